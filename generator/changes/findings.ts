/** What a member or a branch that came or went means, by the directions in which its type travels. */
import type { Symbol as Member, Type } from 'typescript'
import { ownerHas, ownerOf, textOf, typeOfMember } from './typeParts.ts'
import type { Walk } from './walk.ts'

export function isOptional({ library }: Walk, member: Member): boolean {
  return (member.flags & library.SymbolFlags.Optional) !== 0
}

/** A field of type never cannot be given: it only keeps the branches of a union apart. */
function isExcluded(walk: Walk, member: Member): boolean {
  const type = walk.checker.getNonNullableType(typeOfMember(walk, member))
  return (type.flags & walk.library.TypeFlags.Never) !== 0
}

export function removedMember(
  walk: Walk,
  member: Member,
  now: Type,
  path: string,
  fresh: readonly Member[]
): void {
  if (isExcluded(walk, member) || isReportedElsewhere(walk, member, now)) return
  const renamed = laterName(walk, member, fresh)
  const accepts = !walk.directions.has('output') && takesAnyField(walk, now, typeOfMember(walk, member))
  walk.add({
    kind: 'field/removed',
    path: joined(path, member.name),
    level: accepts ? 'minor' : 'major',
    decidedBy: 'probe',
    reason: accepts
      ? 'It is a field like any other now.'
      : walk.directions.has('input')
        ? 'A program that gives the field does not compile.'
        : 'A program that reads the field does not compile.',
    ...(renamed === null
      ? {}
      : {
          proposal: `${renamed} is new and has the same type: tell users if it takes its place.`,
          successor: joined(path, renamed)
        })
  })
}

/** Whether a type has fields of any name that take values of this type; an index signature of type never allows no field. */
function takesAnyField({ checker }: Walk, type: Type, value: Type): boolean {
  return checker.getIndexInfosOfType(type).some(({ type: field }) => checker.isTypeAssignableTo(value, field))
}

/** The new field that a removed one may have become: the only one of its type, or the only one that keeps its name in its own. */
function laterName(walk: Walk, member: Member, fresh: readonly Member[]): string | null {
  const type = textOf(walk, typeOfMember(walk, member))
  const alike = fresh.filter((each) => textOf(walk, typeOfMember(walk, each)) === type)
  const close = alike.filter(({ name }) => name.toLowerCase().includes(member.name.toLowerCase()))
  const [found] = close.length === 1 ? close : alike
  return found !== undefined && (close.length === 1 || alike.length === 1) ? found.name : null
}

export function addedMember(walk: Walk, member: Member, old: Type, path: string): void {
  if (isExcluded(walk, member) || isReportedElsewhere(walk, member, old)) return
  const needed = walk.directions.has('input') && !isOptional(walk, member)
  walk.add({
    kind: 'field/added',
    path: joined(path, member.name),
    level: needed ? 'major' : 'minor',
    decidedBy: 'assignment',
    reason: needed ? 'The new field is required.' : `New: ${textOf(walk, typeOfMember(walk, member))}.`
  })
}

/** Whether a member belongs to another declaration that is compared by itself and has the same news. */
function isReportedElsewhere(walk: Walk, member: Member, other: Type): boolean {
  const owner = ownerOf(walk, member)
  if (owner === null || owner === walk.top || !walk.isPlace(owner)) return false
  return walk.checker
    .getPropertiesOfType(other)
    .concat(
      other.isIntersection() ? other.types.flatMap((type) => walk.checker.getPropertiesOfType(type)) : []
    )
    .some((each) => ownerOf(walk, each) === owner && !ownerHas(walk, each, member.name))
}

export function removedBranch(walk: Walk, type: Type, now: Type, path: string): void {
  const { checker, directions, library } = walk
  const isValue = type.isLiteral() || (type.flags & library.TypeFlags.BooleanLiteral) !== 0
  const isEmpty = (type.flags & (library.TypeFlags.Null | library.TypeFlags.Undefined)) !== 0
  const kind = isValue ? 'value/removed' : 'variant/removed'
  const text = textOf(walk, type)
  if (checker.isTypeAssignableTo(type, now) || !(directions.has('input') || directions.has('output'))) {
    // The compiler accepts the value as one that is not listed; the server that no longer lists it does not.
    const refused = isValue && directions.has('input') && !allowsAnyText(walk, now)
    const reason = refused
      ? `${text} is no longer listed: the server may refuse it.`
      : `${text} is covered by what remains.`
    return walk.add({ kind, path, level: refused ? 'major' : 'minor', decidedBy: 'rule', reason })
  }
  if (directions.has('input'))
    walk.add({
      kind,
      path,
      level: 'major',
      decidedBy: 'assignment',
      reason: `${text} is no longer accepted.`
    })
  // A comparison with null always compiles; one with a value or a kind that cannot come does not.
  else if (isEmpty)
    walk.add({ kind, path, level: 'minor', decidedBy: 'probe', reason: `${text} no longer comes.` })
  else
    walk.add({
      kind,
      path,
      level: 'major',
      decidedBy: 'probe',
      reason: `${text} no longer comes: a program that asks for it does not compile.`
    })
}

function allowsAnyText({ library }: Walk, type: Type): boolean {
  const branches = type.isUnion() ? type.types : [type]
  return branches.some(({ flags }) => (flags & library.TypeFlags.String) !== 0)
}

export function addedBranch(walk: Walk, type: Type, old: Type, path: string): void {
  const { checker, directions, library } = walk
  const isValue = type.isLiteral() || (type.flags & library.TypeFlags.BooleanLiteral) !== 0
  const breaks = directions.has('output') && !checker.isTypeAssignableTo(type, old)
  walk.add({
    kind: isValue ? 'value/added' : 'variant/added',
    path,
    level: breaks ? 'major' : 'minor',
    decidedBy: 'assignment',
    reason: breaks ? `${textOf(walk, type)} may come now.` : `${textOf(walk, type)} is new.`
  })
}

export function joined(path: string, name: string): string {
  const text = /^[\w$]+$/.test(name) ? name : JSON.stringify(name)
  return path === '' ? text : `${path}.${text}`
}
