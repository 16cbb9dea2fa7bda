import { describe, expect, test } from 'vitest'
import type { Build } from '../../generator/run/build.ts'
import { canonicalPointer, keysOf, lookUp, pointerTo } from '../../generator/read/pointer.ts'
import { buildOf, faultsOf, ownText, requestOf } from './emitted.ts'

const shape = (field: string) => ({ type: 'object', properties: { [field]: { type: 'string' } } })
const builds: Build[] = []

async function emit(document: unknown): Promise<Build> {
  const built = await buildOf(document)
  builds.push(built)
  return built
}

describe('a pointer', () => {
  test.each([
    { given: '#', want: [] },
    { given: '#/', want: [''] },
    { given: '#/a/b', want: ['a', 'b'] },
    { given: '#/a~1b/c~0d', want: ['a/b', 'c~d'] },
    { given: '#/~01', want: ['~1'] },
    { given: '#/a%20b', want: ['a b'] },
    { given: '#/a b', want: ['a b'] },
    { given: '#/%C2%ABl%C2%BB', want: ['«l»'] },
    { given: '#/Foo%42ar', want: ['FooBar'] },
    { given: '#/a%2Fb', want: ['a', 'b'] },
    { given: '#/a%7E1b', want: ['a/b'] },
    { given: '#/a%2525', want: ['a%25'] },
    { given: '#/a%', want: null },
    { given: '#/%FF', want: null },
    { given: '#/a~2', want: null },
    { given: '#a', want: null },
    { given: 'other.json#/a', want: null },
    { given: '', want: null }
  ])('the pointer $given leads through $want', ({ given, want }) => {
    expect(keysOf(given)).toEqual(want)
  })

  test.each(['a/b', 'a~b', '~1', 'a%20b', 'a b', '«l»', '%', '"', '\n', '__proto__', ''])(
    'to the key %j leads back to it',
    (key) => {
      expect(keysOf(pointerTo('#', key))).toEqual([key])
      expect(lookUp(Object.fromEntries([[key, 1]]), pointerTo('#', key))).toBe(1)
    }
  )

  test('a pointer has one form, whichever the document writes', () => {
    expect(['#/a b/~1', '#/a%20b/%7E1', '#/a%20b/~1'].map(canonicalPointer)).toEqual(
      Array(3).fill('#/a b/~1')
    )
  })

  test('a pointer finds no inherited property', () => {
    expect(
      ['#/constructor', '#/__proto__', '#/a/toString', '#/b/length'].map((pointer) =>
        lookUp({ a: {}, b: [1] }, pointer)
      )
    ).toEqual(Array(4).fill(undefined))
  })
})

describe('a component whose reference has to be escaped', () => {
  test.each([
    { key: 'a b', references: ['a%20b', 'a b'], want: 'AB' },
    { key: 'a/b', references: ['a~1b', 'a%7E1b', 'a%7e1b'], want: 'AB' },
    { key: 'a~b', references: ['a~0b'], want: 'AB' },
    { key: 'FooBar', references: ['FooBar', 'Foo%42ar', '%46ooBar'], want: 'FooBar' },
    { key: '«list»', references: ['%C2%ABlist%C2%BB', '«list»'], want: 'List' },
    { key: 'a"b', references: ['a"b', 'a%22b'], want: 'AB' },
    { key: "a'b", references: ["a'b"], want: 'AB' },
    { key: 'a`${b}`', references: ['a`${b}`'], want: 'AB' },
    { key: 'a\nb', references: ['a%0Ab', 'a\nb'], want: 'AB' },
    { key: 'a#b', references: ['a%23b', 'a#b'], want: 'A23b' },
    { key: 'a%23b', references: ['a%2523b'], want: 'A2523b' },
    { key: 'createBot#request', references: ['createBot%23request'], want: 'CreateBot23request' },
    {
      key: 'a = 1; globalThis.PWNED = 1 //',
      references: ['a = 1; globalThis.PWNED = 1 ~1~1'],
      want: 'A1GlobalThisPWNED1'
    },
    {
      key: 'a }\neval("1")\ninterface b {',
      references: ['a }\neval("1")\ninterface b {'],
      want: 'AEval1InterfaceB'
    },
    { key: '*/eval(1)/*', references: ['*~1eval(1)~1*'], want: 'Eval1' }
  ])('the component $key: each of $references is the type $want', async ({ key, references, want }) => {
    const properties = Object.fromEntries(
      references.map((reference, index) => [`p${index}`, { $ref: `#/components/schemas/${reference}` }])
    )
    const built = await emit(
      requestOf(
        { type: 'object', properties: { ...properties, more: { type: 'boolean' } } },
        { [key]: shape('value') }
      )
    )
    const text = ownText(built)
    expect([...text.matchAll(/^ {2}p\d\?: (\w+) \| undefined$/gm)].map(([, name]) => name)).toEqual(
      references.map(() => want)
    )
    expect(text).toContain(`export interface ${want} {\n  value?: string | undefined\n}`)
    expect(built.diagnostics.filter(({ severity }) => severity === 'warning')).toEqual([])
  })

  test('a component whose reference is escaped keeps its name on the next run', async () => {
    const document = requestOf({ $ref: '#/components/schemas/a%20b' }, { 'a b': shape('value') })
    const first = await emit(document)
    expect((await buildOf(document, { names: first.names })).names).toBe(first.names)
    expect(first.names).toContain('  a b: AB\n')
  })

  test('a component without a possible name gets one by rule that is told for review, or the one of sdk.yaml', async () => {
    const document = requestOf({ $ref: '#/components/schemas/!!' }, { '!!': shape('value') })
    const built = await emit(document)
    const [, chosen] = /^export interface (\w+) \{\n  value\?: string/m.exec(ownText(built)) ?? []
    expect(chosen).toMatch(/^Shape\w*$/)
    expect(built.diagnostics.filter(({ code }) => code === 'name/provisional')).toEqual([
      expect.objectContaining({
        severity: 'warning',
        message: expect.stringContaining(`A rule chose the name ${chosen} for !!, `),
        fix: expect.stringContaining("components: { '!!': ")
      })
    ])
    expect(ownText(await buildOf(document, { config: 'components: { "!!": Japan }' }))).toContain(
      'export interface Japan'
    )
  })
})

test('every package of these components compiles', () => {
  expect(builds.length).toBeGreaterThan(14)
  expect(faultsOf(...builds)).toEqual([])
})
