/** Mock Service Worker, which answers in the place of the network, as many test suites use it. */
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { rejection } from '../loopback.ts'
import { Shelf } from '../service.ts'

const place = 'http://shelf.test/v1'
const server = setupServer()
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const shelf = (): Shelf => new Shelf({ secret: 's', baseUrl: place, retryDelay: 1 })

test('Mock Service Worker answers a call and sees its secret', async () => {
  server.use(
    http.get(`${place}/book/1/fetch`, ({ request }) =>
      HttpResponse.json({ id: request.headers.get('authorization') })
    )
  )
  expect(await shelf().book.fetch('1')).toEqual({ id: 'Bearer s' })
})

test('Mock Service Worker receives forms, blobs and streams whole', async () => {
  const got: unknown[] = []
  server.use(
    http.post(`${place}/book/1/upload`, async ({ request }) => {
      const isForm = request.headers.get('content-type')?.startsWith('multipart/') === true
      const file = isForm ? (await request.formData()).get('file') : null
      got.push(file instanceof File ? [file.name, await file.text()] : await request.text())
      return HttpResponse.json({ id: '1' })
    })
  )
  const form = new FormData()
  form.append('file', new File(['hello'], 'ü.txt'))
  const { book } = shelf()
  await book.upload('1', form)
  await book.upload('1', { file: new File(['hello'], 'b.txt') })
  await book.upload('1', new Blob(['hello']))
  await book.upload('1', new Blob(['hello']).stream())
  expect(got).toEqual([['ü.txt', 'hello'], ['b.txt', 'hello'], 'hello', 'hello'])
})

test('streams, downloads, errors and broken networks behave the same with Mock Service Worker', async () => {
  let count = 0
  server.use(
    http.get(
      `${place}/book/list`,
      () =>
        new HttpResponse('{"type":"item","data":{"id":"1"}}\n', {
          headers: { 'content-type': 'application/jsonl' }
        })
    ),
    http.get(`${place}/book/1/download`, () =>
      HttpResponse.text('hello', { headers: { 'content-disposition': 'attachment; filename="../a.txt"' } })
    ),
    http.get(`${place}/book/2/fetch`, () =>
      HttpResponse.json({ message: 'Nothing', code: 'NOT_FOUND' }, { status: 404 })
    ),
    http.get(`${place}/book/3/fetch`, () =>
      count++ ? HttpResponse.json({ id: '3' }) : HttpResponse.error()
    ),
    http.post(`${place}/book/4/remove`, () => new HttpResponse(null, { status: 204 }))
  )
  const { book } = shelf()
  const ids: unknown[] = []
  for await (const event of book.list().stream()) ids.push(event.data)
  expect(ids).toEqual([{ id: '1' }])
  const download = await book.download('1')
  expect([download?.name, await download?.text()]).toEqual(['a.txt', 'hello'])
  expect(await rejection(book.fetch('2'))).toMatchObject({ name: 'NotFoundError', code: 'NOT_FOUND' })
  expect(await book.fetch('3')).toEqual({ id: '3' })
  expect(await book.remove('4')).toBeUndefined()
})
