/** Passed-through answers: an operation that hands on what another server answered gives it back as it is. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test, vi } from 'vitest'
import { packageOf } from '../fixtures/fixture.ts'
import { temporaryFolder } from '../operations/trees.ts'
import { cut, json, listen, rejection, type Handler } from '../runtime/loopback.ts'

type Options = Readonly<Record<string, unknown>>

interface KeyClient {
  proxy(
    keyId: string,
    request: object,
    options?: Options
  ): Promise<Response> & { withResponse(): Promise<{ data: Response; response: Response }> }
  peek(keyId: string, params?: object | null, options?: Options): Promise<Response>
}

/** The emitted package of the fixture. */
let Tiny: new (options: Options) => { readonly key: KeyClient }

beforeAll(async () => {
  const folder = temporaryFolder()
  for (const [path, text] of await packageOf('pass-through')) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  Tiny = (
    (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'src/index.ts')).href)) as {
      Tiny: typeof Tiny
    }
  ).Tiny
})

let secrets = 0
const keyAt = (baseUrl: string, more: Options = {}): KeyClient =>
  new Tiny({ secret: `pass${secrets++}`, baseUrl, retryDelay: 1, ...more }).key

const html: Handler = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  response.end('<h1>Hello</h1>')
}

test.each([200, 201, 204, 302, 400, 401, 403, 404, 408, 418, 429, 500, 502, 503, 520])(
  'an answer with %i of the other server is returned as it is, and requested once',
  async (status) => {
    const answer: Handler = (response) => {
      response.writeHead(status, {
        'content-type': 'text/plain',
        'retry-after': '0',
        'x-own': 'yes',
        ...(status === 302 ? { location: 'http://127.0.0.1:9/' } : {})
      })
      response.end(status === 204 ? undefined : 'as it is')
    }
    const { url, received } = await listen(answer)
    const renewed = vi.fn(() => 'a')
    for (const answered of [
      await keyAt(url).proxy('1', { url: 'x' }),
      await keyAt(url, { secret: renewed }).peek('1')
    ]) {
      expect([answered.status, answered.headers.get('x-own'), await answered.text()]).toEqual([
        status,
        'yes',
        status === 204 ? '' : 'as it is'
      ])
    }
    expect(received.map(({ method, url: path }) => `${method} ${path}`)).toEqual([
      'POST /v1/key/1/proxy',
      'GET /v1/key/1/peek'
    ])
    expect(renewed).toHaveBeenCalledTimes(1)
  }
)

test.each([
  { title: 'what an error of the API looks like', body: { message: 'Not found', code: 'NOT_FOUND' } },
  { title: 'a field named error', body: { error: { message: 'no', code: 'TOO_BUSY' } } }
])('a 200 of the other server with $title is not a late failure', async ({ body }) => {
  const { url } = await listen(json(body))
  expect(await (await keyAt(url).proxy('1', { url: 'x' })).json()).toEqual(body)
})

test('a web page and an empty body of the other server are answers', async () => {
  const { url } = await listen(html)
  expect(await (await keyAt(url).proxy('1', { url: 'x' })).text()).toBe('<h1>Hello</h1>')
  const { data, response } = await keyAt(url).proxy('1', { url: 'x' }).withResponse()
  expect([data.status, response.status]).toEqual([200, 200])
})

test('a 429 of the other server holds no call back, and no limit holds the call back', async () => {
  const { url, received } = await listen(json({ message: 'Slow down' }, 429, { 'retry-after': '30' }))
  const key = keyAt(url)
  for (let index = 0; index < 3; index++) expect((await key.proxy('1', { url: 'x' })).status).toBe(429)
  expect(received).toHaveLength(3)
})

test('a broken body is an error of its reader, and is not requested again', async () => {
  const { url, received } = await listen(cut('half', 'text/plain'))
  const answer = await keyAt(url).peek('1')
  expect(await rejection(answer.text())).toMatchObject({ name: 'ConnectionError' })
  expect(received).toHaveLength(1)
})

test('aborting the call ends its body', async () => {
  const { url } = await listen((response) => {
    response.writeHead(200)
    response.write('begin')
  })
  const controller = new AbortController()
  const answer = await keyAt(url).proxy('1', { url: 'x' }, { signal: controller.signal })
  const text = rejection(answer.text())
  controller.abort(new Error('enough'))
  expect(await text).toMatchObject({ message: 'enough' })
})
