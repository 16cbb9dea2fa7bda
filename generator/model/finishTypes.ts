import { compareText } from '../ground/text.ts'
import type { NamedType } from './api.ts'
import type { OldType } from './oldNames.ts'
import { referTo, renamed } from './schemaWalk.ts'
import { noDocs, type TypeDraft } from './typeDraft.ts'
import { refersToItself } from './oneType.ts'

/** The exported types: one for each name, and the former names of some. */
export function finishTypes(
  drafts: readonly TypeDraft[],
  names: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
  former: readonly OldType[]
): readonly NamedType[] {
  const types = new Map<string, NamedType>()
  for (const draft of [...drafts].sort((left, right) => compareText(left.key, right.key))) {
    const name = names.get(draft.key) ?? draft.wanted
    const { role, row, home, docs } = draft
    const file = files.get(home.join('.'))?.split('/') ?? null
    if (!types.has(name) && !refersToItself(draft, names))
      types.set(name, {
        name,
        role,
        row,
        home,
        file,
        schema: renamed(draft.schema, names),
        docs,
        since: null
      })
  }
  for (const { name, now, home, since } of former) {
    const type = types.get(now)
    const file = files.get(home.join('.'))?.split('/') ?? null
    if (type !== undefined)
      types.set(name, {
        name,
        role: type.role,
        row: false,
        home,
        file,
        schema: referTo(now),
        docs: noDocs,
        since
      })
  }
  return [...types.values()].sort((left, right) => compareText(left.name, right.name))
}
