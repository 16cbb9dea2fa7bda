/** What a run says of the changes for programs, and how the manifest of the output remembers it. */
import { join } from 'node:path'
import { isChange, verdicts, type Changes } from '../changes/change.ts'
import type { Judged } from '../changes/gate.ts'
import type { Diagnostic } from '../ground/diagnostics.ts'
import { isObject } from '../ground/json.ts'
import type { Memory } from '../emit/manifest.ts'
import { digest } from '../ground/digest.ts'
import { releasedName } from '../records/fileNames.ts'
import type { Records } from '../records/records.ts'
import { recordsFolder } from './inputs.ts'
import type { Options } from './options.ts'

/** What changes for programs, as a run says it. */
export interface Told {
  /** Since the last release; null if this run neither has a record of it nor writes one. */
  readonly sinceRelease: SinceRelease | null
  /** Since the output that this run found; null if it found none. */
  readonly sinceLastRun: Changes | null
}

export interface SinceRelease extends Changes {
  /** The record. */
  readonly place: string
  /** What was released; null if the record is of a package that was not released yet. */
  readonly version: string | null
  /** The version that the changes will be released as. */
  readonly prepares: string
  readonly changes: readonly Judged[]
}

/** What a run tells, what the manifest is to remember of it, and the record to write if there was none. */
export interface Telling {
  readonly told: Told
  readonly memory: Memory | null
  readonly record: string | null
  /** What there is to say of the lines of sdk.yaml that accept changes. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Nothing changed. */
export const unchanged: Changes = { verdict: 'none', bump: 'none', changes: [] }

/** Where the last release is recorded. */
export function releasedPlace(options: Options): string {
  return join(recordsFolder(options), releasedName)
}

/** The text of the record; null if there is none. */
export function releasedText(records: Records): string | null {
  return records.get(releasedName) ?? null
}

/** What the manifest remembers: the changes since the record that has this text. */
export function toMemory(
  record: string,
  { version, prepares, verdict, bump, changes }: SinceRelease,
  diagnostics: readonly Diagnostic[]
): Memory {
  return {
    against: digest(record),
    version,
    prepares,
    verdict,
    bump,
    ...(diagnostics.length === 0 ? {} : { diagnostics }),
    changes: changes.map((change) => JSON.stringify(change))
  }
}

/** The remembered changes; null if they are those since another record, or if a person changed them. */
export function fromMemory(memory: Memory | undefined, record: string, place: string): SinceRelease | null {
  if (memory === undefined || memory.against !== digest(record)) return null
  const changes = memory.changes.flatMap(changeIn)
  const [verdict, bump] = [memory.verdict, memory.bump].map((text) => verdicts.find((each) => each === text))
  if (verdict === undefined || bump === undefined || changes.length < memory.changes.length) return null
  return { place, version: memory.version, prepares: memory.prepares, verdict, bump, changes }
}

function changeIn(text: string): readonly Judged[] {
  try {
    const value: unknown = JSON.parse(text)
    return isJudged(value) ? [value] : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function isJudged(value: unknown): value is Judged {
  return (
    isObject(value) &&
    isChange(value) &&
    'accepted' in value &&
    (value.accepted === null || typeof value.accepted === 'string')
  )
}
