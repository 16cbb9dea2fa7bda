import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { createGunzip } from 'node:zlib'
import { pipeline } from 'node:stream/promises'

/** The longest a host may take to accept a connection, in milliseconds; one that takes longer counts as unreachable. */
const connectMilliseconds = 5_000

/** Why the exchange gave no text; of kind `unreachable` if the host, not its answer, is the reason. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError'
  readonly kind: 'unreachable' | 'too slow' | 'too large' | 'encoding'

  constructor(kind: ExchangeError['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

/** What bounds a transfer: `signal` ends it whole, `bytes` counts what arrives after decompression. */
export interface Bounds {
  readonly signal: AbortSignal
  readonly milliseconds: number
  readonly bytes: number
}

/** Sends one GET and returns the answer as soon as its head is there; follows no redirect. Fails with `ExchangeError`. */
export async function get(
  url: URL,
  headers: Readonly<Record<string, string>>,
  bounds: Bounds
): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:'
  let connected = false
  try {
    return await new Promise<IncomingMessage>((resolve, reject) => {
      const send = secure ? requestHttps : requestHttp
      // A connection of its own, so that nothing keeps the process alive afterwards.
      const sent = send(url, {
        headers: { ...headers, 'accept-encoding': 'gzip' },
        signal: bounds.signal,
        agent: false
      })
      const impatience = setTimeout(
        () => sent.destroy(new ExchangeError('unreachable', 'no connection in time')),
        connectMilliseconds
      )
      sent.once('socket', (socket) => {
        socket.once(secure ? 'secureConnect' : 'connect', () => {
          connected = true
          clearTimeout(impatience)
        })
      })
      sent.once('close', () => clearTimeout(impatience))
      sent.once('response', resolve)
      sent.on('error', reject)
      sent.end()
    })
  } catch (error) {
    throw explain(error, connected, bounds)
  }
}

/** Reads the text of an answer, decompressed, up to the bounds. Fails with `ExchangeError`. */
export async function readText(answer: IncomingMessage, bounds: Bounds): Promise<string> {
  const tooLarge = new ExchangeError('too large', `it is larger than ${bounds.bytes} bytes`)
  const chunks: Uint8Array[] = []
  let size = 0
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) {
      size += chunk.byteLength
      if (size > bounds.bytes) throw tooLarge
      chunks.push(chunk)
    }
  }
  // The older name means the same, and neither depends on capitals (RFC 9110 §8.4.1).
  const encoding = (answer.headers['content-encoding'] ?? 'identity')
    .toLowerCase()
    .replace(/^x-gzip$/, 'gzip')
  try {
    if (encoding === 'gzip') await pipeline(answer, createGunzip(), collect)
    else if (encoding === 'identity') await pipeline(answer, collect)
    else throw new ExchangeError('encoding', `its content encoding ${encoding} was not asked for`)
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (error) {
    answer.destroy()
    // The size decides, because a pipeline that is given up may report its own abort first.
    throw size > bounds.bytes ? tooLarge : explain(error, true, bounds)
  }
}

function explain(error: unknown, connected: boolean, { signal, milliseconds }: Bounds): unknown {
  if (error instanceof ExchangeError) return error
  if (signal.aborted && connected)
    return new ExchangeError('too slow', `it took longer than ${milliseconds} milliseconds`, { cause: error })
  if (signal.aborted) return new ExchangeError('unreachable', 'no connection in time', { cause: error })
  const code = codeOf(error)
  if (code === null) return error
  if (code.startsWith('Z_') || code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new ExchangeError(
      'encoding',
      code.startsWith('Z_') ? 'its gzip encoding is broken' : 'it is not UTF-8 text',
      {
        cause: error
      }
    )
  }
  return new ExchangeError('unreachable', wording.get(code) ?? `the connection failed (${code})`, {
    cause: error
  })
}

/** What the system calls the reasons for which no connection comes about or lasts. */
const wording: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'its name is not known'],
  ['EAI_AGAIN', 'its name could not be looked up'],
  ['ECONNREFUSED', 'it refused the connection'],
  ['ECONNRESET', 'it closed the connection'],
  ['EPIPE', 'it closed the connection'],
  ['ETIMEDOUT', 'no connection in time'],
  ['EHOSTUNREACH', 'there is no route to it'],
  ['ENETUNREACH', 'there is no route to it']
])

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
