import { getEventListeners } from 'node:events'
import { expect, test, vi } from 'vitest'
import { isConnectionError, type Hooks } from '../../../templates/runtime/index.ts'
import { cut, json, listen, rejection, type Handler } from '../loopback.ts'
import { Shelf } from '../service.ts'

const forEver = (): Promise<void> => new Promise(() => {})

test.each<[keyof Hooks, Handler]>([
  ['beforeAttempt', json({ id: '1' })],
  ['afterAttempt', json({ id: '1' })],
  ['beforeRetry', json({}, 503)]
])('an abandoned call does not wait for %s', async (name, handler) => {
  const { url } = await listen(handler)
  const hook = vi.fn(forEver)
  const shelf = new Shelf({ secret: 's', baseUrl: url, retryDelay: 1, hooks: { [name]: hook } })
  const controller = new AbortController()
  const outcome = rejection(shelf.book.fetch('1', null, { signal: controller.signal }))
  await vi.waitFor(() => expect(hook).toHaveBeenCalledTimes(1), 30_000)
  const reason = new Error('enough')
  controller.abort(reason)
  expect(await outcome).toBe(reason)
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  expect(await rejection(shelf.book.fetch('1', null, { timeout: 1_000 }))).toMatchObject({ phase: 'total' })
})

test('hooks see the end of an abandoned attempt, and their errors then end nothing', async () => {
  const { url, received } = await listen(() => {})
  const controller = new AbortController()
  const seen: unknown[] = []
  const shelf = new Shelf({
    secret: 's',
    baseUrl: url,
    hooks: {
      afterAttempt: ({ error }) => {
        seen.push(error)
        throw new Error('of the hook')
      }
    }
  })
  const outcome = rejection(shelf.book.fetch('1', null, { signal: controller.signal }))
  await vi.waitFor(() => expect(received).toHaveLength(1), 30_000)
  const reason = new Error('enough')
  controller.abort(reason)
  expect(await outcome).toBe(reason)
  expect(seen).toEqual([reason])
})

test('hooks see the wait before a list resumes, and their errors end it', async () => {
  const item = (id: string): string => `${JSON.stringify({ type: 'item', data: { id } })}\n`
  const reason = new Error('of the hook')
  for (const thrown of [null, reason]) {
    const { url } = await listen(
      cut(item('a') + item('b')),
      (response) => void response.end(item('b') + item('c'))
    )
    const seen: unknown[] = []
    const beforeRetry: Hooks['beforeRetry'] = ({ error, delay, number }) => {
      seen.push([isConnectionError(error), delay <= 1, number])
      if (thrown) throw thrown
    }
    const stream = new Shelf({ secret: 's', baseUrl: url, retryDelay: 1, hooks: { beforeRetry } }).book
      .list()
      .stream()
    const ids: unknown[] = []
    const read = async (): Promise<void> => {
      for await (const { data } of stream) ids.push(data.id)
    }
    expect(thrown ? await rejection(read()) : await read()).toBe(thrown ?? undefined)
    expect([seen, ids]).toEqual([[[true, true, 1]], thrown ? ['a', 'b'] : ['a', 'b', 'c']])
  }
})
