/** Every place of a document where text of it may reach the package: each puts one text there, into an otherwise plain document. */

/** What a place takes: a text of any kind, or one that names something. */
export interface Place {
  readonly name: string
  readonly kind: 'name' | 'text' | 'value'
  readonly put: (text: string) => unknown
}

type Node = Readonly<Record<string, unknown>>

interface Parts {
  readonly path: string
  readonly method: string
  readonly operation: Node
  readonly parameters: readonly unknown[]
  readonly body: unknown
  readonly answer: unknown
  readonly schemas: Node
  readonly info: Node
  readonly more: Node
  readonly mediaType: string
}

/** `fromEntries` defines its properties, so that `__proto__` is a name like any other. */
const named = (text: string, value: unknown): Node => Object.fromEntries([[text, value]])
const text = (more: Node = {}): Node => ({ type: 'string', ...more })
const object = (properties: Node, more: Node = {}): Node => ({ type: 'object', properties, ...more })

function documentOf(parts: Partial<Parts>): unknown {
  const {
    path = '/bot/{botId}/update',
    method = 'post',
    operation = {},
    parameters = [],
    body = object({ name: text() }),
    answer = object({ id: text() }, { required: ['id'] }),
    schemas = {},
    info = {},
    more = {},
    mediaType = 'application/json'
  } = parts
  const requestBody =
    method === 'get' || body === null ? {} : { requestBody: { content: named(mediaType, { schema: body }) } }
  const one = {
    operationId: 'updateBot',
    parameters,
    ...requestBody,
    responses: { 200: { description: 'Done', content: { 'application/json': { schema: answer } } } },
    ...operation
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Hostile', version: '1', ...info },
    servers: [{ url: 'http://127.0.0.1:9/v1' }],
    paths: named(path, { [method]: one }),
    components: { schemas },
    ...more
  }
}

const field = (put: (given: string) => Node) => (given: string) =>
  documentOf({ body: object({ a: put(given) }), answer: object({ a: put(given) }) })
const answers = (put: (given: string) => unknown) => (given: string) => documentOf({ answer: put(given) })
const takes = (put: (given: string) => unknown) => (given: string) => documentOf({ body: put(given) })
/** A key as a part of a pointer; half of a character has no encoding. */
const encoded = (key: string): string =>
  encodeURIComponent(
    key
      .replaceAll('~', '~0')
      .replaceAll('/', '~1')
      .replaceAll(/\p{Surrogate}/gu, '\ufffd')
  )
const refer = (name: string): Node => ({ $ref: `#/components/schemas/${encoded(name)}` })
const parameter =
  (put: (given: string) => Node, method = 'post') =>
  (given: string) =>
    documentOf({ method, parameters: [{ name: 'q', in: 'query', schema: text(), ...put(given) }] })
const safe = (given: string): string => given.replaceAll(/[{}/]/g, '')

