/** Gives every type its public name. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { valueAt } from '../ground/valueAt.ts'
import { compareText } from '../ground/text.ts'
import { structureOf } from '../read/structure.ts'
import type { TypeDraft } from './typeDraft.ts'
import type { NamesLock } from './lockedNames.ts'
import { isIdentifier, isPlatformName } from './names.ts'
import { referenceOf } from './schemaWalk.ts'

/** Names by draft key; two drafts share a name only if they are one type. */
export interface TypeNaming {
  readonly names: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * A recorded name takes precedence over the name by rule, which spells the role out if the platform has the short name.
 * Two claims on one name are one type if they agree in structure and home; else they are a conflict.
 *
 * @param taken names of classes and of the runtime, which no type can have.
 */
export function nameTypes(
  drafts: readonly TypeDraft[],
  lock: NamesLock,
  taken: ReadonlySet<string>
): TypeNaming {
  const names = new Map<string, string>()
  const [unreadable, readable] = [drafts.filter(isUnreadable), drafts.filter((draft) => !isUnreadable(draft))]
  for (const draft of readable) names.set(draft.key, valueAt(lock.types, draft.key) ?? freeName(draft, taken))
  const used = new Set([...names.values(), ...Object.values(lock.types)])
  for (const draft of unreadable) {
    const name = valueAt(lock.types, draft.key) ?? modestName(freeName(draft, taken), used)
    names.set(draft.key, name)
    used.add(name)
  }
  return { names, diagnostics: conflictsOf({ drafts, names, lock, taken }) }
}

function freeName(draft: TypeDraft, taken: ReadonlySet<string>): string {
  return isPlatformName(draft.wanted) || taken.has(draft.wanted) ? draft.long : draft.wanted
}

/** A component that is not declared, or cannot be read. */
function isUnreadable({ role, schema }: TypeDraft): boolean {
  return role === 'shared' && schema['x-unreadable'] !== undefined
}

/** A mistake of the document, a reference to `bot` for `Bot` perhaps, takes no name from a type that is described. */
function modestName(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name)) return name
  let modest = `Unknown${name}`
  while (used.has(modest)) modest = `Unknown${modest}`
  return modest
}

interface Claims {
  readonly drafts: readonly TypeDraft[]
  readonly names: ReadonlyMap<string, string>
  readonly lock: NamesLock
  readonly taken: ReadonlySet<string>
}

function conflictsOf({ drafts, names, lock, taken }: Claims): readonly Diagnostic[] {
  const claims = new Map<string, TypeDraft[]>()
  for (const draft of drafts) {
    const name = names.get(draft.key) ?? draft.wanted
    claims.set(name, [...(claims.get(name) ?? []), draft])
  }
  return [...claims]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([name, group]) => {
      const sorted = [...group].sort((left, right) => compareText(left.key, right.key))
      const [first] = sorted
      if (first === undefined) return []
      if (!isIdentifier(name))
        return [
          diagnostic(
            'name/reserved',
            first.pointer,
            `The type name ${name} is not a valid identifier.`,
            remedy(sorted, lock)
          )
        ]
      if (taken.has(name) || isPlatformName(name))
        return [
          diagnostic(
            'name/reserved',
            first.pointer,
            `The type name ${name} is taken by the platform or by the runtime.`,
            remedy(sorted, lock)
          )
        ]
      const shapes = new Set(
        sorted
          .filter((draft) => !refersToItself(draft, names))
          .map((draft) => `${draft.home.join('.')} ${draft.row} ${structureOf(draft.schema)}`)
      )
      if (shapes.size < 2) return []
      return [
        diagnostic(
          'name/conflict',
          first.pointer,
          `${sorted.map((draft) => draft.key).join(' and ')} both claim the type name ${name}.`,
          remedy(sorted, lock)
        )
      ]
    })
}

/** True for an alias that has the name of its target: the two are one type. */
export function refersToItself(draft: TypeDraft, names: ReadonlyMap<string, string>): boolean {
  const target = referenceOf(draft.schema)
  return target !== null && names.get(target) === names.get(draft.key)
}

/** The line of sdk.yaml that settles it: a recorded name stays where another can move, a component moves before an operation. */
function remedy(group: readonly TypeDraft[], lock: NamesLock): string {
  const free = group.filter((draft) => !Object.hasOwn(lock.types, draft.key))
  const movers = free.length > 0 ? free : group
  const mover = movers.find((draft) => draft.home.length === 0) ?? movers[0]
  if (mover === undefined) return ''
  const id = mover.key.split('#')[0] ?? mover.key
  const line =
    mover.home.length === 0
      ? `components: { ${id}: <another name> }`
      : `operations: { ${id}: { qualifier: <Word> } }`
  return `Write in sdk.yaml: ${line}${free.length > 0 ? '' : ` and remove the line ${mover.key} from names.lock.yaml`}.`
}
