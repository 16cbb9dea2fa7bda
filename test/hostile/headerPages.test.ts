/** The kind: a cursor of pages that is a header of the request, of the answer, or of both. */
import { describe, expect, test, vi } from 'vitest'
import type { Build } from '../../generator/run/build.ts'
import { buildOf, clientOf, documentOf, faultsOf } from './emitted.ts'

vi.setConfig({ testTimeout: 600_000 })

const text = { type: 'string' }
const rows = { type: 'array', items: { type: 'object', properties: { id: text } } }
const builds: Build[] = []

interface Case {
  readonly parameter: { readonly name: string; readonly in: string }
  /** The header of the answer with the next cursor, else its field `next`. */
  readonly header?: string
  readonly pages: string
  readonly option: string
}

const cases: readonly (readonly [string, Case])[] = [
  [
    'the answer',
    {
      parameter: { name: 'cursor', in: 'query' },
      header: 'X-Next-Cursor',
      pages: '{ items: items, cursor: cursor, take: limit, nextHeader: X-Next-Cursor }',
      option: 'cursor'
    }
  ],
  [
    'the request',
    {
      parameter: { name: 'X-Cursor', in: 'header' },
      pages: '{ in: header, items: items, cursor: X-Cursor, take: limit, next: next }',
      option: 'cursor'
    }
  ],
  [
    'both',
    {
      parameter: { name: 'x-ms-continuation', in: 'header' },
      header: 'x-ms-continuation',
      pages: '{ in: header, items: items, cursor: x-ms-continuation, nextHeader: x-ms-continuation }',
      option: 'msContinuation'
    }
  ]
]

function documentWith({ parameter, header }: Case, method: 'get' | 'post') {
  const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } }
  const answer = { type: 'object', properties: { items: rows, ...(header ? {} : { next: text }) } }
  const operation = {
    operationId: 'findBots',
    parameters: [{ ...parameter, schema: text }, limit],
    ...(method === 'post'
      ? {
          requestBody: {
            content: { 'application/json': { schema: { type: 'object', properties: { q: text } } } }
          }
        }
      : {}),
    responses: {
      200: {
        description: 'Bots',
        ...(header ? { headers: { [header]: { schema: text } } } : {}),
        content: { 'application/json': { schema: answer } }
      }
    }
  }
  return documentOf({ '/bot/find': { [method]: operation } })
}

/** Answers three pages of two items; `asked` is where each request had the cursor. */
function service({ parameter, header }: Case) {
  const asked: (string | null)[] = []
  return {
    asked,
    async fetch(url: string, init: RequestInit): Promise<Response> {
      const given =
        parameter.in === 'query'
          ? new URL(url).searchParams.get(parameter.name)
          : new Headers(init.headers).get(parameter.name)
      asked.push(given)
      const page = given === null ? 1 : Number(given.slice(1))
      const next = page < 3 ? `c${page + 1}` : ''
      const items = [1, 2].map((row) => ({ id: `${page}.${row}` }))
      return Response.json(header ? { items } : { items, next }, {
        headers: header && next !== '' ? { [header]: next } : {}
      })
    }
  }
}

async function idsOf(list: unknown): Promise<readonly string[]> {
  const ids: string[] = []
  for await (const item of list as AsyncIterable<{ readonly id: string }>) ids.push(item.id)
  return ids
}

describe.each(cases)('a cursor in a header of %s', (_, one) => {
  test.each(['get', 'post'] as const)('leads through the pages of a %s', async (method) => {
    const built = await buildOf(documentWith(one, method), { pages: `heads: ${one.pages}` })
    builds.push(built)
    expect(
      built.diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning')
    ).toEqual([])
    const { fetch, asked } = service(one)
    const { client } = await clientOf(built, { fetch })
    const find = (...args: readonly unknown[]) => client['bot']?.['find']?.(...args)
    expect(await idsOf(find({}))).toEqual(['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'])
    expect(asked).toEqual([null, 'c2', 'c3'])
    const first = Object((await find({})) ?? null)
    expect(first.cursor).toBe('c2')
    const last = await (await first.nextPage()).nextPage()
    expect(last.items).toEqual([{ id: '3.1' }, { id: '3.2' }])
    expect([last.cursor, last.hasNextPage]).toEqual([null, false])
    // A list goes on later from a cursor that it gave.
    const isArgument = one.parameter.in === 'query' && method === 'get'
    const given = { [one.option]: 'c3' }
    expect(await idsOf(isArgument ? find(given) : find({}, given))).toEqual(['3.1', '3.2'])
  })
})

test('an empty page whose header leads to itself ends a list whose pages may be empty', async () => {
  const [, one] = cases[2] ?? []
  if (one === undefined) throw new Error('The case is missing.')
  const pages = `heads: ${one.pages.replace(' }', ', sparse: true }')}`
  const { client } = await clientOf(await buildOf(documentWith(one, 'get'), { pages }), {
    fetch: async (_: string, init: RequestInit) => {
      const asked = new Headers(init.headers).get('x-ms-continuation')
      const items = asked === null ? [{ id: '1' }] : []
      return Response.json({ items }, { headers: { 'x-ms-continuation': 'end' } })
    }
  })
  expect(await idsOf(client['bot']?.['find']?.({}))).toEqual(['1'])
})

test('every package of these compiles', () => {
  expect(builds).toHaveLength(6)
  expect(faultsOf(...builds)).toEqual([])
})
