/** Schemas as the printer of types gets them, each for one thing that the generator relies on, with what is printed. */
import type { PreparedSchema } from '../../../../generator/target/typescript/types/prepared.ts'

export interface CorpusRow {
  /** What would be lost if it were printed in another way. */
  readonly reason: string
  readonly schema: PreparedSchema
  readonly prints: string
}

const string = { type: 'string' } as const
const number = { type: 'number' } as const
const reference = { $ref: '#/components/schemas/Bot' } as const

/** A property; in a printed tree its key is a number, as the finished name is put there afterwards. */
const property = (...anyOf: readonly PreparedSchema[]) => ({ anyOf, 'x-name': 'name', 'x-comment': '' })

const object = (
  properties: Readonly<Record<string, ReturnType<typeof property>>>,
  required: readonly string[] = []
): PreparedSchema => ({ type: 'object', properties, required })

export const schemaCorpus: readonly CorpusRow[] = [
  { reason: 'a text', schema: string, prints: 'string' },
  { reason: 'a number', schema: number, prints: 'number' },
  { reason: 'a boolean', schema: { type: 'boolean' }, prints: 'boolean' },
  { reason: 'null is a type of its own', schema: { type: 'null' }, prints: 'null' },
  {
    reason: 'a schema without keywords is any value, and not `never` or an empty object',
    schema: {},
    prints: 'unknown'
  },
  { reason: 'a literal text', schema: { enum: ['a'] }, prints: '"a"' },
  {
    reason: 'quotes, backslashes and line breaks in a literal are escaped',
    schema: { enum: ['a"b\'c\\d\ne'] },
    prints: '"a\\"b\'c\\\\d\\ne"'
  },
  { reason: 'characters outside ASCII in a literal', schema: { enum: ['ä€😀'] }, prints: '"ä€😀"' },
  { reason: 'a literal number', schema: { enum: [1.5] }, prints: '1.5' },
  { reason: 'a literal number below zero', schema: { enum: [-1] }, prints: '-1' },
  { reason: 'a literal boolean', schema: { enum: [false] }, prints: 'false' },
  { reason: 'a list', schema: { type: 'array', items: string }, prints: 'string[]' },
  { reason: 'a list of any values', schema: { type: 'array', items: {} }, prints: 'unknown[]' },
  {
    reason: 'a list of a union has parentheses',
    schema: { type: 'array', items: { anyOf: [string, number] } },
    prints: '(string | number)[]'
  },
  {
    reason: 'a list of lists',
    schema: { type: 'array', items: { type: 'array', items: reference } },
    prints: 'components["schemas"]["Bot"][][]'
  },
  {
    reason: 'a reference is a path, from which its name is read',
    schema: reference,
    prints: 'components["schemas"]["Bot"]'
  },
  {
    reason: 'a name with a quote in a reference is escaped',
    schema: { $ref: '#/components/schemas/A"B' },
    prints: 'components["schemas"]["A\\"B"]'
  },
  {
    reason: 'a type without a schema is a reference into a home of its own',
    schema: { $ref: '#/keyword/never' },
    prints: 'keyword["never"]'
  },
  {
    reason: 'a union keeps its order',
    schema: { anyOf: [number, { type: 'null' }, string, reference] },
    prints: 'number | null | string | components["schemas"]["Bot"]'
  },
  {
    reason: 'literals in a union',
    schema: { anyOf: [{ enum: ['b'] }, { enum: ['a'] }] },
    prints: '"b" | "a"'
  },
  {
    reason: 'an intersection',
    schema: { allOf: [reference, object({ '0': property(string) })] },
    prints: 'components["schemas"]["Bot"] & {\n    0?: string;\n}'
  },
  {
    reason: 'an intersection of unions has parentheses',
    schema: { allOf: [{ anyOf: [string, number] }, reference] },
    prints: '(string | number) & components["schemas"]["Bot"]'
  },
  {
    reason: 'a union of intersections',
    schema: { anyOf: [{ allOf: [reference, reference] }, string] },
    prints: '(components["schemas"]["Bot"] & components["schemas"]["Bot"]) | string'
  },
  { reason: 'an object without properties', schema: object({}), prints: 'Record<string, unknown>' },
  {
    reason: 'properties are optional unless they are required',
    schema: object({ '0': property(string), '1': property(number) }, ['1']),
    prints: '{\n    0?: string;\n    1: number;\n}'
  },
  {
    reason: 'properties keep their order',
    schema: object({ '0': property(string), '1': property(string), '2': property(string) }),
    prints: '{\n    0?: string;\n    1?: string;\n    2?: string;\n}'
  },
  {
    reason: 'a property of several types is a union',
    schema: object({ '0': property(string, { type: 'null' }) }),
    prints: '{\n    0?: string | null;\n}'
  },
  {
    reason: 'an object in an object',
    schema: object({ '0': property(object({ '0': property(string) }, ['0'])) }),
    prints: '{\n    0?: {\n        0: string;\n    };\n}'
  },
  {
    reason: 'a list of objects',
    schema: { type: 'array', items: object({ '0': property(string) }) },
    prints: '{\n    0?: string;\n}[]'
  }
]
