import { isObject } from '../ground/json.ts'
import { compareText } from '../ground/text.ts'
import { excessOf, measurer, most, overBudget, type Size } from './budget.ts'
import { componentOf } from './componentKey.ts'
import type { Schema } from './document.ts'
import { isEndlessUnion } from './endlessUnion.ts'
import { expander } from './expand.ts'
import { dropLeakedWords, leakingComponents, type MergedComponent } from './leakedWords.ts'
import { canonicalPointer, lookUp } from './pointer.ts'
import { chainFault, leadsBack, leadsNowhere, referenceTo } from './references.ts'
import type { Report } from './repair.ts'
import { restoreCycle, restoreReference, widenOneOf } from './repairSchema.ts'
import { readKeywords, readMember, readMerged, unreadable, type Walk } from './schemaKeywords.ts'

/** Reads schemas into the one form that the model knows: references to components stay; every other reference and every allOf is gone. */
export interface SchemaReader {
  /** Reads the schema at a pointer; a schema that cannot be read is reported and read as one that allows any value. */
  read(value: unknown, pointer: string): Schema
  /** Keys of components that schemas refer to and that the document does not have; each is to allow any value. */
  readonly missing: ReadonlySet<string>
}

/** Makes the reader for one document. */
export function schemaReader(root: unknown, report: Report): SchemaReader {
  const reading: Reading = {
    root,
    report,
    expand: expander(root),
    measure: measurer(),
    merged: leakingComponents(root),
    followed: new Map(),
    following: [],
    missing: new Set(),
    spent: { depth: 0, parts: 0 },
    read: (value, pointer) => within(reading, pointer, () => inOrder(readAny(reading, value, pointer))),
    followMember: (reference, pointer) => follow(reading, reference, pointer, 'member'),
    isBack: (reference, pointer) => isBack(reading, reference, pointer)
  }
  return {
    read: (value, pointer) => readWhole(reading, value, pointer),
    missing: reading.missing
  }
}

/** A component that is merged or a union at its top level, up to itself, has no field in between: it has no shape. */
function isBack({ following }: Reading, reference: string, pointer: string): boolean {
  const place = componentOf(reference) === null ? null : canonicalPointer(reference)
  const field = pointer.replace(/(?:\/(?:allOf|anyOf|oneOf)\/\d+)+$/, '')
  if (place === null || following.includes(field) || componentOf(field) !== null) return false
  return following.includes(place) || pointer.startsWith(`${place}/`)
}

/** The state of reading one document. */
interface Reading extends Walk {
  readonly root: unknown
  readonly expand: (found: unknown) => Schema
  readonly measure: (schema: Schema) => Size
  readonly merged: readonly MergedComponent[]
  /** The schemas behind references, by how they were read and the place. */
  readonly followed: Map<string, Schema>
  /** The places that are being read, outermost first. */
  readonly following: string[]
  readonly missing: Set<string>
  readonly spent: { depth: number; parts: number }
}

/** Reads a schema that an operation or a component consists of. */
function readWhole({ read, measure, spent, report }: Reading, value: unknown, pointer: string): Schema {
  const schema = read(value, pointer)
  const before = spent.parts
  spent.parts += measure(schema).parts
  if (spent.parts <= most.allParts) return schema
  const message = `All schemas up to this one have ${spent.parts} parts if their references are written out; at most ${most.allParts} are read, so that none behind it is.`
  if (before <= most.allParts) report(overBudget(pointer, message))
  return unreadable(pointer)
}

/** Reads a schema that may be deep inside others; the result has to stay within the budget. */
function within({ spent, measure, report }: Reading, pointer: string, act: () => Schema): Schema {
  spent.depth += 1
  const schema = spent.depth > most.depth ? null : act()
  spent.depth -= 1
  const excess =
    schema === null
      ? `More than ${most.depth} schemas are inside one another here.`
      : excessOf(measure(schema), schema)
  if (schema !== null && excess === null) return schema
  report(overBudget(pointer, excess ?? ''))
  return unreadable(pointer)
}

