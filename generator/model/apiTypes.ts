/** The part of THE MODEL that describes types. */
export type { Schema } from '../read/document.ts'
import type { Schema } from '../read/document.ts'

/** Words for people, as the document gives them. */
export interface Docs {
  readonly summary: string | null
  readonly description: string | null
  readonly deprecated: boolean
}

/** What a type is for; it decides the name and the care taken with null and open enums. */
export type TypeRole =
  | 'shared'
  | 'parameters'
  | 'options'
  | 'request'
  | 'response'
  | 'headers'
  | 'errors'
  | 'item'
  | 'event'
  | 'nested'

/**
 * An exported type. Its schema refers to others as `{ $ref: '#/components/schemas/<name>' }`; fields beside such a reference
 * are fields of the other type, said again in words of its own.
 */
export interface NamedType {
  readonly name: string
  readonly role: TypeRole
  /** True for rows of the database (items, fetched objects): the server sends null for empty columns of a row. */
  readonly row: boolean
  /** Path of the resource whose module declares it; empty for what the whole API shares. */
  readonly home: readonly string[]
  /** Path of this module if it differs from `home`, else null. */
  readonly file: readonly string[] | null
  readonly schema: Schema
  readonly docs: Docs
  /** The version from which it is deprecated as a former name of the type that its schema refers to, else null. */
  readonly since: string | null
}

export type TypeUse =
  { readonly kind: 'named'; readonly name: string } | { readonly kind: 'inline'; readonly schema: Schema }
