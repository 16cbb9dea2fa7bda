/** The kind: an answer that can be streamed is read as its own media type when it is awaited. */
import { expect, test } from 'vitest'
import { ApiClient, streamCall, type Operation } from '../../../templates/runtime/index.ts'
import { service } from '../service.ts'

async function awaited(operation: Operation, answer: Response): Promise<readonly unknown[]> {
  const accepted: unknown[] = []
  const client = new (class extends ApiClient {})(service, {
    secret: 's',
    fetch: async (_, init) => (accepted.push(new Headers(init.headers).get('accept')), answer)
  })
  return [await streamCall(client, operation, []), ...accepted]
}

const operation: Operation = { method: 'POST', path: '/say' }

test('a text that can be streamed is awaited as text', async () => {
  const answer = new Response('Hello', { headers: { 'content-type': 'text/plain' } })
  expect(await awaited({ ...operation, accept: 'text/plain' }, answer)).toEqual(['Hello', 'text/plain'])
})

test('JSON that can be streamed is awaited as JSON', async () => {
  expect(await awaited(operation, Response.json({ text: 'Hello' }))).toEqual([
    { text: 'Hello' },
    'application/json'
  ])
})
