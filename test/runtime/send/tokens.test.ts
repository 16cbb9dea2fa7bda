/** Issue 8 §2 and §5: which secret says who asks, and which cannot. */
import { afterEach, expect, test, vi } from 'vitest'
import { fromSession } from '../../../templates/helpers/session.ts'
import { connectionOf } from '../../../templates/runtime/forHelpers.ts'
import { json, listen, rejection } from '../loopback.ts'
import { Shelf, type ClientOptions } from '../service.ts'

const ok = json({ id: '1' })

afterEach(() => vi.unstubAllEnvs())

/** The header that reaches a server. */
async function sentBy(make: (url: string) => Shelf): Promise<string | undefined> {
  const { url, received } = await listen(ok)
  await make(url).book.fetch('1')
  return received[0]?.headers.authorization
}

test('token is the secret, secret is its former name, and token wins', async () => {
  vi.stubEnv('SHELF_TOKEN', 'of-environment')
  const cases: readonly [ClientOptions, string | undefined][] = [
    [{ token: 'a' }, 'Bearer a'],
    [{ secret: 'b' }, 'Bearer b'],
    [{ token: 'a', secret: 'b' }, 'Bearer a'],
    [{ token: undefined, secret: 'b' }, 'Bearer b'],
    [{ token: null, secret: 'b' }, undefined],
    [{ token: null }, undefined],
    [{ secret: null }, undefined],
    [{ token: async () => 'c' }, 'Bearer c'],
    [{ token: () => null }, undefined],
    [{ token: '  a\n' }, 'Bearer a'],
    [{ token: () => '\ta ' }, 'Bearer a'],
    [{}, 'Bearer of-environment']
  ]
  for (const [options, header] of cases)
    expect([options, await sentBy((baseUrl) => new Shelf({ ...options, baseUrl }))]).toEqual([
      options,
      header
    ])
})

test('a new credential in extend replaces the old one under either name', async () => {
  const cases: readonly [ClientOptions, ClientOptions, string | undefined][] = [
    [{ token: 'a' }, { secret: 'b' }, 'Bearer b'],
    [{ secret: 'a' }, { token: 'b' }, 'Bearer b'],
    [{ token: 'a', secret: 'x' }, { secret: null }, undefined],
    [{ token: 'a' }, { token: undefined, secret: undefined, timezone: 'UTC' }, 'Bearer a']
  ]
  for (const [first, second, header] of cases)
    expect(await sentBy((baseUrl) => new Shelf({ ...first, baseUrl }).extend(second))).toBe(header)
})

test('the token of a session replaces both names', async () => {
  for (const options of [{ token: 'a' }, { secret: 'a' }, { token: 'a', secret: 'b' }])
    expect(
      await sentBy((baseUrl) => fromSession(Shelf, { token: 'of-session' }, { ...options, baseUrl }))
    ).toBe('Bearer of-session')
})

test('the first set variable is read, and a blank one counts as unset', async () => {
  vi.stubEnv('SHELF_SECRET', 'second')
  expect(await sentBy((baseUrl) => new Shelf({ baseUrl }))).toBe('Bearer second')
  vi.stubEnv('SHELF_TOKEN', ' ')
  expect(await sentBy((baseUrl) => new Shelf({ baseUrl }))).toBe('Bearer second')
  vi.stubEnv('SHELF_TOKEN', ' first\n')
  expect(await sentBy((baseUrl) => new Shelf({ baseUrl }))).toBe('Bearer first')
})

const unusable: readonly [string, string][] = [
  ['', 'empty'],
  [' \t\n', 'empty'],
  ['undefined', 'undefined'],
  ['sk-abcdef sk-ghijkl', 'white space'],
  ['sk-abc\u00a0def', 'white space'],
  ['Bearer sk-abcdef', 'leave it out'],
  ['bearer\tsk-abcdef', 'leave it out'],
  ['BEARER', 'leave it out']
]

test.each(unusable)('the token %j makes each call reject and is not shown', async (token, told) => {
  const { url, received } = await listen(ok)
  for (const given of [{ token }, { secret: token }, { token: () => token }, { token: async () => token }]) {
    const shelf = new Shelf({ ...given, baseUrl: url })
    for (const call of [shelf.book.fetch('1'), shelf.book.create({}), shelf.book.list().stream().next()]) {
      const error = await rejection(call)
      expect(error).toMatchObject({ name: 'ArgumentError', message: expect.stringContaining(told) })
      expect(String(error)).not.toContain('sk-')
    }
    await shelf.extend({ token: 'good' }).book.fetch('1')
  }
  expect(received.map(({ headers }) => headers.authorization)).toEqual(Array(4).fill('Bearer good'))
})

test.each([[{}], [['a']], [5], [Promise.resolve('p')], [new String('x')], [true], [Symbol('x')]])(
  'a token of another kind makes each call reject: %s',
  async (value) => {
    const { url, received } = await listen(ok)
    const token = value as unknown as string
    const made = [{ token }, { secret: token }].map((given) => new Shelf({ ...given, baseUrl: url }))
    for (const shelf of [...made, new Shelf({ token: 's', baseUrl: url }).extend({ token })])
      expect(await rejection(shelf.book.fetch('1'))).toMatchObject({ name: 'ArgumentError' })
    expect(received).toEqual([])
  }
)

test('a blank token names the variables and how to call without one', async () => {
  expect(await rejection(new Shelf({ token: '' }).book.fetch('1'))).toMatchObject({
    message: expect.stringMatching(/SHELF_TOKEN or SHELF_SECRET.*null/)
  })
  vi.stubEnv('SHELF_SECRET', 'Bearer x')
  expect(await rejection(new Shelf().book.fetch('1'))).toMatchObject({
    message: expect.stringMatching(/^SHELF_SECRET .*Bearer/)
  })
  expect(connectionOf(new Shelf()).credentialHint).toMatch(/token.*SHELF_TOKEN or SHELF_SECRET/)
})
