import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { mergeAllOf } from './allOf.ts'
import { excessOf, measurer, most, overBudget } from './budget.ts'
import { componentOf } from './componentKey.ts'
import type { Schema } from './document.ts'
import { isEndlessUnion } from './endlessUnion.ts'
import { checkKeywords, isObject } from './keywords.ts'
import { canonicalPointer, lookUp, pointerTo } from './pointer.ts'
import {
  dropLeakedWords,
  leadsNowhere,
  moveFieldsIntoItems,
  restoreCycle,
  restoreReference,
  uniqueRequired,
  widenOneOf,
  type MergedComponent,
  type Report
} from './repair.ts'
import { compareText } from '../ground/text.ts'
import { boundedKeywords } from './texts.ts'

/** Reads schemas into the one form the model knows: references to components stay, every other reference and every allOf is gone. */
export interface SchemaReader {
  /** Reads the schema that stands at a pointer; what cannot be read is reported and read as a schema that says nothing. */
  read(value: unknown, pointer: string): Schema
  /** Keys of components that schemas refer to and that the document does not have; each is to allow any value. */
  readonly missing: ReadonlySet<string>
}

/** Makes the reader for one document. */
export function schemaReader(root: unknown, report: Report): SchemaReader {
  const components = new Map<string, Schema>()
  const followed = new Map<string, Schema>()
  const following: string[] = []
  const measure = measurer()
  const expand = expander(root)
  let [depth, allParts] = [0, 0]
  const missing = new Set<string>()
  const merged = leakingComponents(root)

  function component(pointer: string): Schema {
    const known = components.get(pointer)
    if (known !== undefined) return known
    const schema = follow(pointer, pointer)
    components.set(pointer, schema)
    return schema
  }

  /** Reads what a reference leads to; a reference that leads back to itself has no schema to give. */
  function follow(reference: string, pointer: string, readTarget: typeof read = read): Schema {
    const place = canonicalPointer(reference)
    const target = place === null ? undefined : lookUp(root, place)
    if (place === null || target === undefined || following.includes(place)) {
      report(target === undefined ? leadsNowhere(reference, pointer) : leadsBack(reference, pointer))
      return unreadable(pointer)
    }
    const key = `${readTarget === read ? 'whole' : 'member'} ${place}`
    const known = followed.get(key)
    if (known !== undefined) return known
    following.push(place)
    const schema = within(place, () => readTarget(target, place))
    following.pop()
    // What is referred to twice is read once: a chain in which each names the next twice would double with every link.
    followed.set(key, schema)
    return schema
  }

  /** Reads something that may be deep inside other schemas; what it comes to has to stay within the budget. */
  function within(pointer: string, act: () => Schema): Schema {
    depth += 1
    const schema = depth > most.depth ? null : act()
    depth -= 1
    const excess =
      schema === null
        ? `More than ${most.depth} schemas are inside one another here.`
        : excessOf(measure(schema), schema)
    if (schema !== null && excess === null) return schema
    report(overBudget(pointer, excess ?? ''))
    return unreadable(pointer)
  }

  /** Reads a schema of which an operation or a component is made. */
  function readWhole(value: unknown, pointer: string): Schema {
    const schema = read(value, pointer)
    const before = allParts
    allParts += measure(schema).parts
    if (allParts <= most.allParts) return schema
    if (before <= most.allParts)
      report(
        overBudget(
          pointer,
          `All schemas up to this one have ${allParts} parts if their references are written out; at most ${most.allParts} are read, so that none behind it is.`
        )
      )
    return unreadable(pointer)
  }

  function readReference(
    value: Readonly<Record<string, unknown>>,
    reference: string,
    pointer: string
  ): Schema {
    const { $ref: _, ...siblings } = value
    const own = readKeywords(siblings, pointer)
    const key = componentOf(reference)
    if (key === null) return { ...follow(reference, pointer), ...own }
    const fault = chainFault(root, reference, pointer)
    if (fault !== null) report(fault.diagnostic)
    // Of components that are nothing but references to one another none has a schema to give.
    if (fault?.through.has(pointer) === true) return { ...own, ...unreadable(pointer) }
    if (isEndlessUnion(root, reference, pointer)) {
      report(leadsBack(reference, pointer))
      return unreadable(pointer)
    }
    if (lookUp(root, reference) === undefined) missing.add(key)
    return { ...referenceTo(key), ...own }
  }

  function read(value: unknown, pointer: string): Schema {
    return within(pointer, () => inOrder(readAny(value, pointer)))
  }

  function readAny(value: unknown, pointer: string): Schema {
    if (isObject(value) && typeof value['$ref'] === 'string')
      return readReference(value, value['$ref'], pointer)
    const schema = widenOneOf(readMerged(value, pointer), expand, pointer, report)
    const restored = isObject(value) ? restore(schema, value['$$ref'], pointer) : schema
    return restored.$ref === undefined ? dropLeakedWords(restored, merged, pointer, report) : restored
  }

  function restore(copy: Schema, reference: unknown, pointer: string): Schema {
    const key = typeof reference === 'string' ? componentOf(reference) : null
    const place = typeof reference === 'string' ? canonicalPointer(reference) : null
    if (key === null || place === null || place === pointer || lookUp(root, place) === undefined) return copy
    if (following.includes(place)) return restoreCycle(referenceTo(key), pointer, report)
    return restoreReference(copy, referenceTo(key), component(place), pointer, report)
  }

  /** Reads a schema whose unions are still to be judged: beside an allOf they mean something only once it is merged. */
  function readMerged(value: unknown, pointer: string): Schema {
    if (value === true) return {}
    if (!isObject(value)) {
      report(
        diagnostic(
          'document/structure',
          pointer,
          'A schema must be an object.',
          'Correct the document at this place.'
        )
      )
      return unreadable(pointer)
    }
    const { allOf, $$ref: _, ...keywords } = value
    if (Array.isArray(allOf) && allOf.length > most.branches) {
      report(
        overBudget(
          pointerTo(pointer, 'allOf'),
          `${allOf.length} schemas are merged here; at most ${most.branches} are.`
        )
      )
      return unreadable(pointer)
    }
    const own = readKeywords(keywords, pointer)
    if (!Array.isArray(allOf))
      return allOf === undefined ? own : { ...own, ...checkKeywords({ allOf }, pointer, report) }
    const whole = mergeAllOf([
      ...allOf.map((member, index) => withoutMark(readMember(member, pointerTo(pointer, 'allOf', index)))),
      own
    ])
    return whole.required === undefined
      ? whole
      : { ...whole, required: uniqueRequired(whole.required, pointer, report) }
  }

  /** A component that is merged into another shape gives its fields, not its words. */
  function readMember(member: unknown, pointer: string): Schema {
    if (!isObject(member) || typeof member['$ref'] !== 'string') return readMerged(member, pointer)
    const { description: _, title: __, ...schema } = follow(member['$ref'], pointer, readMember)
    return schema
  }

  function readKeywords(found: Readonly<Record<string, unknown>>, pointer: string): Schema {
    const keywords = boundedKeywords(
      checkKeywords(moveFieldsIntoItems(found, pointer, report), pointer, report),
      pointer,
      report
    )
    const schema: Record<string, unknown> = { ...keywords }
    const readUnion = (members: readonly unknown[], key: string): readonly Schema[] =>
      members.map((member, index) => read(member, pointerTo(pointer, key, index)))
    if (Array.isArray(keywords['oneOf'])) schema['oneOf'] = readUnion(keywords['oneOf'], 'oneOf')
    if (Array.isArray(keywords['anyOf'])) schema['anyOf'] = readUnion(keywords['anyOf'], 'anyOf')
    if ('items' in keywords) schema['items'] = read(keywords['items'], pointerTo(pointer, 'items'))
    if ('not' in keywords) schema['not'] = read(keywords['not'], pointerTo(pointer, 'not'))
    if (isObject(keywords['additionalProperties']))
      schema['additionalProperties'] = read(
        keywords['additionalProperties'],
        pointerTo(pointer, 'additionalProperties')
      )
    if (isObject(keywords['properties'])) {
      const fields = Object.entries(keywords['properties'])
      schema['properties'] = Object.fromEntries(
        fields.map(([name, field]) => [name, read(field, pointerTo(pointer, 'properties', name))])
      )
    }
    if (Array.isArray(keywords['required']))
      schema['required'] = uniqueRequired(keywords['required'].map(String), pointer, report)
    return schema
  }

  return { read: readWhole, missing }
}

