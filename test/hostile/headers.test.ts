import { expect, test } from 'vitest'
import type { Build } from '../../generator/run/build.ts'
import { answers, buildOf, documentOf, faultsOf, ownText } from './emitted.ts'

const builds: Build[] = []
const document = (...parameters: readonly unknown[]) =>
  documentOf({ '/bot/create': { post: { operationId: 'createBot', parameters, responses: answers } } })
const header = (name: string) => ({ name, in: 'header', schema: { type: 'string' } })

test.each([
  {
    what: 'one of a call',
    parameters: [header('X-Timeout'), header('Signal')],
    want: { signalHeader: 'Signal', timeoutHeader: 'X-Timeout' }
  },
  {
    what: 'a parameter of the query',
    parameters: [header('x-foo'), { name: 'foo', in: 'query' }],
    want: { fooHeader: 'x-foo' }
  },
  {
    what: 'another header',
    parameters: [header('x-foo'), header('foo')],
    want: { foo: 'foo', fooHeader: 'x-foo' }
  },
  { what: 'nothing', parameters: [header('X-'), header('x-1')], want: { header: 'X-', headerHeader: 'x-1' } },
  {
    what: 'the same header in another case',
    parameters: [header('X-Foo'), header('x-foo')],
    want: { foo: 'x-foo' }
  }
])(
  'a header that would be an option named like $what has a name of its own',
  async ({ parameters, want }) => {
    const built = await buildOf(document(...parameters))
    const found = /headers: (\{[^}]*\})/.exec(ownText(built))?.[1] ?? ''
    expect(
      Object.fromEntries([...found.matchAll(/'?([\w]+)'?: '([^']*)'/g)].map(([, name, wire]) => [name, wire]))
    ).toEqual(want)
    builds.push(built)
  }
)

test.each(['a b', 'a\nb', 'a:b', 'größe', '', 'a\0'])(
  'a header that no request can carry is told and left out: %j',
  async (name) => {
    const built = await buildOf(document(header(name)))
    expect(built.diagnostics.map(({ code }) => code)).toContain(
      name === '' ? 'document/structure' : 'document/parameter'
    )
    expect(ownText(built)).not.toContain('headers:')
  }
)

test('every package of these headers compiles', () => {
  expect(builds.length).toBe(5)
  expect(faultsOf(...builds)).toEqual([])
})
