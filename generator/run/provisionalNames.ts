/** Names that a rule chose, which a decision replaces before the first release without breaking anything that was promised. */
import { readNamesLock, type RecordedNames } from '../records/namesLock.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { Change } from '../changes/change.ts'

/** The provisional names of a lock as programs write them, by their key in the lock; with a method, its types. */
export function provisionalNames(text: string | null, place: string): Readonly<Record<string, string>> {
  const lock = readNamesLock(text, place)
  const keys = new Set(lock.provisional ?? [])
  const ofMethods = Object.keys(lock.types).filter((key) =>
    keys.has(`operations.${key.split('#')[0] ?? key}`)
  )
  const all = [...keys, ...ofMethods.map((key) => `types.${key}`)]
  return Object.fromEntries(
    all.flatMap((key) => {
      const name = nameAt(lock, key)
      return name === null ? [] : [[key, name] as const]
    })
  )
}

/** What is left of some changes without the removals of provisional names that have another name now. */
export function withoutReplaced(
  changes: readonly Change[],
  recorded: Readonly<Record<string, string>>,
  text: string | null,
  place: string
): readonly Change[] {
  const lock = readNamesLock(text, place)
  const replaced = Object.entries(recorded).flatMap(([key, name]) => {
    const now = nameAt(lock, key)
    return now === null || now === name ? [] : [name]
  })
  const isReplaced = ({ kind, name }: Change): boolean =>
    kind.endsWith('/removed') && replaced.some((each) => name === each || name.startsWith(`${each}.`))
  return replaced.length === 0 ? changes : changes.filter((change) => !isReplaced(change))
}

function nameAt(lock: RecordedNames, key: string): string | null {
  const [section, own] = [key.slice(0, key.indexOf('.')), key.slice(key.indexOf('.') + 1)]
  if (section === 'types') return valueAt(lock.types, own) ?? null
  if (section === 'resources') return valueAt(lock.resources, own) ?? null
  const method = valueAt(lock.operations, own)?.method
  return method === undefined ? null : `client.${method}`
}
