/** Puts events on the wire as they are asked for. */
import { isObject, own } from './json.ts'
import type { Events } from './call.ts'
import { MockFailure, envelope } from './failure.ts'
import type { StreamStyle } from './table.ts'

/** Events, to answer a stream with. */
export class MockEvents<E> {
  readonly list: AsyncIterable<E> | Iterable<E>

  constructor(list: AsyncIterable<E> | Iterable<E>) {
    this.list = list
  }
}

/**
 * Events to answer a stream with: `mock.on('thing.follow', events([…]))`. A list that throws a `failure` ends in the
 * error event of the stream; a call ends with any other error that the list throws.
 */
export function events<E>(list: AsyncIterable<E> | Iterable<E>): MockEvents<E> {
  return new MockEvents(list)
}

/** An item as an event of a stream. */
export function itemEvent(item: unknown, { discriminator, payload, item: type }: StreamStyle): unknown {
  if (type === null || discriminator === null) return item
  return payload === null && isObject(item)
    ? { [discriminator]: type, ...item }
    : { [discriminator]: type, [payload ?? 'data']: item }
}

/** The text of each event, and of what ends them. */
export async function* framed(
  list: Events,
  style: StreamStyle,
  encode: (value: unknown) => string = JSON.stringify
): AsyncGenerator<string> {
  let isFirst = true
  try {
    for await (const event of list) {
      yield frame(event, style, encode)
      isFirst = false
    }
  } catch (error) {
    // Before the first event a refusal is an answer with a status of its own.
    const isEvent = !isFirst && error instanceof MockFailure
    const failure = isEvent ? failed(envelope(error), style, encode) : null
    if (failure === null) throw error
    yield failure
    return
  }
  if (style.done !== null) yield `data: ${style.done}\n\n`
}

/** The event of a failure; null if the convention has none. */
function failed(body: unknown, style: StreamStyle, encode: (value: unknown) => string): string | null {
  const { framing, shape, error, discriminator, payload } = style
  if (framing === 'sse' && shape !== undefined)
    return fields({ event: error ?? 'error', data: encode(body) }) + '\n'
  if (error !== null && discriminator !== null)
    return frame({ [discriminator]: error, [payload ?? 'data']: body }, style, encode)
  return framing === 'sse' ? null : frame({ error: body }, style, encode)
}

function frame(event: unknown, style: StreamStyle, encode: (value: unknown) => string): string {
  const { framing, discriminator, payload, shape } = style
  if (framing === 'jsonl') return `${encode(event)}\n`
  if (framing === 'jsonSeq') return `\u001e${encode(event)}\n`
  if (shape === 'text') return `${fields({ data: String(event) })}\n`
  if (shape === 'frame' || shape === 'textFrame') return wholeFrame(event, style, encode)
  const type = discriminator === null || payload === null ? undefined : own(event, discriminator)
  return typeof type === 'string' && payload !== null
    ? `event: ${type}\ndata: ${encode(own(event, payload) ?? null)}\n\n`
    : `data: ${encode(event)}\n\n`
}

/** An event that is an object of its fields. */
function wholeFrame(
  event: unknown,
  { shape, texts }: StreamStyle,
  encode: (value: unknown) => string
): string {
  const { data, ...others } = isObject(event) ? event : { data: event }
  const isText = shape === 'textFrame' || texts?.includes(String(others['event'] ?? 'message')) === true
  return `${fields({ ...others, data: isText ? String(data) : encode(data ?? null) })}\n`
}

/** Fields in lines of their own, one for each line of their values. */
function fields(given: Readonly<Record<string, unknown>>): string {
  return Object.entries(given)
    .flatMap(([name, value]) =>
      String(value)
        .split(/\r\n|\r|\n/)
        .map((line) => `${name}: ${line}\n`)
    )
    .join('')
}

/** Rows as a table of comma-separated values. */
export async function* table(
  list: Events,
  ofObject: (value: object) => string = JSON.stringify
): AsyncGenerator<string> {
  let columns: readonly string[] | null = null
  for await (const row of list) {
    if (!isObject(row)) continue
    if (columns === null) {
      columns = Object.keys(row)
      yield `${columns.join(',')}\n`
    }
    yield `${columns.map((name) => cell(row[name], ofObject)).join(',')}\n`
  }
}

function cell(value: unknown, ofObject: (value: object) => string): string {
  const text = value === null || value === undefined ? '' : isObject(value) ? ofObject(value) : String(value)
  return `"${text.replaceAll('"', '""')}"`
}

/**
 * Texts as the body of a response. The next one is made when it is read, so that a reader who stops leaves nothing behind;
 * the signal of the request breaks it off.
 */
export function bodyOf(
  texts: AsyncGenerator<string>,
  { signal, end }: { readonly signal: AbortSignal; readonly end: () => void }
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start(controller) {
        const stop = (): void => {
          controller.error(signal.reason)
          void texts.return(undefined)
        }
        if (signal.aborted) stop()
        else signal.addEventListener('abort', stop, { once: true })
      },
      async pull(controller) {
        const { done, value } = await texts.next()
        if (signal.aborted) return
        if (done === true) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      cancel() {
        // What waits for an event hears of it by the signal; asking it here would wait as long.
        end()
        void texts.return(undefined)
      }
    },
    { highWaterMark: 0 }
  )
}
