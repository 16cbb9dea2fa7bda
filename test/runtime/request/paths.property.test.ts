import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ApiClient, jsonCall, type Operation } from '../../../templates/runtime/index.ts'
import { segments as inSegments } from '../../../templates/runtime/request/ids.ts'
import { id, spied, surrogate, text } from '../addresses.ts'
import { runs } from '../bytes.ts'
import { rejection } from '../loopback.ts'
import { Shelf, service } from '../service.ts'

/** The segments of a path as a server reads them. */
const segments = (url: URL | undefined): string[] =>
  (url?.pathname ?? '').split('/').slice(1).map(decodeURIComponent)

test('any identifier arrives unchanged, as one segment', async () => {
  await fc.assert(
    fc.asyncProperty(id, id, async (bookId, pageId) => {
      const { book, sent } = spied()
      await book.page.fetch(bookId, pageId)
      expect(segments(sent[0])).toEqual(['v1', 'book', bookId, 'page', pageId, 'fetch'])
      expect([sent[0]?.origin, sent[0]?.search, sent[0]?.hash]).toEqual(['https://api.shelf.example', '', ''])
    }),
    runs(500)
  )
})

test('a path that keeps its slashes arrives unchanged, and dot segments are refused', async () => {
  const path = fc.array(text, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
  await fc.assert(
    fc.asyncProperty(path, id, async (given, shelfId) => {
      const { book, sent } = spied()
      const outcome = await Promise.allSettled([
        book.store(shelfId, given, {}),
        book.stored(shelfId, { path: given, take: 1 })
      ])
      if (given.split('/').some((part) => part === '.' || part === '..')) {
        expect(sent).toHaveLength(0)
        for (const each of outcome) expect(each).toMatchObject({ reason: { name: 'ArgumentError' } })
      } else {
        expect(segments(sent[0])).toEqual(['v1', 'shelf', shelfId, 'store', ...given.split('/')])
        expect(segments(sent[1])).toEqual(['v1', 'shelf', shelfId, 'stored', ...given.split('/')])
        expect(sent[1]?.search).toBe('?take=1')
      }
    }),
    runs(500)
  )
})

test('dots, empty texts and half characters are refused before sending', async () => {
  const whole = fc.string({ unit: 'grapheme-ascii', maxLength: 3 })
  const broken = fc.tuple(whole, surrogate, whole).map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(fc.oneof(broken, fc.constantFrom('.', '..', '')), async (bad) => {
      const { book, sent } = spied()
      for (const call of [
        book.fetch(bad),
        book.page.fetch('a', bad),
        book.store('a', `x/${bad || '..'}`, {})
      ])
        expect(await rejection(call)).toMatchObject({ name: 'ArgumentError' })
      expect(sent).toHaveLength(0)
    }),
    runs(200)
  )
})

const dotted = fc.string({
  unit: fc.constantFrom('/', '\\', '.', '..', '%2e', '%2E', '\t', '\n', '?', 'a'),
  maxLength: 6
})

test('request() sends the given query and stays below the API', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, dotted), fc.string({ unit: 'binary' }), async (path, value) => {
      const { shelf, sent } = spied()
      const [outcome] = await Promise.allSettled([shelf.request('GET', `/${path}`, { query: { value } })])
      if (outcome.status === 'rejected') {
        expect(outcome.reason).toMatchObject({ name: 'ArgumentError' })
        expect(sent).toHaveLength(0)
      } else {
        expect(sent[0]?.origin).toBe('https://api.shelf.example')
        expect(sent[0]?.pathname.startsWith('/v1/')).toBe(true)
        expect(sent[0]?.searchParams.getAll('value').at(-1)).toBe(value)
      }
    }),
    runs(500)
  )
})

test('an option that is sent as a header arrives unchanged or is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }), async (runAsUserId) => {
      const sent: Headers[] = []
      const fetch = async (_: string, init: RequestInit): Promise<Response> => {
        sent.push(new Headers(init.headers))
        return Response.json({})
      }
      const [outcome] = await Promise.allSettled([
        new Shelf({ secret: 's', fetch }).book.fetch('1', null, { runAsUserId })
      ])
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ name: 'ArgumentError' })
      else expect(sent[0]?.get('x-runas-userid') ?? '').toBe(runAsUserId.trim())
    }),
    runs(300)
  )
})

test('a missing catch-all leaves no slash', async () => {
  const operation: Operation = {
    method: 'GET',
    path: '/shelf/{+path?}/list',
    retry: 'safe',
    encoding: { '/path': inSegments }
  }
  const sent: string[] = []
  const client = new (class extends ApiClient {})(service, {
    secret: 's',
    fetch: async (url) => (sent.push(new URL(url).pathname), Response.json({}))
  })
  for (const path of [undefined, null, '', 'a', 'a/b']) await jsonCall(client, operation, [], { path })
  expect(sent).toEqual([
    '/v1/shelf/list',
    '/v1/shelf/list',
    '/v1/shelf/list',
    '/v1/shelf/a/list',
    '/v1/shelf/a/b/list'
  ])
})
