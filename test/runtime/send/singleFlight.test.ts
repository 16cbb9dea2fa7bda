/** A secret function that is slow is asked once for all calls that wait, before the first request and after a 401. */
import { expect, test } from 'vitest'
import { json, listen, rejection, sleep, type Handler } from '../loopback.ts'
import { Shelf } from '../service.ts'

const denied = json({ message: 'no', code: 'NOT_AUTHENTICATED' }, 401)

/** Answers calls with this secret alone. */
const only =
  (secret: string): Handler =>
  (response, one, request) => {
    const isKnown = one.headers.authorization === `Bearer ${secret}`
    return (isKnown ? json({ id: '1' }) : denied)(response, one, request)
  }

const many = (shelf: Shelf, count = 200): Promise<unknown[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => shelf.book.fetch(String(index))))

test('200 waiting calls share one call of the secret function', async () => {
  const { url, received } = await listen(only('a'))
  let asked = 0
  const secret = async (): Promise<string> => {
    asked++
    await sleep(30)
    return 'a'
  }
  await many(new Shelf({ baseUrl: url, secret }))
  expect([asked, received.length]).toEqual([1, 200])
})

test('200 calls with an expired token share one renewal, also those refused after it', async () => {
  const { url, received } = await listen(async (response, one, request) => {
    // The refusals come one after the other, long after the first was renewed.
    if (one.headers.authorization === 'Bearer t1') await sleep(Number(one.url.split('/')[3]))
    await only('t2')(response, one, request)
  })
  let asked = 0
  const secret = async (): Promise<string> => {
    await sleep(5)
    return `t${++asked}`
  }
  await many(new Shelf({ baseUrl: url, secret, retries: 0 }))
  expect([asked, received.length]).toEqual([2, 400])
})

test('a client and its extensions share a call of the secret function, and another function has its own', async () => {
  const { url } = await listen(only('a'))
  let asked = 0
  const secret = async (): Promise<string> => {
    asked++
    await sleep(20)
    return 'a'
  }
  const shelf = new Shelf({ baseUrl: url, secret })
  await Promise.all([shelf.book.fetch('1'), shelf.extend({ timezone: 'UTC' }).book.fetch('2')])
  expect(asked).toBe(1)
  await Promise.all([shelf.book.fetch('3'), shelf.extend({ secret: () => secret() }).book.fetch('4')])
  expect(asked).toBe(3)
})

test('the result of the secret function is not kept for the next call', async () => {
  const { url } = await listen(only('a'))
  let asked = 0
  const shelf = new Shelf({ baseUrl: url, secret: async () => (asked++, 'a') })
  await shelf.book.fetch('1')
  await shelf.book.fetch('2')
  expect(asked).toBe(2)
})

test('a rejection of the secret function reaches every waiting call and is not kept', async () => {
  const { url } = await listen(only('a'))
  let asked = 0
  const secret = async (): Promise<string> => {
    await sleep(10)
    if (asked++ === 0) throw new Error('the vault is closed')
    return 'a'
  }
  const shelf = new Shelf({ baseUrl: url, secret })
  const outcomes = await Promise.allSettled([shelf.book.fetch('1'), shelf.book.fetch('2')])
  expect(outcomes).toMatchObject([
    { reason: { name: 'ArgumentError' } },
    { reason: { name: 'ArgumentError' } }
  ])
  expect(await shelf.book.fetch('3')).toEqual({ id: '1' })
  expect(asked).toBe(2)
})

test('a failed renewal is not kept', async () => {
  const { url } = await listen(only('t3'))
  let asked = 0
  const secret = async (): Promise<string> => {
    if (++asked === 2) throw new Error('the vault is closed')
    return asked === 1 ? 't1' : 't3'
  }
  const shelf = new Shelf({ baseUrl: url, secret, retries: 0 })
  expect(await rejection(shelf.book.fetch('1'))).toMatchObject({ name: 'ArgumentError' })
  expect(await shelf.book.fetch('2')).toEqual({ id: '1' })
})

test('a call that gives up does not end the secret function for the others', async () => {
  const { url } = await listen(only('a'))
  const secret = async (): Promise<string> => {
    await sleep(80)
    return 'a'
  }
  const shelf = new Shelf({ baseUrl: url, secret })
  const signal = AbortSignal.timeout(10)
  const first = rejection(shelf.book.fetch('1', null, { signal }))
  const second = shelf.book.fetch('2')
  expect(await first).toMatchObject({ name: 'TimeoutError' })
  expect(await second).toEqual({ id: '1' })
})

test('a synchronous secret function is called by each call', async () => {
  const { url, received } = await listen(json({ id: '1' }))
  const users = ['ann', 'bob', 'cleo']
  let asked = 0
  const shelf = new Shelf({ baseUrl: url, secret: () => users[asked++] })
  await many(shelf, 3)
  expect(received.map((each) => each.headers.authorization).sort()).toEqual(
    users.map((each) => `Bearer ${each}`)
  )
})

test('a call with a refused token does not take the renewal of another token', async () => {
  const { url, received } = await listen((response, one, request) =>
    (one.headers.authorization?.endsWith('old') ? denied : json({ id: '1' }))(response, one, request)
  )
  const given: Record<string, string[]> = { ann: ['ann-old', 'ann-new'], bob: ['bob-old', 'bob-new'] }
  let turn = ''
  const shelf = new Shelf({ baseUrl: url, secret: () => given[turn]?.shift() })
  const ask = async (name: string): Promise<void> => {
    turn = name
    await shelf.book.create({ name })
  }
  await ask('ann')
  await ask('bob')
  expect(
    received.map(({ body, headers }) => [JSON.parse(body).name, headers.authorization?.slice(7)])
  ).toEqual([
    ['ann', 'ann-old'],
    ['ann', 'ann-new'],
    ['bob', 'bob-old'],
    ['bob', 'bob-new']
  ])
})
