import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { readApi, type Route } from './document.ts'
import { sample } from './fill.ts'
import { startServer, type TestServer } from './server.ts'
import { complaints } from './validate.ts'

const api = readApi()
let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** A path with an id for every parameter, long enough for a channel. */
const pathOf = (route: Route): string =>
  `/${route.segments.map((segment) => (segment.kind === 'text' ? segment.text : `${segment.name}-0123456789abcdef`)).join('/')}`

const bodyOf = (route: Route): unknown => {
  if (route.verb === 'upload') return { file: 'data:,x' }
  return route.body === null ? {} : sample(route.body, api.expand)
}

/** A subscription has no JSON and no end; the chat endpoint has no schema. */
const routes = api.routes.filter((route) => !['subscribe', 'completions'].includes(route.verb))

/** What must be there before an operation finds its row. */
async function prepare(route: Route, path: string): Promise<void> {
  server.seed(path)
  const content = path.includes('/storage/')
    ? path.replace(/storage\/\w+/, 'storage/upload')
    : route.key === 'GET file/*/download'
      ? path.replace('download', 'upload')
      : null
  if (content !== null && route.verb !== 'list') await ask(server, `POST ${content}`, { file: 'data:,x' })
}

describe('every operation of the document', () => {
  test.each(routes.map((route): readonly [string, Route] => [route.key, route]))(
    '%s',
    async (_key, route) => {
      const path = pathOf(route)
      await prepare(route, path)
      const { status, json, text } = await ask(server, `${route.method} ${path}`, bodyOf(route), {
        accept: 'application/json'
      })
      expect([status, text]).toEqual([200, expect.any(String)])
      if (route.response !== null && json !== undefined) expect(wrong(json, route)).toEqual([])
    }
  )
})

/**
 * What is wrong with an answer. The service sends nulls, leaves the cursor of an empty page out, and tells more than the
 * document knows of an upload and of a sent message.
 */
function wrong(json: unknown, route: Route): readonly string[] {
  const found = complaints(json, route.response ?? {}, api.expand)
  return found.filter(
    (text) =>
      !/"cursor" is required|"downloadRequest" is not allowed|^"[^"]*" must be/.test(text) &&
      !(route.verb === 'send' && text.endsWith('not allowed'))
  )
}

test('no two operations have one key', () => {
  expect(new Set(api.routes.map((route) => route.key)).size).toBe(api.routes.length)
})
