/** Reads the keywords of one schema; the walk reads the schemas inside it and behind its references. */
import { diagnostic } from '../ground/diagnostics.ts'
import { isObject } from '../ground/json.ts'
import { mergeAllOf } from './allOf.ts'
import { most, overBudget } from './budget.ts'
import type { Schema, Tuple } from './document.ts'
import { checkKeywords } from './keywords.ts'
import { pointerTo } from './pointer.ts'
import type { Report } from './repair.ts'
import { fitEnum } from './repairEnum.ts'
import { liftRequired, moveFieldsIntoItems, uniqueRequired } from './repairSchema.ts'
import { boundedKeywords } from './texts.ts'

type Raw = Readonly<Record<string, unknown>>

export interface Walk {
  readonly report: Report
  /** Reads a schema inside another. */
  read(value: unknown, pointer: string): Schema
  /** Reads the target of a reference that is a member of an `allOf`. */
  followMember(reference: string, pointer: string): Schema
  /** Whether a field at a pointer refers to a component that it is in itself. */
  isBack(reference: string, pointer: string): boolean
}

/** The schema of a place that cannot be read: any value. The mark keeps it apart from every other schema, so that it gets a name of its own. */
export function unreadable(pointer: string): Schema {
  return { 'x-unreadable': pointer }
}

/** Reads a schema with its `allOf` merged. Its unions are judged later: beside an `allOf` they have a meaning only after the merge. */
export function readMerged(walk: Walk, value: unknown, pointer: string): Schema {
  if (value === true) return {}
  // No value fits `not: {}` (JSON Schema core §4.3.2).
  if (value === false) return { not: {} }
  if (!isObject(value)) {
    walk.report(
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
  if (allOf === undefined) return readKeywords(walk, keywords, pointer)
  if (!Array.isArray(allOf))
    return { ...readKeywords(walk, keywords, pointer), ...checkKeywords({ allOf }, pointer, walk.report) }
  const back = onlyBack(walk, allOf, keywords, pointer)
  if (back !== null) return walk.read(back, pointer)
  if (allOf.length <= most.branches) return mergeMembers(walk, allOf, keywords, pointer)
  const message = `${allOf.length} schemas are merged here; at most ${most.branches} are.`
  walk.report(overBudget(pointerTo(pointer, 'allOf'), message))
  return unreadable(pointer)
}

/** Keywords that describe a place, not the shape of what is there. */
const besideReference =
  /^(?:title|description|deprecated|readOnly|writeOnly|nullable|default|examples?|x-.*)$/

/** An `allOf` of nothing but a component that it is in itself has no end if it is merged: it is the reference. */
function onlyBack(walk: Walk, allOf: readonly unknown[], keywords: Raw, pointer: string): Raw | null {
  const [member, ...others] = allOf
  if (!isObject(member) || typeof member['$ref'] !== 'string' || others.length > 0) return null
  const whole: Raw = { ...keywords, ...member }
  const { type, $ref: _, ...beside } = whole
  const isAlone =
    (type === undefined || type === 'object') &&
    Object.entries(beside).every(([key, value]) => value === undefined || besideReference.test(key))
  if (!isAlone || !walk.isBack(member['$ref'], pointer)) return null
  return { ...beside, $ref: member['$ref'] }
}

function mergeMembers(walk: Walk, allOf: readonly unknown[], keywords: Raw, pointer: string): Schema {
  const own = readKeywords(walk, keywords, pointer)
  const members = allOf.map((member, index) => {
    const place = pointerTo(pointer, 'allOf', index)
    // What a component has of itself inside of it would be merged without end; a type can name it.
    const isBack =
      isObject(member) && typeof member['$ref'] === 'string' && walk.isBack(member['$ref'], pointer)
    return isBack ? { allOf: [walk.read({ $ref: member['$ref'] }, place)] } : readMember(walk, member, place)
  })
  const { required, ...whole } = mergeAllOf([...members.map(withoutMark), own])
  return required === undefined
    ? whole
    : { ...whole, required: uniqueRequired(required, pointer, walk.report) }
}

/** A component that is merged into another shape gives its fields, not its words; as a base it tells its subtypes apart, which the other is one of. */
export function readMember(walk: Walk, member: unknown, pointer: string): Schema {
  if (!isObject(member) || typeof member['$ref'] !== 'string') return readMerged(walk, member, pointer)
  const { description: _, title: __, ...schema } = walk.followMember(member['$ref'], pointer)
  const { discriminator, ...fields } = schema
  const isUnion = schema.oneOf !== undefined || schema.anyOf !== undefined
  return discriminator === undefined || isUnion ? schema : fields
}

/** A member that cannot be read does not make the merged schema unreadable. */
function withoutMark({ 'x-unreadable': _, ...schema }: Schema): Schema {
  return schema
}

/** Reads the keywords of a schema but for `allOf` and references. */
export function readKeywords(walk: Walk, found: Raw, pointer: string): Schema {
  const { report } = walk
  const lifted = liftRequired(moveFieldsIntoItems(found, pointer, report), pointer, report)
  const checked = fitEnum(checkKeywords(lifted, pointer, report), pointer, report)
  const keywords = boundedKeywords(checked, pointer, report)
  const { required } = keywords
  return {
    ...joined({ ...keywords, ...readInside(walk, keywords, pointer) }),
    ...(Array.isArray(required) ? { required: uniqueRequired(required.map(String), pointer, report) } : {})
  }
}

const lists = ['oneOf', 'anyOf', 'prefixItems'] as const
const maps = ['properties', 'patternProperties'] as const
const singles = ['items', 'not', 'additionalProperties', 'unevaluatedProperties'] as const

/** The schemas inside a schema, by their keyword. */
function readInside({ read }: Walk, keywords: Raw, pointer: string): Readonly<Record<string, unknown>> {
  const inside: Record<string, unknown> = {}
  for (const key of lists) {
    const members = keywords[key]
    if (Array.isArray(members))
      inside[key] = members.map((member, index) => read(member, pointerTo(pointer, key, index)))
  }
  for (const key of singles) {
    const isSchema = key.endsWith('Properties') ? isObject(keywords[key]) : key in keywords
    if (isSchema) inside[key] = read(keywords[key], pointerTo(pointer, key))
  }
  for (const key of maps) {
    const fields = keywords[key]
    if (isObject(fields))
      inside[key] = Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, read(field, pointerTo(pointer, key, name))])
      )
  }
  return inside
}

