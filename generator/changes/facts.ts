/** Rules for the keywords of a schema that no type shows: defaults, formats, limits. */
import { valueAt } from '../ground/valueAt.ts'
import type { Facts, Surface } from '../target/surface.ts'
import { changeOf, type Change } from './change.ts'
import { factLevel, type Fact } from './factLevel.ts'

/** What the rules ask of types. */
export interface PromiseContext {
  /** Whether a type is on both sides. */
  readonly isKept: (type: string) => boolean
  /** The module that declares a type. */
  readonly moduleOf: (type: string) => string
  /** Whether programs write values of a type; a server may narrow what it only answers. */
  readonly isInput: (type: string) => boolean
}

/** Facts of types that both surfaces have; a type that came or went is told as an export. */
export function factChanges(old: Surface, now: Surface, context: PromiseContext): readonly Change[] {
  const targets = { old: aliasTargets(old), now: aliasTargets(now) }
  // What a type refers to is compared by itself, unless a type was an alias or became one.
  const turned = [...new Set([...targets.old.keys(), ...targets.now.keys()])].filter(
    (type) => targets.old.get(type) !== targets.now.get(type)
  )
  const all = new Set([...Object.keys(old.facts), ...Object.keys(now.facts), ...turned])
  const types = [...all].filter(context.isKept)
  const isTurned = new Set(turned)
  return types.flatMap((type) => {
    const of = ({ facts }: Surface, known: ReadonlyMap<string, string>) =>
      isTurned.has(type) ? factsThrough(facts, type, known) : (valueAt(facts, type) ?? {})
    const [before, after] = [of(old, targets.old), of(now, targets.now)]
    const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return paths.flatMap((path) =>
      compareFacts(type, path, valueAt(before, path) ?? {}, valueAt(after, path) ?? {}, context)
    )
  })
}

/** The type that each alias of another type refers to. */
function aliasTargets({ modules }: Surface): ReadonlyMap<string, string> {
  return new Map(
    Object.values(modules).flatMap(({ types }) =>
      types.flatMap(({ name, text }) => {
        const target = /^type [\w$]+ = ([A-Za-z_$][\w$]*)$/.exec(text)?.[1]
        return target === undefined ? [] : [[name, target] as const]
      })
    )
  )
}

function factsThrough(
  facts: Surface['facts'],
  type: string,
  targets: ReadonlyMap<string, string>
): Readonly<Record<string, Facts>> {
  const [seen, found] = [new Set<string>(), new Map<string, Facts>()]
  for (let each: string | undefined = type; each !== undefined && !seen.has(each); each = targets.get(each)) {
    for (const [path, own] of Object.entries(valueAt(facts, each) ?? {}))
      found.set(path, { ...own, ...found.get(path) })
    seen.add(each)
  }
  return Object.fromEntries(found)
}

/** What differs between the facts of one member. */
export function compareFacts(
  type: string,
  path: string,
  old: Facts,
  now: Facts,
  { isInput, moduleOf }: Pick<PromiseContext, 'isInput' | 'moduleOf'>
): readonly Change[] {
  const keywords = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()
  return keywords.flatMap((keyword) => {
    const [before, after] = [valueAt(old, keyword), valueAt(now, keyword)]
    if (before === after) return []
    const name = path === '' ? type : path.startsWith('[') ? `${type}${path}` : `${type}.${path}`
    const reason = `${keyword}: ${printed(keyword, before)} → ${printed(keyword, after)}`
    return [
      changeOf({
        kind: 'fact/changed',
        name,
        place: moduleOf(type),
        level: factLevel(keyword, before, after, isInput(type)),
        decidedBy: 'rule',
        reason
      })
    ]
  })
}

function printed(keyword: string, value: Fact): string {
  if (value !== undefined) return JSON.stringify(value)
  // A parameter is a text unless the document says what it is.
  return keyword === 'type' ? '"string"' : 'none'
}
