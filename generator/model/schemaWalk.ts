import { componentIn, referenceToComponent } from '../ground/component.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { Schema } from '../read/document.ts'

/** The place of a nested schema in the schema of a type, as a path of properties: `messages[].meta`. */
export interface Place {
  readonly schema: Schema
  /** Names of the properties on the way; an element of an array adds `[]` to the name before it. */
  readonly path: readonly string[]
}

/** Every schema below a schema, itself not included, outer before inner. */
export function* placesBelow(schema: Schema, path: readonly string[] = []): Generator<Place> {
  for (const [step, child] of childrenOf(schema)) {
    const at = step === '[]' ? [...path.slice(0, -1), `${path.at(-1) ?? ''}[]`] : [...path, step]
    yield { schema: child, path: at }
    yield* placesBelow(child, at)
  }
}

/** A schema and every schema below it, itself first. */
export function* schemasWithin(schema: Schema): Generator<Schema> {
  const waiting = [schema]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next
    const { properties, items, additionalProperties, allOf = [], oneOf = [], anyOf = [], not } = next
    if (properties !== undefined) waiting.push(...Object.values(properties))
    if (typeof additionalProperties === 'object') waiting.push(additionalProperties)
    waiting.push(...allOf, ...oneOf, ...anyOf)
    if (items !== undefined) waiting.push(items)
    if (not !== undefined) waiting.push(not)
  }
}

function* childrenOf(schema: Schema): Generator<readonly [string, Schema]> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) yield [name, field]
  if (schema.items !== undefined) yield ['[]', schema.items]
  if (typeof schema.additionalProperties === 'object') yield ['{}', schema.additionalProperties]
  for (const member of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
    yield [memberStep(member), member]
  if (schema.not !== undefined) yield [unnamed, schema.not]
}

/** A step that no name can be made of: a member of a union without a word of its own. */
export const unnamed = '|'

/** A member of a union is known by the one value of its discriminating field. */
function memberStep(member: Schema): string {
  const values = Object.values(member.properties ?? {}).flatMap((field) =>
    field.enum?.length === 1 ? field.enum : []
  )
  const [value] = values
  return typeof value === 'string' && /^[A-Za-z]/.test(value) ? value : unnamed
}

/** A copy of a schema in which `change` has replaced members; if it returns null, the copy continues inside. */
export function mapSchema(schema: Schema, change: (schema: Schema) => Schema | null): Schema {
  return change(schema) ?? mapBelow(schema, (child) => mapSchema(child, change))
}

/** The same for the schemas inside a schema, without itself. */
export function mapBelow(schema: Schema, change: (schema: Schema) => Schema): Schema {
  const { properties, items, additionalProperties, allOf, oneOf, anyOf, not } = schema
  return {
    ...schema,
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, field]) => [name, change(field)])
          )
        }),
    ...(items === undefined ? {} : { items: change(items) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: change(additionalProperties) }
      : {}),
    ...(allOf === undefined ? {} : { allOf: allOf.map(change) }),
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(change) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(change) }),
    ...(not === undefined ? {} : { not: change(not) })
  }
}

/** The keys of the schemas that some schemas refer to, those that these refer to, and so on; in the order in which they are found. */
export function reachedFrom(
  from: Iterable<Schema>,
  schemas: Readonly<Record<string, Schema>>
): ReadonlySet<string> {
  const reached = new Set<string>()
  const waiting = [...from]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { schema } of [{ schema: next }, ...placesBelow(next)]) {
      const key = referenceOf(schema)
      const target = key === null || reached.has(key) ? undefined : valueAt(schemas, key)
      if (key === null || target === undefined) continue
      reached.add(key)
      waiting.push(target)
    }
  }
  return reached
}

/** The key that a schema refers to; null if it is not a reference. */
export function referenceOf(schema: Schema): string | null {
  return componentIn(schema.$ref)
}

/** A schema whose references have the names of their targets; beside a reference to its declaration, an alias has the fields whose docs differ. */
export function renamed(schema: Schema, names: ReadonlyMap<string, string>): Schema {
  return mapSchema(schema, (node) => {
    const key = referenceOf(node)
    return key === null
      ? null
      : { ...mapBelow(node, (below) => renamed(below, names)), ...referTo(names.get(key) ?? key) }
  })
}

/** A reference to a key. */
export function referTo(key: string): Schema & { readonly $ref: string } {
  return { $ref: referenceToComponent(key) }
}
