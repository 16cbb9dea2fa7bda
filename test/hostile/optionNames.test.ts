/** The kind: a parameter of the query that is an option of the call has a name of its own if the option has another meaning. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Build } from '../../generator/run/build.ts'
import { buildOf, clientOf, documentOf, faultsOf, ownText } from './emitted.ts'

const text = { type: 'string' }
const items = {
  '200': {
    description: 'Bots',
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['items'],
          properties: {
            items: { type: 'array', items: { type: 'object', properties: { id: text } } },
            cursor: text
          }
        }
      }
    }
  }
}
const inQuery = (name: string, schema: object = text) => ({ name, in: 'query', schema })
const searching = (parameters: readonly unknown[], properties: object = {}, responses: object = items) => ({
  post: {
    operationId: 'searchBots',
    parameters,
    requestBody: { content: { 'application/json': { schema: { type: 'object', properties } } } },
    responses
  }
})

/** Answers three pages of two items. */
function pages(): {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  readonly asked: string[]
} {
  const asked: string[] = []
  return {
    asked,
    async fetch(url, init) {
      const page = asked.push(`${new URL(url).search} ${String(init.body)}`)
      const rows = [1, 2].map((row) => ({ id: `${page}.${row}` }))
      return Response.json({ items: rows, ...(page < 3 ? { cursor: `c${page}` } : {}) })
    }
  }
}

async function all(call: unknown): Promise<readonly unknown[]> {
  const found: unknown[] = []
  for await (const item of call as AsyncIterable<unknown>) found.push(item)
  return found
}

test('the size of a page in the query of a POST does not limit the items of the list', async () => {
  const built = await buildOf(
    documentOf({ '/bot/search': searching([inQuery('cursor'), inQuery('limit', { type: 'integer' })]) })
  )
  const { fetch, asked } = pages()
  const { client } = await clientOf(built, { fetch })
  expect(await all(client['bot']?.['search']?.({}, { limitQuery: 2 }))).toHaveLength(6)
  expect(asked).toEqual(['?limit=2 {}', '?cursor=c1&limit=2 {}', '?cursor=c2&limit=2 {}'])
  const other = await clientOf(built, { fetch: pages().fetch })
  expect(await all(other.client['bot']?.['search']?.({}, { limitQuery: 2, limit: 3 }))).toHaveLength(3)
  expect(faultsOf(built)).toEqual([])
})

test('the size of a page in a body stays beside a cursor of the query', async () => {
  const built = await buildOf(
    documentOf({ '/bot/search': searching([inQuery('cursor')], { limit: { type: 'integer' } }) })
  )
  const { fetch, asked } = pages()
  const { client } = await clientOf(built, { fetch })
  expect(await all(client['bot']?.['search']?.({ limit: 2 }))).toHaveLength(6)
  expect(asked).toEqual([' {"limit":2}', '?cursor=c1 {"limit":2}', '?cursor=c2 {"limit":2}'])
})

const meant = ['limit', 'timeout', 'retries', 'signal', 'headers', 'idempotent', 'abortSignal']
const free = ['deadline', 'fetch', 'status', 'token', 'host', 'name', 'delay']

describe('a parameter of the query of a POST', () => {
  const lists = { type: 'array', items: text }
  const parameters = [...meant, ...free].map((name) => inQuery(name, name === 'headers' ? lists : text))
  let built: Build
  beforeAll(async () => {
    built = await buildOf(documentOf({ '/bot/search': searching(parameters, {}, {}) }))
  })

  /** The query of a call with one option. */
  async function queryOf(name: string, value: unknown): Promise<string> {
    const { client, requests } = await clientOf(built)
    await client['bot']?.['search']?.({}, { [name]: value })
    return new URL(requests[0]?.url ?? '').search
  }

  test.each(meant)('that is called %s, as an option of each call, is another option', async (name) => {
    const [value, want] = name === 'headers' ? [['a', 'b'], '?headers=a&headers=b'] : ['a', `?${name}=a`]
    expect(await queryOf(`${name}Query`, value)).toBe(want)
    expect(ownText(built)).toContain(`\`${name}\` of the query`)
  })

  test.each(free)('that is called %s, as no option of a call, keeps its name', async (name) => {
    expect(await queryOf(name, 'a')).toBe(`?${name}=a`)
  })

  test('is typed by its own name', () => {
    expect(faultsOf(built)).toEqual([])
  })
})

test('a parameter of the query of a GET keeps any name', async () => {
  const responses = {}
  const list = { get: { operationId: 'listBots', parameters: [inQuery('timeout')], responses } }
  const { client, requests } = await clientOf(await buildOf(documentOf({ '/bot/list': list })))
  await client['bot']?.['list']?.({ timeout: 'a' })
  expect(new URL(requests[0]?.url ?? '').search).toBe('?timeout=a')
})
