/** What of a list its pages do not give is told. */
import { describe, expect, test } from 'vitest'
import { readOf } from '../../support/readOf.ts'

const text = { type: 'string' }
const row = { type: 'object', properties: { id: text } }
const rows = { type: 'array', items: row }
const keyed = { type: 'object', additionalProperties: row }
const object = (properties: object) => ({ type: 'object', properties })
const cursor = { name: 'cursor', in: 'query', schema: text }
const number = { name: 'page', in: 'query', schema: { type: 'integer' } }
const pages = 'pages: { cursor: { items: data, cursor: cursor, next: next } }\n'

function toldOf(schema: object, parameters: readonly object[] = [cursor], more = ''): readonly string[] {
  const { told } = readOf(
    {
      openapi: '3.1.0',
      info: { title: 'Tiny', version: '1' },
      paths: {
        '/row/list': {
          get: {
            operationId: 'listRows',
            parameters,
            responses: { 200: { description: 'Rows', content: { 'application/json': { schema } } } }
          }
        }
      }
    },
    more
  )
  return told.filter((line) => line.startsWith('warning document/left-out'))
}

const place = 'openapi.json#/paths/~1row~1list/get/responses/200/content/application~1json'

describe('a list that is an object by keys', () => {
  test.each([
    ['The answer', keyed, cursor],
    ['`data` of the answer', object({ data: keyed, next: text }), cursor],
    ['`result` of the answer', object({ result: keyed }), number]
  ] as const)('%s is told if a parameter asks for a page', (where, schema, parameter) => {
    expect(toldOf(schema, [parameter])).toEqual([
      `warning document/left-out ${place}: ${where} is an object with the items by key, and \`${parameter.name}\` asks for a page of it: no page follows the one that a call gives.`
    ])
  })

  test.each([
    ['no parameter asks for a page', keyed, []],
    ['the parameter is a text that only has the name of a number', keyed, [{ ...number, schema: text }]],
    ['the values are texts', { type: 'object', additionalProperties: text }, [cursor]],
    ['a list is beside it', object({ items: rows, result: keyed, next_cursor: text }), [cursor]]
  ] as const)('is not told if %s', (_, schema, parameters) => {
    expect(toldOf(schema, parameters)).toEqual([])
  })
})

describe('lists beside the items of pages', () => {
  test('are told with the list that was taken', () => {
    expect(toldOf(object({ data: rows, included: rows, users: rows, next: text }), [cursor], pages)).toEqual([
      `warning document/left-out ${place}: The pages of the list have the items of \`data\`; what is in \`included\`, \`users\` beside them is not in a page.`
    ])
  })

  test('are told inside of the object that has the items', () => {
    const inside = pages.replace('items: data', 'items: data.rows')
    const schema = object({ data: object({ rows, more: rows }), next: text })
    expect(toldOf(schema, [cursor], inside)).toHaveLength(1)
  })

  test('are not told if they hold no objects, or if the answer is the list', () => {
    const texts = { type: 'array', items: text }
    expect(toldOf(object({ data: rows, names: texts, next: text }), [cursor], pages)).toEqual([])
    const link = 'pages: { offset: { by: offset, items: "", cursor: page } }\n'
    expect(toldOf(rows, [number], link)).toEqual([])
  })
})
