import type { Schema } from '../read/document.ts'
import type { Docs, TypeRole } from './api.ts'

/** A type before it has its final name: what an operation or a component needs to be called. */
export interface TypeDraft {
  /** `operationId#role` or the name of a component: the key of the lock. */
  readonly key: string
  /** The name by rule. */
  readonly wanted: string
  /** The name with its role spelled out, for use if the platform has the wanted one. */
  readonly long: string
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
