import { describe, expect, test } from 'vitest'
import type { Schema } from '../../../generator/read/document.ts'
import { fields, modelOf, typesOf, type Setting, type Sketch } from '../../support/sketch.ts'

function schemasOf(sketch: Sketch, setting: Setting = {}): Readonly<Record<string, Schema>> {
  return Object.fromEntries([...typesOf(modelOf(sketch, setting))].map(([name, type]) => [name, type.schema]))
}

const refer = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({ type: 'object', properties })

/** An object whose fields have these words. */
const said = (words: Readonly<Record<string, string>>): Schema =>
  object(
    Object.fromEntries(
      Object.entries(words).map(([name, description]) => [name, { type: 'string', description }])
    )
  )

/** Two POSTs on one resource, with these bodies. */
const posts = (create: Schema, update: Schema): Sketch => ({
  'POST /bot/create': { id: 'createBot', body: create },
  'POST /bot/{botId}/update': { id: 'updateBot', body: update }
})

describe('equal types of one resource', () => {
  test('have one declaration; the others are aliases', () => {
    expect(schemasOf(posts(fields('a', 'b'), fields('a', 'b')))).toEqual({
      BotCreateRequest: fields('a', 'b'),
      BotUpdateRequest: refer('BotCreateRequest')
    })
  })

  test('are equal whatever their words, their examples and the order of their fields', () => {
    const other: Schema = {
      type: 'object',
      description: 'Words',
      properties: { b: { type: 'string', example: 'x', title: 'B' }, a: { type: 'string' } }
    }
    expect(schemasOf(posts(said({ a: 'Words', b: 'Words' }), other))['BotUpdateRequest']).toEqual(
      refer('BotCreateRequest')
    )
  })

  const saysOtherwise = [
    { rule: 'words', field: { type: 'string', description: 'Other words' } },
    { rule: 'a default', field: { type: 'string', description: 'Words', default: 'x' } },
    { rule: 'a deprecation', field: { type: 'string', description: 'Words', deprecated: true } }
  ] satisfies readonly { rule: string; field: Schema }[]
  test.each(saysOtherwise)('declare a field again of which they have $rule of their own', ({ field }) => {
    const other: Schema = { type: 'object', required: ['a'], properties: { a: field, b: { type: 'string' } } }
    const found = schemasOf(posts({ ...said({ a: 'Words', b: 'Words' }), required: ['a'] }, other))
    expect(found['BotUpdateRequest']).toEqual({
      ...refer('BotCreateRequest'),
      type: 'object',
      required: ['a'],
      properties: { a: field }
    })
  })

  test('are silent of what the declaration has words for, and have its words beside a default of their own', () => {
    const other: Schema = {
      type: 'object',
      properties: { a: { type: 'string', default: 'x' }, b: { type: 'string' } }
    }
    expect(schemasOf(posts(said({ a: 'Words', b: 'Words' }), other))['BotUpdateRequest']).toEqual({
      ...refer('BotCreateRequest'),
      ...said({ a: 'Words' }),
      properties: { a: { type: 'string', description: 'Words', default: 'x' } }
    })
  })

  test('never declare a field again that has fields', () => {
    const part = (description: string): Schema =>
      object({
        part: { ...fields('x', 'y'), description },
        list: { type: 'array', description, items: fields('x') }
      })
    expect(schemasOf(posts(part('Words'), part('Other')))['BotUpdateRequest']).toEqual(
      refer('BotCreateRequest')
    )
  })

  test('are aliases of the one whose words are true for them', () => {
    const [id, copy] = [said({ id: 'Id' }), said({ id: 'Id of the copy' })]
    const given: Sketch = {
      'POST /bot/{botId}/clone': { id: 'cloneBot', answer: copy },
      'POST /bot/create': { id: 'createBot', answer: id },
      'POST /bot/{botId}/delete': { id: 'deleteBot', answer: id }
    }
    expect(schemasOf(given)).toMatchObject({
      BotCloneResponse: { ...copy, ...refer('BotCreateResponse') },
      BotCreateResponse: id,
      BotDeleteResponse: refer('BotCreateResponse')
    })
  })

  test('stay aliases whatever they say where they are a choice', () => {
    const choice = (a: string): Schema => ({
      ...said({ a, b: 'Words', c: 'Words' }),
      oneOf: [{ required: ['a'] }, { required: ['b'] }]
    })
    expect(schemasOf(posts(choice('Words'), choice('Other')))['BotUpdateRequest']).toEqual(
      refer('BotCreateRequest')
    )
  })

  test('are declared where a reader looks first: the fetched object, then the list item', () => {
    const query = ['cursor']
    const answer = object({ items: { type: 'array', items: fields('a', 'b') }, cursor: { type: 'string' } })
    const given: Sketch = {
      'GET /bot/list': { id: 'aList', query, answer },
      'GET /bot/{botId}/fetch': { id: 'bFetch', answer: fields('a', 'b') }
    }
    expect(schemasOf(given)).toMatchObject({ Bot: fields('a', 'b'), BotListItem: refer('Bot') })
  })

  test('are declared for the collection before the item', () => {
    const given: Sketch = {
      'POST /bot/{botId}/cancel': { id: 'cancelBot', answer: fields('id') },
      'POST /bot/create': { id: 'createBot', answer: fields('id') }
    }
    expect(schemasOf(given)['BotCancelResponse']).toEqual(refer('BotCreateResponse'))
  })

  test('are declared by the verb that sdk.yaml puts first, else by the first name', () => {
    const update = { verbs: { safe: [], idempotent: [], leading: ['list', 'update'] } }
    const given = {
      ...posts(fields('a', 'b'), fields('a', 'b')),
      'POST /bot/attach': { id: 'attachBot', body: fields('a', 'b') }
    }
    expect(schemasOf(given)).toMatchObject({
      BotAttachRequest: fields('a', 'b'),
      BotCreateRequest: refer('BotAttachRequest'),
      BotUpdateRequest: refer('BotAttachRequest')
    })
    expect(schemasOf(given, { config: update })).toMatchObject({
      BotUpdateRequest: fields('a', 'b'),
      BotAttachRequest: refer('BotUpdateRequest'),
      BotCreateRequest: refer('BotUpdateRequest')
    })
  })

  test('differ where one field is required', () => {
    const other: Schema = { ...fields('a', 'b'), required: ['a'] }
    expect(schemasOf(posts(fields('a', 'b'), other))['BotUpdateRequest']).toEqual(other)
  })

  test('differ where one is a row of the database', () => {
    const given: Sketch = {
      'GET /bot/{botId}/fetch': { id: 'fetchBot', answer: fields('a', 'b') },
      'POST /bot/{botId}/clone': { id: 'cloneBot', answer: fields('a', 'b') }
    }
    expect(schemasOf(given)).toMatchObject({ Bot: fields('a', 'b'), BotCloneResponse: fields('a', 'b') })
  })

  test('differ where one is sent and one is received', () => {
    const given: Sketch = {
      'POST /bot/create': { id: 'createBot', body: fields('a', 'b'), answer: fields('a', 'b') }
    }
    expect(schemasOf(given)).toEqual({
      BotCreateRequest: fields('a', 'b'),
      BotCreateResponse: fields('a', 'b')
    })
  })

  test('keep their names when they part', () => {
    const { lock } = modelOf(posts(fields('a', 'b'), fields('a', 'b')))
    expect(schemasOf(posts(fields('a', 'b'), fields('a', 'c')), { lock })).toEqual({
      BotCreateRequest: fields('a', 'b'),
      BotUpdateRequest: fields('a', 'c')
    })
  })
})

