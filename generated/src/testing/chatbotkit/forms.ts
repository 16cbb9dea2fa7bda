/** The forms in which the service answers: late JSON, streams that are kept alive, and values that JSON lacks. */
import type { Behaviour, Call } from '../call.ts'
import { MockFailure, failureResponse } from '../failure.ts'
import { own } from '../json.ts'
import type { StreamStyle } from '../table.ts'
import { refused } from './refusals.ts'
import { soonest, type Timing } from './timing.ts'

type Forms = Required<Pick<Behaviour, 'form' | 'alive' | 'within' | 'encode' | 'cell'>>

/** How the service writes its answers. */
export function formsOf(timing: Timing): Forms {
  return {
    form,
    encode: (value) => JSON.stringify(plain(value)) ?? 'null',
    cell: String,
    alive: (call, events) => keepAlive(events, timing, call.operation.act === 'complete'),
    within: (call, work) => late(call, work, timing.slowJsonMs)
  }
}

/** The first media type of `Accept` alone counts. Streams are to be had of every operation that lists or streams, whatever the document says. */
function form({ operation, world, headers }: Call): StreamStyle | 'table' | null | undefined {
  const { streams } = world.table
  const style = streams[operation.stream ?? -1]
  // What asks for a stream is in the body.
  if (style?.body != null) return undefined
  const lines = style ?? streams.find(({ framing, item }) => framing === 'jsonl' && item !== null)
  const accepted = (headers.get('accept') ?? '').split(/[,;]/)[0]?.trim().toLowerCase()
  switch (accepted) {
    case '':
    case '*/*':
    case 'application/json':
      return null
    case 'application/jsonl':
      return lines ?? null
    case 'text/event-stream':
      return lines === undefined ? null : { ...lines, framing: 'sse', mediaType: accepted }
    case 'text/csv':
      return 'table'
    default:
      throw refused('BAD_REQUEST', 'Unsupported accept header')
  }
}

/** `nop` comes in the first silence, `ping` in every one of a completion, which always ends with a result or an error. */
async function* keepAlive(
  events: AsyncIterable<unknown> | Iterable<unknown>,
  { pingMs, nopMs }: Timing,
  isCompletion: boolean
): AsyncGenerator<unknown> {
  const source = each(events)
  let pending = source.next()
  let [isSilent, hasEnd] = [true, false]
  try {
    for (;;) {
      const next = await soonest(pending, isCompletion ? pingMs : isSilent ? nopMs : null)
      isSilent = false
      if (next === null) {
        yield { type: isCompletion ? 'ping' : 'nop', data: {} }
        continue
      }
      if (next.done === true) break
      hasEnd ||= ['result', 'error'].includes(String(own(next.value, 'type')))
      yield next.value
      pending = source.next()
    }
    if (isCompletion && !hasEnd) yield { type: 'result', data: { ping: true } }
  } finally {
    // What waits for something is ended by the signal of its call; asking it here would wait as long.
    void pending.catch(() => undefined)
    void source.return(undefined)
  }
}

async function* each(events: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<unknown> {
  yield* events
}

/** JSON that is late begins with the status 200; an error is in its body then. A stream is waited for. */
async function late({ headers }: Call, work: () => Promise<Response>, slowMs: number): Promise<Response> {
  if (/^\s*(application\/jsonl|text\/csv|text\/event-stream)\b/i.test(headers.get('accept') ?? ''))
    return work()
  const working = work()
  const inTime = await soonest(working, slowMs)
  if (inTime !== null) return inTime
  const whole = working.catch((error: unknown) => {
    if (error instanceof MockFailure) return failureResponse(error)
    throw error
  })
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async start(controller) {
      controller.enqueue(new Uint8Array(await (await whole).arrayBuffer()))
      controller.close()
    }
  })
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}

/** Dates are milliseconds, numbers that JSON lacks are marked text, and keys that begin with # are left out. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'number') return Number.isFinite(value) ? value : `$${value}`
  if (value instanceof Date) return value.getTime()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => !key.startsWith('#'))
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]))
}
