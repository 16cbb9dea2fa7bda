import { describe, expect, it } from 'vitest'
import { printRow, ref } from '../namedType.ts'
import type { Row } from '../namedType.ts'

const string = { type: 'string' } as const
const number = { type: 'number' } as const
const botOrConfig = [{ $ref: ref('BotRef') }, { $ref: ref('BotConfig') }]

const rows: readonly Row[] = [
  {
    rule: 'what the schema requires and one branch alone declares is in each branch, and no branch refuses it',
    role: 'request',
    given: {
      type: 'object',
      required: ['a', 'b'],
      oneOf: [
        { type: 'object', properties: { a: string, x: string } },
        { type: 'object', properties: { b: number } }
      ]
    },
    want: `export type Bot = {
    a: string;
    x?: string | undefined;
    b: number;
} | {
    b: number;
    a: string;
    x?: never;
};`
  },
  {
    rule: 'a bot reference or its configuration, never both, in what is sent',
    role: 'request',
    given: { type: 'object', required: ['name'], properties: { name: string }, anyOf: botOrConfig },
    want: `export type Bot = {
    name: string;
} & ((BotRef & {
    model?: never;
    privacy?: never;
}) | (BotConfig & {
    botId?: never;
}));`
  },
  {
    rule: 'the same behind one reference',
    role: 'request',
    given: { allOf: [{ $ref: ref('BotRefOrConfig') }, { type: 'object', properties: { name: string } }] },
    want: `export type Bot = {
    name?: string | undefined;
} & ((BotRef & {
    model?: never;
    privacy?: never;
}) | (BotConfig & {
    botId?: never;
}));`
  },
  {
    rule: 'the same behind one reference, in an answer',
    role: 'response',
    given: { allOf: [{ $ref: ref('BotRefOrConfig') }, { type: 'object', properties: { name: string } }] },
    want: `export type Bot = BotRefOrConfig & {
    name?: string | undefined;
};`
  },
  {
    rule: 'the same behind one alternative',
    role: 'request',
    given: { type: 'object', properties: { botId: string }, oneOf: [{ $ref: ref('BotRefOrConfig') }] },
    want: `export type Bot = {
    botId?: string | undefined;
} & ((BotRef & {
    model?: never;
    privacy?: never;
}) | BotConfig);`
  },
  {
    rule: 'inline branches that share nothing, in what is sent',
    role: 'parameters',
    given: {
      oneOf: [
        { type: 'object', required: ['data'], properties: { data: {} } },
        { type: 'object', required: ['channel'], properties: { channel: string } }
      ]
    },
    want: `export type Bot = {
    data: unknown;
    channel?: never;
} | {
    channel: string;
    data?: never;
};`
  },
  {
    rule: 'a component that is one or the other, as what is sent may refer to it',
    role: 'shared',
    given: { oneOf: botOrConfig },
    want: `export type Bot = (BotRef & {
    model?: never;
    privacy?: never;
}) | (BotConfig & {
    botId?: never;
});`
  },
  {
    rule: 'branches that share a property',
    role: 'request',
    given: {
      oneOf: [
        { type: 'object', properties: { file: string } },
        { type: 'object', properties: { file: number, name: string } }
      ]
    },
    want: `export type Bot = {
    file?: string | undefined;
} | {
    file?: number | undefined;
    name?: string | undefined;
};`
  },
  {
    rule: 'a required property that only the branches describe',
    role: 'request',
    given: {
      required: ['file'],
      oneOf: [
        { type: 'object', properties: { file: string } },
        { type: 'object', required: ['size'], properties: { size: number, file: number } }
      ]
    },
    want: `export type Bot = {
    file: string;
} | {
    size: number;
    file: number;
};`
  },
  {
    rule: 'a required property of a branch with a name',
    given: {
      required: ['botId'],
      anyOf: [{ $ref: ref('BotRef') }, { type: 'object', properties: { botId: number } }]
    },
    want: `export type Bot = (BotRef & {
    botId: string;
}) | {
    botId: number;
};`
  },
  {
    rule: 'branches that only require',
    given: {
      type: 'object',
      properties: { a: string, b: number },
      anyOf: [{ required: ['a'] }, { required: ['b'] }]
    },
    want: `export type Bot = {
    a?: string | undefined;
    b?: number | undefined;
} & ({
    a: string;
} | {
    b: number;
});`
  },
  {
    rule: 'a union beside properties in an answer',
    role: 'response',
    given: { type: 'object', required: ['id'], properties: { id: string }, oneOf: botOrConfig },
    want: `export type Bot = {
    id: string;
} & (BotRef | BotConfig);`
  },
  {
    rule: 'a union beside properties in a row: the columns of every branch',
    row: true,
    given: { type: 'object', required: ['id'], properties: { id: string }, oneOf: botOrConfig },
    want: `export interface Bot {
    id: string;
    botId?: string | null | undefined;
    model?: string | null | undefined;
    privacy?: boolean | null | undefined;
}`
  },
  {
    rule: 'a union of values and one object in what is sent',
    role: 'request',
    given: {
      oneOf: [string, { type: 'object', required: ['a'], properties: { a: string } }],
      nullable: true
    },
    want: `export type Bot = string | {
    a: string;
} | null;`
  },
  {
    rule: 'an open object beside another without parentheses',
    given: {
      allOf: [
        { type: 'object', required: ['a'], properties: { a: string }, additionalProperties: true },
        { $ref: ref('BotRef') }
      ]
    },
    want: `export type Bot = {
    a: string;
    [key: string]: unknown;
} & BotRef;`
  },
  {
    rule: 'oneOf beside anyOf',
    given: {
      oneOf: [{ $ref: ref('BotRef') }, { $ref: ref('Meta') }],
      anyOf: [{ $ref: ref('BotConfig') }, { type: 'object', required: ['a'] }]
    },
    want: `export type Bot = (BotConfig | {
    a: unknown;
}) & (BotRef | Meta);`
  },
  {
    rule: 'allOf beside properties',
    given: {
      type: 'object',
      required: ['botId', 'a'],
      properties: { a: string },
      allOf: [{ $ref: ref('BotRef') }]
    },
    want: `export type Bot = {
    a: string;
    botId: string;
} & BotRef;`
  }
]

describe('printTypes', () => {
  it.each(rows)('printTypes prints $rule', async ({ want, ...row }) => {
    expect(await printRow(row)).toBe(want)
  })
})
