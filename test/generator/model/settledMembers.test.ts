import { describe, expect, test } from 'vitest'
import { codesOf, diagnosticsOf } from '../../support/diagnostics.ts'
import { readOf } from '../../support/readOf.ts'
import { fields, membersOf, modelOf, type Setting, type Sketch } from '../../support/sketch.ts'

const sorted = (sketch: Sketch, setting: Setting = {}): Readonly<Record<string, string>> =>
  membersOf(modelOf(sketch, setting))

/** What a model says of provisional names, without what they are made from. */
const reviews = ({ diagnostics }: ReturnType<typeof modelOf>): readonly string[] =>
  diagnostics
    .filter(({ code }) => code === 'name/provisional')
    .map(({ place, message, fix }) => `${place}: ${message} → ${fix}`)

describe('two operations that claim one method', () => {
  test.each<{ kind: string; given: Sketch; want: Readonly<Record<string, string>> }>([
    {
      kind: 'forms whose ids differ by two',
      given: { 'POST /a/b/open': 'openA', 'POST /a/{x}/b/{y}/open': 'openB' },
      want: { 'a.b.open': 'openA', 'a.b.openByXAndY': 'openB' }
    },
    {
      kind: 'a GET and a POST of two paths',
      given: { 'POST /a/open': 'openA', 'GET /a/{x}/open': 'openStored' },
      want: { 'a.open': 'openA', 'a.openStored': 'openStored' }
    },
    {
      kind: 'a GET and a POST of one path whose ids say nothing else',
      given: { 'GET /a/{x}/invoke': 'a', 'POST /a/{x}/invoke': 'invokeA' },
      want: { 'a.invoke': 'invokeA', 'a.invokeGet': 'a' }
    },
    {
      kind: 'words that are near to each other',
      given: { 'POST /a/open': 'openReport', 'GET /a/{x}/open': 'openReports' },
      want: { 'a.open': 'openReport', 'a.openByX': 'openReports' }
    },
    {
      kind: 'three operations',
      given: { 'POST /a/b/open': 'o1', 'POST /a/{x}/b/open': 'o2', 'POST /a/{x}/b/{y}/open': 'o3' },
      want: { 'a.b.open': 'o1', 'a.b.openByX': 'o2', 'a.b.openByXAndY': 'o3' }
    }
  ])('$kind are two methods', ({ given, want }) => {
    expect(sorted(given)).toEqual(want)
  })

  test.each([
    {
      paths: ['/users/{id}', '/users/{id}/', '/users/{id}/{other}'],
      want: ['users.get', 'users.getByIdByOther', 'users.getSlash']
    },
    { paths: ['/users', '/users/'], want: ['users.list', 'users.listSlash'] },
    { paths: ['/a/{x}/b.c', '/a/{x}/b.c/'], want: ['a.b.c', 'a.b.cSlash'] },
    { paths: ['/münchen/{größe}', '/köln/{größe}/'], want: ['koln.get', 'munchen.get'] },
    { paths: ['/日本/{x}', '/a/{日}'], want: ['a.get', 'riBen.get'] }
  ])('without ids have readable names: $paths', ({ paths, want }) => {
    const all = Object.fromEntries(paths.map((path) => [path, { get: { responses: {} } }]))
    const document = {
      openapi: '3.1.0',
      info: { title: 'T', version: '1' },
      servers: [{ url: '/' }],
      paths: all
    }
    expect([...readOf(document, 'paths: { grammar: rest }\n').methods].sort()).toEqual(want)
  })

  test('of two claims on one method the unrecorded one moves', () => {
    const { lock } = modelOf({ 'POST /a/{x}/b/{y}/open': 'openB' })
    const both: Sketch = { 'POST /a/b/open': 'openA', 'POST /a/{x}/b/{y}/open': 'openB' }
    expect(sorted(both, { lock })).toEqual({ 'a.b.open': 'openB', 'a.b.openCollection': 'openA' })
  })

  test('two recorded methods that are not one method any more stay callable: the one that did not change keeps the name', () => {
    const { lock } = modelOf({ 'POST /a/open': 'openAll', 'POST /a/{x}/open': 'openOne' })
    const changed: Sketch = { 'GET /a/open': 'openAll', 'POST /a/{x}/open': 'openOne' }
    expect(sorted(changed, { lock })).toEqual({ 'a.open': 'openOne', 'a.openAll': 'openAll' })
  })
})

