/** Reads the files beside sdk.yaml that `compat` needs: what programs of another package import, and what was compared. */
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { diagnostic, fail, GenerationError } from '../ground/diagnostics.ts'
import { regularJson } from '../ground/regularJson.ts'
import { compatFiles, type CompatTexts } from './compatTexts.ts'
import { placesIn } from './places.ts'

const text = z.string().min(1)

const oldClass = z.strictObject({
  properties: z.array(text).default([]),
  methods: z.record(text, z.string()).default({})
})

const oldModule = z.strictObject({
  classes: z.record(text, oldClass).default({}),
  functions: z.record(text, z.string()).default({}),
  types: z.array(text).default([])
})

const oldSurface = z.strictObject({
  package: text,
  version: text,
  subpaths: z.record(text, oldModule)
})

/** What the comparison found: the name here, and the first difference that keeps a program from compiling. */
const comparison = z.strictObject({
  to: text,
  difference: z.strictObject({ kind: text, reason: text }).nullable()
})

const checked = z.strictObject({
  /** The version that was compared. */
  version: text,
  /** By path and name. */
  types: z.record(text, z.record(text, comparison)),
  /** By path, class and method: `BotClient.create`. */
  methods: z.record(text, z.record(text, comparison)),
  /** By path and function. */
  functions: z.record(text, z.record(text, comparison))
})

/** What programs of another package import and call. */
export type OldSurface = z.infer<typeof oldSurface>
export type Checked = z.infer<typeof checked>
export type Comparison = z.infer<typeof comparison>

/** What both files hold. */
export interface CompatRecords {
  readonly surface: OldSurface
  readonly checked: Checked | null
  readonly chapters: readonly Chapter[]
}

/** A chapter of MIGRATION.md: what a kind of difference asks of a program. */
export interface Chapter {
  readonly kind: string
  readonly title: string
  /** Markdown. */
  readonly text: string
}

/**
 * Reads the files.
 *
 * @throws GenerationError with line and column of what has the wrong form.
 */
export function readCompat(texts: CompatTexts, folder: string): CompatRecords {
  const at = (name: string): string => (folder === '.' || folder === '' ? name : `${folder}/${name}`)
  return {
    surface: parse(oldSurface, texts.surface, at(compatFiles.surface)),
    checked: texts.checked === null ? null : parse(checked, texts.checked, at(compatFiles.checked)),
    chapters: texts.chapters === null ? [] : chaptersOf(texts.chapters, at(compatFiles.chapters))
  }
}

const heading = /^## (\w+): (.+)$/

/** The chapters of a page, each under a heading `## kind: title`. */
function chaptersOf(source: string, file: string): readonly Chapter[] {
  const parts = source.split(/^(?=## )/m).filter((part) => part.trim() !== '')
  return parts.map((part) => {
    const [first = '', ...rest] = part.split('\n')
    const [, kind, title] = heading.exec(first) ?? []
    if (kind === undefined || title === undefined)
      return fail(
        'input/syntax',
        `${file}:${source.slice(0, source.indexOf(part)).split('\n').length}`,
        `A chapter begins with a heading such as "## null: Answers that may hold null"; got ${JSON.stringify(first)}.`,
        'Give it the kind of difference and a title.'
      )
    return { kind, title, text: rest.join('\n').trim() }
  })
}

function parse<T>(form: z.ZodType<T>, source: string, file: string): T {
  const regular = source.startsWith('{') ? form.safeParse(regularJson(source)) : null
  return regular?.success === true ? regular.data : parseWithPlaces(form, source, file)
}

/** Reads YAML, and says where it is at fault. */
function parseWithPlaces<T>(form: z.ZodType<T>, source: string, file: string): T {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const [broken] = document.errors
  const placeOf = placesIn(document, lines, file)
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0])
    const message = broken.message.split('\n')[0] ?? 'It is not YAML.'
    throw new GenerationError([
      diagnostic('input/syntax', `${file}:${line}:${col}`, message, 'Correct the YAML at this place.')
    ])
  }
  const parsed = form.safeParse(document.toJS())
  if (parsed.success) return parsed.data
  throw new GenerationError(
    parsed.error.issues.map(({ path, message }) => {
      const keys = path.map(String)
      const where = keys.length === 0 ? '' : `${keys.join('.')}: `
      return diagnostic(
        'config/key',
        placeOf(keys, 'value'),
        `${where}${message}.`,
        'Give it the form of the other entries of this file.'
      )
    })
  )
}
