/** Kind: hooks that cannot tell which call, attempt or operation they are about. */
import { expect, test } from 'vitest'
import {
  eventStream,
  jsonCall,
  type Attempt,
  type Hooks,
  type Outcome,
  type Retry
} from '../../../templates/runtime/index.ts'
import { cut, json, lines, listen, rejection, type Handler } from '../loopback.ts'
import { Shelf } from '../service.ts'

type Seen = readonly [hook: keyof Hooks, attempt: Attempt]

function watching(): { readonly seen: Seen[]; readonly hooks: Hooks } {
  const seen: Seen[] = []
  return {
    seen,
    hooks: {
      beforeAttempt: (attempt) => void seen.push(['beforeAttempt', attempt]),
      afterAttempt: (outcome) => void seen.push(['afterAttempt', outcome]),
      beforeRetry: (retry) => void seen.push(['beforeRetry', retry])
    }
  }
}

async function shelfOn(hooks: Hooks | readonly Hooks[], ...handlers: Handler[]): Promise<Shelf> {
  const { url } = await listen(...handlers)
  return new Shelf({ secret: 's', baseUrl: url, retryDelay: 1, hooks })
}

const idsOf = (seen: readonly Seen[]): readonly string[] => [...new Set(seen.map(([, { callId }]) => callId))]

test('all hooks of an attempt get one object, which is completed over time', async () => {
  const { seen, hooks } = watching()
  const spans = new WeakMap<Attempt, string>()
  const ended: unknown[] = []
  const spanning: Hooks = {
    beforeAttempt: (attempt) => void spans.set(attempt, `span ${attempt.number}`),
    afterAttempt: (outcome: Outcome) =>
      void ended.push([spans.get(outcome), outcome.response?.status, outcome.duration >= 0]),
    beforeRetry: (retry: Retry) =>
      void ended.push([spans.get(retry), retry.error === retry.error, retry.delay >= 0])
  }
  const shelf = await shelfOn([hooks, spanning], json({}, 503), json({ id: '1' }))
  await shelf.book.fetch('1')
  expect(seen.map(([hook, { number }]) => [hook, number])).toEqual([
    ['beforeAttempt', 1],
    ['afterAttempt', 1],
    ['beforeRetry', 1],
    ['beforeAttempt', 2],
    ['afterAttempt', 2]
  ])
  const [first, second, third, fourth, fifth] = seen.map(([, attempt]) => attempt)
  expect([second, third]).toEqual([first, first])
  expect(second === first && third === first && fifth === fourth && fourth !== first).toBe(true)
  expect(ended).toEqual([
    ['span 1', 503, true],
    ['span 1', true, true],
    ['span 2', 200, true]
  ])
})

test('an attempt names its call, the operation and the path template', async () => {
  const { seen, hooks } = watching()
  const shelf = await shelfOn(hooks, json({ id: '1' }))
  const fetch = { id: 'fetchBook', method: 'GET', path: '/book/{bookId}/fetch' }
  await Promise.all([jsonCall(shelf, fetch, ['1']), jsonCall(shelf, fetch, ['1'])])
  await shelf.request('GET', '/own')
  const begun = seen.filter(([hook]) => hook === 'beforeAttempt').map(([, attempt]) => attempt)
  expect(begun.map(({ operationId, path }) => [operationId, path])).toEqual([
    ['fetchBook', '/book/{bookId}/fetch'],
    ['fetchBook', '/book/{bookId}/fetch'],
    [null, '/own']
  ])
  expect(idsOf(seen)).toHaveLength(3)
})

test('attempts, pages and connections of one call have one callId', async () => {
  const item = (id: string): string => `${JSON.stringify({ type: 'item', data: { id } })}\n`
  const paged = watching()
  const pages = await shelfOn(
    paged.hooks,
    json({ items: [{ id: '1' }], next: 'n' }),
    json({}, 503),
    json({ items: [] })
  )
  for await (const book of pages.book.list()) expect(book).toEqual({ id: '1' })
  expect(paged.seen.length).toBeGreaterThan(1)
  expect(idsOf(paged.seen)).toHaveLength(1)
  const streamed = watching()
  const stream = await shelfOn(
    streamed.hooks,
    cut(item('a') + item('b')),
    (response) => void response.end(item('b'))
  )
  for await (const { type } of stream.book.list().stream()) expect(type).toBe('item')
  expect(streamed.seen.map(([hook]) => hook)).toContain('beforeRetry')
  expect(idsOf(streamed.seen)).toHaveLength(1)
  const [before, , again] = streamed.seen.map(([, attempt]) => attempt)
  expect(again).toBe(before)
})

test('hooks of a call run after those of its client, in every way in which a call is used', async () => {
  const order: string[] = []
  const named = (name: string): Hooks => ({
    beforeAttempt: () => void order.push(`${name} before`),
    afterAttempt: () => void order.push(`${name} after`)
  })
  const once = ['client before', 'own before', 'client after', 'own after']
  const shelf = await shelfOn(named('client'), (response, { url }) => {
    if (url.includes('watch'))
      return lines({ type: 'item', data: {} })(response, { url } as never, {} as never)
    return json(url.includes('own') ? { ok: true } : { id: '1', items: [] })(
      response,
      {} as never,
      {} as never
    )
  })
  const options = { hooks: [named('own')] }
  const watch = {
    method: 'POST',
    path: '/book/{bookId}/watch',
    stream: { framing: 'jsonl', mediaType: 'application/jsonl' }
  } as const
  const ways: readonly (() => Promise<unknown>)[] = [
    async () => shelf.book.fetch('1', null, options),
    async () => shelf.book.list(null, options),
    () => shelf.book.list(null, options).toArray(),
    async () => shelf.request('GET', '/own', options),
    () => shelf.extend({ timezone: 'UTC' }).book.fetch('1', null, options).asResponse(),
    () => eventStream(shelf, watch, ['1'], {}, options).next()
  ]
  for (const way of ways) {
    order.length = 0
    await way()
    expect(order).toEqual(once)
  }
  order.length = 0
  await shelf.book.fetch('1')
  expect(order).toEqual(['client before', 'client after'])
})

test('a hook option that is not a function is refused before sending', async () => {
  const shelf = await shelfOn([], json({}))
  for (const hooks of [5, [null], { beforeAttempt: 'x' }])
    expect(await rejection(shelf.book.fetch('1', null, { hooks } as never))).toMatchObject({
      name: 'ArgumentError'
    })
})

test('withResponse gives the number of attempts', async () => {
  const shelf = await shelfOn([], json({}, 503), json({}, 502), json({ id: '1', items: [] }))
  expect(await shelf.book.fetch('1').withResponse()).toMatchObject({ data: { id: '1' }, attempts: 3 })
  expect(await shelf.book.list().withResponse()).toMatchObject({ attempts: 1 })
})
