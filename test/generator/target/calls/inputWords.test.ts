import { expect, test } from 'vitest'
import type { Parameter } from '../../../../generator/model/api.ts'
import { operationFields, importFields } from '../../../../generator/target/typescript/calls/descriptor.ts'
import { code } from '../../../../generator/target/typescript/words/doors.ts'
import { importsOf } from '../../../../generator/target/typescript/words/imports.ts'
import { literal } from '../../../../generator/target/typescript/words/literal.ts'
import * as brackets from '../../../../templates/runtime/request/brackets.ts'
import * as styles from '../../../../templates/runtime/request/styles.ts'
import { anAction, option, parameter, query, takes } from '../anAction.ts'

type Encoding = Parameter['encoding']

const action = (encoding: Encoding, changes: Partial<Parameter> = {}) =>
  anAction({ method: 'GET', input: takes(query([parameter('ids', { encoding, ...changes })])) })

const told: Readonly<Record<Exclude<Encoding, 'simple' | 'form' | 'deepObject'>, string>> = {
  fields: 'fields',
  commas: 'commas',
  spaces: 'spaces',
  pipes: 'pipes',
  indexed: 'indexed',
  json: 'json',
  list: 'list',
  pairs: 'pairs',
  label: 'labelled',
  labels: 'labels',
  matrix: 'matrixed',
  matrices: 'matrices',
  jsonValue: 'jsonValue',
  jsonQuery: 'jsonValue',
  formQuery: 'formed'
}

test.each(Object.entries(told) as [Encoding, string][])(
  'the encoding %s of a parameter is told as a function that the runtime has: %s',
  (encoding, own) => {
    const fields = operationFields(action(encoding), new Map())
    expect(literal(fields['encoding'])).toBe(`{ ids: ${own} }`)
    const imports = importsOf(code`resources/bot.ts`)
    importFields(fields, imports)
    const [line = ''] = imports.lines()
    const [, module] = /^import \{ \w+ \} from '\.\.\/runtime\/request\/(\w+)\.ts'$/.exec(line) ?? []
    expect(Object.keys(module === 'brackets' ? brackets : styles)).toContain(own)
  }
)

test.each<Encoding>(['simple', 'form', 'deepObject'])(
  'the encoding %s is not told, because the runtime assumes it',
  (encoding) => {
    expect(operationFields(action(encoding), new Map())).not.toHaveProperty('encoding')
  }
)

test('reserved characters, and cookies with their name, are told as calls of functions', () => {
  const reserved = operationFields(action('form', { reserved: true }), new Map())
  expect(literal(reserved['encoding'])).toBe('{ ids: reserved(repeated) }')
  const own = [parameter('session', { in: 'cookie', wireName: 'SID' })]
  const fields = operationFields(anAction({ input: takes(option('cookie', own)) }), new Map())
  expect(literal([fields['headers'], fields['encoding']])).toBe(
    "[{ session: 'Cookie' }, { 'session:': cookie('SID', repeated) }]"
  )
})
