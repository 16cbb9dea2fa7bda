/** Module paths in the emitted package, from the folder `src`, and the specifier from one to another. */
import { compareText } from '../../../ground/text.ts'
import { code, module, row, type Printed } from './doors.ts'

/** The module of a resource class. */
export function resourceModule(path: readonly string[]): Printed<'module'> {
  return module(`resources/${path.join('/')}.ts`)
}

/** The module that declares the types of a resource; shared types have an empty home. */
export function typesModule(home: readonly string[]): Printed<'module'> {
  return module(home.length === 0 ? 'types/shared.ts' : `types/${home.join('/')}.ts`)
}

/** The specifier by which one module imports another. */
export function specifier(from: string, to: string): Printed<'module'> {
  const [folder, target] = [from.split('/').slice(0, -1), to.split('/')]
  let common = 0
  while (common < folder.length && folder[common] === target[common]) common++
  const up = '../'.repeat(folder.length - common)
  return module((up === '' ? './' : up) + target.slice(common).join('/'))
}

/** Collects what one module imports; imports appear by use. */
export interface Imports {
  value(name: Printed, module: Printed): void
  type(name: Printed, module: Printed): void
  /** The import lines: by specifier, names sorted, type-only if no value is used. */
  lines(): readonly Printed[]
}

/** The imports of a module. */
export function importsOf(from: Printed): Imports {
  const modules = new Map<Printed, Map<Printed, boolean>>()
  const add = (name: Printed, module: Printed, isType: boolean): void => {
    if (module === from) return
    const names = modules.get(module) ?? new Map<Printed, boolean>()
    names.set(name, (names.get(name) ?? true) && isType)
    modules.set(module, names)
  }
  return {
    value: (name, module) => add(name, module, false),
    type: (name, module) => add(name, module, true),
    lines: () =>
      [...modules]
        .map(([module, names]) => [specifier(from, module), names] as const)
        .sort(([left], [right]) => compareText(left, right))
        .map(([path, names]) => importLine(path, names))
  }
}

function importLine(path: Printed, names: ReadonlyMap<Printed, boolean>): Printed {
  const sorted = [...names].sort(([left], [right]) => compareText(left, right))
  const onlyTypes = sorted.every(([, isType]) => isType)
  const list = row(
    sorted.map(([name, isType]) => (isType && !onlyTypes ? code`type ${name}` : name)),
    ', '
  )
  return onlyTypes ? code`import type { ${list} } from '${path}'` : code`import { ${list} } from '${path}'`
}
