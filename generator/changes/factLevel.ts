/** What the change of one keyword of a schema means, where no type shows it. */
import type { Facts } from '../target/surface.ts'
import type { Level } from './change.ts'

export type Fact = Facts[string] | undefined

/** Keywords of which a larger value refuses more, and those of which a smaller one does. */
const floors = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'])
const ceilings = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'])

/** Keywords that list what may be given. */
const lists = new Set(['enum', 'anyOf', 'oneOf'])

/**
 * A narrower limit refuses what was accepted; another default or format gives the same program another meaning. `input` says
 * whether programs write the value.
 */
export function factLevel(keyword: string, before: Fact, after: Fact, input: boolean): Level {
  if (keyword === 'deprecated') return after === true ? 'minor' : 'patch'
  // An answer no longer holds the field.
  if (!input && keyword === 'writeOnly') return after === true ? 'major' : 'minor'
  if (!input && keyword !== 'format') return 'minor'
  if (keyword === 'readOnly' || keyword === 'writeOnly') return after === true ? 'major' : 'minor'
  if (keyword === 'default') return before === undefined ? 'minor' : 'major'
  if (keyword === 'type') return accepts(typesIn(after), typesIn(before)) ? 'minor' : 'major'
  return isNarrower(keyword, before, after) ? 'major' : 'minor'
}

/** Whether a keyword refuses what it accepted before. */
function isNarrower(keyword: string, before: Fact, after: Fact): boolean {
  if (after === undefined || after === false) return false
  if (before === undefined || before === false) return true
  if (lists.has(keyword)) return itemsIn(before).some((item) => !itemsIn(after).includes(item))
  if (typeof before !== 'number' || typeof after !== 'number') return true
  if (floors.has(keyword)) return after > before
  if (ceilings.has(keyword)) return after < before
  // Multiples of a multiple are multiples.
  return keyword !== 'multipleOf' || before % after !== 0
}

/** The entries of a list that a fact holds as JSON, each as a text. */
function itemsIn(value: Fact): readonly string[] {
  return listIn(value).map((item) => JSON.stringify(item))
}

/** The types of a value that is sent as text; without a keyword it may be any text. */
function typesIn(value: Fact): readonly string[] {
  if (value === undefined) return ['string']
  return listIn(value).map(String)
}

/** A list that is written as JSON; any other value is the only entry of one. */
function listIn(value: Fact): readonly unknown[] {
  try {
    const list: unknown = typeof value === 'string' && value.startsWith('[') ? JSON.parse(value) : value
    return Array.isArray(list) ? list : [list]
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return [value]
  }
}

/** Whether what fits the types of before fits the others too: everything is a text, and a whole number is a number. */
function accepts(types: readonly string[], before: readonly string[]): boolean {
  const accepted = new Set(types)
  return before.every(
    (type) => accepted.has('string') || accepted.has(type) || (type === 'integer' && accepted.has('number'))
  )
}
