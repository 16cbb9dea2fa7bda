/** Nothing of a document is unread in silence. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { censusOf } from '../../../generator/read/census/census.ts'
import { minors } from '../../../generator/read/census/construct.ts'
import { entryOf, table } from '../../../generator/read/census/table.ts'
import { unreadIn } from '../../../generator/read/census/unread.ts'
import { loadDocument, type RawDocument } from '../../../generator/read/load.ts'
import { lookUp } from '../../../generator/read/pointer.ts'
import { keysOfOpenApi } from '../../support/openApiKeys.ts'
import { committedDocument, root } from '../../support/revisions.ts'

type Json = Readonly<Record<string, unknown>>

const documentOf = (paths: Json, more: Json = {}): RawDocument => ({
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  paths,
  ...more
})

/** `state construct × count at first`, for the constructs of a state. */
const rowsOf = (document: RawDocument, wanted: string): readonly string[] =>
  censusOf(document)
    .filter(({ state }) => state === wanted)
    .map(({ construct, count, first }) => `${construct} × ${count} at ${first}`)

describe('the census', () => {
  test('a construct is counted once, with its first place', () => {
    const list = { get: { operationId: 'a', externalDocs: { url: 'x' }, responses: {}, 'x-a': 1 } }
    expect(rowsOf(documentOf({ '/a/list': list, '/b/list': list }), 'unread')).toEqual([
      'externalDocs.url × 2 at #/paths/~1a~1list/get/externalDocs/url',
      'operation.externalDocs × 2 at #/paths/~1a~1list/get/externalDocs',
      'x-a × 2 at #/paths/~1a~1list/get/x-a'
    ])
  })

  test('a value of a key is counted beside the key', () => {
    const parameters = [
      { name: 'a', in: 'cookie' },
      { name: 'b', in: 'query', style: 'spaceDelimited' }
    ]
    const document = documentOf({ '/a/list': { parameters, get: { operationId: 'a', responses: {} } } })
    expect(rowsOf(document, 'carried').filter((row) => row.includes('='))).toEqual([
      'parameter.in=cookie × 1 at #/paths/~1a~1list/parameters/0/in',
      'parameter.in=query × 1 at #/paths/~1a~1list/parameters/1/in',
      'parameter.style=spaceDelimited × 1 at #/paths/~1a~1list/parameters/1/style'
    ])
  })

  test('a body that no request by its method can have is counted beside those that are sent', () => {
    const operation = { requestBody: { content: {} }, responses: {} }
    const { get, ...others } = { get: operation, head: operation, post: operation, delete: operation }
    expect(rowsOf(documentOf({ '/a': others, '/b': { get, post: operation } }), 'refused')).toEqual([
      'operation.requestBody[GET] × 2 at #/paths/~1a/head/requestBody'
    ])
  })

  test('a name of a field is not a keyword, and an example is not a schema', () => {
    const schema = {
      type: 'object',
      properties: { xml: { type: 'string' }, 'x-a': {} },
      example: { 'x-b': 1, discriminator: {} }
    }
    expect(rowsOf(documentOf({}, { components: { schemas: { A: schema } } }), 'unread')).toEqual([])
  })

  test('a key that OpenAPI does not have is told, with the key that it nearly is', () => {
    const schema = { type: 'object', requird: {}, frobnicate: 1 }
    const told = unreadIn(censusOf(documentOf({}, { components: { schemas: { A: schema } } })))
    expect(told.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      'warning schema.requird is not read: OpenAPI has no such key here; did you mean required?',
      'remark schema.frobnicate is not read: OpenAPI has no such key here.'
    ])
  })

  test('what calls depend on is a warning, and extensions are told together', () => {
    const document = documentOf(
      {
        '/a': {
          servers: [],
          'x-a': 1,
          get: { responses: { 200: { content: { 'multipart/mixed': {} } } } }
        }
      },
      { 'x-b': 2, tags: [{ name: 'a' }] }
    )
    expect(
      unreadIn(censusOf(document)).map(({ severity, place, message }) => `${severity} ${place} ${message}`)
    ).toEqual([
      'warning #/paths/~1a/get/responses/200/content/multipart~1mixed responseContent.multipart is not read: the answer is bytes.',
      'remark #/tags openapi.tags is not read: paths decide the tree of resources.',
      'remark #/paths/~1a/x-a Extensions are not read (2 times): x-a, x-b.'
    ])
  })

  test('an itemSchema of what is read or sent as a whole is told, and those of streams and of lines are not', () => {
    const media = (...types: readonly string[]): Json =>
      Object.fromEntries(types.map((type) => [type, { itemSchema: { type: 'object' } }]))
    const answers = {
      200: {
        content: {
          ...media('text/csv', 'application/xml', 'image/png', 'multipart/mixed', 'application/pdf'),
          ...media('application/jsonl', 'text/event-stream', 'application/json', 'application/x-acme'),
          'application/problem+json': { schema: { type: 'object' }, itemSchema: { type: 'object' } },
          'text/tab-separated-values': { $ref: '#/components/mediaTypes/Rows' }
        }
      },
      400: { content: media('application/json') }
    }
    const content = media('text/csv', 'application/json', 'application/x-ndjson', 'text/event-stream')
    const parameters = [{ name: 'a', in: 'query', content: media('application/json') }]
    const document = documentOf(
      { '/a': { parameters, post: { requestBody: { content }, responses: answers } } },
      { openapi: '3.2.0', components: { mediaTypes: { Rows: { itemSchema: { type: 'object' } } } } }
    )
    const [told] = unreadIn(censusOf(document)).filter(({ message }) => message.includes('itemSchema'))
    expect(told).toMatchObject({
      severity: 'warning',
      place: '#/paths/~1a/parameters/0/content/application~1json/itemSchema'
    })
    expect(told?.message).toBe(
      'mediaType.itemSchema[whole] is not read (12 times): a body that does not come item by item has no items.'
    )
  })

  test('a value that travels as a text or as bytes alone is told, and one that JSON has too is not', () => {
    const of = (schema: unknown, ...types: readonly string[]): Json => ({
      content: Object.fromEntries(types.map((type) => [type, { schema }]))
    })
    const row = { $ref: '#/components/schemas/Row' }
    const answers = {
      200: of(row, 'application/xml'),
      201: of({ type: 'integer' }, 'text/plain'),
      202: of({ allOf: [row] }, 'application/x-acme', 'text/csv'),
      203: of(row, 'application/xml', 'application/json'),
      204: of(row, 'text/event-stream'),
      205: of(row, '*/*'),
      206: of({ type: ['string', 'null'] }, 'text/plain'),
      207: of({}, 'application/xml'),
      400: of(row, 'application/xml')
    }
    const content = of(row, 'application/xml')['content']
    const document = documentOf(
      { '/a': { post: { requestBody: { content }, responses: answers } } },
      { components: { schemas: { Row: { properties: { a: { type: 'string' } } } } } }
    )
    const told = unreadIn(censusOf(document)).filter(({ severity }) => severity === 'warning')
    expect(told.map(({ place, message }) => `${place} ${message}`)).toEqual([
      '#/paths/~1a/post/requestBody/content/application~1xml/schema mediaType.schema[text] is not read (5 times): a value that is not JSON is given and taken as a text or as bytes.'
    ])
  })

  test('the encoding of a parameter, whose fields are written in one way, is told, and that of a form is not', () => {
    const form = { schema: { type: 'object' }, encoding: { tags: { style: 'pipeDelimited' } } }
    const content = { 'application/x-www-form-urlencoded': form }
    const parameters = [{ name: 'q', in: 'querystring', content }]
    const document = documentOf(
      { '/a': { post: { parameters, requestBody: { content }, responses: {} } } },
      { openapi: '3.2.0' }
    )
    const told = unreadIn(censusOf(document)).filter(({ severity }) => severity === 'warning')
    expect(told.map(({ place, message }) => `${place} ${message}`)).toEqual([
      '#/paths/~1a/post/parameters/0/content/application~1x-www-form-urlencoded/encoding mediaType.encoding[parameter] is not read: each value of a list is under the name of its field, and an object is JSON.'
    ])
  })

  test('a slip inside of something that no call depends on is a remark, and the parts of it are told with it', () => {
    const tags = [{ name: 'a', descripton: 'b', 'x-a': 1 }]
    expect(
      unreadIn(censusOf(documentOf({}, { tags }))).map(({ severity, message }) => `${severity} ${message}`)
    ).toEqual([
      'remark openapi.tags is not read: paths decide the tree of resources.',
      'remark tag.descripton is not read: OpenAPI has no such key here; did you mean description?',
      'remark Extensions are not read: x-a.'
    ])
  })

  test('extensions that hold operations, payloads or what a converter lost are warnings of their own', () => {
    const parameter = {
      name: 'a',
      in: 'query',
      'x-s2o-warning': 'collectionFormat:tsv is no longer supported'
    }
    const document = documentOf(
      { '/a': { parameters: [parameter] } },
      { 'x-ms-paths': { '/a?b': {} }, 'x-webhooks': { a: { post: {} } }, 'x-c': 1 }
    )
    const told = unreadIn(censusOf(document)).map(
      ({ severity, place, message }) => `${severity} ${place} ${message}`
    )
    expect(told).toEqual([
      'warning #/x-ms-paths x-ms-paths is not read: those under `paths` are the operations.',
      'warning #/paths/~1a/parameters/0/x-s2o-warning x-s2o-warning is not read: the converter could not keep what Swagger 2.0 said here.',
      'warning #/x-webhooks x-webhooks is not read: payloads have the types of those under `webhooks`.',
      'remark #/x-c Extensions are not read: x-c.'
    ])
  })

  test('the elements of a tuple in `items` are counted as schemas', () => {
    const schema = { type: 'array', items: [{ type: 'string', 'x-a': 1 }] }
    expect(rowsOf(documentOf({}, { components: { schemas: { A: schema } } }), 'unread')).toEqual([
      'x-a × 1 at #/components/schemas/A/items/0/x-a'
    ])
  })

  test('the committed document has nothing unread that calls depend on', () => {
    const told = unreadIn(censusOf(committedDocument()))
    expect(told.filter(({ severity }) => severity === 'warning')).toEqual([])
    expect(told.length).toBeGreaterThan(0)
  })
})

