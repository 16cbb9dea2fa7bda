/** Gives every resource the name of its class, and the noun that the names of its types begin with. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Decisions } from '../decide/decisions.ts'
import { valueAt } from '../ground/valueAt.ts'
import { compareText } from '../ground/text.ts'
import type { NamesLock } from './lockedNames.ts'
import type { Placed } from './methods.ts'
import { decidedNoun, isIdentifier, isPlatformName, wordOf } from './names.ts'
import { shortDigest } from './qualifiers.ts'
import { settle, type Claim } from './settle.ts'

/** How a resource is called in the names of its types. */
export interface Noun {
  readonly text: string
  /** Whether a rule about conflicts chose it, and no release has made it final. */
  readonly isSettled: boolean
  /** Whether a line of sdk.yaml decides about it. */
  readonly isDecided: boolean
}

/** Everything by the dotted path of a resource; resources that only lead to others are included. */
export interface ClassNaming {
  readonly classes: ReadonlyMap<string, string>
  readonly nouns: ReadonlyMap<string, Noun>
  readonly diagnostics: readonly Diagnostic[]
}

export interface ClassInput {
  readonly placed: readonly Placed[]
  readonly decisions: Decisions
  readonly lock: NamesLock
  /** Names of the runtime and of the client, which no class can have. */
  readonly reserved: ReadonlySet<string>
}

/** A resource before its class has a name. */
interface Node {
  readonly path: readonly string[]
  readonly dotted: string
  /** The noun that sdk.yaml gives. */
  readonly decided: string | undefined
  /** Whether a line of sdk.yaml gives the noun of this very resource. */
  readonly isChosen: boolean
  readonly word: string
  /** The recorded class that stays. */
  readonly kept: string | undefined
}

/** A recorded class stays; two resources that claim one name get nouns that say which resource is in which. */
export function nameClasses({ placed, decisions, lock, reserved }: ClassInput): ClassNaming {
  const nodes = nodesOf(placed, decisions, lock)
  const types = recordedTypes(placed, lock)
  const isFree = (name: string): boolean => isIdentifier(name) && !isPlatformName(name) && !reserved.has(name)
  const { names, moved, levels } = settle({
    claims: [...nodes.values()].map((node) => claimOf(node, nodes)),
    isFree: (name) => isFree(name) && !types.has(name),
    areOne: (group) => group.length < 2
  })
  const provisional = new Set(lock.provisional)
  const holders = new Map([...names].map(([dotted, name]) => [name, dotted]))
  const rules = new Map([...nodes.values()].map((node) => [node.dotted, nounAt(node, nodes, () => 0)]))
  const isContested = ({ dotted }: Node): boolean => {
    const rule = rules.get(dotted)
    const isShared = [...rules].some(([other, noun]) => other !== dotted && noun === rule)
    return isShared || names.get(dotted) !== `${rule}Client`
  }
  const movedByRule = resourcesByRule(placed)
  const isSettled = (node: Node): boolean => {
    if (movedByRule.has(node.dotted)) return true
    const parent = parentOf(node, nodes)
    const isChosenByRule =
      node.kept === undefined
        ? moved.has(node.dotted) || (node.decided === undefined && parent !== undefined && isSettled(parent))
        : provisional.has(`resources.${node.dotted}`)
    return isChosenByRule && isContested(node)
  }
  const nouns = [...nodes.values()].map((node) => {
    const rule = nounAt(node, nodes, (unit) => levels.get(unit) ?? 0)
    const isTaken = !isFree(`${rule}Client`) || (holders.get(`${rule}Client`) ?? node.dotted) !== node.dotted
    const text = node.kept !== undefined && isTaken ? node.kept.replace(/Client$/, '') : rule
    return [node.dotted, { text, isSettled: isSettled(node), isDecided: isDecided(node, nodes) }] as const
  })
  return {
    classes: names,
    nouns: new Map(nouns),
    diagnostics: classFaults(names, placed, lock, isFree)
  }
}

