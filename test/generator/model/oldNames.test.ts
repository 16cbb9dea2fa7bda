import { describe, expect, test } from 'vitest'
import type { NamesLock } from '../../../generator/model/lockedNames.ts'
import type { Normalised } from '../../../generator/model/normalise.ts'
import { fields, membersOf, modelOf, resourcesOf, typesOf, type Sketch } from '../../support/sketch.ts'

const made = { body: fields('name'), answer: fields('id') }
const old: Sketch = {
  'POST /team/user/create': { id: 'createTeamUser', ...made },
  'GET /team/user/{userId}/fetch': { id: 'fetchTeamUser', answer: fields('id', 'name') },
  'GET /team/user/{userId}/key/list': { id: 'listTeamUserKeys', answer: fields('items') }
}
const now: Sketch = {
  'POST /user/create': { id: 'createUser', ...made },
  'GET /user/{id}/fetch': { id: 'fetchUser', answer: fields('id', 'name') },
  'GET /user/{id}/key/list': { id: 'listUserKeys', answer: fields('items') }
}
const renamed = {
  createTeamUser: 'createUser',
  fetchTeamUser: 'fetchUser',
  listTeamUserKeys: 'listUserKeys'
}
const { lock } = modelOf(old)

/** Former names of methods, with what each calls. */
const aliasesIn = ({ api }: Pick<Normalised, 'api'>): readonly string[] =>
  api.aliases.map(({ at, name, action, since }) => `${[...at, name].join('.')} → ${action} since ${since}`)

/** Former names of types, with the name that each has now. */
const oldTypes = ({ api }: Pick<Normalised, 'api'>): readonly string[] =>
  api.types.flatMap(({ name, home, schema, since }) =>
    since === null ? [] : [`${home.join('.')} ${name} → ${schema.$ref?.split('/').at(-1)}`]
  )

const classesOf = ({ api }: Pick<Normalised, 'api'>): readonly string[] =>
  resourcesOf(api.resources).map(({ path, className }) => `${path.join('.')} ${className}`)

const messages = ({ diagnostics }: Normalised): readonly string[] =>
  diagnostics.filter(({ code }) => code === 'name/alias').map(({ message }) => message)

describe('operations that moved to another resource', () => {
  const model = modelOf(now, { lock, config: { renamed } })

  test('the new names are those of the new path', () => {
    expect(membersOf(model)).toEqual({
      'user.create': 'createUser',
      'user.fetch': 'fetchUser',
      'user.key.list': 'listUserKeys'
    })
    expect(typesOf(model).has('UserCreateRequest')).toBe(true)
  })

  test('the old methods, types and classes live on', () => {
    expect(aliasesIn(model)).toEqual([
      'team.user.create → createUser since 0.1.0',
      'team.user.fetch → fetchUser since 0.1.0',
      'team.user.key.list → listUserKeys since 0.1.0'
    ])
    expect(oldTypes(model)).toEqual([
      'team.user TeamUser → User',
      'team.user TeamUserCreateRequest → UserCreateRequest',
      'team.user TeamUserCreateResponse → UserCreateResponse',
      'team.user TeamUserFetchParams → UserFetchParams',
      'team.user.key TeamUserKeyListParams → UserKeyListParams',
      'team.user.key TeamUserKeyListResponse → UserKeyListResponse'
    ])
    expect(classesOf(model)).toEqual([
      'team TeamClient',
      'team.user TeamUserClient',
      'team.user.key TeamUserKeyClient',
      'user UserClient',
      'user.key UserKeyClient'
    ])
  })

  test('a resource that only leads to former names says what replaced it', () => {
    const replaced = resourcesOf(model.api.resources).map((each) => [each.path.join('.'), each.replaced])
    expect(replaced).toEqual([
      ['team', { since: '0.1.0', by: null }],
      ['team.user', { since: '0.1.0', by: ['user'] }],
      ['team.user.key', { since: '0.1.0', by: ['user', 'key'] }],
      ['user', null],
      ['user.key', null]
    ])
  })

  test('the lock keeps the old entries and says what they are now', () => {
    expect(model.lock.operations['createTeamUser']).toEqual({
      path: 'POST /team/user/create',
      method: 'team.user.create',
      ids: 0,
      now: 'createUser',
      since: '0.1.0'
    })
    expect(model.lock.operations['createUser']?.method).toBe('user.create')
    expect(model.lock.types).toMatchObject(lock.types)
  })

  test('a second run gives the same, with the lines and without them', () => {
    for (const config of [{ renamed }, {}]) {
      const again = modelOf(now, { lock: model.lock, config })
      expect(again.api).toEqual(model.api)
      expect(again.lock).toEqual(model.lock)
      expect(messages(again)).toEqual([])
    }
  })

  test('the lines work after a run that recorded the new names without them', () => {
    const { lock: recorded } = modelOf(now, { lock })
    expect(modelOf(now, { lock: recorded, config: { renamed } }).api).toEqual(model.api)
  })

  test('an alias goes with the operation that it calls', () => {
    const { 'GET /user/{id}/key/list': _, ...rest } = now
    const later = modelOf(rest, { lock: model.lock })
    expect(classesOf(later)).not.toContain('team.user.key TeamUserKeyClient')
    expect(aliasesIn(later)).toHaveLength(2)
    expect(later.lock.operations).toHaveProperty('listTeamUserKeys')
  })

  test('an alias goes with its line in the lock', () => {
    const { createTeamUser: _, ...operations } = model.lock.operations
    expect(aliasesIn(modelOf(now, { lock: { ...model.lock, operations } }))).toHaveLength(2)
  })
})

