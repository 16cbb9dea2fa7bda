import { rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readHelpers } from '../../../generator/emit/readHelpers.ts'
import { outputFolder, type OutputFolder } from './outputFolder.ts'

let source: OutputFolder
beforeEach(() => {
  source = outputFolder()
})
afterEach(() => rmSync(source.folder, { recursive: true }))

/** The functions of a helper with this text. */
const read = (text: string) => {
  source.put('talk.ts', text)
  return readHelpers(source.folder).get('talk')?.functions ?? []
}

test('only exported functions are read, those of the modules beside a helper too', () => {
  source.put('tell.ts', 'export function tell(): void {}\nexport function hidden(): void {}\n')
  const found = read(
    "export { tell, type Told } from './tell.ts'\nexport function ask(): void {}\nfunction inner(): void {}\n"
  )
  expect(found.map(({ name }) => name)).toEqual(['ask', 'tell'])
})

test('every kind of export is read by its name, and a type is one', () => {
  const texts = [
    "export { tell, type Told as Said } from './tell.ts'",
    "export type { More } from './more.ts'",
    'export const one = 1, two = 2',
    'export class Talk {}',
    'export interface Options {}',
    'export type Word = string',
    'export function ask(one: string): string',
    'export function ask(one: number): number',
    'const hidden = 3'
  ]
  source.put('talk.ts', texts.join('\n'))
  expect(readHelpers(source.folder).get('talk')?.exports).toEqual([
    'type More',
    'type Options',
    'type Said',
    'Talk',
    'type Word',
    'ask',
    'one',
    'tell',
    'two'
  ])
})

test('the first overload speaks for a function', () => {
  const [ask] = read(
    'export function ask(one: string): string\nexport function ask(two: number): number\nexport function ask(three: any): any { return three }\n'
  )
  expect(ask?.parameters.map(({ name }) => name)).toEqual(['one'])
})

test('each name in a type has where it comes from', () => {
  const [ask] = read(
    "import type { Options } from '../runtime/index.ts'\nimport type { Near } from './near.ts'\ninterface Own {}\n" +
      'export function ask<T>(given?: Readonly<T> & Near |\n  { readonly Own: Own[] }, options: Options = {}): void {}\n'
  )
  const [given, options] = ask?.parameters ?? []
  expect(given?.type).toEqual([
    { kind: 'name', name: 'Readonly', from: 'global' },
    { kind: 'text', text: '<' },
    { kind: 'name', name: 'T', from: 'typeParameter' },
    { kind: 'text', text: '> & ' },
    { kind: 'name', name: 'Near', from: 'helper' },
    { kind: 'text', text: ' | { readonly Own: ' },
    { kind: 'name', name: 'Own', from: 'helper' },
    { kind: 'text', text: '[] }' }
  ])
  expect(options?.type).toEqual([{ kind: 'name', name: 'Options', from: 'runtime' }])
  expect([given?.optional, options?.optional]).toEqual([true, true])
})

test('a type parameter whose default is an entry of Events stands for the events of that operation', () => {
  const [ask] = read("export function ask<E = Events['tell'], F = string, G extends E = E>(): void {}\n")
  expect(ask?.typeParameters).toEqual([
    { name: 'E', constraint: null, events: 'tell' },
    { name: 'F', constraint: null, events: null },
    { name: 'G', constraint: [{ kind: 'name', name: 'E', from: 'typeParameter' }], events: null }
  ])
})

test('a comment is read as summary, description and tags, on lines of its own', () => {
  const [ask, plain] = read(
    '/**\n * Asks\n * once.\n *\n * Then waits.\n *\n * And ends.\n *\n * @throws {AskError} It\n * failed.\n * @inheritDoc\n */\n' +
      'export function ask(): void {}\nexport function plain(): void {}\n'
  )
  expect(ask?.docs).toEqual({
    summary: 'Asks once.',
    description: 'Then waits.\n\nAnd ends.',
    tags: [{ name: 'throws', text: '{AskError} It failed.' }],
    inherits: true
  })
  expect(plain?.docs).toEqual({ summary: null, description: null, tags: [], inherits: false })
})
