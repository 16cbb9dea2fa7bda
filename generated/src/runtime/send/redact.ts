import { hide } from '../errors/errors.ts'
import { tagOf, tried } from '../values.ts'

/** Names of secret values: by a part of the name, and by the whole name. */
const parts =
  /secret|token|passw|passphrase|authorization|cookie|credential|(api|access|private|subscription|auth)[-_. ]?key|signature|hmac|session[-_]?id/i
const wholes = /^(sig|se|code|pwd|pass|jwt|(x-)?auth|key|otp|pin|sid|assertion|[cx]srf)$/i

/** Says whether the value of a header, parameter or field with this name must not be shown. */
export function isSecretName(name: string): boolean {
  return parts.test(name) || wholes.test(name)
}

/** An address without user name, password and the values of secret parameters, in the query and the fragment. */
export function redactUrl(url: string, isSecret: (name: string) => boolean = isSecretName): string {
  return url
    .replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, '$1[redacted]@')
    .replace(/([?&;#])([^=&;#]+)=[^&;#]*/g, (pair, start: string, name: string) =>
      namesIn(name).some(isSecret) ? `${start}${name}=[redacted]` : pair
    )
}

// A parameter that is a field of an object has the name of that object in front of its own.
function namesIn(name: string): readonly string[] {
  const plain = name.replaceAll('+', ' ')
  const whole = tried(() => decodeURIComponent(plain), plain)
  return [whole, ...whole.split(/[.[\]]+/)]
}

/** Replaces each of some secrets in a text, also in the form in which an address carries it. */
export function scrubText(text: string, secrets: readonly (string | null | undefined)[]): string {
  let clean = text
  for (const secret of secrets) {
    // A secret this short protects nothing, and replacing it would only garble the text.
    if (!secret || secret.length < 6) continue
    // Half of a surrogate pair has no form that an address could carry.
    const encoded = tried(() => encodeURIComponent(secret), secret)
    clean = clean.replaceAll(secret, '[secret]').replaceAll(encoded, '[secret]')
  }
  return clean
}

/** More parts than these, or deeper ones, are not searched: what is larger may hold a secret. */
const mostParts = 2_000
const deepest = 12

/**
 * A value as printing it may show it: itself if it holds no secret. An error that holds one is replaced by an error with
 * its name, message, stack and code, anything else by a note.
 */
export function scrubValue(value: unknown, scrub: (text: string) => string, depth = 0): unknown {
  try {
    if (!holds(value, scrub)) return value
    if (typeof value === 'string') return scrub(value)
    if (depth < 6 && isObject(value) && 'stack' in value && 'message' in value) {
      const clean = new Error(scrub(String(value.message)))
      for (const name of ['name', 'stack', 'code', 'cause', 'errors']) {
        const part: unknown = Reflect.get(value, name)
        const shown = (each: unknown): unknown => scrubValue(each, scrub, depth + 1)
        // The code says what happened, also to the rules that decide about repeating.
        if (part !== undefined) hide(clean, name, Array.isArray(part) ? part.map(shown) : shown(part))
      }
      return clean
    }
  } catch {
    // What cannot be read cannot be shown.
  }
  return '[not shown: it may hold a secret]'
}

/** Takes secrets out of what printing an error shows. */
export function scrubError<E extends Error>(error: E, scrub: (text: string) => string): E {
  for (const name of ['message', 'stack', 'code', 'url', 'path', 'apiMessage']) {
    const text: unknown = Reflect.get(error, name)
    if (typeof text === 'string' && scrub(text) !== text) Reflect.set(error, name, scrub(text))
  }
  const cause = scrubValue(error.cause, scrub)
  if (cause !== error.cause) Reflect.set(error, 'cause', cause)
  return error
}

function holds(value: unknown, scrub: (text: string) => string): boolean {
  const seen = new Set<unknown>()
  const search = (part: unknown, depth: number): boolean => {
    if (typeof part === 'string' || typeof part === 'symbol') return scrub(String(part)) !== String(part)
    if (!isObject(part) || seen.has(part)) return false
    seen.add(part)
    return seen.size > mostParts || depth > deepest || partsOf(part).some((each) => search(each, depth + 1))
  }
  return search(value, 0)
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

/** Everything of an object that printing shows: names and values of its fields, and what its class keeps elsewhere. */
function partsOf(value: object): readonly unknown[] {
  if (ArrayBuffer.isView(value)) return []
  const fields = Reflect.ownKeys(value).flatMap((name) => [
    name,
    Object.getOwnPropertyDescriptor(value, name)?.value as unknown
  ])
  const entries = /^(Map|Set|Headers|URLSearchParams|FormData)$/.test(tagOf(value))
    ? Array.from(Object(value))
    : []
  // Requests, responses and addresses answer only through their class.
  return [
    ...fields,
    ...entries,
    ...['href', 'url', 'headers'].map((name) => (name in value ? Reflect.get(value, name) : null))
  ]
}
