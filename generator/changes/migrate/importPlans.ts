/** What becomes of one name that a declaration imports. */
import { ts } from './library.ts'
import { isFree, isRewritten, mentionsOf, nameHere } from './bindings.ts'
import type { Entry, OldModule } from './oldPackage.ts'
import { entryOf, type Rewriting } from './rewriting.ts'

export type Plan =
  /** It stays on the other package. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'drop' }
  /** The names to import from a module here, and what each mention is then; null if mentions stay. */
  | {
      readonly kind: 'move'
      readonly module: string
      readonly isType: boolean
      readonly names: readonly string[]
      readonly text: string | null
    }

export interface Imported {
  readonly module: OldModule
  /** As the program spells it. */
  readonly specifier: string
  /** The name in the module, `default` too. */
  readonly name: string
  readonly local: ts.Identifier
  /** Whether the program says that it is a type. */
  readonly isType: boolean
}

/** Decides by what the name is there and how the file uses it. */
export function planFor(rewriting: Rewriting, imported: Imported): Plan {
  const { checker, old } = rewriting
  const entry =
    entryOf(rewriting, checker.getSymbolAtLocation(imported.local)) ??
    old.entryOf(imported.module.path, imported.name)
  const keep = (message: string): Plan => {
    rewriting.leave(imported.local, message, 'Write it by hand.')
    return { kind: 'keep' }
  }
  if (entry === null) return keep(`${imported.name} of ${imported.specifier} is not known.`)
  switch (entry.kind) {
    case 'function':
      return isRewritten(rewriting, entry, mentionsOf(rewriting, imported.local))
        ? { kind: 'drop' }
        : { kind: 'keep' }
    case 'class':
      return planForClass(rewriting, imported, entry) ?? keep(reasonOf(entry))
    case 'type':
      return planForType(rewriting, imported, entry) ?? keep(reasonOf(entry))
    default:
      return entry satisfies never
  }
}

function reasonOf(entry: Entry): string {
  const reason = entry.kind === 'class' ? entry.own.reason : entry.own.verdict.reason
  return `${entry.own.name} has nothing in its place. ${reason ?? ''}`.trim()
}

function planForClass(
  rewriting: Rewriting,
  imported: Imported,
  entry: Extract<Entry, { kind: 'class' }>
): Plan | null {
  const { old } = rewriting
  const { own } = entry
  const isSame = own.to === own.name && imported.module.resource !== null
  if (isSame && imported.name === own.name)
    return {
      kind: 'move',
      module: here(rewriting, imported.specifier),
      isType: imported.isType,
      names: [withLocal(own.name, imported.local.text)],
      text: null
    }
  const to = nameHere(entry)
  if (to === null) return null
  if (own.to !== null || to === old.client)
    return renamed(rewriting, imported, to, isSame ? here(rewriting, imported.specifier) : old.now)
  const mentions = mentionsOf(rewriting, imported.local)
  return own.type !== null && mentions.every((node) => ts.isPartOfTypeNode(node))
    ? planForType(rewriting, imported, { kind: 'type', path: entry.path, own: own.type })
    : null
}

/** Another name for what stays a value. */
function renamed(rewriting: Rewriting, imported: Imported, to: string, module: string): Plan {
  const { local, isType } = imported
  const isOwn = local.text === imported.name || local.text === to
  const text = isOwn && isFree(rewriting, to) ? to : null
  const names = [text === null ? withLocal(to, local.text) : to]
  return { kind: 'move', module, isType, names, text: local.text === to ? null : text }
}

function planForType(
  rewriting: Rewriting,
  imported: Imported,
  { own, path }: Extract<Entry, { kind: 'type' }>
): Plan | null {
  const { old } = rewriting
  const { local } = imported
  if (own.to === null) return null
  const move = (module: string, names: readonly string[], text: string | null): Plan => ({
    kind: 'move',
    module,
    isType: true,
    names,
    text
  })
  const underOldName = withLocal(own.name, local.text)
  // Its parameters are those of the old name.
  if (own.parameters !== '') return move(`${old.now}/compat`, [underOldName], null)
  const isPlain = /^[\w$]+$/.test(own.to)
  const isAliased = local.text !== imported.name
  if (isPlain && own.names.length === 1) {
    if (isAliased || !isFree(rewriting, own.to)) return move(old.now, [withLocal(own.to, local.text)], null)
    return move(old.now, [own.to], own.to === local.text ? null : own.to)
  }
  const isExported = mentionsOf(rewriting, local).some(({ parent }) => ts.isExportSpecifier(parent))
  if (isAliased || isExported || !own.names.every((name) => isFree(rewriting, name)))
    return move(`${old.now}/${path}`, [underOldName], null)
  return move(old.now, own.names, own.to)
}

/** A specifier with the name of the package in the place of the other one. */
function here({ old }: Rewriting, specifier: string): string {
  return old.now + specifier.slice(old.package.length)
}

function withLocal(name: string, local: string): string {
  return name === local ? name : `${name} as ${local}`
}
