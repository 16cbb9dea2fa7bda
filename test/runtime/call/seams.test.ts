import { inspect } from 'node:util'
import { expect, test, vi } from 'vitest'
import { ApiClient, ArgumentError, logTo, type Service } from '../../../templates/runtime/index.ts'
import { json, listen, rejection } from '../loopback.ts'
import { Shelf, service } from '../service.ts'

function logger(): {
  lines: string[]
  debug: () => void
  info: () => void
  warn: () => void
  error: () => void
} {
  const lines: string[] = []
  const at =
    (level: string) =>
    (message: string = '', details?: unknown): void =>
      void lines.push(`${level} ${message} ${JSON.stringify(details) ?? ''}`.trim())
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

test('a log shows attempts, and no secret of headers, query or body', async () => {
  const { url } = await listen(json({}, 503), json({ id: '1' }))
  const log = logger()
  const shelf = new Shelf({
    secret: 'sk-secret',
    baseUrl: url,
    hooks: logTo(log, { level: 'debug', redact: ['shelf'] }),
    retryDelay: 1,
    headers: { 'x-api-key': 'key-1' }
  })
  await shelf.request('POST', '/book/x', {
    query: { token: 'tok-1', plain: 'yes' },
    body: { password: 'pass-1', shelf: 'shelf-1', deep: [{ secret: 'deep-1' }], name: 'Ada' },
    idempotent: true
  })
  const text = log.lines.join('\n')
  for (const secret of ['sk-secret', 'key-1', 'tok-1', 'pass-1', 'shelf-1', 'deep-1'])
    expect(text).not.toContain(secret)
  for (const shown of [
    'plain=yes',
    '"name":"Ada"',
    'info POST',
    ' 503 in',
    ' 200 in',
    'warn Attempt 1 failed'
  ])
    expect(text).toContain(shown)
})

test('a log shows no secret of a query or an error', async () => {
  const { url, server } = await listen(json({ message: 'm', code: 'NOT_FOUND' }, 404))
  const query = { ssn: 'v-1', meta: { ssn: 'v-2', deep: { ssn: 'v-3' } }, 'my key': 'v-4', plain: 'v-5' }
  const shown: string[] = []
  const note = (message: string, details?: unknown): void => void shown.push(message + inspect(details))
  const log = { debug: note, info: note, warn: note, error: note }
  const hooks = logTo(log, { level: 'debug', redact: ['SSN', 'my key'] })
  const { book } = new Shelf({ secret: 's', baseUrl: url, hooks, retries: 1, retryDelay: 1 })
  await rejection(book.fetch('1', query))
  server.closeAllConnections()
  server.close()
  await rejection(book.fetch('1', query))
  const text = shown.join('\n')
  expect(text).toContain('failed after')
  expect(text).toContain('Attempt 1 failed')
  expect(text).toContain('v-5')
  for (const value of ['v-1', 'v-2', 'v-3', 'v-4']) expect(text).not.toContain(value)
})

test('a hook of the service sees every request before it is sent, and may replace or refuse it', async () => {
  const { url, received } = await listen(json({ id: '1' }))
  const prepare: NonNullable<Service['prepare']> = (request, { path }) => {
    if (path === '/no') throw new ArgumentError('refused')
    return { ...Object(request), seen: path }
  }
  const client = new (class extends ApiClient {
    constructor() {
      super({ ...service, prepare }, { secret: 's', baseUrl: url })
    }
  })()
  await client.request('POST', '/yes', { body: { a: 1 } })
  expect(received.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ a: 1, seen: '/yes' }])
  await expect(client.request('POST', '/no', { body: {} })).rejects.toThrow('refused')
  expect(received).toHaveLength(1)
})

test('a log level hides lower levels', async () => {
  const { url } = await listen(json({ id: '1' }))
  const shown = async (level?: 'debug' | 'info' | 'warn' | 'error' | 'off'): Promise<number> => {
    const log = logger()
    await new Shelf({ secret: 's', baseUrl: url, hooks: [logTo(log, { level }), {}] }).book.fetch('1')
    return log.lines.length
  }
  expect([await shown('debug'), await shown('info'), await shown(), await shown('off')]).toEqual([2, 1, 0, 0])
  const failing = async (level: 'info' | 'warn' | 'error' | 'off'): Promise<string[]> => {
    const log = logger()
    const fetch = (): Promise<Response> => Promise.reject(new TypeError('fetch failed'))
    const hooks = logTo(log, { level })
    await rejection(new Shelf({ secret: 's', fetch, hooks, retries: 1, retryDelay: 1 }).book.fetch('1'))
    return log.lines.map((line) => line.split(' ')[0] ?? '')
  }
  expect(await failing('warn')).toEqual(['error', 'warn', 'error'])
  expect(await failing('error')).toEqual(['error', 'error'])
  expect(await failing('off')).toEqual([])
})

test('fetch, fetchFn and fetchOptions of client and call are used', async () => {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({ id: '1' }))
  await new Shelf({ fetch, fetchOptions: { cache: 'no-store', keepalive: true } }).book.fetch('1', null, {
    fetchOptions: { cache: 'reload' }
  })
  await new Shelf({ fetchFn: fetch }).book.fetch('1')
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    cache: 'reload',
    keepalive: true,
    method: 'GET',
    redirect: 'manual'
  })
  expect(fetch).toHaveBeenCalledTimes(2)
})

test('values that JSON lacks do not make a logged call fail, and bytes are not written out', async () => {
  const { url } = await listen(json({ id: '1' }))
  const log = logger()
  const { book } = new Shelf({ secret: 's', baseUrl: url, hooks: logTo(log, { level: 'debug' }) })
  await book.fetch('1', { big: 5n })
  await book.upload('1', new Uint8Array(100_000))
  await book.upload('1', { file: new Blob(['x'.repeat(100_000)]) })
  expect(log.lines[0]).toContain('"5"')
  for (const line of log.lines) expect(line.length).toBeLessThan(1000)
  const hooks = logTo(log, { level: 'debug' })
  const attempt = { callId: 'c', operationId: null, path: '/', method: 'GET', url, headers: {}, number: 1 }
  const circular: Record<string, unknown> = {}
  circular['self'] = circular
  for (const input of [circular, Symbol('s'), () => 1, { toJSON: () => circular }])
    expect(() => hooks.beforeAttempt?.({ ...attempt, input })).not.toThrow()
})
