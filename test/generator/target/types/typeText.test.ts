import { describe, expect, it } from 'vitest'
import { printTypes } from '../../../../generator/target/typescript/types/typeText.ts'
import { namedType, neighbours, printRow, ref } from '../namedType.ts'
import type { Row } from '../namedType.ts'

const string = { type: 'string' } as const

const rows: readonly Row[] = [
  { rule: 'a string', given: string, want: 'export type Bot = string;' },
  { rule: 'an integer', given: { type: 'integer' }, want: 'export type Bot = number;' },
  { rule: 'a boolean', given: { type: 'boolean' }, want: 'export type Bot = boolean;' },
  { rule: 'null alone', given: { type: 'null' }, want: 'export type Bot = null;' },
  { rule: 'no type at all', given: { description: '' }, want: 'export type Bot = unknown;' },
  { rule: 'not, which TypeScript cannot say', given: { not: string }, want: 'export type Bot = unknown;' },
  {
    rule: 'not beside a type',
    given: { type: 'string', not: { enum: ['a'] } },
    want: 'export type Bot = string;'
  },
  { rule: 'a reference and nothing else', given: { $ref: ref('Kind') }, want: 'export type Bot = Kind;' },
  {
    rule: 'a reference that may be null',
    given: { $ref: ref('Kind'), nullable: true },
    want: 'export type Bot = Kind | null;'
  },
  {
    rule: 'a reference with words of its own',
    given: {
      $ref: ref('BotRef'),
      type: 'object',
      properties: { botId: { type: 'string', description: 'Words' } }
    },
    want: 'export interface Bot extends BotRef {\n    /** Words. */\n    botId?: string | undefined;\n}'
  },
  { rule: 'nullable', given: { type: 'string', nullable: true }, want: 'export type Bot = string | null;' },
  { rule: 'nullable unknown', given: { nullable: true }, want: 'export type Bot = unknown;' },
  {
    rule: 'a list of types',
    given: { type: ['null', 'string', 'integer'] },
    want: 'export type Bot = string | number | null;'
  },
  {
    rule: 'null as an alternative',
    given: { oneOf: [{ type: 'null' }, string] },
    want: 'export type Bot = string | null;'
  },
  { rule: 'a constant', given: { const: 'item' }, want: "export type Bot = 'item';" },
  { rule: 'a negative constant', given: { const: -5 }, want: 'export type Bot = -5;' },
  {
    rule: 'any string beside known ones, which an editor still completes',
    given: { anyOf: [string, { type: 'string', enum: ['a', 'b'] }] },
    want: "export type Bot = (string & {}) | 'a' | 'b';"
  },
  {
    rule: 'any string beside a component of known ones',
    given: { anyOf: [string, { $ref: ref('Kind') }, { type: 'null' }] },
    want: 'export type Bot = (string & {}) | Kind | null;'
  },
  {
    rule: 'any string beside a number that is known',
    given: { anyOf: [string, { const: 1 }] },
    want: 'export type Bot = string | 1;'
  },
  {
    rule: 'strings',
    given: { type: 'string', enum: ['a', "it's", 'Grüße'] },
    want: "export type Bot = 'a' | 'it\\'s' | 'Grüße';"
  },
  { rule: 'numbers', given: { type: 'number', enum: [-1, 0, 2.5] }, want: 'export type Bot = -1 | 0 | 2.5;' },
  {
    rule: 'mixed values',
    given: { enum: ['a', 1, true, null] },
    want: "export type Bot = 'a' | 1 | true | null;"
  },
  { rule: 'an enum of nothing', given: { type: 'string', enum: [] }, want: 'export type Bot = never;' },
  {
    rule: 'a value said twice',
    given: { enum: ['a', 'a', null], nullable: true },
    want: "export type Bot = 'a' | null;"
  },
  {
    rule: 'invisible characters',
    given: { enum: ['a\u202eb\u2028\ud800'] },
    want: "export type Bot = 'a\\u202Eb\\u2028\\uD800';"
  },
  { rule: 'bytes', given: { type: 'string', format: 'binary' }, want: 'export type Bot = Blob;' },
  { rule: 'an array of anything', given: { type: 'array' }, want: 'export type Bot = unknown[];' },
  {
    rule: 'an array of a union',
    given: { type: 'array', items: { anyOf: [string, { type: 'number' }] } },
    want: 'export type Bot = (string | number)[];'
  },
  {
    rule: 'arrays in arrays',
    given: {
      type: 'array',
      items: { anyOf: [{ type: 'array', items: { type: 'array', nullable: true, items: string } }] }
    },
    want: 'export type Bot = (string[] | null)[][];'
  },
  {
    rule: 'a union of unions',
    given: { anyOf: [string, { oneOf: [{ type: 'number' }, { type: 'boolean', nullable: true }] }] },
    want: 'export type Bot = string | number | boolean | null;'
  },
  {
    rule: 'a union with anything',
    given: { anyOf: [string, {}] },
    want: 'export type Bot = unknown;'
  },
  {
    rule: 'alternatives of one type',
    given: { type: 'string', oneOf: [{ enum: ['a'] }, { pattern: '^b' }] },
    want: "export type Bot = 'a' | (string & {});"
  },
  {
    rule: 'a field without words of its own in those of the type it refers to, in short',
    given: {
      type: 'object',
      properties: {
        size: { $ref: ref('Size') },
        other: { $ref: ref('Size'), description: 'Another.' },
        none: { $ref: ref('Kind') }
      }
    },
    want: 'export interface Bot {\n    /**\n     * How large it is.\n     *\n     * @default 5\n     * @minimum 1\n     */\n    size?: Size | undefined;\n    /**\n     * Another.\n     *\n     * @default 5\n     * @minimum 1\n     */\n    other?: Size | undefined;\n    none?: Kind | undefined;\n}'
  },
  {
    rule: 'any keys inside a type, short where the values lead nowhere',
    given: {
      type: 'object',
      required: ['a', 'b'],
      properties: {
        a: { type: 'object', additionalProperties: { type: 'number', nullable: true } },
        b: { type: 'object', additionalProperties: { $ref: ref('Bot') } }
      }
    },
    want: 'export interface Bot {\n    a: Record<string, number | null>;\n    b: {\n        [key: string]: Bot;\n    };\n}'
  },
  {
    rule: 'any keys of a union whose values lead back to it',
    given: { anyOf: [string, { type: 'object', additionalProperties: { $ref: ref('Bot') } }] },
    want: 'export type Bot = string | {\n    [key: string]: Bot;\n};'
  },
  {
    rule: 'itself',
    given: { type: 'object', properties: { children: { type: 'array', items: { $ref: ref('Bot') } } } },
    want: 'export interface Bot {\n    children?: Bot[] | undefined;\n}'
  }
]

