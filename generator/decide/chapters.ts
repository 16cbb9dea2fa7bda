/** Reads the chapters that a person wrote for the README of the package: markdown files in the folder `readme` beside sdk.yaml. */
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { diagnostic, GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import { compareText } from '../ground/text.ts'
import { placesIn, type PlaceOf } from './places.ts'

const text = z.string().min(1)

/** What precedes a chapter between two lines of three hyphens. */
const frontMatter = z.strictObject({
  title: text,
  /** The title of the chapter that it follows; without it the chapter is one of the last. */
  after: text.optional(),
  /** Ids of operations that it speaks of. */
  operations: z.array(text).default([]),
  /** Names of helpers that it speaks of. */
  helpers: z.array(text).default([])
})

/** A chapter of a person, with where its lines are. */
export interface WrittenChapter {
  readonly title: string
  readonly after: string | null
  readonly operations: readonly string[]
  readonly helpers: readonly string[]
  /** Markdown. */
  readonly text: string
  readonly file: string
  readonly placeOf: PlaceOf
}

/** What the text of a chapter may have in double braces. */
const chapterWords = ['name', 'client', 'service'] as const

/**
 * Reads chapters from their texts by path, sorted by path.
 *
 * @throws GenerationError with every fault.
 */
export function readChapters(texts: ReadonlyMap<string, string>): readonly WrittenChapter[] {
  const faults: Diagnostic[] = []
  const chapters = [...texts]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([file, own]) => readChapter(file, own, faults) ?? [])
  const seen = new Map<string, string>()
  for (const { title, file } of chapters) {
    const other = seen.get(title)
    if (other !== undefined)
      faults.push(
        fault(`${file}:2:1`, `The title ${title} is that of ${other} too.`, 'Give it another title.')
      )
    seen.set(title, file)
  }
  if (faults.length > 0) throw new GenerationError(faults)
  return chapters
}

function readChapter(file: string, text: string, faults: Diagnostic[]): WrittenChapter | null {
  const [, front, body] = /^---\n([^]*?\n)?---\n([^]*)$/.exec(text) ?? []
  if (body === undefined) {
    const remedy = 'Begin it with ---, a line `title: …`, and ---; or move the file out of this folder.'
    faults.push(
      fault(`${file}:1:1`, 'It has no front matter, so it cannot be a chapter of the README.', remedy)
    )
    return null
  }
  const lines = new LineCounter()
  const document = parseDocument(`#\n${front ?? ''}`, { lineCounter: lines })
  const placeOf = placesIn(document, lines, file)
  const parsed = frontMatter.safeParse(document.errors.length > 0 ? null : document.toJS())
  for (const { pos, message } of document.errors) {
    const { line, col } = lines.linePos(pos[0])
    faults.push(fault(`${file}:${line}:${col}`, `${message.split('\n')[0]}`, 'Correct the YAML.'))
  }
  if (!parsed.success && document.errors.length === 0)
    for (const { path, message } of parsed.error.issues)
      faults.push(
        fault(placeOf(path.map(String)), `${path.join('.') || 'front matter'}: ${message}.`, formRemedy)
      )
  const unknown = [...body.matchAll(/\{\{(\w+)\}\}/g)].filter(
    ([, word]) => !chapterWords.some((known) => known === word)
  )
  const offset = text.length - body.length
  for (const { 0: word, index } of unknown) {
    const line = text.slice(0, offset + index).split('\n').length
    const known = chapterWords.map((each) => `{{${each}}}`).join(', ')
    faults.push(
      fault(`${file}:${line}:1`, `${word} is not a word that a chapter can use.`, `Use one of ${known}.`)
    )
  }
  if (!parsed.success) return null
  return { ...parsed.data, after: parsed.data.after ?? null, text: body.trim(), file, placeOf }
}

const formRemedy = 'A chapter has a title, and may have after, operations and helpers.'

function fault(place: string, message: string, remedy: string): Diagnostic {
  return diagnostic('config/chapter', place, message, remedy)
}
