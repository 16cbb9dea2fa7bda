import { describe, expect, test } from 'vitest'
import { codesOf, diagnosticsOf } from '../../support/diagnostics.ts'
import { testConfig } from '../../support/config.ts'
import { actionsOf, membersOf, modelOf, type Setting, type Sketch } from '../../support/sketch.ts'

/** The diagnostics that refuse a sketch, as lines of code, message and fix. */
function refusals(sketch: Sketch, setting: Setting = {}): readonly string[] {
  return diagnosticsOf(() => modelOf(sketch, setting)).map(
    (entry) => `${entry.code}: ${entry.message} → ${entry.fix}`
  )
}

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

  test('GET and POST on one path are a diagnostic if the operationId has no other word', () => {
    const [only, ...others] = refusals({
      [`GET ${path}`]: 'skillServer',
      [`POST ${path}`]: 'invokeSkillServer'
    })
    expect(others).toEqual([])
    expect(only).toBe(
      'name/conflict: invokeSkillServer and skillServer both claim integration.skillserver.invoke. → Write a line in sdk.yaml, for instance: operations: { invokeSkillServer: { name: … } }.'
    )
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

  test('two claims on one method are a diagnostic with the line for sdk.yaml', () => {
    expect(refusals({ 'POST /chat-room/open': 'openA', 'POST /chatRoom/open': 'openB' })).toContain(
      'name/conflict: openA and openB both claim chatRoom.open. → Write a line in sdk.yaml, for instance: operations: { openA: { name: … } }.'
    )
  })

  test('of two claims on one method the unrecorded one has to move', () => {
    const { lock } = modelOf({ 'POST /chatRoom/open': 'aOpen' })
    expect(refusals({ 'POST /chatRoom/open': 'aOpen', 'POST /chat-room/open': 'bOpen' }, { lock })).toContain(
      'name/conflict: aOpen and bOpen both claim chatRoom.open. → Write a line in sdk.yaml, for instance: operations: { bOpen: { name: … } }.'
    )
  })

  test('an item form with two ids more is not a pair with the collection form', () => {
    expect(refusals({ 'POST /a/b/open': 'openA', 'POST /a/{x}/b/{y}/open': 'openB' })[0]).toContain(
      'openA and openB both claim a.b.open'
    )
  })

  test('a GET and a POST are not a pair of forms', () => {
    expect(refusals({ 'POST /a/open': 'openA', 'GET /a/{x}/open': 'openB' })[0]).toContain(
      'openA and openB both claim a.open'
    )
  })

  test('a method and a resource of one name are a diagnostic', () => {
    expect(refusals({ 'POST /a/open': 'openA', 'GET /a/open/list': 'listOpen' })[0]).toBe(
      'name/conflict: a.open is both a method and a resource. → Write a line in sdk.yaml, for instance: operations: { openA: { name: … } }.'
    )
  })

  test('two literals that become one method are a diagnostic although their verbs differ', () => {
    expect(refusals({ 'POST /chat-room/open': 'openA', 'POST /chatRoom/close': 'closeB' })[0]).toContain(
      'chatRoom is claimed by chat-room and chatRoom'
    )
  })
})

describe('a member that cannot be', () => {
  test.each(['then', 'constructor', 'toString'])('a method cannot be named %s', (name) => {
    expect(refusals({ [`GET /a/${name}`]: 'one' })[0]).toBe(
      `name/reserved: a.${name} cannot be a method: the name is taken. → Write a line in sdk.yaml, for instance: operations: { one: { name: … } }.`
    )
  })

  test.each(['then', 'constructor'])('a resource cannot be named %s', (name) => {
    expect(refusals({ [`GET /a/${name}/list`]: 'one' })[0]).toBe(
      `name/reserved: a.${name} cannot be a resource: the name is taken. → Write a line in sdk.yaml, for instance: operations: { one: { resource: … } }.`
    )
  })

  test.each(['extend', 'request'])(
    'a resource %s at the top, where the client has a method of the name',
    (name) => {
      expect(refusals({ [`GET /${name}/list`]: 'one' })[0]).toContain(
        `name/reserved: ${name} cannot be a resource`
      )
      expect(membersOf(modelOf({ [`GET /a/${name}/list`]: 'one' }))).toEqual({ [`a.${name}.list`]: 'one' })
    }
  )

  test.each(['2fa', '%41'])('the literal %s does not give a name', (literal) => {
    expect(refusals({ [`GET /a/${literal}`]: 'one' })[0]).toContain('is not a valid identifier')
  })
})

describe('the document', () => {
  test('the document may not use an operationId twice', () => {
    const [only] = diagnosticsOf(() => modelOf({ 'GET /a/list': 'same', 'GET /b/list': 'same' }))
    expect(only).toMatchObject({
      code: 'document/operation-id',
      place: '#/paths/~1b~1list/get',
      message: 'The operationId same is also used at #/paths/~1a~1list/get.'
    })
  })

  test.each(['PUT', 'PATCH', 'DELETE'])('the document may not use the method %s', (method) => {
    expect(codesOf(diagnosticsOf(() => modelOf({ [`${method} /a/save`]: 'save' })))).toEqual([
      `document/method at #/paths/~1a~1save/${method.toLowerCase()}`
    ])
  })

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
    { line: 'GET /a/{id}/delete', want: 'safe' }
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
