/** Finds the lines of a document that pointers lead to. It is parsed again for that, which only a run that fails is worth. */
import { existsSync, statSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { placesIn, type PlaceOf } from '../decide/places.ts'
import type { Diagnostic, Snapshots } from '../ground/diagnostics.ts'
import { readText } from '../ground/readText.ts'
import { keysOf } from '../read/pointer.ts'

/** A larger document takes longer to parse than a reader wants to wait for lines. */
const mostBytes = 16 * 2 ** 20

/**
 * `file:line:column` of each diagnostic whose place is a pointer into a file, or into a document from an address whose snapshot
 * has the same place.
 */
export function linesOf(
  diagnostics: readonly Diagnostic[],
  snapshots: Snapshots = new Map()
): ReadonlyMap<Diagnostic, string> {
  const files = new Map<string, Lines | null>()
  return new Map(
    diagnostics.flatMap((entry) => {
      const [document = '', pointer] = split(entry.place)
      const keys = pointer === undefined ? null : keysOf(pointer)
      if (keys === null) return []
      const file = snapshots.get(document) ?? document
      const lines = files.has(file) ? files.get(file) : linesIn(file)
      files.set(file, lines ?? null)
      // The snapshot is of another day: a place that it lacks would be told with the line of another one.
      if (lines == null || (file !== document && !lines.has(keys))) return []
      return [[entry, lines.placeOf(keys)] as const]
    })
  )
}

interface Lines {
  readonly placeOf: PlaceOf
  readonly has: (keys: readonly string[]) => boolean
}

function split(place: string): readonly string[] {
  const at = place.indexOf('#')
  return at < 1 ? [] : [place.slice(0, at), place.slice(at)]
}

function linesIn(file: string): Lines | null {
  const stats = existsSync(file) ? statSync(file) : null
  if (stats === null || !stats.isFile() || stats.size > mostBytes) return null
  const lines = new LineCounter()
  // JSON is YAML; what is at fault in the text itself was told before any pointer was.
  const document = parseDocument(readText(file), { lineCounter: lines })
  return { placeOf: placesIn(document, lines, file), has: (keys) => document.hasIn(keys) }
}
