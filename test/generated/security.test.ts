/** What a package of a document with several security schemes sends to a server, by operation. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { packageOf, type Tree } from '../fixtures/fixture.ts'
import { listen, rejection, type Handler } from '../runtime/loopback.ts'
import { temporaryFolder } from '../operations/trees.ts'

interface BoxClient {
  list(): Promise<void>
  open(): Promise<void>
  look(): Promise<void>
  count(): Promise<void>
}

let Vault: new (options: object) => {
  readonly box: BoxClient
  request(method: string, path: string): Promise<unknown>
}
let files: Tree

beforeAll(async () => {
  const folder = temporaryFolder()
  files = await packageOf('security')
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  Vault = (
    (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'src/index.ts')).href)) as {
      Vault: typeof Vault
    }
  ).Vault
})

const done: Handler = (response) => {
  response.writeHead(204)
  response.end()
}

const auth = {
  basicAuth: { username: 'Ada', password: 'päss' },
  apiKey: 'of-query',
  app: 'of-app',
  oauth: async () => 'of-oauth',
  session: 'of-cookie'
}

test('each operation sends what the document says it takes', async () => {
  const { url, received } = await listen(done)
  const { box } = new Vault({ baseUrl: url, auth })
  await box.list()
  await box.open()
  await box.look()
  await box.count()
  expect(
    received.map(({ url: path, headers }) => [path, headers['x-app'], headers.authorization, headers.cookie])
  ).toEqual([
    ['/v1/box/list', 'of-app', 'Bearer of-oauth', undefined],
    ['/v1/box/open', undefined, `Basic ${Buffer.from('Ada:päss').toString('base64')}`, undefined],
    ['/v1/box/look', undefined, undefined, 'sid=of-cookie'],
    ['/v1/box/count', undefined, undefined, undefined]
  ])
})

test('the next alternative is sent if that is what the client has, also by a route of its own', async () => {
  const { url, received } = await listen(done)
  const vault = new Vault({ baseUrl: url, auth: { apiKey: 'of-query' } })
  await vault.box.list()
  await vault.request('DELETE', '/box/1')
  await vault.box.look()
  expect(received.map((each) => each.url)).toEqual([
    '/v1/box/list?key=of-query',
    '/v1/box/1?key=of-query',
    '/v1/box/look'
  ])
})

test('one of two that go together is refused before anything is sent', async () => {
  const { url, received } = await listen(done)
  expect(await rejection(new Vault({ baseUrl: url, auth: { app: 'of-app' } }).box.list())).toMatchObject({
    message: expect.stringContaining('give auth.oauth, too')
  })
  expect(received).toEqual([])
})

test('a package has the parts of the runtime that its document needs', async () => {
  const plain = await packageOf('plain-actions')
  const optional = [...files.keys()].filter((path) => !plain.has(path) && path.startsWith('src/runtime/'))
  expect(optional).toEqual(['src/runtime/send/schemes.ts', 'src/runtime/send/secretSources.ts'])
})
