/** The methods of a class with those that it inherits. */
import type { MethodSurface, Surface } from '../target/surface.ts'
import { keyOf, localOf, type Place } from './names.ts'
import { moduleOf } from './pairs.ts'

/** The methods, or the static methods, that a program can call on a class: its own and those of the classes it extends. */
export function allMethods(
  surface: Surface,
  place: Place,
  list: 'methods' | 'statics',
  seen: readonly string[] = []
): readonly MethodSurface[] {
  const key = keyOf(place)
  const own = moduleOf(surface, place.module)?.classes.find(({ name }) => name === place.name)
  if (own === undefined || seen.includes(key)) return []
  const name = /\bextends ([\w$]+)/.exec(own.head.replace(/^[^<{]*<.*?>(?= extends )/, ''))?.[1]
  const base = name === undefined ? undefined : localOf(surface, place.module, name)
  const inherited = base === undefined ? [] : allMethods(surface, base, list, [...seen, key])
  const names = new Set(own[list].map((each) => each.name))
  return [...own[list], ...inherited.filter((each) => !names.has(each.name))]
}
