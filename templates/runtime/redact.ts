/** Names of which a part says that the value is secret, and names that say so as a whole. */
const parts = /secret|token|passw|authorization|cookie|credential|(api|access|private)[-_. ]?key|signature/i
const wholes = /^(sig|se|code|pwd|jwt)$/i

/** Says whether the value of a header, parameter or field with this name must not be shown. */
export function isSecretName(name: string): boolean {
  return parts.test(name) || wholes.test(name)
}

/** An address without user name, password and the values of secret parameters, in the query and the fragment. */
export function redactUrl(url: string, isSecret: (name: string) => boolean = isSecretName): string {
  return url
    .replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, '$1[redacted]@')
    .replace(/([?&;#])([^=&;#]+)=[^&;#]*/g, (pair, start: string, name: string) =>
      partsOf(name).some(isSecret) ? `${start}${name}=[redacted]` : pair
    )
}

// A parameter that is a field of an object has the name of that object in front of its own.
function partsOf(name: string): readonly string[] {
  try {
    const whole = decodeURIComponent(name.replaceAll('+', ' '))
    return [whole, ...whole.split(/[.[\]]+/)]
  } catch {
    return [name]
  }
}

/** Replaces each of some secrets in a text, also in the form in which an address carries it. */
export function scrubText(text: string, secrets: readonly (string | null | undefined)[]): string {
  let clean = text
  for (const secret of secrets) {
    // A secret this short protects nothing, and replacing it would only garble the text.
    if (!secret || secret.length < 6) continue
    clean = clean.replaceAll(secret, '[secret]').replaceAll(encoded(secret), '[secret]')
  }
  return clean
}

function encoded(secret: string): string {
  try {
    return encodeURIComponent(secret)
  } catch {
    // Half of a surrogate pair has no form that an address could carry.
    return secret
  }
}

/** More parts than these are not searched for secrets: what is larger is not kept. */
const mostParts = 2_000
const deepest = 12

/** A value as printing it may show it: the value itself if it holds no secret, else a copy without the secret. */
export function scrubValue(value: unknown, scrub: (text: string) => string): unknown {
  const copies = new Map<object, unknown>()
  let left = mostParts
  const holds = (part: unknown, depth: number, seen: Set<object>): boolean => {
    if (typeof part === 'string') return scrub(part) !== part
    if (!isObject(part) || seen.has(part)) return false
    seen.add(part)
    // What is too large or too deep to be searched may hold a secret.
    if (--left < 0 || depth > deepest) return true
    return [...fieldsOf(part)].some(([name, field]) => scrub(name) !== name || holds(field, depth + 1, seen))
  }
  const copy = (part: unknown, depth: number): unknown => {
    if (typeof part === 'string') return scrub(part)
    if (typeof part === 'function') return '[function]'
    if (!isObject(part)) return part
    if (copies.has(part)) return copies.get(part)
    if (left < 0 || depth > deepest) return isErrorLike(part) ? bare(part, scrub) : '[not shown]'
    const clean = isErrorLike(part) ? bare(part, scrub) : Array.isArray(part) ? [] : {}
    copies.set(part, clean)
    for (const [name, field] of fieldsOf(part))
      if (!(name in clean) || name === 'cause')
        Object.defineProperty(clean, scrub(name), {
          value: copy(field, depth + 1),
          enumerable: name !== 'cause' && name !== 'errors',
          writable: true,
          configurable: true
        })
    return clean
  }
  try {
    return holds(value, 0, new Set()) ? copy(value, 0) : value
  } catch {
    return new Error('What caused it cannot be read')
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

function isErrorLike(value: object): value is { readonly message: string; readonly stack?: unknown } {
  return 'message' in value && typeof value.message === 'string' && 'stack' in value
}

// The name and the code of an error say what it is, also to the rules that decide about repeating.
function bare(
  error: { readonly message: string; readonly stack?: unknown },
  scrub: (text: string) => string
): Error {
  const clean = new Error(scrub(error.message))
  const set = (name: string, value: unknown): unknown =>
    Object.defineProperty(clean, name, { value, writable: true, configurable: true })
  if ('name' in error && typeof error.name === 'string') set('name', scrub(error.name))
  if (typeof error.stack === 'string') set('stack', scrub(error.stack))
  return 'code' in error && typeof error.code === 'string'
    ? Object.assign(clean, { code: scrub(error.code) })
    : clean
}

/** Everything of an object that printing shows: its own fields, and the entries of headers, maps and sets. */
function* fieldsOf(value: object): Generator<readonly [string, unknown]> {
  if (ArrayBuffer.isView(value)) return
  for (const name of Reflect.ownKeys(value)) {
    const field = Object.getOwnPropertyDescriptor(value, name)
    if (field && 'value' in field) yield [String(name), field.value]
  }
  const tag = Object.prototype.toString.call(value).slice(8, -1)
  if (['Map', 'Set', 'Headers', 'URLSearchParams', 'FormData'].includes(tag))
    yield ['entries', Array.from(Object(value))]
  // Requests, responses and addresses keep what they show behind getters of their class.
  for (const name of ['href', 'url', 'headers']) {
    if (Object.hasOwn(value, name) || !(name in value)) continue
    yield [name, Reflect.get(value, name)]
  }
}
