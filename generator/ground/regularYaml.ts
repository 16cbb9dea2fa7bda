/**
 * Reads the part of YAML in which the files beside sdk.yaml are written: maps by indentation, and scalars, lists and maps on one
 * line. A library that keeps the place of everything takes twenty times as long.
 */

interface Line {
  readonly indent: number
  readonly text: string
}

/** What a text says; undefined if it is not of that part, or at fault: then a library reads it, and says where. */
export function regularYaml(text: string): unknown {
  if (/[\r\t]/.test(text)) return undefined
  const lines = text.split('\n').flatMap((line): Line[] => {
    const own = line.trimStart()
    return own === '' || own.startsWith('#') ? [] : [{ indent: line.length - own.length, text: own }]
  })
  const cursor = { lines, at: 0 }
  const value = block(cursor, 0)
  return cursor.at === lines.length ? value : undefined
}

interface Cursor {
  readonly lines: readonly Line[]
  at: number
}

/** The lines from the cursor on that have this indentation, with what is below them. */
function block(cursor: Cursor, indent: number): unknown {
  const first = cursor.lines[cursor.at]
  if (first?.indent !== indent) return undefined
  return first.text.startsWith('- ') ? list(cursor, indent) : map(cursor, indent)
}

function list(cursor: Cursor, indent: number): unknown {
  const items: unknown[] = []
  for (let line = lineAt(cursor, indent); line !== null; line = lineAt(cursor, indent)) {
    const item = line.startsWith('- ') ? inline(line.slice(2)) : undefined
    if (item === undefined) return undefined
    items.push(item)
    cursor.at += 1
  }
  return items
}

const entry = /^([A-Za-z_$.][\w$./#[\]-]*(?: [\w$./-]+)*|"[^"\\]*"):(?: (.+))?$/

function map(cursor: Cursor, indent: number): unknown {
  const entries = new Map<string, unknown>()
  for (let line = lineAt(cursor, indent); line !== null; line = lineAt(cursor, indent)) {
    const [, written, rest] = entry.exec(line) ?? []
    cursor.at += 1
    const key = written === undefined ? undefined : scalar(written)
    const value = rest === undefined ? below(cursor, indent) : inline(rest)
    if (typeof key !== 'string' || value === undefined || entries.has(key)) return undefined
    entries.set(key, value)
  }
  return Object.fromEntries(entries)
}

/** The text of the line at the cursor; null if a line further out ends the block. What is further in belongs to no line here. */
function lineAt({ lines, at }: Cursor, indent: number): string | null {
  const line = lines[at]
  if (line === undefined || line.indent < indent) return null
  return line.indent === indent ? line.text : ''
}

function below(cursor: Cursor, indent: number): unknown {
  const next = cursor.lines[cursor.at]
  if (next === undefined || next.indent <= indent) return undefined
  return next.text === '[' ? longList(cursor, indent) : block(cursor, next.indent)
}

/** A list whose items are on a line each, between brackets. */
function longList(cursor: Cursor, indent: number): unknown {
  const items: string[] = []
  for (;;) {
    cursor.at += 1
    const line = cursor.lines[cursor.at]
    if (line === undefined || line.indent <= indent) return undefined
    if (line.text === ']') break
    // Only the last item may lack the comma.
    if (!/^[A-Za-z_$][\w$]*,?$/.test(line.text) || items.at(-1)?.endsWith(',') === false) return undefined
    items.push(line.text)
  }
  cursor.at += 1
  return itemsIn(items.join(' '), /[\w$]+/g)
}

const plain = String.raw`[A-Za-z_$][\w$./#-]*\??(?: [A-Za-z_$/][\w$./-]*\??)*`
const item = `(?:${plain}|"[^"\\\\]*"|\\d+(?:\\.\\d+)*)`
const oneItem = new RegExp(`^${item}$`)
/** Plain words may have commas between them where no list is. */
const oneText = new RegExp(`^${plain}(?:, ${plain})*$`)
const oneList = new RegExp(`^\\[(?:${item}(?:, ${item})*)?\\]$`)
const member = `[A-Za-z_$][\\w$]*: ${item}`
const everyMember = new RegExp(`([A-Za-z_$][\\w$]*): (${item})`, 'g')
const everyItem = new RegExp(item, 'g')
const oneMap = new RegExp(`^\\{ ${member}(?:, ${member})* \\}$`)

/** What is written on one line. */
function inline(text: string): unknown {
  if (oneItem.test(text)) return scalar(text)
  if (oneText.test(text)) return text
  if (oneList.test(text)) return itemsIn(text, everyItem)
  if (text === '{}') return {}
  if (!oneMap.test(text)) return undefined
  const entries = [...text.matchAll(everyMember)].map(
    ([, key = '', value = '']) => [scalar(key), scalar(value)] as const
  )
  const isFit = entries.every(([key, value]) => typeof key === 'string' && value !== undefined)
  return isFit && new Set(entries.map(([key]) => key)).size === entries.length
    ? Object.fromEntries(entries.map(([key, value]) => [String(key), value]))
    : undefined
}

function itemsIn(text: string, pattern: RegExp): unknown {
  const items = [...text.matchAll(pattern)].map(([found]) => scalar(found))
  return items.includes(undefined) ? undefined : items
}

/** A text, or a whole number; undefined for a word that means something else. */
function scalar(text: string): string | number | undefined {
  if (text.startsWith('"')) return text.slice(1, -1)
  if (/^(?:null|true|false|\.inf|\.nan|\.\d.*)$/i.test(text)) return undefined
  if (!/^\d/.test(text)) return text
  if (/^\d+\.\d+\.\d+/.test(text)) return text
  return /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined
}
