import type { Failure } from './errors.ts'
import type { StreamEvent } from './streams.ts'

/** What the model does in one completion. Everything may be left out. */
export interface Turn {
  /** What it says; words are tokens. A function is given what the called functions answered. */
  readonly text?: string | ((answers: readonly unknown[]) => string)
  /** Tokens exactly as they are sent, where their borders matter; their sum is the text. */
  readonly tokens?: readonly string[]
  readonly reasoning?: readonly string[]
  /** Functions of the request that it calls, one after the other, before it says anything. */
  readonly calls?: readonly FunctionCall[]
  /** Events that the engine sends beside, before the first token. */
  readonly events?: readonly StreamEvent[]
  /** Milliseconds before the first event, and between tokens. */
  readonly delayMs?: number
  readonly tokenMs?: number
  /** Ends with this error after so many tokens; `beforeAnything` makes it a real status. An `internal` one is hidden from the caller. */
  readonly fails?: Failure & {
    readonly afterTokens?: number
    readonly beforeAnything?: boolean
    readonly internal?: boolean
  }
  /** Why it ends; `stop` where nothing else is said. */
  readonly reason?: string
  /** Ends without a result, so that the stream makes one up. */
  readonly silentEnd?: boolean
}

/** A function the model wants to be called. */
export interface FunctionCall {
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
}

/** What the model will do, completion by completion. */
export interface Engine {
  /** Says what the next completions do, in order. */
  plan(...turns: readonly Turn[]): void
  /** The turn of the completion that begins now: the next planned one, or an answer made from the text. */
  next(text: string): Turn
}

/** Makes an engine with nothing planned: it repeats what it was told, and `call NAME {…}` makes it call a function. */
export function createEngine(): Engine {
  const planned: Turn[] = []
  return {
    plan: (...turns) => void planned.push(...turns),
    next: (text) => planned.shift() ?? spoken(text)
  }
}

function spoken(text: string): Turn {
  const [, name, args] = /^call (\w+)\s*(\{.*\})?$/s.exec(text) ?? []
  if (name === undefined) return { text: text === '' ? 'I have nothing to add.' : `You said: ${text}` }
  const parsed: Readonly<Record<string, unknown>> = JSON.parse(args ?? '{}')
  return { calls: [{ name, args: parsed }], text: (answers) => `It answered ${JSON.stringify(answers[0])}` }
}

/** The tokens of a text: each word with the space before it. */
export function tokensOf(text: string): readonly string[] {
  return text.match(/\s*\S+|\s+$/g) ?? []
}
