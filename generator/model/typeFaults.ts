/** Names of types that no rule settles. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { compareText, keyInLine } from '../ground/text.ts'
import type { NamesLock } from './lockedNames.ts'
import { isIdentifier } from './names.ts'
import { areOne } from './oneType.ts'
import type { TypeDraft } from './typeDraft.ts'

interface Named {
  readonly drafts: readonly TypeDraft[]
  readonly names: ReadonlyMap<string, string>
  readonly lock: NamesLock
  readonly isFree: (name: string) => boolean
}

/** The names that lines of sdk.yaml or of the lock ask for and that cannot be. */
export function typeFaults({ drafts, names, lock, isFree }: Named): readonly Diagnostic[] {
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
      const fix = remedy(sorted, lock)
      if (!isIdentifier(name))
        return [
          diagnostic('name/reserved', first.pointer, `The type name ${name} is not a valid identifier.`, fix)
        ]
      if (!isFree(name)) {
        const message = `The type name ${name} is taken by the platform or by the runtime.`
        return [diagnostic('name/reserved', first.pointer, message, fix)]
      }
      if (areOne(sorted, names)) return []
      const both = `${sorted.map((draft) => draft.key).join(' and ')} both claim the type name ${name}.`
      return [diagnostic('name/conflict', first.pointer, both, fix)]
    })
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
      ? `components: { ${keyInLine(id)}: <another name> }`
      : `operations: { ${keyInLine(id)}: { qualifier: <Word> } }`
  return `Write in sdk.yaml: ${line}${free.length > 0 ? '' : ` and remove the line ${mover.key} from names.lock.yaml`}.`
}
