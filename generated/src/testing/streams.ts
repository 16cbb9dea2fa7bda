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
    if (!isEvent || style.error === null || style.discriminator === null) throw error
    const event = { [style.discriminator]: style.error, [style.payload ?? 'data']: envelope(error) }
    yield frame(event, style, encode)
    return
  }
  if (style.done !== null) yield `data: ${style.done}\n\n`
}

function frame(
  event: unknown,
  { framing, discriminator, payload }: StreamStyle,
  encode: (value: unknown) => string
): string {
  if (framing === 'jsonl') return `${encode(event)}\n`
  const type = discriminator === null || payload === null ? undefined : own(event, discriminator)
  return typeof type === 'string' && payload !== null
    ? `event: ${type}\ndata: ${encode(own(event, payload) ?? null)}\n\n`
    : `data: ${encode(event)}\n\n`
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
