/** The kind: an answer is what the document declares for any success, whatever its status and however its media type is spelled. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Build } from '../../generator/run/build.ts'
import { buildOf, clientOf, documentOf, faultsOf } from './emitted.ts'

const thing = { type: 'object', properties: { a: { type: 'string' } } }
const other = { type: 'object', properties: { b: { type: 'string' } } }
const bytes = { type: 'string', format: 'binary' }
const answer = (...media: readonly (readonly [string, object])[]) => ({
  description: 'Done',
  content: Object.fromEntries(media.map(([mediaType, schema]) => [mediaType, { schema }]))
})
const empty = { description: 'Done' }

/** The successes of an operation, and what its method returns. */
const rows: Readonly<Record<string, readonly [responses: object, returns: string]>> = {
  union: [
    { 200: answer(['application/json', thing]), 201: answer(['application/json', other]) },
    'Call<ThingUnionResponse>'
  ],
  one: [
    { 200: answer(['application/json', thing]), 201: answer(['application/json', thing]) },
    'Call<ThingOneResponse>'
  ],
  fallback: [{ default: answer(['application/json', thing]) }, 'Call<ThingFallbackResponse>'],
  refused: [{ 200: empty, default: answer(['application/json', thing]) }, 'Call<unknown>'],
  range: [{ '2XX': answer(['application/json', thing]) }, 'Call<ThingRangeResponse>'],
  charset: [{ 200: answer(['application/json; charset=utf-8', thing]) }, 'Call<ThingCharsetResponse>'],
  suffix: [{ 200: answer(['application/vnd.api+json', thing]) }, 'Call<ThingSuffixResponse>'],
  any: [{ 200: answer(['*/*', thing]) }, 'Call<ThingAnyResponse>'],
  anyBytes: [{ 200: answer(['*/*', bytes]) }, "MediaCall<Download, { '*/*': Download }>"],
  // What is bytes as a whole is not a JSON value, whatever its media type is called.
  jsonBytes: [
    { 200: answer(['application/json', bytes]) },
    "MediaCall<Download, { 'application/json': Download }>"
  ],
  jsonFile: [
    { 200: answer(['application/json', { $ref: '#/components/schemas/File' }]) },
    "MediaCall<Download, { 'application/json': Download }>"
  ],
  anyFile: [
    { 200: answer(['*/*', { $ref: '#/components/schemas/File' }]) },
    "MediaCall<Download, { '*/*': Download }>"
  ],
  parts: [
    { 200: answer(['multipart/mixed', { type: 'string' }]) },
    "MediaCall<Download, { 'multipart/mixed': Download }>"
  ],
  amazon: [{ 200: answer(['application/x-amz-json-1.1', thing]) }, 'Call<ThingAmazonResponse>'],
  dotted: [{ 200: answer(['application/vnd.acme.v3.json', thing]) }, 'Call<ThingDottedResponse>'],
  watched: [
    { 200: answer(['application/json', thing], ['application/json;stream=watch', other]) },
    'StreamCall<ThingWatchedResponse, ThingWatchedEvent>'
  ],
  maybe: [{ 200: answer(['application/json', thing]), 202: empty }, 'Call<ThingMaybeResponse | null>'],
  nothing: [{ 204: empty }, 'Call<void>'],
  anything: [{ 200: empty, 202: empty, 204: empty }, 'Call<unknown>'],
  xml: [{ 200: answer(['application/xml', thing]) }, 'Call<string>'],
  // The service decides by the status what comes.
  textLater: [
    { 200: answer(['application/json', thing]), 202: answer(['text/plain', { type: 'string' }]) },
    "MediaCall<ThingTextLaterResponse | string, { 'application/json': ThingTextLaterResponse; 'text/plain': string }>"
  ],
  jsonLater: [
    { 200: answer(['text/csv', { type: 'string' }]), 202: answer(['application/json', thing]), 204: empty },
    "MediaCall<string | null | ThingJsonLaterResponse, { 'text/csv': string | null; 'application/json': ThingJsonLaterResponse }>"
  ],
  fileLater: [
    { 200: answer(['application/json', thing]), 201: answer(['application/pdf', bytes]) },
    "MediaCall<ThingFileLaterResponse | Download, { 'application/json': ThingFileLaterResponse; 'application/pdf': Download }>"
  ],
  textBoth: [
    {
      200: answer(['application/json', thing], ['text/plain', { type: 'string' }]),
      202: answer(['text/plain', { type: 'string' }])
    },
    "MediaCall<ThingTextBothResponse, { 'application/json': ThingTextBothResponse; 'text/plain': string }>"
  ],
  jsonFirst: [
    { 200: answer(['application/xml', thing], ['application/pdf', bytes], ['application/json', thing]) },
    "MediaCall<ThingJsonFirstResponse, { 'application/json': ThingJsonFirstResponse; 'application/xml': string; 'application/pdf': Download }>"
  ]
}

