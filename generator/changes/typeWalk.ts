/** Compares two types of one program member by member, at every depth and in every branch of a union. */
import type { Symbol as Member, Type, TypeChecker } from 'typescript'
import type { ChangeKind, DecidedBy, Level } from './change.ts'
import type { Library } from './program.ts'
import type { Direction } from './uses.ts'
import { isOwnPlace, ownerOf, partsOf, textOf, typeOfMember } from './typeParts.ts'
import { matchBranches } from './unionMatch.ts'

/** A difference inside a type; `path` is empty for the type itself. */
export interface Difference {
  readonly kind: ChangeKind
  readonly path: string
  readonly level: Level
  readonly decidedBy: DecidedBy
  readonly reason: string
  readonly proposal?: string
}

/** What a comparison needs to know. */
export interface Walk {
  readonly library: Library
  readonly checker: TypeChecker
  readonly directions: ReadonlySet<Direction>
  /** The declaration that is compared, as `file#name` on either side. */
  readonly top: string
  /** Whether a declaration is on both sides, so that it is compared by itself. */
  readonly isPlace: (key: string) => boolean
  readonly add: (difference: Difference) => void
}

/** Whether values that one type allows fit where the other is wanted, in each direction that the type travels. */
export function fits({ checker, directions }: Walk, old: Type, now: Type): boolean {
  return (
    (!directions.has('input') || checker.isTypeAssignableTo(old, now)) &&
    (!directions.has('output') || checker.isTypeAssignableTo(now, old))
  )
}

/** Adds what differs. `depth` ends what refers to itself. */
export function compareTypes(walk: Walk, old: Type, now: Type, path: string, depth = 0): void {
  if (old === now || depth > 12) return
  if (depth > 0 && isOwnPlace(walk, old, now)) return compareArguments(walk, old, now, path, depth)
  if (old.isUnion() || now.isUnion()) return compareUnions(walk, old, now, path, depth)
  const [before, after] = [partsOf(walk, old), partsOf(walk, now)]
  if (before.element !== null && after.element !== null)
    return compareTypes(walk, before.element, after.element, `${path}[]`, depth + 1)
  if (before.signature !== null && after.signature !== null) return compareLeaf(walk, old, now, path)
  if (!before.isObject || !after.isObject || before.element !== after.element)
    return compareLeaf(walk, old, now, path)
  compareIndexes(walk, before.index, after.index, path, depth)
  compareMembers(walk, old, now, path, depth)
}

function compareArguments(walk: Walk, old: Type, now: Type, path: string, depth: number): void {
  const [before, after] = [old, now].map((type) => type.aliasTypeArguments ?? partsOf(walk, type).arguments)
  for (const [index, own] of (before ?? []).entries()) {
    const other = after?.[index]
    if (other !== undefined) compareTypes(walk, own, other, path, depth + 1)
  }
}

function compareLeaf(walk: Walk, old: Type, now: Type, path: string): void {
  const reason = `${textOf(walk, old)} → ${textOf(walk, now)}`
  const kind = path === '' ? 'type/changed' : 'field/changed'
  if (!fits(walk, old, now)) return walk.add({ kind, path, level: 'major', decidedBy: 'assignment', reason })
  if (!fits(walk, now, old)) walk.add({ kind, path, level: 'minor', decidedBy: 'assignment', reason })
}

function compareIndexes(
  walk: Walk,
  before: Type | null,
  after: Type | null,
  path: string,
  depth: number
): void {
  if (before !== null && after !== null) return compareTypes(walk, before, after, `${path}{}`, depth + 1)
  if (before === after) return
  const removed = after === null
  walk.add({
    kind: removed ? 'field/removed' : 'field/added',
    path: `${path}{}`,
    level: removed ? 'major' : 'minor',
    decidedBy: removed ? 'probe' : 'assignment',
    reason: removed ? 'Fields of any name were allowed.' : 'Fields of any name are allowed now.'
  })
}

function compareMembers(walk: Walk, old: Type, now: Type, path: string, depth: number): void {
  const { checker, library } = walk
  const [before, after] = [old, now].map((type) => checker.getPropertiesOfType(type))
  const later = new Map((after ?? []).map((each) => [each.name, each]))
  const known = new Set((before ?? []).map(({ name }) => name))
  const fresh = (after ?? []).filter(({ name }) => !known.has(name))
  for (const member of before ?? []) {
    const other = later.get(member.name)
    if (isMethod(library, member) && (other === undefined || isMethod(library, other))) continue
    if (other === undefined) removedMember(walk, member, now, path, fresh)
    else compareMember(walk, member, other, path, depth)
  }
  for (const member of fresh) addedMember(walk, member, old, path)
}

