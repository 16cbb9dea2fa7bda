import { ArgumentError } from './errors/errors.ts'

/** What a value is, in a message: `a Map`, `a promise (await it)`. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value !== 'object') return `a ${typeof value}`
  if (has(value, 'then')) return 'a promise (await it first)'
  if (has(value, 'pipe') || has(value, 'getReader')) return 'a stream'
  const tag = tagOf(value)
  if (tag !== 'Object') return `${/^[AEIO]/.test(tag) ? 'an' : 'a'} ${tag}`
  if (has(value, Symbol.asyncIterator) || has(value, Symbol.iterator)) return 'an iterator'
  const name: unknown = Reflect.get(value, 'constructor')
  return typeof name === 'function' && name.name !== 'Object'
    ? `an instance of ${name.name || 'a class'}`
    : 'an object'
}

/** Returns an object with named values, an empty one if absent; refuses what would be read as an object without any. */
export function recordOf(value: unknown, what: string): Record<string, unknown> {
  if (value === undefined || value === null) return {}
  // A value that is not a record may still have its own JSON, an error for instance.
  const record =
    typeof value === 'object' && (isPlain(value) || tagOf(value) === 'Object') && contentOf(value)
  if (isRecordLike(record)) return record
  throw new ArgumentError(`${what} must be a plain object; got ${describe(value)}`)
}

/** Throws if a value, or something in it, would change or disappear in JSON. */
export function checkJson(value: unknown, what: string): void {
  const loss = lossIn(value, 0)
  if (loss) throw new ArgumentError(`${what}${loss}, which JSON cannot carry`)
}

/** Names an object's kind as the language does; a class can choose it, so that it alone proves nothing. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}

/** Says whether an object of any realm has a method. */
export function has(value: object, method: PropertyKey): boolean {
  return typeof Reflect.get(value, method) === 'function'
}

// Returns the path to what is lost and what it is, or an empty string.
function lossIn(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return ''
    case 'number':
      return Number.isFinite(value) ? '' : ` is ${value}`
    case 'object':
      break
    default:
      return ` is ${describe(value)}`
  }
  if (value === null) return ''
  if (depth > 500) return ' is nested too deeply or contains itself'
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) {
      const loss = lossIn(value[at], depth + 1)
      if (loss) return `[${at}]${loss}`
    }
    return ''
  }
  const content = contentOf(value)
  // A date or a decimal says what it is in JSON itself.
  if (content !== value) return content === null ? ` is ${describe(value)}` : lossIn(content, depth + 1)
  if (!isRecordLike(content)) return ` is ${describe(value)}`
  for (const name of Object.keys(content)) {
    const part = content[name]
    if (part === undefined) continue
    const loss = lossIn(part, depth + 1)
    if (loss) return `.${name}${loss}`
  }
  return ''
}

// What JSON makes of an object: what its own method says, except of bytes, whose method loses their kind.
function contentOf(value: object): unknown {
  const json: unknown = ArrayBuffer.isView(value) ? null : Reflect.get(value, 'toJSON')
  return typeof json === 'function' ? json.call(value, '') : value
}

/** Says whether an object of any realm consists of its own fields: a plain one, or an instance that has some. */
export function isRecordLike(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isActive(value)) return false
  // An instance without fields of its own keeps its values elsewhere.
  return isPlain(value) || (tagOf(value) === 'Object' && Object.keys(value).length > 0)
}

/** Says whether an object is a plain one; each realm has an Object of its own. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const parent: unknown = Object.getPrototypeOf(value)
  return (
    parent === null ||
    parent === Object.prototype ||
    (Object.getPrototypeOf(parent) === null && Object.hasOwn(Object(parent), 'isPrototypeOf'))
  )
}

// Objects with these members act when they are used, and hold their values elsewhere than in fields.
const active = ['then', 'pipe', 'getReader', 'emit', Symbol.asyncIterator, Symbol.iterator] as const

function isActive(value: object): boolean {
  return active.some((name) => name in value && has(value, name))
}

/** Says whether a value is an object with named values, as JSON has them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The address of a text, or null. `URL.canParse` is not asked: on Node 20, once it is compiled for speed, it refuses hosts
 * and paths with letters like `ü`.
 */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}

/** The value of a JSON text; else `other`, because a text may say that it is JSON and be none. */
export function tryJson(text: string, other: unknown = null): unknown {
  return tried((): unknown => JSON.parse(text), other)
}

/** What some work gives; else `other`, for work that fails only because there is nothing better. */
export function tried<T, O>(work: () => T, other: O): T | O {
  try {
    return work()
  } catch {
    return other
  }
}

/** A text that is not empty, else null. */
export function filled(value: unknown): string | null {
  return typeof value === 'string' && value ? value : null
}
