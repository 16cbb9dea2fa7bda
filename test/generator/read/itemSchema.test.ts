/** What describes one item is never taken for what describes a whole body (OpenAPI 3.2 §4.14.3). */
import { describe, expect, test } from 'vitest'
import { everyAction, treeOf } from '../../../generator/model/everyResource.ts'
import { readOf, type Read } from '../../support/readOf.ts'

const item = { type: 'object', required: ['a'], properties: { a: { type: 'string' } } }
const list = { type: 'array', items: { type: 'object', properties: { b: { type: 'string' } } } }

const read = (parts: object): Read =>
  readOf({
    openapi: '3.2.0',
    info: { title: 'Tiny', version: '1' },
    paths: { '/row/send': { post: { operationId: 'sendRow', responses: {}, ...parts } } }
  })

const actionOf = ({ api }: Read) => (api === null ? undefined : everyAction(treeOf(api))[0]?.action)
const schemasOf = ({ api }: Read): string => JSON.stringify(api?.types)

describe('an itemSchema', () => {
  test.each(['text/csv', 'application/json', 'text/event-stream', 'application/x-acme'])(
    'of a request in %s does not describe its body, and is told',
    (mediaType) => {
      const found = read({ requestBody: { content: { [mediaType]: { itemSchema: item } } } })
      expect(schemasOf(found)).not.toContain('"a"')
      expect(found.told.join('\n')).toContain('mediaType.itemSchema[whole]')
    }
  )

  test.each(['text/csv', 'application/pdf', 'application/x-www-form-urlencoded'])(
    'of an answer in %s makes no stream of it',
    (mediaType) => {
      const found = read({ responses: { 200: { content: { [mediaType]: { itemSchema: item } } } } })
      expect(actionOf(found)?.answer.kind).toBe('value')
      // An answer that is a form is told as a whole: it is given as bytes.
      expect(found.told.join('\n')).toMatch(/mediaType\.itemSchema\[whole\]|responseContent\.form/)
    }
  )

  test('of an error does not describe the body of the error', () => {
    const found = read({
      responses: { 200: {}, 400: { content: { 'application/json': { itemSchema: item } } } }
    })
    expect(schemasOf(found)).not.toContain('"a"')
  })

  test.each(['application/jsonl', 'application/json-seq'])(
    'describes the items of %s, whatever the schema of the whole says',
    (mediaType) => {
      const content = { [mediaType]: { schema: list, itemSchema: item } }
      const found = read({ requestBody: { content }, responses: { 200: { content } } })
      expect(schemasOf(found)).toContain('"a"')
      expect(schemasOf(found)).not.toContain('"b"')
      expect(found.told.filter((line) => line.includes('itemSchema'))).toEqual([])
    }
  )

  test('beside the schema of an answer in JSON leaves the answer as that schema has it', () => {
    const content = { 'application/json': { schema: list, itemSchema: item } }
    const found = read({ responses: { 200: { content } } })
    expect(schemasOf(found)).toContain('"b"')
    expect(found.told.join('\n')).toContain('mediaType.itemSchema[whole]')
  })
})
