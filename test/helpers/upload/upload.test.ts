import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fileFromPath } from '../../../templates/helpers/upload/upload.ts'
import type { Attempt, Hooks } from '../../../templates/runtime/index.ts'
import { failWith, redirectTo, resetBeforeHeaders, stallBeforeHeaders } from '../../server/faultMakers.ts'
import type { RecordedRequest } from '../../server/recording.ts'
import { startServer, type TestServer } from '../../server/server.ts'
import { rejection } from '../platform.ts'
import { Uploader, type Options } from './uploader.ts'

let server: TestServer
let id = ''
beforeEach(async () => {
  server = await startServer()
  id = server.state.add('file', { name: 'a' }).id
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await server.close()
})

const clientOf = (options: Options = {}): Uploader =>
  new Uploader({ secret: server.secret, baseUrl: server.baseUrl, retryDelay: 1, ...options })

const sent = (): RecordedRequest => server.requests.at(-1) ?? expect.fail('nothing was sent')
const stored = (): RecordedRequest => server.storage.requests.at(-1) ?? expect.fail('nothing was stored')
const typeOf = ({ headers }: RecordedRequest): string | undefined => headers['content-type']?.split(';')[0]

const million = 1_000_000
const large = new Uint8Array(4 * million + 1).map((_, index) => index % 251)

/** The large bytes in pieces, and what became of the stream. */
function pieces(
  bytes = large,
  size = 65_536
): { stream: ReadableStream<Uint8Array>; cancelled: () => unknown } {
  let position = 0
  let reason: unknown
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (position >= bytes.length) return controller.close()
        controller.enqueue(bytes.slice(position, (position += size)))
      },
      cancel(why) {
        reason = why
      }
    },
    { highWaterMark: 0 }
  )
  return { stream, cancelled: () => reason }
}

async function content(): Promise<{ bytes: Buffer; type: string | null; name: string | null }> {
  const response = await fetch(`${server.baseUrl}/file/${id}/download`, {
    headers: { authorization: `Bearer ${server.secret}` }
  })
  const name = response.headers.get('content-disposition')
  return {
    bytes: Buffer.from(await response.arrayBuffer()),
    type: response.headers.get('content-type'),
    name
  }
}

describe('a small file', () => {
  const bytes = new TextEncoder().encode('foreign-hello-foreign')
  test.each<[string, () => unknown]>([
    ['a blob', () => new Blob(['hello'])],
    ['a view, its own bytes only', () => bytes.subarray(8, 13)],
    ['a Node buffer, which lies in a pool', () => Buffer.from('hello')],
    ['a view of another type', () => new DataView(bytes.buffer, 8, 5)],
    ['a buffer', () => bytes.slice(8, 13).buffer],
    ['a stream of unknown length', () => new Blob(['hello']).stream()],
    ['a stream of known length', () => ({ size: 5, data: new Blob(['hello']).stream() })],
    ['data', () => ({ data: bytes.subarray(8, 13) })],
    ['text', () => ({ data: 'hello' })]
  ])('a small file goes through the API unchanged: %s', async (_, source) => {
    expect(await clientOf().file(id, source())).toMatchObject({ id })
    expect(sent().headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': '5'
    })
    expect((await content()).bytes.toString()).toBe('hello')
    expect(server.storage.requests).toHaveLength(0)
  })

  test.each<[string, () => unknown]>([
    ['a file', () => new File(['hello'], 'ü.txt', { type: 'text/plain' })],
    ['data', () => ({ name: 'ü.txt', type: 'text/plain', data: Buffer.from('hello') })],
    [
      'data with another name',
      () => ({ name: 'ü.txt', data: new File(['hello'], 'x', { type: 'text/plain' }) })
    ],
    ['a form', () => ({ file: new File(['hello'], 'ü.txt', { type: 'text/plain' }) })]
  ])('a small file with a name goes as a form: %s', async (_, source) => {
    const conversation = server.state.add('conversation').id
    expect(await clientOf().attachment(conversation, source())).toMatchObject({ name: 'ü.txt' })
    expect(typeOf(sent())).toBe('multipart/form-data')
    expect(server.state.rows(`conversation/${conversation}/attachment`)).toMatchObject([
      { name: 'ü.txt', type: 'text/plain', size: 5 }
    ])
  })

  test('a JSON file is not mistaken for a request', async () => {
    await clientOf().file(id, new Blob(['{"file":"data:,x"}'], { type: 'application/json' }))
    expect(await content()).toMatchObject({
      type: 'application/json',
      bytes: Buffer.from('{"file":"data:,x"}')
    })
  })

  test('a small file has the type that a header gives', async () => {
    await clientOf().file(id, Buffer.from('x'), { headers: { 'Content-Type': 'image/png' } })
    expect((await content()).type).toBe('image/png')
    await clientOf().file(id, { name: 'n', data: 'x' }, { headers: { 'Content-Type': 'image/gif' } })
    expect((await content()).type).toBe('image/gif')
  })

  test('a small file has no name beside its path in a space', async () => {
    const space = server.state.add('space').id
    const call = clientOf().storage(
      space,
      'docs/ä b.txt',
      new File(['hello'], 'x.txt', { type: 'text/plain' })
    )
    expect(await call).toMatchObject({ path: 'docs/ä b.txt' })
    expect(typeOf(sent())).toBe('text/plain')
  })
})

