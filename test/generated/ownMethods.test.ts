/** How a package calls operations whose method OpenAPI has no field for. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { packageOf } from '../fixtures/fixture.ts'
import { temporaryFolder } from '../operations/trees.ts'
import { json, listen } from '../runtime/loopback.ts'

type Call = (...given: readonly unknown[]) => Promise<unknown>

interface Pages {
  readonly pages: Readonly<Record<'copy' | 'link' | 'purge' | 'versionControl', Call>>
}

let Tiny: new (options: object) => Pages
let mockService: () => { readonly fetch: typeof fetch; seed(collection: string, row: object): unknown }

beforeAll(async () => {
  const folder = temporaryFolder()
  for (const [path, text] of await packageOf('own-methods')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const load = (path: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href)
  Tiny = ((await load('src/index.ts')) as { Tiny: typeof Tiny }).Tiny
  mockService = ((await load('src/testing.ts')) as { mockService: typeof mockService }).mockService
})

test.each<readonly [called: keyof Pages['pages'], given: readonly unknown[], sent: string]>([
  ['copy', ['1', { depth: 2 }], 'COPY /pages/1?depth=2 '],
  ['link', ['1', { to: '2' }], 'LINK /pages/1 {"to":"2"}'],
  ['purge', [], 'PURGE /pages '],
  ['versionControl', ['1'], 'VERSION-CONTROL /pages/1 ']
])('%s sends its own method', async (called, given, sent) => {
  const requests: string[] = []
  const fetch = async (url: string, { method, body }: { method: string; body?: string }) => {
    requests.push(`${method} ${url.replace('https://tiny.example/v1', '')} ${body ?? ''}`)
    return new Response(null, { status: 204 })
  }
  const { pages } = new Tiny({ token: 'abc', retries: 0, fetch })
  await pages[called](...given).catch(() => null)
  expect(requests).toEqual([sent])
})

test('a request of another method is not sent again when the connection breaks', async () => {
  const server = await listen(json({}, 503), json({ id: '1' }))
  const { pages } = new Tiny({ token: 'abc', baseUrl: server.url, fetch: asPost })
  await expect(pages.copy('1')).rejects.toMatchObject({ status: 503 })
  expect(server.received).toHaveLength(1)
})

/** Servers of Node know the methods of WebDAV alone. */
function asPost(url: string, init: object): Promise<Response> {
  return fetch(url, { ...init, method: 'POST' })
}

test('the mock answers them', async () => {
  const mock = mockService()
  mock.seed('pages', { id: '1' })
  const { pages } = new Tiny({ token: 'abc', fetch: mock.fetch })
  expect(await pages.copy('1')).toMatchObject({ id: expect.any(String) })
  expect(await pages.link('1', { to: '2' })).toBeUndefined()
})
