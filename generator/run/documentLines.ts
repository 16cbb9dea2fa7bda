/** Finds the lines of a document that pointers lead to. It is parsed again for that, which only a run that fails is worth. */
import { existsSync, statSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import { placesIn, type PlaceOf } from '../decide/places.ts'
import type { Diagnostic } from '../ground/diagnostics.ts'
import { readText } from '../ground/readText.ts'
import { keysOf } from '../read/pointer.ts'

/** A larger document takes longer to parse than a reader wants to wait for lines. */
const mostBytes = 16 * 2 ** 20

/** `file:line:column` of each diagnostic whose place is a pointer into a file. */
export function linesOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<Diagnostic, string> {
  const files = new Map<string, PlaceOf | null>()
  return new Map(
    diagnostics.flatMap((entry) => {
      const [file = '', pointer] = split(entry.place)
      const keys = pointer === undefined ? null : keysOf(pointer)
      if (keys === null) return []
      const placeOf = files.get(file) ?? placesOf(file)
      files.set(file, placeOf)
      return placeOf === null ? [] : [[entry, placeOf(keys)] as const]
    })
  )
}

function split(place: string): readonly string[] {
  const at = place.indexOf('#')
  return at < 1 ? [] : [place.slice(0, at), place.slice(at)]
}

function placesOf(file: string): PlaceOf | null {
  const stats = existsSync(file) ? statSync(file) : null
  if (stats === null || !stats.isFile() || stats.size > mostBytes) return null
  const lines = new LineCounter()
  // JSON is YAML; what is at fault in the text itself was told before any pointer was.
  return placesIn(parseDocument(readText(file), { lineCounter: lines }), lines, file)
}
