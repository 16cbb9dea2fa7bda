/** Checks the names of methods and resources. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { compareText, keyInLine } from '../ground/text.ts'
import type { Placed } from './methods.ts'
import { camelCase, isClientMember, isIdentifier, isReservedMember } from './names.ts'
import { idCount } from './paths.ts'

/** A diagnostic for each name that is reserved, invalid or claimed twice. */
export function memberDiagnostics(placed: readonly Placed[]): readonly Diagnostic[] {
  const resources = groupBy(
    placed.flatMap((one) =>
      one.resource.map((_, depth) => [one.resource.slice(0, depth + 1).join('.'), one] as const)
    )
  )
  const methods = groupBy(placed.map((one) => [[...one.resource, one.name].join('.'), one] as const))
  return [
    ...[...resources].flatMap(([path, group]) => resourceFault(path, group)),
    ...[...methods].flatMap(([member, group]) => methodFault(member, group, resources.has(member)))
  ]
}

function groupBy(entries: readonly (readonly [string, Placed])[]): ReadonlyMap<string, readonly Placed[]> {
  const groups = new Map<string, Placed[]>()
  for (const [key, one] of entries) groups.set(key, [...(groups.get(key) ?? []), one])
  return groups
}

function resourceFault(path: string, group: readonly Placed[]): readonly Diagnostic[] {
  const [first] = group
  if (first === undefined) return []
  const names = path.split('.')
  const name = names.at(-1) ?? ''
  const line = remedy(group, first, 'resource')
  if (!isIdentifier(name))
    return [
      diagnostic(
        'name/reserved',
        first.pointer,
        `${path} cannot be a resource: ${name} is not a valid identifier.`,
        line
      )
    ]
  if (isReservedMember(name) || (names.length === 1 && isClientMember(name))) {
    return [
      diagnostic('name/reserved', first.pointer, `${path} cannot be a resource: the name is taken.`, line)
    ]
  }
  const spellings = [...new Set(group.flatMap((one) => spellingOf(one, names)))].sort(compareText)
  if (spellings.length < 2) return []
  return [
    diagnostic('name/conflict', first.pointer, `${path} is claimed by ${spellings.join(' and ')}.`, line)
  ]
}

/** The literals of an operation's path that name its resource. */
function spellingOf({ route, recorded, chosen }: Placed, names: readonly string[]): readonly string[] {
  // Who puts an operation elsewhere says that the two are one resource.
  if (recorded || chosen.resource) return []
  const literals = route.resource.slice(0, names.length)
  return literals.map(camelCase).join('.') === names.join('.') ? [literals.join('/')] : []
}

function methodFault(member: string, group: readonly Placed[], isResource: boolean): readonly Diagnostic[] {
  const [first] = group
  if (first === undefined) return []
  const line = remedy(group, first, 'name')
  if (!isIdentifier(first.name))
    return [
      diagnostic(
        'name/reserved',
        first.pointer,
        `${member} cannot be a method: ${first.name} is not a valid identifier.`,
        line
      )
    ]
  if (isReservedMember(first.name))
    return [
      diagnostic('name/reserved', first.pointer, `${member} cannot be a method: the name is taken.`, line)
    ]
  if (isResource)
    return [diagnostic('name/conflict', first.pointer, `${member} is both a method and a resource.`, line)]
  if (group.length === 1 || isPair(group)) return []
  return [
    diagnostic(
      'name/conflict',
      first.pointer,
      `${group
        .map((one) => one.id)
        .sort(compareText)
        .join(' and ')} both claim ${member}.`,
      line
    )
  ]
}

/** The line that settles it; an operation whose name is recorded keeps it, so the others are asked to move. */
function remedy(group: readonly Placed[], first: Placed, key: 'name' | 'resource'): string {
  const mover = group.find((one) => !one.recorded) ?? first
  return `Write a line in sdk.yaml, for instance: operations: { ${keyInLine(mover.id)}: { ${key}: … } }.`
}

/** The collection form and the item form of one verb are one method. */
export function isPair(group: readonly Placed[]): boolean {
  const [one, other] = group
  if (group.length !== 2 || one === undefined || other === undefined) return false
  return (
    one.method === other.method &&
    one.route.scope !== other.route.scope &&
    Math.abs(idCount(one.route) - idCount(other.route)) === 1
  )
}
