/** Everything that a stream gives, and how it ends: with its end or the name of an error. */
export async function drain(
  stream: AsyncIterable<unknown>,
  onEvent: (count: number) => void = () => undefined
): Promise<{ readonly events: readonly unknown[]; readonly ending: string }> {
  const events: unknown[] = []
  try {
    for await (const event of stream) {
      events.push(event)
      onEvent(events.length)
    }
    return { events, ending: 'the end' }
  } catch (error) {
    return { events, ending: nameOf(error) }
  }
}

/** What a call rejects with; its value where it does not. */
export async function outcome(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    return await call
  } catch (error) {
    return error
  }
}

/** The name of what a call rejects with, or what its value is. */
export async function endingOf(call: PromiseLike<unknown>): Promise<string> {
  return outcome(call).then((value) => (value instanceof Error ? nameOf(value) : 'a value'))
}

/** The same, but `nothing` where the call is not over after some milliseconds. */
export async function endingWithin(milliseconds: number, call: PromiseLike<unknown>): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<string>((resolve) => (timer = setTimeout(resolve, milliseconds, 'nothing')))
  try {
    return await Promise.race([endingOf(call), late])
  } finally {
    clearTimeout(timer)
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : String(error)
}
