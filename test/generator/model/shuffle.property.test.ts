import fc from 'fast-check'
import { describe, test } from 'vitest'
import { emptyLock } from '../../support/emptyLock.ts'
import { decisionsFrom } from '../../../generator/decide/decisions.ts'
import { normalise } from '../../../generator/model/normalise.ts'
import type { RawDocument } from '../../../generator/read/load.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { testConfig } from '../../support/config.ts'
import { committedDocument, modelOfDocument } from '../../support/revisions.ts'
import { documentOf, fields, type Sketch } from '../../support/sketch.ts'

/** Numbers from a seed, the same on every machine (mulberry32), so that a failing order can be had again. */
function numbers(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    return ((mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed))) >>> 0) / 2 ** 32
  }
}

function shuffled<T>(list: readonly T[], next: () => number): readonly T[] {
  const order = list.map((value) => ({ value, at: next() }))
  return order.sort((left, right) => left.at - right.at).map(({ value }) => value)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function shuffledObject(value: unknown, next: () => number): unknown {
  return isObject(value) ? Object.fromEntries(shuffled(Object.entries(value), next)) : value
}

/** The document with its paths, and every kind of component, in another order. */
function shufflePaths(document: RawDocument, next: () => number): RawDocument {
  const components = isObject(document['components']) ? document['components'] : {}
  const kinds = Object.fromEntries(
    Object.entries(components).map(([kind, entries]) => [kind, shuffledObject(entries, next)])
  )
  return {
    ...document,
    paths: shuffledObject(document['paths'], next),
    components: shuffledObject(kinds, next)
  }
}

/** The document with the members of every object in another order; lists keep theirs, but for `required` and parameters. */
function shuffleMembers(value: unknown, next: () => number, key = ''): unknown {
  if (Array.isArray(value)) {
    const inner = value.map((item) => shuffleMembers(item, next))
    return key === 'required' || key === 'parameters' ? shuffled(inner, next) : inner
  }
  if (!isObject(value)) return value
  return Object.fromEntries(
    shuffled(Object.entries(value), next).map(([name, member]) => [name, shuffleMembers(member, next, name)])
  )
}

function shuffleFields(document: RawDocument, next: () => number): RawDocument {
  const other = shuffleMembers(document, next)
  return isObject(other) ? other : {}
}

const seeds = fc.integer()

const inner = fields('a', 'b')
const body = {
  type: 'object',
  properties: { inner, list: { type: 'array', items: inner }, link: { $ref: '#/components/schemas/Link' } }
}
const sketch: Sketch = {
  'GET /bot/list': {
    id: 'listBots',
    query: ['cursor', 'take'],
    answer: {
      type: 'object',
      properties: { items: { type: 'array', items: inner }, cursor: { type: 'string' } }
    }
  },
  'POST /bot/create': { id: 'createBot', body, answer: fields('id') },
  'POST /bot/{botId}/update': { id: 'updateBot', body, answer: fields('id') },
  'POST /bot/{botId}/clone': { id: 'cloneBot', answer: fields('id') },
  'POST /talk/complete': { id: 'completeTalks', body: fields('text', 'model') },
  'POST /talk/{talkId}/complete': { id: 'completeTalk', body: fields('model', 'text') },
  'GET /skill/{skillId}/invoke': { id: 'fetchSkillManual', answer: inner },
  'POST /skill/{skillId}/invoke': {
    id: 'invokeSkill',
    body: { oneOf: [inner, { type: 'object', properties: { inner } }] }
  }
}
const small = documentOf(sketch, {
  Link: { type: 'object', properties: { to: { $ref: '#/components/schemas/Target' } } },
  Target: inner,
  Unused: inner
})

/** Several claims on one name of every kind that a rule settles. */
const contested = documentOf(
  {
    'POST /talk/complete': { id: 'completeTalks', body: fields('text', 'model') },
    'POST /talk/{talkId}/complete': { id: 'completeTalk', body: fields('text') },
    'POST /bot/sessionCreate': { id: 'makeBotSession', body: fields('a') },
    'POST /chat-room/open': 'openHyphen',
    'POST /chatRoom/open': 'openCamel',
    'POST /chat_room/guest/open': 'openUnderscore',
    'GET /chat/room/list': 'listRooms',
    'POST /talk/complete/start': 'startCompletion',
    'GET /talk/then': 'thenTalk',
    'GET /talk/2fa/list': 'listSecondFactors',
    'POST /bot/session/create': {
      id: 'createBotSession',
      body: {
        type: 'object',
        properties: {
          a: { $ref: '#/components/schemas/bot-ref' },
          b: { $ref: '#/components/schemas/bot_ref' },
          c: { $ref: '#/components/schemas/BotClient' },
          'd-e': inner,
          d_e: fields('a', 'b', 'c'),
          f: inner,
          g: fields('a', 'b', 'c')
        }
      }
    }
  },
  { 'bot-ref': fields('x', 'y'), bot_ref: fields('x', 'z'), BotClient: fields('y', 'z') }
)

function smallModel(document: RawDocument) {
  return normalise({
    document: readDocument(document).document,
    decisions: decisionsFrom(testConfig()),
    lock: emptyLock,
    reserved: new Set()
  })
}

/** Everything that a file is written from. */
const textOf = ({ api, lock }: ReturnType<typeof smallModel>): string =>
  JSON.stringify({ api, lock }, null, 1)

describe('the order of paths and components changes nothing', () => {
  test('the order of paths and components changes nothing of a small document', () => {
    const want = textOf(smallModel(small))
    const property = fc.property(
      seeds,
      (seed) => textOf(smallModel(shufflePaths(small, numbers(seed)))) === want
    )
    fc.assert(property, { numRuns: 60 })
  })

  test('the order of paths and components changes nothing of names that a rule settles', () => {
    const want = textOf(smallModel(contested))
    const property = fc.property(
      seeds,
      (seed) => textOf(smallModel(shufflePaths(contested, numbers(seed)))) === want
    )
    fc.assert(property, { numRuns: 60 })
  })

  test(
    'the order of paths and components changes nothing of the committed document',
    { timeout: 300_000 },
    () => {
      const document = committedDocument()
      const want = textOf(modelOfDocument(document))
      const property = fc.property(
        seeds,
        (seed) => textOf(modelOfDocument(shufflePaths(document, numbers(seed)))) === want
      )
      fc.assert(property, { numRuns: 6 })
    }
  )
})

describe('the order of fields changes no name', () => {
  test('the order of fields changes no name of a small document', () => {
    const want = JSON.stringify(smallModel(small).lock)
    const property = fc.property(
      seeds,
      (seed) => JSON.stringify(smallModel(shuffleFields(small, numbers(seed))).lock) === want
    )
    fc.assert(property, { numRuns: 60 })
  })

  test('the order of fields changes no name that a rule settles', () => {
    const want = JSON.stringify(smallModel(contested).lock)
    const property = fc.property(
      seeds,
      (seed) => JSON.stringify(smallModel(shuffleFields(contested, numbers(seed))).lock) === want
    )
    fc.assert(property, { numRuns: 60 })
  })

  test('the order of fields changes no name of the committed document', { timeout: 300_000 }, () => {
    const document = committedDocument()
    const want = JSON.stringify(modelOfDocument(document).lock)
    const property = fc.property(
      seeds,
      (seed) => JSON.stringify(modelOfDocument(shuffleFields(document, numbers(seed))).lock) === want
    )
    fc.assert(property, { numRuns: 4 })
  })
})
