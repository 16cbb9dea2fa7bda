/** A message on a channel. */
export type Message = Readonly<Record<string, unknown>>

/**
 * Channels by the session they are spoken of in: two keys of one account do not hear each other, nor does an account hear
 * the child that it acts as.
 */
export interface Channels {
  /** Sends a message to everyone who listens now. With `keep` it joins the history, as only the service itself does. */
  publish(session: string, channel: string, message: Message, keep: boolean): void
  /** The newest messages of the history, oldest first. */
  history(session: string, channel: string, length: number): readonly Message[]
  /** Listens until the signal ends it; hears everything that is published after this call. */
  listen(session: string, channel: string, signal: AbortSignal): AsyncGenerator<Message>
}

interface Channel {
  readonly listeners: Set<(message: Message) => void>
  readonly history: Message[]
  lastKept: number
}

/** The service keeps about so many messages of a channel. */
const longestHistory = 1000

/** Makes the channels of one server. History is dropped so many milliseconds after the last message. */
export function createChannels(historyMs: number): Channels {
  const channels = new Map<string, Channel>()

  function channelOf(session: string, name: string): Channel {
    const key = `${session}:${name}`
    const channel = channels.get(key) ?? { listeners: new Set(), history: [], lastKept: 0 }
    channels.set(key, channel)
    return channel
  }

  return {
    publish(session, name, message, keep) {
      const channel = channelOf(session, name)
      if (keep) {
        channel.history.push(message)
        channel.history.splice(0, channel.history.length - longestHistory)
        channel.lastKept = Date.now()
      }
      for (const listener of channel.listeners) listener(message)
    },
    history(session, name, length) {
      const channel = channelOf(session, name)
      if (Date.now() - channel.lastKept > historyMs || length === 0) return []
      return channel.history.slice(-length)
    },
    listen(session, name, signal) {
      return listenTo(channelOf(session, name), signal)
    }
  }
}

/** Begins to hear at once, before the first value is asked for. */
function listenTo(channel: Channel, signal: AbortSignal): AsyncGenerator<Message> {
  const waiting: Message[] = []
  let wake: () => void = () => undefined
  const listener = (message: Message): void => {
    waiting.push(message)
    wake()
  }
  const stop = (): void => {
    channel.listeners.delete(listener)
    wake()
  }
  if (!signal.aborted) channel.listeners.add(listener)
  signal.addEventListener('abort', stop, { once: true })

  async function* messages(): AsyncGenerator<Message> {
    try {
      for (;;) {
        const next = waiting.shift()
        if (next !== undefined) yield next
        else if (signal.aborted) return
        else await new Promise<void>((resolve) => (wake = resolve))
      }
    } finally {
      signal.removeEventListener('abort', stop)
      stop()
    }
  }
  return messages()
}
