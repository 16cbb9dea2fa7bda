import { beforeAll, afterAll, describe, expect, test } from 'vitest'
import { ask, jsonl } from './ask.ts'
import { isObject } from '../../templates/testing/json.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
  for (let index = 0; index < 320; index += 1) server.state.add('bot', { name: `B${index}` })
  for (let index = 0; index < 5; index += 1)
    server.state.add('dataset/D/record', { text: `R${index}`, source: index === 4 ? 'a "b", c' : undefined })
  server.state.add('dataset', { id: 'D' })
})
afterAll(() => server.close())

const itemsOf = (json: unknown): readonly unknown[] =>
  isObject(json) && Array.isArray(json['items']) ? json['items'] : []
const cursorOf = (json: unknown): unknown => (isObject(json) ? json['cursor'] : undefined)

describe('the size of a page', () => {
  test.each([
    ['', 100],
    ['take=0', 100],
    ['take=x', 100],
    ['take=-3', 1],
    ['take=7', 7],
    ['take=250', 100]
  ])('a list with ?%s has %d rows', async (query, size) => {
    expect(itemsOf((await ask(server, `GET /bot/list?${query}`)).json)).toHaveLength(size)
  })
})

describe('a list as a stream', () => {
  test.each([
    ['take=99', 99],
    ['take=100', 100],
    ['take=101', 200],
    ['take=150', 200],
    ['take=250', 300],
    ['', 320]
  ])('a list stream with ?%s has %d rows', async (query, size) => {
    const { lines } = await ask(server, `GET /bot/list?${query}`, undefined, jsonl)
    expect(lines).toHaveLength(size)
    expect(new Set(lines.map((event) => event.type))).toEqual(new Set(['item']))
    expect(lines.every((event) => !('createdAt' in event))).toBe(true)
  })

  test('a list stream continues after its cursor in the requested order', async () => {
    const { lines } = await ask(
      server,
      `GET /bot/list?order=asc&cursor=${server.state.rows('bot')[316]?.id}`,
      undefined,
      jsonl
    )
    expect(lines.map(({ data }) => (isObject(data) ? data['name'] : null))).toEqual(['B317', 'B318', 'B319'])
  })

  test('a list as server-sent events has only type and data', async () => {
    const { text, headers } = await ask(server, 'GET /dataset/D/record/list?take=1', undefined, {
      accept: 'text/event-stream'
    })
    expect(headers.get('content-type')).toBe('text/event-stream')
    expect(text).toMatch(/^event: item\ndata: \{"id":.*"text":"R4".*\}\n\n$/)
  })

  test('a list as CSV keeps names, quotes cells and leaves null empty', async () => {
    const { text, headers } = await ask(server, 'GET /dataset/D/record/export?take=2', undefined, {
      accept: 'text/csv, */*;q=0.1'
    })
    expect(headers.get('content-type')).toBe('text/csv')
    const [head, first, second, end] = text.split('\n')
    expect(head).toBe('id,createdAt,updatedAt,text,source')
    expect(first).toMatch(/^"[^"]+","\d+","\d+","R4","a ""b"", c"$/)
    expect([second?.endsWith('"R3",""'), end]).toEqual([true, ''])
  })

  test('a list in any other media type is refused', async () => {
    for (const accept of ['text/html,application/xml', 'application/x-ndjson']) {
      expect(await ask(server, 'GET /bot/list', undefined, { accept })).toMatchObject({
        status: 400,
        json: { message: 'Unsupported accept header' }
      })
    }
  })

  test('a list that cannot stream ignores the Accept header', async () => {
    expect((await ask(server, 'GET /usage/fetch', undefined, { accept: 'text/html' })).status).toBe(200)
  })
})

