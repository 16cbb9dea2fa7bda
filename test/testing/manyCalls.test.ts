/** The test of a package calls each operation, however many there are. */
import { expect, test } from 'vitest'
import { templatesIn } from '../../generator/emit/render.ts'
import { templatesFolder } from '../../generator/ground/home.ts'
import type { CallsView } from '../../generator/target/typescript/testing/callsView.ts'
import { code, decided, name } from '../../generator/target/typescript/words/doors.ts'
import { literal } from '../../generator/target/typescript/words/literal.ts'
import { compileModules } from '../support/compileModules.ts'

test('thousands of calls are one list that the compiler accepts', () => {
  const calls = Array.from({ length: 4000 }, (_, index) => ({
    name: literal(`things.call${index}`),
    route: literal(`GET /things/${index}/{id}`),
    path: literal(`/things/${index}/abc123`),
    served: index % 7 === 0 ? code` served: ${literal('things.get')},` : code``,
    answer: literal('object'),
    call: code`client.call(${literal(String(index))}, { kind: ${literal(`of-${index}`)} })`
  }))
  const view: CallsView = {
    client: name('Client'),
    packageName: decided('things'),
    behaviour: false,
    options: code`{}`,
    calls,
    open: []
  }
  const text = templatesIn(templatesFolder)('testCalls', view)
  expect(text.match(/route:/g)).toHaveLength(4000)
  const client =
    'export interface Client { call<const K extends { readonly kind: string }>(id: string, request: K): Promise<{ readonly of: K }> }\n'
  const modules = new Map([
    ['src/index.ts', client],
    ['test/calls.mjs', text]
  ])
  const options = { strict: true, allowJs: true, checkJs: true, allowImportingTsExtensions: true }
  expect(compileModules(modules, { ...options, module: 'nodenext', target: 'es2023', types: [] })).toEqual([])
})
