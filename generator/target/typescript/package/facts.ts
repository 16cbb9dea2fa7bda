/** The keywords of schemas that no declaration of the package shows, for the surface. */
import type { Action, Parameter, Schema } from '../../../model/api.ts'
import { compareText } from '../../../ground/text.ts'
import type { Facts, ParameterFacts } from '../../surface.ts'

/** Keywords that say what a value means, or which values a server accepts. */
const keywords = [
  'default',
  'deprecated',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
  'pattern',
  'readOnly',
  'uniqueItems',
  'writeOnly'
] as const

/** Keywords that a declaration shows: they are facts of what has none. */
const shown = ['anyOf', 'const', 'enum', 'oneOf', 'type'] as const

/** The facts of a schema by the path of a member: `messages[].text`; a branch of a union is counted, `|0.text`. */
export function factsOf(schema: Schema, deprecated: boolean): Readonly<Record<string, Facts>> {
  const found = new Map<string, Facts>()
  const add = (path: string, own: Facts): void => void found.set(path, { ...found.get(path), ...own })
  const visit = (each: Schema, path: string): void => {
    const own = keywordsOf(each, keywords)
    if (Object.keys(own).length > 0) add(path, own)
    for (const [name, property] of Object.entries(each.properties ?? {}))
      visit(property, path === '' ? name : `${path}.${name}`)
    if (each.items !== undefined) visit(each.items, `${path}[]`)
    if (typeof each.additionalProperties === 'object') visit(each.additionalProperties, `${path}{}`)
    for (const [index, branch] of [...(each.oneOf ?? []), ...(each.anyOf ?? [])].entries())
      visit(branch, `${path}|${index}`)
    for (const part of each.allOf ?? []) visit(part, path)
  }
  visit(schema, '')
  if (deprecated) add('', { deprecated })
  return Object.fromEntries(found)
}

/**
 * The facts of the parameters that no exported type has: ids, which are texts to every program, and headers that an option of
 * the client carries. A text that may be anything has none.
 */
export function parameterFactsOf({ input }: Action): ParameterFacts {
  const untyped = input.places.flatMap((place) =>
    place.in === 'body'
      ? []
      : place.parameters.filter(({ option }) => place.given === 'ids' || option !== null)
  )
  const facts = untyped.flatMap((parameter) => {
    const own = wholeFacts(parameter)
    // A route has the names of ids as programs see them.
    const name = parameter.in === 'path' ? parameter.name : parameter.wireName
    return Object.keys(own).length === 0 ? [] : [[`${parameter.in} ${name}`, own] as const]
  })
  return Object.fromEntries(facts.sort(([left], [right]) => compareText(left, right)))
}

/** A union is one fact, because a program that gives a text does not choose a branch. */
function wholeFacts({ type, docs }: Parameter): ParameterFacts[string] {
  if (type.kind !== 'inline') return {}
  const found = new Map<string, Facts>()
  const visit = (schema: Schema, path: string): void => {
    const { type: kind, ...own } = keywordsOf(schema, [...keywords, ...shown])
    const facts = kind === undefined || kind === 'string' ? own : { ...own, type: kind }
    if (Object.keys(facts).length > 0) found.set(path, facts)
    if (schema.items !== undefined) visit(schema.items, `${path}[]`)
  }
  visit(type.schema, '')
  if (docs.deprecated) found.set('', { ...found.get(''), deprecated: true })
  return Object.fromEntries(found)
}

function keywordsOf(schema: Schema, wanted: readonly string[]): Facts {
  const values = new Map<string, unknown>(Object.entries(schema))
  return Object.fromEntries(
    wanted.toSorted(compareText).flatMap((keyword) => {
      const value = values.get(keyword)
      if (value === undefined) return []
      const isScalar =
        value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      return [[keyword, isScalar ? value : JSON.stringify(value)] as const]
    })
  )
}