describe('equal types of two resources', () => {
  test('are two types', () => {
    const given: Sketch = {
      'POST /bot/create': { id: 'createBot', body: fields('a', 'b') },
      'POST /team/create': { id: 'createTeam', body: fields('a', 'b') }
    }
    expect(schemasOf(given)).toEqual({
      BotCreateRequest: fields('a', 'b'),
      TeamCreateRequest: fields('a', 'b')
    })
  })

  test('share by a component only', () => {
    const given: Sketch = {
      'POST /bot/create': { id: 'createBot', body: refer('Shape') },
      'POST /team/create': { id: 'createTeam', body: refer('Shape') }
    }
    expect(schemasOf(given, { schemas: { Shape: fields('a', 'b') } })).toEqual({
      BotCreateRequest: refer('Shape'),
      Shape: fields('a', 'b'),
      TeamCreateRequest: refer('Shape')
    })
  })
})

describe('a nested shape', () => {
  test('that stands once has no name', () => {
    expect(schemasOf(posts(object({ inner: fields('a', 'b') }), fields('x')))['BotCreateRequest']).toEqual(
      object({ inner: fields('a', 'b') })
    )
  })

  test('that repeats is named by its owner and its property', () => {
    const found = schemasOf(
      posts(object({ inner: fields('a', 'b') }), object({ inner: fields('a', 'b'), x: { type: 'string' } }))
    )
    expect(found['BotCreateRequestInner']).toEqual(fields('a', 'b'))
    expect(found['BotCreateRequest']).toEqual(object({ inner: refer('BotCreateRequestInner') }))
    expect(found['BotUpdateRequest']).toEqual(
      object({ inner: refer('BotCreateRequestInner'), x: { type: 'string' } })
    )
  })

  test('with one field has no name however often it repeats', () => {
    const found = schemasOf(
      posts(object({ inner: fields('a') }), object({ inner: fields('a'), x: { type: 'string' } }))
    )
    expect(Object.keys(found)).toEqual(['BotCreateRequest', 'BotUpdateRequest'])
  })

  test('that equals a type of the resource refers to it', () => {
    const given: Sketch = {
      'GET /bot/{botId}/peek': { id: 'peekBot', answer: object({ whole: fields('a', 'b') }) },
      'POST /bot/{botId}/clone': { id: 'cloneBot', answer: fields('a', 'b') }
    }
    expect(schemasOf(given)['BotPeekResponse']).toEqual(object({ whole: refer('BotCloneResponse') }))
  })

  test('does not repeat where two resources have it', () => {
    const given: Sketch = {
      'POST /bot/create': { id: 'createBot', body: object({ inner: fields('a', 'b') }) },
      'POST /team/create': { id: 'createTeam', body: object({ inner: fields('a', 'b') }) }
    }
    expect(Object.keys(schemasOf(given))).toEqual(['BotCreateRequest', 'TeamCreateRequest'])
  })

  test.each([
    { property: 'messages', want: 'BotCreateRequestMessage' },
    { property: 'entries', want: 'BotCreateRequestEntry' },
    { property: 'status', want: 'BotCreateRequestStatus' },
    { property: 'series', want: 'BotCreateRequestSeries' },
    { property: 'address', want: 'BotCreateRequestAddress' },
    { property: 'analysis', want: 'BotCreateRequestAnalysis' }
  ])('in a list called $property is $want', ({ property, want }) => {
    const lists = object({ [property]: { type: 'array', items: fields('a', 'b') } })
    expect(schemasOf(posts(lists, object({ ...lists.properties, x: { type: 'string' } })))).toHaveProperty(
      want
    )
  })

  test('that is a value of a map has a name apart from the map', () => {
    const map: Schema = {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
      additionalProperties: fields('c', 'd')
    }
    const found = schemasOf(posts(object({ map }), object({ map, x: { type: 'string' } })))
    expect(found).toHaveProperty('BotCreateRequestMapValue', fields('c', 'd'))
  })

  test('that is an element of a body that is a list has a name apart from the body', () => {
    const found = schemasOf(
      posts(
        { type: 'array', items: fields('a', 'b') },
        { type: 'array', maxItems: 3, items: fields('a', 'b') }
      )
    )
    expect(found['BotCreateRequest']).toEqual({ type: 'array', items: refer('BotCreateRequestItem') })
  })

  test('keeps what is said about it at the place where it stands', () => {
    const inner = fields('a', 'b')
    const found = schemasOf(
      posts(
        object({ inner }),
        object({ inner: { ...inner, description: 'Mine', nullable: true, deprecated: true }, other: inner })
      )
    )
    expect(found['BotUpdateRequest']?.properties?.['inner']).toEqual({
      ...refer('BotCreateRequestInner'),
      description: 'Mine',
      nullable: true,
      deprecated: true
    })
  })
})

