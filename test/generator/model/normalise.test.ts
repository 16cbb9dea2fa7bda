import { describe, expect, test } from 'vitest'
import { emptyLock } from '../../support/emptyLock.ts'
import { decisionsFrom } from '../../../generator/decide/decisions.ts'
import { normalise } from '../../../generator/model/normalise.ts'
import type { Action, Parameter } from '../../../generator/model/api.ts'
import type { Schema } from '../../../generator/read/document.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { pageStyle, testConfig } from '../../support/config.ts'
import { actionsOf, fields, modelOf, type OperationSketch, type Setting } from '../../support/sketch.ts'

/** The one action of a sketch. */
function actionOf(line: string, sketch: OperationSketch, setting: Setting = {}) {
  const [only] = actionsOf(modelOf({ [line]: sketch }, setting))
  if (only === undefined) throw new Error('The sketch has no action')
  return only.action
}

/** The parameters of an action, place by place. */
function parametersOf({ input }: Action): readonly Parameter[] {
  return input.places.flatMap((place) => (place.in === 'body' ? [] : place.parameters))
}

const named = (name: string) => ({ kind: 'named', name })
const items = (item: Schema): Schema => ({
  type: 'object',
  properties: { items: { type: 'array', items: item }, cursor: { type: 'string' } }
})
const event = (type: string, data: Schema): Schema => ({
  type: 'object',
  properties: { type: { type: 'string', enum: [type] }, data }
})

describe('a page', () => {
  const query = ['cursor', 'take']

  test('a page is a GET that takes the cursor and answers with items', () => {
    expect(
      actionOf('GET /bot/list', { id: 'listBots', query, answer: items(fields('id', 'name')) }).answer
    ).toMatchObject({ kind: 'page', convention: 'cursorPages', item: named('BotListItem') })
  })

  test('a page may be described by components that refer to one another', () => {
    const schemas = {
      Page: { $ref: '#/components/schemas/Bots' },
      Bots: items({ $ref: '#/components/schemas/Row' }),
      Row: fields('id', 'name')
    }
    expect(
      actionOf(
        'GET /bot/list',
        { id: 'listBots', query, answer: { $ref: '#/components/schemas/Page' } },
        { schemas }
      ).answer
    ).toMatchObject({ kind: 'page', convention: 'cursorPages', item: named('BotListItem') })
  })

  test.each([
    { says: 'without a cursor', line: 'GET /bot/list', sketch: { id: 'a', answer: items(fields('id')) } },
    {
      says: 'that takes its cursor in the body, where the convention has it in the query',
      line: 'POST /bot/list',
      sketch: { id: 'a', body: fields('cursor'), answer: items(fields('id')) }
    },
    { says: 'without items', line: 'GET /bot/list', sketch: { id: 'a', query, answer: fields('cursor') } }
  ])('an action is not a page: $says', ({ line, sketch }) => {
    expect(actionOf(line, sketch).answer.kind).toBe('value')
  })

  test('a page follows the convention that sdk.yaml names', () => {
    const pages = { first: pageStyle(), second: pageStyle() }
    const config = { pages, operations: { listBots: { page: 'second' } } }
    expect(
      actionOf('GET /bot/list', { id: 'listBots', query, answer: items(fields('id', 'name')) }, { config })
        .answer
    ).toMatchObject({ kind: 'page', convention: 'second' })
  })
})

describe('a stream', () => {
  test('a stream of items has the item of the page', () => {
    const { answer } = actionOf('GET /bot/list', {
      id: 'listBots',
      query: ['cursor'],
      answer: items(fields('id', 'name')),
      events: event('item', fields('id', 'name'))
    })
    expect(answer).toMatchObject({
      kind: 'page',
      stream: { convention: 'jsonLines', events: { kind: 'items', item: named('BotListItem') } }
    })
  })

  test('a stream of more than items has events of its own', () => {
    const events = { oneOf: [event('token', fields('token')), event('result', fields('text'))] }
    expect(
      actionOf('POST /talk/complete', { id: 'complete', answer: fields('text'), events }).answer
    ).toMatchObject({
      kind: 'both',
      stream: { events: { kind: 'declared', type: named('TalkCompleteEvent') } }
    })
  })

  test('a stream of items and an event beside them has events of its own', () => {
    const events = { oneOf: [event('item', fields('id', 'name')), event('error', fields('message', 'code'))] }
    const { answer } = actionOf('GET /bot/list', {
      id: 'listBots',
      query: ['cursor'],
      answer: items(fields('id', 'name')),
      events
    })
    expect(answer).toMatchObject({
      kind: 'page',
      stream: { events: { kind: 'declared', type: named('BotListEvent') } }
    })
  })

  test('an action with no other answer only streams', () => {
    const action = actionOf('POST /channel/{channelId}/subscribe', {
      id: 'subscribe',
      events: event('message', fields('text', 'from'))
    })
    expect(action.answer).toMatchObject({
      kind: 'stream',
      stream: { events: { kind: 'declared', type: named('ChannelSubscribeEvent') } }
    })
  })

  test('sdk.yaml adds a stream that the document does not describe', () => {
    const config = { operations: { listBots: { stream: 'jsonLines' } } }
    const { answer } = actionOf(
      'GET /bot/list',
      { id: 'listBots', query: ['cursor'], answer: items(fields('id', 'name')) },
      { config }
    )
    expect(answer).toMatchObject({
      kind: 'page',
      stream: { events: { kind: 'items', item: named('BotListItem') } }
    })
  })
})

