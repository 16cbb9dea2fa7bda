import type { Fault, LineEdit } from './faults.ts'

type Bytes = AsyncIterable<Uint8Array>

/** What a body still says of itself when the pieces are out. */
export interface Pieces {
  readonly bytes: Bytes
  /** What happens at the end of the pieces: a clean end, unless the fault cut the body before it. */
  readonly ending: () => 'end' | 'reset' | 'stall'
}

/** The body of an answer in the pieces in which it goes out, with everything the fault does to it. */
export function piecesOf(body: Uint8Array | Bytes | null, fault: Fault): Pieces {
  let ending: 'end' | 'reset' | 'stall' = 'end'
  let bytes: Bytes = body === null ? one(new Uint8Array()) : body instanceof Uint8Array ? one(body) : body
  for (const change of fault.lines ?? []) bytes = editLines(bytes, change)
  if (fault.prefix !== undefined) bytes = withPrefix(fault.prefix, bytes)
  if (fault.cut !== undefined) {
    const { at, how } = fault.cut
    bytes = at < 0 ? withoutTail(bytes, -at, () => (ending = how)) : upTo(bytes, at, () => (ending = how))
  }
  if (fault.chunks !== undefined)
    bytes = fault.chunks === 'characters' ? splitCharacters(bytes) : resized(bytes, fault.chunks)
  return { bytes, ending: () => ending }
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes
}

async function* withPrefix(prefix: Uint8Array, bytes: Bytes): AsyncGenerator<Uint8Array> {
  yield prefix
  yield* bytes
}

async function* editLines(bytes: Bytes, change: LineEdit): AsyncGenerator<Uint8Array> {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()]
  let [rest, index] = ['', 0]
  for await (const piece of bytes) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      for (const text of change(line, index)) yield encoder.encode(text)
      index += 1
    }
  }
  // Text without a line end at its end keeps going without one.
  if (rest !== '')
    yield encoder.encode(
      change(rest, index)
        .join('')
        .replace(/\r?\n$/, '')
    )
}

async function* upTo(bytes: Bytes, most: number, onCut: () => void): AsyncGenerator<Uint8Array> {
  let left = most
  if (left === 0) return onCut()
  for await (const piece of bytes) {
    if (piece.length < left) {
      left -= piece.length
      yield piece
      continue
    }
    // What is cut off is never sent, so a body of exactly this length is cut as well: at its end.
    onCut()
    yield piece.subarray(0, left)
    return
  }
}

/** Holds back so many bytes, so that it knows what the last ones are. */
async function* withoutTail(bytes: Bytes, count: number, onCut: () => void): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0)
  for await (const piece of bytes) {
    held = Buffer.concat([held, piece])
    if (held.length <= count) continue
    yield held.subarray(0, held.length - count)
    held = held.subarray(held.length - count)
  }
  onCut()
}

async function* resized(bytes: Bytes, size: number): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0)
  for await (const piece of bytes) {
    held = Buffer.concat([held, piece])
    for (; held.length >= size; held = held.subarray(size)) yield held.subarray(0, size)
  }
  if (held.length > 0) yield held
}

/** Cuts behind the first byte of every character that has more of them (RFC 3629 §3). */
async function* splitCharacters(bytes: Bytes): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    let start = 0
    for (let index = 0; index < piece.length; index += 1) {
      if ((piece[index] ?? 0) < 0xc0) continue
      yield piece.subarray(start, index + 1)
      start = index + 1
    }
    if (start < piece.length) yield piece.subarray(start)
  }
}
