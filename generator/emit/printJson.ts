import { withEscapes } from '../ground/invisible.ts'

/** A line that a person still reads at once. */
const width = 120

/** JSON in which what fits on one line is on one line, so that a diff shows what changed and little else. */
export function printJson(value: unknown): string {
  return `${printed(value, '')}\n`
}

function printed(value: unknown, indent: string, key = ''): string {
  if (typeof value !== 'object' || value === null) return `${indent}${key}${stringify(value)}`
  const line = lineOf(value, width - indent.length - key.length)
  if (line !== null) return `${indent}${key}${line}`
  const inner = `${indent} `
  if (Array.isArray(value))
    return `${indent}${key}[\n${value.map((each) => printed(each, inner)).join(',\n')}\n${indent}]`
  const members = membersOf(value).map(([name, each]) => printed(each, inner, `${stringify(name)}: `))
  return `${indent}${key}{\n${members.join(',\n')}\n${indent}}`
}

/** A value on one line; null if it takes more than the room. It is given up there, because most of a large text is in what does not fit. */
function lineOf(value: unknown, room: number): string | null {
  if (typeof value !== 'object' || value === null) return stringify(value)
  const isList = Array.isArray(value)
  const members: readonly (readonly [string, unknown])[] = isList
    ? value.map((each: unknown) => ['', each])
    : membersOf(value).map(([name, each]) => [`${stringify(name)}:`, each])
  const parts: string[] = []
  let left = room - '{}'.length
  if (left < 0) return null
  for (const [key, each] of members) {
    const text = lineOf(each, left - key.length)
    if (text === null || key.length + text.length > left) return null
    parts.push(key + text)
    left -= key.length + text.length + ','.length
  }
  return isList ? `[${parts.join(',')}]` : `{${parts.join(',')}}`
}

function membersOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, each]) => each !== undefined)
}

/** Texts of a document may hold characters that no reader sees; they are escapes here, with the same value. */
function stringify(value: unknown): string {
  return withEscapes(JSON.stringify(value))
}
