/** Forms whose schema is written in another way than as an object at its place. */
import { expect, test } from 'vitest'
import { buildOf, clientOf, documentOf } from './emitted.ts'

const text = { type: 'string' }
const bytes = { type: 'string', format: 'binary' }
const form = { type: 'object', required: ['file'], properties: { file: bytes, name: text } }
const to = (component: string): { readonly $ref: string } => ({ $ref: `#/components/schemas/${component}` })
const schemas = {
  Form: form,
  Again: to('Form'),
  Bytes: bytes,
  WithMore: { allOf: [to('Form'), { type: 'object', properties: { more: text } }] }
}

/** An upload that takes a form, and JSON as well if asked for. */
const uploading = (schema: unknown, withJson: boolean): unknown => ({
  post: {
    operationId: 'uploadBook',
    parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
    requestBody: {
      content: {
        'multipart/form-data': { schema },
        ...(withJson ? { 'application/json': { schema: { type: 'object', properties: { url: text } } } } : {})
      }
    },
    responses: { '204': { description: 'Done' } }
  }
})

/** The media type and the fields of what a call sends. */
async function sentBy(schema: unknown, request: unknown, withJson = false): Promise<unknown> {
  const built = await buildOf(documentOf({ '/book/{id}/upload': uploading(schema, withJson) }, schemas))
  const { client, requests } = await clientOf(built)
  await client['book']?.['upload']?.('1', request)
  const sent = requests[0]?.sent ?? expect.fail('nothing was sent')
  if (sent.headers.get('content-type')?.startsWith('multipart/form-data') !== true) return sent.text()
  const fields = [...(await sent.formData())]
  return fields.map(([name, value]) => [name, typeof value === 'string' ? value : 'file'])
}

const given = { file: new Blob(['hello']), name: 'n' }
const want = [
  ['file', 'file'],
  ['name', 'n']
]

test.each([
  { what: 'in its place', schema: form },
  { what: 'as a component', schema: to('Form') },
  { what: 'as a component that is another', schema: to('Again') },
  {
    what: 'as an object whose field is a component',
    schema: { type: 'object', properties: { file: to('Bytes'), name: text } }
  },
  {
    what: 'as an allOf of a component and more',
    schema: { allOf: [to('Form'), { type: 'object', properties: { more: text } }] }
  },
  { what: 'as a component that is such an allOf', schema: to('WithMore') },
  { what: 'as a union', schema: { oneOf: [to('Form'), { type: 'object', properties: { url: text } }] } }
])(
  'a form that is described $what is sent as a form, with and without JSON beside it',
  async ({ schema }) => {
    expect(await sentBy(schema, given)).toEqual(want)
    expect(await sentBy(schema, given, true)).toEqual(want)
  }
)

test('a list of files is sent as one field for each', async () => {
  const schema = { type: 'object', properties: { files: { type: 'array', items: to('Bytes') } } }
  const request = { files: [new Blob(['a']), new Blob(['b'])] }
  expect(await sentBy(schema, request)).toEqual([
    ['files', 'file'],
    ['files', 'file']
  ])
})

test('a form without a file is a form if the operation takes nothing else, else it is JSON', async () => {
  const schema = { type: 'object', properties: { file: bytes, name: text } }
  expect(await sentBy(schema, { name: 'n' })).toEqual([['name', 'n']])
  expect(await sentBy(schema, { name: 'n' }, true)).toBe('{"name":"n"}')
})

test('an array with something else than files is refused', async () => {
  const schema = { type: 'object', properties: { files: { type: 'array', items: bytes } } }
  await expect(sentBy(schema, { files: [new Blob(['a']), 'b'] })).rejects.toThrow(/files/)
})

test('a required form whose fields may all be left out is sent without fields if nothing is given', async () => {
  const form = { type: 'object', properties: { file: bytes, name: text } }
  const built = await buildOf(
    documentOf({
      '/book/upload': {
        post: {
          operationId: 'uploadBook',
          requestBody: { required: true, content: { 'multipart/form-data': { schema: form } } },
          responses: { '204': { description: 'Done' } }
        }
      }
    })
  )
  const { client, requests } = await clientOf(built)
  await client['book']?.['upload']?.()
  expect(requests[0]?.sent.headers.get('content-type')).toMatch(/^multipart\/form-data/)
  expect([...((await requests[0]?.sent.formData()) ?? [['none', '']])]).toEqual([])
})
