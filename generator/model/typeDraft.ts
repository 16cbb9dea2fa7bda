import type { Schema } from '../read/document.ts'
import type { Docs, TypeRole } from './api.ts'

/** Two spellings of one name. */
export interface Spelling {
  readonly short: string
  /** The name with its role spelled out, for use if the platform or a class has the short one. */
  readonly long: string
  /** The word in it that tells an operation from others; empty if there is none. */
  readonly qualifier: string
}

/** A type before it has its final name: what an operation or a component needs to be called. */
export interface TypeDraft {
  /** `operationId#role` or the name of a component: the key of the lock. */
  readonly key: string
  /** The name by rule. */
  readonly wanted: string
  /** That name, and those that the type takes in turn if others claim the one before; of a nested shape the endings of these names. */
  readonly ladder: readonly Spelling[]
  /** What a nested shape is part of: the key of the draft whose name its own name begins with; null for every other type. */
  readonly owner: string | null
  /** Whether a line of sdk.yaml gives the name itself: the rules never replace it. */
  readonly isChosen: boolean
  /** Whether a line of sdk.yaml decides about the name: then a provisional name is not kept. */
  readonly isDecided: boolean
  /** Whether it is from an operation or a resource whose own name is provisional. */
  readonly isPlacedByRule: boolean
  readonly role: TypeRole
  /** Equal types are aliases of the one with the least of these. */
  readonly order: number
  readonly row: boolean
  /** Whether it belongs to the form of an action that has an id of its own resource. */
  readonly ofItem: boolean
  readonly home: readonly string[]
  readonly schema: Schema
  readonly docs: Docs
  readonly pointer: string
}

export const noDocs: Docs = { summary: null, description: null, deprecated: false }
