import type { Operation } from './table.ts'

/** A path that some operation has. */
export interface Match {
  /** Null if the path has no operation of this method. */
  readonly operation: Operation | null
  readonly parameters: Readonly<Record<string, string>>
}

/** Finds the operation of a path from the prefix; null if no operation has the path. */
export type Router = (method: string, path: string) => Match | null

interface Template {
  readonly operation: Operation
  readonly segments: readonly string[]
}

/** Makes the router of all operations. A literal precedes a parameter. */
export function routerOf(operations: readonly Operation[]): Router {
  const templates = operations
    .map((operation): Template => ({ operation, segments: segmentsOf(operation.p).map(literal) }))
    .sort((left, right) => weight(left) - weight(right))
  return (method, path) => {
    const segments = segmentsOf(path).map(decodeURIComponent)
    const fitting = templates.flatMap(({ operation, segments: template }) => {
      const parameters = match(template, segments)
      return parameters === null ? [] : [{ operation, parameters }]
    })
    const exact = fitting.find(({ operation }) => operation.m === method)
    // A page of a list whose first request has a body; this one has none.
    const linked = method === 'GET' ? fitting.find(({ operation }) => operation.linked) : undefined
    if (!exact && linked) {
      const { q: _, ...operation } = linked.operation
      return { ...linked, operation }
    }
    return exact ?? (fitting.length === 0 ? null : { operation: null, parameters: {} })
  }
}

/** A part of a template as the parts of a request are compared: decoded, unless its text cannot be. */
function literal(part: string): string {
  return part.replace(/(?:%[\da-f]{2})+/gi, decoded)
}

/** A text without its percent-encoding; as it is if that encodes no text. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** How many parameters a path has, the first ones counting most, and less with text beside them. */
function weight({ segments }: Template): number {
  return segments.reduce((sum, segment, index) => {
    const text = segment.replace(/\{.*?\}/g, '')
    return text === segment ? sum : sum + 2 ** -index * (segment.includes('*') ? 1.5 : 1 - text.length / 99)
  }, 0)
}

export function segmentsOf(path: string): readonly string[] {
  return path.split('/').slice(1)
}

/** The name of the parameter that a part of a template is, or null. */
export function parameterIn(part: string): string | null {
  return /^\{([^{}]+?)\*?\??\}$/.exec(part)?.[1] ?? null
}

/** The values of a segment with parameters among other text, `{name}.{format}`; null if it does not fit. One behind another begins with a mark if it can. */
function matchMixed(
  part: string,
  segment: string,
  mark = '(?=\\W)'
): Readonly<Record<string, string>> | null {
  const names: string[] = []
  const pattern = part.replace(/(?<=(\}?))(?:\{(.+?)\}|[^\w\s])/g, (text, after, name?: string) =>
    name && names.push(name) ? `(${after && mark}.+?)` : `\\${text}`
  )
  const found = new RegExp(`^${pattern}$`, 's').exec(segment)
  if (!found && mark) return matchMixed(part, segment, '')
  return found && Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? '']))
}

function match(
  template: readonly string[],
  segments: readonly string[]
): Readonly<Record<string, string>> | null {
  const parameters: Record<string, string> = {}
  for (const [index, part] of template.entries()) {
    const segment = segments[index]
    const [, name = '', star] = /^\{([^{}]+?)(\*\??)?\}$/.exec(part) ?? []
    if (star !== undefined) {
      const rest = segments.slice(index).join('/')
      if (rest === '' && star === '*') return null
      return { ...parameters, [name]: rest }
    }
    const found = segment === undefined ? null : name === '' ? matchMixed(part, segment) : { [name]: segment }
    if (found === null || (name !== '' && segment === '')) return null
    Object.assign(parameters, found)
  }
  return template.length === segments.length ? parameters : null
}
