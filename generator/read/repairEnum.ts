import { diagnostic, tolerated } from '../ground/diagnostics.ts'
import { isObject } from '../ground/json.ts'
import { valueAt } from '../ground/valueAt.ts'
import { shown } from './keywords.ts'
import type { Raw, Report } from './repair.ts'

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isObject
}

/**
 * `type` and `enum` both hold (JSON Schema validation §6.1), so that a value of another type fits nothing. Documents write the values of a
 * list's elements beside the list, and numbers as texts: what they mean is read. A null stays, as `nullable` is often forgotten.
 */
export function fitEnum(keywords: Raw, pointer: string, report: Report): Raw {
  const key = 'const' in keywords ? 'const' : 'enum'
  const values: unknown = key === 'const' ? [keywords['const']] : keywords['enum']
  const types = [keywords['type'] ?? []].flat().map(String)
  if (!Array.isArray(values) || types.length === 0) return keywords
  const isOfType = (value: unknown): boolean =>
    value === null || types.some((type) => valueAt(kinds, type)?.(value) === true)
  if (values.every(isOfType)) return keywords
  const told = (message: string): void => report(diagnostic('repair/enum', pointer, message))
  if (key === 'enum' && types.includes('array') && !values.some((value) => value !== null && isOfType(value)))
    return ofElements(keywords, told)
  const spelt = values.flatMap((value) => (isOfType(value) ? [value] : spellings(value, types)))
  const kept = [...new Set(spelt)]
  const excluded = `type ${types.join(', ')} excludes ${shown(values.filter((value) => !isOfType(value)))} of ${key}`
  if (kept.some((value) => value !== null)) {
    told(`${excluded}; ${shown(kept)} was read.`)
    return { ...keywords, [key]: key === 'const' ? kept[0] : kept }
  }
  const fault = diagnostic(
    'document/structure',
    pointer,
    `${excluded}: no value fits both.`,
    `Correct type or ${key}.`
  )
  report(tolerated(fault, 'The type is ignored.'))
  const { type: _, ...rest } = keywords
  return rest
}

/** The values of a list whose `enum` has no list are those of its elements, unless these have a schema that lists their own. */
function ofElements({ enum: values, ...list }: Raw, told: (message: string) => void): Raw {
  const { items = {} } = list
  const isFree = isObject(items) && !('enum' in items) && !('const' in items) && !('$ref' in items)
  told(
    isFree
      ? 'enum has no list; it was read as the values of the elements.'
      : 'enum has no list, and items says what the elements are; enum was dropped.'
  )
  return isFree ? { ...list, items: { ...items, enum: values } } : list
}

/** What a value is in one of the types, if its text spells one. */
function spellings(value: unknown, types: readonly string[]): readonly unknown[] {
  if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
    return [String(value)]
  if (typeof value !== 'string') return []
  const meant: unknown = /^(?:true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?)$/.test(value) ? JSON.parse(value) : value
  return types.some((type) => valueAt(kinds, type)?.(meant) === true) ? [meant] : []
}
