/** The changes as a changeset: what the tool of that name reads, bumps the version by and puts into its changelog. */
import { digest } from '../ground/digest.ts'
import { withOwnLineEnds } from '../ground/text.ts'
import { bumpOf, type Change, type Verdict } from './change.ts'

/** What a changeset says. */
export interface ChangesetInput {
  readonly package: string
  /** The version of the package, which the other tool raises. */
  readonly version: string
  readonly verdict: Verdict
  readonly changes: readonly Change[]
  /** The notes of the next version. */
  readonly notes: string
}

/** The text of a changeset; null if nothing changed for programs. */
export function changesetText({
  package: name,
  version,
  verdict,
  changes,
  notes
}: ChangesetInput): string | null {
  const bump = bumpOf(verdict, version)
  if (bump === 'none') return null
  const breaking = changes.filter((change) => change.breaking).length
  const summary =
    breaking === 0
      ? 'Follows the API; programs of today still compile.'
      : `Follows the API; ${breaking === 1 ? 'one change breaks' : `${breaking} changes break`} programs.`
  // The text becomes an item of a list below a heading: headings in it would be chapters of the whole.
  const body = notes.replace(/^### (.*)$/gm, '**$1**').trim()
  return `---\n${JSON.stringify(name)}: ${bump}\n---\n\n${summary}\n\n${body}\n`
}

/** How many digits of a digest a name has. */
const digits = 10

/**
 * The name of a changeset. It begins with the package, because several may write theirs into one folder; then it says which
 * changes, and which text: a file of another text was edited, and belongs to the person who did that.
 */
export function changesetName(input: ChangesetInput, text: string): string {
  return `${changesetStem(input)}${digest(text).slice(0, digits)}.md`
}

/** The part of the name that the package and its changes decide. */
export function changesetStem({ package: name, version, verdict, changes }: ChangesetInput): string {
  const bump = bumpOf(verdict, version)
  const told = changes.map(({ kind, name: own, reason, level }) => [kind, own, reason, level])
  return `${changesetPrefix(name)}${digest(JSON.stringify([bump, told])).slice(0, digits)}-`
}

/** What a file in the folder of changesets is to this package. */
export type Ownership = 'other' | 'own' | 'edited'

/** Whether this package wrote a changeset, and whether it is as it was written; other line ends are not an edit. */
export function ownershipOf(name: string, file: string, content: string): Ownership {
  const [, sum] = /^[\da-f]{10}-([\da-f]{10})\.md$/.exec(file.slice(changesetPrefix(name).length)) ?? []
  const text = withOwnLineEnds(content)
  const isOurs = file.startsWith(changesetPrefix(name)) && text.includes(JSON.stringify(name))
  if (sum === undefined || !isOurs) return 'other'
  return digest(text).startsWith(sum) ? 'own' : 'edited'
}

/** One name may be the beginning of another one: the digits after it tell them apart, and the text names the package. */
export function changesetPrefix(name: string): string {
  return `${name.replace(/^@/, '').replaceAll('/', '-')}-`
}
