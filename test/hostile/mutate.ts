/** Bends a document in one place, as accidents and malice do. */
import fc from 'fast-check'
import { textsFor } from './texts.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** One change: `at` chooses the place among all places of the document, so that any number fits any document. */
export interface Mutation {
  readonly kind: 'replace' | 'remove' | 'rename' | 'add' | 'wrap' | 'copy'
  readonly at: number
  readonly from: number
  readonly value: Json
  readonly key: string
}

const keywords = [
  '$ref',
  'type',
  'properties',
  'required',
  'items',
  'additionalProperties',
  'allOf',
  'oneOf',
  'anyOf',
  'not',
  'enum',
  'const',
  'nullable',
  'format',
  'default',
  'description',
  'parameters',
  'requestBody',
  'responses',
  'content',
  'schema',
  'in',
  'name',
  'operationId',
  'get',
  'post',
  'put',
  'discriminator',
  '200',
  '204',
  'application/json',
  'x-any'
]

const text = fc.constantFrom(
  ...textsFor.name,
  '#/components/schemas/A',
  '#',
  '#/',
  '#/paths',
  '#/components/schemas/%41',
  'other.yaml#/A',
  'https://example.com/a.json',
  'string',
  'object',
  'array',
  'null',
  'file',
  'query',
  'path',
  'cookie',
  'header',
  'text/csv',
  'application/jsonl',
  'text/event-stream',
  'multipart/form-data'
)
const plain = fc.oneof(
  text,
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    -1,
    1e308,
    0.1,
    '',
    [],
    {},
    [null],
    [[]],
    { $ref: 5 },
    { type: 'file' },
    { type: [] },
    { enum: [] },
    { allOf: [] },
    { oneOf: [{}] },
    { properties: [] },
    { required: 'a' },
    { $ref: '#/components/schemas' }
  )
)

/** Any mutation. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('replace', 'remove', 'rename', 'add', 'wrap', 'copy'),
  at: fc.nat(),
  from: fc.nat(),
  value: plain,
  key: fc.oneof(fc.constantFrom(...keywords), text)
})

type Way = readonly (string | number)[]

function waysOf(value: Json, way: Way = []): Way[] {
  if (typeof value !== 'object' || value === null) return [way]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [way, ...entries.flatMap(([key, member]) => waysOf(member as Json, [...way, key]))]
}

/** The document with one change, and a word on what it was. */
export function mutate(
  document: Json,
  { kind, at, from, value, key }: Mutation
): { readonly document: Json; readonly says: string } {
  const ways = waysOf(document)
  // The root stays: without it there is no document.
  const way = ways[1 + (at % Math.max(1, ways.length - 1))] ?? []
  const other = ways[from % ways.length] ?? []
  const says = `${kind} ${way.join('/')}${kind === 'replace' ? ` by ${JSON.stringify(value)}` : kind === 'rename' || kind === 'add' || kind === 'wrap' ? ` with ${JSON.stringify(key)}` : kind === 'copy' ? ` from ${other.join('/')}` : ''}`
  switch (kind) {
    case 'replace':
      return { says, document: change(document, way, () => [value]) }
    case 'copy':
      return { says, document: change(document, way, () => [valueAt(document, other)]) }
    case 'remove':
      return { says, document: change(document, way, () => []) }
    case 'wrap':
      return { says, document: change(document, way, (found) => [Object.fromEntries([[key, found]])]) }
    case 'add':
      return {
        says,
        document: change(document, way, (found) => [
          typeof found !== 'object' || found === null
            ? found
            : Array.isArray(found)
              ? [...found, value]
              : Object.fromEntries([...Object.entries(found), [key, value]])
        ])
      }
    case 'rename':
      return { says, document: rename(document, way, key) }
    default:
      return kind satisfies never
  }
}

function valueAt(document: Json, way: Way): Json {
  return way.reduce<Json>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? ((Reflect.get(value, key) as Json | undefined) ?? null)
        : null,
    document
  )
}

function change(value: Json, way: Way, act: (found: Json) => readonly Json[]): Json {
  const [key, ...more] = way
  if (key === undefined || typeof value !== 'object' || value === null) return act(value)[0] ?? null
  const inside = (member: Json): readonly Json[] =>
    more.length === 0 ? act(member) : [change(member, more, act)]
  if (Array.isArray(value))
    return value.flatMap((member: Json, index) => (index === key ? inside(member) : [member]))
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      name === key ? inside(member).map((one) => [name, one] as const) : [[name, member] as const]
    )
  )
}

function rename(value: Json, way: Way, to: string): Json {
  const parent = way.slice(0, -1)
  return change(value, parent, (found) => [
    typeof found !== 'object' || found === null || Array.isArray(found)
      ? found
      : Object.fromEntries(
          Object.entries(found).map(([name, member]) => [name === way.at(-1) ? to : name, member])
        )
  ])
}