describe('a method and a resource that claim one property', () => {
  const both: Sketch = { 'POST /a/open': 'openA', 'GET /a/open/list': 'listOpen' }

  test('the method gives way to the resource', () => {
    expect(sorted(both)).toEqual({ 'a.openCollection': 'openA', 'a.open.list': 'listOpen' })
  })

  test('a recorded method keeps its name, and a resource that comes later takes that of its path', () => {
    const { lock } = modelOf({ 'POST /a/open': 'openA' })
    const second = modelOf(both, { lock })
    expect(membersOf(second)).toEqual({ 'a.open': 'openA', 'a.aOpen.list': 'listOpen' })
    const more: Sketch = { ...both, 'POST /a/open/create': 'createOpen' }
    const third = modelOf(more, { lock: second.lock })
    expect(membersOf(third)).toMatchObject({ 'a.aOpen.create': 'createOpen' })
    expect(Object.keys(third.lock.resources)).toEqual(['a', 'a.aOpen'])
  })

  test('a recorded resource keeps its name, and the method that comes later takes another', () => {
    const { lock } = modelOf({ 'GET /a/open/list': 'listOpen' })
    expect(sorted(both, { lock })).toEqual({ 'a.openCollection': 'openA', 'a.open.list': 'listOpen' })
  })
})

describe('two literals that claim one resource', () => {
  test('the one that is spelled like the property keeps it', () => {
    expect(sorted({ 'POST /chat-room/open': 'openA', 'POST /chatRoom/open': 'openB' })).toEqual({
      'chatDashRoom.open': 'openA',
      'chatRoom.open': 'openB'
    })
  })

  test('all operations below a literal go with it', () => {
    const given: Sketch = {
      'POST /a/chat-room/open': 'o1',
      'POST /a/chat-room/{id}/shut': 'o2',
      'POST /a/chat-room/guest/list': 'o3',
      'POST /a/chat_room/open': 'o4'
    }
    expect(sorted(given)).toEqual({
      'a.chatDashRoom.open': 'o1',
      'a.chatDashRoom.shut': 'o2',
      'a.chatDashRoom.guest.list': 'o3',
      'a.chatUnderscoreRoom.open': 'o4'
    })
  })

  test.each([
    ['@', 'atMe'],
    ['~', 'tildeMe'],
    ['$', 'dollarMe'],
    ['+', 'plusMe'],
    ['!', 'bangMe'],
    ['*', 'starMe']
  ])('one with %s before it is called after it', (mark, name) => {
    expect(sorted({ 'POST /me/open': 'openA', [`POST /${mark}me/open`]: 'openB' })).toEqual({
      'me.open': 'openA',
      [`${name}.open`]: 'openB'
    })
  })

  test('the literal that was recorded first keeps the property', () => {
    const { lock } = modelOf({ 'POST /chat-room/open': 'openA' })
    const both: Sketch = { 'POST /chat-room/open': 'openA', 'POST /chatRoom/open': 'openB' }
    expect(sorted(both, { lock })).toMatchObject({ 'chatRoom.open': 'openA' })
    expect(Object.values(sorted(both, { lock }))).toHaveLength(2)
  })

  test('a line of sdk.yaml may put both in one resource', () => {
    const config = { operations: { openA: { resource: 'chatRoom' } } }
    const both: Sketch = { 'POST /chat-room/shut': 'openA', 'POST /chatRoom/open': 'openB' }
    expect(sorted(both, { config })).toEqual({ 'chatRoom.open': 'openB', 'chatRoom.shut': 'openA' })
  })
})

