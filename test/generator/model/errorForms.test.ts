/** The kind: an API says what went wrong in another form than the runtime reads, and its errors have no words. */
import { expect, test } from 'vitest'
import { hasOtherErrors } from '../../../generator/model/errorBodies.ts'
import { expander } from '../../../generator/model/expander.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { documentOf } from '../../support/sketch.ts'
import { committedDocument } from '../../support/revisions.ts'

const text = { type: 'string' }
const withFields = (...names: string[]): object => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, text]))
})

/** Whether the errors of a document with this one error have another form. */
function isOther(content: object, components: object = {}): boolean {
  const { document } = readDocument({
    ...documentOf({}),
    paths: {
      '/lamps': {
        get: {
          operationId: 'listLamps',
          responses: { '200': { description: 'Lamps' }, '4XX': { description: 'Refused', content } }
        }
      }
    },
    components: { schemas: components }
  })
  return hasOtherErrors(document, expander(document))
}

const json = (schema: object): object => ({ 'application/json': { schema } })

test.each([
  ['message and code', json(withFields('message', 'code')), false],
  ['a message among others', json(withFields('message', 'trace')), false],
  ['an error with a message', json({ type: 'object', properties: { error: withFields('message') } }), false],
  ['an error that is a text', json(withFields('error')), false],
  ['any object', json({ type: 'object' }), false],
  ['a text', { 'text/plain; charset=utf-8': { schema: text } }, true],
  ['a text in JSON', json(text), true],
  ['a page', { 'text/html': { schema: text } }, false],
  ['a message of one of its parts', json({ allOf: [withFields('id'), withFields('message')] }), false],
  ['a detail', json(withFields('detail')), true],
  ['OAuth', json(withFields('error', 'error_description')), true],
  ['an error without a message', json({ type: 'object', properties: { error: withFields('text') } }), true],
  ['a list', json({ type: 'array', items: withFields('message') }), true],
  [
    'a list of errors',
    json({ type: 'object', properties: { errors: { type: 'array', items: withFields('title') } } }),
    true
  ],
  ['problem details', { 'application/problem+json': {} }, true],
  ['problem details with a charset', { 'application/problem+json; charset=utf-8': { schema: {} } }, true],
  ['one of two forms', json({ oneOf: [withFields('detail'), withFields('title')] }), true]
])('of an API whose errors are %s another form is read: %s → %s', (_, content, expected) => {
  expect(isOther(content)).toBe(expected)
})

test('the form of a component counts, also of one that holds itself', () => {
  const reference = { $ref: '#/components/schemas/Problem' }
  const holding = { type: 'object', properties: { error: reference, why: text } }
  expect(isOther(json(reference), { Problem: withFields('title') })).toBe(true)
  expect(isOther(json(reference), { Problem: holding })).toBe(true)
})

test('the errors of the committed document have the usual form', () => {
  const { document } = readDocument(committedDocument())
  expect(hasOtherErrors(document, expander(document))).toBe(false)
})
