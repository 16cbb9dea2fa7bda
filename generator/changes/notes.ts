/** What a changelog says of one version, in the words of those who use the package. */
import type { Surface } from '../target/surface.ts'
import type { Change } from './change.ts'
import { homesOf, type HomeOf } from './homes.ts'
import { addedItems } from './notesAdded.ts'
import { breakingItems } from './notesBreaking.ts'
import { plainItems } from './notesPlain.ts'
import { callsByRoute } from './programLines.ts'
import { renamedItems } from './notesRenamed.ts'

/** What changed between two versions. */
export interface Notes {
  /** The name that programs import from. */
  readonly package: string
  readonly old: Surface
  readonly now: Surface
  readonly changes: readonly Change[]
  /** Why a person accepted that a change breaks programs; null if nobody said so. */
  readonly reasonFor: (change: Change) => string | null
}

/** Notes with what the items ask of them. */
export interface Noted extends Notes {
  readonly homeOf: HomeOf
  /** What a program writes for what changed: the methods of an operation, which programs know by no other name. */
  readonly namesOf: (change: Change) => readonly string[]
}

/** The sections of one version as Markdown, without the heading that names it. */
export function notesText(notes: Notes): string {
  const calls = { old: callsByRoute(notes.old), now: callsByRoute(notes.now) }
  const noted: Noted = {
    ...notes,
    homeOf: homesOf(notes.old, notes.now),
    namesOf: ({ kind, name, place }) =>
      (kind.startsWith('operation/') ? (calls.old.get(place) ?? calls.now.get(place)) : undefined) ?? [name]
  }
  const rest = notes.changes.filter(({ breaking }) => !breaking)
  const parts = {
    Breaking: notes.changes.filter(({ breaking }) => breaking),
    Added: rest.filter(({ kind }) => kind.endsWith('/added')),
    Changed: rest.filter((change) => /\/(?:changed|renamed)$/.test(change.kind) && !isDeprecated(change)),
    Deprecated: rest.filter(isDeprecated),
    Removed: rest.filter(({ kind }) => kind.endsWith('/removed'))
  }
  const sections = [
    ['Breaking', breakingItems(noted, parts.Breaking)],
    ['Added', addedItems(noted, parts.Added)],
    ['Changed', plainItems(noted, parts.Changed)],
    [
      'Deprecated',
      [...renamedItems(noted, parts.Deprecated), ...plainItems(noted, withoutName(parts.Deprecated))]
    ],
    ['Removed', plainItems(noted, parts.Removed)]
  ] as const
  const shown = sections.filter(([, items]) => items.length > 0)
  if (shown.length === 0) return 'Nothing changed for programs.\n'
  const text = shown.map(([title, items]) => `### ${title}\n\n${items.join('\n').trim()}\n`).join('\n')
  return text.replace(/\n{3,}/g, '\n\n')
}

function isDeprecated({ kind, reason }: Change): boolean {
  return (
    kind.endsWith('/deprecated') ||
    (kind === 'operation/changed' && reason === 'It is deprecated.') ||
    (kind === 'fact/changed' && /^deprecated: .* → true$/.test(reason))
  )
}

function withoutName(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ successor }) => successor === null)
}