describe('a part of a resource that moved', () => {
  const sketch: Sketch = {
    'POST /user/create': { id: 'createUser', ...made },
    'GET /team/user/{userId}/fetch': { id: 'fetchTeamUser', answer: fields('id', 'name') },
    'GET /team/user/{userId}/key/list': { id: 'listTeamUserKeys', answer: fields('items') }
  }
  const model = modelOf(sketch, { lock, config: { renamed: { createTeamUser: 'createUser' } } })

  test('the resource has its own methods and the former one', () => {
    expect(aliasesIn(model)).toEqual(['team.user.create → createUser since 0.1.0'])
    expect(membersOf(model)).toMatchObject({
      'team.user.fetch': 'fetchTeamUser',
      'user.create': 'createUser'
    })
    expect(resourcesOf(model.api.resources).every(({ replaced }) => replaced === null)).toBe(true)
  })
})

describe('a chain of renames', () => {
  const first = modelOf(
    { 'POST /b/go': 'goB' },
    { lock: modelOf({ 'POST /a/go': 'goA' }).lock, config: { renamed: { goA: 'goB' } } }
  )

  test('an alias of an alias leads to what is there now', () => {
    const second = modelOf(
      { 'POST /c/go': 'goC' },
      { lock: first.lock, config: { renamed: { goA: 'goB', goB: 'goC' } } }
    )
    expect(aliasesIn(second)).toEqual(['a.go → goC since 0.1.0', 'b.go → goC since 0.1.0'])
    expect(oldTypes(second)).toContain('a AGoRequest → CGoRequest')
    const third = modelOf({ 'POST /c/go': 'goC' }, { lock: second.lock })
    expect(third.api).toEqual(second.api)
  })

  test('two lines that are new at once lead to what is there now', () => {
    const model = modelOf(
      { 'POST /c/go': 'goC' },
      { lock: modelOf({ 'POST /a/go': 'goA' }).lock, config: { renamed: { goA: 'goB', goB: 'goC' } } }
    )
    expect(aliasesIn(model)).toEqual(['a.go → goC since 0.1.0'])
  })

  test('an alias follows an operation whose id changed and whose path stayed', () => {
    const model = modelOf({ 'POST /b/go': 'runB' }, { lock: first.lock })
    expect(aliasesIn(model)).toEqual(['a.go → runB since 0.1.0'])
    expect(aliasesIn(modelOf({ 'POST /b/go': 'runB' }, { lock: model.lock }))).toEqual(aliasesIn(model))
  })

  test('a rename back gives the first name again, with the second one as an alias', () => {
    const back = modelOf({ 'POST /a/go': 'goA' }, { lock: first.lock, config: { renamed: { goB: 'goA' } } })
    expect(membersOf(back)).toEqual({ 'a.go': 'goA' })
    expect(aliasesIn(back)).toEqual(['b.go → goA since 0.1.0'])
    const again = modelOf(
      { 'POST /a/go': 'goA' },
      { lock: back.lock, config: { renamed: { goA: 'goB', goB: 'goA' } } }
    )
    expect([again.api, again.lock]).toEqual([back.api, back.lock])
  })
})

