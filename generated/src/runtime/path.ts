import { ArgumentError } from './errors.ts'

/** A path whose identifiers are in place. */
export interface FilledPath {
  readonly path: string
  /** Names of parameters that went into the path and stay out of the query. */
  readonly taken: readonly string[]
}

/** Puts identifiers into the template of a path, each encoded so that it stays one segment. */
export function fillPath(
  template: string,
  ids: readonly unknown[],
  params: Readonly<Record<string, unknown>>
): FilledPath {
  const taken: string[] = []
  let next = 0
  const path = template.replace(
    /(\/?)\{(\+?)(\w+)(\??)\}/g,
    (_, slash: string, rest: string, name: string, optional: string) => {
      if (!optional) return slash + (rest ? segments(name, ids[next++]) : segment(name, ids[next++]))
      taken.push(name)
      const value = params[name]
      return value === undefined || value === null || value === '' ? '' : slash + segments(name, value)
    }
  )
  return { path, taken }
}

function segments(name: string, value: unknown): string {
  return checked(name, value)
    .split('/')
    .map((part) => (part ? segment(name, part) : ''))
    .join('/')
}

function segment(name: string, value: unknown): string {
  const id = checked(name, value)
  // An encoded dot is a dot to every URL parser, so these two cannot be sent at all.
  if (id === '.' || id === '..') throw new ArgumentError(`${name} must not be "${id}"`)
  return encodeURIComponent(id)
}

function checked(name: string, value: unknown): string {
  if (typeof value === 'string' && value) return value
  throw new ArgumentError(
    `${name} must be a string that is not empty, not ${value === '' ? 'an empty one' : kindOf(value)}`
  )
}

/** Says what a value is, in a message. */
export function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value
}
