import { isMap, isNode, LineCounter, parseDocument, visit, type Document as YamlDocument } from 'yaml'
import { z } from 'zod'
import { diagnostic, GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import type { Schema } from '../read/document.ts'

const text = z.string().min(1)
const retry = z.enum(['safe', 'idempotent', 'never'])

const headerOption = z.strictObject({ header: text, description: text, identity: z.boolean().optional() })

const operation = z.strictObject({
  resource: text.optional(),
  name: text.optional(),
  qualifier: text.optional(),
  retry: retry.optional(),
  limit: text.optional(),
  passThrough: z.boolean().optional(),
  idempotentWith: text.optional(),
  page: text.optional(),
  stream: text.optional(),
  errors: z.array(text).optional()
})

const pageStyle = z.strictObject({
  items: text,
  cursor: text,
  next: text,
  take: text,
  order: text.optional(),
  maximum: z.int().positive().optional(),
  id: text.optional(),
  resumable: z.boolean()
})

const streamStyle = z.strictObject({
  framing: z.enum(['jsonl', 'sse']),
  mediaType: text,
  discriminator: text.optional(),
  payload: text.optional(),
  stamp: text.optional(),
  events: text.optional(),
  item: text.optional(),
  error: text.optional(),
  result: text.optional(),
  text: z.strictObject({ event: text, field: text }).optional(),
  heartbeats: z.array(text).optional(),
  idle: z.number().positive().optional(),
  body: z.record(text, z.unknown()).optional(),
  noResult: text.optional(),
  ends: z.array(text).min(1).optional(),
  done: text.optional()
})

/** A schema as it would stand in the document. */
const jsonSchema = z.custom<Schema>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'Expected a schema'
)

const errorCode = z.strictObject({
  status: z.int().min(100).max(599),
  description: text,
  ids: z.boolean().default(false),
  verbs: z.array(text).default([])
})

const errorRule = z.strictObject({
  kind: z.enum(['rateLimit', 'quota', 'notAuthorized', 'notAuthenticated', 'notFound', 'conflict']),
  status: z.int().optional(),
  code: text.optional(),
  message: text.optional()
})

/** Says whether a text is a regular expression whose one group is what it finds. */
function hasGroup(pattern: string): boolean {
  try {
    return new RegExp(`${pattern}|`).exec('')?.length === 2
  } catch {
    return false
  }
}

const helperCall = z.strictObject({
  call: text,
  input: text.optional(),
  infer: text.optional(),
  event: text.optional()
})

const helperMethod = z.strictObject({
  function: text,
  parameters: z.array(z.string().regex(/^\w+\??: /, 'a parameter reads `name: Type` or `name?: Type`')),
  returns: text,
  event: text.optional(),
  description: text
})

const helper = z.strictObject({
  needs: z.array(text).default([]),
  calls: z.record(text, helperCall).default({}),
  methods: z.record(text, helperMethod).default({}),
  statics: z.record(text, helperMethod).default({}),
  prepare: text.optional()
})

const schema = z.strictObject({
  package: z.strictObject({ name: text, version: text, description: text, license: text, client: text }),
  document: z.strictObject({
    url: z.url(),
    seconds: z.number().positive(),
    mebibytes: z.number().positive()
  }),
  service: z.strictObject({
    name: text,
    baseUrl: z.url().optional(),
    hostPath: text.optional(),
    auth: z.strictObject({ header: text, scheme: text }),
    tokenVariables: z.array(text).default([]),
    addressVariables: z.array(text).default([]),
    logVariable: text.optional(),
    browserSecrets: z.array(text),
    corsHeaders: z.array(text),
    options: z.record(text, headerOption)
  }),
  paths: z.strictObject({ catchAll: z.array(text) }).default({ catchAll: [] }),
  verbs: z.strictObject({
    safe: z.array(text),
    idempotent: z.array(text),
    passThrough: z.array(text).optional(),
    leading: z.array(text).default([])
  }),
  nouns: z.record(text, text).default({}),
  words: z.record(text, text).default({}),
  resources: z.record(text, text).default({}),
  operations: z.record(text, operation).default({}),
  components: z.record(text, text).default({}),
  pages: z.record(text, pageStyle).default({}),
  streams: z.record(text, streamStyle).default({}),
  relay: text.optional(),
  events: z.record(text, z.record(text, jsonSchema)).default({}),
  schemas: z.record(text, jsonSchema).default({}),
  errors: z.strictObject({
    codes: z.record(text, errorCode),
    rules: z.array(errorRule),
    transient: z.array(z.int()),
    safe: z.strictObject({ statuses: z.array(z.int()), codes: z.array(text) }).optional(),
    family: text.refine(hasGroup, 'Expected a regular expression with one group').optional(),
    limits: z.record(text, text).optional(),
    absent: z.record(text, text).default({})
  }),
  helpers: z.record(text, helper).default({}),
  renamed: z.record(text, text).default({}),
  aliases: z.record(text, text).default({})
})

