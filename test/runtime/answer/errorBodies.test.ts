/** The kind: a body that nobody bounded fills the memory. */
import { expect, test } from 'vitest'
import { isApiError, readEvents, type ApiError } from '../../../templates/runtime/index.ts'
import { listen } from '../loopback.ts'
import { Shelf } from '../service.ts'

const mebibyte = 1_048_576

/** A body of so many bytes, and how many of them were asked for. */
function endless(bytes: number): {
  readonly body: ReadableStream<Uint8Array>
  readonly state: { given: number; cancelled: boolean }
} {
  const state = { given: 0, cancelled: false }
  const chunk = new TextEncoder().encode('é'.repeat(32_768))
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (state.given >= bytes) return controller.close()
        state.given += chunk.length
        controller.enqueue(chunk)
      },
      cancel: () => void (state.cancelled = true)
    },
    { highWaterMark: 0 }
  )
  return { body, state }
}

function failed(error: unknown): ApiError {
  if (!isApiError(error)) throw error
  return error
}

test('at most 1 MiB of an error body is read, and the body says that the rest was cancelled', async () => {
  const { body, state } = endless(Infinity)
  const fetch = async (): Promise<Response> => new Response(body, { status: 500 })
  const error = failed(
    await new Shelf({ secret: 's', fetch, retries: 0 }).book.create({}).catch((reason: unknown) => reason)
  )
  expect(error.status).toBe(500)
  expect(String(error.body)).toContain('not read')
  expect(new TextEncoder().encode(String(error.body)).length).toBeLessThan(mebibyte + 100)
  expect(state.given).toBeLessThanOrEqual(mebibyte + 65_536)
  expect(state.cancelled).toBe(true)
})

test('an error body of exactly 1 MiB is read whole', async () => {
  const { body } = endless(mebibyte)
  const fetch = async (): Promise<Response> => new Response(body, { status: 500 })
  const error = failed(
    await new Shelf({ secret: 's', fetch, retries: 0 }).book.create({}).catch((reason: unknown) => reason)
  )
  expect(error.body).toBe('é'.repeat(mebibyte / 2))
})

test('an endless error body over a socket is cut', async () => {
  let isOpen = true
  const { url } = await listen((response) => {
    response.writeHead(502, { 'content-type': 'text/html' })
    response.on('close', () => (isOpen = false))
    const more = (): void => {
      while (isOpen && response.write('x'.repeat(65_536)));
      if (isOpen) response.once('drain', more)
    }
    more()
  })
  const error = failed(
    await new Shelf({ secret: 's', baseUrl: url, retries: 0 }).book
      .create({})
      .catch((reason: unknown) => reason)
  )
  expect([error.status, String(error.body).length < mebibyte + 100]).toEqual([502, true])
  await expect.poll(() => isOpen).toBe(false)
})

test('readEvents reads no more than that of a failed response', async () => {
  const { body, state } = endless(Infinity)
  const error = failed(
    await readEvents(new Response(body, { status: 500 }))
      .next()
      .catch((reason: unknown) => reason)
  )
  expect(error.status).toBe(500)
  expect(state.cancelled).toBe(true)
})

test('an error without a body has its status', async () => {
  const error = failed(
    await new Shelf({ secret: 's', fetch: async () => new Response(null, { status: 500 }), retries: 0 }).book
      .create({})
      .catch((reason: unknown) => reason)
  )
  expect(error.status).toBe(500)
})
