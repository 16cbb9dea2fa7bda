/** Decides with lines of sdk.yaml that name an operation by the id that it had before a line of `renamed`. */
import type { Decisions } from '../decide/decisions.ts'
import type { PlaceOf } from '../decide/places.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Document } from '../read/document.ts'
import type { NamesLock } from './lockedNames.ts'
import { applyRenames, presentIn } from './renames.ts'

type Carried = ReturnType<Decisions['carried']>

/** The decisions with the names of today, and the lines that have others. */
export function carriedDecisions(
  decisions: Decisions,
  recorded: NamesLock,
  document: Document,
  since: string
): Carried {
  const present = presentIn(document, decisions)
  const { operations } = applyRenames(recorded, decisions.config.renamed, present, since)
  const names = Object.entries(operations).flatMap(([id, { now }]) =>
    now !== undefined && !present.operations.has(id) && present.operations.has(now)
      ? [[id, now] as const]
      : []
  )
  if (names.length === 0) return { decisions, lines: [] }
  const { decisions: carried, lines } = decisions.carried(new Map(names))
  // The version may be that of this run instead of the one in the file.
  const config = { ...carried.config, package: decisions.config.package }
  return { decisions: { ...carried, config }, lines }
}

/** News for each line that means an operation by a former id. */
export function carriedLines(lines: Carried['lines'], placeOf: PlaceOf): readonly Diagnostic[] {
  return lines.map(({ line: { path, at, name }, now }) => {
    const message = `${path.join('.')}: ${name} is called ${now} now, and the line is read so.`
    return { ...diagnostic('config/former', placeOf(path, at), message, `Write ${now}.`), severity: 'news' }
  })
}
