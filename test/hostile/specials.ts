/** Documents of which each is wrong, or strange, in its own way, with what becomes of it. */

type Node = Readonly<Record<string, unknown>>

/** What becomes of a document: it is written, or refused with this code. */
export interface Special {
  readonly name: string
  readonly document: unknown
  readonly outcome: string
}

const done: Node = {
  200: {
    description: 'Done',
    content: { 'application/json': { schema: { type: 'object', properties: { id: { type: 'string' } } } } }
  }
}
const operation = (more: Node = {}): Node => ({ operationId: 'updateBot', responses: done, ...more })
const withPaths = (paths: unknown, more: Node = {}): unknown => ({
  openapi: '3.1.0',
  info: { title: 'T', version: '1' },
  servers: [{ url: 'http://127.0.0.1:9/v1' }],
  paths,
  ...more
})
const withOperation = (more: Node, rest: Node = {}): unknown =>
  withPaths({ '/bot/{botId}/update': { post: operation(more) } }, rest)
const answering = (schema: unknown, schemas: Node = {}): unknown =>
  withOperation(
    { responses: { 200: { description: 'Done', content: { 'application/json': { schema } } } } },
    { components: { schemas } }
  )
const taking = (schema: unknown, schemas: Node = {}): unknown =>
  withOperation({ requestBody: { content: { 'application/json': { schema } } } }, { components: { schemas } })
const both = (name: string, schema: unknown, outcome = 'written', schemas: Node = {}): readonly Special[] => [
  { name: `${name}, answered`, document: answering(schema, schemas), outcome },
  { name: `${name}, taken`, document: taking(schema, schemas), outcome }
]
const to = (key: string): Node => ({ $ref: `#/components/schemas/${key}` })
const object = (properties: unknown): Node => ({ type: 'object', properties })

/** Keywords with values of every wrong form. */
const wrong: readonly unknown[] = [5, 'text', true, null, [], {}, [5], { a: 5 }]
const keywords = [
  'type',
  'properties',
  'required',
  'items',
  'allOf',
  'oneOf',
  'anyOf',
  'enum',
  'additionalProperties',
  '$ref',
  'description',
  'format',
  'nullable',
  'not',
  'discriminator',
  'default'
]

const texts: readonly (readonly [string, string, string])[] = [
  ['nothing', '', 'input/not-a-document'],
  ['white space', ' \n\t', 'input/not-a-document'],
  ['a web page', '<html></html>', 'input/not-a-document'],
  ['half a document', '{"openapi":"3.1.0","paths":{', 'input/syntax'],
  ['a text of JSON', '"openapi"', 'input/not-a-document'],
  ['a list', '[1]', 'input/not-a-document'],
  ['a number', '5', 'input/not-a-document'],
  ['null', 'null', 'input/not-a-document'],
  ['a key twice', '{"openapi":"3.1.0","openapi":"3.1.0","paths":{}}', 'input/syntax'],
  ['Swagger', '{"swagger":"2.0","paths":{}}', 'input/version'],
  ['a version of tomorrow', '{"openapi":"4.0.0","paths":{}}', 'input/version'],
  ['a version that is a number', '{"openapi":3.1,"paths":{}}', 'input/version'],
  ['no paths', '{"openapi":"3.1.0"}', 'document/structure'],
  ['a tag of YAML', 'openapi: 3.0.0\npaths: !!js/function "PWNED"', 'input/syntax'],
  ['an alias without an anchor', 'openapi: 3.0.0\npaths: *gone', 'input/syntax'],
  ['a number without a form in JSON', 'openapi: 3.0.0\npaths: {}\nx: .inf', 'input/syntax']
]

