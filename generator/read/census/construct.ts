/** What the generator makes of one construct of OpenAPI: a row of the table that the census counts by. */

/** `carried`: the package follows it. `unread`: it is left out and counted. `refused`: a diagnostic of its own tells each use. */
export type State = 'carried' | 'unread' | 'refused'

/** The minor versions of OpenAPI 3 that are known. */
export const minors = [0, 1, 2] as const

/** A kind of object of OpenAPI, as its value, as each element of a list (`[]`), or as each value of a map (`{}`). */
export type Holding = `${string}[]` | `${string}{}` | string

export interface Construct {
  readonly state: State
  /** What is done with it, as a phrase. */
  readonly does: string
  /** The first and the last minor version that has it. */
  readonly since: number
  readonly until: number
  /** What its value is; null for a value that is not looked into. */
  readonly holds: Holding | null
  /** Whether calls or types may differ from the document because it is unread: each run then warns. */
  readonly matters: boolean
}

/** The constructs of one kind of object by their keys; `key=value` is one value of a key, `key[+]` a list of more than one. */
export type Constructs = Readonly<Record<string, Construct>>

type More = Partial<Pick<Construct, 'since' | 'until' | 'holds'>>

const usual = { since: 0, until: Infinity, holds: null, matters: false } as const

export function carried(does: string, more: More = {}): Construct {
  return { ...usual, ...more, state: 'carried', does }
}

export function unread(does: string, more: More = {}): Construct {
  return { ...usual, ...more, state: 'unread', does }
}

/** Unread, and a call or a type may differ from the document for it. */
export function lost(does: string, more: More = {}): Construct {
  return { ...usual, ...more, state: 'unread', does, matters: true }
}

export function refused(does: string, more: More = {}): Construct {
  return { ...usual, ...more, state: 'refused', does }
}

/** One row for several keys. */
export function each(keys: string, construct: Construct): Constructs {
  return Object.fromEntries(keys.split(' ').map((key) => [key, construct]))
}
