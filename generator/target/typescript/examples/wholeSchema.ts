/** A schema as one object: references followed, `allOf` and the first branch of a union merged. */
import { componentIn } from '../../../ground/component.ts'
import { valueAt } from '../../../ground/valueAt.ts'
import type { Schema } from '../../../model/api.ts'
import { follow, type Resolve } from '../types/shapes.ts'

/** The schema with everything that holds for it beside each other; undefined if it refers to itself or to nothing. */
export function wholeSchema(
  schema: Schema,
  resolve: Resolve,
  within: ReadonlySet<string> = new Set()
): Schema | undefined {
  const name = schema.$ref === undefined ? null : componentIn(schema.$ref)
  if (name !== null && within.has(name)) return undefined
  const inside = name === null ? within : new Set([...within, name])
  const found = follow(schema, resolve)
  if (found === undefined) return undefined
  const { allOf = [], anyOf = [], oneOf = [], ...own } = found
  const members = allOf.map((member) => wholeSchema(member, resolve, inside))
  const branches = [anyOf, oneOf]
    .filter((union) => union.length > 0)
    .map((union) => firstBranch(union, resolve, inside))
  const whole = [...members, ...branches].reduce<Schema | undefined>(
    (merged, part) => (merged === undefined || part === undefined ? undefined : merge(merged, part)),
    own
  )
  return whole && withDemanded(whole, [...anyOf, ...oneOf], resolve, inside)
}

/** With what is required and another branch than the first one declares: it is in each of them. */
function withDemanded(
  whole: Schema,
  branches: readonly Schema[],
  resolve: Resolve,
  within: ReadonlySet<string>
): Schema {
  const missing = (whole.required ?? []).filter((name) => !Object.hasOwn(whole.properties ?? {}, name))
  if (missing.length === 0 || branches.length === 0) return whole
  const others = branches.map((branch) => wholeSchema(branch, resolve, within)?.properties ?? {})
  const found = missing.flatMap((name) => {
    const schema = others.map((properties) => valueAt(properties, name)).find((each) => each !== undefined)
    return schema === undefined ? [] : [[name, schema] as const]
  })
  return found.length === 0
    ? whole
    : { ...whole, properties: { ...whole.properties, ...Object.fromEntries(found) } }
}

/** The first branch that has values other than null. */
function firstBranch(
  union: readonly Schema[],
  resolve: Resolve,
  within: ReadonlySet<string>
): Schema | undefined {
  for (const branch of union) {
    const whole = wholeSchema(branch, resolve, within)
    if (whole !== undefined && whole.type !== 'null') return whole
  }
  return undefined
}

function merge(first: Schema, second: Schema): Schema {
  const properties = new Map(Object.entries(first.properties ?? {}))
  for (const [key, schema] of Object.entries(second.properties ?? {})) {
    const before = properties.get(key)
    properties.set(key, before === undefined ? schema : { allOf: [before, schema] })
  }
  const required = [...new Set([...(first.required ?? []), ...(second.required ?? [])])]
  return {
    ...first,
    ...second,
    ...(properties.size > 0 ? { properties: Object.fromEntries(properties) } : {}),
    ...(required.length > 0 ? { required } : {})
  }
}