describe('the forms of the document', () => {
  test('the forms of the document are sent unchanged', async () => {
    const client = clientOf()
    const form = new FormData()
    form.append('file', new File(['hello'], 'h.txt'))
    await client.file(id, form)
    expect(typeOf(sent())).toBe('multipart/form-data')
    await client.file(id, { file: 'data:text/plain,hello' })
    expect(sent().json).toEqual({ file: 'data:text/plain,hello' })
    expect((await content()).bytes.toString()).toBe('hello')
  })

  test('the declared forms of the document are left to the caller', async () => {
    const declared = { type: 'text/csv', size: 3, name: 'a.csv' }
    expect(await clientOf().file(id, { file: declared })).toHaveProperty('uploadRequest.url')
    expect(sent().json).toEqual({ file: declared })
    expect(server.storage.requests).toHaveLength(0)
  })
})

describe('a large file', () => {
  test.each<[string, () => unknown]>([
    ['a blob', () => ({ name: 'a.bin', type: 'text/x', data: new Blob([large]) })],
    ['a file', () => new File([large], 'a.bin', { type: 'text/x' })],
    [
      'a view',
      () => ({ name: 'a.bin', type: 'text/x', data: Buffer.concat([large, large]).subarray(0, large.length) })
    ],
    ['a buffer', () => ({ name: 'a.bin', type: 'text/x', data: large.buffer })],
    ['a form', () => ({ file: new File([large], 'a.bin', { type: 'text/x' }) })],
    [
      'a stream of known length',
      () => ({ name: 'a.bin', type: 'text/x', size: large.length, data: pieces().stream })
    ]
  ])('a large file goes to the storage with only the promised headers: %s', async (_, source) => {
    const client = clientOf({
      runAsUserId: server.childUserId,
      timezone: 'Europe/Paris',
      headers: { 'X-Own': '1' }
    })
    const own = server.state.add('file', { name: 'a' }, server.childUserId).id
    const answer = await client.file(own, source(), {
      headers: { 'x-call': '2' },
      fetchOptions: { credentials: 'include' }
    })
    expect(answer).toMatchObject({ id: own })
    expect(answer).not.toHaveProperty('uploadRequest')
    expect(sent().json).toEqual({ file: { type: 'text/x', size: large.length, name: 'a.bin' } })
    expect(sent().headers).toMatchObject({
      'x-runas-userid': server.childUserId,
      'x-own': '1',
      'x-call': '2'
    })
    expect(stored().method).toBe('PUT')
    expect(stored().body.equals(large)).toBe(true)
    const transport = [
      'host',
      'connection',
      'accept',
      'accept-language',
      'sec-fetch-mode',
      'user-agent',
      'accept-encoding'
    ]
    const rest = stored()
      .rawHeaders.map(([name, value]) => [name.toLowerCase(), value] as const)
      .filter(([name]) => !transport.includes(name))
    expect(Object.fromEntries(rest)).toEqual({
      'content-length': String(large.length),
      'content-type': 'text/x',
      'content-disposition': 'attachment; filename="a.bin"'
    })
    expect(rest).toHaveLength(3)
    expect(stored().headers.accept).toBe('*/*')
  })

  test('a large file in a space is declared without a name and with one type', async () => {
    const space = server.state.add('space').id
    await clientOf().storage(space, 'a/b', new File([large], 'x'), {
      headers: { 'content-type': 'text/plain' }
    })
    expect(sent().json).toEqual({ file: { type: 'text/plain', size: large.length } })
    expect(sent().headers['content-type']).toBe('application/json')
    expect(stored().headers['content-type']).toBe('text/plain')
  })

  test('a file is large from four million bytes on', async () => {
    await clientOf().file(id, large.subarray(1))
    expect(server.storage.requests).toHaveLength(0)
    await clientOf().file(id, large)
    expect(server.storage.requests).toHaveLength(1)
  })

  test('a large file uses the fetch of the client with its options but without cookies', async () => {
    const seen: unknown[] = []
    const own = (url: string, init: RequestInit): Promise<Response> => {
      seen.push([new URL(url).origin, init.credentials, init.referrerPolicy])
      return fetch(url, init)
    }
    await clientOf({
      fetch: own,
      fetchOptions: { credentials: 'include', referrerPolicy: 'no-referrer' }
    }).file(id, large)
    expect(seen).toEqual([
      [server.origin, 'include', 'no-referrer'],
      [server.storage.origin, undefined, 'no-referrer']
    ])
  })

  test('hooks see the whole upload but not the signed address of the storage', async () => {
    const seen: unknown[] = []
    const hooks: Hooks = {
      beforeAttempt({ url, headers, input }) {
        seen.push([url, input])
        headers['x-hook'] = '1'
      },
      afterAttempt({ url, response }) {
        seen.push([url, response?.status, response?.url === '' || response?.url === url])
      },
      beforeRetry({ number }) {
        seen.push(number)
      }
    }
    server.storage.script({ method: 'PUT' }, failWith(503))
    await clientOf({ hooks }).file(id, large)
    const [api, place] = [`${server.baseUrl}/file/${id}/upload`, server.storage.origin + stored().path]
    expect(seen).toEqual([
      [api, { file: { type: 'application/octet-stream', size: large.length } }],
      [api, 200, true],
      [place, undefined],
      [place, 503, true],
      1,
      [place, undefined],
      [place, 200, true]
    ])
    expect(place).not.toContain('?')
    expect(sent().headers).toHaveProperty('x-hook')
    expect(stored().headers).not.toHaveProperty('x-hook')
  })

  test('an upload has one callId, and hooks of the call see as little of the storage', async () => {
    const seen: Attempt[] = []
    const ends: unknown[] = []
    const hooks: Hooks = {
      beforeAttempt: (attempt) => void seen.push(attempt),
      afterAttempt: (outcome) => void ends.push(outcome)
    }
    await clientOf({ hooks: { beforeAttempt: ({ headers }) => void (headers['x-hook'] = '1') } }).file(
      id,
      large,
      { hooks }
    )
    expect(seen).toHaveLength(2)
    expect(ends[1]).toBe(seen[1])
    expect(seen[0]?.callId).toBe(seen[1]?.callId)
    expect(JSON.stringify(seen[1])).not.toContain('?')
    expect(stored().headers).not.toHaveProperty('x-hook')
  })

  test('a large file is gathered first if fetch would send a stream in chunks', async () => {
    vi.stubGlobal('document', {})
    await clientOf().file(id, { size: large.length, data: pieces().stream })
    expect(stored().headers['content-length']).toBe(String(large.length))
    expect(stored().body.equals(large)).toBe(true)
  })

  test('a large file is sent again after a passing failure of the storage', async () => {
    server.storage.script({ method: 'PUT' }, resetBeforeHeaders(), failWith(503))
    await clientOf().file(id, large)
    expect(server.storage.requests).toHaveLength(3)
    expect(server.requests).toHaveLength(1)
    expect((await content()).bytes.equals(large)).toBe(true)
  })

  test.each([
    ['refuses', () => failWith(403), 'NotAuthorizedError', /^The file was not stored: /],
    [
      'leads elsewhere',
      () => redirectTo('http://127.0.0.1:1/'),
      'RedirectError',
      /^The file was not stored: The redirect/
    ],
    [
      'breaks',
      () => resetBeforeHeaders(),
      'ConnectionError',
      /^The file was not stored: Could not reach http/
    ]
  ])('a large file that the storage %s is an error that says so', async (_, fault, name, message) => {
    server.storage.script({ method: 'PUT' }, fault())
    const error = await rejection(clientOf({ retries: 0 }).file(id, large))
    expect(error).toMatchObject({ name, message: expect.stringMatching(message), method: 'PUT' })
    expect(error).toHaveProperty('url', expect.stringContaining(server.storage.origin))
    expect(JSON.stringify(error)).not.toMatch(/signature=(?!\[redacted\])/)
  })

  test('an answer without a storage address is an error', async () => {
    server.script(
      { method: 'POST' },
      {
        answer: {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: Buffer.from('{"id":"1"}')
        }
      }
    )
    expect(await rejection(clientOf().file(id, large))).toMatchObject({ name: 'InvalidResponseError' })
  })

  test('a large file that the API refuses is not sent, and its stream is released', async () => {
    const { stream, cancelled } = pieces()
    const error = await rejection(clientOf().file('nowhere', { size: large.length, data: stream }))
    expect(error).toMatchObject({ status: expect.any(Number), method: 'POST' })
    expect(cancelled()).toBe(error)
    expect(server.storage.requests).toHaveLength(0)
  })
})

