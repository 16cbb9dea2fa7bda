import { describe, expect, it } from 'vitest'
import { printRow, ref } from '../namedType.ts'
import type { Row } from '../namedType.ts'

const string = { type: 'string' } as const

const rows: readonly Row[] = [
  {
    rule: 'a bare object',
    given: { type: 'object', description: '' },
    want: `export interface Bot {
    [key: string]: unknown;
}`
  },
  {
    rule: 'a bare object that is sent',
    role: 'request',
    given: { type: 'object' },
    want: `export interface Bot {
    [key: string]: unknown;
}`
  },
  {
    rule: 'no properties and any key',
    role: 'request',
    given: { type: 'object', properties: {}, additionalProperties: true },
    want: `export interface Bot {
    [key: string]: unknown;
}`
  },
  {
    rule: 'no properties in a body that is sent: nothing may be sent',
    role: 'request',
    given: { type: 'object', properties: {} },
    want: `export interface Bot {
    [key: string]: never;
}`
  },
  {
    rule: 'no properties in an answer',
    role: 'response',
    given: { type: 'object', properties: {} },
    want: `export interface Bot {
    [key: string]: unknown;
}`
  },
  {
    rule: 'no key at all',
    given: { type: 'object', additionalProperties: false },
    want: `export interface Bot {
    [key: string]: never;
}`
  },
  {
    rule: 'keys of one type',
    given: { type: 'object', additionalProperties: { type: 'number', nullable: true } },
    want: `export interface Bot {
    [key: string]: number | null;
}`
  },
  {
    rule: 'any key beside properties',
    given: { type: 'object', required: ['a'], properties: { a: string }, additionalProperties: {} },
    want: `export interface Bot {
    a: string;
    [key: string]: unknown;
}`
  },
  {
    rule: 'keys of one type beside properties of others',
    given: {
      type: 'object',
      required: ['a'],
      properties: { a: string, b: { type: 'boolean' } },
      additionalProperties: { type: 'number' }
    },
    want: `export interface Bot {
    a: string;
    b?: boolean | undefined;
    [key: string]: number | string | boolean | undefined;
}`
  },
  {
    rule: 'keys of one type behind allOf, beside what they do not admit',
    given: {
      allOf: [
        { type: 'object', properties: { a: string } },
        { type: 'object', additionalProperties: { type: 'number' } }
      ]
    },
    want: `export type Bot = {
    a?: string | undefined;
} & Record<string, number>;`
  },
  {
    rule: 'an object known by its properties alone',
    given: { properties: { a: string } },
    want: `export interface Bot {
    a?: string | undefined;
}`
  },
  {
    rule: 'a required property that is nowhere described',
    given: { type: 'object', required: ['a', 'constructor'], properties: { a: string } },
    want: `export interface Bot {
    a: string;
    constructor: unknown;
}`
  },
  {
    rule: 'names that need quotes, in the order of the document',
    given: {
      type: 'object',
      properties: {
        'b-c': string,
        größe: string,
        '100%25': { type: 'object', properties: { '#/%': string } },
        __proto__x: string,
        $eq: string
      }
    },
    want: `export interface Bot {
    'b-c'?: string | undefined;
    'größe'?: string | undefined;
    '100%25'?: {
        '#/%'?: string | undefined;
    } | undefined;
    __proto__x?: string | undefined;
    $eq?: string | undefined;
}`
  },
  {
    rule: 'a property named __proto__',
    given: JSON.parse(
      '{"type":"object","required":["__proto__"],"properties":{"__proto__":{"type":"string"}}}'
    ),
    want: `export interface Bot {
    __proto__: string;
}`
  },
  {
    rule: 'an object that may be null',
    given: { type: ['object', 'null'], required: ['a'], properties: { a: string } },
    want: `export type Bot = {
    a: string;
} | null;`
  },
  {
    rule: 'fields with what their type cannot say',
    given: {
      type: 'object',
      properties: {
        take: { type: 'integer', default: 20, minimum: 1, maximum: 100, description: 'Rows of a **page**.' },
        name: {
          type: 'string',
          deprecated: true,
          title: 'Name',
          pattern: '^[a-z]*/ @b',
          example: 'a */ @b',
          format: 'email'
        },
        ratio: { type: 'number', minimum: 0, exclusiveMinimum: true, exclusiveMaximum: 2 }
      }
    },
    want: `export interface Bot {
    /**
     * Rows of a **page**.
     *
     * @default 20
     * @minimum 1
     * @maximum 100
     */
    take?: number | undefined;
    /**
     * Name.
     *
     * @deprecated
     * @pattern ^[a-z]*\\/ \\u0040b
     * @format email
     * @example "a *\\/ \\u0040b"
     */
    name?: string | undefined;
    /**
     * @exclusiveMinimum 0
     * @exclusiveMaximum 2
     */
    ratio?: number | undefined;
}`
  },
  {
    rule: 'words beside a reference',
    given: {
      type: 'object',
      properties: { meta: { $ref: ref('Meta'), nullable: true, description: 'Yours.' } }
    },
    want: `export interface Bot {
    /** Yours. */
    meta?: Meta | null | undefined;
}`
  }
]

describe('printTypes', () => {
  it.each(rows)('printTypes prints $rule', async ({ want, ...row }) => {
    expect(await printRow(row)).toBe(want)
  })
})
