import { withEscapes } from '../ground/invisible.ts'

/** A line that a person still reads at once. */
const width = 120

/** JSON in which what fits on one line is on one line, so that a diff shows what changed and little else. */
export function printJson(value: unknown): string {
  return `${printed(value, '')}\n`
}

function printed(value: unknown, indent: string, key = ''): string {
  const line = `${key}${stringify(value)}`
  if (indent.length + line.length <= width || typeof value !== 'object' || value === null)
    return indent + line
  const inner = `${indent} `
  if (Array.isArray(value))
    return `${indent}${key}[\n${value.map((each) => printed(each, inner)).join(',\n')}\n${indent}]`
  const members = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([name, each]) => printed(each, inner, `${stringify(name)}: `))
  return `${indent}${key}{\n${members.join(',\n')}\n${indent}}`
}

/** Texts of a document may hold characters that no reader sees; they are escapes here, with the same value. */
function stringify(value: unknown): string {
  return withEscapes(JSON.stringify(value))
}
