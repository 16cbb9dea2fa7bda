/** What an action takes is decided once: from its method, its parameters and its request body. */
import { describe, expect, test } from 'vitest'
import type { Input, Place } from '../../../generator/model/api.ts'
import type { Config } from '../../../generator/decide/config.ts'
import { decisionsFrom } from '../../../generator/decide/decisions.ts'
import { drafter } from '../../../generator/model/drafter.ts'
import { draftInput } from '../../../generator/model/inputs.ts'
import { emptyLock } from '../../support/emptyLock.ts'
import { placeOperations } from '../../../generator/model/methods.ts'
import type { RawDocument } from '../../../generator/read/load.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { testConfig } from '../../support/config.ts'
import { committedDocument, modelOfDocument } from '../../support/revisions.ts'
import { actionsOf } from '../../support/sketch.ts'

/** A place in a few words: `query in options (needed): format`. */
function inWords(place: Place): string {
  const needed = place.required ? ' (needed)' : ''
  switch (place.in) {
    case 'path':
    case 'query':
    case 'header':
    case 'cookie':
      return `${place.in} in ${place.given}${needed}: ${place.parameters.map(({ name }) => name).join(' ')}`
    case 'body':
      return `body in ${place.given}${needed}${place.bare ? ', or none' : ''}: ${place.bodies.map(({ kind }) => kind).join(' ')}`
    default:
      return place satisfies never
  }
}

const text = { schema: { type: 'string' } }

interface Given {
  readonly line: string
  readonly parameters?: readonly object[]
  readonly content?: object
  readonly required?: boolean
}

function documentOf({ line, parameters = [], content, required = false }: Given): RawDocument {
  const [method = '', path = ''] = line.split(' ')
  const operation = {
    operationId: 'act',
    parameters,
    ...(content === undefined ? {} : { requestBody: { required, content } }),
    responses: {}
  }
  const paths = { [path]: { [method.toLowerCase()]: operation } }
  return { openapi: '3.0.0', info: { title: 'T', version: '1' }, paths }
}

/** What one operation takes; `argument` is what the method means instead of the table. */
function inputOf(given: Given, argument?: Input['argument'], config: Partial<Config> = {}): Input {
  const { document } = readDocument(documentOf(given))
  const decisions = decisionsFrom(testConfig(config))
  const [placed] = placeOperations(document, decisions, emptyLock).placed
  if (placed === undefined) throw new Error('The document has no operation')
  const own = argument === undefined ? {} : { argument }
  const draft = drafter(placed, decisions, { text: '', isSettled: false, isDecided: false })
  return draftInput({ placed, decisions, expand: (schema) => schema, draft, options: new Set(), ...own })
    .input
}

const format = { name: 'format', in: 'query', ...text }
const key = { name: 'X-Key', in: 'header', required: true, ...text }
const zone = { name: 'X-Timezone', in: 'header', ...text }
const rest = { name: 'path', in: 'path', required: false, ...text }
const json = {
  'application/json': {
    schema: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } }
  }
}
const form = {
  'multipart/form-data': {
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } }
  }
}
const bytes = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } }

