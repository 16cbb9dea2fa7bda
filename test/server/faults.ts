import type { Failure } from './errors.ts'
import type { Reply } from './reply.ts'

/** One line of a body, without its end; gives the lines to send in its place, with their ends. */
export type LineEdit = (line: string, index: number) => readonly string[]

/** What goes wrong with one answer. Several makers can be spread into one fault. */
export interface Fault {
  /** For how many requests in a row; 1 where nothing is said, `Infinity` for all that follow. */
  readonly times?: number
  /** Milliseconds before the headers. */
  readonly headersAfterMs?: number
  /** Instead of headers: the connection is reset, or nothing comes ever. */
  readonly before?: 'reset' | 'stall'
  /** Whether the request does its work all the same before that. */
  readonly committed?: boolean
  /** Sent instead of the real answer; the request does no work. */
  readonly answer?: Reply
  /** The request takes so long, and then fails where that is said. */
  readonly work?: { readonly ms: number; readonly fails?: Failure }
  /** Headers that are set over those of the answer. */
  readonly headers?: Readonly<Record<string, string>>
  /** Bytes in front of the body. */
  readonly prefix?: Uint8Array
  /** Edits of the lines of the body, one after the other. */
  readonly lines?: readonly LineEdit[]
  /** Sizes of the pieces that the body is sent in; `characters` cuts inside each character of more than one byte. */
  readonly chunks?: number | 'characters'
  /** Where the body is cut (negative: so many bytes before its end) and what happens there. */
  readonly cut?: { readonly at: number; readonly how: 'reset' | 'stall' | 'end' }
}

/** Which requests a script is for. */
export interface Target {
  readonly method?: string
  /** The path below the version prefix: `/bot/list`, or a pattern. */
  readonly path?: string | RegExp
}

/** The scripts of one server. */
export interface Faults {
  /** Gives the next requests to a target these faults, in order; then it is honest again. `GET /bot/list` is a target too. */
  script(target: string | Target, ...faults: readonly Fault[]): void
  /** Takes the fault of a request off its script; an empty one where there is none. */
  take(method: string, path: string): Fault
  /** Forgets every script. */
  clear(): void
}

interface Script {
  readonly target: Target
  readonly left: Fault[]
}

/** Nothing goes wrong: for attempts between others that do. */
export const honest: Fault = {}

/** Makes scripts without any fault. */
export function createFaults(): Faults {
  const scripts: Script[] = []
  return {
    script: (target, ...faults) => void scripts.push({ target: targetOf(target), left: [...faults] }),
    take(method, path) {
      const script = scripts.find(({ target, left }) => left.length > 0 && fits(target, method, path))
      const [first] = script?.left ?? []
      if (script === undefined || first === undefined) return honest
      const more = (first.times ?? 1) - 1
      if (more > 0) script.left[0] = { ...first, times: more }
      else script.left.shift()
      return first
    },
    clear: () => void scripts.splice(0)
  }
}

function targetOf(target: string | Target): Target {
  if (typeof target !== 'string') return target
  const [method, path] = target.split(' ')
  return path === undefined ? { path: target } : { method: method ?? '', path }
}

function fits(target: Target, method: string, path: string): boolean {
  if (target.method !== undefined && target.method !== method) return false
  if (target.path === undefined) return true
  return typeof target.path === 'string' ? target.path === path : target.path.test(path)
}
