import { encodeJson } from './encode.ts'
import { ApiError, errorBody, errorReply } from './errors.ts'
import { isObject } from './json.ts'
import { soonest } from './pause.ts'
import type { Reply } from './reply.ts'
import type { Timing } from './timing.ts'

/** One event of a stream. `createdAt` is the server's clock in milliseconds; events of the engine have it, rows do not. */
export interface StreamEvent {
  readonly type: string
  readonly data: unknown
  readonly createdAt?: number
}

/** An event of the engine: they all carry the time they were made at. */
export function event(type: string, data: unknown): StreamEvent {
  return { type, data, createdAt: Date.now() }
}

/** A media type that the stream-capable routes answer with. */
export type Format = 'json' | 'jsonl' | 'csv' | 'sse'

const formats: Readonly<Record<string, Format>> = {
  '': 'json',
  '*/*': 'json',
  'application/json': 'json',
  'application/jsonl': 'jsonl',
  'text/csv': 'csv',
  'text/event-stream': 'sse'
}

const contentTypes: Readonly<Record<Exclude<Format, 'json'>, string>> = {
  jsonl: 'application/jsonl',
  csv: 'text/csv',
  sse: 'text/event-stream'
}

/** What `Accept` asks for: its first media type alone counts. Fails with BAD_REQUEST for any other. */
export function formatOf(accept: string | undefined): Format {
  const first = (accept ?? '').split(/[,;]/)[0]?.trim().toLowerCase() ?? ''
  const format = formats[first]
  if (format === undefined) throw new ApiError('BAD_REQUEST', 'Unsupported accept header')
  return format
}

/** What a stream does beside passing its events on. */
export interface StreamOptions {
  readonly timing: Timing
  /** Completions are kept alive with pings and always end with a result or an error. */
  readonly continuity: boolean
  /** The service hides what went wrong inside; a refusal of its own is told. */
  readonly masked: boolean
}

/**
 * Sends events as they come. An error before the first of them is a real status; after it, it is an event and the
 * status stays 200.
 */
export async function streamReply(
  format: Exclude<Format, 'json'>,
  events: AsyncIterable<StreamEvent>,
  options: StreamOptions
): Promise<Reply> {
  const source = keepAlive(events, options)[Symbol.asyncIterator]()
  let first: IteratorResult<StreamEvent>
  try {
    first = await source.next()
  } catch (error) {
    return errorReply(error, false)
  }
  const body = frame(format, rejoin(first, source, options.masked))
  return { status: 200, headers: { 'content-type': contentTypes[format], 'cache-control': 'no-cache' }, body }
}

async function* rejoin(
  first: IteratorResult<StreamEvent>,
  rest: AsyncIterator<StreamEvent>,
  masked: boolean
): AsyncGenerator<StreamEvent> {
  try {
    for (let next = first; next.done !== true; next = await rest.next()) yield next.value
  } catch (error) {
    yield { type: 'error', data: errorBody(error, masked) }
  } finally {
    await rest.return?.()
  }
}

/** Passes events on; `nop` stands in for the first silence, `ping` for every one of a completion. */
async function* keepAlive(
  events: AsyncIterable<StreamEvent>,
  { timing, continuity }: StreamOptions
): AsyncGenerator<StreamEvent> {
  const source = events[Symbol.asyncIterator]()
  let pending = source.next()
  let silent = true
  let ended = false
  try {
    for (;;) {
      const next = await soonest(pending, continuity ? timing.pingMs : silent ? timing.nopMs : null)
      if (next === null) {
        yield { type: continuity ? 'ping' : 'nop', data: {} }
        silent = false
        continue
      }
      if (next.done === true) break
      silent = false
      ended ||= next.value.type === 'result' || next.value.type === 'error'
      yield next.value
      pending = source.next()
    }
    if (continuity && !ended) yield { type: 'result', data: { ping: true } }
  } finally {
    // A source that waits for something is ended by its own signal; asking it here would wait as long.
    void pending.catch(() => undefined)
    void source.return?.()
  }
}

async function* frame(
  format: Exclude<Format, 'json'>,
  events: AsyncIterable<StreamEvent>
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let columns: readonly string[] | null = null
  let isFirst = true
  for await (const event of events) {
    if (format === 'jsonl') yield encoder.encode(`${encodeJson(event)}\n`)
    if (format === 'sse') yield encoder.encode(`event: ${event.type}\ndata: ${encodeJson(event.data)}\n\n`)
    if (format === 'csv' && event.type === 'item') {
      const row = isObject(event.data) ? event.data : {}
      const header = isFirst ? `${Object.keys(row).join(',')}\n` : ''
      columns ??= Object.keys(row)
      yield encoder.encode(`${header}${columns.map((name) => cell(row[name])).join(',')}\n`)
    }
    isFirst = false
  }
}

const cell = (value: unknown): string =>
  `"${value === null || value === undefined ? '' : String(value).replaceAll('"', '""')}"`
