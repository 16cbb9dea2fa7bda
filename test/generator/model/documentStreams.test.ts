import { expect, test } from 'vitest'
import { readOf } from '../../support/readOf.ts'

const frame = (name: string) => ({ properties: { event: { const: name }, data: { type: 'string' } } })

/** A document with one operation that answers these media types. */
const documentOf = (content: object) => ({
  openapi: '3.2.0',
  info: { title: 'Tiny', version: '1' },
  paths: { '/talk/send': { post: { operationId: 'sendTalk', responses: { 200: { content } } } } }
})

test('a convention of sdk.yaml adds to the events that the document describes', () => {
  const lines = 'streams: { chunks: { framing: sse, mediaType: text/event-stream, done: over, idle: 9 } }\n'
  const itemSchema = { oneOf: [frame('a'), frame('b')] }
  const { api, told } = readOf(documentOf({ 'text/event-stream': { itemSchema } }), lines)
  expect(api?.streams.find(({ name }) => name === 'chunksNamedTextFrames')).toMatchObject({
    shape: 'textFrame',
    discriminator: 'event',
    done: 'over',
    idle: 9
  })
  expect(told.filter((each) => /chunks/.test(each))).toEqual([])
})

test('of two streams of one answer the second is told', () => {
  const itemSchema = { type: 'object' }
  const content = { 'application/jsonl': { itemSchema }, 'text/event-stream': { itemSchema } }
  const { told } = readOf(documentOf(content), '')
  expect(told.filter((each) => each.includes('left-out') || each.includes('left out'))).toHaveLength(1)
})
