/** The events of a stream, for tables of documents. */
import { valueAt } from '../../../ground/valueAt.ts'
import { referenceToComponent } from '../../../ground/component.ts'
import type { Api, Schema, Stream, StreamConvention } from '../../../model/api.ts'
import { resolverOf } from '../skill/requestFields.ts'
import { follow, shapeOf, type Resolve } from '../types/shapes.ts'
import { code, codeSpan, row, sentence, type Printed } from '../words/doors.ts'

/** One type of events. */
export interface EventRow {
  readonly type: Printed
  /** What it carries, as a program reads it: `event.data.token`. */
  readonly fields: Printed
  readonly docs: Printed
}

/** The types of the events of a stream that the document describes, sorted. */
export function eventRows({ convention: name, events }: Stream, api: Api): readonly EventRow[] {
  const convention = api.streams.find((each) => each.name === name)
  if (events.kind !== 'declared' || convention === undefined || convention.discriminator === null) return []
  const schema: Schema =
    events.type.kind === 'named' ? { $ref: referenceToComponent(events.type.name) } : events.type.schema
  const rows = branchesOf(schema, resolverOf(api)).flatMap((branch) => {
    const [type] = typeNames(branch, convention)
    return type === undefined ? [] : [[type, rowOf(type, branch, convention, resolverOf(api))] as const]
  })
  return [...new Map(rows)].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, each]) => each)
}

function typeNames({ properties }: Schema, { discriminator }: StreamConvention): readonly string[] {
  const field = valueAt(properties, discriminator ?? '')
  const values = field?.const === undefined ? (field?.enum ?? []) : [field.const]
  return values.filter((value) => typeof value === 'string')
}

/** The objects that a union consists of, whatever it nests. */
function branchesOf(
  schema: Schema,
  resolve: Resolve,
  within: ReadonlySet<Schema> = new Set()
): readonly Schema[] {
  const found = follow(schema, resolve)
  if (found === undefined || within.has(found)) return []
  const inside = new Set([...within, found])
  const parts = [...(found.anyOf ?? []), ...(found.oneOf ?? []), ...(found.allOf ?? [])]
  return parts.length === 0 ? [found] : parts.flatMap((part) => branchesOf(part, resolve, inside))
}

function rowOf(type: string, branch: Schema, convention: StreamConvention, resolve: Resolve): EventRow {
  const { payload, discriminator } = convention
  const carried = payload === null ? branch : (valueAt(branch.properties, payload) ?? {})
  const names = Object.keys(shapeOf(carried, resolve)?.properties ?? {}).filter(
    (name) => name !== discriminator
  )
  const paths = names.map((name) => codeSpan(payload === null ? name : `${payload}.${name}`))
  const docs = carried.description ?? follow(carried, resolve)?.description ?? branch.description
  return {
    type: codeSpan(type),
    fields: paths.length > 0 ? row(paths, ', ') : payload === null ? code`` : codeSpan(payload),
    docs: sentence(docs ?? valueAt(branch.properties, discriminator ?? '')?.description ?? '')
  }
}
