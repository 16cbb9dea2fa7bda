import type { StreamStyle } from '../call/service.ts'
import { isApiError } from '../errors/errors.ts'
import { tried } from '../values.ts'
import { interruptedCode } from './events.ts'

/** Writes events as JSON lines; an error becomes the last line, so that the other end sees it too. */
export function relayBody(
  style: StreamStyle,
  next: () => Promise<IteratorResult<unknown, undefined>>,
  leave: () => Promise<unknown>
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { value, done } = await next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`))
      } catch (error) {
        controller.enqueue(encoder.encode(`${JSON.stringify(errorEvent(style, error))}\n`))
        controller.close()
      }
    },
    async cancel() {
      await leave()
    }
  })
}

// Only what the API itself said goes on: other messages may speak of things inside the relay.
function errorEvent(style: StreamStyle, error: unknown): object {
  const known = isApiError(error) && typeof error.apiMessage === 'string' ? error : null
  const data = {
    message: known?.apiMessage ?? 'The stream was interrupted',
    code: known?.code ?? interruptedCode
  }
  return { [style.discriminator ?? 'type']: style.error ?? 'error', [style.payload ?? 'data']: data }
}

/** The header that says which events a relayed answer has to end with; no header, no such demand. */
export const endsHeader = 'x-stream-ends'

/** Types of events as the value of the header. */
export function writeEnds(ends: readonly string[]): string {
  return ends.map(encodeURIComponent).join(', ')
}

/** The types in the header of a response, or undefined if it has none. */
export function readEnds(response: Response): readonly string[] | undefined {
  const read = (): string[] =>
    (response.headers.get(endsHeader) ?? '').split(',').map((each) => decodeURIComponent(each.trim()))
  // What `toResponse()` did not write demands nothing.
  const ends = tried(read, []).filter(Boolean)
  return ends.length ? ends : undefined
}
