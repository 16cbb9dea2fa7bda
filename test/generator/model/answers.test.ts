/** How an action answers is decided once: from the successes of the document, its pages and its streams. */
import { describe, expect, test } from 'vitest'
import type { Config } from '../../../generator/decide/config.ts'
import { decisionsFrom } from '../../../generator/decide/decisions.ts'
import type { Answer, Schema } from '../../../generator/model/api.ts'
import { emptyLock } from '../../support/emptyLock.ts'
import { normalise } from '../../../generator/model/normalise.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { testConfig } from '../../support/config.ts'
import { committedDocument, modelOfDocument } from '../../support/revisions.ts'
import { actionsOf, fields } from '../../support/sketch.ts'

/** Successes by status, each with its media types; an empty list is a success whose body is not described. */
type Successes = Readonly<Record<string, readonly string[]>>

const list: Schema = {
  type: 'object',
  properties: { items: { type: 'array', items: fields('id', 'name') }, cursor: { type: 'string' } }
}
const itemEvent: Schema = {
  type: 'object',
  properties: { type: { type: 'string', enum: ['item'] }, data: fields('id', 'name') }
}
const tokenEvent: Schema = {
  type: 'object',
  properties: { type: { type: 'string', enum: ['token'] }, data: fields('text') }
}

interface Asked {
  readonly successes: Successes
  readonly line?: 'GET /bot/list' | 'POST /bot/run'
  readonly json?: Schema
  readonly event?: Schema
  readonly config?: Partial<Config>
}

/** The answer of one operation. */
function answerOf({
  successes,
  line = 'POST /bot/run',
  json = fields('id'),
  event = tokenEvent,
  config
}: Asked): Answer {
  const [method = '', path = ''] = line.split(' ')
  const schemas: Readonly<Record<string, Schema>> = {
    'application/json': json,
    'application/jsonl': event,
    'text/csv': { type: 'string' },
    'text/plain': { type: 'string' },
    'image/png': { type: 'string', format: 'binary' }
  }
  const responses = Object.fromEntries(
    Object.entries(successes).map(([status, types]) => [
      status,
      {
        description: 'Done',
        content: Object.fromEntries(types.map((type) => [type, { schema: schemas[type] }]))
      }
    ])
  )
  const parameters = [{ name: 'cursor', in: 'query', schema: { type: 'string' } }]
  const operation = { operationId: 'act', parameters, responses }
  const paths = { [path]: { [method.toLowerCase()]: operation } }
  const root = { openapi: '3.0.0', info: { title: 'T', version: '1' }, paths }
  const document = readDocument(root).document
  const model = normalise({
    document,
    decisions: decisionsFrom(testConfig(config)),
    lock: emptyLock,
    reserved: new Set()
  })
  const [only] = actionsOf(model)
  if (only === undefined) throw new Error('The document has no action')
  return only.action.answer
}

/** An answer in a few words. */
function inWords(answer: Answer): string {
  switch (answer.kind) {
    case 'value':
      return `${answer.form.kind}${answer.nullable ? ' or nothing' : ''}`
    case 'choice':
      return `${inWords(answer.usual)}; ${answer.forms.map(({ kind, mediaType }) => `${mediaType} ${kind}`).join(', ')}`
    case 'page':
      return `pages${answer.stream === null ? '' : ` and ${answer.stream.events.kind}`}${answer.table === null ? '' : ' and a table'}`
    case 'both':
      return `${inWords(answer.value)} and ${answer.stream.events.kind}`
    case 'stream':
      return answer.stream.events.kind
    case 'passThrough':
      return 'passThrough'
    default:
      return answer satisfies never
  }
}

