/** When two claims on one name are one type. */
import { structureOf } from '../read/structure.ts'
import { referenceOf } from './schemaWalk.ts'
import type { TypeDraft } from './typeDraft.ts'

/** Whether some claims on one name are one type: they agree in structure and home. */
export function areOne(group: readonly TypeDraft[], names: ReadonlyMap<string, string>): boolean {
  const shapes = group
    .filter((draft) => !refersToItself(draft, names))
    .map((draft) => `${draft.home.join('.')} ${draft.row} ${structureOf(draft.schema)}`)
  return new Set(shapes).size < 2
}

/** True for an alias that has the name of its target: the two are one type. */
export function refersToItself(draft: TypeDraft, names: ReadonlyMap<string, string>): boolean {
  const target = referenceOf(draft.schema)
  return target !== null && names.get(target) === names.get(draft.key)
}
