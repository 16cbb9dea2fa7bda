import type { Answer, Call } from './call.ts'

import { errorReply } from './errors.ts'
import { jsonReply, type Reply } from './reply.ts'
import { formatOf, streamReply } from './streams.ts'
import { soonest } from './pause.ts'

/** Turns what an action says into an answer, in the form that the caller accepts. */
export async function respond(call: Call, run: () => Promise<Answer>): Promise<Reply> {
  let answer: Promise<Answer> | null = null
  const begin = (): Promise<Answer> => (answer ??= run())
  return slowJson(call, begin, async () => {
    const said = await begin()
    if (said.kind === 'reply') return said.reply
    if (said.kind === 'json') return jsonReply(said.value)
    const format = formatOf(call.headers.accept)
    if (format === 'json') return jsonReply(await said.json())
    return streamReply(format, said.events(), {
      timing: call.world.timing,
      continuity: said.continuity,
      masked: said.masked
    })
  })
}

/**
 * A JSON answer that is late begins with a 200 and ends when the work does: an error then stands in the body. A stream
 * has other means, so it is waited for.
 */
async function slowJson(
  call: Call,
  begin: () => Promise<Answer>,
  work: () => Promise<Reply>
): Promise<Reply> {
  const settled = work().catch((error: unknown) => errorReply(error, false))
  if (isStream(call)) return settled
  void begin().catch(() => undefined)
  const inTime = await soonest(settled, call.world.timing.slowJsonMs)
  return inTime ?? { status: 200, headers: { 'content-type': 'application/json' }, body: lateBody(settled) }
}

function isStream(call: Call): boolean {
  const accept = call.headers.accept ?? ''
  return /^\s*(application\/jsonl|text\/csv|text\/event-stream)\b/i.test(accept)
}

async function* lateBody(settled: Promise<Reply>): AsyncGenerator<Uint8Array> {
  const { body } = await settled
  if (body instanceof Uint8Array) yield body
  else if (body !== null) yield* body
}
