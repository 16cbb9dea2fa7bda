/** Reaches the parts of a document: follows references, and reports parts of the wrong kind. */
import { diagnostic, tolerated, type Diagnostic } from '../ground/diagnostics.ts'
import type { SecurityRequirement, SecurityScheme } from './document.ts'
import { isObject } from '../ground/json.ts'
import { shown } from './keywords.ts'
import type { RawDocument } from './load.ts'
import { canonicalPointer, lookUp, pointerTo } from './pointer.ts'
import type { Report } from './repair.ts'
import { leadsNowhere } from './references.ts'
import type { SchemaReader } from './schema.ts'
import { boundedText } from './texts.ts'
import { valueAt } from '../ground/valueAt.ts'

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

/** An object of the document with its own pointer. */
export interface Place {
  readonly node: Raw
  readonly pointer: string
  /** False if there was none: that is reported, and the node is empty. */
  readonly found: boolean
}

/** Follows references, from one to the next, to an object. */
export function dereference(
  context: Pick<Context, 'root' | 'report'>,
  value: unknown,
  pointer: string,
  seen: readonly string[] = []
): Place {
  const node = object(value, pointer, context.report)
  const reference = node['$ref']
  if (reference === undefined) return { node, pointer, found: isObject(value) }
  if (typeof reference !== 'string') {
    context.report(
      diagnostic(
        'document/structure',
        pointerTo(pointer, '$ref'),
        `$ref must be a text; got ${shown(reference)}.`,
        'Correct the reference, or write the object out.'
      )
    )
    return { node: {}, pointer, found: false }
  }
  const place = canonicalPointer(reference)
  const target = place === null ? undefined : lookUp(context.root, place)
  if (place !== null && target !== undefined && !seen.includes(place))
    return dereference(context, target, place, [...seen, place])
  const fault =
    target === undefined
      ? leadsNowhere(reference, pointer, context.root)
      : diagnostic(
          'document/reference',
          pointer,
          `${reference} leads back to itself.`,
          'Write the object out at one place.'
        )
  context.report(tolerated(fault, 'It is left out.'))
  return { node: {}, pointer, found: false }
}

/** A list under a key; a missing one is empty. */
export function readList(context: Context, parent: Raw, key: string, pointer: string): readonly unknown[] {
  const found = valueAt(parent, key) ?? []
  if (Array.isArray(found)) return found
  context.report(
    diagnostic(
      'document/structure',
      pointerTo(pointer, key),
      `${key} must be a list.`,
      'Correct the document at this place.'
    )
  )
  return []
}

/** The value if it is an object; else an empty one, and the fault is reported. YAML reads a key without a value as null. */
export function object(value: unknown, pointer: string, report: Report): Raw {
  if (isObject(value)) return value
  const fault = noObject(pointer)
  report(value === null ? tolerated(fault, 'Nothing is read as an empty one.') : fault)
  return {}
}

/** The fault of a value that should be an object. */
export function noObject(pointer: string): Diagnostic {
  return diagnostic(
    'document/structure',
    pointer,
    'An object is expected here.',
    'Correct the document at this place.'
  )
}

/** A text under a key; a value of another type is reported and left out, because no call depends on it. */
export function words(node: Raw, key: string, pointer: string, report: Report): string | undefined {
  const value = valueAt(node, key)
  if (value === undefined) return value
  if (typeof value === 'string') return boundedText(value, pointerTo(pointer, key), report)
  report(
    tolerated(
      diagnostic(
        'document/structure',
        pointerTo(pointer, key),
        `${key} must be a text; got ${shown(value)}.`,
        'Correct the document at this place.'
      ),
      'It is left out.'
    )
  )
  return undefined
}

/** True or false under a key; anything else is told and left out. */
export function truth(node: Raw, key: string, pointer: string, report: Report): boolean | undefined {
  const value = valueAt(node, key)
  if (value === undefined || typeof value === 'boolean') return value
  report(
    tolerated(
      diagnostic(
        'document/structure',
        pointerTo(pointer, key),
        `${key} must be true or false; got ${shown(value)}.`,
        'Correct the document at this place.'
      ),
      'It is left out.'
    )
  )
  return undefined
}

/** A text, or undefined. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** An object with the member, or without it if the value is undefined. */
export function optional<K extends string, V>(
  key: K,
  value: V | undefined
): { readonly [P in K]?: V } | Record<string, never> {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V })
}
