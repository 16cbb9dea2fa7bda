/** The changeset of a package whose version another tool raises: written by a run, and deleted with its changes. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { changesOf } from '../changes/change.ts'
import {
  changesetName,
  changesetPrefix,
  changesetStem,
  changesetText,
  ownershipOf,
  type ChangesetInput,
  type Ownership
} from '../changes/changeset.ts'
import { leavesRoom } from '../changes/version.ts'
import { conflictIn } from '../ground/conflict.ts'
import { diagnostic, fail, type Diagnostic } from '../ground/diagnostics.ts'
import { isVersion } from '../ground/version.ts'
import { notesOf } from './changelog.ts'
import { saidKey } from './saidChanges.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import type { SinceRelease } from './told.ts'
import type { Surface } from '../target/surface.ts'

/** The folder of changesets nearest to a package. Fails with `version/changesets` if there is none. */
export function changesetsFolder(out: string, configPlace: string): string {
  for (let folder = dirname(resolve(out)); ; folder = dirname(folder)) {
    const found = join(folder, '.changeset')
    if (existsSync(join(found, 'config.json'))) return found
    if (folder === dirname(folder)) break
  }
  return fail(
    'version/changesets',
    configPlace,
    `\`package.version\` is external, and no folder above ${out} has .changeset/config.json.`,
    'Run npx @changesets/cli init in the root of the repository, or write `version: managed`.'
  )
}

/** The package that another tool releases. */
export interface External {
  readonly package: string
  /** The version in its package.json. */
  readonly version: string
  readonly record: ReleaseRecord
  readonly since: SinceRelease
  readonly surface: Surface
  /** The keys of the changes that were said before the other tool raised the version; null if nobody knows. */
  readonly said: readonly string[] | null
}

/** What a changeset of this package says; its text is null if none is needed. */
function changesetOf(external: External): {
  readonly input: ChangesetInput
  readonly text: string | null
} {
  const { package: name, version, record } = external
  const since = unsaid(external)
  const { verdict, changes } = since
  const input = { package: name, version, verdict, changes, notes: notesOf({ ...external, since }) }
  const base = record.version ?? record.base ?? null
  // The other tool raised the version already, and took the changeset away when it did.
  const isSaid =
    external.said === null &&
    base !== null &&
    isVersion(base) &&
    base !== version &&
    leavesRoom(version, base, verdict)
  return { input, text: isSaid ? null : changesetText(input) }
}

/** The changes that no changeset said which the other tool took away when it raised the version. */
function unsaid({ version, record, since, said }: External): SinceRelease {
  if (said === null || version === (record.version ?? record.base)) return since
  const known = new Set(said)
  const changes = since.changes.filter((change) => !known.has(saidKey(change)))
  return { ...since, ...changesOf(changes, version), changes }
}

/** In one step: half of a text would look like the edit of a person. */
function put(path: string, text: string): void {
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
}

/** What becomes of changesets, by their path, and what there is to say of them. */
export interface Kept {
  readonly written: readonly string[]
  readonly deleted: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Makes the folder hold the changeset of the package as it is now, and no other one that a run wrote for it; in a dry run, says
 * what it would do.
 */
export function keepChangeset(folder: string, external: External, isDry: boolean): Kept {
  const { input, text } = changesetOf(external)
  const wanted = text === null ? null : changesetName(input, text)
  const ours = ownedIn(folder, input.package)
  const edited = ours.filter(({ owner }) => owner === 'edited')
  // A person found better words for the same changes: they stay, and these are not said twice.
  const isOfToday = ({ name }: Owned): boolean => text !== null && name.startsWith(changesetStem(input))
  const isSaid = edited.some((each) => each.conflict === null && isOfToday(each))
  const isNew = wanted !== null && text !== null && !isSaid && !existsSync(join(folder, wanted))
  const gone = ours.filter(({ name, owner }) => owner === 'own' && name !== wanted).map(({ name }) => name)
  if (!isDry) {
    for (const name of [...gone, ...unfinishedIn(folder, input.package)])
      rmSync(join(folder, name), { force: true })
    if (isNew) put(join(folder, wanted), text)
  }
  const place = (name: string): string => relative('.', join(folder, name))
  return {
    written: isNew ? [place(wanted)] : [],
    deleted: gone.map(place),
    diagnostics: edited
      .filter((each) => each.conflict !== null || !isOfToday(each))
      .map(({ name, conflict }) =>
        conflict === null ? editedWarning(place(name)) : conflictWarning(place(name), conflict)
      )
  }
}

/** A changeset of this package in the folder. */
interface Owned {
  readonly name: string
  readonly owner: Ownership
  /** The line of the first conflict that git left in it; null if it has none. */
  readonly conflict: number | null
}

/** The changesets that this package wrote, and those of them that a person edited. */
function ownedIn(folder: string, name: string): readonly Owned[] {
  return readdirSync(folder)
    .filter((path) => path.endsWith('.md'))
    .map((path) => {
      const content = readFileSync(join(folder, path), 'utf8')
      return { name: path, owner: ownershipOf(name, path, content), conflict: conflictIn(content, path) }
    })
    .filter(({ owner }) => owner !== 'other')
}

/** What a run that was killed left of its own. */
function unfinishedIn(folder: string, name: string): readonly string[] {
  return readdirSync(folder).filter(
    (path) => path.endsWith('.md.new') && path.startsWith(changesetPrefix(name))
  )
}

function editedWarning(place: string): Diagnostic {
  return diagnostic(
    'version/edited-changeset',
    place,
    'A person edited this changeset, and it says what an earlier run changed.',
    'Delete it, after you have moved words of yours to the changeset that this run keeps beside it.'
  )
}

/** Two versions that git could not join are not the words of a person. */
function conflictWarning(place: string, line: number): Diagnostic {
  return diagnostic(
    'version/edited-changeset',
    `${place}:${line}:1`,
    'The changeset has a merge conflict: git could not join two versions of it.',
    'Delete it, and run again: a run writes what changed since the release.'
  )
}
