import { inherited } from '../../../ground/inherited.ts'
import { code, printedAs, row, type Printed } from './doors.ts'
import { withEscapes } from '../../../ground/invisible.ts'

/** A value as a TypeScript literal: quotes around keys only if needed, single quotes, no undefined members. */
export function literal(value: unknown): Printed {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return code`[${row(value.map(literal), ', ')}]`
  if (value instanceof Verbatim) return value.text
  if (typeof value !== 'object' || value === null) return printedAs('literal', String(value))
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return members.length === 0
    ? code`{}`
    : code`{ ${row(
        members.map(([key, member]) => memberText(key, member)),
        ', '
      )} }`
}

function memberText(key: string, value: unknown): Printed {
  const text = code`${keyText(key)}: ${literal(value)}`
  return isInherited(key) && typeof value === 'string' ? code`${text} as const` : text
}

/** An expression as a JavaScript file has it, which the compiler checks by its comments. */
export function inJavaScript(text: Printed): Printed {
  return printedAs('code', text.replaceAll(/('(?:[^'\\]|\\.)*') as const/g, '/** @type {const} */ ($1)'))
}

/** The longest line of an example in a document. */
const width = 96

/** A literal as a program has it behind so many letters of a line: over several lines if it is long. */
export function laidOut(value: unknown, behind: number, indent = ''): Printed {
  const line = literal(value)
  const isShort = behind + line.length <= width
  if (isShort || typeof value !== 'object' || value === null || value instanceof Verbatim) return line
  const inner = `${indent}  `
  const members = Array.isArray(value)
    ? value.map((item) => laidOut(item, inner.length + 1, inner))
    : Object.entries(value).map(([key, member]) => {
        const named = `${keyText(key)}: `
        return `${named}${laidOut(member, inner.length + named.length + 1, inner)}`
      })
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const spread = `${open}\n${inner}${members.join(`,\n${inner}`)}\n${indent}${close}`
  return members.length === 0 ? line : printedAs('literal', spread)
}

/** An expression that a literal contains unchanged: the name of a constant, or a call of functions. */
export class Verbatim {
  readonly text: Printed
  /** What it names and is imported, with the module that has it; null for what the service has. */
  readonly names: readonly (readonly [name: Printed, module: Printed])[] | null

  constructor(text: Printed, names: Verbatim['names'] = null) {
    this.text = text
    this.names = names
  }
}

/** Under a key that every object inherits, the compiler takes a text for any text and not for the literal that it is. */
function isInherited(key: string): boolean {
  return inherited.has(key)
}

/** The key of a member of an object, in quotes if it needs them. */
export function keyText(key: string): Printed {
  // Written in brackets it is a key like any other; else it would set the prototype.
  if (key === '__proto__') return code`['__proto__']`
  return /^[A-Za-z_$][\w$]*$/.test(key) ? printedAs('literal', key) : quote(key)
}

function quote(text: string): Printed<'literal'> {
  return printedAs(
    'literal',
    `'${withEscapes(JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'"))}'`
  )
}