function nodesOf(
  placed: readonly Placed[],
  decisions: Decisions,
  lock: NamesLock
): ReadonlyMap<string, Node> {
  const paths = new Map(
    placed.flatMap((one) =>
      one.resource
        .map((_, depth) => one.resource.slice(0, depth + 1))
        .map((path) => [path.join('.'), path] as const)
    )
  )
  const provisional = new Set(lock.provisional)
  const holders = new Set<string>()
  return new Map(
    [...paths]
      .sort(([left], [right]) => compareText(left, right))
      .map(([dotted, path]) => {
        // A noun is looked up even if a recorded name wins: the line that decides it is still in use.
        const decided = decidedNoun(path, decisions)
        const word = wordOf(path, decisions)
        const recorded = valueAt(lock.resources, dotted)
        const isReplaced = decided !== undefined && provisional.has(`resources.${dotted}`)
        const kept = isReplaced || recorded === undefined || holders.has(recorded) ? undefined : recorded
        if (kept !== undefined) holders.add(kept)
        const isChosen = decisions.take('nouns', path.join('/')) !== undefined
        return [dotted, { path, dotted, decided, isChosen, word, kept }] as const
      })
  )
}

function parentOf({ path }: Node, nodes: ReadonlyMap<string, Node>): Node | undefined {
  return nodes.get(path.slice(0, -1).join('.'))
}

function isDecided(node: Node, nodes: ReadonlyMap<string, Node>): boolean {
  const parent = parentOf(node, nodes)
  return node.decided !== undefined || (parent !== undefined && isDecided(parent, nodes))
}

function nounAt(node: Node, nodes: ReadonlyMap<string, Node>, levelOf: (unit: string) => number): string {
  const parent = parentOf(node, nodes)
  const rule = node.decided ?? (parent === undefined ? '' : nounAt(parent, nodes, levelOf)) + node.word
  return ladderOf(node, nodes, rule)[levelOf(node.dotted)] ?? rule
}

/** The noun by rule, the words of the path from the inside out, and the noun with what it is or with a digest. */
function ladderOf(node: Node, nodes: ReadonlyMap<string, Node>, rule: string): readonly string[] {
  const words = node.path.map((_, depth) => nodes.get(node.path.slice(0, depth + 1).join('.'))?.word ?? '')
  return [rule, words.toReversed().join('Of'), `${rule}Resource`, `${rule}X${shortDigest(node.dotted)}`]
}

function claimOf(node: Node, nodes: ReadonlyMap<string, Node>): Claim {
  const { dotted, kept, isChosen } = node
  return {
    key: dotted,
    unit: dotted,
    stays: kept !== undefined || isChosen,
    rank: 1,
    last: 3,
    wordsLevel: null,
    nameAt: (levelOf) => kept ?? `${nounAt(node, nodes, levelOf)}Client`
  }
}

/** The resources whose own name is provisional, with all that is in them. */
function resourcesByRule(placed: readonly Placed[]): ReadonlySet<string> {
  const others = new Set(
    placed.flatMap((one) =>
      prefixesOf(one).filter((path) => !one.isSettled || one.wanted.startsWith(`${path}.`))
    )
  )
  return new Set(placed.flatMap(prefixesOf).filter((path) => !others.has(path)))
}

function prefixesOf({ resource }: Placed): readonly string[] {
  return resource.map((_, depth) => resource.slice(0, depth + 1).join('.'))
}

/** Recorded names of types that the document has. */
function recordedTypes(placed: readonly Placed[], lock: NamesLock): ReadonlySet<string> {
  const present = new Set(placed.map((one) => one.id))
  return new Set(
    Object.entries(lock.types).flatMap(([key, name]) =>
      !key.includes('#') || present.has(key.split('#')[0] ?? '') ? [name] : []
    )
  )
}

/** What no rule settles: nouns of sdk.yaml, and recorded classes, that cannot be. */
function classFaults(
  classes: ReadonlyMap<string, string>,
  placed: readonly Placed[],
  lock: NamesLock,
  isFree: (name: string) => boolean
): readonly Diagnostic[] {
  const claims = new Map<string, string[]>()
  for (const [path, name] of classes) claims.set(name, [...(claims.get(name) ?? []), path])
  return [...claims].flatMap(([name, paths]) => {
    const mover = paths.findLast((path) => !Object.hasOwn(lock.resources, path)) ?? paths.at(-1) ?? ''
    const pointer =
      placed.find((one) => `${one.resource.join('.')}.`.startsWith(`${mover}.`))?.pointer ?? '#/paths'
    const line = `Write in sdk.yaml: nouns: { ${mover.replaceAll('.', '/')}: <Noun> }.`
    const taken = `The class name ${name} is taken by the platform or by the runtime.`
    if (!isFree(name)) return [diagnostic('name/reserved', pointer, taken, line)]
    const both = `${paths.join(' and ')} both claim the class name ${name}.`
    return paths.length === 1 ? [] : [diagnostic('name/conflict', pointer, both, line)]
  })
}
