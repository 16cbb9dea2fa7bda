import type { Call } from './call.ts'
import { sample } from './fill.ts'
import { isObject } from './json.ts'
import { fieldsOf } from './validate.ts'

/** The same success with the headers that the document describes; those that it has stay. */
export function withHeaders({ operation, world: { schemas } }: Call, response: Response): Response {
  if (operation.h === undefined || !response.ok) return response
  const fields = fieldsOf(schemas.at(operation.h), schemas)
  for (const [field, header, form] of operation.w ?? []) {
    const text = textOf(sample(fields[field] ?? 0, schemas), form)
    // A header holds no other characters (RFC 9110 §5.5), and an empty one says nothing.
    if (/^[\x20-\x7e]+$/.test(text) && !response.headers.has(header)) response.headers.set(header, text)
  }
  return response
}

/** A value as the text of a header. */
function textOf(value: unknown, form: string | undefined): string {
  if (form === 'json') return JSON.stringify(value)
  if (!isObject(value)) return Array.isArray(value) ? value.join(', ') : String(value)
  return Object.entries(value)
    .map(([name, each]) => `${name}${form === 'pairs' ? '=' : ','}${String(each)}`)
    .join(',')
}
