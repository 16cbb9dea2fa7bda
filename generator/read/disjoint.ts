import type { Schema } from './document.ts'
import { valueAt } from '../ground/valueAt.ts'

/** What may be spent on one union; two deep shapes of equal fields have a way for every field and level. */
export const mostComparisons = 100_000

interface Comparison {
  readonly expand: (member: Schema) => Schema
  /** Pairs of references that were compared already and did not differ: without it the comparison of recursive shapes would not end. */
  readonly compared: Set<string>
  readonly effort: { left: number }
}

/** True only if no value can fit both; false in doubt, and false if the comparison takes too long. */
export function areDisjoint(left: Schema, right: Schema, comparison: Comparison): boolean {
  comparison.effort.left -= 1
  if (comparison.effort.left < 0) return false
  const [leftTypes, rightTypes] = [typesOf(left), typesOf(right)]
  if (leftTypes !== null && rightTypes !== null && !leftTypes.some((type) => rightTypes.includes(type)))
    return true
  const [leftValues, rightValues] = [valuesOf(left), valuesOf(right)]
  if (leftValues !== null && rightValues !== null && !leftValues.some((value) => rightValues.includes(value)))
    return true
  return separatedByField(left, right, comparison) || separatedByField(right, left, comparison)
}

function separatedByField(left: Schema, right: Schema, comparison: Comparison): boolean {
  const { expand, compared } = comparison
  return (left.required ?? []).some((name) => {
    const [ours, theirs] = [valueAt(left.properties, name), valueAt(right.properties, name)]
    if (ours === undefined) return false
    if (theirs === undefined) return right.additionalProperties === false
    if (ours.$ref !== undefined && theirs.$ref !== undefined) {
      const pair = `${ours.$ref} ${theirs.$ref}`
      if (compared.has(pair)) return false
      compared.add(pair)
    }
    return areDisjoint(expand(ours), expand(theirs), comparison)
  })
}

function typesOf(schema: Schema): readonly string[] | null {
  if (schema.nullable === true || schema.type === undefined) return null
  return typeof schema.type === 'string' ? widen([schema.type]) : widen(schema.type)
}

const widen = (types: readonly string[]): readonly string[] =>
  types.includes('number') ? [...types, 'integer'] : types

function valuesOf(schema: Schema): readonly string[] | null {
  if (schema.const !== undefined) return [JSON.stringify(schema.const)]
  return schema.enum?.map((value) => JSON.stringify(value)) ?? null
}
