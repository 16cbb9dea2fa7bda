/** Gives the branches of a union the values by which a `discriminator` tells them apart (OpenAPI 3.0 §4.7.25). */
import { valueAt } from '../ground/valueAt.ts'
import { compareText } from '../ground/text.ts'
import type { Discriminator, Document, Schema } from '../read/document.ts'
import { componentOf } from '../read/componentKey.ts'
import { referenceOf, schemasWithin } from './schemaWalk.ts'
import { requestsOf } from './webhooks.ts'

/** The values of discriminating fields, by component and field. */
type Values = Map<string, Map<string, Set<string>>>

/** The document in which the field of each branch has its values as an enum, so that a program can narrow by it. */
export function withDiscriminants(document: Document): Document {
  const { schemas } = document.components
  const values: Values = new Map()
  for (const schema of [...Object.values(schemas), ...bodiesOf(document)])
    for (const inner of schemasWithin(schema)) collect(values, inner, schemas)
  if (values.size === 0) return document
  const changed = [...values].map(([key, fields]) => [
    key,
    withFields(valueAt(schemas, key) ?? {}, fields, schemas)
  ])
  return {
    ...document,
    components: { ...document.components, schemas: { ...schemas, ...Object.fromEntries(changed) } }
  }
}

/** The schemas of what operations send and answer, and of what the service sends. */
export function bodiesOf(document: Document): readonly Schema[] {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item))
  const bodies = [
    ...operations.flatMap(({ requestBody, responses }) => [requestBody, ...Object.values(responses)]),
    ...requestsOf(document).map(({ request }) => request)
  ]
  return bodies.flatMap((body) => Object.values(body?.content ?? {}).flatMap(({ schema }) => schema ?? []))
}

/** A mapping names components by reference or by name; a branch that it does not name has the name of its component as value. */
function collect(
  values: Values,
  { discriminator, oneOf = [], anyOf = [] }: Schema,
  schemas: Document['components']['schemas']
): void {
  if (discriminator === undefined) return
  const { propertyName, mapping = {} } = discriminator
  const other = defaultOf(discriminator, schemas)
  const add = (key: string, value: string): void => {
    // A value of the default branch may have any text in the field, or none.
    if (key === other) return
    const fields = values.get(key) ?? new Map<string, Set<string>>()
    fields.set(propertyName, (fields.get(propertyName) ?? new Set()).add(value))
    if (Object.hasOwn(schemas, key)) values.set(key, fields)
  }
  const mapped = new Set<string>()
  for (const [value, target] of Object.entries(mapping)) {
    const key = Object.hasOwn(schemas, target) ? target : componentOf(target)
    if (key === null) continue
    mapped.add(key)
    add(key, value)
  }
  for (const branch of [...oneOf, ...anyOf]) {
    const key = referenceOf(branch)
    if (key !== null && !mapped.has(key)) add(key, key)
  }
}

/** The component that a value is of if the field is missing or names no branch; null if the document names none. */
export function defaultOf(
  { defaultMapping }: Discriminator,
  schemas: Document['components']['schemas']
): string | null {
  if (defaultMapping === undefined) return null
  return Object.hasOwn(schemas, defaultMapping) ? defaultMapping : componentOf(defaultMapping)
}

function withFields(
  schema: Schema,
  fields: ReadonlyMap<string, ReadonlySet<string>>,
  schemas: Document['components']['schemas']
): Schema {
  const changes = [...fields].flatMap(([name, values]) => {
    const field = valueAt(schema.properties, name)
    return field === undefined || !isText(field, schemas)
      ? []
      : [[name, narrowed(field, [...values].sort(compareText))] as const]
  })
  return { ...schema, properties: { ...schema.properties, ...Object.fromEntries(changes) } }
}

function narrowed({ description }: Schema, values: readonly string[]): Schema {
  return { ...(description === undefined ? {} : { description }), enum: values, type: 'string' }
}

/** Whether a field holds a text of any kind: a plain one, an enum, or a reference to one. One of a single value is narrow already. */
function isText(field: Schema, schemas: Document['components']['schemas']): boolean {
  const key = referenceOf(field)
  const { type, enum: values, const: only } = key === null ? field : (valueAt(schemas, key) ?? {})
  return (
    only === undefined &&
    values?.length !== 1 &&
    (type === 'string' || (type === undefined && values === undefined))
  )
}