describe('operations that exchanged their ids', () => {
  const before = modelOf({ 'POST /x/go': 'one', 'POST /y/go': 'two' }).lock
  const sketch: Sketch = { 'POST /x/go': 'two', 'POST /y/go': 'one' }
  const config = { renamed: { one: 'two', two: 'one' } }

  test('each method calls the path that it called, and nothing is an alias', () => {
    const model = modelOf(sketch, { lock: before, config })
    expect(membersOf(model)).toEqual({ 'x.go': 'two', 'y.go': 'one' })
    expect(aliasesIn(model)).toEqual([])
    expect(oldTypes(model)).toEqual([])
    const again = modelOf(sketch, { lock: model.lock, config })
    expect([again.api, again.lock]).toEqual([model.api, model.lock])
  })

  test('names that were held by the lock live on', () => {
    const held: NamesLock = {
      ...before,
      operations: { ...before.operations, one: { path: 'POST /x/go', method: 'x.run', ids: 0 } }
    }
    const model = modelOf(sketch, { lock: held, config })
    expect(aliasesIn(model)).toEqual(['x.run → two since 0.1.0'])
    const again = modelOf(sketch, { lock: model.lock, config })
    expect([again.api, again.lock]).toEqual([model.api, model.lock])
  })

  test('the id of an operation that was renamed can come again for another one', () => {
    const first = modelOf(
      { 'POST /z/go': 'three', 'POST /y/go': 'two' },
      { lock: before, config: { renamed: { one: 'three' } } }
    )
    const second = modelOf(
      { 'POST /z/go': 'three', 'POST /y/go': 'two', 'POST /w/go': 'one' },
      { lock: first.lock, config: { renamed: { one: 'three' } } }
    )
    expect(membersOf(second)).toEqual({ 'w.go': 'one', 'y.go': 'two', 'z.go': 'three' })
    expect(aliasesIn(second)).toEqual(['x.go → three since 0.1.0'])
    expect(oldTypes(second)).toEqual(oldTypes(first))
    const third = modelOf(
      { 'POST /z/go': 'three', 'POST /y/go': 'two', 'POST /w/go': 'one' },
      { lock: second.lock, config: { renamed: { one: 'three' } } }
    )
    expect([third.api, third.lock]).toEqual([second.api, second.lock])
  })
})

describe('the two forms of one method', () => {
  const before = modelOf({
    'POST /a/go': { id: 'all', answer: fields('done') },
    'POST /a/{id}/go': { id: 'one', ...made }
  }).lock
  const renamed = { all: 'every', one: 'single' }

  test.each([
    [
      'one resource',
      { 'POST /b/go': { id: 'every', answer: fields('done') }, 'POST /b/{id}/go': { id: 'single', ...made } }
    ],
    [
      'two resources',
      { 'POST /b/go': { id: 'every', answer: fields('done') }, 'POST /c/{id}/go': { id: 'single', ...made } }
    ],
    [
      'two names',
      {
        'POST /a/run': { id: 'every', answer: fields('done') },
        'POST /a/{id}/start': { id: 'single', ...made }
      }
    ]
  ])('both keep the former name when they move to %s', (_, sketch) => {
    const model = modelOf(sketch, { lock: before, config: { renamed } })
    expect(aliasesIn(model)).toEqual(['a.go → every since 0.1.0', 'a.go → single since 0.1.0'])
    expect(messages(model)).toEqual([])
    expect(modelOf(sketch, { lock: model.lock }).api).toEqual(model.api)
  })

  test('one of two that no longer answer in one way is told', () => {
    const model = modelOf(
      {
        'POST /b/go': { id: 'every', answer: fields('done') },
        'POST /c/{id}/go': { id: 'single', ...made, events: fields('type') }
      },
      { lock: before, config: { renamed } }
    )
    expect(aliasesIn(model)).toEqual(['a.go → every since 0.1.0'])
    expect(messages(model)).toEqual([
      'a.go has no alias for c.go: it is that of b.go, and one method cannot serve both.'
    ])
  })
})