describe('a stream', () => {
  test('a stream of unknown length that exceeds the limit is refused with the remedy and released', async () => {
    const { stream, cancelled } = pieces()
    const error = await rejection(clientOf().file(id, stream))
    expect(error).toMatchObject({ name: 'ArgumentError', message: expect.stringContaining('{ size, data }') })
    expect(cancelled()).toBe(error)
    expect(server.requests).toHaveLength(0)
  })

  test.each([
    ['less', 6],
    ['more', 4]
  ])('a stream with another length than declared is refused: declared %s', async (_, size) => {
    const call = clientOf().file(id, { size, data: new Blob(['hello']).stream() })
    expect(await rejection(call)).toMatchObject({ name: 'ArgumentError' })
    expect(server.requests).toHaveLength(0)
  })

  test('a large stream that ends early stores nothing', async () => {
    const call = clientOf().file(id, { size: large.length + 1, data: pieces().stream })
    expect(await rejection(call)).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringMatching(/must give the \d+ bytes that were said; it gave \d+$/)
    })
    expect((await content()).bytes).toHaveLength(0)
  })

  test('a stream that fails is an error with its cause', async () => {
    const cause = new Error('broken')
    const stream = new ReadableStream({ pull: () => Promise.reject(cause) })
    expect(await rejection(clientOf().file(id, stream))).toMatchObject({ name: 'ArgumentError', cause })
  })

  test('a stream being read is released when the call is abandoned', async () => {
    let reason: unknown
    const stream = new ReadableStream({
      pull: () => new Promise(() => {}),
      cancel(why) {
        reason = why
      }
    })
    const controller = new AbortController()
    const call = clientOf().file(id, stream, { signal: controller.signal })
    controller.abort('enough')
    expect(await rejection(call)).toBe('enough')
    expect(reason).toBe('enough')
  })

  test('a stream that is in use or gives no bytes is refused', async () => {
    const locked = new Blob(['x']).stream()
    locked.getReader()
    const text = new ReadableStream({ start: (controller) => controller.enqueue('x') })
    for (const stream of [locked, text])
      expect(await rejection(clientOf().file(id, stream))).toMatchObject({ name: 'ArgumentError' })
  })
})