const names: Readonly<Record<string, Place['put']>> = {
  'path parameter': (given) => documentOf({ path: `/bot/{${safe(given)}}/update` }),
  'declared path parameter': (given) =>
    documentOf({
      path: `/bot/{${safe(given)}}/update`,
      parameters: [{ name: safe(given), in: 'path', required: true, schema: text() }]
    }),
  'path parameter of a GET': (given) => documentOf({ path: `/bot/{${safe(given)}}/fetch`, method: 'get' }),
  'second path parameter': (given) => documentOf({ path: `/bot/{botId}/part/{${safe(given)}}/update` }),
  'both path parameters': (given) =>
    documentOf({ path: `/bot/{${safe(given)}}/part/{${safe(given)}}/update` }),
  'optional path parameter': (given) =>
    documentOf({
      path: `/bot/{${safe(given)}}/fetch`,
      method: 'get',
      parameters: [{ name: safe(given), in: 'path', required: false, schema: text() }]
    }),
  'first literal of a path': (given) => documentOf({ path: `/${given}/create` }),
  'middle literal of a path': (given) => documentOf({ path: `/bot/{botId}/${given}/update` }),
  'verb of a path': (given) => documentOf({ path: `/bot/${given}` }),
  'verb of an item': (given) => documentOf({ path: `/bot/{botId}/${given}` }),
  'whole path': (given) => documentOf({ path: `/${given}` }),
  operationId: (given) => documentOf({ operation: { operationId: given } }),
  'component that is answered': (given) =>
    documentOf({ answer: refer(given), schemas: named(given, object({ id: text() })) }),
  'component that is taken': (given) =>
    documentOf({ body: refer(given), schemas: named(given, object({ id: text() })) }),
  'component in a field': (given) =>
    documentOf({ answer: object({ a: refer(given) }), schemas: named(given, object({ id: text() })) }),
  'component in a list': (given) =>
    documentOf({
      answer: { type: 'array', items: refer(given) },
      schemas: named(given, object({ id: text() }))
    }),
  'component in a union': (given) =>
    documentOf({ body: { oneOf: [refer(given), text()] }, schemas: named(given, object({ id: text() })) }),
  'component that is merged': (given) =>
    documentOf({
      answer: { allOf: [refer(given), object({ b: text() })] },
      schemas: named(given, object({ id: text() }))
    }),
  'component that holds itself': (given) =>
    documentOf({ answer: refer(given), schemas: named(given, object({ again: refer(given) })) }),
  'component beside another of its letters': (given) =>
    documentOf({
      answer: object({ a: refer(given), b: refer(`${given}_`) }),
      schemas: { ...named(given, object({ id: text() })), ...named(`${given}_`, object({ no: text() })) }
    }),
  'part of a component': (given) =>
    documentOf({
      answer: { $ref: `${String(refer(given)['$ref'])}/properties/id` },
      schemas: named(given, object({ id: object({ deep: text() }) }))
    }),
  'property that is answered': answers((given) => object(named(given, text()))),
  'required property that is answered': answers((given) =>
    object(named(given, text()), { required: [given] })
  ),
  'property that is taken': takes((given) => object(named(given, text()))),
  'required property that is taken': takes((given) => object(named(given, text()), { required: [given] })),
  'property with properties': answers((given) => object(named(given, object({ deep: text() })))),
  'property of two types': answers((given) =>
    object({
      one: object(named(given, object({ deep: text() }))),
      two: object(named(given, object({ deep: text() })))
    })
  ),
  'property of a list of objects': answers((given) =>
    object(named(given, { type: 'array', items: object({ deep: text(), deeper: text() }) }))
  ),
  'property of a part': (given) =>
    documentOf({
      answer: { $ref: `#/components/schemas/A/properties/${encoded(given)}` },
      schemas: { A: object(named(given, object({ deep: text() }))) }
    }),
  'name in required alone': answers((given) => object({ a: text() }, { required: [given] })),
  'property of a branch': takes((given) => ({
    oneOf: [
      object(named(given, text()), { required: [given] }),
      object({ other: text() }, { required: ['other'] })
    ]
  })),
  discriminator: takes((given) => ({
    oneOf: [
      object(named(given, { enum: ['a'] }), { required: [given] }),
      object(named(given, { enum: ['b'] }), { required: [given] })
    ]
  })),
  'query parameter': parameter((given) => ({ name: given })),
  'query parameter of a GET': (given) =>
    documentOf({
      path: '/bot/list',
      method: 'get',
      parameters: [{ name: given, in: 'query', schema: text() }]
    }),
  'required query parameter': (given) =>
    documentOf({
      path: '/bot/list',
      method: 'get',
      parameters: [{ name: given, in: 'query', required: true, schema: text() }]
    }),
  'deep query parameter': (given) =>
    documentOf({
      path: '/bot/list',
      method: 'get',
      parameters: [
        {
          name: 'filter',
          in: 'query',
          style: 'deepObject',
          explode: true,
          schema: object(named(given, text()))
        }
      ]
    }),
  'header parameter': parameter((given) => ({ name: given, in: 'header' })),
  'media type of a request': (given) => documentOf({ mediaType: given }),
  'media type of an answer': (given) =>
    documentOf({
      operation: { responses: { 200: { description: 'Done', content: named(given, { schema: text() }) } } }
    }),
  'second media type of an answer': (given) =>
    documentOf({
      operation: {
        responses: {
          200: {
            description: 'Done',
            content: {
              'application/json': { schema: object({ a: text() }) },
              ...named(given, { schema: text() })
            }
          }
        }
      }
    }),
  'field of a form': (given) =>
    documentOf({ mediaType: 'multipart/form-data', body: object(named(given, text({ format: 'binary' }))) }),
  status: (given) =>
    documentOf({
      operation: { responses: { 200: { description: 'Done' }, ...named(given, { description: 'Else' }) } }
    }),
  tag: (given) => documentOf({ operation: { tags: [given] } }),
  'security scheme': (given) =>
    documentOf({
      more: {
        security: [named(given, [])],
        components: { securitySchemes: named(given, { type: 'http', scheme: 'bearer' }), schemas: {} }
      }
    })
}

