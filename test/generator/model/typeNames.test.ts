import { describe, expect, test } from 'vitest'
import { codesOf, diagnosticsOf } from '../../support/diagnostics.ts'
import { fields, modelOf, typesOf, type Setting, type Sketch } from '../../support/sketch.ts'

/** The exported type names of a sketch with what each is for. */
function namesOf(sketch: Sketch, setting: Setting = {}): Readonly<Record<string, string>> {
  return Object.fromEntries([...typesOf(modelOf(sketch, setting))].map(([name, type]) => [name, type.role]))
}

/** The diagnostics that refuse a sketch, as lines of code, message and fix. */
function refusals(sketch: Sketch, setting: Setting = {}): readonly string[] {
  return diagnosticsOf(() => modelOf(sketch, setting)).map(
    (entry) => `${entry.code}: ${entry.message} → ${entry.fix}`
  )
}

const list = {
  query: ['cursor', 'take'],
  answer: {
    type: 'object',
    properties: { items: { type: 'array', items: fields('id', 'name') }, cursor: { type: 'string' } }
  }
}

describe('every role has its own name from the first day', () => {
  test('requests, responses and rows of create, update, list and fetch have names', () => {
    const given: Sketch = {
      'POST /bot/create': { id: 'createBot', body: fields('name'), answer: fields('id') },
      'POST /bot/{botId}/update': { id: 'updateBot', body: fields('name'), answer: fields('id') },
      'GET /bot/list': { id: 'listBots', ...list },
      'GET /bot/{botId}/fetch': { id: 'fetchBot', answer: fields('id', 'name') }
    }
    expect(namesOf(given)).toEqual({
      Bot: 'response',
      BotCreateRequest: 'request',
      BotCreateResponse: 'response',
      BotFetchParams: 'parameters',
      BotListItem: 'item',
      BotListParams: 'parameters',
      BotUpdateRequest: 'request',
      BotUpdateResponse: 'response'
    })
  })

  test('a request has a name even if its body is empty', () => {
    expect(namesOf({ 'POST /bot/{botId}/clone': 'cloneBot' })).toEqual({ BotCloneRequest: 'request' })
  })

  test('the options for headers and query of a POST have a name', () => {
    const parameters = [{ name: 'X-Trace', in: 'header', schema: { type: 'string' } }]
    expect(namesOf({ 'POST /bot/create': { id: 'createBot', parameters, query: ['dry'] } })).toEqual({
      BotCreateOptions: 'options',
      BotCreateRequest: 'request'
    })
  })

  test('a header that a client option carries needs no options type', () => {
    const parameters = [{ name: 'x-timezone', in: 'header', schema: { type: 'string' } }]
    expect(namesOf({ 'GET /bot/list': { id: 'listBots', parameters } })).toEqual({
      BotListParams: 'parameters'
    })
  })

  test('the rows of a list without pages have a name', () => {
    const answer = { type: 'object', properties: { items: { type: 'array', items: fields('id', 'name') } } }
    expect(namesOf({ 'GET /team/list': { id: 'listTeams', answer } })).toEqual({
      TeamListItem: 'item',
      TeamListParams: 'parameters',
      TeamListResponse: 'response'
    })
  })

  test('events that are not only items have a name', () => {
    const event = { oneOf: [fields('type', 'token'), fields('type', 'end')] }
    expect(
      namesOf({
        'POST /talk/{talkId}/complete': { id: 'completeTalk', answer: fields('text'), events: event }
      })
    ).toMatchObject({ TalkCompleteEvent: 'event', TalkCompleteResponse: 'response' })
  })

  test('item events have no name of their own', () => {
    const item = {
      type: 'object',
      properties: { type: { type: 'string', enum: ['item'] }, data: fields('id', 'name') }
    }
    expect(namesOf({ 'GET /bot/list': { id: 'listBots', ...list, events: item } })).toEqual({
      BotListItem: 'item',
      BotListParams: 'parameters'
    })
  })
})

