import { beforeAll, expect, test } from 'vitest'
import { awkwardId, givenOf, waysOf } from './calls.ts'
import { bodiesOf, operations, pathParametersOf, type Operation } from './document.ts'
import type { Received } from './recorder.ts'
import { closed, isRecord, resolve } from './schemas.ts'
import { formFor, send, startSession, whole } from './session.ts'
import { basePath, judge } from './validator.ts'

/** A good request of each operation. */
const good = new Map<Operation, Received>()

beforeAll(async () => {
  const session = await startSession()
  for (const operation of operations) {
    const [way = { kind: 'awaited' } as const] = waysOf(operation)
    good.set(operation, await send(session, formFor(operation, whole, way)))
  }
  await session.recorder.close()
}, 300_000)

type Mutate = (request: Received, operation: Operation) => readonly Received[]

/** Every wrong request that can be made of a good one, by what is wrong with it. */
const mutations: readonly (readonly [string, Mutate])[] = [
  ['an unknown query key', (request) => [{ ...request, query: `${request.query}&stray=1` }]],
  ['an unknown header', (request) => [{ ...request, headers: { ...request.headers, 'x-stray': '1' } }]],
  ['another path', (request) => [{ ...request, path: request.path.replace(basePath, `${basePath}/stray`) }]],
  ['a path outside of the version', (request) => [{ ...request, path: request.path.slice(basePath.length) }]],
  ['another method', (request) => [{ ...request, method: request.method === 'GET' ? 'POST' : 'DELETE' }]],
  [
    'a body of another media type',
    (request, operation) =>
      request.method === 'GET' || bodiesOf(operation).includes('*/*')
        ? []
        : [{ ...request, headers: { ...request.headers, 'content-type': 'text/plain' } }]
  ],
  [
    'an unknown body key',
    (request, operation) => (isClosed(operation) ? [withBody(request, { ...bodyOf(request), stray: 1 })] : [])
  ],
  [
    'an unknown key in an element',
    (request) =>
      elementsOf(bodyOf(request)).map(([name, elements]) =>
        withBody(request, {
          ...bodyOf(request),
          [name]: elements.map((element) => ({ ...element, stray: 1 }))
        })
      )
  ],
  [
    'a missing required field',
    (request, operation) =>
      requiredOf(operation).map((name) => withBody(request, { ...bodyOf(request), [name]: undefined }))
  ]
]

test.each(mutations)(
  '%s is refused',
  async (_, mutate) => {
    const wrong = [...good].flatMap(([operation, request]) =>
      mutate(request, operation).map((mutated) => ({ operation, mutated }))
    )
    expect(wrong.length).toBeGreaterThan(0)
    for (const { operation, mutated } of wrong) {
      const verdict = await judge(mutated)
      expect(
        verdict.operation !== operation.id || verdict.faults.length > 0,
        `${operation.id}: ${mutated.path}?${mutated.query} ${mutated.body.toString()}`
      ).toBe(true)
    }
  },
  60_000
)

test('an unencoded id reaches another route', async () => {
  for (const [operation, request] of good) {
    const [id] = givenOf(operation, whole).ids
    const encoded = encodeURIComponent(awkwardId(pathParametersOf(operation)[0]?.name ?? ''))
    if (id !== undefined)
      expect(
        await judge({ ...request, path: request.path.replace(encoded, id) }),
        operation.id
      ).not.toMatchObject({ operation: operation.id })
  }
}, 300_000)

function schemaOf({ object }: Operation) {
  return object.requestBody?.content['application/json']?.schema ?? {}
}

function isClosed(operation: Operation): boolean {
  return 'unevaluatedProperties' in closed(schemaOf(operation))
}

function requiredOf(operation: Operation): readonly string[] {
  return resolve(schemaOf(operation)).required ?? []
}

function bodyOf(request: Received): Readonly<Record<string, unknown>> {
  const body: unknown = request.body.length > 0 ? JSON.parse(request.body.toString()) : {}
  return isRecord(body) ? body : {}
}

function withBody(request: Received, body: unknown): Received {
  return { ...request, body: Buffer.from(JSON.stringify(body)) }
}

function elementsOf(
  body: Readonly<Record<string, unknown>>
): readonly (readonly [string, readonly Readonly<Record<string, unknown>>[]])[] {
  return Object.entries(body).flatMap(([name, value]) =>
    Array.isArray(value) && value.every(isRecord) ? [[name, value] as const] : []
  )
}
