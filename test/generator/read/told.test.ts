/** What of a document or of sdk.yaml cannot be carried as it is written is told at its place, never passed over. */
import { describe, expect, test } from 'vitest'
import { censusOf } from '../../../generator/read/census/census.ts'
import { methodDocs } from '../../../generator/target/typescript/calls/methodDocs.ts'
import { readOf } from '../../support/readOf.ts'

const text = { type: 'string' }
const responses = { 204: { description: 'Done' } }
const documentOf = (paths: object, more: object = {}): Readonly<Record<string, unknown>> => ({
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  servers: [{ url: 'https://api.shop.test' }],
  paths,
  ...more
})
const list = (schema: object, mediaType = 'application/xml') => ({
  200: { description: 'Done', content: { [mediaType]: { schema } } }
})
const rest = 'paths: { grammar: rest }\n'

/** What is told beside the fact that a value travels as a text. */
const besideText = (document: Readonly<Record<string, unknown>>): readonly string[] =>
  readOf(document, rest).told.filter((line) => !line.includes('mediaType.schema[text]'))

describe('paths', () => {
  const get = (operationId: string, path: string) => ({
    get: {
      operationId,
      parameters: [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: text
      })),
      responses
    }
  })
  const pathsOf = (...paths: readonly string[]) =>
    documentOf(Object.fromEntries(paths.map((path, index) => [path, get(`getThing${index}`, path)])))

  test.each([
    { paths: ['/a/{id}/b', '/a/{aId}/b'], at: '~1a~1{id}~1b', other: '/a/{aId}/b' },
    {
      paths: ['/a/{user-id}/b/{x}', '/a/{user_id}/b/{y}'],
      at: '~1a~1{user_id}~1b~1{y}',
      other: '/a/{user-id}/b/{x}'
    },
    { paths: ['/a/{x}.json', '/a/{y}.json'], at: '~1a~1{y}.json', other: '/a/{x}.json' }
  ])('that differ in the names of parameters alone are told: $paths', ({ paths, at, other }) => {
    expect(readOf(pathsOf(...paths), rest).told).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^warning document/structure openapi.json#/paths/${at.replace(/[.{}]/g, '\\$&')}: .* is the same path as ${other.replace(/[.{}]/g, '\\$&')}: only the names of parameters differ`
        )
      )
    )
  })

  test.each([
    [['/a/{id}', '/a/id']],
    [['/a/{id}', '/a/{id}/']],
    [['/#Action=A', '/#Action=B']],
    [['/a/{x}.json', '/a/{x}.xml']]
  ])('%j are not the same', (paths) => {
    expect(readOf(pathsOf(...paths), rest).told.join('\n')).not.toContain('is the same path')
  })
})

describe('a list in pages of XML', () => {
  const inQuery = (name: string, type = 'string') => ({ name, in: 'query', schema: { type } })
  const rows = { type: 'array', items: { type: 'object', properties: { id: text } } }
  const get = (given: object, parameters: readonly object[] = []) =>
    documentOf({ '/pet': { get: { operationId: 'listPets', parameters, responses: given } } })
  const page = { type: 'object', properties: { pets: rows, next_cursor: text } }

  test.each([
    { what: 'a cursor', schema: page, parameters: [inQuery('cursor')] },
    {
      what: 'a link',
      schema: { type: 'object', properties: { pets: rows, nextLink: text } },
      parameters: [inQuery('size')]
    },
    {
      what: 'an offset',
      schema: rows,
      parameters: [inQuery('offset', 'integer'), inQuery('limit', 'integer')]
    }
  ])('by $what is told', ({ schema, parameters }) => {
    for (const mediaType of ['application/xml', 'text/xml', 'application/atom+xml'])
      expect(besideText(get(list(schema, mediaType), parameters))).toEqual([
        `warning document/unread openapi.json#/paths/~1pet/get/responses/200/content/${mediaType.replace('/', '~1')}: The list comes in pages of ${mediaType}: a call gives the text of one page, and no page follows it.`
      ])
  })

  test('that is also there as JSON, or asks for no page, is not told', () => {
    const both = {
      200: {
        description: 'Pets',
        content: { 'application/xml': { schema: page }, 'application/json': { schema: page } }
      }
    }
    expect(besideText(get(both, [inQuery('cursor')]))).toEqual([])
    expect(besideText(get(list({ type: 'object', properties: { pets: rows } }), [inQuery('q')]))).toEqual([])
  })
})

