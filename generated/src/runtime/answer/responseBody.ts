import { has } from '../values.ts'

interface Piece {
  readonly value?: Uint8Array | undefined
}

/** Reads a body piece by piece. */
export interface ByteReader {
  read(): Promise<Piece>
  cancel(reason?: unknown): Promise<void>
}

/** A reader of a body that is not a stream of the web: one of Node, or none that can be read piece by piece. */
export function plainReader(response: Response): ByteReader {
  const body: object = response.body ?? {}
  return has(body, Symbol.asyncIterator) ? iterated(body as AsyncIterable<Uint8Array>) : whole(response)
}

/** Lets the body of a response go, so that its connection is free. */
export function discard({ body }: Response): void {
  const given: object = body ?? {}
  const way = ['cancel', 'destroy'].find((name) => has(given, name))
  // It may be in use, or have ended; there is nothing to let go then.
  if (way) void (async () => Reflect.apply(Reflect.get(given, way), given, []))().catch(ignore)
}

function iterated(body: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = body[Symbol.asyncIterator]()
  return cancellable(
    () => iterator.next().then(({ done, value }) => (done ? {} : { value })),
    () => {
      // A stream of Node frees its connection only so; an iterator that waits for bytes would never return.
      if (has(body, 'destroy')) Reflect.apply(Reflect.get(body, 'destroy'), body, [])
      else void iterator.return?.().catch(ignore)
    }
  )
}

// React Native gives a body as a whole.
function whole(response: Response): ByteReader {
  let left = true
  const read = async (): Promise<Piece> => {
    if (!left) return {}
    left = false
    const value = has(response, 'arrayBuffer')
      ? new Uint8Array(await response.arrayBuffer())
      : new TextEncoder().encode(await response.text())
    return value.length ? { value } : {}
  }
  return cancellable(read, () => (left = false))
}

// A read that waits ends when it is cancelled, as that of a stream of the web does.
function cancellable(read: () => Promise<Piece>, cancel: () => void): ByteReader {
  let end = (): void => {}
  const cancelled = new Promise<Piece>((resolve) => (end = () => resolve({})))
  return {
    read: () => Promise.race([read(), cancelled]),
    async cancel() {
      end()
      cancel()
    }
  }
}

const ignore = (): void => {}