export const specials: readonly Special[] = [
  ...texts.map(([name, document, outcome]) => ({ name, document, outcome })),
  ...keywords.flatMap((key) =>
    wrong.map((value) => ({
      name: `${key}: ${JSON.stringify(value)}`,
      document: answering({ type: 'object', properties: { a: { [key]: value }, b: { type: 'string' } } }),
      outcome: 'written'
    }))
  ),
  ...both('a shape that holds itself', to('A'), 'written', { A: object({ again: to('A') }) }),
  ...both('a shape that is itself', to('A'), 'written', { A: to('A') }),
  ...both('two shapes that are each other', to('A'), 'written', { A: to('B'), B: to('A') }),
  ...both('a choice of itself', to('A'), 'written', { A: { oneOf: [to('A'), { type: 'string' }] } }),
  ...both('a choice of each other', to('A'), 'written', {
    A: { anyOf: [to('B')] },
    B: { oneOf: [to('A'), object({ a: { type: 'string' } })] }
  }),
  ...both('a merge of itself', to('A'), 'written', {
    A: { allOf: [to('A'), object({ a: { type: 'string' } })] }
  }),
  ...both('a list of itself', to('A'), 'written', { A: { type: 'array', items: to('A') } }),
  ...both('a map of itself', to('A'), 'written', { A: { type: 'object', additionalProperties: to('A') } }),
  ...both('the opposite of itself', to('A'), 'written', { A: { not: to('A') } }),
  ...both('a part of itself', { $ref: '#/components/schemas/A/properties/a' }, 'written', {
    A: object({ a: { $ref: '#/components/schemas/A/properties/a' } })
  }),
  ...both('a part that holds the whole', to('A'), 'written', {
    A: object({ a: { $ref: '#/components/schemas/A/properties/b' }, b: object({ c: to('A') }) })
  }),
  ...both('a component that is gone', to('Gone')),
  ...both('the whole document', { $ref: '#' }),
  ...both('a place that is no schema', { $ref: '#/info/title' }),
  ...both('another document', { $ref: 'other.yaml#/A' }),
  ...both('no schema', 5),
  ...both('false', false),
  ...both('true', true),
  ...both('an empty schema', {}),
  ...both(
    'a schema with a prototype',
    JSON.parse(
      '{"__proto__":{"type":"object"},"properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}},"required":["__proto__","constructor"]}'
    )
  ),
  {
    name: 'a path without a slash',
    document: withPaths({ bot: { get: operation() } }),
    outcome: 'path/grammar'
  },
  { name: 'an empty path', document: withPaths({ '': { get: operation() } }), outcome: 'path/grammar' },
  { name: 'the root as a path', document: withPaths({ '/': { get: operation() } }), outcome: 'path/grammar' },
  { name: 'no operations', document: withPaths({}), outcome: 'written' },
  { name: 'an empty path item', document: withPaths({ '/bot/list': {} }), outcome: 'written' },
  {
    name: 'a path item that is a text',
    document: withPaths({ '/bot/list': 'x' }),
    outcome: 'document/structure'
  },
  {
    name: 'an operation that is null',
    document: withPaths({ '/bot/list': { get: null } }),
    outcome: 'written'
  },
  {
    name: 'an operation without an id',
    document: withPaths({ '/bot/list': { get: { responses: done } } }),
    outcome: 'written'
  },
  {
    name: 'an id that is a number',
    document: withOperation({ operationId: 5 }),
    outcome: 'written'
  },
  {
    name: 'one id twice',
    document: withPaths({
      '/bot/create': { post: operation() },
      '/bot/{botId}/update': { post: operation() }
    }),
    outcome: 'written'
  },
  {
    name: 'an operation without responses',
    document: withPaths({ '/bot/list': { get: { operationId: 'listBots' } } }),
    outcome: 'written'
  },
  {
    name: 'parameters that are no list',
    document: withOperation({ parameters: { a: 1 } }),
    outcome: 'document/structure'
  },
  {
    name: 'a parameter that is null',
    document: withOperation({ parameters: [null] }),
    outcome: 'written'
  },
  {
    name: 'a parameter without a name',
    document: withOperation({ parameters: [{ in: 'query' }] }),
    outcome: 'document/structure'
  },
  {
    name: 'a parameter that has no target',
    document: withOperation({ parameters: [{ $ref: '#/components/parameters/Gone' }] }),
    outcome: 'written'
  },
  {
    name: 'a method of another kind',
    document: withPaths({ '/bot/list': { trace: operation() } }),
    outcome: 'written'
  },
  {
    name: 'a body that is a list',
    document: withOperation({ requestBody: [] }),
    outcome: 'document/structure'
  },
  {
    name: 'content that is a text',
    document: withOperation({ requestBody: { content: 'x' } }),
    outcome: 'document/structure'
  },
  {
    name: 'security without a scheme',
    document: withOperation({ security: [{ gone: [] }] }),
    outcome: 'document/reference'
  }
]
