/** The kind: a record of a route of one's own is taken for an error because it has a message and a code. */
import { expect, test } from 'vitest'
import { isApiError, type Fetch } from '../../../templates/runtime/index.ts'
import { json, listen } from '../loopback.ts'
import { Shelf } from '../service.ts'

async function answered(body: unknown, status = 200): Promise<unknown> {
  const { url } = await listen(json(body, status))
  return new Shelf({ secret: 's', baseUrl: url, retries: 0 })
    .request('GET', '/mine')
    .catch((error: unknown) => error)
}

test.each([
  { message: 'Hello', code: 'abc' },
  { message: 'Hello', code: '' },
  { message: 'Hello', code: 'PROMO_NOT_FOUND', id: '1' },
  { message: 'Hello', code: 'not_found' },
  { message: '', code: 'GB' },
  { message: 'Hello', code: 'FOUND', list: [] },
  [{ message: 'Hello', code: 'NOT_FOUND' }],
  { error: { message: 'Hello', code: 'NOT_FOUND' } }
])('request() returns %j', async (body) => {
  expect(await answered(body)).toEqual(body)
})

test.each([
  { message: 'No', code: 'NOT_FOUND' },
  { message: 'No', code: 'NOT_FOUND', url: 'https://x.example' },
  { message: 'No', code: 'MAIL_NOT_FOUND' }
])("request() rejects with %j, whose code is one of the API's", async (body) => {
  expect(isApiError(await answered(body))).toBe(true)
})

test('a status of 400 or more is an error, whatever the body holds', async () => {
  for (const body of [{ message: 'Hello', code: 'abc' }, { id: '1' }, null])
    expect(isApiError(await answered(body, 400))).toBe(true)
})

test('an operation of the document that answers only message and code has failed', async () => {
  const fetch: Fetch = async () => Response.json({ message: 'Late', code: 'SOMETHING_NEW' })
  const error = await new Shelf({ secret: 's', fetch }).book.fetch('1').catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'SOMETHING_NEW', status: 500 })
})
