/** Bodies of JSON lines in memory, cut as a network may cut them, so that nothing but the decoders is measured. */

/** A body in chunks, and what it holds. */
export interface Load {
  readonly name: string
  readonly chunks: readonly Uint8Array[]
  readonly bytes: number
  readonly events: number
}

const encoder = new TextEncoder()

/** The loads of the issue: large chunks, small ones, one token an event, one very long line. */
export function loads(): readonly Load[] {
  const items = encoder.encode(
    Array.from({ length: 40_000 }, (_, index) =>
      line('item', {
        id: `c${index}`,
        name: `Conversation ${index}`,
        description: 'x'.repeat(120),
        createdAt: index
      })
    ).join('')
  )
  const tokens = Array.from({ length: 100_000 }, (_, index) =>
    encoder.encode(line('token', { token: `word${index % 1000} ` }))
  )
  const long = encoder.encode(line('item', { id: 'long', text: 'y'.repeat(19 * 2 ** 20) }))
  return [
    load(
      '64 KiB chunks',
      cut(items, () => 65_536),
      40_000
    ),
    load(
      '1 to 1024 byte chunks',
      cut(items.subarray(0, items.lastIndexOf(10, 2 ** 21) + 1), (index) => 1 + ((index * 7919) % 1024)),
      null
    ),
    load('one token event a chunk', tokens, 100_000),
    load(
      'one line of 19 MB',
      cut(long, () => 65_536),
      1
    )
  ]
}

function line(type: string, data: object): string {
  return `${JSON.stringify({ type, data })}\n`
}

function load(name: string, chunks: readonly Uint8Array[], events: number | null): Load {
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  const count = events ?? chunks.reduce((sum, chunk) => sum + chunk.filter((byte) => byte === 10).length, 0)
  return { name, chunks, bytes, events: count }
}

function cut(bytes: Uint8Array, size: (index: number) => number): readonly Uint8Array[] {
  const chunks: Uint8Array[] = []
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const end = Math.min(bytes.length, at + size(index))
    chunks.push(bytes.slice(at, end))
    at = end
  }
  return chunks
}

/** A `fetch` that answers with the load, cut off behind its last whole line. */
export function fetchOf({ chunks }: Load, type: string): () => Promise<Response> {
  return async () => {
    let index = 0
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          const chunk = chunks[index++]
          if (chunk === undefined) controller.close()
          else controller.enqueue(chunk)
        }
      },
      { highWaterMark: 0 }
    )
    return new Response(body, { status: 200, headers: { 'content-type': type } })
  }
}

/** The bare loop: a reader, a streaming decoder, one JSON.parse a line; the yardstick. It searches only what is new. */
export async function bareLoop(response: Response): Promise<number> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let events = 0
  for await (const chunk of response.body ?? []) {
    const lines = decoder.decode(chunk, { stream: true }).split('\n')
    const last = lines.pop() ?? ''
    for (const [index, text] of lines.entries()) {
      const whole: { type: string } = JSON.parse(index === 0 ? parts.join('') + text : text)
      if (whole.type !== 'nop') events++
    }
    if (lines.length > 0) parts = []
    parts.push(last)
  }
  return events
}

/** How many events there are, once all were read. */
export async function count(events: AsyncIterable<unknown>): Promise<number> {
  let seen = 0
  for await (const _ of events) seen++
  return seen
}

/** Reads one event and leaves. */
export async function leaveAtFirst(events: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of events) return
}
