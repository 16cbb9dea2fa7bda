/** A program has the declarations of the platform if a type of it may name one of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languageLibraries, namesPlatform, platformNames } from '../../../generator/changes/libraries.ts'
import { fileOf, loadLibrary, programOf } from '../../../generator/changes/program.ts'

const library = loadLibrary()
const folder = dirname(library.getDefaultLibFilePath({}))

describe('the platform is', () => {
  test.each([
    ['a class', 'type A = Response'],
    ['a value by its type', 'declare const a: typeof fetch'],
    ['a constructor without a type of its name', 'declare class A extends Audio {}'],
    ['a namespace', 'type A = WebAssembly.Module'],
    ['the global object', 'type A = typeof globalThis'],
    ['a name with an escape', 'type A = \\u0052esponse']
  ])('named by %s', (_, text) => {
    expect(namesPlatform([text], folder)).toBe(true)
  })

  test.each([
    ['words that it has as values', 'interface A { name: string; status: "open"; event(): void; }'],
    [
      'types of the language',
      'type A = Map<string, Promise<Uint8Array>> | readonly Date[] | AsyncIterable<1>'
    ]
  ])('not named by %s', (_, text) => {
    expect(namesPlatform([text], folder)).toBe(false)
  })
})

test('no library of the language declares what one of the platform declares, so that a type without it means the same', () => {
  const platform = platformNames(folder)
  const own =
    /^(?:declare )?(?:abstract )?(?:var|let|const|function|class|namespace|type|interface) ([\w$]+)/gm
  const shared = readdirSync(folder)
    .filter((name) => /^lib\.(?:es5|es20(?:1\d|2[0-3])|esnext\.disposable|decorators).*\.d\.ts$/.test(name))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(own)])
    .flatMap(([, name = '']) => (platform.has(name) ? [name] : []))
  // `import.meta` is an expression: a declaration has it by this name alone, which the platform has, too.
  expect(shared.filter((name) => name !== 'ImportMeta')).toEqual([])
})

test.each([
  { text: 'export type A = string', has: false },
  { text: "import type { B } from './b.ts'\nexport type A = B", has: true }
])('a program of $text has the platform: $has', ({ text, has }) => {
  const files = new Map([
    [fileOf('old', 'a.ts'), text],
    [fileOf('old', 'b.ts'), 'export type B = Response']
  ])
  const program = programOf(library, {
    files,
    roots: [fileOf('old', 'a.ts')],
    exactOptionalPropertyTypes: true
  })
  const names = program.getSourceFiles().map(({ fileName }) => fileName.slice(fileName.lastIndexOf('/') + 1))
  expect(names).toEqual(expect.arrayContaining([...languageLibraries]))
  expect(names.includes('lib.dom.d.ts')).toBe(has)
  const source = program.getSourceFile(fileOf('old', 'a.ts'))
  expect(program.getSemanticDiagnostics(source)).toEqual([])
})
