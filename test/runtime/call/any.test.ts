import { expect, test } from 'vitest'
import { anyCall, mediaCall } from '../../../templates/runtime/index.ts'
import { json, listen, rejection, type Handler } from '../loopback.ts'
import { Shelf } from '../service.ts'

const answer =
  (status: number, type: string, text: string): Handler =>
  (response) => {
    response.writeHead(status, { 'content-type': type }).end(text)
  }

test.each<[string, Handler, unknown]>([
  ['JSON', json({ id: 'b1' }), { id: 'b1' }],
  ['text', answer(200, 'text/plain', 'done'), 'done'],
  ['an empty body', answer(200, 'application/json', ''), null],
  ['no content', (response) => void response.writeHead(204).end(), null]
])('an action without a described answer accepts %s', async (_, handler, expected) => {
  const { url } = await listen(handler)
  const shelf = new Shelf({ secret: 'sk-test', baseUrl: url })
  expect(await anyCall(shelf, { method: 'POST', path: '/book/import' }, [], {})).toEqual(expected)
})

test('an error in a 200 is thrown by an action without a described answer', async () => {
  const { url } = await listen(json({ message: 'Not found', code: 'NOT_FOUND' }))
  const call = anyCall(
    new Shelf({ secret: 'sk-test', baseUrl: url }),
    { method: 'POST', path: '/book/import' },
    []
  )
  expect(await rejection(call)).toMatchObject({ code: 'NOT_FOUND' })
})

test.each<['any' | 'json', Handler, unknown]>([
  ['any', json({ id: 'b1' }), { id: 'b1' }],
  ['any', (response) => void response.writeHead(204).end(), null],
  [
    'json',
    (response) => void response.writeHead(204).end(),
    expect.objectContaining({ name: 'NoContentError' })
  ]
])('JSON among several media types, read as %s, is %#', async (form, handler, expected) => {
  const { url } = await listen(handler)
  const shelf = new Shelf({ secret: 'sk-test', baseUrl: url })
  const operation = {
    ...{ method: 'POST', path: '/book/import' },
    media: { 'application/json': form, 'text/plain': 'text' as const }
  }
  expect(await mediaCall(shelf, operation, [], {}).catch((error: unknown) => error)).toEqual(expected)
})
