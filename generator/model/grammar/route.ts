/** What a grammar makes of a path. */
import type { Diagnostic } from '../../ground/diagnostics.ts'
import type { PathPart, Scope } from '../api.ts'
import type { HttpMethod } from '../httpMethods.ts'

/** What a path says about the action that it serves. */
export interface Route {
  /** The literals that lead to the action: the place in the tree; none for a method of the client itself. */
  readonly resource: readonly string[]
  readonly verb: string
  readonly scope: Scope
  readonly parts: readonly PathPart[]
}

export interface PathRules {
  /** Names of parameters that span several segments; null if sdk.yaml does not say: a last one called `path` is taken for one. */
  readonly catchAll: readonly string[] | null
  /** Names of path parameters of this operation that may be left out. */
  readonly optional: ReadonlySet<string>
  /** Resource and verb as sdk.yaml gives them for a path that the grammar cannot read, or null. */
  readonly decided: { readonly resource: string; readonly name: string } | null
  /** Names that no argument of a method can have: they are those of what its body uses. */
  readonly taken?: ReadonlySet<string>
}

/** A route; null if the path does not fit. Every departure from the grammar comes with a diagnostic. */
export interface ParsedPath {
  readonly route: Route | null
  readonly diagnostics: readonly Diagnostic[]
}

/** An operation of the document, as a grammar knows it. */
export interface Site {
  readonly id: string
  readonly method: HttpMethod
  readonly path: string
}

/** Reads one operation. */
export type ReadSite = (site: Site, pointer: string, rules: PathRules) => ParsedPath
