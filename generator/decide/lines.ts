/** Finds the lines of sdk.yaml that name a thing of the document. */
import { z } from 'zod'
import { componentIn } from '../ground/component.ts'
import { isObject, type JsonObject } from '../ground/json.ts'
import { valueAt } from '../ground/valueAt.ts'
import { bare } from './formAt.ts'
import { namings, type Naming, type Thing } from './things.ts'

/** The keys that lead to a line, indices of lists included. */
export type Path = readonly string[]

/** A key or a value of sdk.yaml that names a thing of the document. */
export interface Line {
  readonly thing: Thing
  readonly name: string
  readonly optional: boolean
  readonly path: Path
  /** The path of the map or list that holds the line, joined by dots; of a single value its own path. */
  readonly place: string
  readonly at: 'key' | 'value'
}

/** Every line of a value that has a form, in the order of the form. */
export function linesIn(form: z.core.$ZodType, value: unknown): readonly Line[] {
  // An alias of YAML gives the same object again: what it holds is told where the anchor is.
  const seen = new Set<JsonObject>()
  const below = (form: z.core.$ZodType, value: unknown, path: Path, place: Path): readonly Line[] => {
    const inner = bare(form)
    if (inner !== form) return below(inner, value, path, place)
    const own = namings.get(form)
    if (own !== undefined && typeof value === 'string') return [lineOf(own, value, path, place, 'value')]
    if (own !== undefined) return referencesIn(value, own, path, seen)
    if (form instanceof z.ZodArray && Array.isArray(value))
      return value.flatMap((item: unknown, index) => below(form.element, item, [...path, `${index}`], path))
    if (form instanceof z.ZodObject && isObject(value))
      return Object.entries<z.core.$ZodType>(form.shape).flatMap(([key, inner]) => {
        const here = [...path, key]
        return below(inner, valueAt(value, key), here, here)
      })
    if (form instanceof z.ZodRecord && isObject(value))
      return Object.entries(value).flatMap(([key, item]) => {
        const [here, named] = [[...path, key], namings.get(form.keyType)]
        return [
          ...(named === undefined ? [] : [lineOf(named, key, here, path, 'key')]),
          ...below(form.valueType, item, here, here)
        ]
      })
    return []
  }
  return below(form, value, [], [])
}

function lineOf(
  { thing, part, optional }: Naming,
  text: string,
  path: Path,
  place: Path,
  at: Line['at']
): Line {
  const name = part === 'home' ? text.split('.').slice(0, -1).join('.') : text
  return { thing, name, optional, path, place: place.join('.'), at }
}

/** The references to components in a schema. */
function referencesIn(value: unknown, naming: Naming, path: Path, seen: Set<JsonObject>): readonly Line[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => referencesIn(item, naming, [...path, `${index}`], seen))
  if (!isObject(value) || seen.has(value)) return []
  seen.add(value)
  return Object.entries(value).flatMap(([key, item]) => {
    const here = [...path, key]
    const component = key === '$ref' && typeof item === 'string' ? componentIn(item) : null
    return component === null
      ? referencesIn(item, naming, here, seen)
      : [lineOf(naming, component, here, here, 'value')]
  })
}
