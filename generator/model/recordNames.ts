import { extendLock, withProvisional, type NamesLock } from './lockedNames.ts'
import { withoutClaimed } from './claimedNames.ts'
import type { Noun } from './classNames.ts'
import type { Placed } from './methods.ts'
import { idCount } from './paths.ts'
import type { TypeDraft } from './typeDraft.ts'

export interface RecordInput {
  readonly lock: NamesLock
  readonly placed: readonly Placed[]
  readonly classes: ReadonlyMap<string, string>
  readonly drafts: readonly TypeDraft[]
  readonly names: ReadonlyMap<string, string>
  /** The section of the lock and the key of each name that a rule about conflicts chose. */
  readonly provisional: readonly (readonly [section: 'types' | 'operations' | 'resources', key: string])[]
  readonly ids: NonNullable<NamesLock['ids']>
  readonly files: ReadonlyMap<string, string>
  readonly servers: NonNullable<NamesLock['servers']>
  readonly secrets: NonNullable<NamesLock['secrets']>
  readonly mentioned: NonNullable<NamesLock['mentioned']>
  /** Keys of entries that are not needed any more. */
  readonly spent: ReadonlySet<string>
}

/** The names that a rule about conflicts chose, by the section and the key of their line. */
export function provisionalIn(
  placed: readonly Placed[],
  nouns: ReadonlyMap<string, Noun>,
  types: ReadonlySet<string>
): RecordInput['provisional'] {
  return [
    ...placed.flatMap(({ id, isSettled }) => (isSettled ? [['operations', id] as const] : [])),
    ...[...nouns].flatMap(([path, { isSettled }]) => (isSettled ? [['resources', path] as const] : [])),
    ...[...types].map((key) => ['types', key] as const)
  ]
}

/** Records every name in use. */
export function recordNames({
  lock,
  placed,
  classes,
  drafts,
  names,
  provisional,
  ids,
  files,
  servers,
  secrets,
  mentioned,
  spent
}: RecordInput): NamesLock {
  const operations = placed.map(
    (one) =>
      [
        one.id,
        { path: one.erased, method: [...one.resource, one.name].join('.'), ids: idCount(one.route) }
      ] as const
  )
  const types = drafts.map((draft) => [draft.key, names.get(draft.key) ?? draft.wanted] as const)
  const components = Object.entries(lock.components ?? {}).filter(([old]) => !spent.has(old))
  const extended = extendLock(
    lock,
    {
      resources: Object.fromEntries(classes),
      operations: Object.fromEntries(operations),
      types: Object.fromEntries(types),
      components: Object.fromEntries(components),
      ids,
      files: Object.fromEntries(files),
      servers,
      secrets,
      mentioned
    },
    spent
  )
  const living = {
    operations: new Set(operations.map(([id]) => id)),
    types: new Set(types.map(([key]) => key)),
    resources: new Set(classes.keys())
  }
  const held = withoutClaimed(extended, lock, living)
  const isLiving = (line: string): boolean => {
    const [section, key] = [line.slice(0, line.indexOf('.')), line.slice(line.indexOf('.') + 1)]
    return Object.entries(living).some(([each, keys]) => each === section && keys.has(key))
  }
  const chosen = provisional.map(([section, key]) => `${section}.${key}`)
  return withProvisional(withoutUnused(held, lock.provisional ?? []), [
    ...(lock.provisional ?? []).filter((line) => !isLiving(line)),
    ...chosen
  ])
}

/** A provisional class that no operation leads to any more was never released: the decision that replaced it takes its line. */
function withoutUnused(lock: NamesLock, provisional: readonly string[]): NamesLock {
  const methods = Object.values(lock.operations).map(({ method }) => method)
  const unused = Object.keys(lock.resources).filter(
    (path) =>
      provisional.includes(`resources.${path}`) && !methods.some((method) => method.startsWith(`${path}.`))
  )
  const resources = Object.entries(lock.resources).filter(([path]) => !unused.includes(path))
  return { ...lock, resources: Object.fromEntries(resources) }
}
