/** Which way each declaration travels: programs hand it in, get it out, or both; and which methods it travels through. */
import type { Node } from 'typescript'
import { valueAt } from '../ground/valueAt.ts'
import type { Surface } from '../target/surface.ts'
import { exportsOf, keyOf, localOf, publicNames, type Named } from './names.ts'
import { leadingTo, type Library } from './program.ts'
import { sourceOf } from './sources.ts'

/**
 * `input`: programs write such values. `output`: programs read them. `open`: programs read them beside others that are not
 * listed, so that a program is ready for a new one.
 */
export type Direction = 'input' | 'output' | 'open'

export interface Uses {
  /** By the key of a place. What no public value leads to is read and never sent. */
  directionsOf(key: string): ReadonlySet<Direction>
  /** The methods, as `module#Class.method`, through which a declaration travels. */
  methodsOf(key: string): readonly string[]
}

/** A declaration or a method in one direction. */
type Step = `${string}|${Direction}`

const ways = ['input', 'output', 'open'] as const

/** What no public value leads to is a list for programs to look things up in: it may grow, and what it has must stay. */
const lookedUp: ReadonlySet<Direction> = new Set(['input', 'open'])

/** Follows the declarations of a surface; `asked` are the modules whose declarations are asked about, if not all of them are. */
export function usesOf(library: Library, surface: Surface, asked?: Iterable<string>): Uses {
  const modules = asked === undefined ? Object.keys(surface.modules) : leadingTo(surface, asked)
  const edges = edgesOf(library, surface, modules)
  const entries = [...publicNames(surface).values()].flatMap((names) =>
    [...names.values()].filter(({ typeOnly }) => !typeOnly).map((named): Step => `${keyOf(named)}|output`)
  )
  const reached = reach(entries, (step) => edges.get(step) ?? [])
  const back = new Map<Step, Step[]>()
  for (const [from, list] of edges) for (const to of list) back.set(to, [...(back.get(to) ?? []), from])
  const stepsOf = (key: string): readonly Step[] =>
    ways.map((way): Step => `${key}|${way}`).filter((step) => reached.has(step))
  return {
    directionsOf: (key) => {
      const found = new Set(ways.filter((way) => reached.has(`${key}|${way}`)))
      return found.size === 0 ? lookedUp : found
    },
    methodsOf: (key) =>
      [...reach(stepsOf(key), (step) => back.get(step) ?? [])]
        .filter((step) => reached.has(step) && /#.*\./.test(step))
        .map((step) => step.slice(0, step.lastIndexOf('|')))
        .filter((step, index, all) => all.indexOf(step) === index)
        .sort()
  }
}

function reach(entries: readonly Step[], next: (step: Step) => readonly Step[]): ReadonlySet<Step> {
  const reached = new Set(entries)
  for (const step of reached) for (const to of next(step)) reached.add(to)
  return reached
}

/** Where each step leads: a declaration to those that it names, a class also to its methods. */
function edgesOf(
  library: Library,
  surface: Surface,
  modules: Iterable<string>
): ReadonlyMap<Step, readonly Step[]> {
  const edges = new Map<Step, Step[]>()
  const add = (from: Step, to: Step): void => void edges.set(from, [...(edges.get(from) ?? []), to])
  const waysOf = ({ module, name }: Named, index: number): ReadonlySet<Direction> =>
    waysOfParameter(library, sourceOf(library, surface, module), name, index)
  for (const path of modules) {
    const known = new Map<string, Named | undefined>()
    const target = (name: string): Named | undefined => {
      if (!known.has(name)) known.set(name, localOf(surface, path, name))
      return known.get(name)
    }
    const tracer = tracerOf(library, target, waysOf, add)
    sourceOf(library, surface, path).statements.forEach((statement) => tracer(statement, path))
  }
  return edges
}

/** Follows one statement of a module. */
function tracerOf(
  library: Library,
  target: (name: string) => Named | undefined,
  waysOf: (declared: Named, index: number) => ReadonlySet<Direction>,
  add: (from: Step, to: Step) => void
): (statement: Node, module: string) => void {
  const follow = (node: Node, from: string, start: Direction, way: Direction): void => {
    const step: Step = `${from}|${start}`
    const name = namedBy(library, node)
    const found = name === null ? undefined : target(name)
    // Programs never make an instance of a class by hand: what they hand in came out before.
    if (found !== undefined) add(step, `${keyOf(found)}|${found.typeOnly ? way : 'output'}`)
    if (found !== undefined && library.isExpressionWithTypeArguments(node)) {
      node.typeArguments?.forEach((argument, index) => {
        const given = waysOf(found, index)
        for (const each of given.size === 0 ? [way] : given)
          follow(argument, from, start, way === 'input' ? other(each) : each)
      })
      return
    }
    const inside = way === 'output' && isOpenUnion(library, node) ? 'open' : way
    library.forEachChild(node, (child) =>
      follow(
        child,
        from,
        start,
        library.isParameter(child) || library.isSetAccessor(child) ? other(way) : inside
      )
    )
  }
  return (statement, module) => {
    for (const [name, node] of declarationsIn(library, statement)) {
      const key = keyOf({ module, name })
      for (const way of ways)
        library.forEachChild(node, (member) => {
          if (!library.isClassDeclaration(node) || !library.isMethodDeclaration(member))
            return follow(member, key, way, library.isParameter(member) ? other(way) : way)
          const method = `${key}.${member.name.getText()}`
          add(`${key}|${way}`, `${method}|${way}`)
          follow(member, method, way, way)
        })
    }
  }
}

/** Which way a class or an interface hands on what is given for one of its type parameters: `extend(options: Options)` takes it in. */
function waysOfParameter(
  library: Library,
  source: Node,
  declared: string,
  index: number
): ReadonlySet<Direction> {
  const found = new Set<Direction>()
  library.forEachChild(source, (statement) => {
    const isGeneric = library.isClassDeclaration(statement) || library.isInterfaceDeclaration(statement)
    if (!isGeneric || statement.name?.text !== declared) return
    const parameter = statement.typeParameters?.[index]?.name.text
    const follow = (node: Node, way: Direction): void => {
      if (parameter !== undefined && namedBy(library, node) === parameter) found.add(way)
      library.forEachChild(node, (child) =>
        follow(child, library.isParameter(child) || library.isSetAccessor(child) ? other(way) : way)
      )
    }
    follow(statement, 'output')
  })
  return found
}

/** Whether a union lists values and allows every other text as well. */
function isOpenUnion(library: Library, node: Node): boolean {
  return (
    library.isUnionTypeNode(node) && node.types.some((each) => /^\(?string & \{\}\)?$/.test(each.getText()))
  )
}

function other(way: Direction): Direction {
  return way === 'input' ? 'output' : 'input'
}

/** The first name of a reference to a type or to the type of a value. */
function namedBy(library: Library, node: Node): string | null {
  const named = library.isTypeReferenceNode(node)
    ? node.typeName
    : library.isTypeQueryNode(node)
      ? node.exprName
      : library.isExpressionWithTypeArguments(node)
        ? node.expression
        : null
  return named === null ? null : (/^[\w$]+/.exec(named.getText())?.[0] ?? null)
}

function declarationsIn(library: Library, statement: Node): readonly (readonly [string, Node])[] {
  if (library.isVariableStatement(statement))
    return statement.declarationList.declarations.map((each) => [each.name.getText(), each] as const)
  const isNamed =
    library.isClassDeclaration(statement) ||
    library.isFunctionDeclaration(statement) ||
    library.isInterfaceDeclaration(statement) ||
    library.isTypeAliasDeclaration(statement)
  return isNamed ? [[statement.name?.text ?? '', statement]] : []
}

/** The path by which a program reaches each class from the client: `client.bot.memory`. */
export function accessorsOf(surface: Surface): ReadonlyMap<string, string> {
  const classes = new Map(
    Object.entries(surface.modules).flatMap(([module, { classes: own }]) =>
      own.map((each) => [keyOf({ module, name: each.name }), { module, each }] as const)
    )
  )
  const led = new Set<string>()
  const childrenOf = (key: string): readonly (readonly [string, string])[] => {
    const found = classes.get(key)
    return Object.entries(found?.each.children ?? {}).flatMap(([property, type]) => {
      const child = found === undefined ? undefined : localOf(surface, found.module, type)
      return child === undefined ? [] : [[property, keyOf(child)] as const]
    })
  }
  for (const key of classes.keys()) for (const [, child] of childrenOf(key)) led.add(child)
  const paths = new Map<string, string>()
  const visit = (key: string, path: string): void => {
    if (paths.has(key)) return
    paths.set(key, path)
    for (const [property, child] of childrenOf(key)) visit(child, `${path}.${property}`)
  }
  const root = exportsOf(surface, valueAt(surface.subpaths, '.') ?? '').get('default')
  if (root !== undefined) visit(keyOf(root), 'client')
  for (const [key, { each }] of classes) if (!led.has(key)) visit(key, each.name)
  return paths
}
