import { isApiError } from './errors.ts'
import type { StreamStyle } from './styles.ts'

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
  const known = isApiError(error) ? error : null
  const data = {
    message: known?.message ?? 'The stream was interrupted',
    code: known?.code ?? 'STREAM_INTERRUPTED'
  }
  return { [style.discriminator ?? 'type']: style.error ?? 'error', [style.payload ?? 'data']: data }
}
