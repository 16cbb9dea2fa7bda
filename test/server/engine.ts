import type { FunctionCall, Said, Turn as ServiceTurn } from '../../templates/testing/chatbotkit/engine.ts'
import { repeating, tokensOf } from '../../templates/testing/chatbotkit/engine.ts'
import { refusalOf, type Failure } from './errors.ts'
import { pause } from './pause.ts'

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
  readonly events?: readonly Said[]
  /** Milliseconds before the first event, and between tokens. */
  readonly delayMs?: number
  readonly tokenMs?: number
  /** Ends with this error after so many tokens; `beforeAnything` makes it a real status. An `internal` one is hidden from the caller. */
  readonly fails?: Failure & {
    readonly afterTokens?: number
    readonly beforeAnything?: boolean
    readonly internal?: boolean
  }
  /** Why it ends; `stop` if it is left out. */
  readonly reason?: string
  /** Ends without a result, so that the stream makes one up. */
  readonly silentEnd?: boolean
}

/** What the model will do, completion by completion. */
export interface Engine {
  /** Says what the next completions do, in order. */
  plan(...turns: readonly Turn[]): void
  /** The turn of the completion that begins now: the next planned one, or an answer made from the text. */
  next(text: string): ServiceTurn
}

/** Makes an engine with nothing planned: it repeats what it is told. */
export function createEngine(): Engine {
  const planned: Turn[] = []
  return {
    plan: (...turns) => void planned.push(...turns),
    next(text) {
      const turn = planned.shift()
      return turn === undefined ? repeating(text) : turnOf(turn)
    }
  }
}

function turnOf(turn: Turn): ServiceTurn {
  const { reason, silentEnd, fails, delayMs } = turn
  return {
    calls: turn.calls ?? [],
    ...(reason === undefined ? {} : { reason }),
    ...(silentEnd === undefined ? {} : { silentEnd }),
    async begin(signal) {
      if (delayMs !== undefined) await pause(delayMs, signal)
      if (fails?.beforeAnything === true) throw failure(fails)
    },
    speak: (answers, signal) => speak(turn, answers, signal)
  }
}

async function* speak(turn: Turn, answers: readonly unknown[], signal: AbortSignal): AsyncGenerator<Said> {
  const { reasoning = [], events = [], text = '', fails, tokenMs } = turn
  for (const token of reasoning) yield { type: 'reasoningToken', data: { token } }
  yield* events
  const tokens = turn.tokens ?? tokensOf(typeof text === 'function' ? text(answers) : text)
  for (const [index, token] of tokens.entries()) {
    if (fails !== undefined && index === fails.afterTokens) throw failure(fails)
    if (tokenMs !== undefined && index > 0) await pause(tokenMs, signal)
    yield { type: 'token', data: { token } }
  }
  if (fails !== undefined) throw failure(fails)
}

/** Callers learn no more of what goes wrong inside than that something did. */
function failure(fails: NonNullable<Turn['fails']>): Error {
  return refusalOf(fails.internal === true ? { code: 'GENERIC_ERROR' } : fails)
}
