import { withEscapes } from './invisible.ts'

/** A value as a TypeScript literal: keys without quotes where they may, single quotes, undefined members left out. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value instanceof Verbatim) return value.text
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return members.length === 0 ? '{}' : `{ ${members.map(([key, member]) => `${keyText(key)}: ${literal(member)}${isInherited(key) && typeof member === 'string' ? ' as const' : ''}`).join(', ')} }`
}

/** An expression that stands in a literal as it is: the name of a constant. */
export class Verbatim {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Under a key that every object inherits, the compiler takes a text for any text and not for the literal that it is. */
function isInherited(key: string): boolean {
  return Object.hasOwn(Object.prototype, key)
}

function keyText(key: string): string {
  // Written in brackets it is a key like any other; else it would set the prototype.
  if (key === '__proto__') return "['__proto__']"
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key)
}

function quote(text: string): string {
  return `'${withEscapes(JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'"))}'`
}
