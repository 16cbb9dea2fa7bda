import { randomUUID } from 'node:crypto'
import { value, type Action, type Answer, type Call } from './call.ts'
import { completion, type Prompt } from './completions.ts'
import { statefulPrompt, statelessPrompt } from './conversations.ts'
import { ApiError, errorBody } from './errors.ts'
import type { World } from './world.ts'

/** Completions in the background, told of on a channel. */
export const dispatches: Readonly<Record<string, Action>> = {
  'POST conversation/dispatch': (call) => dispatch(call, () => statelessPrompt),
  // Whether the conversation exists is found out in the background, so nobody is ever told that it does not.
  'POST conversation/*/dispatch': (call) => dispatch(call, () => statefulPrompt(call))
}

const queued = new WeakMap<World, Set<string>>()

/** The id of the channel is the id in the queue as well: the same one is not run again. */
function dispatch(call: Call, prompt: () => (call: Call) => Prompt): Answer {
  const asked = call.body['channelId']
  const channel = typeof asked === 'string' ? asked : randomUUID()
  const known = queued.get(call.world) ?? new Set<string>()
  queued.set(call.world, known)
  const key = `${call.session.id}:${channel}`
  if (!known.has(key)) void run({ ...call, signal: call.world.signal }, channel, prompt)
  known.add(key)
  return value({ channelId: channel })
}

async function run(call: Call, channel: string, prompt: () => (call: Call) => Prompt): Promise<void> {
  const tell = (type: string, data: unknown): void =>
    call.world.channels.publish(call.session.id, channel, { type, data }, true)
  try {
    const { signal } = call
    for await (const { type, data } of completion(call, readPrompt(call, prompt), {
      sends: true,
      receives: true,
      end: true
    })) {
      if (signal.aborted) return
      tell(type, data)
    }
  } catch (error) {
    if (error instanceof Unknown) return
    const { code, message } = errorBody(error)
    // An inner error may lack its code.
    tell('error', error instanceof ApiError ? { message, code } : { message })
  }
}

class Unknown extends Error {}

function readPrompt(call: Call, prompt: () => (call: Call) => Prompt): Prompt {
  try {
    return prompt()(call)
  } catch (error) {
    throw error instanceof ApiError ? new Unknown('There is no such conversation', { cause: error }) : error
  }
}