/**
 * What most of the generator has no form for is joined to what it has one for: the elements of a tuple to those of a list, which may be
 * any of them, and the fields by pattern to those that are not declared. Keys that nothing evaluates (JSON Schema core §11.3) are keys that
 * are not declared, since an `allOf` is merged; a schema that has none of them is one without the keyword, because another may extend it.
 */
function joined(keywords: Raw): Raw {
  const {
    prefixItems,
    patternProperties,
    additionalProperties,
    unevaluatedProperties: last,
    ...rest
  } = keywords
  const { items } = rest
  const others = additionalProperties ?? (last === false || isNothing(last) ? undefined : last)
  const first: readonly unknown[] = Array.isArray(prefixItems) ? prefixItems : []
  const patterns = isObject(patternProperties) ? Object.values(patternProperties) : []
  const behind = items === undefined || isNothing(items) ? [] : [items]
  return {
    ...rest,
    ...(first.length === 0
      ? {}
      : {
          items: { anyOf: [...first, ...behind] },
          'x-tuple': {
            elements: first.length,
            others: items === undefined ? 'any' : behind.length === 0 ? 'none' : 'items'
          } satisfies Tuple
        }),
    ...(patterns.length === 0
      ? { ...(others === undefined ? {} : { additionalProperties: others }) }
      : { additionalProperties: anyOf([...patterns, ...(isObject(others) ? [others] : [])]) })
  }
}

/** `items: false` as it was read. */
function isNothing(schema: unknown): boolean {
  return isObject(schema) && isObject(schema['not']) && Object.keys(schema['not']).length === 0
}

function anyOf(schemas: readonly unknown[]): unknown {
  return schemas.length === 1 ? schemas[0] : { anyOf: schemas }
}
