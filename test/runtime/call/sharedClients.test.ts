/** Issue 8 §2: a client of another copy of the package is taken for what it is, and shows no secret. */
import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import { fromSession } from '../../../templates/helpers/session.ts'
import { connectionOf } from '../../../templates/runtime/forHelpers.ts'
import { json, listen, rejection } from '../loopback.ts'
import * as here from '../service.ts'

/** The same modules once more, as another copy in another folder of packages would be. */
async function anotherCopy(): Promise<typeof here> {
  vi.resetModules()
  return import('../service.ts')
}

const brand = Symbol.for('api-sdk.connection')
const ok = json({ id: '1', items: [] })

test('clients and resources of another copy share token, address and options in both directions', async () => {
  const there = await anotherCopy()
  expect(there.Shelf).not.toBe(here.Shelf)
  const { url, received } = await listen(ok)
  vi.stubEnv('SHELF_TOKEN', 'of-environment')
  const options = { token: 'sk-given', baseUrl: url, headers: { 'x-own': '1' }, timezone: 'UTC' }
  for (const [from, to] of [
    [here, there],
    [there, here]
  ] as const) {
    const client = new from.Shelf(options)
    const given = client as unknown as here.Shelf
    await new to.BookClient(given).fetch('1')
    await new to.Shelf(given).book.fetch('1')
    await new to.Shelf(given).extend({ timeout: 5_000 }).book.page.fetch('1', '2')
    await new to.BookClient(client.book as unknown as here.BookClient).list().toArray()
    await new to.BookClient(new from.PageResource(client) as unknown as here.BookClient).create({})
    await new to.BookClient(client.extend({ retries: 0 }) as unknown as here.Shelf).fetch('1')
  }
  vi.unstubAllEnvs()
  expect(received).toHaveLength(12)
  for (const { headers } of received)
    expect(headers).toMatchObject({ authorization: 'Bearer sk-given', 'x-own': '1', 'x-timezone': 'UTC' })
})

test('a session of one copy stays a session in the classes of another', async () => {
  const there = await anotherCopy()
  const { url, received } = await listen(ok)
  const Foreign = there.Shelf as unknown as typeof here.Shelf
  const session = fromSession(Foreign, { token: 'of-session' }, {
    baseUrl: url,
    secret: 'sk-other'
  } as object)
  await session.book.fetch('1')
  expect(received[0]?.headers.authorization).toBe('Bearer of-session')
  expect(await rejection(new here.BookClient(session).fetch('1', null, { runAsUserId: 'u' }))).toMatchObject({
    name: 'ArgumentError'
  })
  expect(() => session.extend({ runAsUserId: 'u' })).toThrow(/cannot act as another user/)
})

test('a proxy of a client is shared or refused, and never uses the secret of the environment', async () => {
  const there = await anotherCopy()
  const { url, received } = await listen(ok)
  vi.stubEnv('SHELF_TOKEN', 'of-environment')
  for (const from of [here, there]) {
    const client = new Proxy(new from.Shelf({ token: 'sk-given', baseUrl: url }), {}) as unknown as here.Shelf
    for (const made of [new here.BookClient(client), new here.Shelf(client).book])
      await made.fetch('1').catch((error: unknown) => expect(error).toMatchObject({ name: 'ArgumentError' }))
  }
  vi.unstubAllEnvs()
  for (const { headers } of received) expect(headers.authorization).toBe('Bearer sk-given')
})

test('invalid options of a client of another copy keep each call from being sent', async () => {
  const there = await anotherCopy()
  const client = new there.Shelf({ apiKey: 'x' } as object)
  expect(await rejection(new here.BookClient(client as unknown as here.Shelf).fetch('1'))).toMatchObject({
    name: 'ArgumentError',
    message: expect.stringContaining('use token')
  })
})

const share = { contract: 1, api: 'Other https://other.example', open: () => null }
test.each<[string, object, RegExp]>([
  [
    'of another API',
    Object.defineProperty({}, brand, { value: share }),
    /must be one of Shelf; got one of Other/
  ],
  ['of another version', Object.defineProperty({}, brand, { value: { ...share, contract: 2 } }), /version/],
  [
    'that cannot be read',
    new Proxy(
      {},
      {
        get: () => {
          throw new Error('hostile')
        }
      }
    ),
    /cannot be read/
  ]
])('a client %s is refused', async (_, client, told) => {
  const fetch = vi.fn()
  vi.stubGlobal('fetch', fetch)
  for (const made of [new here.Shelf(client).book, new here.BookClient(client)])
    expect(await rejection(made.fetch('1'))).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringMatching(told)
    })
  vi.unstubAllGlobals()
  expect(fetch).not.toHaveBeenCalled()
})

test('a resource of another API in the same copy is refused', async () => {
  const service = { ...here.service, name: 'Other' }
  class Other extends Object.getPrototypeOf(here.Shelf) {
    constructor() {
      super(service, { token: 's' })
    }
  }
  const other = new Other() as unknown as here.Shelf
  expect(await rejection(new here.BookClient(other).fetch('1'))).toMatchObject({
    message: expect.stringContaining('got one of Other')
  })
})

test('listing, printing or copying a client does not show the secret', () => {
  const shelf = new here.Shelf({ token: 'sk-hidden', headers: { authorization: 'Bearer sk-hidden' } })
  for (const each of [shelf, shelf.book, connectionOf(shelf)]) {
    if (each !== connectionOf(shelf)) {
      expect(Reflect.ownKeys(each)).toEqual([])
      expect(inspect(each, { showHidden: true, depth: 9, getters: true })).not.toContain('sk-hidden')
      expect(JSON.stringify(each)).toBe('{}')
      expect(Object.keys(structuredClone(each))).toEqual([])
    }
    const shared: unknown = Reflect.get(each, brand)
    expect(inspect(shared, { showHidden: true, depth: 9, getters: true })).not.toContain('sk-hidden')
    expect(JSON.stringify(shared)).not.toContain('sk-hidden')
    expect(Object.getOwnPropertySymbols(each)).toEqual([])
  }
  expect(Reflect.get(here.Shelf.prototype, brand)).toBeUndefined()
})