describe('a name that no property can have', () => {
  test.each([
    { literal: 'then', want: { 'a.thenOne': 'one', 'b.bThen.list': 'two' } },
    { literal: 'constructor', want: { 'a.constructorOne': 'one', 'b.bConstructor.list': 'two' } },
    { literal: 'toString', want: { 'a.toStringOne': 'one', 'b.bToString.list': 'two' } },
    { literal: '2fa', want: { 'a.call2faOne': 'one', 'b.b2fa.list': 'two' } },
    { literal: '%41', want: { 'a.call41One': 'one', 'b.b41.list': 'two' } }
  ])('the literal $literal gives another', ({ literal, want }) => {
    expect(sorted({ [`GET /a/${literal}`]: 'one', [`GET /b/${literal}/list`]: 'two' })).toEqual(want)
  })

  test.each(['extend', 'request', 'then', '2fa'])('the resource %s at the top gets another', (literal) => {
    const [member = ''] = Object.keys(sorted({ [`GET /${literal}/list`]: 'one' }))
    expect(member).toMatch(/^resource[A-Z\d]\w*\.list$/)
  })
})

describe('two resources that claim the name of a class', () => {
  const given: Sketch = { 'GET /chat/room/list': 'listA', 'GET /chatRoom/list': 'listB' }

  test('the nouns of their types differ with the classes', () => {
    const { lock } = modelOf(given)
    expect(lock.resources).toEqual({
      chat: 'ChatClient',
      'chat.room': 'RoomOfChatClient',
      chatRoom: 'ChatRoomClient'
    })
    expect(lock.types).toEqual({
      'listA#parameters': 'RoomOfChatListParams',
      'listB#parameters': 'ChatRoomListParams'
    })
  })

  test('what a resource gets later has its noun, also after a release', () => {
    const { provisional: _, ...released } = modelOf(given).lock
    const more: Sketch = { ...given, 'GET /chat/room/{id}/fetch': { id: 'fetchA', answer: fields('a', 'b') } }
    expect(modelOf(more, { lock: released }).lock.types).toMatchObject({ 'fetchA#response': 'RoomOfChat' })
  })

  test('the recorded class stays', () => {
    const { lock } = modelOf({ 'GET /chat/room/list': 'listA' })
    expect(modelOf(given, { lock }).lock.resources).toMatchObject({
      'chat.room': 'ChatRoomClient',
      chatRoom: 'ChatRoomResourceClient'
    })
  })

  test('a line of sdk.yaml gives class and types another noun until a release', () => {
    const { lock } = modelOf(given)
    const decided = modelOf(given, { lock, config: { nouns: { 'chat/room': 'Lobby' } } }).lock
    expect([decided.resources['chat.room'], decided.types['listA#parameters']]).toEqual([
      'LobbyClient',
      'LobbyListParams'
    ])
    expect(decided.provisional).toBeUndefined()
  })

  test.each(['PageClient', 'PageListParams'])('a class gives way to the runtime, which has %s', (name) => {
    const { lock } = modelOf({ 'GET /page/list': 'listPages' }, { reserved: ['PageClient', name] })
    expect(lock.resources).toEqual({ page: 'PageResourceClient' })
    expect(lock.types).toEqual({ 'listPages#parameters': 'PageResourceListParams' })
  })

  test('a class gives way to a type that is recorded', () => {
    const body = { type: 'object', properties: { a: { $ref: '#/components/schemas/BotClient' } } }
    const first: Sketch = { 'POST /team/create': { id: 'createTeam', body } }
    const setting = { schemas: { BotClient: fields('id', 'n') } }
    const { lock } = modelOf(first, setting)
    const later = modelOf({ ...first, 'GET /bot/list': 'listBots' }, { ...setting, lock }).lock
    expect([later.types['BotClient'], later.resources['bot']]).toEqual(['BotClient', 'BotResourceClient'])
  })
})

