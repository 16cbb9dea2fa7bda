/**
 * Finds the place of a fault in JSON text. `JSON.parse` only sometimes reports where it stopped, and never that a name occurs
 * twice in one object, so this walks the text once by the grammar of https://www.rfc-editor.org/rfc/rfc8259.
 */

/** What is wrong with a text, and at which offset. */
export interface JsonFault {
  readonly kind: 'syntax' | 'duplicate' | 'depth'
  readonly offset: number
  readonly message: string
}

/** How deep a document may nest: everything behind this walks it recursively. */
export const deepest = 500

type Expected = 'value' | 'first item' | 'name' | 'first name' | 'colon' | 'separator'

interface Token {
  readonly kind: string
  readonly start: number
  readonly end: number
}

/** The names seen so far in an open object, or null for an open array. */
type Open = Set<string> | null

const wording: Record<Exclude<Expected, 'separator'>, string> = {
  value: 'a value',
  'first item': 'a value or "]"',
  name: 'a name in double quotes',
  'first name': 'a name in double quotes or "}"',
  colon: '":"'
}

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y
const space = /[ \t\r\n]*/y

/** The line and column of an offset, both counted from 1, as `line:column`. */
export function positionAt(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n')
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`
}

/** The first fault of a JSON text; null if it has none. */
export function jsonFault(text: string): JsonFault | null {
  const open: Open[] = []
  let expected: Expected = 'value'
  let offset = 0
  for (;;) {
    const token = tokenAt(text, offset)
    if (token.kind === 'end' && expected === 'separator' && open.length === 0) return null
    const next = step(expected, token, open)
    if (next === null)
      return unexpected(text, token, expected === 'separator' ? separators(open) : wording[expected])
    if (next === 'colon' && !remember(open.at(-1) ?? null, text, token)) return repeated(text, token)
    if (open.length > deepest)
      return { kind: 'depth', offset: token.start, message: `More than ${deepest} levels are nested here.` }
    expected = next
    offset = token.end
  }
}

/** The tokens that may follow; null if this token is not allowed here. Updates the list of open objects and lists. */
function step(expected: Expected, token: Token, open: Open[]): Expected | null {
  const { kind } = token
  switch (expected) {
    case 'first item':
      return kind === ']' ? close(open) : step('value', token, open)
    case 'value':
      return begin(kind, open)
    case 'first name':
      return kind === '}' ? close(open) : step('name', token, open)
    case 'name':
      return kind === 'string' ? 'colon' : null
    case 'colon':
      return kind === ':' ? 'value' : null
    case 'separator':
      return separate(kind, open)
  }
}

/** What follows the first token of a value. */
function begin(kind: Token['kind'], open: Open[]): Expected | null {
  if (kind !== '{' && kind !== '[') return kind === 'string' || kind === 'scalar' ? 'separator' : null
  open.push(kind === '{' ? new Set() : null)
  return kind === '{' ? 'first name' : 'first item'
}

/** What follows the token after a value. */
function separate(kind: Token['kind'], open: Open[]): Expected | null {
  const inside = open.at(-1)
  if (inside === undefined) return null
  if (kind === ',') return inside === null ? 'value' : 'name'
  return kind === (inside === null ? ']' : '}') ? close(open) : null
}

function separators(open: readonly Open[]): string {
  const inside = open.at(-1)
  if (inside === undefined) return 'the end'
  return inside === null ? '"," or "]"' : '"," or "}"'
}

function close(open: Open[]): Expected {
  open.pop()
  return 'separator'
}

/** The token after any white space; a token of kind `bad` ends at the fault. */
function tokenAt(text: string, offset: number): Token {
  space.lastIndex = offset
  space.test(text)
  const start = space.lastIndex
  const character = text[start]
  if (character === undefined) return { kind: 'end', start, end: start }
  if ('{}[],:'.includes(character)) return { kind: character, start, end: start + 1 }
  if (character === '"') return stringAt(text, start)
  scalar.lastIndex = start
  return scalar.test(text)
    ? { kind: 'scalar', start, end: scalar.lastIndex }
    : { kind: 'bad', start, end: start }
}

function stringAt(text: string, start: number): Token {
  let end = start + 1
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (code === 0x22) return { kind: 'string', start, end: end + 1 }
    if (code < 0x20) return { kind: 'bad', start, end }
    if (code !== 0x5c) {
      end += 1
      continue
    }
    escape.lastIndex = end
    if (!escape.test(text)) return { kind: 'bad', start, end }
    end = escape.lastIndex
  }
  return { kind: 'bad', start, end }
}

/** Adds a name to the open object; false if the object has it already. */
function remember(names: Open, text: string, token: Token): boolean {
  if (names === null) return true
  const written = text.slice(token.start + 1, token.end - 1)
  const name = written.includes('\\') ? String(JSON.parse(`"${written}"`)) : written
  const before = names.size
  return names.add(name).size > before
}

function repeated(text: string, token: Token): JsonFault {
  return {
    kind: 'duplicate',
    offset: token.start,
    message: `The name ${text.slice(token.start, token.end)} occurs twice in one object.`
  }
}

function unexpected(text: string, token: Token, wanted: string): JsonFault {
  if (token.kind === 'end')
    return { kind: 'syntax', offset: token.start, message: `The text ends here; expected ${wanted}.` }
  if (token.kind === 'bad' && token.end > token.start) {
    const inside =
      token.end < text.length
        ? 'holds a character or an escape that JSON does not allow here'
        : 'has no closing quote'
    return {
      kind: 'syntax',
      offset: token.end < text.length ? token.end : token.start,
      message: `A string ${inside}.`
    }
  }
  const found = JSON.stringify(text.slice(token.start, Math.max(token.end, token.start + 1)).slice(0, 20))
  return { kind: 'syntax', offset: token.start, message: `Found ${found}; expected ${wanted}.` }
}