/** A document in which each place that may hold an object has one, with an extension of its own and a key that OpenAPI lacks. */
function everywhere(): { readonly document: RawDocument; readonly extensions: readonly string[] } {
  const extensions: string[] = []
  const more = (): Json => {
    extensions.push(`x-${extensions.length}`)
    return { [`x-${extensions.length - 1}`]: 1, frobnicate: 1 }
  }
  const docs = (): Json => ({ url: 'a', ...more() })
  const server = (): Json => ({ url: 'a', variables: { a: { default: 'b', ...more() } }, ...more() })
  const examples = (): Json => ({ a: { value: 1, ...more() } })
  const leaf = (): Json => ({ type: 'object', externalDocs: docs(), xml: more(), ...more() })
  const schema = (): Json => ({
    ...leaf(),
    discriminator: { propertyName: 'a', ...more() },
    ...Object.fromEntries(
      'items additionalProperties not contains unevaluatedItems unevaluatedProperties propertyNames if then else contentSchema'
        .split(' ')
        .map((key) => [key, leaf()])
    ),
    ...Object.fromEntries('allOf anyOf oneOf prefixItems'.split(' ').map((key) => [key, [leaf()]])),
    ...Object.fromEntries(
      'properties patternProperties $defs definitions dependentSchemas dependencies'
        .split(' ')
        .map((key) => [key, { a: leaf() }])
    )
  })
  const header = (): Json => ({ schema: leaf(), examples: examples(), ...more() })
  const encoding = (): Json => ({ headers: { A: header() }, encoding: { a: more() }, ...more() })
  const media = (): Json => ({
    schema: leaf(),
    itemSchema: leaf(),
    examples: examples(),
    encoding: { a: encoding() },
    prefixEncoding: [more()],
    itemEncoding: more(),
    ...more()
  })
  const content = (): Json =>
    Object.fromEntries(
      'application/json application/jsonl multipart/mixed multipart/form-data application/x-www-form-urlencoded text/csv application/xml application/octet-stream */* image/png'
        .split(' ')
        .map((type) => [type, media()])
    )
  const parameter = (): Json => ({
    name: 'a',
    in: 'query',
    schema: leaf(),
    content: content(),
    examples: examples(),
    ...more()
  })
  const link = (): Json => ({ operationId: 'a', server: server(), ...more() })
  const response = (): Json => ({
    headers: { A: header(), B: { content: content() } },
    content: content(),
    links: { a: link() },
    ...more()
  })
  const body = (): Json => ({ content: content(), ...more() })
  const operation = (): Json => ({
    externalDocs: docs(),
    servers: [server()],
    parameters: [parameter()],
    requestBody: body(),
    responses: { 200: response(), 404: response(), '5XX': response(), default: response(), ...more() },
    callbacks: { a: { b: { post: more(), ...more() } } },
    ...more()
  })
  const item = (): Json => ({
    ...Object.fromEntries('get options trace query'.split(' ').map((method) => [method, operation()])),
    additionalOperations: { COPY: operation() },
    servers: [server()],
    parameters: [parameter()],
    ...more()
  })
  const flows = (): Json => ({ implicit: { scopes: {}, ...more() }, ...more() })
  const document = documentOf(
    { '/a': item(), ...more() },
    {
      openapi: '3.2.0',
      info: { title: 'T', version: '1', contact: more(), license: more(), ...more() },
      servers: [server()],
      tags: [{ name: 'a', externalDocs: docs(), ...more() }],
      externalDocs: docs(),
      webhooks: { a: item() },
      components: {
        schemas: { A: schema() },
        parameters: { A: parameter() },
        requestBodies: { A: body() },
        responses: { A: response() },
        pathItems: { A: item() },
        mediaTypes: { A: media() },
        callbacks: { A: { a: more() } },
        headers: { A: header() },
        examples: examples(),
        links: { A: link() },
        securitySchemes: { A: { type: 'oauth2', flows: flows(), ...more() } },
        ...more()
      },
      ...more()
    }
  )
  return { document, extensions }
}

