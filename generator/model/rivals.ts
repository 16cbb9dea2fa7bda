/** Which types claim one name, whether or not they have it. */
import { compareText } from '../ground/text.ts'
import type { TypeDraft } from './typeDraft.ts'

/** The types that have, or would have by rule, the name that a type would have by rule, and are another type. */
export type RivalsOf = (draft: TypeDraft) => readonly TypeDraft[]

export function rivalsIn(drafts: readonly TypeDraft[], names: ReadonlyMap<string, string>): RivalsOf {
  const nameOf = (draft: TypeDraft): string => names.get(draft.key) ?? draft.wanted
  const claims = new Map<string, Set<TypeDraft>>()
  for (const draft of drafts)
    for (const name of [draft.wanted, nameOf(draft)])
      claims.set(name, new Set([...(claims.get(name) ?? []), draft]))
  return (draft) =>
    [...(claims.get(draft.wanted) ?? [])]
      .filter((other) => other !== draft && nameOf(other) !== nameOf(draft))
      .sort((left, right) => compareText(left.key, right.key))
}

/** The operation or the component that a type is from. */
export function ownerOf({ key }: TypeDraft): string {
  return key.split('#')[0] ?? key
}
