/** Unions of what a `discriminator` tells apart: a base with a mapping is any of its subtypes, and a branch has the field (OpenAPI 3.0.4 §4.8.25). */
import { valueAt } from '../ground/valueAt.ts'
import { compareText } from '../ground/text.ts'
import type { Discriminator, Document, Schema } from '../read/document.ts'
import { componentOf } from '../read/componentKey.ts'
import { bodiesOf, defaultOf } from './discriminators.ts'
import { mapOperations, mapWebhooks } from './mapOperations.ts'
import { mapBelow, referenceOf, referTo, schemasWithin } from './schemaWalk.ts'

type Schemas = Readonly<Record<string, Schema>>

/** The components in which bases are unions of their subtypes, and branches of unions have the field that tells them apart. */
export function withSubtypes(document: Document): Document {
  const { schemas } = document.components
  if (![...Object.values(schemas), ...bodiesOf(document)].some(tellsApart)) return document
  const changed = Object.entries(schemas).map(([key, schema]) => [
    key,
    withTags(asUnion(key, schema, schemas), schemas)
  ])
  const tagged = (schema: Schema): Schema => withTags(schema, schemas)
  return {
    ...document,
    paths: mapOperations(document.paths, tagged, tagged),
    ...mapWebhooks(document, tagged),
    components: { ...document.components, schemas: Object.fromEntries(changed) }
  }
}

function tellsApart(schema: Schema): boolean {
  for (const { discriminator } of schemasWithin(schema)) if (discriminator !== undefined) return true
  return false
}

/** A base is a union of the components that its mapping names, if each of them has its fields: an `allOf` is merged already. */
function asUnion(key: string, schema: Schema, schemas: Schemas): Schema {
  const { discriminator, oneOf, anyOf, description, title } = schema
  if (discriminator === undefined || oneOf !== undefined || anyOf !== undefined) return schema
  const other = defaultOf(discriminator, schemas)
  const mapped = [...valuesOf(discriminator, schemas).keys(), ...(other === null ? [] : [other])]
  const keys = [...new Set(mapped)].filter((each) => each !== key && Object.hasOwn(schemas, each))
  const own = Object.keys(schema.properties ?? {})
  const isBase = keys.every((each) => {
    const { properties = {} } = valueAt(schemas, each) ?? {}
    return own.every((name) => Object.hasOwn(properties, name))
  })
  if (keys.length === 0 || own.length === 0 || !isBase) return schema
  return {
    ...(description === undefined ? {} : { description }),
    ...(title === undefined ? {} : { title }),
    discriminator,
    oneOf: keys.sort(compareText).map(referTo)
  }
}

/** The values of a mapping by the components that they mean. */
function valuesOf({ mapping = {} }: Discriminator, schemas: Schemas): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const [value, target] of Object.entries(mapping)) {
    const key = Object.hasOwn(schemas, target) ? target : componentOf(target)
    if (key !== null && Object.hasOwn(schemas, key)) values.set(key, [...(values.get(key) ?? []), value])
  }
  return values
}

/** A component without the field may be in several unions, so that it gets the field where it is a branch of one. */
function withTags(schema: Schema, schemas: Schemas): Schema {
  const inner = mapBelow(schema, (child) => withTags(child, schemas))
  const { discriminator, oneOf, anyOf } = inner
  if (discriminator === undefined) return inner
  const values = valuesOf(discriminator, schemas)
  const other = defaultOf(discriminator, schemas)
  const tagged = (branch: Schema): Schema => {
    const key = referenceOf(branch)
    if (key === other) return branch
    const target = key === null ? undefined : valueAt(schemas, key)
    if (key === null || target === undefined || !lacks(target, discriminator)) return branch
    return withTag(target, discriminator.propertyName, values.get(key) ?? [key])
  }
  return {
    ...inner,
    ...(oneOf === undefined ? {} : { oneOf: oneOf.map(tagged) }),
    ...(anyOf === undefined ? {} : { anyOf: anyOf.map(tagged) })
  }
}

/** Whether an object of fields has none of this name. */
function lacks({ properties, oneOf, anyOf }: Schema, { propertyName }: Discriminator): boolean {
  const isPlain = properties !== undefined && oneOf === undefined && anyOf === undefined
  return isPlain && !Object.hasOwn(properties, propertyName)
}

function withTag(schema: Schema, name: string, values: readonly string[]): Schema {
  const { properties, required = [] } = schema
  return {
    ...schema,
    properties: { [name]: { type: 'string', enum: values.toSorted(compareText) }, ...properties },
    required: [name, ...required]
  }
}
