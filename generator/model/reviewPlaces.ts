/** Tells of the methods, resources and classes whose name a rule chose, and that no release has made final. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { compareText, keyInLine } from '../ground/text.ts'
import type { Noun } from './classNames.ts'
import type { Placed } from './methods.ts'
import { isClientMember, isIdentifier, isReservedMember } from './names.ts'

/** One warning for each method, and for each resource with all its operations. */
export function reviewPlaces(placed: readonly Placed[]): readonly Diagnostic[] {
  const rivalsOf = rivalsIn(placed)
  const groups = new Map<string, Placed[]>()
  for (const one of placed) {
    if (!one.isSettled) continue
    const name = movedResource(one) ?? placeOf(one)
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups]
    .sort(([left], [right]) => compareText(left, right))
    .flatMap(([name, group]) => {
      const [first] = group
      if (first === undefined) return []
      const depth = name.split('.').length
      const wanted = first.wanted.split('.').slice(0, depth).join('.')
      const line = group.map((one) => `${keyInLine(one.id)}: ${lineOf(one)}`).join(', ')
      return [
        diagnostic(
          'name/provisional',
          first.pointer,
          `A rule chose the name ${name} for ${group.map(({ id }) => id).join(' and ')}, because ${reasonOf(wanted, rivalsOf(wanted, group))}. It is provisional until the next release.`,
          `To choose another before that, write in sdk.yaml, with a word of yours: operations: { ${line} }.`
        )
      ]
    })
}

function placeOf({ resource, name }: Placed): string {
  return [...resource, name].join('.')
}

/** The resource of an operation as far as it is not the one by rule; null if all of it is. */
function movedResource({ resource, wanted }: Placed): string | null {
  const rule = wanted.split('.').slice(0, -1)
  const first = resource.findIndex((name, depth) => name !== rule[depth])
  return first === -1 ? null : resource.slice(0, first + 1).join('.')
}

function lineOf(one: Placed): string {
  return movedResource(one) === null ? `{ name: ${one.name} }` : `{ resource: ${one.resource.join('/')} }`
}

type RivalsOf = (name: string, group: readonly Placed[]) => readonly string[]

/** What else has a dotted name, or would have it by rule: operations by id, and resources. */
function rivalsIn(placed: readonly Placed[]): RivalsOf {
  return (name, group) => {
    const others = placed.filter((one) => !group.includes(one))
    const methods = others.filter((one) => one.wanted === name || placeOf(one) === name).map(({ id }) => id)
    const isResource = others.some(
      (one) => one.wanted.startsWith(`${name}.`) || placeOf(one).startsWith(`${name}.`)
    )
    return [...methods.sort(compareText), ...(isResource ? [`the resource ${name}`] : [])]
  }
}

function reasonOf(wanted: string, rivals: readonly string[]): string {
  const name = wanted.split('.').at(-1) ?? ''
  if (!isIdentifier(name)) return `"${name}" is not a valid identifier`
  if (isReservedMember(name) || (wanted === name && isClientMember(name))) return `${wanted} is reserved`
  return rivals.length === 0
    ? 'two things claimed one name when it was chosen'
    : `${rivals.join(' and ')} ${rivals.length === 1 ? 'claims' : 'claim'} ${wanted} too`
}

/** Whether anything claims the place that an operation would have by rule, or is the reason that it has another. */
export function isContested(one: Placed, placed: readonly Placed[]): boolean {
  return placeOf(one) !== one.wanted || rivalsIn(placed)(one.wanted, [one]).length > 0
}

/** One warning for each class; its noun begins the names of the types. */
export function reviewClasses(
  nouns: ReadonlyMap<string, Noun>,
  classes: ReadonlyMap<string, string>,
  placed: readonly Placed[]
): readonly Diagnostic[] {
  return [...nouns].flatMap(([dotted, { text, isSettled }]) => {
    const parent = dotted.split('.').slice(0, -1).join('.')
    const inside = placed.filter(({ resource }) => `${resource.join('.')}.`.startsWith(`${dotted}.`))
    // The class follows from the resource, and from the one that leads to it, if that is told.
    const follows =
      nouns.get(parent)?.isSettled === true || inside.every((one) => movedResource(one) !== null)
    if (!isSettled || follows) return []
    return [
      diagnostic(
        'name/provisional',
        inside[0]?.pointer ?? '#/paths',
        `A rule chose the name ${classes.get(dotted) ?? text} for the class of ${dotted}, because the one by its path is that of something else. It is provisional until the next release.`,
        `To choose another before that, write in sdk.yaml, with a word of yours: nouns: { ${dotted.replaceAll('.', '/')}: ${text} }.`
      )
    ]
  })
}
