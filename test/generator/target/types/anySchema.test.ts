import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { NamedType, TypeRole } from '../../../../generator/model/api.ts'
import type { Schema } from '../../../../generator/model/api.ts'
import { printTypes } from '../../../../generator/target/typescript/types/typeText.ts'
import { compile } from '../compile.ts'
import { namedType, neighbours, ref } from '../namedType.ts'

const roles: readonly TypeRole[] = [
  'shared',
  'parameters',
  'options',
  'request',
  'response',
  'item',
  'event',
  'nested'
]
const name = fc.constantFrom(
  'id',
  'type',
  'a-b',
  '__proto__',
  'constructor',
  '100%',
  '#/x',
  '10',
  '',
  '*/',
  'é',
  '"',
  "'",
  '\n'
)
const value = fc.oneof(name, fc.integer(), fc.boolean(), fc.constant(null))
const words = {
  nullable: fc.boolean(),
  description: fc.constantFrom('*/', '@a', '`'),
  default: value,
  example: fc.jsonValue({ maxDepth: 2 })
}

const { schema } = fc.letrec<{ schema: Schema }>((tie) => {
  const inner = tie('schema')
  const members = fc.array(inner, { minLength: 1, maxLength: 3 })
  const object = {
    properties: fc.dictionary(name, inner, { maxKeys: 4 }),
    required: fc.uniqueArray(name, { maxLength: 2 }),
    additionalProperties: fc.oneof(fc.boolean(), inner),
    oneOf: members,
    anyOf: members,
    allOf: members,
    not: inner,
    ...words
  }
  return {
    schema: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record(
        { type: fc.constantFrom('string', 'integer', 'boolean', 'null'), ...words },
        { requiredKeys: [] }
      ),
      fc.record({ enum: fc.array(value, { maxLength: 3 }), ...words }, { requiredKeys: ['enum'] }),
      fc.record({ const: value }),
      fc.record(
        { $ref: fc.constantFrom(...neighbours.map((type) => ref(type.name))), ...words },
        { requiredKeys: ['$ref'] }
      ),
      fc.record(
        { type: fc.constantFrom('array', ['array', 'null']), items: inner, ...words },
        { requiredKeys: ['type'] }
      ),
      fc.record(
        { type: fc.constantFrom('object', ['object', 'null', 'string']), ...object },
        { requiredKeys: [] }
      )
    )
  }
})

it('prints any schema, in any role, as a declaration that compiles', { timeout: 300_000 }, async () => {
  const given = fc.sample(fc.record({ schema, role: fc.constantFrom(...roles), row: fc.boolean() }), {
    numRuns: 1000,
    seed: 4
  })
  const types: readonly NamedType[] = given.map((one, index) =>
    namedType(`Type${index}`, one.schema, one.role, one.row)
  )
  const printed = await printTypes([...neighbours, ...types])
  const text = [...printed.values()].map((declaration) => declaration.text).join('\n\n')
  expect(compile(text)).toEqual([])
})
