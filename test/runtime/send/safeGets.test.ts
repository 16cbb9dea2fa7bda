/** What is repeated after which failure: a GET needs no word for it, and what replaces is repeated after less. */
import { expect, test } from 'vitest'
import { isQuota, jsonCall } from '../../../templates/runtime/index.ts'
import { json, listen, rejection } from '../loopback.ts'
import { Resource, Shelf } from '../service.ts'

class Plain extends Resource {
  read(): PromiseLike<unknown> {
    return jsonCall(this, { method: 'GET', path: '/plain/read' }, [], null)
  }

  start(): PromiseLike<unknown> {
    return jsonCall(this, { method: 'GET', path: '/plain/start', retry: 'never' }, [], null)
  }

  search(): PromiseLike<unknown> {
    return jsonCall(this, { method: 'POST', path: '/plain/search', retry: 'safe' }, [], {})
  }
}

let secrets = 0

type Use = (shelf: Shelf) => PromiseLike<unknown>
const uses = {
  'a GET without a word about it': (shelf) => new Plain(shelf).read(),
  'a GET that is decided to be never repeated': (shelf) => new Plain(shelf).start(),
  'a POST that only reads': (shelf) => new Plain(shelf).search(),
  'an update': (shelf) => shelf.book.update('1', {}),
  'a create': (shelf) => shelf.book.create({}),
  'a create that is said to be idempotent': (shelf) => shelf.book.create({}, { idempotent: true }),
  'a GET that is said to be idempotent': (shelf) => shelf.book.fetch('1', null, { idempotent: true }),
  'a raw GET': (shelf) => shelf.request('GET', '/x'),
  'a raw HEAD': (shelf) => shelf.request('head', '/x'),
  'a raw OPTIONS': (shelf) => shelf.request('OPTIONS', '/x'),
  'a raw POST': (shelf) => shelf.request('POST', '/x')
} satisfies Readonly<Record<string, Use>>

/** How often each use is sent if the first answer is this one and the second is fine. */
async function sentAfter(status: number, body: unknown): Promise<Record<string, number>> {
  const sent: Record<string, number> = {}
  for (const [name, use] of Object.entries(uses)) {
    const { url, received } = await listen(json(body, status), json({ id: '1' }))
    const shelf = new Shelf({ secret: `safe${secrets++}`, baseUrl: url, retryDelay: 1 })
    await Promise.resolve(use(shelf)).catch(() => {})
    sent[name] = received.length
  }
  return sent
}

const reads = Object.keys(uses).filter((name) =>
  /GET without|only reads|raw (GET|HEAD|OPTIONS)|GET that is said/.test(name)
)
const replaces = ['an update', 'a create that is said to be idempotent']

const expected = (repeated: readonly string[]): Record<string, number> =>
  Object.fromEntries(Object.keys(uses).map((name) => [name, repeated.includes(name) ? 2 : 1]))

test.each([408, 502, 503, 504])(
  'a %i is repeated by what only reads and by what replaces',
  async (status) => {
    expect(await sentAfter(status, {})).toEqual(expected([...reads, ...replaces]))
  }
)

test.each([520, 521, 522, 523, 524, 525, 526, 527, 530])(
  'a %i is repeated by what only reads',
  async (status) => {
    expect(await sentAfter(status, {})).toEqual(expected(reads))
  }
)

test.each([
  'GENERIC_ERROR',
  'INTERNAL_SERVER_ERROR',
  'DISCORD_TOO_MANY_REQUESTS',
  'A_B_TOO_MANY_REQUESTS',
  undefined
])('a read is repeated after a 500 with the code %s', async (code) => {
  // HEAD has no body to hold a code.
  expect(await sentAfter(500, { message: 'm', code })).toEqual(expected(reads))
})

test.each(['CONTENT_MODERATION', 'DISCORD_GENERIC_ERROR', 'NOT_FOUND', 'TOO_MANY', 'X'])(
  'a 500 with the code %s is repeated by nothing that reads it',
  async (code) => {
    const sent = await sentAfter(500, { message: 'm', code })
    delete sent['a raw HEAD']
    expect(Object.values(sent).every((times) => times === 1)).toBe(true)
  }
)

test.each([400, 401, 403, 404, 405, 409, 413, 422, 501, 505, 519, 531])(
  'a %i is repeated by nothing',
  async (status) => {
    expect(await sentAfter(status, {})).toEqual(expected([]))
  }
)

test('no call is repeated after a quota', async () => {
  const { url, received } = await listen(
    json({ message: 'You have exceeded your allocated account limits: token', code: 'LIMITS_REACHED' }, 429)
  )
  expect(isQuota(await rejection(new Shelf({ secret: 's', baseUrl: url }).book.fetch('1')))).toBe(true)
  expect(received).toHaveLength(1)
})
