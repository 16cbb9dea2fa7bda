import { describe, expect, it } from 'vitest'
import type { NamedType, TypeRole } from '../../../../generator/model/api.ts'
import type { Schema } from '../../../../generator/model/api.ts'
import { printTypes } from '../../../../generator/target/typescript/types/typeText.ts'
import { compile } from '../compile.ts'
import { namedType, neighbours, ref } from '../namedType.ts'

interface Row {
  readonly rule: string
  readonly given: Schema
  readonly role: TypeRole
  readonly row?: boolean
  readonly takes: readonly string[]
  readonly refuses: readonly string[]
}

const string = { type: 'string' } as const
const number = { type: 'number' } as const
const conversation = {
  type: 'object',
  required: ['name'],
  properties: { name: string, kind: { $ref: ref('Kind') } },
  anyOf: [{ $ref: ref('BotRef') }, { $ref: ref('BotConfig') }]
} as const

const rows: readonly Row[] = [
  {
    rule: 'a reference or a configuration',
    given: conversation,
    role: 'request',
    takes: [
      "{ name: '' }",
      "{ name: '', botId: 'b' }",
      "{ name: '', model: 'm', privacy: true }",
      "{ name: '', kind: undefined }"
    ],
    refuses: [
      "{ name: '', botId: 'b', model: 'm' }",
      "{ botId: 'b' }",
      "{ name: '', botId: 5 }",
      "{ name: '', other: 1 }",
      "{ name: '', kind: 'x' }",
      '{ name: null }'
    ]
  },
  {
    rule: 'a row with the columns of both',
    given: conversation,
    role: 'item',
    row: true,
    takes: ["{ name: '', botId: 'b', model: null }", "{ name: '', kind: 'x' }", "{ name: '', kind: null }"],
    refuses: ['{ name: null }', "{ name: '', kind: 5 }", "{ name: '', botId: 5 }"]
  },
  {
    rule: 'a required property of branches',
    given: {
      required: ['file'],
      oneOf: [
        { type: 'object', properties: { file: string } },
        {
          type: 'object',
          properties: { file: { type: 'object', required: ['size'], properties: { size: number } } }
        }
      ]
    },
    role: 'request',
    takes: ["{ file: 'a' }", '{ file: { size: 1 } }'],
    refuses: ['{}', '{ file: undefined }', '{ file: {} }', "{ file: 'a', size: 1 }"]
  },
  {
    rule: 'a named branch with a required property',
    given: {
      required: ['botId'],
      anyOf: [
        { $ref: ref('BotRef') },
        { type: 'object', required: ['botId', 'a'], properties: { botId: number, a: string } }
      ]
    },
    role: 'request',
    takes: ["{ botId: 'a' }", "{ botId: 1, a: '' }"],
    refuses: ['{}', '{ botId: undefined }', '{ botId: 1 }']
  },
  {
    rule: 'keys of one type beside properties of another',
    given: {
      type: 'object',
      required: ['a'],
      properties: { a: string, b: { type: 'boolean' } },
      additionalProperties: number
    },
    role: 'request',
    takes: ["{ a: '' }", "{ a: '', b: true, c: 1 }"],
    refuses: ['{ c: 1 }', "{ a: '', c: null }"]
  },
  {
    rule: 'an empty body',
    given: { type: 'object', properties: {} },
    role: 'request',
    takes: ['{}'],
    refuses: ['{ a: 1 }', '[1]', "'a'"]
  },
  {
    rule: 'an open object',
    given: { type: 'object' },
    role: 'request',
    takes: ['{}', '{ a: { b: [1] } }'],
    refuses: ['1', 'null', "'a'"]
  }
]

describe('the printed type', () => {
  it.each(rows)(
    'the printed type accepts and refuses: $rule',
    async ({ given, role, row, takes, refuses }) => {
      const types: readonly NamedType[] = [...neighbours, namedType('Bot', given, role, row)]
      const text = [...(await printTypes(types)).values()].map((declaration) => declaration.text).join('\n')
      const assignments = [...takes, ...refuses].map(
        (value, index) => `export const a${index}: Bot = ${value}`
      )
      const first = text.split('\n').length + 1
      const refused = new Set(
        compile([text, ...assignments].join('\n')).map((fault) => Number(fault.split(':')[0]) - first)
      )
      expect([...takes, ...refuses].filter((_, index) => refused.has(index))).toEqual(refuses)
    }
  )
})