describe('a charset other than UTF-8', () => {
  const post = (given: string, taken: string) =>
    documentOf({
      '/pet': {
        post: {
          operationId: 'createPet',
          requestBody: { content: { [taken]: { schema: { type: 'object', properties: { a: text } } } } },
          responses: list({ type: 'object', properties: { a: text } }, given)
        }
      }
    })

  test.each([
    'application/json; charset=iso-8859-1',
    'application/problem+json;charset="UTF-16"',
    'text/plain; charset=windows-1252',
    'application/x-ndjson; charset=latin1'
  ])('of an answer in %s is told', (mediaType) => {
    expect(besideText(post(mediaType, 'application/json'))).toEqual([
      expect.stringContaining(`: The answer in ${mediaType} is read as UTF-8.`)
    ])
  })

  test.each(['application/json; charset=iso-8859-1', 'application/x-ndjson; charset=utf-16'])(
    'of a body in %s is told',
    (mediaType) => {
      expect(besideText(post('application/json', mediaType))).toEqual([
        expect.stringContaining(`: The body in ${mediaType} is sent in UTF-8`)
      ])
    }
  )

  test.each([
    'application/json; charset=utf-8',
    'application/json;charset=UTF8',
    'text/plain; charset=us-ascii',
    'image/png; charset=latin1'
  ])('is none in %s', (mediaType) => {
    expect(besideText(post(mediaType, 'application/json'))).toEqual([])
  })
})

test.each([
  { schema: { type: 'array', items: text }, want: ['requestContent.form[list]'] },
  { schema: { items: text }, want: ['requestContent.form[list]'] },
  { schema: { type: 'object', properties: { a: { type: 'array', items: text } } }, want: [] }
])('a form whose body is $schema is counted as refused if it is a list', ({ schema, want }) => {
  const form = { content: { 'application/x-www-form-urlencoded': { schema } } }
  const document = documentOf({ '/a': { post: { operationId: 'a', requestBody: form, responses } } })
  const refused = censusOf(document).filter(({ state }) => state === 'refused')
  expect(refused.map(({ construct }) => construct)).toEqual(want)
})

describe('servers', () => {
  const paths = { '/a': { get: { operationId: 'getA', responses } } }

  test.each([
    { servers: [{ url: 5 }], at: '/0/url', says: 'The url of a server must be a text; got 5.' },
    { servers: [{}], at: '/0/url', says: 'The url of a server must be a text; got undefined.' },
    { servers: ['/v1'], at: '/0', says: 'A server must be an object; got "/v1".' },
    { servers: { url: '/v1' }, at: '', says: 'servers must be a list; got {"url":"/v1"}.' }
  ])('like $servers are told at their place', ({ servers, at, says }) => {
    expect(readOf(documentOf(paths, { servers }), rest).told).toContainEqual(
      `warning document/structure openapi.json#/servers${at}: ${says} It is left out.`
    )
    const get = { operationId: 'getA', responses, servers }
    expect(readOf(documentOf({ '/a': { get } }), rest).told).toContainEqual(
      `warning document/structure openapi.json#/paths/~1a/get/servers${at}: ${says} It is left out.`
    )
  })

  test('that an action of sdk.yaml brings are told at its line', () => {
    const told = readOf(
      documentOf(paths, { servers: [] }),
      `${rest}overlays:\n  - target: $.servers\n    update: [{ url: 5 }]\n`
    ).told
    expect(told).toContainEqual(
      'warning document/structure sdk.yaml:5:5: The url of a server must be a text; got 5. It is left out.'
    )
  })
})

describe('a line of sdk.yaml', () => {
  const paths = {
    '/order': {
      get: { operationId: 'listOrders', responses },
      post: { operationId: 'createOrder', responses }
    }
  }

  test('about an operation that another line skips is told', () => {
    const more = `${rest}operations:\n  listOrders: { skip: true }\n  GET /order: { name: all }\n`
    expect(readOf(documentOf(paths), more).told).toEqual([
      'warning config/unused sdk.yaml:6:3: operations.GET /order decides nothing: operations.listOrders skips the operation.'
    ])
    const both = `${rest}operations:\n  listOrders: { skip: true }\n  GET /order: { skip: true }\n`
    expect(readOf(documentOf(paths), both).told).toEqual([])
  })

  test('with an alias that names no resource says how it is written', () => {
    const { diagnostics } = readOf(documentOf(paths), `${rest}aliases: { all: listOrders }\n`)
    expect(diagnostics.filter(({ code }) => code === 'name/conflict')).toMatchObject([
      {
        place: 'sdk.yaml:4:12',
        message: 'all cannot be another name for listOrders: it does not say which resource has the name.',
        fix: 'Write the resource in front of it, for instance order.all.'
      }
    ])
  })

  test('of an action may have extensions (Overlay 1.1.0 §4.4.4)', () => {
    const action = (more: string): string =>
      `${rest}overlays:\n  - target: $.info\n    update: { title: Store }\n    ${more}\n`
    expect(readOf(documentOf(paths), action('x-reason: { why: a }')).told).toEqual([])
    expect(readOf(documentOf(paths), action('reason: a')).told.join('')).toContain('reason')
  })
})

test.each(['get', 'head'])('the comment of a %s whose required body cannot be sent says so', (method) => {
  const requestBody = { required: true, content: { 'application/json': { schema: { type: 'object' } } } }
  const { api } = readOf(
    documentOf({ '/order': { [method]: { operationId: 'findOrders', requestBody, responses } } }),
    rest
  )
  const actions = api?.resources.flatMap((resource) => resource.actions) ?? []
  expect(actions.map((action) => api && methodDocs(action, api).description)).toEqual([
    `The document requires a body, which a ${method.toUpperCase()} cannot send: the service may refuse the call.`
  ])
})
