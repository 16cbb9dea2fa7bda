/** The operations through which a declaration travels, by the names in the texts of a surface: no compiler is needed for them. */
import type { ClassSurface, Surface } from '../target/surface.ts'
import { keyOf, localOf, type Place } from './names.ts'
import { declarationsOf, moduleOf } from './pairs.ts'

/** What leads to a declaration: other declarations by key, and operations by route. */
interface Leading {
  readonly from: Map<string, Set<string>>
  readonly routes: Map<string, Set<string>>
}

const known = new WeakMap<Surface, Leading>()

/** The routes that a class calls, or through which a type travels; empty for what the package brings itself. */
export function routesOf(surface: Surface, place: Place): readonly string[] {
  if (!isOfDocument(place.module)) return []
  const own = moduleOf(surface, place.module)?.classes.find(({ name }) => name === place.name)
  if (own !== undefined) return unique([...operationsOf(own), ...routesBelow(surface, place.module, own)])
  const leading = known.get(surface) ?? leadingIn(surface)
  known.set(surface, leading)
  const seen = new Set([keyOf(place)])
  for (const key of seen) for (const from of leading.from.get(key) ?? []) seen.add(from)
  return unique([...seen].flatMap((key) => [...(leading.routes.get(key) ?? [])])).sort()
}

function operationsOf({ methods }: ClassSurface): readonly string[] {
  return methods.flatMap(({ operations }) => operations)
}

/** What a class without operations leads to. */
function routesBelow(surface: Surface, module: string, own: ClassSurface): readonly string[] {
  if (operationsOf(own).length > 0) return []
  return Object.values(own.children).flatMap((child) => {
    const place = localOf(surface, module, child)
    return place === undefined || place.module === module ? [] : routesOf(surface, place)
  })
}

/** The routes of everything that a module declares. */
export function routesOfModule(surface: Surface, module: string): readonly string[] {
  const own = moduleOf(surface, module)
  const names = [...(own?.classes ?? []), ...(own?.types ?? [])].map(({ name }) => name)
  return unique(names.flatMap((name) => routesOf(surface, { module, name })))
}

/** Whether a module is made from the document; the rest is copied. */
function isOfDocument(module: string): boolean {
  return /^(?:types|resources|compat)\//.test(module)
}

function leadingIn(surface: Surface): Leading {
  const leading: Leading = { from: new Map(), routes: new Map() }
  for (const [key, { place, declared }] of declarationsOf(surface)) {
    if (!isOfDocument(place.module)) continue
    if (declared.kind === 'type' || declared.kind === 'constant')
      for (const named of namedIn(surface, place.module, declared.text)) add(leading.from, named, key)
    if (declared.kind === 'class')
      for (const { forms, operations } of declared.declared.methods)
        for (const named of namedIn(surface, place.module, forms.join('\n')))
          for (const route of operations) add(leading.routes, named, route)
  }
  return leading
}

/** The keys of the declarations that a text names: no text in quotes, and no name of a field. */
function namedIn(surface: Surface, module: string, text: string): readonly string[] {
  const words = text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''").match(/\b[A-Z][\w$]*\b(?!\??:)/g)
  return unique(words ?? []).flatMap((word) => {
    const place = localOf(surface, module, word)
    return place === undefined ? [] : [keyOf(place)]
  })
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const found = map.get(key) ?? new Set()
  map.set(key, found.add(value))
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)]
}
