/** Two streams of one answer: `tee()`. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { EventStream } from '../../../templates/runtime/index.ts'
import { bodyOf, bytesOf, runs } from '../bytes.ts'
import { cut, lines, listen, rejection, type Handler } from '../loopback.ts'
import { Shelf, liveLines, type ReadEvent } from '../service.ts'
import { readAs } from '../readAs.ts'

const token = (text: string): object => ({ type: 'token', data: { token: text } })
const ping = { type: 'ping', data: {} }
const result = { type: 'result', data: { text: 'abc' } }
const whole = [token('a'), ping, token('b'), token('c'), result]

type Talk = EventStream<ReadEvent, { text: string }>

async function talk(
  handler: Handler = lines(...whole)
): Promise<{ stream: Talk; requests: () => number; closed: () => boolean }> {
  let isClosed = false
  const { url, received } = await listen((response, one, request) => {
    response.on('close', () => (isClosed = true))
    return handler(response, one, request)
  })
  const { book } = new Shelf({ secret: 's', baseUrl: url, retries: 0 })
  return { stream: book.read('1', {}).stream(), requests: () => received.length, closed: () => isClosed }
}

/** Two events, and no end. */
const open: Handler = (response) => {
  response.writeHead(200, { 'content-type': 'application/jsonl' })
  response.write([token('a'), token('b')].map((event) => `${JSON.stringify(event)}\n`).join(''))
}

async function types(stream: AsyncIterable<{ readonly type: string }>): Promise<string[]> {
  const seen: string[] = []
  for await (const { type } of stream) seen.push(type)
  return seen
}

test('both branches give every event of one request, and every use of a stream works on each', async () => {
  const { stream, requests } = await talk()
  const [left, right] = stream.tee()
  const [first, second] = left.tee()
  expect(await Promise.all([first.text(), second.result(), types(right)])).toEqual([
    'abc',
    { text: 'abc' },
    ['token', 'token', 'token', 'result']
  ])
  expect([(await left.response) === (await right.response), requests()]).toEqual([true, 1])
})

test('a slow branch gets what the fast one has read, and a branch after its end stays ended', async () => {
  const { stream } = await talk()
  const [fast, slow] = stream.tee()
  expect(await fast.text()).toBe('abc')
  expect(await types(slow)).toEqual(['token', 'token', 'token', 'result'])
  for (const branch of [fast, slow])
    expect(
      (await Promise.all([branch.next(), branch.next(), branch.next()])).map(({ done }) => done)
    ).toEqual([true, true, true])
})

test('a relayed branch has the heartbeats, the other does not', async () => {
  const { stream } = await talk()
  const [relayed, read] = stream.tee()
  const [response, seen] = [relayed.toResponse(), await types(read)]
  expect(seen).not.toContain('ping')
  expect(await response.text()).toBe(whole.map((event) => `${JSON.stringify(event)}\n`).join(''))
})

test('leaving one branch does not affect the other, and leaving both ends the request', async () => {
  const ways: Record<string, (branch: Talk) => unknown> = {
    return: (branch) => branch.return(),
    cancel: (branch) => branch.cancel(),
    abort: (branch) => branch.abort(new Error('enough')),
    dispose: (branch) => branch[Symbol.asyncDispose]()
  }
  for (const [way, leave] of Object.entries(ways)) {
    const { stream, closed } = await talk(open)
    const [left, right] = stream.tee()
    await left.next()
    await leave(left)
    expect([(await right.next()).value?.type, (await right.next()).value?.type]).toEqual(['token', 'token'])
    expect([way, closed()]).toEqual([way, false])
    await leave(right)
    await vi.waitFor(() => expect([way, closed()]).toEqual([way, true]), 30_000)
  }
})

test('a waiting branch ends at once if it is left, and rejects with the reason if it is aborted', async () => {
  const { stream } = await talk(open)
  const [left, right] = stream.tee()
  for (const branch of [left, right]) for (let count = 0; count < 2; count++) await branch.next()
  const pending = [left.next(), left.next()]
  await left.return()
  expect((await Promise.all(pending)).map(({ done }) => done)).toEqual([true, true])
  const outcome = [rejection(right.next()), right.next()] as const
  right.abort(new Error('enough'))
  expect([await outcome[0], (await outcome[1]).done]).toEqual([new Error('enough'), true])
})

