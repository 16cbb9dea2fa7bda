/** Settles claims on one property of the client or of a resource: by methods, by resources, and by both. */
import { compareText } from '../ground/text.ts'
import { isPair } from './members.ts'
import type { Placed } from './methods.ts'
import { pairKey } from './misfits.ts'
import { camelCase, isClientMember, isIdentifier, isReservedMember } from './names.ts'
import { methodNames, resourceNames } from './qualifiers.ts'
import { settle, type Claim } from './settle.ts'

/**
 * Resources are settled from the root on: where an operation is decides what its method is beside.
 *
 * @param apart the pairs of operations that one method cannot serve, by their key.
 */
export function settleMembers(placed: readonly Placed[], apart: ReadonlySet<string>): readonly Placed[] {
  const depth = Math.max(0, ...placed.map((one) => one.resource.length))
  const isMethod: IsMethod = ([one, other]) =>
    other === undefined || (one !== undefined && isPair([one, other]) && !apart.has(pairKey(one, other)))
  return Array.from({ length: depth + 1 }, (_, level) => level).reduce(
    (current, level) => settleLevel(current, level, isMethod),
    placed
  )
}

/** Whether one or two operations are one method. */
type IsMethod = (operations: readonly Placed[]) => boolean

function settleLevel(placed: readonly Placed[], level: number, isMethod: IsMethod): readonly Placed[] {
  const homes = new Map<string, Placed[]>()
  for (const one of placed) {
    const home = one.resource.slice(0, level).join('.')
    if (one.resource.length >= level) homes.set(home, [...(homes.get(home) ?? []), one])
  }
  const settled = new Map([...homes.values()].flatMap((group) => [...settleHome(group, level, isMethod)]))
  return placed.map((one) => settled.get(one) ?? one)
}

/** A claim on a property: by a method, or by everything below one literal of the paths. */
interface Member extends Claim {
  /** The operations that have the name in theirs. */
  readonly operations: readonly Placed[]
  /** The literals that a resource stands for; null for a method. */
  readonly literals: ReadonlySet<string> | null
}

function settleHome(
  group: readonly Placed[],
  level: number,
  isMethod: IsMethod
): ReadonlyMap<Placed, Placed> {
  const below = group.filter((one) => one.resource.length > level)
  const here = group.filter((one) => one.resource.length === level)
  const resources = resourceClaims(below, level)
  const members = [
    ...resources,
    ...methodClaims(here, keptMethods(here, new Set(resources.flatMap(namesThatStay)), isMethod))
  ]
  const byKey = new Map(members.map((member) => [member.key, member]))
  const { names, moved } = settle({
    claims: members,
    isFree: (name) => isIdentifier(name) && !isReservedMember(name) && !(level === 0 && isClientMember(name)),
    areOne: (claims) =>
      areOne(
        claims.flatMap(({ key }) => byKey.get(key) ?? []),
        isMethod
      )
  })
  return new Map(
    members.flatMap(({ key, operations, literals, unit }) =>
      operations.map((one) => {
        const name = names.get(key) ?? ''
        const isSettled = one.isSettled || moved.has(unit)
        const place = literals === null ? { name } : { resource: one.resource.with(level, name) }
        return [one, { ...one, ...place, isSettled }]
      })
    )
  )
}

function areOne(group: readonly Member[], isMethod: IsMethod): boolean {
  const methods = group.flatMap(({ literals, operations }) => (literals === null ? operations : []))
  if (methods.length > 0) return methods.length === group.length && methods.length < 3 && isMethod(methods)
  return new Set(group.flatMap(({ literals }) => [...(literals ?? [])])).size < 2
}

function namesThatStay({ stays, nameAt }: Member): readonly string[] {
  return stays ? [nameAt(() => 0)] : []
}

function resourceClaims(below: readonly Placed[], level: number): readonly Member[] {
  const nodes = new Map<string, Placed[]>()
  for (const one of below) {
    const stays = one.recorded || one.chosen.resource
    const key = stays ? `resource ${one.resource[level]}` : `literal ${one.route.resource[level]}`
    nodes.set(key, [...(nodes.get(key) ?? []), one])
  }
  return [...nodes].map(([key, operations]) => {
    const [first] = operations
    const stays = key.startsWith('resource ')
    const name = first?.resource[level] ?? ''
    const literal = first?.route.resource[level] ?? ''
    const ladder = stays ? [name] : resourceNames(literal, first?.resource.slice(0, level) ?? [])
    return {
      key,
      unit: key,
      stays,
      // One that is spelled like the property comes first.
      rank: literal === camelCase(literal) ? 1 : 1.25,
      last: ladder.length - 1,
      wordsLevel: null,
      nameAt: (levelOf) => ladder[levelOf(key)] ?? name,
      operations,
      literals: stays ? literalsOf(operations, level, name) : new Set([literal])
    }
  })
}

/** The literals by which recorded operations are in a resource. What is elsewhere by decision, or moved, is where others may be too. */
function literalsOf(operations: readonly Placed[], level: number, name: string): ReadonlySet<string> {
  return new Set(
    operations.flatMap(({ route, resource, chosen }) => {
      const literal = route.resource[level]
      const isOwn = literal !== undefined && resourceNames(literal, resource.slice(0, level)).includes(name)
      return isOwn && !chosen.resource ? [literal] : []
    })
  )
}

function methodClaims(here: readonly Placed[], kept: ReadonlySet<Placed>): readonly Member[] {
  return here.map((one) => {
    const key = `method ${one.id}`
    const ladder = methodNames(one)
    return {
      key,
      unit: key,
      stays: kept.has(one) || one.chosen.name,
      rank: 2,
      last: ladder.length - 1,
      wordsLevel: 1,
      nameAt: (levelOf) => ladder[levelOf(key)] ?? one.name,
      operations: [one],
      literals: null
    }
  })
}

/** The recorded methods that keep their names: of several that are not one method any more, one that is where it was, else the first by rule. */
function keptMethods(
  here: readonly Placed[],
  resources: ReadonlySet<string>,
  isMethod: IsMethod
): ReadonlySet<Placed> {
  const holders = new Map<string, Placed[]>()
  for (const one of here)
    if (one.recorded && !resources.has(one.name))
      holders.set(one.name, [...(holders.get(one.name) ?? []), one])
  return new Set(
    [...holders].flatMap(([name, group]) => {
      const [first, ...others] = group.toSorted(
        (left, right) =>
          Number(left.moved) - Number(right.moved) ||
          Number(camelCase(left.verb) !== name) - Number(camelCase(right.verb) !== name) ||
          compareText(left.id, right.id)
      )
      if (first === undefined) return []
      const partner = others.find((other) => isMethod([first, other]))
      return partner === undefined ? [first] : [first, partner]
    })
  )
}