describe('a former name that cannot live on is told', () => {
  const go = modelOf({ 'POST /a/go': 'goA' }).lock

  test('another number of ids is told', () => {
    const model = modelOf({ 'POST /b/{id}/go': 'goB' }, { lock: go, config: { renamed: { goA: 'goB' } } })
    expect(aliasesIn(model)).toEqual([])
    expect(oldTypes(model)).toEqual([])
    expect(messages(model)).toEqual(['a.go has no alias: it was called with 0 ids, and b.go takes 1.'])
  })

  test('the name of a method of today is told', () => {
    const model = modelOf(
      { 'POST /b/go': 'goB', 'POST /a/go': 'startA' },
      { lock: go, config: { renamed: { goA: 'goB' } } }
    )
    expect(membersOf(model)).toEqual({ 'a.go': 'startA', 'b.go': 'goB' })
    expect(aliasesIn(model)).toEqual([])
    expect(messages(model)).toEqual(['a.go has no alias: the name a.go is in use again.'])
  })

  test('the name of a resource of today is told', () => {
    const model = modelOf(
      { 'POST /b/go': 'goB', 'POST /a/go/start': 'startA' },
      { lock: go, config: { renamed: { goA: 'goB' } } }
    )
    expect(aliasesIn(model)).toEqual([])
    expect(messages(model)).toEqual(['a.go has no alias: the name a.go is in use again.'])
  })

  test('a method of today on the way to it is told', () => {
    const deep = modelOf({ 'POST /a/b/go': 'goA' }).lock
    const model = modelOf(
      { 'POST /c/go': 'goC', 'POST /a/b': 'startA' },
      { lock: deep, config: { renamed: { goA: 'goC' } } }
    )
    expect(aliasesIn(model)).toEqual([])
    expect(messages(model)).toEqual(['a.b.go has no alias: the name a.b is in use again.'])
  })

  test('the name of a class of today is told', () => {
    const model = modelOf(
      { 'POST /b/go': 'goB', 'POST /c/go': 'goC' },
      { lock: go, config: { renamed: { goA: 'goB' }, nouns: { c: 'A' } } }
    )
    expect(aliasesIn(model)).toEqual([])
    expect(oldTypes(model)).toEqual([])
    expect(messages(model)).toContain('a has no alias: the name of its class is in use again.')
  })

  test('a type that the operation no longer has is told', () => {
    const before = modelOf({ 'POST /a/go': { id: 'goA', answer: fields('id') } }).lock
    const model = modelOf({ 'POST /b/go': 'goB' }, { lock: before, config: { renamed: { goA: 'goB' } } })
    expect(aliasesIn(model)).toEqual(['a.go → goB since 0.1.0'])
    expect(oldTypes(model)).toEqual(['a AGoRequest → BGoRequest'])
    expect(messages(model)).toEqual(['AGoResponse has no alias: b.go has no such type.'])
  })
})