describe('a recorded nested name', () => {
  const twice = posts(object({ inner: fields('a', 'b') }), object({ other: fields('a', 'b') }))
  const first = modelOf(twice)

  test('is kept when an operation comes that sorts before', () => {
    const more: Sketch = {
      ...twice,
      'POST /bot/amend': { id: 'amendBot', body: object({ early: fields('a', 'b') }) }
    }
    expect(schemasOf(more, { lock: first.lock })['BotAmendRequest']).toEqual(
      object({ early: refer('BotCreateRequestInner') })
    )
  })

  test('is kept when its shape stands only once any more', () => {
    expect(
      schemasOf(posts(object({ inner: fields('a', 'b') }), fields('x')), { lock: first.lock })
    ).toHaveProperty('BotCreateRequestInner')
  })

  test('stays as an alias when its shape becomes that of another', () => {
    const apart = posts(
      object({ one: fields('a', 'b'), two: fields('a', 'b') }),
      object({ three: fields('c', 'd'), four: fields('c', 'd') })
    )
    const merged = posts(
      object({ one: fields('a', 'b'), two: fields('a', 'b') }),
      object({ three: fields('a', 'b'), four: fields('a', 'b') })
    )
    const found = schemasOf(merged, { lock: modelOf(apart).lock })
    expect(found['BotCreateRequestOne']).toEqual(fields('a', 'b'))
    expect(found['BotUpdateRequestFour']).toEqual(refer('BotCreateRequestOne'))
  })

  test('stays as an alias when its shape becomes that of a type of the resource', () => {
    const { 'POST /bot/create': create, 'POST /bot/{botId}/update': update } = twice
    const more: Sketch = {
      'POST /bot/create': create ?? '',
      'POST /bot/{botId}/update': update ?? '',
      'POST /bot/amend': { id: 'amendBot', body: fields('a', 'b') }
    }
    expect(schemasOf(more, { lock: first.lock })['BotCreateRequestInner']).toEqual(refer('BotAmendRequest'))
  })

  test('stays as an alias when its owner becomes the alias of another type', () => {
    const owners = posts(fields('x', 'y'), object({ one: fields('a', 'b'), two: fields('a', 'b') }))
    const equal = posts(
      object({ one: fields('a', 'b'), two: fields('a', 'b') }),
      object({ one: fields('a', 'b'), two: fields('a', 'b') })
    )
    const found = schemasOf(equal, { lock: modelOf(owners).lock })
    expect(found['BotUpdateRequest']).toEqual(refer('BotCreateRequest'))
    expect(found).toHaveProperty('BotUpdateRequestOne')
  })
})
