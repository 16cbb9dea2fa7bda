/** Which declaration of the old surface is which of the new one, and whether their texts differ. */
import { valueAt } from '../ground/valueAt.ts'
import type { ClassSurface, ModuleSurface, Surface } from '../target/surface.ts'
import { keyOf, publicNames, type Place } from './names.ts'

export type Declared =
  | { readonly kind: 'class'; readonly declared: ClassSurface }
  | { readonly kind: 'type' | 'constant'; readonly text: string }
  | { readonly kind: 'function'; readonly forms: readonly string[] }

/** A declaration that both surfaces have. */
export interface Pair {
  readonly old: Place
  readonly now: Place
  readonly before: Declared
  readonly after: Declared
}

/** Every declaration of a surface by the key of its place. */
export function declarationsOf(
  surface: Surface
): ReadonlyMap<string, { readonly place: Place; readonly declared: Declared }> {
  return new Map(
    Object.entries(surface.modules).flatMap(([module, own]) =>
      entriesOf(own).map(([name, declared]) => {
        const place = { module, name }
        return [keyOf(place), { place, declared }] as const
      })
    )
  )
}

function entriesOf(module: ModuleSurface): readonly (readonly [string, Declared])[] {
  const { classes, types, functions, constants, inner } = module
  return [
    ...classes.map((declared) => [declared.name, { kind: 'class', declared }] as const),
    ...[...types, ...inner].map(({ name, text }) => [name, { kind: 'type', text }] as const),
    ...constants.map(({ name, text }) => [name, { kind: 'constant', text }] as const),
    ...functions.map(({ name, forms }) => [name, { kind: 'function', forms }] as const)
  ]
}

/** The public declarations of both: by module and name, else by a public name that leads to both. */
export function pairsOf(old: Surface, now: Surface): readonly Pair[] {
  const [left, right] = [declarationsOf(old), declarationsOf(now)]
  const open = new Set([...subpathsOf(now).keys()])
  const moved = movedNames(old, now)
  return [...subpathsOf(old).keys()].flatMap((key) => {
    const before = left.get(key)
    const after = right.get(open.has(key) ? key : (moved.get(key) ?? ''))
    return before === undefined || after === undefined
      ? []
      : [{ old: before.place, now: after.place, before: before.declared, after: after.declared }]
  })
}

function movedNames(old: Surface, now: Surface): ReadonlyMap<string, string> {
  const [before, after] = [publicNames(old), publicNames(now)]
  return new Map(
    [...before].flatMap(([subpath, names]) =>
      [...names].flatMap(([name, named]) => {
        const other = after.get(subpath)?.get(name)
        return other === undefined ? [] : [[keyOf(named), keyOf(other)] as const]
      })
    )
  )
}

/** The text of a declaration without the words of a class. */
export function textOf(declared: Declared): string {
  if (declared.kind === 'function') return declared.forms.join('\n')
  if (declared.kind !== 'class') return declared.text
  const { head, children, methods, statics, members } = declared.declared
  const forms = (list: ClassSurface['methods']) =>
    list.flatMap((each) => each.forms.map((form) => each.name + form))
  const getters = Object.entries(children).map(([name, type]) => `get ${name}(): ${type}`)
  return [head, ...members, ...getters, ...forms(methods), ...forms(statics)].join('\n')
}

/** The text that declares the type parameters of a class or a type. */
export function headOf(declared: Declared): string {
  return declared.kind === 'class'
    ? `${declared.declared.head} {}`
    : declared.kind === 'function'
      ? ''
      : declared.text
}

/** The subpaths by which a program imports each name, of those that a surface has. */
export function subpathsOf(surface: Surface): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [subpath, names] of publicNames(surface))
    for (const named of names.values()) found.set(keyOf(named), [...(found.get(keyOf(named)) ?? []), subpath])
  return found
}

/** The module of a surface, or nothing. */
export function moduleOf(surface: Surface, path: string): ModuleSurface | undefined {
  return valueAt(surface.modules, path)
}
