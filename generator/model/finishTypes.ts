import type { Schema } from '../read/document.ts'
import { compareText } from '../ground/text.ts'
import type { NamedType } from './api.ts'
import type { OldType } from './oldNames.ts'
import { mapBelow, mapSchema, referTo, referenceOf } from './schemaWalk.ts'
import { noDocs, type TypeDraft } from './typeDraft.ts'
import { refersToItself } from './oneType.ts'

/** The exported types: one for each name, and the former names of some. */
export function finishTypes(
  drafts: readonly TypeDraft[],
  names: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
  former: readonly OldType[]
): readonly NamedType[] {
  const rename = (schema: Schema): Schema =>
    mapSchema(schema, (node) => {
      const key = referenceOf(node)
      // Beside the reference to its declaration, an alias has the fields whose docs differ.
      return key === null ? null : { ...mapBelow(node, rename), ...referTo(names.get(key) ?? key) }
    })
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
        schema: rename(draft.schema),
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
