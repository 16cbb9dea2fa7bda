/** Module paths in the emitted package, from the folder `src`, and the specifier from one to another. */
import { compareText } from '../../../ground/text.ts'
import { code, module, name, row, type Printed } from './doors.ts'

/** The module of a resource class; the root of the tree is the client. */
export function resourceModule(path: readonly string[]): Printed<'module'> {
  return module(path.length === 0 ? 'client.ts' : `resources/${path.join('/')}.ts`)
}

/** What a program imports the class of a resource from. */
export function resourceSpecifier(packageName: string, path: readonly string[]): string {
  return [packageName, ...path].join('/')
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
  /** What to call an export of a file of people here: its own name, or another one if the module has that from elsewhere. */
  local(wanted: Local): Printed
  /** The import lines: by specifier, names sorted, type-only if no value is used. */
  lines(): readonly Printed[]
}

/** An export that is imported under a name that is free. */
interface Local {
  readonly exported: string
  readonly module: Printed
  readonly isType: boolean
  /** Names that mean something else where it is used. */
  readonly taken: readonly string[]
}

/** The imports of a module. */
export function importsOf(from: Printed): Imports {
  const modules = new Map<Printed, Map<Printed, boolean>>()
  const add = (entry: Printed, module: Printed, isType: boolean): void => {
    if (module === from) return
    const names = modules.get(module) ?? new Map<Printed, boolean>()
    names.set(entry, (names.get(entry) ?? true) && isType)
    modules.set(module, names)
  }
  const isFree = (local: string, { exported, module, taken }: Local): boolean =>
    !taken.includes(local) &&
    [...modules].every(([other, names]) =>
      [...names.keys()].every(
        (entry) =>
          entry.replace(/^.* as /, '') !== local ||
          (other === module && entry.replace(/ as .*$/, '') === exported)
      )
    )
  const local: Imports['local'] = (wanted) => {
    const { exported, module, isType } = wanted
    const plain = exported === 'default' ? 'imported' : exported
    let own = plain
    while (!isFree(own, wanted)) own = `own${own.charAt(0).toUpperCase()}${own.slice(1)}`
    add(own === exported ? name(own) : code`${name(exported)} as ${name(own)}`, module, isType)
    return name(own)
  }
  return {
    local,
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
