/** A request of JSON lines is sent as its values come. */
import { expect, test } from 'vitest'
import { emptyCall, type Call } from '../../../templates/runtime/index.ts'
import { linesAs } from '../../../templates/runtime/request/lineBody.ts'
import { listen, rejection } from '../loopback.ts'
import { Resource } from '../service.ts'

class Log extends Resource {
  add(lines: unknown): Call<void> {
    const encode = linesAs('application/jsonl')
    return emptyCall(this, { method: 'POST', path: '/log/add', bodies: ['lines'], encode }, [], lines)
  }
}

async function logAt(): Promise<{ readonly log: Log; readonly bodies: () => readonly string[] }> {
  const { url, received } = await listen((response) => void response.writeHead(204).end())
  return { log: new Log({ secret: 's', baseUrl: url }), bodies: () => received.map(({ body }) => body) }
}

async function* slowly(...values: readonly unknown[]): AsyncGenerator<unknown> {
  for (const value of values) {
    await new Promise((resolve) => setTimeout(resolve, 1))
    yield value
  }
}

test('lines arrive in their order, of a list, of a set and of a generator', async () => {
  const { log, bodies } = await logAt()
  for (const lines of [[{ a: 1 }, 'b'], new Set([{ a: 1 }, 'b']), slowly({ a: 1 }, 'b')]) await log.add(lines)
  expect(bodies()).toEqual(Array.from({ length: 3 }, () => '{"a":1}\n"b"\n'))
})

test('no line at all is an empty body', async () => {
  const { log, bodies } = await logAt()
  for (const lines of [[], slowly()]) await log.add(lines)
  expect(bodies()).toEqual(['', ''])
})

test('a line that JSON cannot carry, and a failing generator, reject the call', async () => {
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    await new Response(init.body ?? null).text()
    return new Response(null, { status: 204 })
  }
  const log = new Log({ secret: 's', fetch })
  expect(await rejection(log.add([1, () => 1]))).toMatchObject({
    name: 'ArgumentError',
    message: expect.stringContaining('Line 2')
  })
  expect(await rejection(log.add(slowly(1, undefined)))).toMatchObject({ name: 'ArgumentError' })
  async function* failing(): AsyncGenerator<unknown> {
    yield 1
    throw new Error('gone')
  }
  expect(await rejection(log.add(failing()))).toMatchObject({ cause: { message: 'gone' } })
})
