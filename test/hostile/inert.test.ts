/** Text of a document in every place that is emitted: it is found again as data alone. */
import { describe, expect, test } from 'vitest'
import type { Build } from '../../generator/run/build.ts'
import { buildOf, clientOf, faultsOf } from './emitted.ts'

const canary = 'globalThis.PWNED=1'

/** Texts that end what they stand in, each in its way. */
const texts: Readonly<Record<string, string>> = {
  'the end of a comment': `*/ ${canary} /*`,
  'the end of a comment over two lines': `*\n/ ${canary}\n/*`,
  'an escaped end of a comment': `*\\/ ${canary} \\*/`,
  'a single quote': `'; ${canary}; '`,
  'a double quote': `"; ${canary}; "`,
  'an escaped quote': `\\'; ${canary}; \\'`,
  'a backtick': '`; ' + canary + '; `',
  'a template': '${' + canary + '}',
  'a line break': `a\n${canary}\n`,
  'a carriage return': `a\r${canary}\r`,
  'a line separator': `a\u2028${canary}\u2029`,
  'a NUL': `a\0b`,
  'a heading': '# Heading\n\n## Another',
  'a fence': '```\n' + canary + '\n```',
  'a table': '| a | b |\n|---|---|\n| 1 | 2 |',
  HTML: `<script>${canary}</script><!-- -->`,
  'bidirectional marks': '\u202eevil\u202c \u2066x\u2069 \u200e\u200f\u061c',
  'a lone surrogate': 'a\ud800b\udc00c',
  'tags of JSDoc': '@deprecated\n @throws {Error} x\n{@link javascript:alert(1)}',
  'a handlebars expression': '{{constructor.constructor}} {{{this}}} {{> header}}',
  'a JSON end': '"}], "scripts": { "prepack": "evil" }, "x": [{"a":"',
  'a YAML end': ': }\n- &a *b !!js/function x\n---\n...',
  'an escape': `\\u0027; ${canary}; \\x27 \\`,
  'an emoji of several': '👨‍👩‍👧 é ﬁ',
  'an escape of a terminal': '\u001b[31mred\u001b[0m\u0007\u009b',
  'letters that only look like others': 'раураl ｃｏｎｓｔ'
}

/** A document with the text in every place that takes any. */
function documentOf(text: string): unknown {
  const key = (value: unknown): Record<string, unknown> => Object.fromEntries([[text, value]])
  const refer = { $ref: `#/components/schemas/Shape` }
  const words = { description: text, title: text }
  const field = {
    type: 'string',
    ...words,
    format: text,
    pattern: text,
    default: text,
    example: text,
    enum: [text, `${text}2`]
  }
  const shape = {
    type: 'object',
    ...words,
    required: [text],
    properties: {
      ...key(field),
      object: { enum: [key(text), [text], 1e400, -0, -1.5, true, null] },
      list: { type: 'array', items: { ...field, const: text }, example: [text, key(text)] },
      refer
    },
    additionalProperties: { type: 'string', enum: [text] }
  }
  const answer = {
    '200': {
      description: text,
      content: {
        'application/json': { schema: shape },
        [`application/x-${text}`]: { schema: { type: 'string' } }
      }
    },
    '404': { description: text }
  }
  const parameters = [
    { name: `${text}id`, in: 'path', required: true, description: text },
    { name: text, in: 'query', description: text, schema: field, style: 'deepObject' },
    { name: 'X-Header', in: 'header', description: text }
  ]
  const operation = (id: string, more: object = {}) => ({
    operationId: id,
    summary: text,
    description: text,
    deprecated: true,
    tags: [text],
    responses: answer,
    ...more
  })
  const body = {
    description: text,
    content: {
      'application/json': { schema: shape },
      [`x/${text}`]: { schema: {} },
      'multipart/form-data': {
        schema: { type: 'object', properties: key({ type: 'string', format: 'binary' }) }
      }
    }
  }
  return {
    openapi: '3.0.0',
    info: { title: text, version: text, description: text },
    servers: [{ url: 'https://api.test/v1', description: text }],
    tags: [{ name: text, description: text }],
    paths: {
      '/bot/list': {
        get: operation('listBots', {
          parameters: [...parameters.slice(1), { name: 'cursor', in: 'query' }],
          responses: {
            '200': {
              description: text,
              content: {
                'application/json': {
                  schema: { type: 'object', properties: { items: { type: 'array', items: shape } } }
                }
              }
            }
          }
        })
      },
      '/bot/create': { post: operation(text, { requestBody: body, parameters: parameters.slice(1) }) },
      [`/bot/{${`${text}id`.replace(/[{}/]/g, '')}}/fetch`]: { get: operation('fetchBot') },
      [`/bot/${`v${text}`.replace(/[{}/]/g, '')}`]: { get: operation('oddBot') },
      '/bot/watch': {
        get: operation('watchBot', {
          responses: {
            '200': {
              description: text,
              content: {
                'application/jsonl': {
                  schema: {
                    oneOf: [
                      { type: 'object', properties: { type: { type: 'string', enum: [text] }, data: shape } },
                      { type: 'object', properties: { type: { type: 'string', enum: ['b'] }, data: shape } }
                    ]
                  }
                }
              }
            }
          }
        })
      }
    },
    components: {
      schemas: { Shape: { ...shape, properties: key(field) }, ...key({ type: 'string', description: text }) },
      securitySchemes: key({ type: 'http', scheme: 'bearer', description: text })
    }
  }
}

const builds: Build[] = []
const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

describe.each(Object.entries(texts))('%s', (_, text) => {
  test('the text in every place is emitted as data, runs nothing and survives the records', async () => {
    const document = documentOf(text)
    const built = await buildOf(document)
    builds.push(built)
    for (const [path, emitted] of built.files) {
      expect(/\p{Surrogate}/u.exec(emitted), path).toBe(null)
      expect(bidi.exec(emitted), path).toBe(null)
      expect(/[^\P{Cc}\n\t]|[\u2028\u2029\ufeff]/u.exec(emitted), path).toBe(null)
    }
    const { client, requests } = await clientOf(built)
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(client['bot'])).filter(
      (each) => each !== 'constructor'
    )) {
      const method = client['bot']?.[name]
      await Promise.resolve(method?.call(client['bot'], ...(method.length > 2 ? ['1', {}] : [{}]))).catch(
        () => undefined
      )
    }
    expect(requests.length).toBeGreaterThan(3)
    expect(Object.hasOwn(globalThis, 'PWNED')).toBe(false)
    const again = await buildOf(document, { names: built.names })
    expect(again.names).toBe(built.names)
    expect(/\p{Surrogate}/u.exec(built.names)).toBe(null)
  })
})

test('API.md has the same lines, headings and code spans for any text', async () => {
  const forms = (build: Build): readonly string[] =>
    (build.files.get('API.md') ?? '')
      .split('\n')
      .map((line) => line.replace(/`[^`\n]*`/g, '``'))
      .sort()
  const plain = new Set(forms(await buildOf(documentOf('plain'))))
  for (const [index, build] of builds.entries())
    expect([...new Set(forms(build))], Object.keys(texts)[index]).toEqual([...plain])
})

test('every package of these texts compiles', () => {
  expect(builds.length).toBe(Object.keys(texts).length)
  expect(faultsOf(...builds)).toEqual([])
})
