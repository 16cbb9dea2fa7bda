import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask } from './ask.ts'
import { failWith, redirectTo } from './faultMakers.ts'
import { isObject } from '../../templates/testing/json.ts'
import { startServer, type TestServer } from './server.ts'

let server: TestServer
let id = ''
beforeAll(async () => {
  server = await startServer()
})
beforeEach(() => {
  id = server.state.add('file', { name: 'a' }).id
})
afterAll(() => server.close())

const upload = (body: unknown, headers: Readonly<Record<string, string>> = {}): ReturnType<typeof ask> =>
  ask(server, `POST /file/${id}/upload`, body, headers)
const download = (query = '', headers: Readonly<Record<string, string>> = {}): ReturnType<typeof ask> =>
  ask(server, `GET /file/${id}/download${query}`, undefined, headers)

/** The request that an upload asks for. */
async function signed(file: unknown): Promise<{
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}> {
  const { json } = await upload({ file })
  const request = isObject(json) && isObject(json['uploadRequest']) ? json['uploadRequest'] : {}
  const headers = isObject(request['headers']) ? request['headers'] : {}
  return {
    method: String(request['method']),
    url: String(request['url']),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  }
}

describe('an upload', () => {
  test('an upload accepts a data URL', async () => {
    const { json } = await upload({ file: 'data:text/plain;base64,SGk=' })
    expect(json).toEqual({
      id,
      downloadRequest: { method: 'GET', url: expect.stringContaining(server.storage.origin), headers: {} }
    })
    expect((await download()).text).toBe('Hi')
  })

  test('an upload fetches a URL, and fails if the URL does not answer', async () => {
    server.storage.script(
      'GET /x',
      { answer: { status: 200, headers: { 'content-type': 'text/csv' }, body: Buffer.from('a,b') } },
      failWith(500)
    )
    expect((await upload({ file: `${server.storage.origin}/x` })).status).toBe(200)
    const { text, headers } = await download()
    expect([text, headers.get('content-type')]).toEqual(['a,b', 'text/csv'])
    expect((await upload({ file: `${server.storage.origin}/x` })).status).toBe(400)
    expect((await upload({ file: 'https://example.com/x' })).status).toBe(400)
  })

  test('an upload accepts a form with one field', async () => {
    const form = new FormData()
    form.set('file', new File(['Hä'], 'h.txt', { type: 'text/plain' }))
    expect((await upload(form, { 'content-type': '' })).status).toBe(200)
    const { text, headers } = await download()
    expect([text, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      'Hä',
      'text/plain',
      'attachment; filename="h.txt.bin"'
    ])
    expect((await upload(new FormData(), { 'content-type': '' })).status).toBe(400)
  })

  test('an upload accepts raw bytes of any other type', async () => {
    await upload(Uint8Array.of(0, 255, 128), { 'content-type': 'image/png' })
    const response = await fetch(`${server.baseUrl}/file/${id}/download`, {
      headers: { authorization: `Bearer ${server.secret}` }
    })
    expect([Buffer.from(await response.arrayBuffer()), response.headers.get('content-type')]).toEqual([
      Buffer.from([0, 255, 128]),
      'image/png'
    ])
    await upload(Uint8Array.of(1), { 'content-type': '' })
    expect((await download()).headers.get('content-type')).toBe('application/octet-stream')
  })

  test('an upload signs a storage request that accepts exactly its headers', async () => {
    const { method, url, headers } = await signed({ type: 'text/plain', size: 2, name: 'a.txt' })
    expect([method, url.startsWith(server.storage.origin), headers]).toEqual([
      'PUT',
      true,
      {
        'Content-Length': '2',
        'Content-Type': 'text/plain',
        'Content-Disposition': 'attachment; filename="a.txt"'
      }
    ])
    const put = (more: Readonly<Record<string, string>>, body: string): Promise<number> =>
      fetch(url, {
        method,
        headers: {
          'content-type': 'text/plain',
          'content-disposition': 'attachment; filename="a.txt"',
          ...more
        },
        body
      }).then(({ status }) => status)
    expect(await put({ authorization: 'Bearer x' }, 'Hi')).toBe(400)
    expect(await put({ 'content-type': 'text/html' }, 'Hi')).toBe(403)
    expect(await put({}, 'Hi!')).toBe(403)
    expect((await download()).status).toBe(204)
    expect(await put({}, 'Hi')).toBe(200)
    expect((await download()).text).toBe('Hi')
    expect(server.storage.requests.at(-1)).toMatchObject({
      method: 'PUT',
      text: 'Hi',
      headers: { 'content-length': '2' }
    })
    expect(await fetch(url.replace(/=.*/, '=x'), { method, body: 'Hi' }).then(({ status }) => status)).toBe(
      403
    )
  })

  test('an upload that is too large is a limit error', async () => {
    server.limits.allow('file/bytes', 3)
    expect([
      (await upload('1234', { 'content-type': 'a/b' })).json,
      (await upload({ file: { type: 'a/b', size: 4 } })).status
    ]).toMatchObject([{ code: 'LIMITS_REACHED' }, 429])
    server.limits.allow('file/bytes', null)
  })

  test('an upload of an unknown kind is refused', async () => {
    expect([
      (await upload({})).status,
      (await upload({ file: 5 })).status,
      (await upload({ file: { type: 'a' } })).status,
      (await upload('{')).status
    ]).toEqual([400, 400, 400, 400])
  })
})