/** The schema of what cannot be read: any value, under a name of its own because no other schema has this mark. */
function unreadable(pointer: string): Schema {
  return { 'x-unreadable': pointer }
}

/** A member of an allOf that cannot be read leaves what the others say. */
function withoutMark({ 'x-unreadable': _, ...schema }: Schema): Schema {
  return schema
}

/** The keywords in one order, whatever was merged into what: their order says nothing, and that of fields is kept. */
function inOrder(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).sort(([left], [right]) => compareText(left, right)))
}

/** A reference as everything behind the reading knows it: the key as it is, never encoded. */
function referenceTo(key: string): Schema & { readonly $ref: string } {
  return { $ref: `#/components/schemas/${key}` }
}

function leadsBack(reference: string, pointer: string) {
  return diagnostic(
    'document/reference',
    pointer,
    `${reference} leads back to itself.`,
    'Name the shape under components.schemas.'
  )
}

/** A chain of references that does not end at a schema. */
interface ChainFault {
  readonly diagnostic: Diagnostic
  /** The places that it leads through if it leads back to itself. */
  readonly through: ReadonlySet<string>
}

/** A component may be nothing but a reference to another; the chain has to end at a schema. */
function chainFault(root: unknown, reference: string, pointer: string): ChainFault | null {
  const seen = new Set<string>()
  let next: unknown = reference
  while (typeof next === 'string') {
    const place = canonicalPointer(next)
    if (seen.size > most.chain)
      return {
        diagnostic: overBudget(
          pointer,
          `${reference} leads through more than ${most.chain} references of which each is nothing but the next.`
        ),
        through: new Set([pointer])
      }
    if (place !== null && seen.has(place)) return { diagnostic: leadsBack(reference, pointer), through: seen }
    const target = place === null ? undefined : lookUp(root, place)
    if (place === null || target === undefined)
      return { diagnostic: leadsNowhere(next, pointer), through: new Set() }
    seen.add(place)
    next = isObject(target) ? target['$ref'] : null
  }
  return null
}

