import { describe, expect, test } from 'vitest'
import type { NamesLock } from '../../../generator/model/lockedNames.ts'
import type { Schema } from '../../../generator/read/document.ts'
import { codesOf, diagnosticsOf } from '../../support/diagnostics.ts'
import { fields, modelOf, type Setting, type Sketch } from '../../support/sketch.ts'

/** Operations of one method, each with a request that differs from the others. */
const pair = (item: string, collection: string): Sketch => ({
  'POST /talk/{talkId}/complete': { id: item, body: fields('text') },
  'POST /talk/complete': { id: collection, body: fields('text', 'model') }
})

const requestOf = (id: string, { lock }: { readonly lock: NamesLock }): string | undefined =>
  lock.types[`${id}#request`]

/** What a model says of provisional names. */
const reviews = ({ diagnostics }: ReturnType<typeof modelOf>): readonly string[] =>
  diagnostics
    .filter(({ code }) => code === 'name/provisional')
    .map(({ severity, place, message, fix }) => `${severity} at ${place}: ${message} → ${fix}`)

describe('two operations that claim the name of a type', () => {
  test.each([
    {
      kind: 'words of its own beside one without any',
      ids: ['completeTalkMessage', 'completeTalk'],
      want: ['TalkCompleteMessageRequest', 'TalkCompleteRequest']
    },
    {
      kind: 'words of their own',
      ids: ['completeStoredTalk', 'completeGuestTalk'],
      want: ['TalkCompleteStoredRequest', 'TalkCompleteGuestRequest']
    },
    {
      kind: 'the singular and the plural, which go on to the path',
      ids: ['generateReport', 'generateReports'],
      want: ['TalkCompleteByTalkIdRequest', 'TalkCompleteRequest']
    },
    {
      kind: 'words that differ in their case alone',
      ids: ['makeNews', 'makenews'],
      want: ['TalkCompleteByTalkIdRequest', 'TalkCompleteRequest']
    },
    {
      kind: 'two letters beside none',
      ids: ['completeTalk', 'completeTalkV2'],
      want: ['TalkCompleteByTalkIdRequest', 'TalkCompleteRequest']
    },
    {
      kind: 'two letters replaced by others',
      ids: ['completeRoomTalk', 'completeRootTalk'],
      want: ['TalkCompleteByTalkIdRequest', 'TalkCompleteRequest']
    },
    {
      kind: 'no words of their own',
      ids: ['completeTalk', 'completeTalks'],
      want: ['TalkCompleteByTalkIdRequest', 'TalkCompleteRequest']
    }
  ])('ids with $kind give the names $want', ({ ids: [item = '', collection = ''], want }) => {
    const model = modelOf(pair(item, collection))
    expect([requestOf(item, model), requestOf(collection, model)]).toEqual(want)
  })

  test('what was recorded first keeps its name, and the newcomer takes its words', () => {
    const [first] = Object.entries(pair('completeGuestTalk', 'x'))
    const { lock } = modelOf(Object.fromEntries([first ?? ['', '']]))
    const later = modelOf(pair('completeGuestTalk', 'completeStoredTalk'), { lock })
    expect(requestOf('completeGuestTalk', later)).toBe('TalkCompleteRequest')
    expect(requestOf('completeStoredTalk', later)).toBe('TalkCompleteStoredRequest')
    expect(later.lock.provisional).toEqual(['types.completeStoredTalk#request'])
  })

  test('a newcomer whose words are near to what is recorded takes the parameters of its path', () => {
    const { lock } = modelOf({ 'POST /talk/complete': { id: 'completeTalks', body: fields('a') } })
    const later = modelOf(
      {
        'POST /talk/complete': { id: 'completeTalks', body: fields('a') },
        'POST /talk/{talkId}/complete': { id: 'completeTalkV2', body: fields('b') }
      },
      { lock }
    )
    expect(requestOf('completeTalkV2', later)).toBe('TalkCompleteByTalkIdRequest')
  })

  test('resource and method that spell one name are told apart', () => {
    const model = modelOf({
      'POST /bot/sessionCreate': { id: 'makeBotSession', body: fields('a') },
      'POST /bot/session/create': { id: 'createBotSession', body: fields('b') }
    })
    expect([requestOf('makeBotSession', model), requestOf('createBotSession', model)]).toEqual([
      'BotSessionCreateMakeSessionRequest',
      'BotSessionCreateRequest'
    ])
  })
})

