import { expect, test } from 'vitest'
import { ChannelBody } from '../../../templates/helpers/follow/channelBody.ts'
import type { ChannelState } from '../../../templates/helpers/follow/channelDecoder.ts'
import { Exchange, invocation } from '../../../templates/runtime/forHelpers.ts'
import { Platform, rejection } from '../platform.ts'

interface Bench {
  readonly body: ChannelBody
  readonly state: { -readonly [Name in keyof ChannelState]: ChannelState[Name] }
  readonly cancelled: unknown[]
}

/** A connection whose body gives the chunks and then says nothing. */
async function bench(chunks: readonly string[], idle: number, signal?: AbortSignal): Promise<Bench> {
  const cancelled: unknown[] = []
  const left = [...chunks]
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const chunk = left.shift()
      if (chunk !== undefined) controller.enqueue(new TextEncoder().encode(chunk))
    },
    cancel(reason) {
      cancelled.push(reason)
    }
  })
  const client = new Platform({ secret: 's', fetch: async () => new Response(stream) })
  const operation = { method: 'POST', path: '/x' }
  const exchange = new Exchange(invocation(client, operation, [], {}, { signal }))
  const state = { given: [], ended: false, cut: false }
  return { body: new ChannelBody(await exchange.response, exchange, idle, state), state, cancelled }
}

test('a channel body is alive after its first byte', async () => {
  const { body } = await bench(['a'], 0)
  expect(body.alive).toBe(false)
  expect(new TextDecoder().decode(await body.read())).toBe('a')
  expect(body.alive).toBe(true)
})

test.each(['ended', 'cut'] as const)('a channel body is left when the work is %s', async (what) => {
  const { body, state, cancelled } = await bench(['a', 'b'], 0)
  await body.read()
  state[what] = true
  expect(await body.read()).toBeUndefined()
  expect(cancelled).toHaveLength(1)
})

test('a channel body that is silent for long counts as a broken connection', async () => {
  const { body } = await bench([], 20)
  expect(await rejection(body.read())).toMatchObject({
    name: 'ConnectionError',
    cause: { name: 'TimeoutError', phase: 'idle' }
  })
})

test("a channel body of an ended call breaks with the call's reason", async () => {
  const { body } = await bench([], 0, AbortSignal.timeout(20))
  expect(await rejection(body.read())).toMatchObject({ name: 'TimeoutError' })
})
