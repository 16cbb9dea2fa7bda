/** Names that every object inherits, as keys of a document. */
import { describe, expect, test, vi } from 'vitest'
import type { Build } from '../../generator/run/build.ts'
import { GenerationError } from '../../generator/ground/diagnostics.ts'
import { answers, buildOf, clientOf, documentOf, faultsOf, getsOf, ownText, requestOf } from './emitted.ts'

vi.setConfig({ testTimeout: 600_000 })

const keys = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'toLocaleString', 'name', 'then']
const builds: Build[] = []

/** An object that really has the key. */
const having = (key: string, value: unknown): Record<string, unknown> => Object.fromEntries([[key, value]])

async function emit(document: unknown): Promise<Build> {
  const built = await buildOf(document)
  builds.push(built)
  return built
}

/** The package, or the codes of the diagnostics; nothing else may come of a document. */
async function outcome(document: unknown): Promise<Build | readonly string[]> {
  return emit(document).catch((error: unknown) => {
    if (error instanceof GenerationError) return error.diagnostics.map(({ code }) => code)
    throw error
  })
}

describe.each(keys)('%s', (key) => {
  test.each([
    `/${key}/create`,
    `/bot/${key}`,
    `/bot/${key}/create`,
    `/${key}`,
    `/${key}/{id}/fetch`,
    `/bot/{botId}/${key}`
  ])('the key as a literal of a path gives a package or a refused name: %s', async (path) => {
    const built = await outcome(getsOf(path))
    if (!('files' in built)) expect(new Set(built)).toEqual(new Set(['name/reserved']))
  })

  test('the key as a path parameter, query parameter, header and operationId is an ordinary name', async () => {
    const parameters = [
      { name: key, in: 'query', explode: false, schema: { type: 'array', items: { type: 'string' } } },
      { name: key, in: 'header' }
    ]
    const built = await emit(
      documentOf({ [`/bot/{${key}}/fetch`]: { get: { operationId: key, parameters, responses: answers } } })
    )
    const { client, requests } = await clientOf(built)
    await client['bot']?.['fetch']?.('1', having(key, ['a', 'b']))
    expect(requests[0]?.url).toBe(`https://api.test/v1/bot/1/fetch?${key}=a,b`)
  })

  test('the key as a component, property, required field and value is an ordinary name', async () => {
    const schema = {
      type: 'object',
      required: [key],
      properties: {
        ...having(key, { type: 'string', enum: [key] }),
        other: { $ref: `#/components/schemas/${key}` }
      }
    }
    const text = ownText(
      await emit(
        requestOf(
          schema,
          having(key, { type: 'object', properties: { ...having(key, { type: 'integer' }), more: {} } })
        )
      )
    )
    expect(text).toContain(`  ${key}: '${key}'\n`)
    expect(text).toMatch(
      new RegExp(`^ {2}${key}\\?: number \\| (?:Object\\['${key}'\\] \\| )?undefined$`, 'm')
    )
  })

  test('the key as an undeclared component is reported', async () => {
    const built = await emit(
      requestOf({ type: 'object', properties: { a: { $ref: `#/components/schemas/${key}` } } })
    )
    expect(
      built.diagnostics.filter(({ severity }) => severity === 'warning').map(({ code }) => code)
    ).toEqual(['document/reference'])
  })

  test('the key as a media type, status and security scheme is an ordinary name', async () => {
    const responses = {
      '200': {
        description: '',
        content: {
          'application/json': { schema: {} },
          ...having(key, { schema: { type: 'string', format: 'binary' } })
        }
      },
      ...having(key, { description: '' })
    }
    const requestBody = {
      content: {
        ...having(key, { schema: {} }),
        'multipart/form-data': {
          schema: { type: 'object', properties: having(key, { type: 'string', format: 'binary' }) }
        }
      }
    }
    const built = await emit({
      ...documentOf({ '/bot/create': { post: { operationId: 'createBot', requestBody, responses } } }),
      components: { schemas: {}, securitySchemes: having(key, { type: 'http', scheme: 'bearer' }) },
      security: [having(key, [])]
    })
    expect(ownText(built)).toContain(key)
  })
})

test('every package of these names compiles', () => {
  expect(builds.length).toBeGreaterThan(30)
  expect(faultsOf(...builds)).toEqual([])
})

test('no prototype was changed', () => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>)['PWNED']).toBe(undefined)
})