describe('an upload', () => {
  test.each<[string, unknown]>([
    ['nothing to send', { data: 5 }],
    ['a nested source', { data: { data: 'x' } }],
    ['a wrong size', { size: -1, data: new Blob(['x']).stream() }],
    ['a wrong name', { name: 5, data: 'x' }],
    ['a number', 5],
    ['text', 'x']
  ])('an upload of %s is refused before sending', async (_, source) => {
    expect(await rejection(clientOf().file(id, source))).toMatchObject({ name: 'ArgumentError' })
    expect(server.requests).toHaveLength(0)
  })

  test('an upload starts at once and is one upload however it is used', async () => {
    const call = clientOf().file(id, Buffer.from('x'))
    await expect.poll(() => server.requests.length).toBe(1)
    const [once, again, { data, response }] = await Promise.all([call, call, call.withResponse()])
    expect(once).toBe(again)
    expect(data).toBe(once)
    expect(response.status).toBe(200)
    expect(await rejection(call.asResponse())).toMatchObject({ name: 'CallAlreadySentError' })
    const bare = await clientOf().file(id, large).asResponse()
    expect(await bare.json()).toMatchObject({ id })
    expect(server.requests).toHaveLength(2)
  })

  test.each<[string, () => unknown, (server: TestServer) => void]>([
    ['the API', () => Buffer.from('x'), (it) => it.script({ method: 'POST' }, stallBeforeHeaders())],
    ['the storage', () => large, (it) => it.storage.script({ method: 'PUT' }, stallBeforeHeaders())],
    ['a stream', () => new ReadableStream({ pull: () => new Promise(() => {}) }), () => {}]
  ])('an upload that waits for %s ends with its deadline and with its signal', async (_, source, stall) => {
    stall(server)
    const error = await rejection(clientOf({ timeout: 100 }).file(id, source()))
    expect(error).toMatchObject({
      name: 'TimeoutError',
      phase: 'total',
      message: expect.stringContaining('within 100 ms')
    })
    stall(server)
    const controller = new AbortController()
    const call = clientOf().file(id, source(), { abortSignal: controller.signal })
    setTimeout(() => controller.abort('enough'), 100)
    expect(await rejection(call)).toBe('enough')
  })
})

