/** Decides with lines of sdk.yaml that name an operation by an id that it had before. */
import type { Decisions } from '../decide/decisions.ts'
import type { PlaceOf } from '../decide/places.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { Document } from '../read/document.ts'
import type { NamesLock } from './lockedNames.ts'
import { applyRenames, presentIn } from './renames.ts'

/** The operations of today by the ids that they had. */
export type FormerIds = ReadonlyMap<string, string>

type Lines = ReturnType<Decisions['carried']>['lines']

interface Carried {
  readonly decisions: Decisions
  readonly lines: Lines
  readonly formerIds: FormerIds
}

/** The decisions with the names of today, and the lines that have others. */
export function carriedDecisions(
  decisions: Decisions,
  recorded: NamesLock,
  document: Document,
  since: string
): Carried {
  const present = presentIn(document, decisions)
  const lock = applyRenames(recorded, decisions.config.renamed, present, since)
  const formerIds = formerIdsIn(lock, present.operations)
  if (formerIds.size === 0) return { decisions, lines: [], formerIds }
  const { decisions: carried, lines } = decisions.carried(formerIds)
  // The version may be that of this run instead of the one in the file.
  const config = { ...carried.config, package: decisions.config.package }
  return { decisions: { ...carried, config }, lines, formerIds }
}

/** What is called otherwise today: by a line of `renamed`, or because the document has another id at the same path. */
function formerIdsIn({ operations, ids = {} }: NamesLock, present: ReadonlyMap<string, string>): FormerIds {
  const nextOf = (id: string): string | undefined => valueAt(operations, id)?.now ?? valueAt(ids, id)
  const currentOf = (id: string): string | null => {
    const seen = new Set<string>()
    for (let now = nextOf(id); now !== undefined && !seen.has(now); now = nextOf(now)) {
      if (present.has(now)) return now
      seen.add(now)
    }
    return null
  }
  return new Map(
    [...Object.keys(operations), ...Object.keys(ids)].flatMap((id) => {
      const now = present.has(id) ? null : currentOf(id)
      return now === null ? [] : [[id, now] as const]
    })
  )
}

/**
 * The ids that the lock keeps for the lines of sdk.yaml that have them: it forgets what an id was renamed to once its names are
 * recorded under the new one.
 */
export function rememberedIds(
  { lines, formerIds }: Pick<Carried, 'lines' | 'formerIds'>,
  { ids = {} }: NamesLock
): Readonly<Record<string, string>> {
  const wanted = new Set([...Object.keys(ids), ...lines.map(({ line }) => line.name)])
  return Object.fromEntries([...formerIds].filter(([id]) => wanted.has(id)))
}

/** News for each line that means an operation by a former id. */
export function carriedLines(lines: Lines, placeOf: PlaceOf): readonly Diagnostic[] {
  return lines.map(({ line: { path, at, name }, now }) => {
    const message = `${path.join('.')}: ${name} is called ${now} now, and the line is read so.`
    return { ...diagnostic('config/former', placeOf(path, at), message, `Write ${now}.`), severity: 'news' }
  })
}
