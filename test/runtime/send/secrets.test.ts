/** Whatever a server or a fetch says, no secret is in what a program prints. */
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { EventStream, logTo, type Fetch } from '../../../templates/runtime/index.ts'
import { bodyOf, bytesOf } from '../bytes.ts'
import { Shelf } from '../service.ts'

const secret = 'sk-0123456789abcdef'

/** Everything that printing a value could show. */
function printed(value: unknown): string {
  const shown = [inspect(value, { depth: 20, getters: false }), JSON.stringify(value), String(value)]
  for (let each = value; each instanceof Error; each = each.cause) shown.push(each.message, each.stack ?? '')
  return shown.join('\n')
}

const echo = { message: `wrong ${secret}`, code: 'NOT_FOUND', deep: [{ secret }] }
const answers: Readonly<Record<string, Fetch>> = {
  'a status': async () => Response.json(echo, { status: 404, headers: { 'x-echo': secret } }),
  'a page of a gateway': async () =>
    new Response(`<h1>${secret}</h1>`, { status: 502, headers: { 'content-type': 'text/html' } }),
  'a 200': async () => Response.json({ message: `wrong ${secret}`, code: 'NOT_FOUND' }),
  'no JSON': async () => new Response(`{"a": ${secret}}`),
  'a JSON of something else': async () => Response.json({ secret, list: secret }),
  'an event': async () =>
    new Response(`${JSON.stringify({ type: 'error', data: { message: secret, code: secret } })}\n`),
  'no event': async () => new Response(`${JSON.stringify({ secret })}\n`),
  'a malformed line': async () => new Response(`{"a":${secret}}\n`),
  'a tail': async () => new Response(bodyOf([bytesOf(`{"a":"${secret}`)])),
  'a fetch that fails': async () => {
    throw new TypeError(`cannot send ${secret}`, {
      cause: new Error(`Bearer ${secret}`, { cause: new Error(secret) })
    })
  },
  'a fetch that throws a text': async () => Promise.reject(`Bearer ${secret}`),
  'a body that fails': async () =>
    new Response(new ReadableStream({ pull: (controller) => controller.error(new Error(`cut ${secret}`)) })),
  'a redirect': async () =>
    new Response(null, { status: 307, headers: { location: `https://x.example/?a=${secret}` } })
}

/** Each kind of call, a few with the secret in what they send. */
const uses: Readonly<Record<string, (shelf: Shelf) => Promise<unknown>>> = {
  get: ({ book }) => book.fetch('1', { token: secret }),
  post: ({ book }) => book.create({ secret }),
  page: ({ book }) => book.list(),
  stream: ({ book }) => book.watch('1').next(),
  result: ({ book }) => book.read('1', {}).stream().result(),
  media: ({ book }) => book.download('1').as('application/json'),
  text: ({ book }) => book.manual()
}

test.each(Object.keys(answers))('the secret is removed from %s', async (name) => {
  for (const [kind, use] of Object.entries(uses)) {
    const error = await use(new Shelf({ secret, fetch: answers[name], retries: 0 })).then(
      () => null,
      (reason: unknown) => reason
    )
    if (error !== null) expect([kind, printed(error)]).toEqual([kind, expect.not.stringContaining(secret)])
  }
})

test('a client, a resource, a call and a stream do not show the secret', async () => {
  const fetch: Fetch = async () => Response.json({ id: '1', items: [] })
  for (const options of [
    { secret },
    { secret: () => secret },
    { secret: null, headers: { authorization: `Bearer ${secret}` } }
  ]) {
    const shelf = new Shelf({ ...options, fetch })
    const call = shelf.book.fetch('1')
    const stream = shelf.book.list().stream()
    expect(stream).toBeInstanceOf(EventStream)
    for (const value of [
      shelf,
      shelf.book,
      shelf.extend({ timezone: 'UTC' }),
      call,
      shelf.book.list(),
      stream,
      await call
    ])
      expect(printed(value)).not.toContain(secret)
  }
})

test('a log of failures does not show the secret', async () => {
  for (const fetch of Object.values(answers)) {
    const shown: unknown[] = []
    const note = (...details: unknown[]): void => void shown.push(details.map(printed))
    const logger = { debug: note, info: note, warn: note, error: note }
    const shelf = new Shelf({
      secret,
      fetch,
      retryDelay: 0,
      retries: 1,
      hooks: logTo(logger, { level: 'debug' })
    })
    await shelf.book.fetch('1', { token: secret }).catch(() => {})
    expect(shown.length).toBeGreaterThan(1)
    expect(String(shown)).not.toContain(secret)
  }
})

test('an error of fetch keeps its code, so that an unsent request is sent again', async () => {
  let attempts = 0
  const fetch: Fetch = async () => {
    if (attempts++) return Response.json({ id: '1' })
    const cause = Object.assign(new Error(`connect ${secret}`), { code: 'ECONNREFUSED' })
    throw new TypeError('fetch failed', { cause })
  }
  expect(await new Shelf({ secret, fetch, retryDelay: 0 }).book.create({})).toEqual({ id: '1' })
})
