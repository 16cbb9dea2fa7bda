/** How far two routes agree if one of them is the other under a new name or at a new place. */
import type { OperationSurface } from '../target/surface.ts'
import { withoutNames } from './operationPairs.ts'

/** What a route would have to go through to become another one. */
export interface Move {
  /** What differs before the common end, the same for each operation of a resource that is renamed. */
  readonly step: string
  /** How many segments are common at the end. */
  readonly tail: number
}

/** The move from one operation to another; null if their routes do not say that they are one. */
export function moveOf(before: OperationSurface, after: OperationSurface): Move | null {
  const [left, right] = [segmentsOf(before), segmentsOf(after)]
  if (left[0] !== right[0]) return null
  const shorter = Math.min(left.length, right.length) - 1
  let tail = 0
  while (tail < shorter && left.at(-1 - tail) === right.at(-1 - tail)) tail++
  const [from, to] = [left, right].map((all) => all.slice(1, all.length - tail))
  if (from === undefined || to === undefined) return null
  const isMoved = tail >= 2 || (tail > 0 && tail === shorter)
  const isRenamed = isOneWord(from, to) && (tail > 0 || isSameVerb(before, after))
  return isMoved || isRenamed ? { step: `${from.join('/')} ${to.join('/')}`, tail } : null
}

/** The HTTP method and the segments of the path, without the names of parameters. */
function segmentsOf({ route }: OperationSurface): readonly string[] {
  return withoutNames(route).split(/[ /]+/)
}

/** Whether the same word takes the place of another one wherever they differ. */
function isOneWord(from: readonly string[], to: readonly string[]): boolean {
  if (from.length !== to.length) return false
  const differing = from.flatMap((word, index) => {
    const later = to[index]
    return later === undefined || word === later ? [] : [{ word, later }]
  })
  const [first] = differing
  return (
    first !== undefined &&
    differing.every(({ word, later }) => word !== '{}' && word.replaceAll(first.word, first.later) === later)
  )
}

/** Whether the ids begin with the same verb: without a common end the word that differs may be the verb itself. */
function isSameVerb(before: OperationSurface, after: OperationSurface): boolean {
  const [left, right] = [before, after].map(({ id }) => /^[a-z]+|^[A-Z][a-z]*/.exec(id)?.[0].toLowerCase())
  return left !== undefined && left === right && !segmentsOf(before).includes(left)
}