describe('a name that stays', () => {
  test('an old name that equals the new one leaves nothing in the lock', () => {
    const before = modelOf({ 'POST /a/go': 'goA' }).lock
    const model = modelOf({ 'POST /a/go': 'goB' }, { lock: before, config: { renamed: { goA: 'goB' } } })
    expect(aliasesIn(model)).toEqual([])
    expect(Object.keys(model.lock.operations)).toEqual(['goB'])
    expect(model.lock.types).toEqual({ 'goB#request': 'AGoRequest' })
  })

  test('names follow a path that moved under one id when a line names the id twice', () => {
    const before = modelOf({ 'POST /a/go': 'go' }).lock
    const config = { renamed: { go: 'go' } }
    const model = modelOf({ 'POST /b/go': 'go' }, { lock: before, config })
    expect(membersOf(model)).toEqual({ 'b.go': 'go' })
    expect(aliasesIn(model)).toEqual(['a.go → go since 0.1.0'])
    expect(oldTypes(model)).toEqual(['a AGoRequest → BGoRequest'])
    for (const later of [config, {}]) {
      const again = modelOf({ 'POST /b/go': 'go' }, { lock: model.lock, config: later })
      expect([again.api, again.lock]).toEqual([model.api, model.lock])
    }
  })
})

describe('a renamed component', () => {
  const answer = (name: string): Sketch => ({
    'GET /bot/{botId}/fetch': {
      id: 'fetchBot',
      answer: { type: 'object', properties: { link: { $ref: `#/components/schemas/${name}` } } }
    }
  })
  const before = modelOf(answer('BotRef'), { schemas: { BotRef: fields('id') } }).lock
  const config = { renamed: { BotRef: 'BotLink' } }
  const model = modelOf(answer('BotLink'), { schemas: { BotLink: fields('id') }, lock: before, config })

  test('the new name is the type, and the old one an alias', () => {
    expect(oldTypes(model)).toEqual([' BotRef → BotLink'])
    expect(model.lock.components).toEqual({ BotRef: { now: 'BotLink', since: '0.1.0' } })
    expect(model.lock.types).toMatchObject({ BotRef: 'BotRef', BotLink: 'BotLink' })
  })

  test('a second run gives the same, with the line and without it', () => {
    for (const again of [config, {}]) {
      const second = modelOf(answer('BotLink'), {
        schemas: { BotLink: fields('id') },
        lock: model.lock,
        config: again
      })
      expect([second.api, second.lock]).toEqual([model.api, model.lock])
    }
  })

  test('a component whose name stays by a line leaves no alias', () => {
    const kept = modelOf(answer('BotLink'), {
      schemas: { BotLink: fields('id') },
      lock: before,
      config: { ...config, components: { BotLink: 'BotRef' } }
    })
    expect(oldTypes(kept)).toEqual([])
    expect(kept.lock.components).toBeUndefined()
    expect(kept.lock.types).not.toHaveProperty('BotRef')
  })

  test('a chain of components leads to what is there now', () => {
    const third = modelOf(answer('BotUrl'), {
      schemas: { BotUrl: fields('id') },
      lock: model.lock,
      config: { renamed: { BotRef: 'BotLink', BotLink: 'BotUrl' } }
    })
    expect(oldTypes(third)).toEqual([' BotLink → BotUrl', ' BotRef → BotUrl'])
  })
})

describe('a line that has nothing to rename', () => {
  const idle = ({ diagnostics }: Normalised): readonly string[] =>
    diagnostics
      .filter(({ code, message }) => code === 'config/unused' && message.startsWith('renamed'))
      .map(({ severity, message }) => `${severity} ${message}`)

  test('an operation that is still where it was recorded is news', () => {
    const before = modelOf({ 'POST /a/go': 'goA' }).lock
    const model = modelOf(
      { 'POST /a/go': 'goA', 'POST /b/go': 'goB' },
      { lock: before, config: { renamed: { goA: 'goB' } } }
    )
    expect(membersOf(model)).toEqual({ 'a.go': 'goA', 'b.go': 'goB' })
    expect(idle(model)).toEqual([
      'news renamed.goA: The document has goA where its names are recorded, and they stay.'
    ])
  })

  test('lines that were applied are not told', () => {
    const model = modelOf(now, { lock, config: { renamed } })
    expect([idle(model), idle(modelOf(now, { lock: model.lock, config: { renamed } }))]).toEqual([[], []])
  })
})
