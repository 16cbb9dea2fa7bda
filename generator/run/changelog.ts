/** The changelog of a package whose version the generator chooses: a function of the record of releases and of the package. */
import { changelogText, firstNotes, type ChangelogEntry } from '../changes/changelog.ts'
import type { Change } from '../changes/change.ts'
import { notesText } from '../changes/notes.ts'
import type { Surface } from '../target/surface.ts'
import type { ReleaseRecord } from './releaseRecord.ts'
import type { SinceRelease } from './told.ts'

/** The package of a run, compared with the record. */
export interface Compared {
  readonly package: string
  readonly version: string
  readonly surface: Surface
  /** Null if there is no record. */
  readonly record: ReleaseRecord | null
  readonly since: SinceRelease | null
}

/** What the version of this package changes, for its changelog; null if it was released as it is. */
function nextEntry({ package: name, version, surface, record, since }: Compared): ChangelogEntry | null {
  if (record === null || since === null || record.version === null) return { version, text: firstNotes }
  if (record.version === version) return null
  return { version, text: notesOf({ package: name, surface, record, since }) }
}

/** The notes of a package that is compared with a record. */
export function notesOf({
  package: name,
  surface,
  record,
  since
}: {
  readonly package: string
  readonly surface: Surface
  readonly record: ReleaseRecord
  readonly since: SinceRelease
}): string {
  const { changes } = since
  const reasonFor = (change: Change): string | null =>
    changes.find((each) => each === change)?.accepted ?? null
  return notesText({ package: name, old: record.surface, now: surface, changes, reasonFor })
}

/** The text of CHANGELOG.md: the next version, if anything changed, and the past ones as the record has them. */
export function changelogOf(compared: Compared): string {
  const next = nextEntry(compared)
  return changelogText([...(next === null ? [] : [next]), ...(compared.record?.history ?? [])])
}

/** The record once this package is released: its changelog keeps the words that were published. */
export function recordAfterRelease(compared: Compared): ReleaseRecord {
  const { package: name, version, surface, record } = compared
  const next = nextEntry(compared)
  const past = record?.history ?? []
  const history = next === null ? past : [next, ...past.filter((each) => each.version !== next.version)]
  return { package: name, version, surface, history }
}
