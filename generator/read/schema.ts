import { diagnostic } from '../diagnostics.ts'
import { mergeAllOf } from './allOf.ts'
import type { Schema } from './document.ts'
import { checkKeywords, isObject } from './keywords.ts'
import { lookUp, pointerTo } from './pointer.ts'
import { dropLeakedWords, leadsNowhere, moveFieldsIntoItems, restoreCycle, restoreReference, uniqueRequired, widenOneOf, type MergedComponent, type Report } from './repair.ts'
import { compareText } from './structure.ts'

const componentPrefix = '#/components/schemas/'

/** Reads schemas into the one form the model knows: references to components stay, every other reference and every allOf is gone. */
export interface SchemaReader {
  /** Reads the schema that stands at a pointer; what cannot be read is reported and read as a schema that says nothing. */
  read(value: unknown, pointer: string): Schema
}

/** Makes the reader for one document. */
export function schemaReader(root: unknown, report: Report): SchemaReader {
  const components = new Map<string, Schema>()
  const following: string[] = []
  const merged = leakingComponents(root)

  function component(reference: string): Schema {
    const known = components.get(reference)
    if (known !== undefined) return known
    const schema = follow(reference, reference)
    components.set(reference, schema)
    return schema
  }

  /** Reads what a reference leads to; a reference that leads back to itself has no schema to give. */
  function follow(reference: string, pointer: string, readTarget: typeof read = read): Schema {
    const target = lookUp(root, reference)
    if (target === undefined || following.includes(reference)) {
      report(target === undefined ? leadsNowhere(reference, pointer) : leadsBack(reference, pointer))
      return {}
    }
    following.push(reference)
    const schema = readTarget(target, reference)
    following.pop()
    return schema
  }

  function readReference(value: Readonly<Record<string, unknown>>, reference: string, pointer: string): Schema {
    const { $ref: _, ...siblings } = value
    const own = readKeywords(siblings, pointer)
    if (!isComponent(reference)) return { ...follow(reference, pointer), ...own }
    const fault = chainFault(root, reference, pointer)
    if (fault !== null) report(fault)
    return { $ref: reference, ...own }
  }

  function read(value: unknown, pointer: string): Schema {
    return inOrder(readAny(value, pointer))
  }

  function readAny(value: unknown, pointer: string): Schema {
    if (isObject(value) && typeof value['$ref'] === 'string') return readReference(value, value['$ref'], pointer)
    const schema = widenOneOf(readMerged(value, pointer), (member) => expand(root, member), pointer, report)
    const restored = isObject(value) ? restore(schema, value['$$ref'], pointer) : schema
    return restored.$ref === undefined ? dropLeakedWords(restored, merged, pointer, report) : restored
  }

  function restore(copy: Schema, reference: unknown, pointer: string): Schema {
    if (typeof reference !== 'string' || !isComponent(reference) || reference === pointer || lookUp(root, reference) === undefined) return copy
    if (following.includes(reference)) return restoreCycle(reference, pointer, report)
    return restoreReference(copy, reference, component(reference), pointer, report)
  }

  /** Reads a schema whose unions are still to be judged: beside an allOf they mean something only once it is merged. */
  function readMerged(value: unknown, pointer: string): Schema {
    if (value === true) return {}
    if (!isObject(value)) {
      report(diagnostic('document/structure', pointer, 'A schema must be an object.', 'Correct the document at this place.'))
      return {}
    }
    const { allOf, $$ref: _, ...keywords } = value
    const own = readKeywords(keywords, pointer)
    if (!Array.isArray(allOf)) return allOf === undefined ? own : { ...own, ...checkKeywords({ allOf }, pointer, report) }
    const whole = mergeAllOf([...allOf.map((member, index) => readMember(member, pointerTo(pointer, 'allOf', index))), own])
    return whole.required === undefined ? whole : { ...whole, required: uniqueRequired(whole.required, pointer, report) }
  }

  /** A component that is merged into another shape gives its fields, not its words. */
  function readMember(member: unknown, pointer: string): Schema {
    if (!isObject(member) || typeof member['$ref'] !== 'string') return readMerged(member, pointer)
    const { description: _, title: __, ...schema } = follow(member['$ref'], pointer, readMember)
    return schema
  }

  function readKeywords(found: Readonly<Record<string, unknown>>, pointer: string): Schema {
    const keywords = checkKeywords(moveFieldsIntoItems(found, pointer, report), pointer, report)
    const schema: Record<string, unknown> = { ...keywords }
    for (const key of ['oneOf', 'anyOf']) {
      const members = keywords[key]
      if (Array.isArray(members)) schema[key] = members.map((member, index) => read(member, pointerTo(pointer, key, index)))
    }
    for (const key of ['items', 'not']) {
      if (key in keywords) schema[key] = read(keywords[key], pointerTo(pointer, key))
    }
    if (isObject(keywords['additionalProperties'])) schema['additionalProperties'] = read(keywords['additionalProperties'], pointerTo(pointer, 'additionalProperties'))
    if (isObject(keywords['properties'])) {
      const fields = Object.entries(keywords['properties'])
      schema['properties'] = Object.fromEntries(fields.map(([name, field]) => [name, read(field, pointerTo(pointer, 'properties', name))]))
    }
    if (Array.isArray(keywords['required'])) schema['required'] = uniqueRequired(keywords['required'].map(String), pointer, report)
    return schema
  }

  return { read }
}