describe('a name of the platform', () => {
  const fetched = (noun: string): Sketch => ({
    [`GET /${noun}/{id}/fetch`]: { id: `fetch_${noun}`, answer: fields('id', 'name') }
  })

  test.each([
    { noun: 'file', want: 'FileFetchResponse' },
    { noun: 'event', want: 'EventFetchResponse' },
    { noun: 'request', want: 'RequestFetchResponse' },
    { noun: 'record', want: 'RecordFetchResponse' }
  ])('a name of the platform gets its role appended: $want', ({ noun, want }) => {
    const setting = {
      config: {
        operations: noun === 'request' ? { fetch_request: { resource: 'box', name: 'fetch' } } : {},
        nouns: { box: 'Request' }
      }
    }
    expect(namesOf(fetched(noun), setting)).toHaveProperty(want)
  })

  test('a name of the platform gets its role appended for a component too', () => {
    const given: Sketch = {
      'POST /a/create': {
        id: 'createA',
        body: { type: 'object', properties: { file: { $ref: '#/components/schemas/File' } } }
      }
    }
    expect(namesOf(given, { schemas: { File: fields('id', 'name') } })).toHaveProperty('FileShape', 'shared')
  })

  test('a name of the runtime gets its role appended', () => {
    expect(namesOf(fetched('page'), { reserved: ['Page'] })).toHaveProperty('PageFetchResponse')
  })

  test('a name of the platform is refused even if sdk.yaml asks for it', () => {
    const given: Sketch = {
      'POST /a/create': {
        id: 'createA',
        body: { type: 'object', properties: { it: { $ref: '#/components/schemas/Thing' } } }
      }
    }
    expect(
      refusals(given, {
        schemas: { Thing: fields('id') },
        lock: { resources: {}, operations: {}, types: { Thing: 'Promise' } }
      })
    ).toEqual([
      'name/reserved: The type name Promise is taken by the platform or by the runtime. → Write in sdk.yaml: components: { Thing: <another name> } and remove the line Thing from names.lock.yaml.'
    ])
  })
})

describe('a component', () => {
  const given: Sketch = {
    'GET /usage/fetch': {
      id: 'fetchUsage',
      answer: {
        type: 'object',
        properties: { a: { $ref: '#/components/schemas/Usage' }, b: { type: 'string' } }
      }
    }
  }
  const schemas = { Usage: fields('token') }

  test('a component gives way by rule to a resource that claims its name', () => {
    expect(namesOf(given, { schemas })).toEqual({
      Usage: 'response',
      UsageFetchParams: 'parameters',
      UsageShape: 'shared'
    })
  })

  test('a component gives way by a line of sdk.yaml', () => {
    expect(namesOf(given, { schemas, config: { components: { Usage: 'TokenUsage' } } })).toEqual({
      TokenUsage: 'shared',
      Usage: 'response',
      UsageFetchParams: 'parameters'
    })
  })

  test('a component keeps its name once it is recorded: then the resource gives way', () => {
    const lock = { resources: {}, operations: {}, types: { Usage: 'Usage' } }
    expect(namesOf(given, { schemas, lock })).toEqual({
      Usage: 'shared',
      UsageFetchParams: 'parameters',
      UsageFetchResponse: 'response'
    })
  })

  test('an unreachable component is not a type', () => {
    expect(namesOf({ 'GET /bot/list': 'listBots' }, { schemas: { Lonely: fields('id') } })).toEqual({
      BotListParams: 'parameters'
    })
  })

  test('a component that only another component reaches is a type', () => {
    const nested = {
      Usage: { type: 'object', properties: { of: { $ref: '#/components/schemas/Inner' } } },
      Inner: fields('id')
    }
    expect(
      namesOf(given, { schemas: nested, config: { components: { Usage: 'TokenUsage' } } })
    ).toHaveProperty('Inner', 'shared')
  })

  test('a component with an invalid name gets a valid spelling', () => {
    const body = { type: 'object', properties: { a: { $ref: '#/components/schemas/bot-ref.v2' } } }
    expect(
      namesOf({ 'POST /a/create': { id: 'createA', body } }, { schemas: { 'bot-ref.v2': fields('id') } })
    ).toHaveProperty('BotRefV2', 'shared')
  })

  test('a component of sdk.yaml that the document lacks is reported', () => {
    expect(
      codesOf(modelOf({ 'GET /a/list': 'listA' }, { config: { components: { Gone: 'Other' } } }).diagnostics)
    ).toContain('config/unused at sdk.yaml components.Gone')
  })
})

