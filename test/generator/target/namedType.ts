import type { NamedType, TypeRole } from '../../../generator/model/api.ts'
import type { Schema } from '../../../generator/model/api.ts'
import { printTypes } from '../../../generator/target/typescript/types/typeText.ts'

/** One rule of the printing: a schema, and the declaration that it becomes. */
export interface Row {
  readonly rule: string
  readonly given: Schema
  readonly want: string
  readonly role?: TypeRole
  readonly row?: boolean
}

/** A type without words. */
export function namedType(name: string, schema: Schema, role: TypeRole = 'shared', row = false): NamedType {
  return {
    name,
    role,
    row,
    home: [],
    file: null,
    schema,
    docs: { summary: null, description: null, deprecated: false },
    since: null
  }
}

/** A reference to a type of the same test. */
export function ref(name: string): string {
  return `#/components/schemas/${name}`
}

/** The types that the rows refer to. */
export const neighbours: readonly NamedType[] = [
  namedType('BotRef', { type: 'object', properties: { botId: { type: 'string' } } }),
  namedType('BotConfig', {
    type: 'object',
    properties: { model: { type: 'string' }, privacy: { type: 'boolean' } }
  }),
  namedType('BotRefOrConfig', { oneOf: [{ $ref: ref('BotRef') }, { $ref: ref('BotConfig') }] }),
  namedType('Kind', { type: 'string', enum: ['user', 'bot'] }),
  namedType('Size', {
    type: 'number',
    description: 'How large it is.\n\nIn metres.',
    default: 5,
    minimum: 1
  }),
  namedType('Meta', { type: 'object', additionalProperties: true })
]

/** The declaration of the row's schema under the name `Bot`, with the neighbours around it. */
export async function printRow({ given, role, row }: Pick<Row, 'given' | 'role' | 'row'>): Promise<string> {
  const printed = await printTypes([...neighbours, namedType('Bot', given, role, row)])
  return printed.get('Bot')?.text ?? ''
}