test('an extension and a key that OpenAPI lacks are counted at every place where an object may be, with a place that has it', () => {
  const { document, extensions } = everywhere()
  const census = censusOf(document)
  const counts = new Map(census.map(({ construct, count }) => [construct, count]))
  expect(extensions.filter((name) => counts.get(name) !== 1)).toEqual([])
  const unknown = census.filter(({ construct }) => construct.endsWith('.frobnicate'))
  expect(unknown.reduce((sum, { count }) => sum + count, 0)).toBe(extensions.length)
  expect(census.filter(({ first }) => lookUp(document, first) === undefined)).toEqual([])
})

describe('the table of constructs', () => {
  /** The keys of a kind in the table in one version, without the rows of single values. */
  const tableKeys = (kind: string, minor: number): readonly string[] =>
    Object.entries(table[kind] ?? {}).flatMap(([key, { since, until }]) =>
      since <= minor && minor <= until && !/[=[]|^(?:true|false)$/.test(key) ? [key] : []
    )

  test.each(minors.map((minor) => ({ minor })))(
    'the table has every key of OpenAPI 3.$minor, and no other',
    ({ minor }) => {
      const keys = keysOfOpenApi(minor)
      const kinds = Object.keys(table).filter((kind) => entryOf[kind] === undefined)
      const found = kinds.flatMap((kind) => {
        const ours = new Set(tableKeys(kind, minor))
        const theirs = new Set<string>(keys.get(kind))
        return [
          ...[...theirs].filter((key) => !ours.has(key)).map((key) => `${kind} lacks ${key}`),
          ...[...ours].filter((key) => !theirs.has(key)).map((key) => `${kind} has ${key}`)
        ]
      })
      expect(found).toEqual([])
    }
  )

  test('every kind of object that a construct holds is in the table', () => {
    const held = Object.values(table).flatMap((rows) =>
      Object.values(rows).flatMap(({ holds }) => holds?.replace(/\W+$/, '') ?? [])
    )
    expect([...new Set(held)].filter((kind) => table[kind] === undefined)).toEqual([])
  })

  test('the README lists every kind of object with what is carried, unread and refused', async () => {
    const lines = Object.entries(table).map(([kind, rows]) => {
      const namesOf = (state: string): string =>
        Object.entries(rows)
          .filter(([, row]) => row.state === state)
          .map(([key]) => `\`${key}\``)
          .join(' ')
      return `| ${kind} | ${namesOf('carried')} | ${namesOf('unread')} | ${namesOf('refused')} |`
    })
    const text = ['| Object | Carried | Unread | Refused |', '| --- | --- | --- | --- |', ...lines].join('\n')
    const readme = readFileSync(`${root}README.md`, 'utf8')
    const [start, end] = ['<!-- constructs -->', '<!-- /constructs -->'].map((mark) => readme.indexOf(mark))
    const [before, after] = [readme.slice(0, start), readme.slice(end)]
    await expect(`${before}<!-- constructs -->\n\n${text}\n\n${after}`).toMatchFileSnapshot(
      `${root}README.md`
    )
  })
})

test('a document of YAML and its census are read in one way', () => {
  const text = 'openapi: 3.0.0\ninfo: { title: T, version: "1" }\npaths: {}\nx-a: 1\n'
  expect(rowsOf(loadDocument(text, 'spec.yaml'), 'unread')).toEqual(['x-a × 1 at #/x-a'])
})
