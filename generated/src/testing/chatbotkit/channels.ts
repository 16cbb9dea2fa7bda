import { json, type Act, type Answered, type Call } from '../call.ts'
import type { Values } from '../fill.ts'
import { isObject } from '../json.ts'
import type { Rows } from '../rows.ts'
import type { Said } from './engine.ts'
import { refused } from './refusals.ts'
import type { Timing } from './timing.ts'

/** Channels by who speaks on them: two keys do not hear each other, nor does an account hear one in whose name it acts. */
export interface Channels {
  /** Sends a message to those who listen. The service alone keeps a history of what it sends. */
  publish(who: string, channel: string, message: Values, keep: boolean): void
  /** Hears everything that is published after this call, until the signal ends it. */
  listen(who: string, channel: string, signal: AbortSignal): AsyncGenerator<Values>
  /** The events of a subscription. */
  subscribe(call: Call, who: string, channel: string, form: (message: Values) => Said): Answered
  readonly clear: () => void
  readonly acts: Readonly<Record<'publish' | 'subscribe', Act>>
}

interface Channel {
  readonly listeners: Set<(message: Values) => void>
  readonly history: Values[]
  lastKept: number
}

/** The service keeps about so many messages of a channel. */
const longestHistory = 1000

/** Makes the channels of one mock. */
export function createChannels(rows: Rows, { channelMs, historyMs }: Timing): Channels {
  const channels = new Map<string, Channel>()

  function at(who: string, name: string): Channel {
    const key = JSON.stringify([who, name])
    const channel = channels.get(key) ?? { listeners: new Set(), history: [], lastKept: 0 }
    channels.set(key, channel)
    return channel
  }

  function historyOf({ history, lastKept }: Channel, length: number): readonly Values[] {
    return length === 0 || rows.now() - lastKept > historyMs ? [] : history.slice(-length)
  }

  /** First that the connection is there, then the history, then what is said from now on. */
  async function* heard(
    call: Call,
    limit: AbortSignal,
    channel: Channel,
    form: (message: Values) => Said
  ): AsyncGenerator<Said> {
    const length = typeof call.body['historyLength'] === 'number' ? call.body['historyLength'] : 0
    const past = historyOf(channel, length)
    const live = listenTo(channel, limit)
    try {
      yield { type: 'nop', data: {} }
      for (const message of past) yield form(message)
      for await (const message of live) yield form(message)
    } finally {
      await live.return(undefined)
    }
    if (!call.signal.aborted) throw refused('GENERIC_ERROR', 'This operation was aborted')
  }

  function subscribe(call: Call, who: string, name: string, form: (message: Values) => Said): Answered {
    const limit = AbortSignal.any([call.signal, AbortSignal.timeout(channelMs)])
    return {
      kind: 'events',
      // Nobody gets JSON from a subscription: the answer begins and has no end.
      json: () => ended(limit),
      events: () => heard(call, limit, at(who, name), form)
    }
  }

  function publish(who: string, name: string, message: Values, keep: boolean): void {
    const channel = at(who, name)
    if (keep) {
      channel.history.push(message)
      channel.history.splice(0, channel.history.length - longestHistory)
      channel.lastKept = rows.now()
    }
    for (const listener of channel.listeners) listener(message)
  }

  return {
    publish,
    subscribe,
    listen: (who, name, signal) => listenTo(at(who, name), signal),
    clear: () => channels.clear(),
    acts: {
      publish(call): Answered {
        const { message } = call.body
        publish(call.caller.id, nameOf(call), isObject(message) ? message : {}, false)
        return json({ id: nameOf(call) })
      },
      subscribe: (call) =>
        subscribe(call, call.caller.id, nameOf(call), (message) => ({ type: 'message', data: message }))
    }
  }
}

function nameOf({ parameters }: Call): string {
  const name = Object.values(parameters)[0] ?? ''
  if (name.length < 16) throw refused('BAD_REQUEST', '"channelId" length must be at least 16 characters long')
  return name
}

/** Hears from now on, before the first message is asked for. */
function listenTo({ listeners }: Channel, signal: AbortSignal): AsyncGenerator<Values> {
  const waiting: Values[] = []
  let wake = (): void => undefined
  const listener = (message: Values): void => {
    waiting.push(message)
    wake()
  }
  const stop = (): void => {
    listeners.delete(listener)
    wake()
  }
  if (!signal.aborted) listeners.add(listener)
  signal.addEventListener('abort', stop, { once: true })
  async function* messages(): AsyncGenerator<Values> {
    try {
      for (;;) {
        const message = waiting.shift()
        if (message !== undefined) yield message
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

/** Ends when the signal does. */
function ended(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve({})
    else signal.addEventListener('abort', resolve, { once: true })
  })
}
