import { expect, test, vi } from 'vitest'
import { rejection } from '../loopback.ts'
import { Shelf, type CallOptions, type ClientOptions } from '../service.ts'

const wrong: readonly [string, unknown][] = [
  ...['timeout', 'headersTimeout', 'bodyTimeout', 'idleTimeout', 'retries', 'retryDelay', 'limit'].flatMap(
    (name): [string, unknown][] => [NaN, -1, '5', 5n].map((value) => [name, value])
  ),
  ['limit', 2.5],
  ['signal', {}],
  ['abortSignal', 'now'],
  ['fetchOptions', 'no-store']
]
const wrongOfClients: readonly [string, unknown][] = [
  ...wrong.filter(([name]) => !/signal/i.test(name)),
  ['secret', 5],
  ['fetch', {}],
  ['fetchFn', 'fetch'],
  ['scheme', Symbol('Bearer')],
  ['host', 5],
  ['hooks', 5],
  ['hooks', { beforeAttempt: 'log' }],
  ['hooks', [null]],
  ['endpoints', '/x']
]

test.each(wrong)('a call with %s as %s rejects, names it and sends nothing', async (name, value) => {
  const fetch = vi.fn(async () => Response.json({ items: [] }))
  const { book } = new Shelf({ secret: 's', fetch })
  const options: CallOptions = { [name]: value }
  for (const use of [
    () => book.fetch('1', null, options),
    () => book.list(null, options),
    () => book.list(null, options).toArray(),
    () => book.list(null, options).stream().next(),
    () => book.watch('1', {}, options).next()
  ])
    expect(await rejection(use())).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringContaining(name)
    })
  expect(fetch).not.toHaveBeenCalled()
})

test.each(wrongOfClients)(
  'a client with %s as %s makes calls that reject and name it',
  async (name, value) => {
    const fetch = vi.fn(async () => Response.json({ id: '1' }))
    const options: ClientOptions = { [name]: value }
    for (const shelf of [
      new Shelf({ secret: 's', fetch, ...options }),
      new Shelf({ secret: 's', fetch }).extend(options)
    ]) {
      const expected = { name: 'ArgumentError', message: expect.stringContaining(name) }
      expect(await rejection(shelf.book.fetch('1'))).toMatchObject(expected)
      expect(await rejection(shelf.extend({ timezone: 'UTC' }).book.list().stream().next())).toMatchObject(
        expected
      )
    }
    expect(fetch).not.toHaveBeenCalled()
  }
)

test('options of a stream and of a list are checked equally', async () => {
  const { book } = new Shelf({ secret: 's', fetch: async () => Response.json({ items: [] }) })
  const expected = { name: 'ArgumentError', message: expect.stringContaining('limit') }
  expect(await rejection(book.list().stream({ limit: NaN }).next())).toMatchObject(expected)
  expect(await rejection(book.list().toArray({ limit: -1 }))).toMatchObject(expected)
  expect(await rejection(book.list().pages({ limit: 0.5 }).next())).toMatchObject(expected)
})

test('optional options accept undefined and null, and no limit accepts infinity', async () => {
  const fetch = async (): Promise<Response> => Response.json({ items: [{ id: '1' }] })
  const nothing = Object.fromEntries(wrong.flatMap(([name]) => [[name, undefined]]))
  const shelf = new Shelf({ secret: 's', fetch, ...nothing, timeout: Infinity, retries: Infinity })
  const options: CallOptions = { ...nothing, signal: null, abortSignal: null, limit: Infinity }
  expect(await shelf.book.list(null, options).toArray()).toEqual([{ id: '1' }])
})

test('a client and a call copy their options when they are made', async () => {
  const sent: string[] = []
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    sent.push(`${new Headers(init.headers).get('authorization')} ${new Headers(init.headers).get('x-own')}`)
    return Response.json({ items: [] })
  }
  const headers: Record<string, string> = { 'x-own': 'a' }
  const options: { secret: string; fetch: typeof fetch; headers: typeof headers } = {
    secret: 's',
    fetch,
    headers
  }
  const shelf = new Shelf(options)
  const call = shelf.book.list(null, { headers })
  options.secret = 'other'
  headers['x-own'] = 'b'
  await call
  await shelf.book.list()
  expect(sent).toEqual(['Bearer s a', 'Bearer s a'])
})

test('headers that can be iterated once are read once, also by an extended client', async () => {
  const sent: (string | null)[] = []
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    sent.push(new Headers(init.headers).get('x-own'))
    return Response.json({ items: [] })
  }
  const once = (value: string): Iterable<readonly [string, string]> => new Map([['x-own', value]]).entries()
  const shelf = new Shelf({ secret: 's', fetch, headers: once('a') })
  await shelf.book.list()
  await shelf.extend({ timezone: 'UTC' }).book.list()
  await shelf.extend({ headers: once('b') }).book.list()
  await shelf.book.list(null, { headers: once('c') })
  expect(sent).toEqual(['a', 'a', 'b', 'c'])
})
