import { describe, expect, test } from 'vitest'
import { codesOf, diagnosticsOf } from '../../support/diagnostics.ts'
import { testConfig } from '../../support/config.ts'
import { actionsOf, membersOf, modelOf } from '../../support/sketch.ts'

describe('the place of an operation', () => {
  test('the place of an operation comes from its path, never from its tag or its id', () => {
    const model = modelOf({ 'GET /bot/list': 'somethingElse', 'POST /bot/{botId}/session/create': 'makeIt' })
    expect(membersOf(model)).toEqual({ 'bot.list': 'somethingElse', 'bot.session.create': 'makeIt' })
  })

  test('the place of an operation spells a literal with a hyphen as one word of a program', () => {
    expect(membersOf(modelOf({ 'POST /chat-room/re-open': 'a' }))).toEqual({ 'chatRoom.reOpen': 'a' })
  })

  test('sdk.yaml may place an operation whose path does not', () => {
    const config = { operations: { peekFile: { resource: 'file', name: 'peek' } } }
    expect(membersOf(modelOf({ 'GET /file/{fileId}': 'peekFile' }, { config }))).toEqual({
      'file.peek': 'peekFile'
    })
  })

  test('the name in sdk.yaml takes precedence over the literal of the path', () => {
    const config = { operations: { graphql: { name: 'query' } } }
    const model = modelOf({ 'POST /graphql': 'graphql' }, { config })
    expect(membersOf(model)).toEqual({ 'graphql.query': 'graphql' })
    expect(codesOf(model.diagnostics).filter((code) => code.startsWith('path/'))).toEqual([])
  })

  test('the place of an operation is reported if a rule found it', () => {
    expect(codesOf(modelOf({ 'POST /graphql': 'graphql' }).diagnostics)).toContain(
      'path/rule at #/paths/~1graphql/post'
    )
  })

  test('all paths that do not fit the grammar are refused at once', () => {
    const found = diagnosticsOf(() =>
      modelOf({ 'GET /bot/{botId}': 'a', 'GET /{id}/x': 'b', 'GET /bot/list': 'c' })
    )
    expect(codesOf(found)).toEqual([
      'path/grammar at #/paths/~1bot~1{botId}/get',
      'path/grammar at #/paths/~1{id}~1x/get'
    ])
  })
})

describe('GET and POST on one path', () => {
  const path = '/integration/skillserver/{skillserverId}/invoke'

  test('GET and POST on one path are two methods: the POST keeps the literal', () => {
    const model = modelOf({
      [`GET ${path}`]: 'fetchSkillServerManual',
      [`POST ${path}`]: 'invokeSkillServer'
    })
    expect(membersOf(model)).toEqual({
      'integration.skillserver.fetchManual': 'fetchSkillServerManual',
      'integration.skillserver.invoke': 'invokeSkillServer'
    })
  })

  test('a line of sdk.yaml settles GET and POST on one path before the rule', () => {
    const config = { operations: { fetchSkillServerManual: { name: 'readManual' } } }
    const model = modelOf(
      { [`GET ${path}`]: 'fetchSkillServerManual', [`POST ${path}`]: 'invokeSkillServer' },
      { config }
    )
    expect(Object.keys(membersOf(model))).toEqual([
      'integration.skillserver.invoke',
      'integration.skillserver.readManual'
    ])
  })
})

describe('two claims on one method', () => {
  test('a collection form and an item form are one method', () => {
    const config = { operations: { completeAll: { qualifier: 'Stateless' } } }
    const model = modelOf(
      { 'POST /talk/complete': 'completeAll', 'POST /talk/{talkId}/complete': 'completeOne' },
      { config }
    )
    expect(membersOf(model)).toEqual({ 'talk.complete': 'completeAll completeOne' })
    expect(actionsOf(model).map(({ action }) => action.scope)).toEqual(['collection', 'item'])
  })
})

describe('the document', () => {
  test('the document need not have every operation that sdk.yaml names', () => {
    const model = modelOf({ 'GET /a/list': 'listA' }, { config: { operations: { gone: { name: 'x' } } } })
    expect(codesOf(model.diagnostics)).toContain('config/unused at sdk.yaml operations.gone')
  })
})

describe('whether an action may be repeated', () => {
  test.each([
    { line: 'GET /a/list', want: 'safe' },
    { line: 'POST /a/{id}/delete', want: 'idempotent' },
    { line: 'POST /a/create', want: 'never' },
    { line: 'GET /a/explain', want: 'safe' },
    { line: 'GET /a/{id}/delete', want: 'safe' },
    { line: 'PUT /a/{id}/save', want: 'idempotent' },
    { line: 'DELETE /a/{id}/drop', want: 'idempotent' },
    { line: 'PATCH /a/{id}/change', want: 'never' },
    { line: 'PATCH /a/{id}/delete', want: 'idempotent' },
    { line: 'DELETE /a/{id}/list', want: 'safe' }
  ])('whether an action may be repeated: $line: $want', ({ line, want }) => {
    expect(actionsOf(modelOf({ [line]: 'one' }))[0]?.action.retry).toBe(want)
  })

  test('sdk.yaml decides repetition for an operation before its verb', () => {
    const config = { operations: { one: { retry: 'never' as const } } }
    expect(actionsOf(modelOf({ 'GET /a/list': 'one' }, { config }))[0]?.action.retry).toBe('never')
  })

  test.each([
    {
      line: 'POST /a/everything',
      name: 'list',
      want: { name: 'list', retry: 'safe', limit: 'rate/poll' }
    },
    {
      line: 'POST /a/list',
      name: 'create',
      want: { name: 'create', retry: 'never', limit: null }
    },
    {
      line: 'POST /a/{id}/save',
      name: 'delete',
      want: { name: 'delete', retry: 'idempotent', limit: null }
    },
    {
      line: 'POST /a/{id}/call',
      name: 'proxy',
      want: { name: 'proxy', retry: 'never', limit: null, answer: { kind: 'passThrough' } }
    }
  ])('repetition of $line follows its decided name $name', ({ line, name, want }) => {
    const { errors } = testConfig()
    const config = {
      verbs: { safe: ['list'], idempotent: ['delete'], passThrough: ['proxy'], leading: [] },
      errors: { ...errors, limits: { list: 'rate/poll' } },
      operations: { one: { name } }
    }
    expect(actionsOf(modelOf({ [line]: 'one' }, { config }))[0]?.action).toMatchObject(want)
  })

  test('sdk.yaml decides the shared limit for an operation before its verb', () => {
    const config = { operations: { one: { limit: 'rate/record', passThrough: true } } }
    expect(actionsOf(modelOf({ 'GET /a/list': 'one' }, { config }))[0]?.action).toMatchObject({
      limit: 'rate/record',
      answer: { kind: 'passThrough' },
      errorCodes: []
    })
  })
})
