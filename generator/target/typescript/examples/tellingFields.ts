import { valueAt } from '../../../ground/valueAt.ts'
import type { Schema } from '../../../model/api.ts'
import type { Resolve } from '../types/shapes.ts'
import { wholeSchema } from './wholeSchema.ts'

/** An example has this many fields, unless more are required. */
const few = 2

/** Fields that tell a reader most, best first. */
const best = ['name', 'title', 'text', 'subject', 'email', 'search', 'query', 'url', 'description']

/** Optional fields of a request that show what the call is for; as few as make it telling. */
export function tellingFields(whole: Schema, resolve: Resolve): readonly string[] {
  const required = whole.required ?? []
  const optional = Object.keys(whole.properties ?? {}).filter((name) => !required.includes(name))
  const simple = optional.filter((name) => isSimple(valueAt(whole.properties ?? {}, name) ?? {}, resolve))
  const known = best.filter((name) => simple.includes(name))
  // What refers to a row that the reader may not have, or is set by the service, tells nothing.
  const others = simple.filter((name) => !best.includes(name) && !/(?:[Ii]d|[Aa]t|_id|_at)$/.test(name))
  const room = Math.max(0, few - required.length)
  return known.length > 0 ? known.slice(0, room) : others.slice(0, Math.min(room, 1))
}

/** Whether a value is a text, a number or a choice; true and false tell little, and may switch on what nobody expects. */
function isSimple(schema: Schema, resolve: Resolve): boolean {
  const whole = wholeSchema(schema, resolve)
  if (whole === undefined || whole.deprecated === true || schema.deprecated === true) return false
  const kinds = typeof whole.type === 'object' ? whole.type : [whole.type]
  return kinds.some((kind) => ['string', 'number', 'integer'].includes(kind ?? ''))
}
