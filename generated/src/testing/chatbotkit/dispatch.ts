/** Completions in the background, whose events go to a channel. */
import type { Act, Call } from '../call.ts'
import { MockFailure } from '../failure.ts'
import { completion, type Speaker } from './completions.ts'
import { promptOf } from './conversations.ts'
import { shaped } from './shape.ts'

/** Makes the queue of one mock. Its signal ends what runs. */
export function createDispatch(
  speaker: Speaker,
  signal: AbortSignal
): { readonly acts: Readonly<Record<'dispatch', Act>>; readonly clear: () => void } {
  const queued = new Set<string>()
  return {
    clear: () => queued.clear(),
    acts: {
      /** The id of the channel is the one in the queue, too: the same one does not run again. */
      dispatch(call) {
        const { channelId } = call.body
        const channel = typeof channelId === 'string' ? channelId : call.world.rows.makeId('channel')
        const key = JSON.stringify([call.caller.id, channel])
        if (!queued.has(key)) void run({ ...call, signal }, channel, speaker)
        queued.add(key)
        return shaped(call, { channelId: channel })
      }
    }
  }
}

async function run(call: Call, channel: string, speaker: Speaker): Promise<void> {
  const tell = (type: string, data: unknown): void =>
    speaker.channels.publish(call.caller.id, channel, { type, data }, true)
  let isKnown = false
  try {
    const prompt = promptOf(call)()
    isKnown = true
    for await (const { type, data } of completion(
      call,
      prompt,
      { sends: true, receives: true, end: true },
      speaker
    )) {
      if (call.signal.aborted) return
      tell(type, data)
    }
  } catch (error) {
    if (!(error instanceof MockFailure)) throw error
    // A conversation that does not exist goes unnoticed: the channel stays silent.
    if (!isKnown) return
    const { message, code } = error
    // An inner error may lack its code.
    tell('error', code === null || code === 'GENERIC_ERROR' ? { message } : { message, code })
  }
}
