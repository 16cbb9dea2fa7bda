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
  test('equal types of one resource have one declaration; the others are aliases', () => {
    expect(schemasOf(posts(fields('a', 'b'), fields('a', 'b')))).toEqual({
      BotCreateRequest: fields('a', 'b'),
      BotUpdateRequest: refer('BotCreateRequest')
    })
  })

  test('types are equal whatever their docs, examples and field order', () => {
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
  test.each(saysOtherwise)('an alias declares a field again that has its own $rule', ({ field }) => {
    const other: Schema = { type: 'object', required: ['a'], properties: { a: field, b: { type: 'string' } } }
    const found = schemasOf(posts({ ...said({ a: 'Words', b: 'Words' }), required: ['a'] }, other))
    expect(found['BotUpdateRequest']).toEqual({
      ...refer('BotCreateRequest'),
      type: 'object',
      required: ['a'],
      properties: { a: field }
    })
  })

  test('an alias takes the docs of its declaration and repeats them beside its own default', () => {
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

  test('an alias never declares an object field again', () => {
    const part = (description: string): Schema =>
      object({
        part: { ...fields('x', 'y'), description },
        list: { type: 'array', description, items: fields('x') }
      })
    expect(schemasOf(posts(part('Words'), part('Other')))['BotUpdateRequest']).toEqual(
      refer('BotCreateRequest')
    )
  })

  test('equal types are aliases of the declaration whose docs fit them', () => {
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

  test('equal unions stay aliases whatever their docs', () => {
    const choice = (a: string): Schema => ({
      ...said({ a, b: 'Words', c: 'Words' }),
      oneOf: [{ required: ['a'] }, { required: ['b'] }]
    })
    expect(schemasOf(posts(choice('Words'), choice('Other')))['BotUpdateRequest']).toEqual(
      refer('BotCreateRequest')
    )
  })

  test('equal types of one resource are declared where a reader looks first: the fetched object, then the list item', () => {
    const query = ['cursor']
    const answer = object({ items: { type: 'array', items: fields('a', 'b') }, cursor: { type: 'string' } })
    const given: Sketch = {
      'GET /bot/list': { id: 'aList', query, answer },
      'GET /bot/{botId}/fetch': { id: 'bFetch', answer: fields('a', 'b') }
    }
    expect(schemasOf(given)).toMatchObject({ Bot: fields('a', 'b'), BotListItem: refer('Bot') })
  })

  test('equal types of one resource are declared for the collection before the item', () => {
    const given: Sketch = {
      'POST /bot/{botId}/cancel': { id: 'cancelBot', answer: fields('id') },
      'POST /bot/create': { id: 'createBot', answer: fields('id') }
    }
    expect(schemasOf(given)['BotCancelResponse']).toEqual(refer('BotCreateResponse'))
  })

  test('equal types of one resource are declared by the verb that sdk.yaml puts first, else by the first name', () => {
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

  test('types differ if a field is required in only one', () => {
    const other: Schema = { ...fields('a', 'b'), required: ['a'] }
    expect(schemasOf(posts(fields('a', 'b'), other))['BotUpdateRequest']).toEqual(other)
  })

  test('types differ if only one is a row of the database', () => {
    const given: Sketch = {
      'GET /bot/{botId}/fetch': { id: 'fetchBot', answer: fields('a', 'b') },
      'POST /bot/{botId}/clone': { id: 'cloneBot', answer: fields('a', 'b') }
    }
    expect(schemasOf(given)).toMatchObject({ Bot: fields('a', 'b'), BotCloneResponse: fields('a', 'b') })
  })

  test('types differ if one is sent and the other received', () => {
    const given: Sketch = {
      'POST /bot/create': { id: 'createBot', body: fields('a', 'b'), answer: fields('a', 'b') }
    }
    expect(schemasOf(given)).toEqual({
      BotCreateRequest: fields('a', 'b'),
      BotCreateResponse: fields('a', 'b')
    })
  })

  test('equal types of one resource keep their names when they part', () => {
    const { lock } = modelOf(posts(fields('a', 'b'), fields('a', 'b')))
    expect(schemasOf(posts(fields('a', 'b'), fields('a', 'c')), { lock })).toEqual({
      BotCreateRequest: fields('a', 'b'),
      BotUpdateRequest: fields('a', 'c')
    })
  })
})

describe('equal types of two resources', () => {
  test('equal types of two resources are two types', () => {
    const given: Sketch = {
      'POST /bot/create': { id: 'createBot', body: fields('a', 'b') },
      'POST /team/create': { id: 'createTeam', body: fields('a', 'b') }
    }
    expect(schemasOf(given)).toEqual({
      BotCreateRequest: fields('a', 'b'),
      TeamCreateRequest: fields('a', 'b')
    })
  })

  test('types of two resources are shared only through a component', () => {
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
  test('a nested shape that occurs once has no name', () => {
    expect(schemasOf(posts(object({ inner: fields('a', 'b') }), fields('x')))['BotCreateRequest']).toEqual(
      object({ inner: fields('a', 'b') })
    )
  })

  test('a nested shape that repeats is named by its owner and its property', () => {
    const found = schemasOf(
      posts(object({ inner: fields('a', 'b') }), object({ inner: fields('a', 'b'), x: { type: 'string' } }))
    )
    expect(found['BotCreateRequestInner']).toEqual(fields('a', 'b'))
    expect(found['BotCreateRequest']).toEqual(object({ inner: refer('BotCreateRequestInner') }))
    expect(found['BotUpdateRequest']).toEqual(
      object({ inner: refer('BotCreateRequestInner'), x: { type: 'string' } })
    )
  })

  test('a nested shape with one field has no name however often it repeats', () => {
    const found = schemasOf(
      posts(object({ inner: fields('a') }), object({ inner: fields('a'), x: { type: 'string' } }))
    )
    expect(Object.keys(found)).toEqual(['BotCreateRequest', 'BotUpdateRequest'])
  })

  test('a nested shape that equals a type of the resource refers to it', () => {
    const given: Sketch = {
      'GET /bot/{botId}/peek': { id: 'peekBot', answer: object({ whole: fields('a', 'b') }) },
      'POST /bot/{botId}/clone': { id: 'cloneBot', answer: fields('a', 'b') }
    }
    expect(schemasOf(given)['BotPeekResponse']).toEqual(object({ whole: refer('BotCloneResponse') }))
  })

  test('a nested shape in two resources does not count as repeated', () => {
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
  ])('a nested shape in a list called $property is $want', ({ property, want }) => {
    const lists = object({ [property]: { type: 'array', items: fields('a', 'b') } })
    expect(schemasOf(posts(lists, object({ ...lists.properties, x: { type: 'string' } })))).toHaveProperty(
      want
    )
  })

  test('a nested shape that is a value of a map has a name apart from the map', () => {
    const map: Schema = {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
      additionalProperties: fields('c', 'd')
    }
    const found = schemasOf(posts(object({ map }), object({ map, x: { type: 'string' } })))
    expect(found).toHaveProperty('BotCreateRequestMapValue', fields('c', 'd'))
  })

  test('a nested shape that is an element of a body that is a list has a name apart from the body', () => {
    const found = schemasOf(
      posts(
        { type: 'array', items: fields('a', 'b') },
        { type: 'array', maxItems: 3, items: fields('a', 'b') }
      )
    )
    expect(found['BotCreateRequest']).toEqual({ type: 'array', items: refer('BotCreateRequestItem') })
  })

  test('a nested shape keeps the docs of its place', () => {
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

  test('a recorded nested name is kept when an operation comes that sorts before', () => {
    const more: Sketch = {
      ...twice,
      'POST /bot/amend': { id: 'amendBot', body: object({ early: fields('a', 'b') }) }
    }
    expect(schemasOf(more, { lock: first.lock })['BotAmendRequest']).toEqual(
      object({ early: refer('BotCreateRequestInner') })
    )
  })

  test('a recorded nested name is kept when its shape occurs only once', () => {
    expect(
      schemasOf(posts(object({ inner: fields('a', 'b') }), fields('x')), { lock: first.lock })
    ).toHaveProperty('BotCreateRequestInner')
  })

  test('a recorded nested name stays as an alias when its shape becomes that of another', () => {
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

  test('a recorded nested name stays as an alias when its shape becomes that of a type of the resource', () => {
    const { 'POST /bot/create': create, 'POST /bot/{botId}/update': update } = twice
    const more: Sketch = {
      'POST /bot/create': create ?? '',
      'POST /bot/{botId}/update': update ?? '',
      'POST /bot/amend': { id: 'amendBot', body: fields('a', 'b') }
    }
    expect(schemasOf(more, { lock: first.lock })['BotCreateRequestInner']).toEqual(refer('BotAmendRequest'))
  })

  test('a recorded nested name stays as an alias when its owner becomes the alias of another type', () => {
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