/** A request that refers to some components. */
const using = (...components: readonly string[]): Sketch => ({
  'POST /bot/create': {
    id: 'createBot',
    body: {
      type: 'object',
      properties: Object.fromEntries(
        components.map((key, index) => [`a${index}`, { $ref: `#/components/schemas/${key}` }])
      )
    }
  }
})

/** Components that all differ. */
const schemasOf = (...keys: readonly string[]): Readonly<Record<string, Schema>> =>
  Object.fromEntries(keys.map((key, index) => [key, fields('id', `own${index}`)]))

describe('a component that claims the name of something else', () => {
  test.each([
    { keys: ['BotClient'], want: { BotClient: 'BotClientShape' } },
    { keys: ['BotCreateRequest'], want: { BotCreateRequest: 'BotCreateRequestShape' } },
    {
      keys: ['bot-ref', 'BotRef', 'bot_ref'],
      want: { BotRef: 'BotRef', 'bot-ref': 'BotDashRef', bot_ref: 'BotUnderscoreRef' }
    },
    { keys: ['bot-ref', 'BotRef'], want: { BotRef: 'BotRef', 'bot-ref': 'BotRefShape' } },
    { keys: ['2fa'], want: { '2fa': 'Shape2fa' } },
    { keys: ['Promise'], want: { Promise: 'PromiseShape' } }
  ])('the components $keys get names', ({ keys, want }) => {
    expect(modelOf(using(...keys), { schemas: schemasOf(...keys) }).lock.types).toMatchObject(want)
  })

  test('names of components without any letters are told apart', () => {
    const keys = ['._.', '.-.']
    const { types } = modelOf(using(...keys), { schemas: schemasOf(...keys) }).lock
    expect(keys.map((key) => types[key])).toEqual([
      expect.stringMatching(/^[A-Za-z]\w*$/),
      expect.stringMatching(/^[A-Za-z]\w*$/)
    ])
    expect(new Set(keys.map((key) => types[key])).size).toBe(2)
  })
})

describe('nested shapes that claim one name', () => {
  const shapes = (first: string, second: string, own: Schema): Sketch => ({
    'POST /bot/create': {
      id: 'createBot',
      body: {
        type: 'object',
        properties: { [first]: fields('p', 'q'), other: fields('p', 'q'), [second]: own, again: own }
      }
    }
  })

  test.each([
    ['foo-bar', 'foo_bar'],
    ['fooBar', 'foo.bar'],
    ['é', 'ö']
  ])('the properties %s and %s get two names', (first, second) => {
    const { types } = modelOf(shapes(first, second, fields('r', 's'))).lock
    const names = Object.values(types)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[A-Za-z]\w*$/.test(name))).toEqual([])
  })
})

