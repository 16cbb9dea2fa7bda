import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { digest } from '../ground/digest.ts'
import { systemCode } from '../ground/files.ts'
import { sharedDigest, type Manifest } from './manifest.ts'
import { isBelow, isInside, listFiles, look, names, parentsOf, type Found } from './outputPath.ts'

/** One file to be changed. The present file is copied aside first, unless its digest is `before` or `after`. */
export interface Change {
  readonly path: string
  /** The digest of what the generator wrote there before; null if it wrote nothing. */
  readonly before: string | null
  /** The digest of the new file; null if the file is to go. */
  readonly after: string | null
}

/** A file that a person edited, with the digest of its present text. */
export interface Edit {
  readonly path: string
  readonly sha256: string
}

/** What a run would do to the output folder, and what keeps it from doing so. */
export interface Plan {
  readonly changes: readonly Change[]
  readonly unchanged: readonly string[]
  readonly foreign: readonly string[]
  readonly edited: readonly Edit[]
  readonly obstacles: readonly Diagnostic[]
}

/** What a plan is made from. */
export interface PlanInput {
  readonly folder: string
  readonly files: ReadonlyMap<string, string>
  readonly manifest: Manifest | null
  readonly protect: readonly string[]
}

/** Where a copy of an edited file is kept: outside the sources, under a name that its content decides. */
export function asidePath({ path, sha256 }: Edit): string {
  return `${names.edited}/${path}.${sha256.slice(0, 8)}.orig`
}

/** Compares the files of the folder with those to write. Changes nothing. */
export function planWrite(input: PlanInput): Plan {
  const { folder, files, manifest, protect } = input
  const kept = [...protect, ...Object.values(names)]
  const refused = [...files.keys()].filter(
    (path) => !isInside(path) || isBelow(path, kept) || parentsOf(path).some((parent) => files.has(parent))
  )
  if (refused.length > 0)
    return {
      ...nothing,
      obstacles: refused.map((path) => obstacle(folder, path, 'The generator may not write here'))
    }

  const gone = new Set(
    [...(manifest?.files.keys() ?? [])].filter((path) => !files.has(path) && !isBelow(path, kept))
  )
  const verdicts = [
    ...[...gone].map((path) => judge(input, gone, path, null)),
    ...[...files].map(([path, text]) => judge(input, gone, path, digest(text)))
  ]
  const changes = verdicts.flatMap(({ change }) => (change === null ? [] : [change])).sort(byPath)
  const edited = verdicts.flatMap(({ edit }) => (edit === null ? [] : [edit])).sort(byPath)
  const deleted = new Set(changes.filter(({ after }) => after === null).map(({ path }) => path))
  return {
    changes,
    edited,
    unchanged: verdicts
      .filter(({ same }) => same)
      .map(({ path }) => path)
      .sort(),
    foreign: listFiles(folder, [...kept, '.git']).filter((path) => !files.has(path) && !deleted.has(path)),
    obstacles: [
      ...verdicts.flatMap(({ blocked }) => blocked),
      ...blockedCopies(folder, edited),
      ...closedFolders(folder, changes)
    ]
  }
}

interface Verdict {
  readonly path: string
  readonly same: boolean
  readonly change: Change | null
  readonly edit: Edit | null
  readonly blocked: readonly Diagnostic[]
}

const nothing: Plan = { changes: [], unchanged: [], foreign: [], edited: [], obstacles: [] }

/** What to do with one path; `gone` are files that are no longer produced, `after` is the digest of the new file. */
function judge(
  { folder, manifest }: PlanInput,
  gone: ReadonlySet<string>,
  path: string,
  after: string | null
): Verdict {
  const found = look(folder, path)
  const before = manifest?.files.get(path) ?? null
  const change: Change = { path, before, after }
  const verdict: Verdict = { path, same: false, change: null, edit: null, blocked: [] }
  if (found.kind === 'file') {
    if (found.sha256 === after) return { ...verdict, same: true }
    // A file that differs in its line ends alone was checked out in another way, not edited.
    const isOurs = [before, after].includes(found.lines)
    // Another tool raised the version in it: what we wrote is what is there.
    if (!isOurs && isShared({ folder, manifest }, path))
      return { ...verdict, change: { ...change, before: found.sha256 } }
    return { ...verdict, change, edit: isOurs ? null : { path, sha256: found.sha256 } }
  }
  const reason = obstacleOf(folder, gone, path, found)
  // Nothing to do: the file is gone, or a person replaced it with something else.
  if (after === null && !(found.kind === 'strange' && found.path !== path)) return verdict
  return reason === null ? { ...verdict, change } : { ...verdict, blocked: [reason] }
}

function isShared({ folder, manifest }: Pick<PlanInput, 'folder' | 'manifest'>, path: string): boolean {
  const sha256 = manifest?.shared.get(path)
  return sha256 !== undefined && sharedDigest(folder, path) === sha256
}

function obstacleOf(
  folder: string,
  gone: ReadonlySet<string>,
  path: string,
  found: Found
): Diagnostic | null {
  switch (found.kind) {
    case 'missing':
    case 'file':
      return null
    case 'strange':
      return obstacle(folder, found.path, 'There is a symbolic link or a device here')
    case 'blocked':
      return gone.has(found.path)
        ? null
        : obstacle(folder, found.path, 'There is a file where a folder is needed')
    case 'folder': {
      const theirs = listFiles(folder, [], path).filter((file) => !gone.has(file))
      return theirs.length === 0 ? null : obstacle(folder, path, 'There is a folder where a file is needed')
    }
  }
}

function blockedCopies(folder: string, edited: readonly Edit[]): Diagnostic[] {
  return edited.flatMap((edit) => {
    const found = look(folder, asidePath(edit))
    return found.kind === 'missing' || found.kind === 'file'
      ? []
      : [obstacle(folder, names.edited, 'No copy of an edited file can be kept here')]
  })
}

/** The folders among which files would be renamed and that do not allow it. */
function closedFolders(folder: string, changes: readonly Change[]): Diagnostic[] {
  const touched = new Set(changes.flatMap(({ path }) => parentsOf(path)))
  return [...touched].sort().flatMap((path) => {
    if (look(folder, path).kind !== 'folder') return []
    try {
      accessSync(join(folder, path), constants.W_OK | constants.X_OK)
      return []
    } catch (error) {
      const code = systemCode(error)
      if (code === null) throw error
      return [obstacle(folder, path, `The folder cannot be written (${code})`)]
    }
  })
}

function obstacle(folder: string, path: string, what: string): Diagnostic {
  return diagnostic(
    'output/folder',
    join(folder, path),
    `${what}.`,
    'Move it away, or make it a folder that can be written, and run again.'
  )
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1
}
