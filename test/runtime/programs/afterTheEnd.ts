/** Ends a stream of each kind in each way, goes on reading it, and prints what came: `node --import tsx afterTheEnd.ts <url of the server>`. */
import { follow } from '../../../templates/helpers/follow/follow.ts'
import { readEvents, type EventStream } from '../../../templates/runtime/index.ts'
import { Shelf } from '../service.ts'

type Stream = EventStream<{ readonly type: string }, unknown>

const [url = ''] = process.argv.slice(2)
const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Responses that were given to `readEvents`. */
const given: Response[] = []

interface Opened {
  readonly stream: Stream
  readonly controller: AbortController
}

/** Opens a stream of each kind; `ending` says how the server ends it. */
const kinds: Readonly<Record<string, (ending: string, limit?: number) => Promise<Opened> | Opened>> = {
  completion: (ending) => opened(ending, (shelf, signal) => shelf.book.read('1', {}, { signal }).stream()),
  subscription: (ending) => opened(ending, (shelf, signal) => shelf.book.watch('1', {}, { signal })),
  'list stream': (ending, limit) =>
    opened(ending, (shelf, signal) => shelf.book.list(null, { signal }).stream({ limit })),
  async readEvents(ending, limit) {
    const response = await fetch(`${url}/v1/events`, { method: 'POST', headers: { 'x-ending': ending } })
    given.push(response)
    return opened(ending, (_, signal) => readEvents<{ type: string }>(response, { signal, limit }))
  },
  follow: (ending) =>
    opened(ending, (shelf, signal) => follow<{ type: string }>(shelf, 'c'.repeat(24), { signal, retries: 0 }))
}

function opened(ending: string, open: (shelf: Shelf, signal: AbortSignal) => unknown): Opened {
  const shelf = new Shelf({ secret: 'sk-secret', baseUrl: url, retries: 0, headers: { 'x-ending': ending } })
  const controller = new AbortController()
  return { stream: open(shelf, controller.signal) as Stream, controller }
}

/** Ends a stream; the server leaves it open unless the name of the way is one of its own. */
const ways: Readonly<Record<string, (opened: Opened) => Promise<unknown>>> = {
  'the end': ({ stream }) => drain(stream),
  'an error event': ({ stream }) => drain(stream),
  'a cut': ({ stream }) => drain(stream),
  'a limit': ({ stream }) => drain(stream),
  async 'a break'({ stream }) {
    for await (const _ of stream) break
  },
  async 'a throw in the loop'({ stream }) {
    for await (const _ of stream) throw new Error('of the program')
  },
  async 'return()'({ stream }) {
    await stream.next()
    await stream.return()
  },
  async 'return() before anything'({ stream }) {
    await stream.return()
  },
  async 'return() while three wait'({ stream }) {
    await stream.next()
    await stream.next()
    const waiting = [stream.next(), stream.next(), stream.next()]
    await stream.return()
    return shown(waiting)
  },
  async 'abort() while three wait'({ stream }) {
    await stream.next()
    await stream.next()
    const waiting = [stream.next(), stream.next(), stream.next()]
    stream.abort(new Error('enough'))
    return shown(waiting)
  },
  async 'the signal of the caller'({ stream, controller }) {
    await stream.next()
    await stream.next()
    const waiting = [stream.next(), stream.next(), stream.next()]
    controller.abort(new Error('enough'))
    return shown(waiting)
  },
  async 'await using'({ stream }) {
    await stream.next()
    await stream[Symbol.asyncDispose]()
  }
}

async function drain(stream: Stream): Promise<void> {
  for await (const _ of stream);
}

function shown(results: readonly Promise<IteratorResult<unknown>>[]): Promise<string[]> {
  const name = (error: unknown): string =>
    error instanceof Error ? (error.message === 'enough' ? 'enough' : error.name) : String(error)
  return Promise.all(results.map((each) => each.then(({ done }) => (done === true ? 'done' : 'event'), name)))
}

/** Reads on in every manner that froze once. */
async function readOn(stream: Stream): Promise<unknown> {
  const together = await shown([1, 2, 3, 4, 5].map(() => stream.next()))
  const single = [await stream.next(), await stream.next()].map(({ done }) => done)
  const raced: unknown[] = []
  for (let turn = 0; turn < 3; turn++)
    raced.push((await Promise.race([stream.next(), pause(1_000).then(() => null)]))?.done)
  const left = await stream.return()
  return [together, single, raced, left.done, (await stream.next()).done]
}

for (const [kind, open] of Object.entries(kinds)) {
  for (const [way, end] of Object.entries(ways)) {
    if (way === 'a limit' && kind !== 'list stream' && kind !== 'readEvents') continue
    // A channel that is cut is asked again until its deadline.
    if (way === 'a cut' && kind === 'follow') continue
    const opened = await open(way, way === 'a limit' ? 1 : undefined)
    const ended = await end(opened).catch((error: unknown) =>
      error instanceof Error ? error.name : String(error)
    )
    console.log(JSON.stringify({ kind, way, ended: ended ?? null, after: await readOn(opened.stream) }))
  }
}

// A stream that was left before it was opened has not touched its response, whose connection would keep this process.
for (const { body } of given) if (body && !body.locked) await body.cancel()
