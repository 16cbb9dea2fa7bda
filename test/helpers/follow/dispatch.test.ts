import { afterEach, beforeEach, expect, test } from 'vitest'
import { dispatchCall } from '../../../templates/helpers/follow/dispatch.ts'
import { invocationOf } from '../../../templates/runtime/forHelpers.ts'
import { Platform } from '../platform.ts'

const sent: unknown[] = []
const fetch = async (_: unknown, init?: RequestInit): Promise<Response> => {
  sent.push(JSON.parse(String(init?.body)))
  return Response.json({ channelId: 'x' })
}
const client = new Platform({ secret: 's', fetch })
const operation = { method: 'POST', path: '/work', idempotentWith: 'channelId' }

beforeEach(() => void sent.splice(0))
afterEach(() => void sent.splice(0))

test('a dispatch without a channel gets one before the answer', async () => {
  const call = dispatchCall(client, operation, [], { text: 'a' })
  expect(call.channelId).toMatch(/^[0-9a-f]{32}$/)
  await call
  expect(sent).toEqual([{ text: 'a', channelId: call.channelId }])
})

test('a dispatch keeps the channel that its request names', async () => {
  const call = dispatchCall(client, operation, [], { channelId: 'given' })
  await call
  expect([call.channelId, sent]).toEqual(['given', [{ channelId: 'given' }]])
})

test('a dispatch is as idempotent as its operation', () => {
  const { idempotentWith: _, ...once } = operation
  const [safe, unsafe] = [operation, once].map((each) => invocationOf(dispatchCall(client, each, [], {})))
  expect([safe?.operation.idempotentWith, unsafe?.operation.idempotentWith]).toEqual(['channelId', undefined])
})
