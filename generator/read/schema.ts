import { fail } from '../diagnostics.ts'
import { mergeAllOf } from './allOf.ts'
import type { Schema } from './document.ts'
import { lookUp, pointerTo } from './pointer.ts'
import { dropLeakedDescription, moveFieldsIntoItems, restoreReference, uniqueRequired, widenOneOf, type Report } from './repair.ts'

const componentPrefix = '#/components/schemas/'

/** Reads schemas into the one form the model knows: references to components stay, every other reference and every allOf is gone. */
export interface SchemaReader {
  /** Reads the schema that stands at a pointer. */
  read(value: unknown, pointer: string): Schema
  /** The schema behind a reference to a component, or the schema itself. */
  expand(schema: Schema): Schema
}

/** Makes the reader for one document. */
export function schemaReader(root: unknown, report: Report): SchemaReader {
  const components = new Map<string, Schema>()
  const following: string[] = []
  const leaked = leakingDescriptions(root)

  function expand(schema: Schema): Schema {
    if (schema.$ref === undefined) return schema
    const { $ref, ...own } = schema
    return { ...component($ref), ...own }
  }

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
    if (target === undefined) fail('document/reference', pointer, `${reference} leads nowhere.`, 'Correct the reference, or declare its target.')
    if (following.includes(reference)) fail('document/reference', pointer, `${reference} leads back to itself.`, 'Name the shape under components.schemas.')
    following.push(reference)
    const schema = readTarget(target, reference)
    following.pop()
    return schema
  }

  function readReference(value: Readonly<Record<string, unknown>>, reference: string, pointer: string): Schema {
    const { $ref: _, ...siblings } = value
    const own = readKeywords(siblings, pointer)
    if (!reference.startsWith(componentPrefix)) return { ...follow(reference, pointer), ...own }
    if (lookUp(root, reference) === undefined) fail('document/reference', pointer, `${reference} leads nowhere.`, 'Correct the reference, or declare its target.')
    return { $ref: reference, ...own }
  }

  function read(value: unknown, pointer: string): Schema {
    if (isObject(value) && typeof value['$ref'] === 'string') return readReference(value, value['$ref'], pointer)
    const schema = dropLeakedDescription(widenOneOf(readMerged(value, pointer), expand, pointer, report), leaked, pointer, report)
    const copied = isObject(value) ? value['$$ref'] : undefined
    const isCopy = typeof copied === 'string' && copied.startsWith(componentPrefix) && copied !== pointer && lookUp(root, copied) !== undefined
    return isCopy ? restoreReference(schema, copied, component(copied), pointer, report) : schema
  }

  /** Reads a schema whose unions are still to be judged: beside an allOf they mean something only once it is merged. */
  function readMerged(value: unknown, pointer: string): Schema {
    if (value === true) return {}
    if (!isObject(value)) fail('document/structure', pointer, 'A schema must be an object.', 'Correct the document at this place.')
    const { allOf, $$ref: _, ...keywords } = value
    const own = readKeywords(keywords, pointer)
    if (!Array.isArray(allOf)) return own
    const merged = mergeAllOf([...allOf.map((member, index) => readMember(member, pointerTo(pointer, 'allOf', index))), own])
    return merged.required === undefined ? merged : { ...merged, required: uniqueRequired(merged.required, pointer, report) }
  }

  /** A component that is merged into another shape gives its fields, not its words. */
  function readMember(member: unknown, pointer: string): Schema {
    if (!isObject(member) || typeof member['$ref'] !== 'string') return readMerged(member, pointer)
    const { description: _, title: __, ...schema } = follow(member['$ref'], pointer, readMember)
    return schema
  }

  function readKeywords(found: Readonly<Record<string, unknown>>, pointer: string): Schema {
    const keywords = moveFieldsIntoItems(found, pointer, report)
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

  return { read, expand }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The resolved form merges an allOf together with the words of its members, so a merged shape may carry the
 * description of a component. The live form has nothing to leak.
 */
function leakingDescriptions(root: unknown): ReadonlySet<string> {
  if (!isObject(root) || !('$$normalized' in root)) return new Set()
  const schemas = lookUp(root, '#/components/schemas')
  const words = isObject(schemas) ? Object.values(schemas).map((schema) => (isObject(schema) ? schema['description'] : undefined)) : []
  return new Set(words.filter((text) => typeof text === 'string'))
}
