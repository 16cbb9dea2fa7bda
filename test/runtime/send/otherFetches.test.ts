/** Other implementations of fetch: undici's own, node-fetch, and one whose answers have no body to be read piece by piece. */
import nodeFetch from 'node-fetch'
import * as undici from 'undici'
import { describe, expect, test } from 'vitest'
import type { Fetch, FetchInit } from '../../../templates/runtime/index.ts'
import { cut, json, lines, listen, rejection, type Handler } from '../loopback.ts'
import { Shelf, type Book } from '../service.ts'

/** Answers as React Native does: the body comes as a whole, and there is nothing named `body`. */
const bodyless: Fetch = async (url, init) => {
  const response = await fetch(url, init)
  const { status, ok, statusText, headers } = response
  return {
    status,
    ok,
    statusText,
    headers,
    text: () => response.text(),
    arrayBuffer: () => response.arrayBuffer()
  }
}
/** The least that an answer can be. */
const textOnly: Fetch = async (url, init) => {
  const response = await fetch(url, init)
  const { status, ok, statusText, headers } = response
  return { status, ok, statusText, headers, text: () => response.text() }
}
const wrapped = (url: string, init: FetchInit): Promise<Response> => fetch(url, { ...init, keepalive: true })

const fetches: Readonly<Record<string, Fetch>> = {
  global: fetch,
  'undici, from npm': undici.fetch,
  'node-fetch': nodeFetch,
  'a function around the global one': wrapped,
  'one whose answers have no body': bodyless,
  'one whose answers are text alone': textOnly
}

const file: Handler = (response) =>
  void response
    .writeHead(200, {
      'content-type': 'text/plain',
      'content-length': '7',
      'content-disposition': 'attachment; filename=a.txt'
    })
    .end('Grüße'.slice(0, 4) + 'x')

describe.each(Object.keys(fetches))('%s', (name) => {
  const fetch = fetches[name] ?? expect.fail()
  const open = async (
    ...handlers: Handler[]
  ): Promise<{ book: Shelf['book']; shelf: Shelf; count: () => number }> => {
    const { url, received } = await listen(...handlers)
    const shelf = new Shelf({ secret: 's', baseUrl: url, fetch, retryDelay: 1 })
    return { book: shelf.book, shelf, count: () => received.length }
  }

  test('this fetch gives JSON', async () => {
    const { book } = await open(json({ id: '1', name: 'ü' }))
    expect(await book.fetch('1')).toEqual({ id: '1', name: 'ü' })
  })

  test('this fetch gives every page of a list', async () => {
    const { book, count } = await open(
      json({ items: [{ id: '1' }], cursor: '1' }),
      json({ items: [{ id: '2' }], cursor: '2' }),
      json({ items: [] })
    )
    expect(await book.list().toArray()).toEqual([{ id: '1' }, { id: '2' }])
    expect(count()).toBe(3)
  })

  test('this fetch gives every event of a stream', async () => {
    const { book, count } = await open(
      lines({ type: 'item', data: { id: '1' } }, { type: 'item', data: { id: 'ü' } })
    )
    const ids: string[] = []
    for await (const event of book.list().stream()) ids.push((event.data as Book).id)
    expect(ids).toEqual(['1', 'ü'])
    expect(count()).toBe(1)
  })

  test('this fetch gives a download in every form', async () => {
    const { book } = await open(file)
    const one = (await book.download('1')) ?? expect.fail('no file')
    expect(one).toMatchObject({ type: 'text/plain', size: 7, name: 'a.txt' })
    expect(await one.text()).toBe('Grüßx')
    expect(await (await book.download('1'))?.bytes()).toEqual(new TextEncoder().encode('Grüßx'))
    expect((await (await book.download('1'))?.blob())?.size).toBe(7)
  })

  test('this fetch gives errors with their body', async () => {
    const { book, count } = await open(json({ message: 'Nothing there', code: 'NOT_FOUND' }, 404))
    expect(await rejection(book.fetch('1'))).toMatchObject({
      name: 'NotFoundError',
      status: 404,
      code: 'NOT_FOUND',
      body: { message: 'Nothing there' }
    })
    expect(count()).toBe(1)
  })

  test('this fetch gives a bare response with a readable body', async () => {
    const { book } = await open(json({ id: 'ü' }))
    const response = await book.fetch('1').asResponse()
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(JSON.parse(await response.text())).toEqual({ id: 'ü' })
  })

  test('this fetch gives null without content', async () => {
    const { book, shelf } = await open((response) => void response.writeHead(204).end())
    expect(await book.remove('1')).toBeUndefined()
    expect(await book.download('1')).toBeNull()
    expect(await shelf.request('POST', '/x')).toBeNull()
    expect((await book.fetch('1').asResponse()).status).toBe(204)
  })

  test('this fetch is called again after 503 and follows a redirect', async () => {
    const { book, count } = await open(
      json({}, 503),
      (response) => void response.writeHead(307, { location: '/v1/book/2/fetch' }).end('moved'),
      json({ id: '2' })
    )
    expect(await book.fetch('1')).toEqual({ id: '2' })
    expect(count()).toBe(3)
  })

  test('this fetch ends with its signal, before the answer and within a stream', async () => {
    const { book } = await open(() => {})
    const controller = new AbortController()
    const waiting = rejection(book.fetch('1', null, { signal: controller.signal }))
    setTimeout(() => controller.abort(new Error('enough')), 30)
    expect(await waiting).toMatchObject({ message: 'enough' })
  })

  test('this fetch sends JSON with its type', async () => {
    const { url, received } = await listen(json({ id: '1' }))
    await new Shelf({ secret: 's', baseUrl: url, fetch }).book.create({ name: 'ü' })
    expect([
      received[0]?.headers['content-type'],
      JSON.parse(Buffer.from(received[0]?.body ?? '', 'latin1').toString())
    ]).toEqual(['application/json', { name: 'ü' }])
  })
})