describe('a place that a rule chose', () => {
  const given: Sketch = { 'POST /a/open': 'openA', 'GET /a/open/list': 'listOpen' }
  const first = modelOf(given, { lock: modelOf({ 'POST /a/open': 'openA' }).lock })

  test('the place is recorded as provisional with all that is called after it, and told once', () => {
    expect(first.lock.provisional).toEqual([
      'operations.listOpen',
      'resources.a.aOpen',
      'types.listOpen#parameters'
    ])
    expect(reviews(first)).toEqual([
      '#/paths/~1a~1open~1list/get: A rule chose the name a.aOpen for listOpen, because openA claims a.open too. It is provisional until the next release. → To choose another before that, write in sdk.yaml, with a word of yours: operations: { listOpen: { resource: a/aOpen } }.'
    ])
  })

  test('a later run says the same and moves nothing', () => {
    const second = modelOf(given, { lock: first.lock })
    expect(second.lock).toEqual(first.lock)
    expect(reviews(second)).toEqual(reviews(first))
  })

  test('a decision replaces the place, the class and the types, and leaves no trace', () => {
    const config = { operations: { listOpen: { resource: 'a/opened' } } }
    const { lock } = modelOf(given, { lock: first.lock, config })
    expect(lock.operations['listOpen']?.method).toBe('a.opened.list')
    expect(lock.resources).toEqual({ a: 'AClient', 'a.opened': 'AOpenedClient' })
    expect(lock.types).toEqual({
      'listOpen#parameters': 'AOpenedListParams',
      'openA#request': 'AOpenRequest'
    })
    expect(lock.provisional).toBeUndefined()
  })

  test('the reviews of a method, an invalid name and a class show the line that chooses another', () => {
    const model = modelOf({
      'GET /a/2fa': 'one',
      'GET /chat/room/list': 'listA',
      'GET /chatRoom/list': 'listB'
    })
    expect(reviews(model)).toEqual([
      '#/paths/~1a~12fa/get: A rule chose the name a.call2faOne for one, because "2fa" is not a valid identifier. It is provisional until the next release. → To choose another before that, write in sdk.yaml, with a word of yours: operations: { one: { name: call2faOne } }.',
      '#/paths/~1chat~1room~1list/get: A rule chose the name RoomOfChatClient for the class of chat.room, because the one by its path is that of something else. It is provisional until the next release. → To choose another before that, write in sdk.yaml, with a word of yours: nouns: { chat/room: RoomOfChat }.',
      '#/paths/~1chatRoom~1list/get: A rule chose the name ChatRoomClient for the class of chatRoom, because the one by its path is that of something else. It is provisional until the next release. → To choose another before that, write in sdk.yaml, with a word of yours: nouns: { chatRoom: ChatRoom }.'
    ])
  })
})

describe('places that a person has to decide', () => {
  test('two lines of sdk.yaml that give one method are a conflict', () => {
    const config = { operations: { one: { name: 'same' }, two: { name: 'same' } } }
    const found = diagnosticsOf(() => modelOf({ 'GET /a/one': 'one', 'POST /a/two': 'two' }, { config }))
    expect(codesOf(found)).toEqual(['name/conflict at #/paths/~1a~1one/get'])
  })

  test.each(['then', '2x'])('a method cannot be called %s by sdk.yaml', (name) => {
    const config = { operations: { one: { name } } }
    const found = diagnosticsOf(() => modelOf({ 'GET /a/one': 'one' }, { config }))
    expect(codesOf(found)).toEqual(['name/reserved at #/paths/~1a~1one/get'])
  })

  test('a class cannot be called like one of the runtime by sdk.yaml', () => {
    const setting = { config: { nouns: { page: 'Sheet' } }, reserved: ['SheetClient'] }
    const found = diagnosticsOf(() => modelOf({ 'GET /page/list': 'listPages' }, setting))
    expect(codesOf(found)).toEqual(['name/reserved at #/paths/~1page~1list/get'])
  })
})
