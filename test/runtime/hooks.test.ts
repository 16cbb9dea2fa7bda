import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import type { Hooks } from '../../templates/runtime/index.ts'
import { json, listen, rejection, sleep, type Handler } from './loopback.ts'
import { Shelf } from './service.ts'

const forEver = (): Promise<void> => new Promise(() => {})

test.each<[keyof Hooks, Handler]>([
  ['beforeAttempt', json({ id: '1' })],
  ['afterAttempt', json({ id: '1' })],
  ['beforeRetry', json({}, 503)]
])('a call that is given up does not wait for %s', async (name, handler) => {
  const { url } = await listen(handler)
  const shelf = new Shelf({ secret: 's', baseUrl: url, retryDelay: 1, hooks: { [name]: forEver } })
  const controller = new AbortController()
  const outcome = rejection(shelf.book.fetch('1', null, { signal: controller.signal }))
  await sleep(60)
  const reason = new Error('enough')
  controller.abort(reason)
  expect(await outcome).toBe(reason)
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
  expect(await rejection(shelf.book.fetch('1', null, { timeout: 60 }))).toMatchObject({ phase: 'total' })
})

test('hooks see the end of an attempt that was given up, and what they throw then ends nothing', async () => {
  const { url } = await listen(() => {})
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
  await sleep(30)
  const reason = new Error('enough')
  controller.abort(reason)
  expect(await outcome).toBe(reason)
  expect(seen).toEqual([reason])
})
