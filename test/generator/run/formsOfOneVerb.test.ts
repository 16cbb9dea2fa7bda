/** The collection form and the item form of one verb, whatever each takes and answers: the package compiles, and both can be called. */
import { describe, expect, test } from 'vitest'
import { build } from '../../../generator/run/build.ts'
import { compileTrees } from '../../fixtures/compileTrees.ts'
import type { Tree } from '../../fixtures/fixture.ts'
import { fields } from '../../support/sketch.ts'

const config = `package: { name: '@acme/tiny-sdk' }
document: { url: http://127.0.0.1:9/spec.json }
pages: { cursorPages: { items: items, cursor: cursor, next: cursor, take: take, resumable: true } }
`
const text = { type: 'string' }
const bytes = { type: 'string', format: 'binary' }
const content = (media: Readonly<Record<string, unknown>>): unknown => ({
  '200': {
    description: 'Done',
    content: Object.fromEntries(Object.entries(media).map(([type, schema]) => [type, { schema }]))
  }
})
const nothing = { '204': { description: 'Done' } }

const answers: Readonly<Record<string, unknown>> = {
  nothing,
  text: content({ 'text/plain': text }),
  bytes: content({ 'application/octet-stream': bytes }),
  anything: { '200': { description: 'Done' } },
  json: content({ 'application/json': fields('a', 'b') }),
  'json or nothing': { ...nothing, '200': { description: 'Done', content: { 'application/json': {} } } },
  'json or text': content({ 'application/json': fields('a', 'b'), 'text/csv': text }),
  page: content({
    'application/json': {
      type: 'object',
      properties: { items: { type: 'array', items: fields('id', 'name') }, cursor: text }
    }
  })
}

const bodies: Readonly<Record<string, unknown>> = {
  none: {},
  json: { requestBody: { content: { 'application/json': { schema: fields('a', 'b') } } } },
  form: {
    requestBody: {
      content: {
        'multipart/form-data': { schema: { type: 'object', properties: { file: bytes, name: text } } }
      }
    }
  },
  bytes: { requestBody: { content: { 'application/octet-stream': { schema: bytes } } } }
}

interface Form {
  readonly method?: 'get' | 'post'
  readonly answer?: string
  readonly body?: string
}

/** A document with an item form and a collection form of one verb. */
function documentOf(item: Form, collection: Form): string {
  const paging = ['cursor', 'take'].map((name) => ({ name, in: 'query', schema: text }))
  const operation = (operationId: string, inPath: readonly unknown[], form: Form): unknown => ({
    [form.method ?? 'post']: {
      operationId,
      parameters: [...inPath, ...(form.method === 'get' ? paging : [])],
      ...Object(bodies[form.body ?? 'none']),
      responses: answers[form.answer ?? 'nothing']
    }
  })
  const id = { name: 'talkId', in: 'path', required: true, schema: text }
  const paths = {
    '/talk/{talkId}/run': operation('runTalk', [id], item),
    '/talk/run': operation('runTalks', [], collection)
  }
  return JSON.stringify({ openapi: '3.0.0', info: { title: 'Tiny', version: '1' }, paths })
}

async function packageOf(item: Form, collection: Form): Promise<Tree> {
  const inputs = { spec: documentOf(item, collection), place: 'spec.json', config, names: null }
  return (await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null })).files
}

const kinds = Object.keys(answers)
const alike = kinds.flatMap((answer) =>
  (['get', 'post'] as const).map((method) => [
    { method, answer },
    { method, answer }
  ])
)
const mixed = kinds.flatMap((answer) =>
  kinds.flatMap((other) => (answer === other ? [] : [[{ answer }, { answer: other, body: 'json' }]]))
)
const sent = Object.keys(bodies).flatMap((body) =>
  Object.keys(bodies).map((other) => [{ body }, { body: other }])
)

/** Every pair with LONG, else every fifth of those that differ. */
const tried = [
  ...alike,
  ...sent,
  ...(process.env['LONG'] === undefined ? mixed.filter((_, index) => index % 5 === 0) : mixed)
]

describe('the collection form and the item form of one verb', () => {
  test('every pair of answers and bodies gives a package that compiles', async () => {
    const trees = new Map<string, Tree>()
    for (const [item = {}, collection = {}] of tried)
      trees.set(JSON.stringify([item, collection]).replace(/\W+/g, '-'), await packageOf(item, collection))
    expect(trees.size).toBe(tried.length)
    expect(compileTrees(trees)).toEqual([])
  })

  test.each<{ one: Form; other: Form; want: readonly string[] }>([
    { one: { answer: 'text' }, other: { answer: 'text' }, want: ['run'] },
    { one: {}, other: { body: 'json' }, want: ['run'] },
    { one: { answer: 'json' }, other: { answer: 'nothing' }, want: ['run', 'runByTalkId'] },
    {
      one: { method: 'get', answer: 'page' },
      other: { method: 'get', answer: 'json' },
      want: ['run', 'runByTalkId']
    },
    { one: { answer: 'bytes' }, other: { answer: 'text' }, want: ['run', 'runByTalkId'] }
  ])('$one and $other are the methods $want', async ({ one, other, want }) => {
    const files = await packageOf(one, other)
    const source = files.get('src/resources/talk.ts') ?? ''
    const methods = [...source.matchAll(/^ {2}(run\w*)[(<]/gm)].map(([, name]) => name)
    expect([...new Set(methods)].sort()).toEqual(want)
  })
})