describe('a name that a rule chose', () => {
  const first = modelOf(pair('completeTalk', 'completeTalks'))
  const run = (setting: Setting) => modelOf(pair('completeTalk', 'completeTalks'), setting)

  test('the names are recorded as provisional, and each is reported for review', () => {
    expect(first.lock.provisional).toEqual(['types.completeTalk#request', 'types.completeTalks#request'])
    expect(reviews(first)).toEqual([
      'warning at #/paths/~1talk~1{talkId}~1complete/post: A rule chose the name TalkCompleteByTalkIdRequest for completeTalk, because completeTalks#request claims TalkCompleteRequest too. It is provisional until the next release. → To choose another before that, write in sdk.yaml, with a word of yours: operations: { completeTalk: { qualifier: ByTalkId } }.',
      'warning at #/paths/~1talk~1complete/post: A rule chose the name TalkCompleteRequest for completeTalks, because completeTalk#request claims TalkCompleteRequest too. It is provisional until the next release. → To choose another before that, write in sdk.yaml, with a word of yours: operations: { completeTalks: { qualifier: Collection } }.'
    ])
  })

  test('a later run keeps the names and says all of it again', () => {
    const second = run({ lock: first.lock })
    expect(second.lock).toEqual(first.lock)
    expect(reviews(second)).toEqual(reviews(first))
  })

  test('the line that a review shows gives the name that it shows', () => {
    const second = run({
      lock: first.lock,
      config: { operations: { completeTalk: { qualifier: 'ByTalkId' } } }
    })
    expect(second.lock.types).toEqual(first.lock.types)
    expect(second.lock.provisional).toBeUndefined()
    expect(reviews(second)).toEqual([])
  })

  test('a decision replaces the name, also by giving the short one to the other', () => {
    const { lock } = run({
      lock: first.lock,
      config: { operations: { completeTalks: { qualifier: 'Stateless' } } }
    })
    expect(lock.types['completeTalks#request']).toBe('TalkCompleteStatelessRequest')
    expect(Object.values(lock.types)).not.toContain('TalkCompleteByTalkIdStatelessRequest')
    expect(lock.provisional).toEqual(['types.completeTalk#request'])
  })

  test('after a release a decision does not replace the name, and nothing is said', () => {
    const { provisional: _, ...released } = first.lock
    const second = run({
      lock: released,
      config: { operations: { completeTalk: { qualifier: 'Stored' } } }
    })
    expect(second.lock.types).toEqual(released.types)
    expect(reviews(second)).toEqual([])
  })

  test('a type that the operation gets later takes the same qualifier', () => {
    const sketch: Sketch = {
      ...pair('completeTalk', 'completeTalks'),
      'POST /talk/{talkId}/complete': { id: 'completeTalk', body: fields('text'), answer: fields('id', 'n') }
    }
    const { lock } = modelOf(sketch, { lock: first.lock })
    expect(lock.types['completeTalk#response']).toBe('TalkCompleteByTalkIdResponse')
    expect(lock.types).toEqual(modelOf(sketch).lock.types)
  })

  test('the record of a provisional name moves with an operation whose id changed, and goes with a renamed component', () => {
    const { lock } = modelOf(pair('completeOne', 'completeTalks'), { lock: first.lock })
    expect(lock.provisional).toEqual(['types.completeOne#request', 'types.completeTalks#request'])
    const component = modelOf(using('BotClient'), { schemas: schemasOf('BotClient') }).lock
    const renamed = modelOf(using('BotLink'), {
      schemas: schemasOf('BotLink'),
      lock: component,
      config: { renamed: { BotClient: 'BotLink' } }
    })
    expect(renamed.lock.provisional).toBeUndefined()
    expect(renamed.lock.types).not.toHaveProperty('BotClient')
    expect(renamed.api.types.filter(({ since }) => since !== null)).toEqual([])
  })

  test('the record of a provisional name stays while the document lacks its operation', () => {
    expect(modelOf({ 'GET /talk/list': 'listTalks' }, { lock: first.lock }).lock.provisional).toEqual(
      first.lock.provisional
    )
  })
})

describe('names that a person has to decide', () => {
  test('two qualifiers of sdk.yaml that give one name are a conflict', () => {
    const operations = { completeTalk: { qualifier: 'Same' }, completeTalks: { qualifier: 'Same' } }
    const found = diagnosticsOf(() =>
      modelOf(pair('completeTalk', 'completeTalks'), { config: { operations } })
    )
    expect(codesOf(found)).toEqual(['name/conflict at #/paths/~1talk~1{talkId}~1complete/post'])
  })

  test.each(['Promise', 'BotClient', '2nd'])('a component cannot be called %s by sdk.yaml', (name) => {
    const setting = { schemas: schemasOf('Thing'), config: { components: { Thing: name } } }
    const found = diagnosticsOf(() => modelOf(using('Thing'), setting))
    expect(found.map(({ code }) => code)).toEqual(['name/reserved'])
  })
})
