/** The lines of MIGRATION.md. */
import type {
  CompatClass,
  CompatFunction,
  CompatModule,
  CompatType,
  Verdict
} from '../../../model/compat/compatModel.ts'
import { code, codeSpan, decided, row, type Printed } from '../words/doors.ts'

type Kinds = ReadonlySet<string>

/** What a path is here. */
export function pathLine({ path, resource, types, classes, functions }: CompatModule, kinds: Kinds): Printed {
  const own = codeSpan(path === '.' ? path : `./${path}`)
  if (resource !== null) return code`- path ${own}: same`
  const hasTypes = [...types, ...classes.flatMap(({ type }) => type ?? [])].some(({ to }) => to !== null)
  if (!hasTypes)
    return code`- path ${own}: different: nothing of it is left to import${linked(kindOf.removed, kinds)}`
  return functions.length === 0
    ? code`- path ${own}: alias: its types, and no code`
    : code`- path ${own}: alias: its types, and no code; its functions are methods`
}

/** A class and its members. */
export function classLines(
  { name, to, type, reason, members }: CompatClass,
  kinds: Kinds
): readonly Printed[] {
  const own = codeSpan(name)
  const [instead, why] = [codeSpan(to ?? type?.to ?? ''), decided(reason ?? noLonger)]
  const head =
    to === name
      ? code`- class ${own}: same`
      : to !== null
        ? code`- class ${own}: different: it is called ${instead}${linked(kindOf.renamed, kinds)}`
        : type?.to == null
          ? code`- class ${own}: different: ${why}${linked(kindOf.removed, kinds)}`
          : code`- class ${own}: different: the type ${instead}. ${why}${linked(kindOf.removed, kinds)}`
  const kept = members.filter(({ verdict }) => isKept(verdict))
  return [
    head,
    ...keptLine(
      code`- members of ${own}, same: `,
      kept.map(({ name: member, verdict }) => marked(codeSpan(member), verdict))
    ),
    ...members
      .filter(({ verdict }) => !isKept(verdict))
      .map(({ name: member, parameters, verdict }) => {
        const call = codeSpan(`${name}.${member}${parameters === null ? '' : `(${parameters})`}`)
        return code`- ${call}: different: ${whyOf(verdict, kinds)}`
      })
  ]
}

/** Functions, and the methods that take their place. */
export function functionLines(functions: readonly CompatFunction[], kinds: Kinds): readonly Printed[] {
  return functions.map(({ name, parameters, method, verdict }) => {
    const own = codeSpan(`${name}(${parameters})`)
    if (method === null) return code`- ${own}: different: ${whyOf(verdict, kinds)}`
    const given = parameters.split(', ').slice(1).join(', ')
    const call = codeSpan(
      `client.${method.join('.')}(${isKept(verdict) || verdict.kind !== 'different' || verdict.difference !== 'arguments' ? given : '…'})`
    )
    return isKept(verdict)
      ? code`- ${marked(own, verdict)} → ${call}`
      : code`- ${own} → ${call}: different: ${whyOf(verdict, kinds)}`
  })
}

/** The types of a module; what another module has alike is only named. */
export function typeLines({ path, types }: CompatModule, first: FirstPath, kinds: Kinds): readonly Printed[] {
  const isHere = (type: CompatType): boolean => first(type) === path
  const same = types.filter(({ verdict }) => verdict.kind === 'same')
  const others = types.filter(({ verdict }) => verdict.kind !== 'same')
  const elsewhere = others.filter((type) => !isHere(type))
  return [
    ...keptLine(
      code`- types, same: `,
      same.map(({ name, verdict }) => marked(codeSpan(name), verdict))
    ),
    ...[...new Set(elsewhere.map(first))].flatMap((other) =>
      keptLine(
        code`- types, as in ${codeSpan(`./${other}`)}: `,
        elsewhere.filter((type) => first(type) === other).map(({ name }) => codeSpan(name))
      )
    ),
    ...others.filter(isHere).map((type) => typeLine(type, kinds))
  ]
}

/** The path that a type with this name and meaning is described under. */
export type FirstPath = (type: CompatType) => string

/** Those with the shortest paths. */
export function firstPaths(modules: readonly CompatModule[]): FirstPath {
  const found = new Map<string, string>()
  const keyOf = ({ name, to, verdict }: CompatType): string => JSON.stringify([name, to, verdict])
  const depth = ({ path }: CompatModule): number => path.split('/').length
  for (const { path, types, classes } of [...modules].sort((left, right) => depth(left) - depth(right)))
    for (const type of [...classes.flatMap((each) => each.type ?? []), ...types])
      if (!found.has(keyOf(type))) found.set(keyOf(type), path)
  return (type) => found.get(keyOf(type)) ?? ''
}

function typeLine({ name, to, verdict }: CompatType, kinds: Kinds): Printed {
  const own = codeSpan(name)
  if (to === null) return code`- type ${own}: different: ${whyOf(verdict, kinds)}`
  const target = name === to ? own : code`${own} → ${codeSpan(to)}`
  return isKept(verdict)
    ? code`- type ${marked(target, verdict)}`
    : code`- type ${target}: different: ${whyOf(verdict, kinds)}`
}

/** Kinds that no comparison finds: names without a type or a method here, and classes with another name. */
const kindOf = { removed: 'removed', renamed: 'renamed' } as const

/** The link to the chapter of a kind, if there is one. */
function linked(kind: string, kinds: Kinds): Printed {
  return kinds.has(kind) ? code` [${decided(kind)}]` : code``
}

const noLonger = 'the API has nothing like it.'

function whyOf(verdict: Verdict, kinds: Kinds): Printed {
  switch (verdict.kind) {
    case 'same':
    case 'alias':
      return code``
    case 'gone':
      return code`${decided(verdict.reason ?? noLonger)}${linked(kindOf.removed, kinds)}`
    case 'different':
      return code`${decided(verdict.reason)}${linked(verdict.difference, kinds)}`
    default:
      return verdict satisfies never
  }
}

function isKept({ kind }: Verdict): boolean {
  return kind === 'same' || kind === 'alias'
}

/** Marks a name of which nothing but the name is checked. */
function marked(text: Printed, verdict: Verdict): Printed {
  return 'checked' in verdict && !verdict.checked ? code`${text}°` : text
}

function keptLine(head: Printed, names: readonly Printed[]): readonly Printed[] {
  return names.length === 0 ? [] : [code`${head}${row(names, ', ')}`]
}
