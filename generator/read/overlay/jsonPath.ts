/** The one door to the library of JSONPath (RFC 9535). */
import { JSONPathError, query, type JSONValue } from 'json-p3'

/** A node that an expression selects, by the keys that lead to it. */
export type Way = readonly (string | number)[]

export type Selection = { readonly ways: readonly Way[] } | { readonly fault: string }

/** The nodes that an expression selects in a document, in the order of the expression; or why it is not an expression. */
export function select(root: unknown, path: string): Selection {
  try {
    // What a document holds is JSON: it was parsed from it, or from YAML that was checked to have its form.
    const ways = query(path, root as JSONValue).locations()
    // An expression may select a node twice, which is changed once.
    return { ways: [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()] }
  } catch (error) {
    if (error instanceof JSONPathError) return { fault: error.message }
    throw error
  }
}
