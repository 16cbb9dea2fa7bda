import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, isDiagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { isInside, names } from './outputPath.ts'
import { digest, digestOfLines } from '../ground/digest.ts'
import { isObject, type JsonObject } from '../ground/json.ts'
import { readRecord, systemCode } from '../ground/files.ts'

/** What we wrote into the output folder. */
export interface Manifest {
  /** The digest of everything the output was made from, as the caller reckons it. */
  readonly inputs: string
  /** The SHA-256 of every file we wrote, by its path. */
  readonly files: ReadonlyMap<string, string>
  /** The digest of the raw text of each formatted file, by its path. */
  readonly raw: ReadonlyMap<string, string>
  /** The mark of files that compile; absent if they were not compiled. */
  readonly compiled?: string
  /** What the last run told of its inputs. */
  readonly diagnostics: readonly Diagnostic[]
  /** What the last run told of changes for programs. */
  readonly told?: Memory
}

/** Changes for programs since a release. */
export interface Memory {
  /** The digest of the record of that release. */
  readonly against: string
  readonly version: string | null
  readonly verdict: string
  readonly bump: string
  /** Each as JSON, so that it is one line here. */
  readonly changes: readonly string[]
}

/** The manifest of an output folder; null if there is none. Fails with `lock/form` if the generator did not write it. */
export function readManifest(folder: string): Manifest | null {
  const place = join(folder, names.manifest)
  const record = readRecord(place)
  if (record === 'missing') return null
  const manifest = record === 'malformed' ? null : parse(record)
  return manifest ?? fail('lock/form', place, 'This is not a manifest that the generator wrote.', remedy)
}

/** The text of a manifest: one line a file, in the order of code units, so that changes merge well. */
export function manifestText({ inputs, files, raw, compiled, diagnostics, told }: Manifest): string {
  const content = {
    inputs,
    ...(compiled === undefined ? {} : { compiled }),
    ...(diagnostics.length === 0 ? {} : { diagnostics }),
    ...(told === undefined ? {} : { told }),
    files: sorted(files),
    raw: sorted(raw)
  }
  return `${JSON.stringify(content, null, 2)}\n`
}

function sorted(texts: ReadonlyMap<string, string>): JsonObject {
  return Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What became of the files that the manifest remembers: `lines` lists those that differ in their line ends alone. */
export interface Standing {
  readonly untouched: boolean
  readonly lines: readonly string[]
}

/** Whether every file that the generator wrote is unchanged but for line ends, and no run was interrupted; reads each file once. */
export function standingFiles(folder: string, { files }: Manifest): Standing {
  const lines: string[] = []
  if (existsSync(join(folder, names.staging))) return { untouched: false, lines }
  for (const [path, sha256] of files) {
    try {
      const content = readFileSync(join(folder, path))
      if (digest(content) === sha256) continue
      if (digestOfLines(content) !== sha256) return { untouched: false, lines }
      lines.push(path)
    } catch (error) {
      if (systemCode(error) === null) throw error
      return { untouched: false, lines }
    }
  }
  return { untouched: true, lines }
}

/** Whether every file is as the generator wrote it, and no run was interrupted. */
export function manifestIsUntouched(folder: string, manifest: Manifest): boolean {
  const { untouched, lines } = standingFiles(folder, manifest)
  return untouched && lines.length === 0
}

const remedy =
  'Restore it from version control, or delete it and run again with --force, which copies what differs aside.'

function parse({ inputs, files, raw, compiled, diagnostics = [], told }: JsonObject): Manifest | null {
  if (typeof inputs !== 'string' || !isObject(files)) return null
  if (told !== undefined && !isMemory(told)) return null
  if (!Array.isArray(diagnostics) || !diagnostics.every(isDiagnostic)) return null
  const entries: Array<[string, string]> = []
  for (const [path, sha256] of Object.entries(files)) {
    // A path that leads out of the folder would be deleted there on the next run.
    if (!isInside(path) || typeof sha256 !== 'string' || !/^[\da-f]{64}$/.test(sha256)) return null
    entries.push([path, sha256])
  }
  const texts = isObject(raw)
    ? Object.entries(raw).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    : []
  return {
    inputs,
    files: new Map(entries),
    raw: new Map(texts),
    diagnostics,
    ...(typeof compiled === 'string' ? { compiled } : {}),
    ...(told === undefined ? {} : { told })
  }
}

function isMemory(value: unknown): value is Memory {
  if (!isObject(value)) return false
  const { against, version, verdict, bump, changes } = value
  return (
    [against, verdict, bump].every((text) => typeof text === 'string') &&
    (version === null || typeof version === 'string') &&
    Array.isArray(changes) &&
    changes.every((text) => typeof text === 'string')
  )
}
