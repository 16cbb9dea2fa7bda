import { isTimeout, TimeoutError } from '@chatbotkit/client'
import { failureOf, pause, type Check } from './ground.mjs'

/** Milliseconds after which nobody would say that something ended at once. */
const atOnce = 1_000

/** Calls that end before their answer. */
export const endings: Readonly<Record<string, Check>> = {
  async 'an abort before the headers'({ client }) {
    const [controller, reason] = [new AbortController(), new Error('enough')]
    const failed = failureOf(client.bot.fetch('silent', {}, { signal: controller.signal }))
    await pause(100)
    const aborted = Date.now()
    controller.abort(reason)
    return [(await failed) === reason, Date.now() - aborted < atOnce]
  },

  async 'an abort in the middle of a stream'({ client }) {
    const [controller, reason] = [new AbortController(), { nobody: 'wants it' }]
    const stream = client.conversation
      .complete('aborted', { text: 'On and on' }, { signal: controller.signal })
      .stream()
    let aborted = 0
    const read = async (): Promise<void> => {
      for await (const event of stream) {
        if (event.type !== 'token') continue
        aborted = Date.now() + 50
        setTimeout(() => controller.abort(reason), 50)
      }
    }
    return [(await failureOf(read())) === reason, Date.now() - aborted < atOnce]
  },

  async 'a signal that was aborted before'({ client }) {
    const error = await failureOf(client.bot.fetch('unsent too', {}, { signal: AbortSignal.abort() }))
    return error instanceof Error || error instanceof DOMException ? error.name : error
  },

  async 'a timeout before the headers'({ client }) {
    const error = await failureOf(client.bot.fetch('slow', {}, { timeout: 200 }))
    return [isTimeout(error), error instanceof TimeoutError && error.phase]
  },

  async 'a timeout inside the body'({ client }) {
    const error = await failureOf(client.bot.fetch('stalled', {}, { bodyTimeout: 200, retries: 0 }))
    return [isTimeout(error), error instanceof TimeoutError && error.phase]
  }
}
