/** The kind: the size of a page in an example is one that the document allows. */
import { expect, test } from 'vitest'
import { buildOf, documentOf } from './emitted.ts'

const answer = {
  type: 'object',
  properties: { items: { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } } } } }
}

test.each<[object, unknown]>([
  [{ type: 'integer' }, 10],
  [{ type: 'integer', minimum: 25, maximum: 100 }, 25],
  [{ type: 'integer', enum: [20, 50] }, 20],
  [{ type: 'integer', maximum: 5 }, 1],
  [{ type: 'integer', minimum: 1, multipleOf: 4 }, 4],
  [{ type: 'string', enum: ['30', '60'] }, "'30'"],
  [{ type: 'string' }, "'10'"]
])('a call in the test of a package asks for pages of a size that %j allows', async (schema, size) => {
  const parameters = [
    { name: 'cursor', in: 'query', schema: { type: 'integer' } },
    { name: 'size', in: 'query', required: true, schema }
  ]
  const operation = {
    operationId: 'findBots',
    parameters,
    responses: { 200: { description: 'Bots', content: { 'application/json': { schema: answer } } } }
  }
  const { files } = await buildOf(documentOf({ '/bot/find': { get: operation } }), {
    pages: 'sized: { by: offset, items: items, cursor: cursor, take: size }'
  })
  expect(files.get('test/calls.mjs')).toContain(`client.bot.find({ size: ${size} })`)
})
