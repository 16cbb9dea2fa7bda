/** Which branch of a union is which on the other side: by identity, by a tag that both have, by name, else by what they share. */
import type { Type } from 'typescript'
import { isOwnPlace, typeOfMember } from './typeParts.ts'
import type { Walk } from './walk.ts'

export interface Matched {
  /** Two branches and what the path to them says: `|token` for a tag, empty if there is only one object. */
  readonly pairs: readonly (readonly [old: Type, now: Type, tag: string])[]
  readonly removed: readonly Type[]
  readonly added: readonly Type[]
}

export function matchBranches(walk: Walk, old: Type, now: Type): Matched {
  const [before, after] = [branchesOf(old), branchesOf(now)]
  const isSame = (one: Type, two: Type): boolean => one === two
  const pairs: (readonly [Type, Type, string])[] = []
  const left = before.filter((type) => !after.some((each) => isSame(type, each)))
  const right = after.filter((type) => !before.some((each) => isSame(type, each)))
  const take = (one: Type, two: Type, tag: string): void => {
    pairs.push([one, two, tag])
    left.splice(left.indexOf(one), 1)
    right.splice(right.indexOf(two), 1)
  }
  for (const type of [...left]) {
    const found = right.find((each) => isOwnPlace(walk, type, each))
    if (found !== undefined) take(type, found, '')
  }
  for (const type of [...left]) {
    const tag = tagOf(walk, type)
    const found = tag === null ? undefined : right.find((each) => tagOf(walk, each) === tag)
    if (found !== undefined) take(type, found, `|${tag ?? ''}`)
  }
  takeAlike(walk, left, right, take)
  return { pairs, removed: left, added: right }
}

function branchesOf(type: Type): readonly Type[] {
  return type.isUnion() ? type.types : [type]
}

/** Objects without a tag: the only ones, or those that have most fields in common. */
function takeAlike(
  walk: Walk,
  left: readonly Type[],
  right: readonly Type[],
  take: (one: Type, two: Type, tag: string) => void
): void {
  const objects = (list: readonly Type[]) =>
    list.filter((type) => (type.flags & walk.library.TypeFlags.Object) !== 0 || type.isIntersection())
  const isOnly = objects(left).length === 1 && objects(right).length === 1
  for (const type of objects(left)) {
    if (tagOf(walk, type) !== null && !isOnly) continue
    const scored = objects(right)
      .filter((each) => isArrayLike(walk, each) === isArrayLike(walk, type))
      .map((each) => ({ each, shared: sharedFields(walk, type, each) }))
    const best = scored.reduce<(typeof scored)[number] | null>(
      (one, two) => (one === null || two.shared > one.shared ? two : one),
      null
    )
    if (best !== null && (best.shared > 0 || isOnly) && sameTag(walk, type, best.each))
      take(type, best.each, isOnly ? '' : `|${fieldsOf(walk, type)[0] ?? ''}`)
  }
}

function sameTag(walk: Walk, one: Type, two: Type): boolean {
  return tagOf(walk, one) === null || tagOf(walk, two) === null || tagOf(walk, one) === tagOf(walk, two)
}

function isArrayLike({ checker }: Walk, type: Type): boolean {
  return checker.isArrayType(type)
}

function fieldsOf({ checker }: Walk, type: Type): readonly string[] {
  return checker.getPropertiesOfType(type).map(({ name }) => name)
}

function sharedFields(walk: Walk, one: Type, two: Type): number {
  const names = new Set(fieldsOf(walk, one))
  return fieldsOf(walk, two).filter((name) => names.has(name)).length
}

/** The literal that tells a branch from the others: the first required field that has one value. */
function tagOf(walk: Walk, type: Type): string | null {
  for (const member of walk.checker.getPropertiesOfType(type)) {
    if ((member.flags & walk.library.SymbolFlags.Optional) !== 0) continue
    const own = typeOfMember(walk, member)
    if (own.isStringLiteral() || own.isNumberLiteral()) return `${own.value}`
  }
  return null
}