describe('collection form and item form of one verb', () => {
  const pair = (one: readonly string[], all: readonly string[]): Sketch => ({
    'POST /talk/{talkId}/complete': { id: 'completeTalk', body: fields(...one) },
    'POST /talk/complete': { id: 'completeTalks', body: fields(...all) }
  })

  test('collection and item form share a request of equal structure', () => {
    expect(namesOf(pair(['text', 'model'], ['model', 'text']))).toEqual({ TalkCompleteRequest: 'request' })
  })

  test('collection and item form with one request have one declaration', () => {
    expect(
      typesOf(modelOf(pair(['text', 'model'], ['text', 'model']))).get('TalkCompleteRequest')?.schema
    ).toEqual(fields('text', 'model'))
  })

  test('collection and item form with different requests take the names of the rule', () => {
    expect(namesOf(pair(['text'], ['text', 'model']))).toEqual({
      TalkCompleteByTalkIdRequest: 'request',
      TalkCompleteRequest: 'request'
    })
  })

  test('a qualifier separates the requests of collection and item form', () => {
    expect(
      namesOf(pair(['text'], ['text', 'model']), {
        config: { operations: { completeTalks: { qualifier: 'Stateless' } } }
      })
    ).toEqual({
      TalkCompleteRequest: 'request',
      TalkCompleteStatelessRequest: 'request'
    })
  })

  test('of collection and item form the unrecorded one takes the qualifier', () => {
    const { lock } = modelOf({ 'POST /talk/{talkId}/complete': { id: 'completeTalk', body: fields('text') } })
    const { types } = modelOf(pair(['text'], ['text', 'model']), { lock }).lock
    expect(types).toMatchObject({
      'completeTalk#request': 'TalkCompleteRequest',
      'completeTalks#request': 'TalkCompleteCollectionRequest'
    })
  })

  test('of forms recorded with one request that now differ one keeps the name', () => {
    const { lock } = modelOf(pair(['text', 'model'], ['text', 'model']))
    const { types } = modelOf(pair(['text'], ['text', 'model']), { lock }).lock
    expect(types).toMatchObject({
      'completeTalk#request': 'TalkCompleteRequest',
      'completeTalks#request': 'TalkCompleteCollectionRequest'
    })
  })
})

describe('two types that are recorded under one name', () => {
  const lock = {
    resources: {},
    operations: {},
    types: { 'amend#request': 'BotChange', 'zap#request': 'BotChange' }
  }
  const given: Sketch = {
    'POST /bot/zeta': { id: 'amend', body: fields('a', 'b') },
    'POST /bot/alpha': { id: 'zap', body: fields('a', 'b') }
  }

  test('two types recorded under one name are one declaration', () => {
    expect(typesOf(modelOf(given, { lock })).get('BotChange')?.schema).toEqual(fields('a', 'b'))
  })

  test('two types recorded under one name are two types if only one is a row of the database', () => {
    const types = { 'clone#response': 'Robot', 'fetch#response': 'Robot' }
    const rows: Sketch = {
      'GET /bot/{botId}/fetch': { id: 'fetch', answer: fields('a', 'b') },
      'POST /bot/{botId}/clone': { id: 'clone', answer: fields('a', 'b') }
    }
    expect(modelOf(rows, { lock: { ...lock, types } }).lock.types).toMatchObject({
      'clone#response': 'Robot',
      'fetch#response': 'Bot'
    })
  })
})

describe('two resources', () => {
  const given: Sketch = { 'GET /chat/room/list': 'listA', 'GET /chatRoom/list': 'listB' }

  test('two resources are told apart by a noun of sdk.yaml', () => {
    expect(modelOf(given, { config: { nouns: { chatRoom: 'Lobby' } } }).lock.resources).toEqual({
      chat: 'ChatClient',
      'chat.room': 'ChatRoomClient',
      chatRoom: 'LobbyClient'
    })
  })
})

test('a type never has the name of a class', () => {
  const body = { type: 'object', properties: { a: { $ref: '#/components/schemas/BotClient' } } }
  expect(
    namesOf({ 'POST /bot/create': { id: 'createBot', body } }, { schemas: { BotClient: fields('id') } })
  ).toHaveProperty('BotClientShape', 'shared')
})
