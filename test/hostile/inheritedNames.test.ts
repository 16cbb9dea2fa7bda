/** The kind: an optional name that every object inherits. An object without it has no such value, for the compiler and for a call. */
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Build } from '../../generator/run/build.ts'
import { answers, buildOf, clientOf, documentOf, faultsOf } from './emitted.ts'

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

const inherited = Object.getOwnPropertyNames(Object.prototype).sort()
const text = { type: 'string' }
const integer = { type: 'integer' }
const eachOf = (schema: object): Record<string, object> =>
  Object.fromEntries(inherited.map((name) => [name, schema]))
const object = (more: object = {}) => ({ type: 'object', properties: eachOf(integer), ...more })
const content = (mediaType: string, schema: object) => ({ content: { [mediaType]: { schema } } })
const parametersIn = (place: string) => inherited.map((name) => ({ name, in: place, schema: text }))

const kinds = { type: 'object', required: ['kind'], properties: { kind: { enum: ['a'] }, ...eachOf(text) } }
const schemas = {
  Closed: object({ additionalProperties: false }),
  Open: object({ additionalProperties: integer }),
  Nested: { type: 'object', properties: { inner: object(), list: { type: 'array', items: object() } } },
  Union: {
    oneOf: [kinds, { type: 'object', required: ['kind'], properties: { kind: { enum: ['b'] }, b: text } }],
    discriminator: { propertyName: 'kind' }
  },
  Either: { anyOf: [object(), { type: 'object', properties: { b: text } }] },
  Beside: { type: 'object', properties: { a: text }, oneOf: [object(), { properties: { b: text } }] },
  All: { allOf: [object(), { type: 'object', properties: { more: text } }] }
}
const names = Object.keys(schemas)
const whole = {
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/components/schemas/${name}` }]))
}
const action = (operationId: string, more: object) => ({ operationId, responses: answers, ...more })

const document = documentOf(
  {
    '/bot/list': { get: action('listBots', { parameters: parametersIn('query') }) },
    '/bot/fetch': { get: action('fetchBot', { parameters: parametersIn('header') }) },
    '/bot/find': { get: action('findBot', { parameters: parametersIn('cookie') }) },
    '/bot/create': {
      post: action('createBot', {
        requestBody: content('application/json', whole),
        responses: { 200: { description: 'Done', ...content('application/json', whole) } }
      })
    },
    '/bot/search': {
      post: action('searchBots', {
        parameters: parametersIn('query'),
        requestBody: content('application/json', object())
      })
    },
    '/bot/form': {
      post: action('formBot', { requestBody: content('application/x-www-form-urlencoded', object()) })
    },
    '/bot/upload': {
      post: action('uploadBot', {
        requestBody: content('multipart/form-data', object())
      })
    }
  },
  schemas
)

const program = `import type { ${names.join(', ')} } from './index.ts'
import Client from './index.ts'
const client = new Client({ secret: 'x' })
void client.bot.list({})
void client.bot.fetch({})
void client.bot.find({}, { timeout: 1 })
void client.bot.create({ Closed: {}, Open: {}, Nested: { inner: {}, list: [{}] } })
void client.bot.search({}, { timeout: 1 })
void client.bot.form({})
void client.bot.upload({})
export const closed: Closed = {}
export const given: Closed = { ${inherited.map((name) => `${name === '__proto__' ? "['__proto__']" : name}: 1`).join(', ')} }
export const open: Open = { more: 1 }
export const nested: Nested = { inner: {}, list: [{}] }
export const first: Union = { kind: 'a' }
export const second: Union = { kind: 'b' }
export const either: Either[] = [{}, { b: 'x' }]
export const beside: Beside[] = [{}, { a: 'x', b: 'x' }]
export const all: All = { more: 'x' }
export class Row { more = 'x' }
export const row: All = new Row()
export const read = (closed: Closed): number => (typeof closed.constructor === 'number' ? closed.constructor : 0)
`

let built: Build
beforeAll(async () => {
  built = await buildOf(document)
})

test('a literal without an optional name that every object inherits fits its type, and one with the value too', () => {
  const withProgram = { ...built, files: new Map([...built.files, ['src/program.ts', program]]) }
  expect(faultsOf(withProgram)).toEqual([])
})

describe('a call without the names', () => {
  test.each([
    ['list', [{}]],
    ['fetch', [{}]],
    ['find', [{}]],
    ['search', [{}, {}]],
    ['form', [{}]],
    ['upload', [{}]]
  ])('sends nothing of what every object inherits: %s', async (method, args) => {
    const sent: string[] = []
    const { client } = await clientOf(built, {
      async fetch(url: string, init: RequestInit) {
        sent.push(
          `${url} ${JSON.stringify([...new Headers(init.headers)])} ${await new Response(init.body).text()}`
        )
        return Response.json({})
      }
    })
    await client['bot']?.[method]?.(...args)
    expect(sent).toHaveLength(1)
    for (const name of inherited) expect(sent[0]?.toLowerCase()).not.toContain(name.toLowerCase())
  })

  test('sends the values that are given', async () => {
    const { client, requests } = await clientOf(built)
    const given = Object.fromEntries(inherited.map((name) => [name, 'v']))
    await client['bot']?.['list']?.(given)
    for (const name of inherited) expect(requests[0]?.url).toContain(`${name}=v`)
  })
})