describe('parameters', () => {
  test('parameters are those of the path in its order, then the others by place and name', () => {
    const parameters = [
      { name: 'X-Zone', in: 'header', schema: { type: 'string' } },
      { name: 'b', in: 'query', schema: { type: 'string' } },
      { name: 'a', in: 'query', schema: { type: 'string' } }
    ]
    const found = parametersOf(actionOf('GET /b/{two}/a/{one}/list', { id: 'x', parameters }))
    expect(found.map((one) => `${one.in} ${one.wireName} ${one.name}`)).toEqual([
      'path two two',
      'path one one',
      'query a a',
      'query b b',
      'header X-Zone zone'
    ])
  })

  test.each([
    { given: { style: 'deepObject', explode: true }, want: 'deepObject' },
    { given: { explode: false }, want: 'commas' },
    { given: {}, want: 'fields' }
  ])('query parameters with $given are written as $want', ({ given, want }) => {
    const action = actionOf('GET /bot/list', {
      id: 'x',
      parameters: [{ name: 'meta', in: 'query', schema: { type: 'object' }, ...given }]
    })
    expect(parametersOf(action)[0]?.encoding).toBe(want)
  })

  test.each(['Accept', 'Content-Type', 'authorization'])(
    'never hold the header %s, which the runtime owns',
    (name) => {
      expect(
        parametersOf(
          actionOf('GET /bot/list', {
            id: 'x',
            parameters: [{ name, in: 'header', schema: { type: 'string' } }]
          })
        )
      ).toEqual([])
    }
  )

  test('parameters name the client option that carries a header already', () => {
    const action = actionOf('GET /bot/list', {
      id: 'x',
      parameters: [{ name: 'x-timezone', in: 'header', schema: { type: 'string' } }]
    })
    expect(parametersOf(action)[0]).toMatchObject({
      name: 'timezone',
      wireName: 'x-timezone',
      option: 'timezone'
    })
  })

  test.each([
    ['X-Trace-ID', 'traceId'],
    ['x-trace-id', 'traceId'],
    ['X-TRACE-ID', 'traceId'],
    ['OpenAI-Organization', 'openaiOrganization']
  ])('have the same name in every spelling of a header (%s)', (name, option) => {
    const parameters = [{ name, in: 'header', schema: { type: 'string' } }]
    const action = actionOf('GET /bot/list', { id: 'x', parameters })
    expect(parametersOf(action)[0]).toMatchObject({ name: option, wireName: name })
  })
})

describe('an answer', () => {
  const listing = (...mediaTypes: readonly string[]) => {
    const schemas: Readonly<Record<string, Schema>> = {
      'application/json': items(fields('id', 'name')),
      'text/csv': { type: 'string' }
    }
    const content = Object.fromEntries(
      mediaTypes.map((mediaType) => [mediaType, { schema: schemas[mediaType] }])
    )
    const parameters = [{ name: 'cursor', in: 'query', schema: { type: 'string' } }]
    const get = {
      operationId: 'exportBots',
      parameters,
      responses: { '200': { description: 'Done', content } }
    }
    const root = { openapi: '3.0.0', info: { title: 'T', version: '1' }, paths: { '/bot/export': { get } } }
    return normalise({
      document: readDocument(root).document,
      decisions: decisionsFrom(testConfig()),
      lock: emptyLock,
      reserved: new Set()
    })
  }

  test('the JSON answer with pages is used, whatever the order of media types', () => {
    const found = listing('text/csv', 'application/json')
    expect(found).toEqual(listing('application/json', 'text/csv'))
    expect(actionsOf(found)[0]?.action).toMatchObject({
      answer: { kind: 'page', convention: 'cursorPages', table: { kind: 'text', mediaType: 'text/csv' } }
    })
  })

  test('an answer that the document does not describe may be anything', () => {
    expect(actionOf('POST /bot/create', { id: 'x' }).answer).toMatchObject({
      kind: 'value',
      form: { kind: 'any', status: '200' }
    })
  })

  test('the type of an answer has a name', () => {
    expect(actionOf('POST /bot/create', { id: 'createBot', answer: fields('id') }).answer).toMatchObject({
      kind: 'value',
      form: { kind: 'json', type: named('BotCreateResponse') }
    })
  })
})
