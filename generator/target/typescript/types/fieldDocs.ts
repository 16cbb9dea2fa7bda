/** Reads from a schema what its comment says: the words, and the limits that a type cannot express. */
import type { Schema } from '../../../model/api.ts'
import type { CommentDocs, DocTag } from '../words/docs.ts'
import { withEscapes } from '../../../ground/invisible.ts'
import { follow, type Resolve } from './shapes.ts'

/** The comment of a field; one that refers to a type and says nothing itself says in short what the type does. */
export function fieldDocs(schema: Schema, resolve: Resolve): CommentDocs {
  const target = schema.$ref === undefined ? undefined : follow(schema, resolve)
  const own = schema.description ?? schema.title
  const tags = schemaTags(schema)
  return {
    summary: null,
    description: own ?? target?.description?.trim().split(/\n\s*\n/)[0] ?? null,
    deprecated: schema.deprecated === true || target?.deprecated === true,
    tags: tags.length > 0 || target === undefined || !isPlain(target) ? tags : schemaTags(target)
  }
}

/** Whether a schema is of plain values; the limits of other values are at their declaration. */
function isPlain({ type }: Schema): boolean {
  return type === 'string' || type === 'number' || type === 'integer' || type === 'boolean'
}

/** The tags of a schema: default, limits, format and examples, in this order. */
export function schemaTags(schema: Schema): readonly DocTag[] {
  const examples = schema.example === undefined ? (schema.examples ?? []) : [schema.example]
  return [
    ...(schema.default === undefined ? [] : [{ name: 'default', text: printValue(schema.default) }]),
    ...limitTags(schema),
    ...(schema.uniqueItems === true ? [{ name: 'uniqueItems', text: '' }] : []),
    ...(schema.pattern === undefined ? [] : [{ name: 'pattern', text: escapeAt(schema.pattern) }]),
    // The type already says binary.
    ...(schema.format === undefined || schema.format === 'binary'
      ? []
      : [{ name: 'format', text: withEscapes(schema.format) }]),
    ...examples.map((example) => ({ name: 'example', text: printValue(example) }))
  ]
}

function limitTags(schema: Schema): readonly DocTag[] {
  const limits = [
    ['minimum', schema.exclusiveMinimum === true ? undefined : schema.minimum],
    ['exclusiveMinimum', exclusive(schema.exclusiveMinimum, schema.minimum)],
    ['maximum', schema.exclusiveMaximum === true ? undefined : schema.maximum],
    ['exclusiveMaximum', exclusive(schema.exclusiveMaximum, schema.maximum)],
    ['multipleOf', schema.multipleOf],
    ['minLength', schema.minLength],
    ['maxLength', schema.maxLength],
    ['minItems', schema.minItems],
    ['maxItems', schema.maxItems]
  ] as const
  return limits.flatMap(([name, limit]) => (limit === undefined ? [] : [{ name, text: String(limit) }]))
}

/** OpenAPI 3.0 marks `minimum` as exclusive; 3.1 gives the exclusive limit its own number. */
function exclusive(mark: boolean | number | undefined, limit: number | undefined): number | undefined {
  return mark === true ? limit : mark === false ? undefined : mark
}

/** A JSON value on one line if it is short, escaped so that no part reads as a tag. */
function printValue(value: unknown): string {
  const line = JSON.stringify(value)
  const text = line.length <= 80 || typeof value !== 'object' ? line : JSON.stringify(value, null, 2)
  return escapeAt(text)
}

/** JSON and regular expressions share this escape, so the value on hover can still be copied. */
function escapeAt(text: string): string {
  return text
    .split('\n')
    .map((line) => withEscapes(line.replace(/(?<=^|\s)@/g, '\\u0040')))
    .join('\n')
}
