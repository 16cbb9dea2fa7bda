/** Which components extend a base: a mapping need not name what has the name of its component (OpenAPI 3.0.4 §4.8.25.2). */
import { isObject } from '../ground/json.ts'
import { valueAt } from '../ground/valueAt.ts'
import { componentOf, recordedKey } from './componentKey.ts'
import type { Discriminator, Schema } from './document.ts'

type Schemas = Readonly<Record<string, Schema>>

/** The components in which the mapping of each base names all that extends it; `found` are the components as the document has them. */
export function withWholeMappings(found: object, schemas: Schemas): Schemas {
  const bases = Object.entries(schemas).flatMap(([key, { discriminator, oneOf, anyOf }]) =>
    discriminator === undefined || oneOf !== undefined || anyOf !== undefined
      ? []
      : [[key, discriminator] as const]
  )
  if (bases.length === 0) return schemas
  const extending = extendingIn(found)
  const changed = bases.map(([key, discriminator]) => {
    const mapping = mappingOf(key, discriminator, extending, schemas)
    return [key, { ...valueAt(schemas, key), discriminator: { ...discriminator, mapping } }] as const
  })
  return { ...schemas, ...Object.fromEntries(changed) }
}

/** The components whose `allOf` refers to a component, by its key. */
function extendingIn(found: object): ReadonlyMap<string, readonly string[]> {
  const extending = new Map<string, string[]>()
  for (const [name, schema] of Object.entries(found)) {
    const members: readonly unknown[] =
      isObject(schema) && Array.isArray(schema['allOf']) ? schema['allOf'] : []
    for (const member of members) {
      const base = isObject(member) && typeof member['$ref'] === 'string' ? componentOf(member['$ref']) : null
      if (base !== null) extending.set(base, [...(extending.get(base) ?? []), recordedKey(name)])
    }
  }
  return extending
}

function mappingOf(
  base: string,
  { propertyName, mapping = {} }: Discriminator,
  extending: ReadonlyMap<string, readonly string[]>,
  schemas: Schemas
): Readonly<Record<string, string>> {
  const named = new Set(
    Object.values(mapping).map((target) => (Object.hasOwn(schemas, target) ? target : componentOf(target)))
  )
  const all = new Map(Object.entries(mapping))
  const seen = new Set([base])
  const waiting = [...(extending.get(base) ?? [])]
  for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
    if (seen.has(key)) continue
    seen.add(key)
    waiting.push(...(extending.get(key) ?? []))
    // What extends a subtype has its value, unless it has one of its own.
    const value = onlyValue(valueAt(valueAt(schemas, key)?.properties, propertyName)) ?? key
    if (!named.has(key) && !all.has(value)) all.set(value, key)
  }
  return Object.fromEntries(all)
}

function onlyValue(field: Schema | undefined): string | null {
  const values = field?.const === undefined ? (field?.enum ?? []) : [field.const]
  const [only] = values
  return values.length === 1 && typeof only === 'string' ? only : null
}