const rows: readonly { says: string; given: Given; want: readonly string[] }[] = [
  { says: 'a GET without parameters', given: { line: 'GET /bot/list' }, want: ['query in argument: '] },
  {
    says: 'the query and a header of a GET',
    given: { line: 'GET /bot/{botId}/fetch', parameters: [format, key] },
    want: ['path in ids (needed): botId', 'query in argument: format', 'header in options (needed): key']
  },
  {
    says: 'a required parameter of a GET',
    given: { line: 'GET /bot/find', parameters: [{ ...format, required: true }] },
    want: ['query in argument (needed): format']
  },
  {
    says: 'a header that an option of every call carries',
    given: { line: 'GET /bot/list', parameters: [{ ...zone, required: true }] },
    want: ['query in argument: ', 'header in options: timezone']
  },
  {
    says: 'a path part that a GET may leave out',
    given: { line: 'GET /file/{fileId}/list/{path}', parameters: [rest] },
    want: ['path in ids (needed): fileId', 'path in argument: path', 'query in argument: ']
  },
  {
    says: 'a path part that a POST may leave out',
    given: { line: 'POST /file/{fileId}/move/{path}', parameters: [rest] },
    want: ['path in ids (needed): fileId', 'path in options: path', 'body in argument: ']
  },
  { says: 'a POST without a body', given: { line: 'POST /bot/create' }, want: ['body in argument: '] },
  {
    says: 'a body beside a query and a header',
    given: { line: 'POST /bot/create', parameters: [format, key], content: json },
    want: ['query in options: format', 'header in options (needed): key', 'body in argument (needed): json']
  },
  {
    says: 'JSON, a form or bytes',
    given: { line: 'POST /bot/upload', content: { ...bytes, ...form, ...json } },
    want: ['body in argument (needed): json multipart binary']
  },
  {
    says: 'a form without required fields',
    given: { line: 'POST /bot/upload', content: form },
    want: ['body in argument: multipart']
  },
  {
    says: 'bytes alone',
    given: { line: 'POST /bot/upload', content: bytes },
    want: ['body in argument (needed): binary']
  },
  {
    says: 'the query of a DELETE',
    given: { line: 'DELETE /bot/{botId}/drop', parameters: [format] },
    want: ['path in ids (needed): botId', 'query in argument: format']
  },
  {
    says: 'the body of a DELETE that declares one, beside its query',
    given: { line: 'DELETE /bot/{botId}/drop', parameters: [format], content: json, required: true },
    want: ['path in ids (needed): botId', 'query in options: format', 'body in argument (needed): json']
  },
  {
    says: 'the body of a DELETE that may be left out',
    given: { line: 'DELETE /bot/drop', content: json },
    want: ['body in argument, or none: json']
  },
  { says: 'a PUT without a body', given: { line: 'PUT /bot/save' }, want: ['body in argument, or none: '] },
  {
    says: 'a PUT that must have a body',
    given: { line: 'PUT /bot/save', content: json, required: true },
    want: ['body in argument (needed): json']
  },
  {
    says: 'a PATCH with a query',
    given: { line: 'PATCH /bot/save', parameters: [format], content: json },
    want: ['query in options: format', 'body in argument, or none: json']
  }
]

describe('an input', () => {
  test.each(rows)('the input is decided: $says', ({ given, want }) => {
    expect(inputOf(given).places.map(inWords)).toEqual(want)
  })

  test('a method of the table that takes a request has both query and body', () => {
    const given = { line: 'GET /bot/{botId}/remove', parameters: [format], content: json, required: true }
    const { argument, places } = inputOf(given, 'request')
    expect([argument, ...places.map(inWords)]).toEqual([
      'request',
      'path in ids (needed): botId',
      'query in options: format',
      'body in argument (needed): json'
    ])
  })

  test('the query and the headers in options have one type', () => {
    const { places } = inputOf({ line: 'POST /bot/create', parameters: [format, key] })
    expect(places.map(({ type }) => type)).toEqual([
      { kind: 'named', name: 'act#options' },
      { kind: 'named', name: 'act#options' },
      { kind: 'named', name: 'act#request' }
    ])
  })
})

/** Where each fact of five operations of the committed document is. */
describe('the input in the committed document', () => {
  const actions = new Map(
    actionsOf(modelOfDocument(committedDocument())).map(({ action }) => [action.id, action])
  )

  test.each([
    { id: 'downloadFile', want: ['path in ids (needed): fileId', 'query in argument: '] },
    {
      id: 'exportBlueprintResources',
      want: ['path in ids (needed): blueprintId', 'query in argument: ']
    },
    { id: 'subscribeEventLogs', want: ['body in argument: json'] },
    {
      id: 'listDatasetFiles',
      want: ['path in ids (needed): datasetId', 'query in argument: cursor order take']
    },
    {
      id: 'invokeSkillServerAbility',
      want: [
        'path in ids (needed): skillserverIntegrationId',
        'query in options: format session',
        'body in argument (needed): json'
      ]
    },
    {
      id: 'listSpaceStoragePath',
      want: ['path in ids (needed): spaceId', 'path in argument: path', 'query in argument: recursive']
    }
  ])('the input of $id is decided', ({ id, want }) => {
    expect(actions.get(id)?.input.places.map(inWords)).toEqual(want)
  })
})

test('an action whose document declares no body sends none, unless the service reads an empty object', () => {
  const given = { line: 'POST /bot/{botId}/reset' }
  const isBare = ({ places }: Input): boolean => places.some((place) => place.in === 'body' && place.bare)
  const withEmpty = (emptyBody: boolean): Partial<Config> => ({
    service: { ...testConfig().service, emptyBody }
  })
  expect(isBare(inputOf(given, undefined, withEmpty(false)))).toBe(true)
  expect(isBare(inputOf(given, undefined, withEmpty(true)))).toBe(false)
  expect(isBare(inputOf({ ...given, content: { 'application/json': { schema: { type: 'object' } } } }))).toBe(
    false
  )
})
