import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fail, isDiagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { isInside, names } from './outputPath.ts'
import { digest, digestOfLines } from '../ground/digest.ts'
import { isObject, type JsonObject } from '../ground/json.ts'
import { readRecord, systemCode } from '../ground/files.ts'
import { versionlessDigest } from './versionless.ts'

/** What we wrote into the output folder. */
export interface Manifest {
  /** The digest of everything the output was made from, as the caller reckons it. */
  readonly inputs: string
  /** How much of each kind the output has, as the caller counts it. */
  readonly counts: Counts
  /** The SHA-256 of every file we wrote, by its path. */
  readonly files: ReadonlyMap<string, string>
  /** The digest of the raw text of each formatted file, by its path. */
  readonly raw: ReadonlyMap<string, string>
  /** What files say beside their version, which another tool raises; they are not among the others. */
  readonly shared: ReadonlyMap<string, string>
  /** The mark of files that compile; absent if they were not compiled. */
  readonly compiled?: string
  /** What the last run told of its inputs. */
  readonly diagnostics: readonly Diagnostic[]
  /** What the last run told of changes for programs. */
  readonly told?: Memory
}

/** Numbers by what they count. */
export type Counts = Readonly<Record<string, number>>

/** Changes for programs since a release. */
export interface Memory {
  /** The digest of the record of that release. */
  readonly against: string
  readonly version: string | null
  /** The version that they will be released as. */
  readonly prepares: string
  readonly verdict: string
  readonly bump: string
  /** If another tool raises the version: the one that this run found. */
  readonly at?: string
  /** The changes that changesets said which that tool took away, by their keys. */
  readonly said?: readonly string[]
  /** What was said of the lines of sdk.yaml that accept changes. */
  readonly diagnostics?: readonly Diagnostic[]
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
export function manifestText(manifest: Manifest): string {
  const { inputs, counts, files, shared, raw, compiled, diagnostics, told } = manifest
  const content = {
    inputs,
    ...(Object.keys(counts).length === 0 ? {} : { counts }),
    ...(compiled === undefined ? {} : { compiled }),
    ...(diagnostics.length === 0 ? {} : { diagnostics }),
    ...(told === undefined ? {} : { told }),
    files: sorted(files),
    ...(shared.size === 0 ? {} : { shared: sorted(shared) }),
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
export function standingFiles(folder: string, { files, shared }: Manifest): Standing {
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
  for (const [path, sha256] of shared)
    if (sharedDigest(folder, path) !== sha256) return { untouched: false, lines }
  return { untouched: true, lines }
}

/** What a file that another tool shares says beside its version; null if it is not there, or says nothing. */
export function sharedDigest(folder: string, path: string): string | null {
  const place = join(folder, path)
  return existsSync(place) && statSync(place).isFile() ? versionlessDigest(readFileSync(place, 'utf8')) : null
}

/** Whether every file is as the generator wrote it, and no run was interrupted. */
export function manifestIsUntouched(folder: string, manifest: Manifest): boolean {
  const { untouched, lines } = standingFiles(folder, manifest)
  return untouched && lines.length === 0
}

const remedy =
  'Restore it from version control, or delete it and run again with --force, which copies what differs aside.'

function parse(given: JsonObject): Manifest | null {
  const { inputs, counts, files, shared = {}, raw, compiled, diagnostics = [], told } = given
  if (typeof inputs !== 'string') return null
  if (!Array.isArray(diagnostics) || !diagnostics.every(isDiagnostic)) return null
  const [own, theirs] = [digestsIn(files), digestsIn(shared)]
  if (own === null || theirs === null) return null
  const texts = isObject(raw)
    ? Object.entries(raw).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    : []
  return {
    inputs,
    counts: isCounts(counts) ? counts : {},
    files: own,
    shared: theirs,
    raw: new Map(texts),
    diagnostics,
    ...(typeof compiled === 'string' ? { compiled } : {}),
    // What another version of the generator told, this one finds out anew.
    ...(isMemory(told) ? { told } : {})
  }
}

function isCounts(value: unknown): value is Counts {
  return isObject(value) && Object.values(value).every((count) => typeof count === 'number')
}

function digestsIn(value: unknown): ReadonlyMap<string, string> | null {
  if (!isObject(value)) return null
  const entries = new Map<string, string>()
  for (const [path, sha256] of Object.entries(value)) {
    // A path that leads out of the folder would be deleted there on the next run.
    if (!isInside(path) || typeof sha256 !== 'string' || !/^[\da-f]{64}$/.test(sha256)) return null
    entries.set(path, sha256)
  }
  return entries
}

function isMemory(value: unknown): value is Memory {
  if (!isObject(value)) return false
  const { against, version, prepares, verdict, bump, at = '', said = [], diagnostics = [], changes } = value
  return (
    [against, prepares, verdict, bump, at].every((text) => typeof text === 'string') &&
    (version === null || typeof version === 'string') &&
    Array.isArray(diagnostics) &&
    diagnostics.every(isDiagnostic) &&
    [said, changes].every((list) => Array.isArray(list) && list.every((text) => typeof text === 'string'))
  )
}