/** The keywords in one order, whatever was merged into what: their order says nothing, and that of fields is kept. */
function inOrder(schema: Schema): Schema {
  return Object.fromEntries(Object.entries(schema).sort(([left], [right]) => compareText(left, right)))
}

/** True for a component as a whole; a pointer to a part of one is a place like any other. */
function isComponent(reference: string): boolean {
  return reference.startsWith(componentPrefix) && !reference.slice(componentPrefix.length).includes('/')
}

function leadsBack(reference: string, pointer: string) {
  return diagnostic('document/reference', pointer, `${reference} leads back to itself.`, 'Name the shape under components.schemas.')
}

/** A component may be nothing but a reference to another; the chain has to end at a schema. */
function chainFault(root: unknown, reference: string, pointer: string) {
  const seen = new Set<string>()
  let next: unknown = reference
  while (typeof next === 'string') {
    if (seen.has(next)) return leadsBack(reference, pointer)
    seen.add(next)
    const target = lookUp(root, next)
    if (target === undefined) return leadsNowhere(next, pointer)
    next = isObject(target) ? target['$ref'] : null
  }
  return null
}

/**
 * What a schema says by itself, references followed and allOf merged, without reading what stands below: enough to
 * tell branches of a union apart, and a shape that holds itself comes to an end.
 */
function expand(root: unknown, found: unknown, seen: readonly string[] = []): Schema {
  if (!isObject(found)) return {}
  const { $ref, allOf, properties, ...own } = checkKeywords(found, '', () => undefined)
  const members = Array.isArray(allOf) ? allOf.map((member) => expand(root, member, seen)) : []
  const target = typeof $ref === 'string' && !seen.includes($ref) ? [expand(root, lookUp(root, $ref), [...seen, $ref])] : []
  const fields = isObject(properties) ? Object.entries(properties).flatMap(([name, field]) => (isObject(field) ? [[name, field] as const] : [])) : []
  return mergeAllOf([...members, ...target, { ...own, ...(fields.length > 0 ? { properties: Object.fromEntries(fields) } : {}) }])
}

/**
 * The resolved form merges an allOf together with the words of its members, so a merged shape may carry those of a
 * component. The live form has nothing to leak.
 */
function leakingComponents(root: unknown): readonly MergedComponent[] {
  const schemas = lookUp(root, '#/components/schemas')
  if (!isObject(root) || !('$$normalized' in root) || !isObject(schemas)) return []
  return Object.entries(schemas)
    .map(([name, schema]) => ({ pointer: pointerTo('#/components/schemas', name), schema: checkKeywords(isObject(schema) ? schema : {}, '', () => undefined) }))
    .filter(({ schema }) => 'description' in schema || 'title' in schema)
}
