import { ArgumentError } from '../errors/errors.ts'
import { describe } from './record.ts'

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
  let path = ''
  let next = 0
  for (const part of template.split('/').slice(1)) {
    if (!part.startsWith('{')) path += `/${part}`
    else if (!part.endsWith('?}')) {
      const name = part.replace(/[{+}]/g, '')
      path += `/${(part[1] === '+' ? segments : segment)(name, ids[next++])}`
    } else {
      const name = part.slice(2, -2)
      taken.push(name)
      const value = params[name]
      if (value !== undefined && value !== null && value !== '') path += `/${segments(name, value)}`
    }
  }
  return { path, taken }
}

/** The template of a path as people read it, without the query that a raw request may have there. */
export function plainPath(template: string): string {
  return String(template)
    .replace(/\{\+?([^{}?]*)\??\}/g, '{$1}')
    .replace(/[?#].*/s, '')
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
    `${name} must be a string that is not empty; got ${value === '' ? 'an empty one' : describe(value)}`
  )
}
