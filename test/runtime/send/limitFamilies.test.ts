/** The limit holds what it limits: a refusal holds back the calls that are known to share its limit, and no other. */
import { expect, test, vi } from 'vitest'
import { hold, closed, waitAt } from '../../../templates/runtime/send/gate.ts'
import { LimitError, isRateLimit, jsonCall, type Operation } from '../../../templates/runtime/index.ts'
import { json, listen, rejection, type Handler, type Loopback } from '../loopback.ts'
import { Resource, Shelf, service, type CallOptions } from '../service.ts'

const ok = json({ id: '1', items: [] })
const refusal = (family: string, headers: Record<string, string> = { 'retry-after-ms': '30000' }): Handler =>
  json(
    { message: `You have exceeded your allocated rate limits: ${family}`, code: 'LIMITS_REACHED' },
    429,
    headers
  )

/** A resource whose operations say which limit they share. */
class Room extends Resource {
  ask(id: string, operation: Partial<Operation> = {}, options: CallOptions = {}): PromiseLike<unknown> {
    const whole: Operation = { id, method: 'GET', path: `/room/${id}`, ...operation }
    return jsonCall(this, whole, [], null, options)
  }
}

/** Answers what is under a path with a refusal once, and everything else well. */
function refusing(answers: Record<string, Handler>): Promise<Loopback> {
  return listen((response, one, request) => {
    const path = one.url.split('?')[0] ?? ''
    const handler = answers[path] ?? ok
    delete answers[path]
    return handler(response, one, request)
  })
}

let secrets = 0
const roomAt = (baseUrl: string): Room => new Room(new Shelf({ secret: `family${secrets++}`, baseUrl }))
const give = { retries: 0 }

/** Asks for what must be held and then for what must not: the second is answered while the first has not been sent. */
async function expectHeld(
  { received }: Loopback,
  held: (signal: AbortSignal) => PromiseLike<unknown>,
  free: () => PromiseLike<unknown>
): Promise<void> {
  const sent = received.length
  const controller = new AbortController()
  const first = rejection(held(controller.signal))
  await free()
  expect(received).toHaveLength(sent + 1)
  controller.abort(new Error('enough'))
  expect(await first).toMatchObject({ message: 'enough' })
}

test('a refused list holds back the other lists of the family, and no call of another', async () => {
  const server = await refusing({ '/v1/room/listA': refusal('rate/poll') })
  const room = roomAt(server.url)
  const poll = { limit: 'rate/poll' }
  expect(isRateLimit(await rejection(room.ask('listA', poll, give)))).toBe(true)
  await expectHeld(
    server,
    (signal) => room.ask('listB', poll, { signal }),
    () => room.ask('create', { method: 'POST' })
  )
})

test('the runtime learns from refusals which calls share a limit', async () => {
  const { url } = await refusing({ '/v1/room/send': refusal('rate/message', { 'retry-after-ms': '0' }) })
  const room = roomAt(url)
  await rejection(room.ask('send', {}, give))
  const again = await refusing({ '/v1/room/complete': refusal('rate/message') })
  const second = roomAt(again.url)
  await rejection(second.ask('complete', {}, give))
  // It met the limit before, under another secret; the third never did.
  await expectHeld(
    again,
    (signal) => second.ask('send', {}, { signal }),
    () => second.ask('fetch')
  )
})

test.each([
  {
    title: 'no family',
    answer: json({ message: 'Slow down', code: 'TOO_MANY_REQUESTS' }, 429, { 'retry-after-ms': '30000' })
  },
  { title: 'the page of a gateway', answer: page({ 'retry-after-ms': '30000' }) }
])('a refusal with $title holds back only its operation, for every id', async ({ answer }) => {
  const server = await refusing({ '/v1/book/1/fetch': answer })
  const shelf = new Shelf({ secret: `family${secrets++}`, baseUrl: server.url })
  await rejection(shelf.book.fetch('1', null, give))
  await expectHeld(
    server,
    (signal) => shelf.book.fetch('2', null, { signal }),
    () => shelf.book.update('1', {})
  )
})

test('another secret and another user are not held back', async () => {
  const server = await refusing({ '/v1/book/1/fetch': refusal('rate/poll') })
  const shelf = new Shelf({ secret: `family${secrets++}`, baseUrl: server.url })
  await rejection(shelf.book.fetch('1', null, give))
  const others = [shelf.extend({ runAsUserId: 'u' }), shelf.extend({ secret: `family${secrets++}` })]
  for (const other of others) {
    await expectHeld(
      server,
      (signal) => shelf.book.fetch('2', null, { signal }),
      () => other.book.fetch('2')
    )
  }
})

test('a call is sent at once if the limit lasts longer than it would wait', async () => {
  const { url, received } = await refusing({
    '/v1/book/1/fetch': refusal('rate/poll', { 'retry-after': '3600' })
  })
  const shelf = new Shelf({ secret: `family${secrets++}`, baseUrl: url })
  expect(isRateLimit(await rejection(shelf.book.fetch('1')))).toBe(true)
  expect(await shelf.book.fetch('2')).toMatchObject({ id: '1' })
  expect(received).toHaveLength(2)
})

/** The answer of a gateway in front of the API. */
function page(headers: Record<string, string> = {}): Handler {
  return (response) => {
    response.writeHead(429, { 'content-type': 'text/html', ...headers })
    response.end('<html><h1>429 Too Many Requests</h1></html>')
  }
}

test.each([{}, { 'retry-after': '1' }])(
  'a 429 of a gateway with %o is a rate limit, for a POST too',
  async (headers) => {
    for (const answer of [
      page(headers),
      json({}, 429, headers),
      json({ message: 'Slow down' }, 429, headers)
    ]) {
      const { url, received } = await listen(answer, ok)
      const shelf = new Shelf({ secret: `family${secrets++}`, baseUrl: url })
      expect(isRateLimit(await rejection(shelf.book.create({}, give)))).toBe(true)
      expect(received).toHaveLength(1)
    }
    const { url, received } = await listen(page(headers), ok)
    await new Shelf({ secret: `family${secrets++}`, baseUrl: url }).book.create({})
    expect(received).toHaveLength(2)
  }
)

test('refusals of many secrets and operations leave the gate small and release everything', () => {
  vi.useFakeTimers()
  const message = 'You have exceeded your allocated rate limits: rate/'
  for (let index = 0; index < 5_000; index++) {
    const operation = { method: 'GET', path: `/own/${index}` }
    hold({ who: `who${index}`, operation }, new LimitError(`${message}f${index}`, {}), service, 60_000)
  }
  const waits = Array.from({ length: 5_000 }, (_, index) =>
    waitAt({ who: `who${index}`, operation: { method: 'GET', path: `/own/${index}` } })
  )
  expect(waits.filter((wait) => wait > 0).length).toBeLessThanOrEqual(1_000)
  expect(waits.at(-1)).toBeGreaterThan(0)
  vi.advanceTimersByTime(70_000)
  for (let index = 0; index < 5_000; index++)
    waitAt({ who: `who${index}`, operation: { method: 'GET', path: `/own/${index}` } })
  hold({ who: 'last', operation: { method: 'GET', path: '/' } }, null, service, 0)
  waitAt({ who: 'last', operation: { method: 'GET', path: '/' } })
  expect(closed.size).toBe(0)
  vi.useRealTimers()
})
