/** How the parts of a document are reached: through references, and with a fault reported where one is not what it should be. */
import { diagnostic, type Diagnostic } from '../diagnostics.ts'
import type { SecurityRequirement, SecurityScheme } from './document.ts'
import { isObject } from './keywords.ts'
import type { RawDocument } from './load.ts'
import { lookUp, pointerTo } from './pointer.ts'
import { leadsNowhere, type Report } from './repair.ts'
import type { SchemaReader } from './schema.ts'

/** A JSON object that is still to be read. */
export type Raw = Readonly<Record<string, unknown>>

/** What reading any part of a document needs of the whole. */
export interface Context {
  readonly root: RawDocument
  readonly schemas: SchemaReader
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>
  readonly security: readonly SecurityRequirement[]
  readonly report: Report
}

/** An object of the document with the pointer where it really stands. */
export interface Place {
  readonly node: Raw
  readonly pointer: string
  /** False where there was none: that is reported, and the node is empty. */
  readonly found: boolean
}

/** Follows references, from one to the next, to an object. */
export function dereference(context: Context, value: unknown, pointer: string, seen: readonly string[] = []): Place {
  const node = object(value, pointer, context.report)
  const reference = text(node['$ref'])
  if (reference === undefined) return { node, pointer, found: isObject(value) }
  const target = lookUp(context.root, reference)
  if (target !== undefined && !seen.includes(reference)) return dereference(context, target, reference, [...seen, reference])
  const fault = target === undefined ? leadsNowhere(reference, pointer) : diagnostic('document/reference', pointer, `${reference} leads back to itself.`, 'Write the object out at one place.')
  context.report(fault)
  return { node: {}, pointer, found: false }
}

/** A list under a key; a missing one is empty. */
export function readList(context: Context, parent: Raw, key: string, pointer: string): readonly unknown[] {
  const found = parent[key] ?? []
  if (Array.isArray(found)) return found
  context.report(diagnostic('document/structure', pointerTo(pointer, key), `${key} must be a list.`, 'Correct the document at this place.'))
  return []
}

/** An object, or an empty one where there is none. */
export function object(value: unknown, pointer: string, report: Report): Raw {
  if (isObject(value)) return value
  report(noObject(pointer))
  return {}
}

/** The fault of a value that should be an object. */
export function noObject(pointer: string): Diagnostic {
  return diagnostic('document/structure', pointer, 'An object is expected here.', 'Correct the document at this place.')
}

/** A text, or undefined. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A member that is there only where its value is. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } | Record<string, never> {
  return value === undefined ? {} : { [key]: value } as { readonly [P in K]: V }
}