describe.each(['global', 'undici, from npm', 'node-fetch'])('%s', (name) => {
  const fetch = fetches[name] ?? expect.fail()

  test('this fetch gives events as they arrive and ends a stream that was left', async () => {
    let closed = false
    const { url } = await listen((response) => {
      response.on('close', () => (closed = true))
      response
        .writeHead(200, { 'content-type': 'application/jsonl' })
        .write('{"type":"item","data":{"id":"1"}}\n')
    })
    const stream = new Shelf({ secret: 's', baseUrl: url, fetch }).book.list().stream()
    for await (const event of stream) {
      expect(event.data).toEqual({ id: '1' })
      break
    }
    await expect.poll(() => closed).toBe(true)
  })

  test('this fetch reports a broken body, and the call is repeated if that is safe', async () => {
    const { url, received } = await listen(cut('{"id":', 'application/json'), json({ id: '1' }))
    const { book } = new Shelf({ secret: 's', baseUrl: url, fetch, retryDelay: 1 })
    expect(await book.fetch('1')).toEqual({ id: '1' })
    expect(received).toHaveLength(2)
  })

  test('this fetch reports a broken download', async () => {
    const { url } = await listen(cut('hel', 'text/x'))
    const download = await new Shelf({ secret: 's', baseUrl: url, fetch }).book.download('1')
    expect(await rejection(download?.bytes() ?? Promise.resolve())).toMatchObject({ name: 'ConnectionError' })
  })

  test('this fetch releases the connection of a cancelled download', async () => {
    let closed = false
    const { url } = await listen((response) => {
      response.on('close', () => (closed = true))
      response.writeHead(200, { 'content-type': 'text/x' }).write('x')
    })
    const download = await new Shelf({ secret: 's', baseUrl: url, fetch }).book.download('1')
    await download?.body.cancel()
    await expect.poll(() => closed).toBe(true)
  })
})
