import { isStreamInterrupted, isTimeout } from '@chatbotkit/client'
import { failureOf, pause, type Check, type Ground } from './ground.mjs'

const text = 'One two three four five'

const talk = ({ client }: Ground) => client.conversation.complete('talking', { text }).stream()

/** Streams that are read on after their end, or by several readers at once. */
export const after: Readonly<Record<string, Check>> = {
  async 'a stream that is read after its end'(ground) {
    const stream = talk(ground)
    let events = 0
    for await (const _ of stream) events++
    const ends = await Promise.all([stream.next(), stream.next(), stream.next()])
    return [events > 0, ends.map(({ done }) => done), (await stream.next()).done]
  },

  async 'a stream that is read after its loop was left'(ground) {
    const stream = talk(ground)
    for await (const event of stream) if (event.type === 'token') break
    return [(await stream.next()).done, (await stream.next()).done]
  },

  async 'three readers of one stream'(ground) {
    const said: string[] = []
    const stream = talk(ground)
    const read = async (): Promise<void> => {
      for (;;) {
        const { value, done } = await stream.next()
        if (done === true) return
        if (value.type === 'token') said.push(value.data.token)
      }
    }
    await Promise.all([read(), read(), read()])
    return said.join('')
  },

  async 'a race of each event with a timer'(ground) {
    const stream = talk(ground)
    let waiting: ReturnType<typeof stream.next> | undefined
    let said = ''
    for (;;) {
      waiting ??= stream.next()
      const result = await Promise.race([waiting, pause(5)])
      if (result === undefined) continue
      waiting = undefined
      if (result.done === true) break
      if (result.value.type === 'token') said += result.value.data.token
    }
    return [said, (await stream.next()).done]
  },

  async 'both branches of a stream'(ground) {
    const [left, right] = talk(ground).tee()
    return Promise.all([left.text(), right.text()])
  },

  async 'a completion that ends cleanly without its result'({ client }) {
    return isStreamInterrupted(
      await failureOf(client.conversation.complete('unfinished', { text }).stream().text())
    )
  },

  async 'a timeout while the clock is set back'({ client }) {
    return withClock(-3_600_000, async () =>
      isTimeout(await failureOf(client.bot.fetch('slow-again', {}, { timeout: 200 })))
    )
  },

  async 'a read that is repeated while the clock is set forward'({ client }) {
    return withClock(
      3_600_000,
      async () => (await client.bot.fetch('flaky-again', {}, { timeout: 20_000 })).id
    )
  }
}

/** Does some work, during which the wall clock jumps by so many milliseconds. */
async function withClock<T>(jump: number, work: () => Promise<T>): Promise<T> {
  const now = Date.now
  const working = work()
  Date.now = () => now() + jump
  try {
    return await working
  } finally {
    Date.now = now
  }
}
