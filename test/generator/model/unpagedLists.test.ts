/** Lists in pages that a document gets after sdk.yaml was written are told with the line that turns them. */
import { expect, test } from 'vitest'
import { readModel } from '../../../generator/run/readModel.ts'
import { printNamesLock } from '../../../generator/records/namesLock.ts'

const id = { 'GET /thing/{id}': null }
const cursor = { params: ['cursor', 'limit'], fields: { nextCursor: { type: 'string' } } }
const offset = { params: ['offset', 'limit'], fields: { total: { type: 'integer' } } }

type List = typeof cursor | typeof offset | null

function documentOf(operations: Readonly<Record<string, List>>): string {
  const paths = Object.entries(operations).map(([route, list]) => {
    const [method = '', path = ''] = route.split(' ')
    const number = new Set(['limit', 'offset'])
    const items = { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } } } }
    const schema = { type: 'object', required: ['items'], properties: { items, ...list?.fields } }
    return [
      path,
      {
        [method.toLowerCase()]: {
          operationId: path.replace(/\W/g, ''),
          parameters: [
            ...(path.includes('{')
              ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]
              : []),
            ...(list?.params ?? []).map((name) => ({
              name,
              in: 'query',
              schema: { type: number.has(name) ? 'integer' : 'string' }
            }))
          ],
          responses: { 200: { description: 'Done', content: { 'application/json': { schema } } } }
        }
      }
    ]
  })
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Tiny', version: '1' },
    servers: [{ url: 'https://tiny.example' }],
    paths: Object.fromEntries(paths)
  })
}

function run(operations: Readonly<Record<string, List>>, names: string | null, more = '') {
  const config = `package: { name: tiny-sdk, client: Tiny }\ndocument: { url: spec.json }\npaths: { grammar: rest, prefix: '' }\n${more}`
  const inputs = { spec: documentOf(operations), place: 'spec.json', config, names }
  const { lock, recorded, diagnostics } = readModel(inputs, 'sdk.yaml')
  const told = diagnostics.filter(({ code }) => code === 'config/pages')
  return { names: printNamesLock({ ...lock }, names, recorded), told }
}

test('the first list in pages is told with the line to write, which ends the news', () => {
  const { names, told } = run(id, null)
  expect(told).toEqual([])
  const later = { ...id, 'GET /things': cursor }
  expect(run(later, names).told).toMatchObject([
    {
      severity: 'news',
      place: 'spec.json#/paths/~1things/get',
      message:
        'things answers in pages that no convention of sdk.yaml describes: a call gives one page, and no method asks for the next.',
      fix: 'Write pages: { cursorPages: { items: items, take: limit, cursor: cursor, next: nextCursor, sparse: true } } in sdk.yaml, which changes what such a call gives; or confirm each, operations: { things: { page: false } }.'
    }
  ])
  const line = 'pages: { cursorPages: { items: items, take: limit, cursor: cursor, next: nextCursor } }\n'
  expect(run(later, names, line).told).toEqual([])
  expect(run(later, names, 'operations: { things: { page: false } }\n').told).toEqual([])
})

test('lists of another convention are told together, under a name that is free', () => {
  const pages = 'pages: { offsetPages: { items: items, cursor: cursor, next: nextCursor } }\n'
  const { names } = run({ ...id, 'GET /things': cursor }, null, pages)
  const later = { ...id, 'GET /things': cursor, 'GET /books': offset, 'GET /pens': offset }
  const { told } = run(later, names, pages)
  expect(told.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^books and 1 other operation answer in pages/)
  ])
  expect(told[0]?.fix).toMatch(/^Write pages: \{ itemsOffsetPages: \{ by: offset, items: items, /)
})

test('a first run tells nothing, because init has inferred what it could', () => {
  expect(run({ ...id, 'GET /things': cursor }, null).told).toEqual([])
})