describe('a download', () => {
  test('a download is a 204 without content and a JSON 404 without a file', async () => {
    expect([(await download()).status, (await download('', { accept: 'application/json' })).status]).toEqual([
      204, 404
    ])
  })

  test('a download gives bytes for */* and an address for JSON', async () => {
    await upload({ file: 'data:,Hi' })
    const { json } = await download('', { accept: 'application/json' })
    expect(await fetch(isObject(json) ? String(json['url']) : '').then((response) => response.text())).toBe(
      'Hi'
    )
    expect((await download('', { accept: '*/*' })).text).toBe('Hi')
    expect((await download('?cache=true')).headers.get('cache-control')).toContain('public')
  })

  test('a download of a public file needs no token', async () => {
    expect((await download('', { authorization: '' })).status).toBe(401)
    server.state.change('file', id, { visibility: 'public' })
    expect((await download('', { authorization: '' })).status).toBe(204)
  })
})

test('an attachment appears in the conversation before its bytes arrive', async () => {
  server.state.add('conversation', { id: 'C1' })
  const { json } = await ask(server, 'POST /conversation/C1/attachment/upload', {
    file: { type: 'text/plain', size: 2, name: 'a.txt' }
  })
  expect(json).toMatchObject({
    id: expect.any(String),
    name: 'a.txt',
    uploadRequest: { method: 'PUT' },
    downloadRequest: { method: 'GET' }
  })
  expect(server.state.rows('conversation/C1/message').map((row) => row['type'])).toEqual([
    'activity',
    'activity'
  ])
  expect((await ask(server, 'GET /conversation/C1/attachment/list')).json).toMatchObject({
    items: [{ name: 'a.txt', size: 2 }]
  })
})

test('the second origin records redirected requests', async () => {
  server.script('GET /bot/list', redirectTo(`${server.storage.origin}/else`))
  const response = await fetch(`${server.baseUrl}/bot/list`, {
    headers: { authorization: `Bearer ${server.secret}`, 'x-runas-user-id': 'U' }
  })
  expect(await response.json()).toEqual({})
  expect(server.storage.requests.at(-1)?.headers).toMatchObject({ 'x-runas-user-id': 'U' })
  expect(server.storage.requests.at(-1)?.headers.authorization).toBeUndefined()
})

describe('the storage of a space', () => {
  const at = (
    target: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {}
  ): ReturnType<typeof ask> => ask(server, target.replace(' ', ' /space/S/storage/'), body, headers)
  const paths = async (target: string): Promise<readonly unknown[]> => {
    const { json } = await at(target)
    return isObject(json) && Array.isArray(json['items'])
      ? json['items'].map((item) => (isObject(item) ? [item['path'], item['isDirectory']] : null))
      : []
  }
  beforeAll(async () => {
    server.state.add('space', { id: 'S' })
    for (const path of ['a/b.txt', 'a/c%20d/e.txt', 'f.txt'])
      await at(`POST upload/${path}`, path, { 'content-type': 'text/plain' })
  })

  test('the storage lists a directory, its root, or everything below', async () => {
    expect(await paths('GET list')).toEqual([
      ['a', true],
      ['f.txt', false]
    ])
    expect(await paths('GET list/a')).toEqual([
      ['a/b.txt', false],
      ['a/c d', true]
    ])
    expect(await paths('GET list?recursive=true')).toEqual([
      ['a/b.txt', false],
      ['a/c d/e.txt', false],
      ['f.txt', false]
    ])
  })

  test('an upload to the storage answers with path and id, and a directory is refused', async () => {
    const { json } = await at('POST upload/x/y.txt', { file: { type: 'text/plain', size: 1 } })
    expect(json).toMatchObject({
      id: Buffer.from('x/y.txt').toString('base64url'),
      path: 'x/y.txt',
      uploadRequest: { method: 'PUT' }
    })
    expect((await at('POST upload/a', 'x', { 'content-type': 'text/plain' })).status).toBe(400)
    expect((await at('POST upload/n', { file: { type: 'text/plain', size: 1, name: 'no' } })).status).toBe(
      400
    )
  })

  test('the storage downloads, copies, moves and deletes', async () => {
    expect([(await at('GET download/a/b.txt')).text, (await at('GET download/none')).status]).toEqual([
      'a/b.txt',
      404
    ])
    expect((await at('GET download/f.txt', undefined, { accept: 'application/json' })).json).toMatchObject({
      url: expect.stringContaining(server.storage.origin)
    })
    expect((await at('POST copy/f.txt', { destinationPath: 'g/h.txt' })).json).toEqual({ path: 'g/h.txt' })
    expect((await at('POST move/g/h.txt', { destinationPath: 'g/i.txt' })).json).toEqual({ path: 'g/i.txt' })
    expect([(await at('GET download/g/h.txt')).status, (await at('GET download/g/i.txt')).text]).toEqual([
      404,
      'f.txt'
    ])
    expect([
      (await at('POST delete/g', {})).status,
      (await at('POST delete/g', { recursive: true })).json
    ]).toEqual([400, { path: 'g' }])
  })
})