/** What one decision calls by a name has to be there under another. */
const consistent = schema.superRefine((config, context) => {
  const need = (
    name: string | undefined,
    among: Readonly<Record<string, unknown>>,
    where: string,
    path: readonly string[]
  ): void => {
    if (name !== undefined && !Object.hasOwn(among, name))
      context.addIssue({ code: 'custom', path: [...path], message: `There is no ${name} under ${where}` })
  }
  for (const [id, { page, stream, errors = [] }] of Object.entries(config.operations)) {
    need(page, config.pages, 'pages', ['operations', id, 'page'])
    need(stream, config.streams, 'streams', ['operations', id, 'stream'])
    errors.forEach((code, index) =>
      need(code, config.errors.codes, 'errors.codes', ['operations', id, 'errors', String(index)])
    )
  }
  need(config.relay, config.streams, 'streams', ['relay'])
  for (const [name, { events, ends, discriminator }] of Object.entries(config.streams)) {
    need(events, config.events, 'events', ['streams', name, 'events'])
    if (ends !== undefined && discriminator === undefined)
      context.addIssue({
        code: 'custom',
        path: ['streams', name, 'ends'],
        message: 'Types of events need a discriminator'
      })
  }
})

/** Every human decision about the SDK, as `sdk.yaml` states it. */
export type Config = z.infer<typeof schema>
export type PageConvention = z.infer<typeof pageStyle>
export type HelperMethod = z.infer<typeof helperMethod>
export type StreamConvention = z.infer<typeof streamStyle>

/**
 * Reads and checks `sdk.yaml`.
 *
 * @throws GenerationError with line and column for bad syntax, an unknown key or a value of the wrong form.
 */
export function readConfig(source: string, file: string): Config {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines })
  const faults = syntaxFaults(document, lines, file)
  if (faults.length > 0) throw new GenerationError(faults)
  const parsed = consistent.safeParse(document.toJS())
  if (parsed.success) return parsed.data
  throw new GenerationError(
    parsed.error.issues.flatMap((issue) => describeIssue(issue, document, lines, file))
  )
}

/** What the parser refuses, and aliases without an anchor, which it would only find when it is too late to say where. */
function syntaxFaults(document: YamlDocument, lines: LineCounter, file: string): readonly Diagnostic[] {
  const fault = (offset: number, message: string): Diagnostic => {
    const { line, col } = lines.linePos(offset)
    return diagnostic('input/syntax', `${file}:${line}:${col}`, message, 'Correct the YAML at this place.')
  }
  // A brace that is never closed makes the parser complain of each that stands open at that place.
  const distinct = document.errors.filter(
    ({ pos }, index, all) => all.findIndex((other) => other.pos[0] === pos[0]) === index
  )
  const faults = distinct.map(({ pos, message }) =>
    fault(pos[0], `${message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'Invalid YAML'}.`)
  )
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined)
        faults.push(fault(alias.range?.[0] ?? 0, `There is no anchor ${alias.source} before this alias.`))
    }
  })
  return faults
}

function describeIssue(issue: z.core.$ZodIssue, document: YamlDocument, lines: LineCounter, file: string) {
  const path = issue.path.map(String)
  if (issue.code !== 'unrecognized_keys') {
    return [
      diagnostic(
        'config/key',
        place(document, lines, file, path),
        `${path.join('.') || 'The file'}: ${issue.message}.`,
        'Give it the form that the comments of sdk.yaml show.'
      )
    ]
  }
  return issue.keys.map((key) =>
    diagnostic(
      'config/key',
      place(document, lines, file, [...path, key]),
      `The key ${[...path, key].join('.')} is unknown.`,
      'Remove it, or correct its spelling.'
    )
  )
}

/** `file:line:column` of a key, or of the nearest key above it that is there. */
function place(document: YamlDocument, lines: LineCounter, file: string, path: readonly string[]): string {
  for (let depth = path.length; depth > 0; depth--) {
    const offset = keyOffset(document, path.slice(0, depth))
    if (offset === null) continue
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  return `${file}:1:1`
}

function keyOffset(document: YamlDocument, path: readonly string[]): number | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (!isMap(parent)) return null
  const key = parent.items.find((item) => String(item.key) === path.at(-1))?.key
  return isNode(key) ? (key.range?.[0] ?? null) : null
}