const texts: Readonly<Record<string, Place['put']>> = {
  'title of the document': (given) => documentOf({ info: { title: given } }),
  'version of the document': (given) => documentOf({ info: { version: given } }),
  'description of the document': (given) => documentOf({ info: { description: given } }),
  'address of the server': (given) => documentOf({ more: { servers: [{ url: given }] } }),
  'summary of an operation': (given) => documentOf({ operation: { summary: given } }),
  'description of an operation': (given) =>
    documentOf({ operation: { summary: 'Updates', description: given } }),
  'description of a field': field((given) => text({ description: given })),
  'title of a field': field((given) => text({ title: given })),
  'description of a component': (given) =>
    documentOf({ answer: refer('A'), schemas: { A: object({ id: text() }, { description: given }) } }),
  'title of a component': (given) =>
    documentOf({ answer: refer('A'), schemas: { A: object({ id: text() }, { title: given }) } }),
  'description of a body': takes((given) => object({ a: text() }, { description: given })),
  'description of a parameter': parameter((given) => ({ description: given })),
  'description of an answer': (given) =>
    documentOf({
      operation: {
        responses: {
          200: { description: given, content: { 'application/json': { schema: object({ a: text() }) } } }
        }
      }
    }),
  pattern: field((given) => text({ pattern: given })),
  format: field((given) => text({ format: given }))
}

const values: Readonly<Record<string, Place['put']>> = {
  'value of an enum': field((given) => text({ enum: [given, 'other'] })),
  'only value of an enum': field((given) => text({ enum: [given] })),
  const: field((given) => ({ const: given })),
  default: field((given) => text({ default: given })),
  example: field((given) => text({ example: given })),
  'key of an example': field((given) => ({ type: 'object', example: named(given, given) })),
  'value of a list of examples': field((given) => text({ examples: [given] })),
  'value of a query parameter': (given) =>
    documentOf({
      path: '/bot/list',
      method: 'get',
      parameters: [{ name: 'q', in: 'query', schema: text({ enum: [given] }) }]
    }),
  'value that tells branches apart': takes((given) => ({
    oneOf: [
      object({ kind: { enum: [given] }, a: text() }, { required: ['kind'] }),
      object({ kind: { enum: ['b'] }, b: text() }, { required: ['kind'] })
    ]
  })),
  'value of an enum of a component': (given) =>
    documentOf({ answer: object({ a: refer('A') }), schemas: { A: text({ enum: [given, 'b'] }) } })
}

const of = (kind: Place['kind'], places: Readonly<Record<string, Place['put']>>): readonly Place[] =>
  Object.entries(places).map(([name, put]) => ({ name, kind, put }))

export const places: readonly Place[] = [...of('name', names), ...of('text', texts), ...of('value', values)]
