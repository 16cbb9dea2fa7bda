import { ArgumentError } from '../errors/errors.ts'

/** What is read of an error of any realm. */
interface ErrorLike {
  readonly name?: unknown
  readonly message?: unknown
  readonly code?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
}

/** Codes of Node and undici for arguments; any other code is one of the network. */
const argumentCodes =
  /^(UND_ERR_(INVALID_|NOT_SUPPORTED|REQ_CONTENT)|ERR_(INVALID_(ARG|CHAR|HTTP|PROTOCOL|THIS|URL)|HTTP_INVALID|UNESCAPED))/

/** What platforms say of arguments; what they say of the network is in the language of the system. */
const argumentWords =
  /^(type error$|(invalid|illegal|unsupported|incorrect|only) |request(init|:| constructor| with| cannot)|failed to (execute|construct) |fetch\(\))|\.fetch: | is not (an? |defined|iterable|valid)|must be |cannot (have|read prop)|can't access prop/i

/** Reasons of undici that are not the network's, though they have no code. */
const refusals = /^(integrity|bad port|unknown scheme|invalid|blocked|cors)/i

const bugs = /^(Type|Range|Reference|Syntax)Error$/

/** The error for what `fetch` rejects because of its arguments, or null if the network may be at fault. */
export function misuseOf(error: unknown): ArgumentError | null {
  const { isMisuse, message } = judge(error)
  return isMisuse
    ? new ArgumentError(`fetch refuses this request: ${message}. Correct fetchOptions, headers or fetch.`, {
        cause: error
      })
    : null
}

/** The mark of what a test threw in a `fetch` for tests: it is neither the network's nor the caller's. */
export const thrown: unique symbol = /* @__PURE__ */ Symbol.for('fetch.thrown')

function judge(error: unknown): { readonly isMisuse: boolean; readonly message: string } {
  const chain = chainOf(error)
  const [outer, ...causes] = chain
  const inner = causes.at(-1)
  const message = String(inner?.message ?? outer?.message)
  const code = chain.map((each) => each.code).find((each) => typeof each === 'string')
  if (typeof code === 'string') return { isMisuse: argumentCodes.test(code), message }
  const isMisuse =
    bugs.test(String(outer?.name)) &&
    (inner
      ? bugs.test(String(inner.name)) || refusals.test(message)
      : outer?.name !== 'TypeError' || argumentWords.test(message))
  return { isMisuse, message }
}

// An error of another realm is not an instance of this realm's Error.
function chainOf(error: unknown): readonly ErrorLike[] {
  const chain: ErrorLike[] = []
  try {
    for (let each = error; typeof each === 'object' && each !== null && chain.length < 5;) {
      const { name, message, code, cause, errors }: ErrorLike = each
      chain.push({ name, message, code })
      // An attempt for each address of a host fails with an error of its own.
      each = cause ?? Object(errors)[0]
    }
    return chain
  } catch {
    // What cannot be read says nothing about the request.
    return []
  }
}
