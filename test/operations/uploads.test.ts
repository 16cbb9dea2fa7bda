import { afterAll, describe, expect, test } from 'vitest'
import { givenOf, invoke, use } from './calls.ts'
import { bodiesOf, operations, type Operation } from './document.ts'
import type { Received } from './recorder.ts'
import { exchange, startSession, whole } from './session.ts'
import { formOf, judge } from './validator.ts'
import { idsIn, idsOf } from './wire.ts'

const session = await startSession()

afterAll(async () => {
  await session.recorder.close()
})

/** Operations that take a file in a form or as it is; their JSON form is sent with that of every operation. */
const uploads = operations.filter((operation) => bodiesOf(operation).includes('multipart/form-data'))

const content = new Uint8Array(Array.from({ length: 300 }, (_, index) => index % 256))
const file = new File([content], 'naïve "name".txt', { type: 'text/plain' })
const form = new FormData()
form.append('file', file)

async function upload(operation: Operation, body: unknown): Promise<Received> {
  const given = givenOf(operation, whole)
  const run = () =>
    use(invoke(session.client, operation, [...given.ids, body, given.options]), { kind: 'awaited' })
  const { request, value, answer } = await exchange(session, { operation, wish: whole, run })
  expect(await judge(request)).toEqual({ operation: operation.id, faults: [] })
  expect(idsIn(operation, request)).toEqual(idsOf(operation, given))
  expect(value).toEqual(answer.value)
  return request
}

describe.each(uploads.map((operation) => [operation.id, operation] as const))('%s', (_, operation) => {
  test.each([
    ['an object with a file', { file }],
    ['a form', form]
  ])('the upload sends %s as a form', async (_name, body) => {
    const request = await upload(operation, body)
    expect(request.headers['content-type']).toMatch(/^multipart\/form-data; *boundary=/)
    const [[name, value] = [], ...more] = [...(await formOf(request))]
    expect(more).toEqual([])
    if (!(value instanceof File)) throw new Error('The form has no file.')
    expect({ name, file: value.name, type: value.type }).toEqual({
      name: 'file',
      file: file.name,
      type: file.type
    })
    expect(new Uint8Array(await value.arrayBuffer())).toEqual(content)
  })

  test('the upload sends a file with its bytes, and with its name if the form can hold one', async () => {
    const request = await upload(operation, file)
    if (request.headers['content-type'] === file.type)
      return expect(new Uint8Array(request.body)).toEqual(content)
    const value = (await formOf(request)).get('file')
    if (!(value instanceof File)) throw new Error('The form has no file.')
    expect({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }).toEqual({
      name: file.name,
      bytes: content
    })
  })

  test.each([
    ['a blob', () => new Blob([content], { type: 'text/plain' }), 'text/plain'],
    ['bytes', () => content, 'application/octet-stream'],
    [
      'a view of a larger buffer',
      () => new Uint8Array([9, ...content, 9]).subarray(1, 301),
      'application/octet-stream'
    ],
    ['a stream', () => new Blob([content]).stream(), 'application/octet-stream']
  ])('the upload sends %s unchanged', async (_name, body, mediaType) => {
    const request = await upload(operation, body())
    expect(request.headers['content-type']).toBe(mediaType)
    expect(new Uint8Array(request.body)).toEqual(content)
  })
})