const rows: readonly { says: string; asked: Asked; want: string }[] = [
  { says: 'JSON', asked: { successes: { 200: ['application/json'] } }, want: 'json' },
  { says: 'text', asked: { successes: { 200: ['text/plain'] } }, want: 'text' },
  { says: 'bytes', asked: { successes: { 200: ['image/png'] } }, want: 'binary' },
  { says: 'a success without a body', asked: { successes: { 204: [] } }, want: 'nothing' },
  { says: 'a success without a description', asked: { successes: { 200: [] } }, want: 'any' },
  { says: 'no success', asked: { successes: {} }, want: 'any' },
  {
    says: 'JSON or no body',
    asked: { successes: { 200: ['application/json'], 204: [] } },
    want: 'json or nothing'
  },
  {
    says: 'no body or JSON, by status',
    asked: { successes: { 204: [], 206: ['application/json'] } },
    want: 'json or nothing'
  },
  { says: 'no body on two statuses', asked: { successes: { 204: [], 205: [] } }, want: 'nothing' },
  {
    says: 'JSON on a status that has no body',
    asked: { successes: { 204: ['application/json'] } },
    want: 'json or nothing'
  },
  {
    says: 'JSON on two statuses',
    asked: { successes: { 200: ['application/json'], 201: ['application/json'] } },
    want: 'json'
  },
  {
    says: 'bytes before JSON',
    asked: { successes: { 200: ['application/json', 'image/png'], 204: [] } },
    want: 'binary or nothing; image/png binary, application/json json'
  },
  {
    says: 'a media type once, though it has two statuses',
    asked: { successes: { 200: ['text/plain', 'application/json'], 201: ['application/json'] } },
    want: 'text; text/plain text, application/json json'
  },
  {
    says: 'a choice beside a success that is not described',
    asked: { successes: { 200: [], 201: ['text/plain', 'application/json'] } },
    want: 'any; text/plain text, application/json json'
  },
  {
    says: 'a list of rows',
    asked: { line: 'GET /bot/list', json: list, successes: { 200: ['application/json'] } },
    want: 'pages'
  },
  {
    says: 'a list, its stream and its table',
    asked: {
      line: 'GET /bot/list',
      json: list,
      event: itemEvent,
      successes: { 200: ['text/csv', 'application/jsonl', 'application/json'] }
    },
    want: 'pages and items and a table'
  },
  {
    says: 'a table without a list',
    asked: { successes: { 200: ['application/json', 'text/csv'] } },
    want: 'json; application/json json, text/csv text'
  },
  {
    says: 'JSON or events',
    asked: { successes: { 200: ['application/json', 'application/jsonl'] } },
    want: 'json and declared'
  },
  {
    says: 'JSON or events that each carry an item',
    asked: { event: itemEvent, successes: { 200: ['application/json', 'application/jsonl'] } },
    want: 'json and items'
  },
  {
    says: 'text or events',
    asked: { successes: { 200: ['text/plain', 'application/jsonl'] } },
    want: 'text and declared'
  },
  {
    says: 'bytes or events',
    asked: { successes: { 200: ['image/png', 'application/jsonl'] } },
    want: 'binary'
  },
  {
    says: 'events alone',
    asked: { successes: { 200: ['application/jsonl'] } },
    want: 'declared'
  },
  {
    says: 'a stream that only sdk.yaml knows',
    asked: {
      successes: { 200: ['application/json'] },
      config: { operations: { act: { stream: 'jsonLines' } } }
    },
    want: 'json and any'
  },
  {
    says: 'the answer of another server, whatever it declares',
    asked: {
      successes: { 200: ['application/json', 'application/jsonl', 'image/png'] },
      config: { operations: { act: { passThrough: true } } }
    },
    want: 'passThrough'
  }
]

describe('an answer', () => {
  test.each(rows)('the answer is decided: $says', ({ asked, want }) => {
    expect(inWords(answerOf(asked))).toBe(want)
  })

  test('an answer has a type for the items of a stream beside JSON of another shape', () => {
    const answer = answerOf({
      event: itemEvent,
      successes: { 200: ['application/json', 'application/jsonl'] }
    })
    expect(answer).toMatchObject({
      stream: { events: { kind: 'items', item: { kind: 'named', name: 'BotRunItem' } } }
    })
  })
})

/** Where each fact of five operations of the committed document is. */
describe('the answer in the committed document', () => {
  const actions = new Map(
    actionsOf(modelOfDocument(committedDocument())).map(({ action }) => [action.id, action])
  )
  const named = (name: string) => ({ kind: 'named', name })
  const row = (id: string): unknown => actions.get(id)?.answer

  test('the answer of downloadFile is a choice whose usual form is bytes or nothing', () => {
    const binary = { kind: 'binary', status: '200', mediaType: '*/*' }
    expect(row('downloadFile')).toMatchObject({
      kind: 'choice',
      usual: { kind: 'value', form: binary, nullable: true },
      forms: [
        binary,
        { kind: 'json', status: '200', mediaType: 'application/json', type: named('FileDownloadResponse') }
      ]
    })
  })

  test('the answer of exportBlueprintResources is JSON or text, JSON by default', () => {
    expect(row('exportBlueprintResources')).toMatchObject({
      kind: 'choice',
      usual: { form: { kind: 'json', type: named('BlueprintResourceExportResponse') }, nullable: false },
      forms: [{ mediaType: 'application/json' }, { kind: 'text', mediaType: 'application/terraform+hcl' }]
    })
  })

  test('the answer of subscribeEventLogs is a stream of items', () => {
    expect(row('subscribeEventLogs')).toEqual({
      kind: 'stream',
      stream: { convention: 'jsonLines', events: { kind: 'items', item: named('EventLogSubscribeItem') } }
    })
  })

  test('the answer of listDatasetFiles is pages and a stream of their items', () => {
    expect(row('listDatasetFiles')).toMatchObject({
      kind: 'page',
      convention: 'cursorPages',
      item: named('DatasetFileListItem'),
      stream: { convention: 'jsonLines' },
      table: null
    })
  })

  test('the answer of invokeSkillServerAbility is text or JSON, text by default', () => {
    expect(row('invokeSkillServerAbility')).toMatchObject({
      kind: 'choice',
      usual: { form: { kind: 'text', mediaType: 'text/plain' }, nullable: false },
      forms: [{ kind: 'text' }, { kind: 'json', type: named('SkillServerIntegrationInvokeResponse') }]
    })
  })
})
