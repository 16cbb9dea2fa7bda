import { extendLock, type NamesLock } from './lockedNames.ts'
import type { Placed } from './methods.ts'
import { idCount } from './paths.ts'
import type { TypeDraft } from './typeDraft.ts'

export interface RecordInput {
  readonly lock: NamesLock
  readonly placed: readonly Placed[]
  readonly classes: ReadonlyMap<string, string>
  readonly drafts: readonly TypeDraft[]
  readonly names: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, string>
  readonly mentioned: NonNullable<NamesLock['mentioned']>
}

/** Records every name in use; an operation whose id was renamed moves to its new id with all its names. */
export function recordNames({
  lock,
  placed,
  classes,
  drafts,
  names,
  files,
  mentioned
}: RecordInput): NamesLock {
  const currentId = new Map(placed.map((one) => [one.key, one.id]))
  const operations = placed.map(
    (one) =>
      [
        one.id,
        { path: one.erased, method: [...one.resource, one.name].join('.'), ids: idCount(one.route) }
      ] as const
  )
  const types = drafts.map((draft) => {
    const [operation = '', ...role] = draft.key.split('#')
    const key = role.length === 0 ? draft.key : `${currentId.get(operation) ?? operation}#${role.join('#')}`
    return [key, names.get(draft.key) ?? draft.wanted] as const
  })
  const superseded = new Set(placed.filter((one) => one.key !== one.id).map((one) => one.key))
  return extendLock(
    lock,
    {
      resources: Object.fromEntries(classes),
      operations: Object.fromEntries(operations),
      types: Object.fromEntries(types),
      files: Object.fromEntries(files),
      mentioned
    },
    superseded
  )
}
