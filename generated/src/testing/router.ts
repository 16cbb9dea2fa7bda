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
    .map((operation): Template => ({ operation, segments: segmentsOf(operation.p) }))
    .sort((left, right) => weight(left) - weight(right))
  return (method, path) => {
    const segments = segmentsOf(path).map(decodeURIComponent)
    const fitting = templates.flatMap(({ operation, segments: template }) => {
      const parameters = match(template, segments)
      return parameters === null ? [] : [{ operation, parameters }]
    })
    const exact = fitting.find(({ operation }) => operation.m === method)
    return exact ?? (fitting.length === 0 ? null : { operation: null, parameters: {} })
  }
}

/** How many parameters a path has, the first ones counting most. */
function weight({ segments }: Template): number {
  return segments.reduce(
    (sum, segment, index) =>
      sum + (segment.startsWith('{') ? 2 ** -index * (segment.includes('*') ? 1.5 : 1) : 0),
    0
  )
}

export function segmentsOf(path: string): readonly string[] {
  return path.split('/').slice(1)
}

/** The name of the parameter that a part of a template is, or null. */
export function parameterIn(part: string): string | null {
  return /^\{(.+?)\*?\??\}$/.exec(part)?.[1] ?? null
}

function match(
  template: readonly string[],
  segments: readonly string[]
): Readonly<Record<string, string>> | null {
  const parameters: Record<string, string> = {}
  for (const [index, part] of template.entries()) {
    const segment = segments[index]
    const [, name = '', star] = /^\{(.+?)(\*\??)?\}$/.exec(part) ?? []
    if (star !== undefined) {
      const rest = segments.slice(index).join('/')
      if (rest === '' && star === '*') return null
      return { ...parameters, [name]: rest }
    }
    if (segment === undefined || (name === '' && part !== segment)) return null
    if (name !== '') {
      if (segment === '') return null
      parameters[name] = segment
    }
  }
  return template.length === segments.length ? parameters : null
}
