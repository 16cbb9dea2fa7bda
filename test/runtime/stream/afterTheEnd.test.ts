/** A kind of fault: a stream that is read after its end, or by several readers at once. */
import { expect, test } from 'vitest'
import { runGuarded } from '../guarded.ts'
import { listen, type Handler } from '../loopback.ts'

/** Gives two events of the kind that was asked for, then ends as the header says; without a word the connection stays open. */
const answer: Handler = (response, { url, headers }) => {
  response.writeHead(200, { 'content-type': 'application/jsonl' })
  const events = [
    { type: 'token', data: { token: 'a' } },
    { type: 'token', data: { token: 'b' } }
  ]
  const inside = url.includes('/list')
    ? events.map((_, index) => ({ type: 'item', data: { id: `${index}` } }))
    : events
  const ending = headers['x-ending']
  const last =
    ending === 'an error event'
      ? [{ type: 'error', data: { message: 'no', code: 'GENERIC_ERROR' } }]
      : ending === 'the end' && !url.includes('/list')
        ? [{ type: 'result', data: { text: 'ab' } }]
        : []
  const wrapped = (event: object): object =>
    url.includes('/channel/') ? { type: 'message', data: event } : event
  response.write([...inside, ...last].map((event) => `${JSON.stringify(wrapped(event))}\n`).join(''))
  if (ending === 'the end' || ending === 'an error event') response.end()
  if (ending === 'a cut') setTimeout(() => response.destroy(), 20)
}

const done = ['done', 'done', 'done', 'done', 'done']
const over = [done, [true, true], [true, true, true], true, true]
const waited = ['enough', 'done', 'done']

const wanted: Readonly<Record<string, unknown>> = {
  'the end': null,
  'a limit': null,
  'a break': null,
  'a throw in the loop': 'Error',
  'return()': null,
  'return() before anything': null,
  'return() while three wait': ['done', 'done', 'done'],
  'abort() while three wait': waited,
  'the signal of the caller': waited,
  'await using': null,
  'an error event': 'ServerError',
  'a cut': 'StreamInterruptedError'
}

test('a stream that has ended in any way stays at its end for every further read', async () => {
  const { url } = await listen(answer)
  const { lines, end, errors } = await runGuarded('afterTheEnd.ts', url)
  expect(errors).toBe('')
  for (const line of lines as { kind: string; way: string }[]) {
    expect(line).toEqual({ kind: line.kind, way: line.way, ended: wanted[line.way], after: over })
  }
  expect([lines.length, end]).toEqual([5 * 12 - 4, 'exit 0'])
})