describe('a file by its path', () => {
  const folder = mkdtemp(join(tmpdir(), 'upload-'))
  const write = async (name: string, bytes: Uint8Array): Promise<string> => {
    const path = join(await folder, name)
    await writeFile(path, bytes)
    return path
  }

  test.each([
    ['small', large.subarray(0, 300)],
    ['large', large],
    ['empty', new Uint8Array()]
  ])('a file by its path is uploaded with its name: %s', async (name, bytes) => {
    const path = await write(`${name} file.bin`, bytes)
    const source = await fileFromPath(pathToFileURL(path), { type: 'text/x' })
    expect(source).toMatchObject({ name: `${name} file.bin`, type: 'text/x', size: bytes.length })
    await clientOf().file(id, source)
    expect(await content()).toMatchObject({
      type: 'text/x',
      name: `attachment; filename="${name} file.bin.bin"`
    })
    expect((await content()).bytes.equals(bytes)).toBe(true)
  })

  test('a file by its path gives no more than its size at the start', async () => {
    const path = await write('growing', Buffer.from('hello'))
    const source = await fileFromPath(path, { name: 'other' })
    await write('growing', Buffer.from('hello world'))
    await clientOf().file(id, source)
    expect((await content()).bytes.toString()).toBe('hello')
  })

  test('a path that does not exist, is not a file, or on a platform without files, is refused', async () => {
    expect(await rejection(fileFromPath(join(await folder, 'none')))).toMatchObject({ name: 'ArgumentError' })
    expect(await rejection(fileFromPath(await folder))).toMatchObject({ name: 'ArgumentError' })
    const path = await write('there', large)
    vi.stubGlobal('process', undefined)
    expect(await rejection(fileFromPath(path))).toMatchObject({ name: 'ArgumentError' })
  })
})
