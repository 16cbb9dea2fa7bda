/** Compares two types of one program member by member, at every depth and in every branch of a union. */
import type { Symbol as Member, Type } from 'typescript'
import type { Library } from './program.ts'
import { addedBranch, addedMember, isOptional, joined, removedBranch, removedMember } from './findings.ts'
import { isOwnPlace, ownerOf, partsOf, textOf, typeOfMember } from './typeParts.ts'
import { matchBranches } from './unionMatch.ts'
import type { Direction } from './uses.ts'
import { fits, type Difference, type Walk } from './walk.ts'

/** Adds what differs. `depth` ends what refers to itself. */
export function compareTypes(walk: Walk, old: Type, now: Type, path: string, depth = 0): void {
  if (old === now || depth > 12) return
  if (depth > 0 && isOwnPlace(walk, old, now)) return compareArguments(walk, old, now, path, depth)
  if (old.isUnion() || now.isUnion()) return compareUnions(walk, old, now, path, depth)
  const [before, after] = [partsOf(walk, old), partsOf(walk, now)]
  if (before.element !== null && after.element !== null)
    return compareTypes(walk, before.element, after.element, `${path}[]`, depth + 1)
  if (before.signature !== null && after.signature !== null)
    return compareSignatures(walk, old, now, path, depth)
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

/** Functions are compared by what they take and give, as a method that a program writes may take more than it is given. */
function compareSignatures(walk: Walk, old: Type, now: Type, path: string, depth: number): void {
  const [[before, ...formsBefore], [after, ...formsAfter]] = [
    old.getCallSignatures(),
    now.getCallSignatures()
  ]
  const isPlain =
    formsBefore.length + formsAfter.length === 0 && before?.typeParameters === after?.typeParameters
  let found = 0
  const add = (difference: Difference): void => {
    found++
    walk.add(difference)
  }
  if (before !== undefined && after !== undefined && isPlain) {
    const taken = { ...walk, add, directions: new Set([...walk.directions].map(otherWay)) }
    for (const [index, parameter] of before.parameters.entries()) {
      const other = after.parameters[index]
      const [one, two] = [parameter, other].map((each) => each && walk.checker.getTypeOfSymbol(each))
      if (one !== undefined && two !== undefined)
        compareTypes(taken, one, two, `${path}(${parameter.name})`, depth + 1)
    }
    const given = { ...walk, add }
    compareTypes(given, before.getReturnType(), after.getReturnType(), `${path}()`, depth + 1)
  }
  if (found === 0) compareLeaf(walk, old, now, path)
}

function otherWay(way: Direction): Direction {
  return way === 'input' ? 'output' : 'input'
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

function compareMember(walk: Walk, old: Member, now: Member, path: string, depth: number): void {
  const place = joined(path, old.name)
  const [before, after] = [isOptional(walk, old), isOptional(walk, now)]
  if (isInherited(walk, old, now) && (before === after || !isMapped(walk, old, now))) return
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

/** Whether a member comes from another declaration, the same on both sides, which is compared by itself. */
function isInherited(walk: Walk, old: Member, now: Member): boolean {
  const owner = ownerOf(walk, old)
  return owner !== null && owner === ownerOf(walk, now) && owner !== walk.top && walk.isPlace(owner)
}

/** Whether a member was made of one that is written, by `Partial` or `Required` for instance. */
function isMapped({ library }: Walk, old: Member, now: Member): boolean {
  return ((old.flags | now.flags) & library.SymbolFlags.Transient) !== 0
}

function compareUnions(walk: Walk, old: Type, now: Type, path: string, depth: number): void {
  const { pairs, removed, added } = matchBranches(walk, old, now)
  for (const [before, after, tag] of pairs) compareTypes(walk, before, after, `${path}${tag}`, depth + 1)
  for (const type of removed) removedBranch(walk, type, now, path)
  for (const type of added) addedBranch(walk, type, old, path)
}
