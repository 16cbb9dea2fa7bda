/** The kind: an answer is what the document declares for any success, whatever its status and however its media type is spelled. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Build } from '../../generator/run/build.ts'
import { buildOf, documentOf, faultsOf } from './emitted.ts'

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
  maybe: [{ 200: answer(['application/json', thing]), 202: empty }, 'Call<ThingMaybeResponse | null>'],
  nothing: [{ 204: empty }, 'Call<void>'],
  xml: [{ 200: answer(['application/xml', thing]) }, 'Call<string>'],
  jsonFirst: [
    { 200: answer(['application/xml', thing], ['application/pdf', bytes], ['application/json', thing]) },
    "MediaCall<ThingJsonFirstResponse, { 'application/json': ThingJsonFirstResponse; 'application/xml': string; 'application/pdf': Download }>"
  ]
}

let built: Build

beforeAll(async () => {
  const paths = Object.fromEntries(
    Object.entries(rows).map(([name, [responses]]) => [
      `/thing/${name}`,
      { post: { operationId: name, responses } }
    ])
  )
  built = await buildOf(documentOf(paths))
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
    expect(source).not.toContain("accept: 'application/json")
  })

  test('compiles in every kind', () => {
    expect(faultsOf(built)).toEqual([])
  })
})