test('an error reaches both branches after the events before it, without an unhandled rejection', async () => {
  const unhandled = vi.fn()
  process.on('unhandledRejection', unhandled)
  const endings: Handler[] = [
    lines(token('a'), { type: 'error', data: { message: 'no', code: 'GENERIC_ERROR' } }),
    cut(`${JSON.stringify(token('a'))}\n`),
    (response) => void response.writeHead(404).end('{"message":"no","code":"NOT_FOUND"}')
  ]
  for (const ending of endings) {
    const { stream } = await talk(ending)
    const [left, right] = stream.tee()
    const failure = await rejection(left.text())
    expect(failure).toMatchObject({ name: expect.stringMatching(/Error/) as unknown })
    expect(await rejection(types(right))).toBe(failure)
    expect([(await left.next()).done, (await right.next()).done]).toEqual([true, true])
    // A branch that nobody reads says nothing.
    const unread = (await talk(ending)).stream.tee()
    await rejection(unread[0].text())
  }
  await new Promise((resolve) => setTimeout(resolve, 20))
  process.off('unhandledRejection', unhandled)
  expect(unhandled).not.toHaveBeenCalled()
})

test('a split stream is read by its branches only, and a stream being read cannot be split', async () => {
  const { stream } = await talk()
  const [left] = stream.tee()
  expect(await rejection(stream.next())).toMatchObject({ name: 'CallAlreadySentError' })
  expect(await rejection(stream.text())).toMatchObject({ name: 'CallAlreadySentError' })
  expect(await rejection(stream.tee()[0].next())).toMatchObject({ name: 'CallAlreadySentError' })
  expect(await left.text()).toBe('abc')
  const other = await talk()
  await other.stream.text()
  for (const branch of other.stream.tee())
    expect(await rejection(branch.text())).toMatchObject({ name: 'CallAlreadySentError' })
})

test('ending the split stream ends both branches', async () => {
  const { stream, closed } = await talk(open)
  const [left, right] = stream.tee()
  await left.next()
  stream.abort(new Error('enough'))
  expect((await right.next()).value?.type).toBe('token')
  expect([await rejection(left.next()), await rejection(right.next())]).toEqual([
    new Error('enough'),
    new Error('enough')
  ])
  await vi.waitFor(() => expect(closed()).toBe(true), 30_000)
})

test('each branch of a list tells its position', async () => {
  const { url } = await listen(lines(...['1', '2', '3'].map((id) => ({ type: 'item', data: { id } }))))
  const [fast, slow] = new Shelf({ secret: 's', baseUrl: url }).book.list().stream().tee()
  for await (const _ of fast);
  expect([fast.cursor, slow.cursor]).toEqual(['3', null])
  await slow.next()
  expect(slow.cursor).toBe('1')
})

test('branches read and left in any order give every event up to their end', async () => {
  const step = fc.record({
    branch: fc.constantFrom(0, 1),
    do: fc.constantFrom('next', 'next', 'next', 'wait', 'leave')
  })
  await fc.assert(
    fc.asyncProperty(fc.nat(6), fc.array(step, { maxLength: 25 }), async (count, steps) => {
      const text = Array.from({ length: count }, (_, index) => `{"type":"ping"}\n{"type":"n${index}"}\n`)
      const branches = readAs<{ type: string }>(new Response(bodyOf(text.map(bytesOf))), {
        style: liveLines
      }).tee()
      const [got, want]: [unknown[][], unknown[][]] = [
        [[], []],
        [[], []]
      ]
      const left = [false, false]
      for (const { branch, do: what } of steps) {
        if (what === 'wait') await new Promise((resolve) => setImmediate(resolve))
        else if (what === 'leave') {
          // What was asked for before has to be here, so that the model knows it.
          await Promise.all(got[branch] ?? [])
          left[branch] = true
          await branches[branch]?.return()
        } else {
          const index = want[branch]?.length ?? 0
          want[branch]?.push(left[branch] || index >= count ? 'done' : `n${index}`)
          got[branch]?.push(branches[branch]?.next().then(({ value }) => value?.type ?? 'done'))
        }
      }
      expect(await Promise.all(got.map((each) => Promise.all(each)))).toEqual(want)
    }),
    runs(200)
  )
})
