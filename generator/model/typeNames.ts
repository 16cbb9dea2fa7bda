/** Gives every type its public name. */
import { diagnostic, type Diagnostic } from '../diagnostics.ts'
import { compareText, structureOf } from '../read/structure.ts'
import type { TypeDraft } from './drafts.ts'
import type { NamesLock } from './lock.ts'
import { isPlatformName } from './names.ts'

/** Names by draft key; two drafts share a name only where they are one type. */
export interface TypeNaming {
  readonly names: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * A recorded name wins; else the name by rule, with the role spelled out where the short name is the platform's.
 * Two claims on one name are one type where they agree in structure and home; else they are a conflict.
 *
 * @param taken names of classes and of the runtime, which no type can have.
 */
export function nameTypes(drafts: readonly TypeDraft[], lock: NamesLock, taken: ReadonlySet<string>): TypeNaming {
  const names = new Map<string, string>()
  for (const draft of drafts) names.set(draft.key, lock.types[draft.key] ?? freeName(draft, taken))
  return { names, diagnostics: conflictsOf(drafts, names, taken) }
}

function freeName(draft: TypeDraft, taken: ReadonlySet<string>): string {
  return isPlatformName(draft.wanted) || taken.has(draft.wanted) ? draft.long : draft.wanted
}

function conflictsOf(drafts: readonly TypeDraft[], names: ReadonlyMap<string, string>, taken: ReadonlySet<string>): readonly Diagnostic[] {
  const claims = new Map<string, TypeDraft[]>()
  for (const draft of drafts) {
    const name = names.get(draft.key) ?? draft.wanted
    claims.set(name, [...(claims.get(name) ?? []), draft])
  }
  return [...claims]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([name, group]) => {
      const [first] = group
      if (first === undefined) return []
      if (taken.has(name) || isPlatformName(name)) return [diagnostic('name/reserved', first.pointer, `The type name ${name} is taken by the platform or by the runtime.`, remedy(group))]
      const shapes = new Set(group.map((draft) => `${draft.home.join('.')} ${draft.row} ${structureOf(draft.schema)}`))
      if (shapes.size === 1) return []
      return [diagnostic('name/conflict', first.pointer, `${group.map((draft) => draft.key).sort(compareText).join(' and ')} both claim the type name ${name}.`, remedy(group))]
    })
}

/** The line of sdk.yaml that settles the conflict. */
function remedy(group: readonly TypeDraft[]): string {
  const component = group.find((draft) => draft.role === 'shared')
  if (component !== undefined) return `Write in sdk.yaml: components: { ${component.key}: <another name> }.`
  const operation = group[0]?.key.split('#')[0] ?? ''
  return `Write in sdk.yaml: operations: { ${operation}: { qualifier: <Word> } }.`
}