/** What is asked for if the status decides. */
const accepted: Readonly<Record<string, string>> = {
  textLater: 'application/json, text/plain',
  jsonLater: 'text/csv, application/json',
  fileLater: 'application/json, application/pdf'
}

let built: Build

beforeAll(async () => {
  const paths = Object.fromEntries(
    Object.entries(rows).map(([name, [responses]]) => [
      `/thing/${name}`,
      { post: { operationId: name, responses } }
    ])
  )
  built = await buildOf(documentOf(paths, { File: bytes }))
})

describe('an answer', () => {
  test('has the type that the document declares', () => {
    const source = (built.files.get('src/resources/thing.ts') ?? '')
      .replace(/\s+/g, ' ')
      .replaceAll('MediaCall< ', 'MediaCall<')
      .replaceAll(' } >', ' }>')
    const found = [...source.matchAll(/(\w+)\( ?request\??: [^)]*\): (.*?) \{ (?:const|return) /g)]
    const types = Object.fromEntries(found.map(([, name, type]) => [name, type]))
    expect(types).toEqual(
      Object.fromEntries(Object.entries(rows).map(([name, [, returns]]) => [name, returns]))
    )
  })

  test('of several statuses is a union where they differ', () => {
    const types = built.files.get('src/types/thing.ts') ?? ''
    const union = /export type ThingUnionResponse =([^]*?)\n\n/.exec(types)?.[1]?.replace(/\s+/g, ' ')
    expect(union).toMatch(/\{ a\?: string[^}]*\} \| \{ b\?: string[^}]*\}/)
  })

  test('is asked for by its own media type', () => {
    const source = built.files.get('src/resources/thing.ts') ?? ''
    expect(source).toContain("accept: 'application/vnd.api+json'")
    expect(source).not.toContain("accept: 'application/json'")
  })

  test.each<[name: string, status: number, type: string | null, body: string | null, data: unknown]>([
    ['textLater', 200, 'application/json', '{"a":"1"}', { a: '1' }],
    ['textLater', 202, 'Text/Plain; charset=utf-8', '{"a":"1"}', '{"a":"1"}'],
    ['jsonLater', 200, 'text/csv', 'a,b', 'a,b'],
    ['jsonLater', 202, 'application/json', '{"a":"1"}', { a: '1' }],
    ['fileLater', 200, 'application/json', '{"a":"1"}', { a: '1' }]
  ])('of %s with the status %i is read as what it is', async (name, status, type, body, data) => {
    const asked: (string | null)[] = []
    const fetch = async (_: unknown, init: RequestInit = {}): Promise<Response> => {
      asked.push(new Headers(init.headers).get('accept'))
      return new Response(body, { status, headers: type === null ? {} : { 'content-type': type } })
    }
    const { client } = await clientOf(built, { fetch })
    expect(await client['thing']?.[name]?.()).toEqual(data)
    expect(asked).toEqual([accepted[name]])
  })

  test('that is a file under one status alone is a file then', async () => {
    const fetch = async (): Promise<Response> =>
      new Response('%PDF', { status: 201, headers: { 'content-type': 'application/pdf' } })
    const { client } = await clientOf(built, { fetch })
    const file: unknown = await client['thing']?.['fileLater']?.()
    expect(await new Response(await (file as Blob).arrayBuffer()).text()).toBe('%PDF')
  })

  test('that is bytes is given as bytes under a media type of JSON', async () => {
    const fetch = async (): Promise<Response> =>
      new Response('%PDF', { headers: { 'content-type': 'application/octet-stream' } })
    const { client } = await clientOf(built, { fetch })
    const file: unknown = await client['thing']?.['jsonBytes']?.()
    expect(await new Response(await (file as Blob).arrayBuffer()).text()).toBe('%PDF')
  })

  test('of one of its media types is asked for by `as` alone', async () => {
    const asked: (string | null)[] = []
    const fetch = async (_: unknown, init: RequestInit = {}): Promise<Response> => {
      asked.push(new Headers(init.headers).get('accept'))
      return new Response('later', { status: 202, headers: { 'content-type': 'text/plain' } })
    }
    const { client } = await clientOf(built, { fetch })
    const call = client['thing']?.['textLater']?.() as unknown as { as(type: string): Promise<unknown> }
    expect(await call.as('text/plain')).toBe('later')
    expect(asked).toEqual(['text/plain'])
  })

  test('compiles in every kind', () => {
    expect(faultsOf(built)).toEqual([])
  })
})
