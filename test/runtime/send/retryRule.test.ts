/** A retry rule of one's own: it may forbid and allow, and never goes beyond a count, a time or a body that is used up. */
import { expect, test, vi } from 'vitest'
import type { RetryFailure, RetryRule } from '../../../templates/runtime/index.ts'
import { cut, json, listen, rejection } from '../loopback.ts'
import { Shelf } from '../service.ts'

const busy = json({ message: 'm', code: 'SERVICE_UNAVAILABLE' }, 503)
const missing = json({ message: 'm', code: 'NOT_FOUND' }, 404)
const ok = json({ id: '1' })
const quick = { secret: 'rule', retryDelay: 1 }

test('the retry rule forbids with false, allows with true and defers with undefined', async () => {
  const rows = [
    { first: busy, rule: () => false, get: 1, post: 1 },
    { first: busy, rule: () => true, get: 2, post: 2 },
    { first: missing, rule: () => true, get: 2, post: 2 },
    { first: busy, rule: () => undefined, get: 2, post: 1 }
  ]
  for (const { first, rule, get, post } of rows) {
    const one = await listen(first, ok)
    await Promise.resolve(new Shelf({ ...quick, baseUrl: one.url, retry: rule }).book.fetch('1')).catch(
      () => {}
    )
    const other = await listen(first, ok)
    await Promise.resolve(new Shelf({ ...quick, baseUrl: other.url }).book.create({}, { retry: rule })).catch(
      () => {}
    )
    expect([one.received.length, other.received.length]).toEqual([get, post])
  }
})

test('the retry rule sees the failure, the attempt number, the wait and the decision of the SDK', async () => {
  const { url } = await listen(busy, missing, ok)
  const seen: RetryFailure[] = []
  const retry: RetryRule = (failure) => {
    seen.push(failure)
    return true
  }
  await new Shelf({ ...quick, baseUrl: url }).book.fetch('1', null, { retry })
  expect(seen).toMatchObject([
    { attempt: 1, allowed: true, error: { status: 503 }, delay: expect.any(Number) },
    { attempt: 2, allowed: false, error: { status: 404 }, delay: expect.any(Number) }
  ])
})

test('retries bounds a rule that always allows, and retries: 0 does not ask it', async () => {
  const retry = vi.fn(() => true)
  for (const retries of [0, 2]) {
    const { url, received } = await listen(missing)
    await rejection(new Shelf({ ...quick, baseUrl: url, retries, retry }).book.create({}))
    expect([received.length, retry.mock.calls.length]).toEqual([retries + 1, retries])
  }
})

test('a used-up body is not sent again, and the rule is not asked', async () => {
  const { url, received } = await listen(busy)
  const retry = vi.fn(() => true)
  const body = new Blob(['x']).stream()
  await rejection(new Shelf({ ...quick, baseUrl: url, retry }).book.upload('1', body))
  expect([received.length, retry.mock.calls.length]).toEqual([1, 0])
})

test('a cut list stream asks the retry rule too', async () => {
  const { url, received } = await listen(
    cut('{"type":"item","data":{"id":"1"}}\n{"type":"item","data":{"id":"2"}}\n')
  )
  const stream = new Shelf({ ...quick, baseUrl: url, retry: () => false }).book.list().stream()
  const read = async (): Promise<void> => {
    for await (const event of stream) expect(event.type).toBe('item')
  }
  expect(await rejection(read())).toMatchObject({ name: 'StreamInterruptedError' })
  expect(received).toHaveLength(1)
})

test('an error of the retry rule ends the call, and an invalid result is refused', async () => {
  const { url, received } = await listen(busy)
  const own = new Error('mine')
  const throwing = (): never => {
    throw own
  }
  expect(await rejection(new Shelf({ ...quick, baseUrl: url, retry: throwing }).book.fetch('1'))).toBe(own)
  for (const wrong of [async () => false, () => 'yes', () => null]) {
    const retry = wrong as unknown as RetryRule
    const error = await rejection(new Shelf({ ...quick, baseUrl: url, retry }).book.fetch('1'))
    expect(error).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringContaining('`retry` must return')
    })
  }
  expect(received).toHaveLength(4)
  const retry = (async () => true) as unknown as RetryRule
  const error = await rejection(new Shelf({ ...quick, baseUrl: url, retry }).book.fetch('1'))
  expect(error).toMatchObject({ message: expect.stringContaining('got a promise') })
})

test('a retry rule that is not a function is refused', async () => {
  const options = { ...quick, baseUrl: 'http://127.0.0.1:9', retry: true as unknown as RetryRule }
  expect(await rejection(new Shelf(options).book.fetch('1'))).toMatchObject({ name: 'ArgumentError' })
})