describe('cursors', () => {
  test('cursors of records are opaque, and null on the last page with its rows', async () => {
    const first = await ask(server, 'GET /dataset/D/record/list?take=3')
    const cursor = cursorOf(first.json)
    expect(server.state.find('dataset/D/record', String(cursor))).toBeNull()
    const last = await ask(server, `GET /dataset/D/record/list?take=3&cursor=${String(cursor)}`)
    expect([itemsOf(last.json).length, cursorOf(last.json)]).toEqual([2, null])
  })

  test('a cursor of a deleted row ends the list', async () => {
    expect((await ask(server, 'GET /bot/list?cursor=gone')).json).toEqual({ items: [] })
  })

  test('a list of reports has no cursors', async () => {
    server.state.add('platform/report', { name: 'Messages' })
    const { json } = await ask(server, 'GET /platform/report/list')
    expect([itemsOf(json).length, cursorOf(json)]).toEqual([1, undefined])
    expect((await ask(server, 'GET /platform/report/list?cursor=x')).json).toEqual({ items: [] })
  })
})

test('rows of one moment are sorted by their ids', async () => {
  for (const id of ['P2', 'P1', 'P3']) server.state.add('policy', { id, createdAt: 5 })
  expect(itemsOf((await ask(server, 'GET /policy/list?order=asc')).json)).toMatchObject([
    { id: 'P1' },
    { id: 'P2' },
    { id: 'P3' }
  ])
})

describe('filters', () => {
  beforeAll(() => {
    server.state.add('file', { id: 'F1', meta: { a: { b: 'c' }, on: true, n: 1 }, blueprintId: 'P1' })
    server.state.add('file', { id: 'F2', meta: { team: 'x' }, blueprintId: 'P2' })
    server.state.add('file', { id: 'F3' })
  })
  test.each([
    ['meta.team=x', ['F2']],
    ['meta[team]=x', ['F2']],
    ['meta.a.b=c', ['F1']],
    ['meta[a][b]=c', []],
    ['meta.on=true', ['F1']],
    ['meta.n=1', []],
    ['blueprintId=P1,P2', ['F2', 'F1']],
    ['meta.team=x&meta.team=y', ['F2']]
  ])('the filter %s finds %j', async (query, ids) => {
    const { json } = await ask(server, `GET /file/list?${query}`)
    expect(itemsOf(json).map((item) => (isObject(item) ? item['id'] : null))).toEqual(ids)
  })

  test.each([
    ['upvote', ['1', '2']],
    ['downvote', ['0']],
    ['>1', ['2']],
    ['<=1', ['0', '1']]
  ])('value=%s finds the ratings %j', async (value, ids) => {
    server.state.add('contact', { id: 'CR' })
    for (const [index, rating] of [-1, 1, 3].entries())
      server.state.add('contact/CR/rating', { id: String(index), value: rating })
    const { json } = await ask(
      server,
      `GET /contact/CR/rating/list?order=asc&value=${encodeURIComponent(value)}`
    )
    expect(itemsOf(json).map((item) => (isObject(item) ? item['id'] : null))).toEqual(ids)
  })

  test('a filter by parent finds the rows of its resource', async () => {
    server.state.add('contact', { id: 'C1' })
    server.state.add('task', { id: 'T1', contactId: 'C1' })
    server.state.add('task', { id: 'T2', contactId: 'C2' })
    expect(itemsOf((await ask(server, 'GET /contact/C1/task/list')).json)).toMatchObject([
      { id: 'T1', schedule: null }
    ])
  })
})

test('a list marks values that JSON lacks and leaves private keys out', async () => {
  server.state.add('portal', {
    id: 'P',
    config: { most: Number.POSITIVE_INFINITY, none: Number.NaN, big: 123n, at: new Date(5), '#x': 1 }
  })
  expect((await ask(server, 'GET /portal/P/fetch')).json).toMatchObject({
    config: { most: '$Infinity', none: '$NaN', big: '123n', at: 5 }
  })
  expect(JSON.stringify((await ask(server, 'GET /portal/P/fetch')).json)).not.toContain('#x')
})
