import { describe, expect, it } from 'vitest'
import { printRow, ref } from '../namedType.ts'
import type { Row } from '../namedType.ts'

const string = { type: 'string' } as const
const fields = {
  type: 'object',
  required: ['id', 'kind'],
  properties: {
    id: string,
    kind: { $ref: ref('Kind') },
    status: { type: 'string', enum: ['on', 'off'] },
    name: string
  }
} as const

const closed = `export interface Bot {
    id: string;
    kind: Kind;
    status?: 'on' | 'off' | undefined;
    name?: string | undefined;
}`

const open = `export interface Bot {
    id: string;
    kind: Kind | (string & {});
    status?: 'on' | 'off' | (string & {}) | null | undefined;
    name?: string | null | undefined;
}`

const rows: readonly Row[] = [
  { rule: 'what is sent closed and without null', role: 'request', given: fields, want: closed },
  { rule: 'what goes both ways like what is sent', role: 'shared', given: fields, want: closed },
  { rule: 'an answer that is no row', role: 'response', given: fields, want: closed },
  {
    rule: 'an event closed, even where its data is a row',
    role: 'event',
    row: true,
    given: fields,
    want: closed
  },
  { rule: 'an item open and with null', role: 'item', row: true, given: fields, want: open },
  { rule: 'a fetched row open and with null', role: 'response', row: true, given: fields, want: open },
  {
    rule: 'shapes inside a row like the row',
    row: true,
    given: {
      type: 'object',
      properties: {
        list: { type: 'array', items: fields.properties.status },
        inner: { type: 'object', properties: { kind: fields.properties.kind } }
      }
    },
    want: `export interface Bot {
    list?: ('on' | 'off' | (string & {}))[] | null | undefined;
    inner?: {
        kind?: Kind | (string & {}) | null | undefined;
    } | null | undefined;
}`
  },
  {
    rule: 'numbers and mixed values of a row closed',
    row: true,
    given: {
      type: 'object',
      required: ['a', 'b'],
      properties: { a: { enum: [1, 2] }, b: { enum: ['x', 1] } }
    },
    want: `export interface Bot {
    a: 1 | 2;
    b: 'x' | 1;
}`
  },
  {
    rule: 'an enum that may be null, in a row',
    row: true,
    given: {
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'string', enum: ['x', null], nullable: true } }
    },
    want: `export interface Bot {
    a: 'x' | (string & {}) | null;
}`
  },
  {
    rule: 'the literals that tell the branches of a row apart closed',
    row: true,
    given: {
      oneOf: [
        {
          type: 'object',
          required: ['type'],
          properties: { type: { enum: ['url'] }, mode: { enum: ['r', 'w'] } }
        },
        { type: 'object', required: ['type'], properties: { type: { const: 'id' }, mode: { enum: ['r'] } } }
      ]
    },
    want: `export type Bot = {
    type: 'url';
    mode?: 'r' | 'w' | (string & {}) | null | undefined;
} | {
    type: 'id';
    mode?: 'r' | (string & {}) | null | undefined;
};`
  },
  {
    rule: 'an optional value of any kind without null beside it',
    row: true,
    given: { type: 'object', properties: { a: {} } },
    want: `export interface Bot {
    a?: unknown;
}`
  }
]

describe('printTypes', () => {
  it.each(rows)('printTypes prints $rule', async ({ want, ...row }) => {
    expect(await printRow(row)).toBe(want)
  })
})