/** Reads the target of a reference, as a schema of its own or as a member of an `allOf`; a reference that leads back to itself has none. */
function follow(reading: Reading, reference: string, pointer: string, as: 'whole' | 'member'): Schema {
  const { root, report, followed, following } = reading
  const place = canonicalPointer(reference)
  const target = place === null ? undefined : lookUp(root, place)
  if (place === null || target === undefined || following.includes(place)) {
    report(target === undefined ? leadsNowhere(reference, pointer, root) : leadsBack(reference, pointer))
    return unreadable(pointer)
  }
  // A target is read once: a chain in which each link names the next twice would double with every link.
  const known = followed.get(`${as} ${place}`)
  if (known !== undefined) return known
  following.push(place)
  const schema = within(reading, place, () =>
    as === 'whole' ? reading.read(target, place) : readMember(reading, target, place)
  )
  following.pop()
  followed.set(`${as} ${place}`, schema)
  return schema
}

function readAny(reading: Reading, value: unknown, pointer: string): Schema {
  if (isObject(value) && typeof value['$ref'] === 'string') {
    const both = withSiblings(reading.root, value)
    return both === null
      ? readReference(reading, value, value['$ref'], pointer)
      : readAny(reading, both, pointer)
  }
  const { expand, merged, report } = reading
  const schema = widenOneOf(readMerged(reading, value, pointer), expand, pointer, report)
  const restored = isObject(value) ? restore(reading, schema, value['$$ref'], pointer) : schema
  return restored.$ref === undefined ? dropLeakedWords(restored, merged, pointer, report) : restored
}

/** Keywords that say which values there are, whatever the target of a reference beside them says. */
const shaping: readonly string[] = [
  ...['properties', 'required', 'additionalProperties', 'patternProperties', 'unevaluatedProperties'],
  ...['items', 'prefixItems', 'allOf', 'anyOf', 'oneOf', 'enum', 'const']
]

/**
 * A reference and what is beside it as members of an `allOf`, which they are since OpenAPI 3.1 (JSON Schema 2020-12 §8.2.3.1); null if
 * nothing beside it says which values there are, or in OpenAPI 3.0, which ignores it.
 */
function withSiblings(
  root: unknown,
  { $ref, ...siblings }: Readonly<Record<string, unknown>>
): Readonly<Record<string, unknown>> | null {
  const isOld = isObject(root) && /^3\.0/.test(String(root['openapi']))
  const own = Object.entries(siblings).filter(([key]) => shaping.includes(key))
  if (isOld || own.length === 0) return null
  const others = Object.entries(siblings).filter(([key]) => !shaping.includes(key))
  return { ...Object.fromEntries(others), allOf: [{ $ref }, Object.fromEntries(own)] }
}

function readReference(
  reading: Reading,
  value: Readonly<Record<string, unknown>>,
  reference: string,
  pointer: string
): Schema {
  const { root, report, missing } = reading
  const { $ref: _, ...siblings } = value
  const own = readKeywords(reading, siblings, pointer)
  const key = componentOf(reference)
  if (key === null) return { ...follow(reading, reference, pointer, 'whole'), ...own }
  const fault = chainFault(root, reference, pointer)
  if (fault !== null) report(fault.diagnostic)
  // Components that are only references to one another have no schema.
  if (fault?.through.has(pointer) === true) return { ...own, ...unreadable(pointer) }
  if (isEndlessUnion(root, reference, pointer)) {
    report(leadsBack(reference, pointer))
    return unreadable(pointer)
  }
  if (lookUp(root, reference) === undefined) missing.add(key)
  return { ...referenceTo(key), ...own }
}

/** Makes a copy with a `$$ref` a reference again. */
function restore(reading: Reading, copy: Schema, reference: unknown, pointer: string): Schema {
  const { root, following, report } = reading
  const key = typeof reference === 'string' ? componentOf(reference) : null
  const place = typeof reference === 'string' ? canonicalPointer(reference) : null
  if (key === null || place === null || place === pointer || lookUp(root, place) === undefined) return copy
  if (following.includes(place)) return restoreCycle(referenceTo(key), pointer, report)
  return restoreReference(copy, referenceTo(key), follow(reading, place, place, 'whole'), pointer, report)
}

/** The keywords in one order, however the schema was merged; the order of its fields is kept. */
function inOrder(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).sort(([left], [right]) => compareText(left, right)))
}