/**
 * What a schema says by itself, references followed and allOf merged, without reading what stands below: enough to
 * tell branches of a union apart, and a shape that holds itself comes to an end. Each schema is looked at once.
 */
function expander(root: unknown): (found: unknown) => Schema {
  const known = new WeakMap<object, Schema>()
  const expand = (found: unknown, depth: number): Schema => {
    if (!isObject(found) || depth > most.depth) return {}
    const before = known.get(found)
    if (before !== undefined) return before
    known.set(found, {})
    const { $ref, allOf, properties, ...own } = checkKeywords(found, '', () => undefined)
    const members = Array.isArray(allOf)
      ? allOf.slice(0, most.branches).map((member) => expand(member, depth + 1))
      : []
    const place = typeof $ref === 'string' ? canonicalPointer($ref) : null
    const target = place === null ? [] : [expand(lookUp(root, place), depth + 1)]
    const fields = isObject(properties)
      ? Object.entries(properties).flatMap(([name, field]) =>
          isObject(field) ? [[name, field] as const] : []
        )
      : []
    // Unions that are left over tell no branches apart, and names required twice tell no more than once.
    const { allOf: _, ...merged } = mergeAllOf([
      ...members,
      ...target,
      { ...own, ...(fields.length > 0 ? { properties: Object.fromEntries(fields) } : {}) }
    ])
    const schema =
      merged.required === undefined ? merged : { ...merged, required: [...new Set(merged.required)] }
    known.set(found, schema)
    return schema
  }
  return (found) => expand(found, 0)
}

/**
 * The resolved form merges an allOf together with the words of its members, so a merged shape may carry those of a
 * component. The live form has nothing to leak.
 */
function leakingComponents(root: unknown): readonly MergedComponent[] {
  const schemas = lookUp(root, '#/components/schemas')
  if (!isObject(root) || !('$$normalized' in root) || !isObject(schemas)) return []
  return Object.entries(schemas)
    .map(([name, schema]) => ({
      pointer: pointerTo('#/components/schemas', name),
      schema: checkKeywords(isObject(schema) ? schema : {}, '', () => undefined)
    }))
    .filter(({ schema }) => 'description' in schema || 'title' in schema)
}
