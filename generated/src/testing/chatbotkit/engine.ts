/** What the model does in one completion. */
export interface Turn {
  /** Waits, or fails, before anything is said. */
  readonly begin?: (signal: AbortSignal) => Promise<void>
  /** Functions of the request that it calls, one after the other, before it speaks. */
  readonly calls: readonly FunctionCall[]
  /** The events that it sends; the sum of their tokens is the text. It is given what the functions answered. */
  readonly speak: (answers: readonly unknown[], signal: AbortSignal) => AsyncIterable<Said> | Iterable<Said>
  /** Why it ends; `stop` if it is left out. */
  readonly reason?: string
  /** True if it ends without a result. */
  readonly silentEnd?: boolean
}

/** An event that the model sends. */
export interface Said {
  readonly type: string
  readonly data: unknown
  /** When it was made, in milliseconds; events of a completion have it, rows do not. */
  readonly createdAt?: number
}

/** A function that the model wants to be called. */
export interface FunctionCall {
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
}

/** What the model makes of a text. */
export type Engine = (text: string) => Turn

/** Repeats what it is told; `call NAME {…}` calls a function of the request. */
export function repeating(text: string): Turn {
  const [, name, args = '{}'] = /^call (\w+)\s*(\{.*\})?$/s.exec(text) ?? []
  if (name === undefined)
    return { calls: [], speak: () => tokens(text === '' ? 'I have nothing to add.' : `You said: ${text}`) }
  return {
    calls: [{ name, args: JSON.parse(args) }],
    speak: ([answer]) => tokens(`It answered ${JSON.stringify(answer)}`)
  }
}

/** The tokens of a text: each word with the space before it. */
export function tokensOf(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/g) ?? []
}

function tokens(text: string): readonly Said[] {
  return tokensOf(text).map((token) => ({ type: 'token', data: { token } }))
}
