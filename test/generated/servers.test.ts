/** Where a package of a document with several servers sends its requests. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test, vi } from 'vitest'
import { packageOf } from '../fixtures/fixture.ts'
import { temporaryFolder } from '../operations/trees.ts'

interface CrateClient {
  list(): Promise<void>
  upload(crateId: string): Promise<void>
  move(crateId: string): Promise<void>
}

let Depot: new (options: object) => { readonly crate: CrateClient }

beforeAll(async () => {
  const folder = temporaryFolder()
  for (const [path, text] of await packageOf('servers')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const module = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'src/index.ts')).href)
  Depot = (module as { Depot: typeof Depot }).Depot
})

test.each([
  [
    {},
    [
      'https://eu.depot.example/v1/crate/list',
      'https://files.depot.example/v2/crate/1/upload',
      'https://depot.example/moves/crate/1/move'
    ]
  ],
  [
    { region: 'us', version: 'v3' },
    [
      'https://us.depot.example/v3/crate/list',
      'https://files.depot.example/v2/crate/1/upload',
      'https://depot.example/moves/crate/1/move'
    ]
  ],
  [
    { server: 'tests' },
    [
      'https://test.depot.example/v1/crate/list',
      'https://files.depot.example/v2/crate/1/upload',
      'https://depot.example/moves/crate/1/move'
    ]
  ],
  [
    { server: 'depot', region: 'us' },
    [
      'https://us.depot.example/v1/crate/list',
      'https://files.depot.example/v2/crate/1/upload',
      'https://depot.example/moves/crate/1/move'
    ]
  ],
  [
    { baseUrl: 'https://test.depot.example/v1' },
    [
      'https://test.depot.example/v1/crate/list',
      'https://test.depot.example/v1/crate/1/upload',
      'https://test.depot.example/v1/crate/1/move'
    ]
  ]
])('a client of %j sends to the addresses of the document', async (options, wanted) => {
  const fetch = vi.fn(
    async (_: string, __: { readonly headers: Record<string, string> }) => new Response(null, { status: 204 })
  )
  const { crate } = new Depot({ token: 'abc', fetch, ...options })
  await crate.list()
  await crate.upload('1')
  await crate.move('1')
  expect(fetch.mock.calls.map(([url]) => url)).toEqual(wanted)
  expect(fetch.mock.calls.map(([, { headers }]) => headers['authorization'])).toEqual([
    undefined,
    'Bearer abc',
    'Bearer abc'
  ])
})

test.each([
  [{ server: 'live' }, 'server must be one of depot, tests; got "live"'],
  [{ server: null }, 'server must be one of depot, tests; got null'],
  [{ server: 'tests', region: 'us' }, 'The address of the server tests has no part region; leave it out'],
  [
    { server: 'tests', baseUrl: 'https://other.example' },
    'server and baseUrl are two addresses; give one of them'
  ]
])('a client of %j sends nothing', async (options, message) => {
  const fetch = vi.fn()
  await expect(new Depot({ token: 'abc', fetch, ...options }).crate.list()).rejects.toThrow(message)
  expect(fetch).not.toHaveBeenCalled()
})

test('an extended client can choose another server', async () => {
  const fetch = vi.fn(async (_: string) => new Response(null, { status: 204 }))
  const depot = new Depot({ token: 'abc', fetch }) as InstanceType<typeof Depot> & {
    extend(options: object): InstanceType<typeof Depot>
  }
  await depot.extend({ server: 'tests' }).crate.list()
  expect(fetch.mock.calls.map(([url]) => url)).toEqual(['https://test.depot.example/v1/crate/list'])
})
