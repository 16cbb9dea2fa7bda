/** Issue 8 §2: headers and options of `fetch` have their effect, or are refused. */
import { expect, test, vi } from 'vitest'
import { json, listen, rejection, sleep } from '../loopback.ts'
import { Shelf, type CallOptions, type ClientOptions } from '../service.ts'

const ok = json({ id: '1' })

test('null removes the secret of a client or a call, and undefined does not', async () => {
  const { url, received } = await listen(ok)
  const shelf = new Shelf({ token: 's', baseUrl: url })
  const away = shelf.extend({ headers: { Authorization: null } })
  await away.book.fetch('1')
  await away.extend({ timezone: 'UTC' }).book.create({})
  await away.book.fetch('1', null, { headers: { authorization: 'Own x' } })
  await shelf.book.fetch('1', null, { headers: { AUTHORIZATION: null } })
  await shelf.book.fetch('1', null, { headers: { authorization: undefined } })
  await shelf.book.fetch('1', null, { fetchOptions: { headers: { authorization: 'Own y' } } })
  await rejection(shelf.book.watch('1', {}, { headers: { authorization: null } }).next())
  expect(received.map(({ headers }) => headers.authorization)).toEqual([
    undefined,
    undefined,
    'Own x',
    undefined,
    'Bearer s',
    'Own y',
    undefined
  ])
})

test('repeated headers are joined, cookies with a semicolon', async () => {
  const { url, received } = await listen(ok)
  const pairs: [string, string][] = [
    ['x-a', '1'],
    ['X-A', '2'],
    ['cookie', 'a=1'],
    ['Cookie', 'b=2']
  ]
  await new Shelf({ token: 's', baseUrl: url, headers: pairs }).book.fetch('1')
  await new Shelf({ token: 's', baseUrl: url }).book.fetch('1', null, { headers: pairs })
  await new Shelf({ token: 's', baseUrl: url }).book.fetch('1', null, {
    headers: { 'x-a': ['1', '2'], cookie: ['a=1', 'b=2'] } as unknown as Record<string, string>
  })
  for (const { headers } of received) expect(headers).toMatchObject({ 'x-a': '1, 2', cookie: 'a=1; b=2' })
  expect(received).toHaveLength(3)
})

test('headers of fetchOptions are sent, and those of headers replace them', async () => {
  const { url, received } = await listen(ok)
  const shelf = new Shelf({
    token: 's',
    baseUrl: url,
    headers: { 'x-b': '2' },
    fetchOptions: { headers: { 'x-a': '1', 'x-b': '1' } }
  })
  await shelf.book.fetch('1', null, { fetchOptions: { headers: new Headers({ 'x-a': '3', 'x-c': '3' }) } })
  expect(received[0]?.headers).toMatchObject({ 'x-a': '3', 'x-b': '2', 'x-c': '3' })
})

test('a signal of fetchOptions ends the call, for a client and for a call', async () => {
  const { url } = await listen(() => sleep(30_000))
  for (const place of ['client', 'call']) {
    const controller = new AbortController()
    const fetchOptions = { signal: controller.signal }
    const shelf = new Shelf({ token: 's', baseUrl: url, ...(place === 'client' && { fetchOptions }) })
    const call = shelf.book.fetch('1', null, place === 'call' ? { fetchOptions } : {})
    const rejected = rejection(call)
    controller.abort(new Error(`enough of the ${place}`))
    expect(await rejected).toMatchObject({ message: `enough of the ${place}` })
  }
})

test.each<[string, CallOptions]>([
  ['method', { fetchOptions: { method: 'PUT' } }],
  ['body', { fetchOptions: { body: 'x' } }],
  ['redirect', { fetchOptions: { redirect: 'error' } }],
  ['fetchOptions.signal', { fetchOptions: { signal: {} } }],
  ['fetchOptions', { fetchOptions: new Request('http://localhost/') as RequestInit }],
  ['fetchOptions', { fetchOptions: new Map() as object }],
  ['pairs', { headers: ['x-a: 1'] as unknown as [string, string][] }],
  ['headers', { headers: 'x-a: 1' as unknown as [string, string][] }],
  ['headers', { headers: Promise.resolve({}) as unknown as Headers }],
  ['x-a', { headers: { 'x-a': {} as string } }],
  ['x-a', { headers: { 'x-a': (() => 'x') as unknown as string } }]
])('an option without effect is refused: %s of %j', async (told, options) => {
  const fetch = vi.fn(async () => Response.json({ id: '1' }))
  const shelf = new Shelf({ token: 's', fetch })
  for (const call of [
    shelf.book.fetch('1', null, options),
    shelf.extend(options as ClientOptions).book.fetch('1')
  ])
    expect(await rejection(call)).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringContaining(told)
    })
  expect(fetch).not.toHaveBeenCalled()
})

test.each([NaN, Infinity, -Infinity])(
  'a header that is %s is refused, as a parameter is, and not sent as a text',
  async (value) => {
    const { url, received } = await listen(ok)
    const headers = { 'x-a': value } as unknown as Record<string, string>
    const shelf = new Shelf({ token: 's', baseUrl: url })
    const refused = { name: 'ArgumentError', message: `x-a must not be ${value}` }
    expect(await rejection(shelf.book.fetch('1', null, { headers }))).toMatchObject(refused)
    expect(
      await rejection(shelf.book.fetch('1', null, { headers: [['x-a', [1, value]]] as never }))
    ).toMatchObject(refused)
    expect(await rejection(shelf.extend({ headers }).book.fetch('1'))).toMatchObject(refused)
    expect(await rejection(new Shelf({ token: 's', baseUrl: url, headers }).book.fetch('1'))).toMatchObject(
      refused
    )
    expect(received).toEqual([])
  }
)
