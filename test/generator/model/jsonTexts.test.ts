/** What a document calls binary inside of JSON is a text: a `Blob` is not JSON. */
import { expect, test } from 'vitest'
import { printTypes } from '../../../generator/target/typescript/types/typeText.ts'
import { everyAction } from '../../../generator/model/everyResource.ts'
import { readOf } from '../../support/readOf.ts'

const bytes = { type: 'string', format: 'binary' }
const picture = {
  type: 'object',
  properties: { bytes, also: { format: 'binary' }, list: { type: 'array', items: bytes } }
}
const ref = { $ref: '#/components/schemas/Picture' }
const responses = { 204: { description: 'Done' } }

const call = (operationId: string, mediaType: string, schema: object) => ({
  post: { operationId, requestBody: { content: { [mediaType]: { schema } } }, responses }
})

async function typesOf(paths: object, schemas: object = {}): Promise<string> {
  const document = { openapi: '3.0.0', info: { title: 'Shop', version: '1' }, paths, components: { schemas } }
  const { api } = readOf(document)
  const printed = await printTypes(api?.types ?? [])
  return [...printed.values()].map(({ text }) => text).join('\n')
}

test('in a request and in an answer it is a string', async () => {
  const paths = {
    '/picture/create': call('createPicture', 'application/json', picture),
    '/picture/fetch': {
      get: {
        operationId: 'fetchPicture',
        responses: { 200: { description: 'It', content: { 'application/json': { schema: picture } } } }
      }
    }
  }
  const text = await typesOf(paths)
  expect(text).not.toContain('Blob')
  expect(text.match(/bytes\?: string/g)).toHaveLength(2)
  expect(text.match(/also\?: string/g)).toHaveLength(2)
  expect(text.match(/list\?: string\[\]/g)).toHaveLength(2)
})

test('as a whole request or answer it is a file', async () => {
  const paths = {
    '/picture/create': call('createPicture', 'application/json', { $ref: '#/components/schemas/File' }),
    '/picture/send': call('sendPicture', 'application/json', bytes)
  }
  const document = {
    openapi: '3.0.0',
    info: { title: 'Shop', version: '1' },
    paths,
    components: { schemas: { File: bytes } }
  }
  const { api } = readOf(document)
  const bodies = everyAction(api?.resources ?? []).map(({ action }) =>
    action.input.places.flatMap((place) => ('bodies' in place ? place.bodies : []))
  )
  const file = [{ kind: 'binary', mediaType: 'application/json' }]
  expect(bodies).toEqual([file, file])
})

test('as a whole error it is a string', async () => {
  const failed = { 400: { description: 'No', content: { 'application/json': { schema: bytes } } } }
  const text = await typesOf({
    '/picture/fetch': { get: { operationId: 'fetchPicture', responses: { ...responses, ...failed } } }
  })
  expect(text).not.toContain('Blob')
})

test('in a form it is a file', async () => {
  expect(
    await typesOf({ '/picture/create': call('createPicture', 'multipart/form-data', picture) })
  ).toContain('bytes?: Blob')
})

test('a component that is sent in both has a type for each, also if another one leads to it', async () => {
  const schemas = { Picture: picture, Album: { type: 'object', properties: { cover: ref } } }
  const text = await typesOf(
    {
      '/picture/create': call('createPicture', 'application/json', { $ref: '#/components/schemas/Album' }),
      '/picture/send': call('sendPicture', 'multipart/form-data', ref)
    },
    schemas
  )
  expect(text).toMatch(/interface Picture \{\s+bytes\?: Blob/)
  expect(text).toMatch(/interface PictureJson \{\s+bytes\?: string/)
  expect(text).toMatch(/interface Album \{\s+cover\?: PictureJson/)
})

test('a component of JSON alone keeps its name', async () => {
  const text = await typesOf(
    { '/picture/create': call('createPicture', 'application/json', ref) },
    { Picture: picture }
  )
  expect(text).toContain('bytes?: string')
  expect(text).not.toContain('PictureJson')
})

test('a line about signatures is told if the document describes no request of the service', () => {
  const paths = { '/picture/create': call('createPicture', 'application/json', picture) }
  const document = { openapi: '3.1.0', info: { title: 'Shop', version: '1' }, paths }
  const { diagnostics } = readOf(document, 'webhooks: { signature: standard }\n')
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toContain(
    'config/unused webhooks.signature: The document describes no webhook and no callback.'
  )
})