describe('printTypes', () => {
  it.each(rows)('printTypes prints $rule', async ({ want, ...row }) => {
    expect(await printRow(row)).toBe(want)
  })

  it('printTypes lists the types that a type refers to, sorted and without itself', async () => {
    const properties = {
      kind: { $ref: ref('Kind') },
      meta: { $ref: ref('Meta') },
      kinds: { type: 'array', items: { $ref: ref('Kind') } },
      next: { $ref: ref('Bot') }
    }
    const printed = await printTypes([...neighbours, namedType('Bot', { type: 'object', properties })])
    expect(printed.get('Bot')?.references).toEqual(['Kind', 'Meta'])
    expect([...printed.keys()]).toEqual([...neighbours.map(({ name }) => name), 'Bot'])
  })

  it('printTypes names the type that it extends', async () => {
    const printed = await printTypes([
      ...neighbours,
      namedType('Bot', { $ref: ref('BotRef'), type: 'object', properties: { botId: { $ref: ref('Kind') } } })
    ])
    expect(printed.get('Bot')?.references).toEqual(['BotRef', 'Kind'])
  })

  it('printTypes writes the docs of a type with its limits', async () => {
    const type = {
      ...namedType('Name', { type: 'string', maxLength: 9, description: 'Unread.' }),
      docs: { summary: 'A name.', description: null, deprecated: true }
    }
    expect((await printTypes([type])).get('Name')?.text).toBe(
      '/**\n * A name.\n *\n * @deprecated\n * @maxLength 9\n */\nexport type Name = string;'
    )
  })

  it('printTypes takes the description of the schema if the type has no docs', async () => {
    expect(await printRow({ given: { type: 'string', description: 'A name.' } })).toBe(
      '/** A name. */\nexport type Bot = string;'
    )
  })

  it('printTypes prints two hundred objects inside each other', async () => {
    let schema = {}
    for (let depth = 0; depth < 200; depth++) schema = { type: 'object', properties: { inner: schema } }
    expect((await printRow({ given: schema })).match(/inner/g)).toHaveLength(200)
  })

  it('printTypes refuses a type that JSON Schema does not have', async () => {
    await expect(printRow({ given: { type: 'file' } })).rejects.toThrow(
      /document\/structure at Bot[^]*"file"/
    )
  })
})
