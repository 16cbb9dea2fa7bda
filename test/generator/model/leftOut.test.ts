/** The kind: a part of an operation that its method cannot offer is told, never left out in silence. */
import { describe, expect, test } from 'vitest'
import type { Schema } from '../../../generator/model/api.ts'
import { decisionsFrom } from '../../../generator/decide/decisions.ts'
import { emptyLock } from '../../support/emptyLock.ts'
import { normalise } from '../../../generator/model/normalise.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { testConfig } from '../../support/config.ts'
import { committedDocument, modelOfDocument } from '../../support/revisions.ts'
import { fields } from '../../support/sketch.ts'

const list: Schema = {
  type: 'object',
  properties: { items: { type: 'array', items: fields('id') }, cursor: { type: 'string' } }
}
const media = (...entries: readonly (readonly [string, Schema])[]) => ({
  content: Object.fromEntries(entries.map(([mediaType, schema]) => [mediaType, { schema }]))
})
const json = (schema: Schema = fields('id')) => ['application/json', schema] as const
const text = ['text/plain', { type: 'string' }] as const
const lines = ['application/jsonl', fields('type')] as const
const table = ['text/csv', { type: 'string' }] as const

/** What is told of one operation, as place below the operation and message. */
function told(method: 'get' | 'head' | 'post' | 'delete', operation: object): readonly string[] {
  const parameters = [{ name: 'cursor', in: 'query', schema: { type: 'string' } }]
  const paths = { '/bot/act': { [method]: { operationId: 'act', parameters, responses: {}, ...operation } } }
  const { document } = readDocument({ openapi: '3.0.0', info: { title: 'T', version: '1' }, paths })
  const decisions = decisionsFrom(testConfig())
  const { diagnostics } = normalise({ document, decisions, lock: emptyLock, reserved: new Set() })
  return diagnostics
    .filter((entry) => entry.code === 'document/left-out')
    .map(({ place, message }) => `${place.replace(/^.*?\/(?:get|head|post|delete)\//, '')}: ${message}`)
}

/** What is advised about the body of one operation. */
function advised(method: 'get' | 'head' | 'delete', requestBody: object): readonly (string | null)[] {
  const paths = { '/bot/{botId}/act': { [method]: { requestBody, responses: {} } } }
  const { document } = readDocument({ openapi: '3.0.0', info: { title: 'T', version: '1' }, paths })
  const decisions = decisionsFrom(testConfig())
  const { diagnostics } = normalise({ document, decisions, lock: emptyLock, reserved: new Set() })
  return diagnostics.flatMap(({ code, fix }) => (code === 'document/left-out' ? [fix] : []))
}

test('a form that has the file of a JSON body as a text is the same body, of which nothing is told', () => {
  const upload: Schema = { type: 'object', properties: { file: { type: 'string', format: 'binary' } } }
  const requestBody = media(json(upload), ['application/x-www-form-urlencoded', upload])
  expect(told('post', { requestBody })).toEqual([])
})

describe('an answer', () => {
  test('in several media types has no stream, which is told', () => {
    expect(told('post', { responses: { 200: media(json(), text, lines) } })).toEqual([
      'responses/200/content/application~1jsonl: application/jsonl of status 200 is left out: bytes, and an answer with several media types, have no stream.'
    ])
  })

  test('in pages has no further media type, which is told', () => {
    expect(told('get', { responses: { 200: media(json(list), lines, table, text) } })).toEqual([
      'responses/200/content/text~1plain: text/plain of status 200 is left out: a list comes in pages, as a stream or as a table.'
    ])
  })

  test('in pages has no other JSON, which is told', () => {
    expect(told('get', { responses: { 200: media(json(list)), 201: media(json(fields('name'))) } })).toEqual([
      'responses/201/content/application~1json: application/json of status 201 is left out: a list comes in pages, as a stream or as a table.'
    ])
  })

  test.each([
    { responses: { 200: media(json()), 201: media(json()) } },
    { responses: { 200: media(json()), 201: media(json(fields('name'))) } },
    { responses: { 200: media(json(), lines), 204: {} } },
    { responses: { 200: media(json(), text) } }
  ])('that is offered whole is not told: %j', (operation) => {
    expect(told('post', operation)).toEqual([])
  })
})

describe('a request body', () => {
  test('the body of a GET is reported as left out', () => {
    expect(told('get', { requestBody: media(json()) })).toEqual([
      'requestBody/content/application~1json: The body in application/json is left out: a GET has no body.'
    ])
  })

  test.each(['get', 'head'] as const)(
    'that a %s requires is told as one that the service may miss',
    (method) => {
      expect(told(method, { requestBody: { required: true, ...media(json()) } })).toEqual([
        `requestBody/content/application~1json: The body in application/json is left out: a ${method.toUpperCase()} has no body, and the service may refuse each call of act, because the document requires one.`
      ])
    }
  )

  test.each(['get', 'head'] as const)(
    'that a %s requires is told with a line that leaves it out',
    (method) => {
      const [line, ...more] = advised(method, { required: true, ...media(json()) })
      expect(more).toEqual([])
      expect(line).toContain(`operations: { ${method}BotByBotIdAct: { skip: true } }`)
    }
  )

  test('that a DELETE requires is sent', () => {
    expect(told('delete', { requestBody: { required: true, ...media(json()) } })).toEqual([])
  })

  test('in JSON of a second schema is told', () => {
    const other = ['application/merge-patch+json', fields('name')] as const
    expect(told('post', { requestBody: media(json(), other) })).toEqual([
      'requestBody/content/application~1merge-patch+json: The body in application/merge-patch+json is left out: another body is JSON of another schema.'
    ])
  })
})

test('the committed document is offered whole', () => {
  const { diagnostics } = modelOfDocument(committedDocument())
  expect(diagnostics.filter((entry) => entry.code === 'document/left-out')).toEqual([])
})
