import { json, type Act, type Answered, type Call } from '../call.ts'
import { MockFailure } from '../failure.ts'
import type { Values } from '../fill.ts'

/** The channels of a mock, and the operations that speak on them. */
export interface Channels {
  /** Sends a message to those who listen; the service alone keeps a history of what it sends. */
  publish(call: Call, channel: string, message: Values, keep: boolean): void
  clear(): void
  readonly acts: Readonly<Record<'publish' | 'subscribe', Act>>
}

interface Channel {
  readonly listeners: Set<(message: Values) => void>
  readonly history: Values[]
}

/** Makes the channels of one mock. Two keys do not hear each other. */
export function createChannels(): Channels {
  const channels = new Map<string, Channel>()
  const at = ({ headers }: Call, name: string): Channel => {
    const who = ['authorization', 'x-runas-userid', 'x-runas-child-user-email'].map((key) => headers.get(key))
    const key = JSON.stringify([who, name])
    const channel = channels.get(key) ?? { listeners: new Set(), history: [] }
    channels.set(key, channel)
    return channel
  }
  const publish: Channels['publish'] = (call, name, message, keep) => {
    const channel = at(call, name)
    if (keep) channel.history.push(message)
    for (const listener of channel.listeners) listener(message)
  }
  return {
    publish,
    clear: () => channels.clear(),
    acts: {
      publish(call): Answered {
        const { message } = call.body
        publish(
          call,
          nameOf(call),
          typeof message === 'object' && message !== null ? { ...message } : {},
          false
        )
        return json({ id: nameOf(call) })
      },
      subscribe(call): Answered {
        const channel = at(call, nameOf(call))
        const length = typeof call.body['historyLength'] === 'number' ? call.body['historyLength'] : 0
        return { kind: 'events', json: () => ({}), events: () => heard(channel, length, call.signal) }
      }
    }
  }
}

function nameOf({ parameters }: Call): string {
  const name = Object.values(parameters)[0] ?? ''
  if (name.length < 16)
    throw new MockFailure({
      status: 400,
      code: 'BAD_REQUEST',
      message: '"channelId" length must be at least 16 characters long'
    })
  return name
}

/** First that the connection is there, then the history, then what is said from now on. */
async function* heard(
  { listeners, history }: Channel,
  length: number,
  signal: AbortSignal
): AsyncGenerator<unknown> {
  const waiting = length === 0 ? [] : history.slice(-length)
  let wake = (): void => undefined
  const listener = (message: Values): void => {
    waiting.push(message)
    wake()
  }
  const stop = (): void => wake()
  listeners.add(listener)
  signal.addEventListener('abort', stop, { once: true })
  try {
    yield { type: 'nop', data: {} }
    while (!signal.aborted) {
      const message = waiting.shift()
      if (message === undefined) await new Promise<void>((resolve) => (wake = resolve))
      else yield { type: 'message', data: message }
    }
  } finally {
    listeners.delete(listener)
    signal.removeEventListener('abort', stop)
  }
}