/** Methods of classes are called instead; see calls.ts. */
function isMethod({ SymbolFlags, isMethodDeclaration }: Library, member: Member): boolean {
  return (
    (member.flags & SymbolFlags.Method) !== 0 &&
    (member.declarations?.some((each) => isMethodDeclaration(each)) ?? false)
  )
}

function isOptional({ library }: Walk, member: Member): boolean {
  return (member.flags & library.SymbolFlags.Optional) !== 0
}

/** A field of type never cannot be given: it only keeps the branches of a union apart. */
function isExcluded(walk: Walk, member: Member): boolean {
  const type = walk.checker.getNonNullableType(typeOfMember(walk, member))
  return (type.flags & walk.library.TypeFlags.Never) !== 0
}

function removedMember(walk: Walk, member: Member, now: Type, path: string, fresh: readonly Member[]): void {
  if (isExcluded(walk, member) || isReportedElsewhere(walk, member, now)) return
  const renamed = laterName(walk, member, fresh)
  const accepts = walk.checker.getIndexInfosOfType(now).length > 0 && !walk.directions.has('output')
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
      : { proposal: `${renamed} is new and has the same type: tell users if it takes its place.` })
  })
}

/** The new field that a removed one may have become: the only one of its type, or the only one that keeps its name in its own. */
function laterName(walk: Walk, member: Member, fresh: readonly Member[]): string | null {
  const type = textOf(walk, typeOfMember(walk, member))
  const alike = fresh.filter((each) => textOf(walk, typeOfMember(walk, each)) === type)
  const close = alike.filter(({ name }) => name.toLowerCase().includes(member.name.toLowerCase()))
  const [found] = close.length === 1 ? close : alike
  return found !== undefined && (close.length === 1 || alike.length === 1) ? found.name : null
}

function addedMember(walk: Walk, member: Member, old: Type, path: string): void {
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
    .some((each) => ownerOf(walk, each) === owner)
}

function compareMember(walk: Walk, old: Member, now: Member, path: string, depth: number): void {
  const place = joined(path, old.name)
  const [owner, other] = [ownerOf(walk, old), ownerOf(walk, now)]
  if (owner !== null && owner === other && owner !== walk.top && walk.isPlace(owner)) return
  const [before, after] = [isOptional(walk, old), isOptional(walk, now)]
  if (before !== after) {
    const breaks = walk.directions.has(after ? 'output' : 'input')
    walk.add({
      kind: 'field/changed',
      path: place,
      level: breaks ? 'major' : 'minor',
      decidedBy: 'assignment',
      reason: after ? 'required → optional' : 'optional → required'
    })
  }
  compareTypes(walk, typeOfMember(walk, old), typeOfMember(walk, now), place, depth + 1)
}

function compareUnions(walk: Walk, old: Type, now: Type, path: string, depth: number): void {
  const { pairs, removed, added } = matchBranches(walk, old, now)
  for (const [before, after, tag] of pairs) compareTypes(walk, before, after, `${path}${tag}`, depth + 1)
  for (const type of removed) removedBranch(walk, type, now, path)
  for (const type of added) addedBranch(walk, type, old, path)
}

function removedBranch(walk: Walk, type: Type, now: Type, path: string): void {
  const { checker, directions, library } = walk
  const isValue = type.isLiteral() || (type.flags & library.TypeFlags.BooleanLiteral) !== 0
  const isEmpty = (type.flags & (library.TypeFlags.Null | library.TypeFlags.Undefined)) !== 0
  const kind = isValue ? 'value/removed' : 'variant/removed'
  const text = textOf(walk, type)
  if (checker.isTypeAssignableTo(type, now)) {
    // The compiler accepts the value as one that is not listed; the server that no longer lists it does not.
    const refused = isValue && directions.has('input')
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

function addedBranch(walk: Walk, type: Type, old: Type, path: string): void {
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

function joined(path: string, name: string): string {
  const text = /^[\w$]+$/.test(name) ? name : JSON.stringify(name)
  return path === '' ? text : `${path}.${text}`
}
