/** Moves the lines of the lock that belong to an operation or a component to another key. */
import { compareText } from '../ground/text.ts'
import type { NamesLock } from './lockedNames.ts'

/** The lock whose types and provisional names are under other keys; its entries are not touched. */
export function withKeys(lock: NamesLock, keys: ReadonlyMap<string, string>): NamesLock {
  const keyOf = (key: string): string => {
    const owner = ownerOf(key)
    return (keys.get(owner) ?? owner) + key.slice(owner.length)
  }
  // What moves takes the place of what was recorded there before.
  const isMoved = (key: string): boolean => (keys.get(ownerOf(key)) ?? ownerOf(key)) !== ownerOf(key)
  const types = Object.entries(lock.types)
    .sort(([left], [right]) => Number(isMoved(left)) - Number(isMoved(right)) || compareText(left, right))
    .map(([key, name]) => [keyOf(key), name] as const)
  return {
    ...lock,
    types: Object.fromEntries(types.sort(([left], [right]) => compareText(left, right))),
    ...(lock.provisional === undefined
      ? {}
      : { provisional: lock.provisional.map((line) => lineOf(line, keyOf)) })
  }
}

/** A line as the list of provisional names has it: `types.createBot#request`. */
function lineOf(line: string, keyOf: (key: string) => string): string {
  const section = line.slice(0, line.indexOf('.') + 1)
  return section === 'types.' || section === 'operations.'
    ? section + keyOf(line.slice(section.length))
    : line
}

/** The operation or the component to which the key of a type belongs. */
export function ownerOf(key: string): string {
  return key.split('#')[0] ?? key
}
