/** Bounds the texts of the document that are printed in comments and documents: an editor cannot show a book. */
import { diagnostic } from '../ground/diagnostics.ts'
import { pointerTo } from './pointer.ts'
import type { Report } from './repair.ts'

/** The most characters of one text that are printed. */
const longestText = 20_000

const remedy = 'Shorten the text, and let it refer to a page that has the rest.'

/** A text as far as it is printed; that it was cut is told. */
export function boundedText(text: string, pointer: string, report: Report): string {
  if (text.length <= longestText) return text
  report(
    diagnostic(
      'document/text',
      pointer,
      `The text has ${text.length} characters; the first ${longestText} are printed.`,
      remedy
    )
  )
  // A surrogate half is not a character.
  return `${text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The keywords of a schema with texts that can be printed. An example or a pattern is of no use in part, so it is left out. */
export function boundedKeywords(
  keywords: Readonly<Record<string, unknown>>,
  pointer: string,
  report: Report
): Readonly<Record<string, unknown>> {
  const changes = Object.entries(keywords).flatMap(([key, value]): (readonly [string, unknown])[] => {
    const place = pointerTo(pointer, key)
    if ((key === 'title' || key === 'description') && typeof value === 'string' && value.length > longestText)
      return [[key, boundedText(value, place, report)]]
    if (
      !['pattern', 'format', 'default', 'example', 'examples'].includes(key) ||
      lengthOf(value) <= longestText
    )
      return []
    report(
      diagnostic(
        'document/text',
        place,
        `${key} has more than ${longestText} characters and is not printed.`,
        remedy
      )
    )
    return [[key, undefined]]
  })
  if (changes.length === 0) return keywords
  const changed = new Map(changes)
  return Object.fromEntries(
    Object.entries(keywords).flatMap(([key, value]) =>
      !changed.has(key) ? [[key, value]] : changed.get(key) === undefined ? [] : [[key, changed.get(key)]]
    )
  )
}

function lengthOf(value: unknown): number {
  return typeof value === 'string'
    ? value.length
    : typeof value === 'object' && value !== null
      ? JSON.stringify(value).length
      : 0
}
