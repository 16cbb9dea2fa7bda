/** Finds operations that only moved: one that is gone and one that is new, with the same end of the path and the same types. */
import type { MethodSurface, OperationSurface, Surface } from '../target/surface.ts'
import type { Change } from './change.ts'
import { enough, evidenceFor } from './evidence.ts'
import { withLivingSuccessors } from './living.ts'
import { moveOf, type Move } from './moves.ts'
import { localOf } from './names.ts'
import { moduleOf } from './pairs.ts'
import { withSuccessors } from './successors.ts'

/** Says of each removed method which operation it may be now, as the line to paste, and what each name may be now. */
export function proposeRenames(old: Surface, now: Surface, given: readonly Change[]): Change[] {
  const renames = renamesOf(old, now)
  const certain = withoutGuesses(given)
  const changes = withLivingSuccessors(
    now,
    renames.size === 0 ? certain : withSuccessors(old, now, renames, certain)
  )
  const routes = new Map(old.operations.map((each) => [each.route, each.id]))
  return changes.map((change) => {
    if (change.kind !== 'method/removed') return change
    const lines = change.place.split(', ').flatMap((route) => {
      const id = routes.get(route)
      const later = id === undefined ? undefined : renames.get(id)
      return later === undefined ? [] : [`${id}: ${later}`]
    })
    return lines.length === 0 ? change : { ...change, proposal: `renamed: { ${lines.join(', ')} }` }
  })
}

/** A new field that two others may have become is not proposed for either. */
function withoutGuesses(changes: readonly Change[]): readonly Change[] {
  const claims = new Map<string, number>()
  const isGuess = ({ kind, successor }: Change): boolean => successor !== null && kind.startsWith('field/')
  for (const change of changes.filter(isGuess)) {
    const { successor } = change
    if (successor !== null) claims.set(successor, (claims.get(successor) ?? 0) + 1)
  }
  return changes.map((change) =>
    isGuess(change) && (claims.get(change.successor ?? '') ?? 0) > 1
      ? { ...change, successor: null, proposal: null }
      : change
  )
}

/** An operation of before, and one of today that it may be. */
interface Candidate extends Move {
  readonly before: string
  readonly after: string
  /** How much speaks for it beside the end of the path. */
  readonly evidence: number
}

/** The new id of each operation that moved. */
export function renamesOf(old: Surface, now: Surface): ReadonlyMap<string, string> {
  const fresh = onlyIn(now, old)
  const shapes = { old: shapesOf(old), now: shapesOf(now) }
  const candidates = onlyIn(old, now).flatMap((before) =>
    fresh.flatMap((after): readonly Candidate[] => {
      const move = moveOf(before, after)
      return move === null || shapes.now(after) !== shapes.old(before)
        ? []
        : [
            {
              ...move,
              before: before.id,
              after: after.id,
              evidence: evidenceFor(before, after, shapes.now(after))
            }
          ]
    })
  )
  const steps = new Map<string, number>()
  const evidence = new Map<string, number>()
  for (const { step, evidence: own } of candidates) {
    steps.set(step, (steps.get(step) ?? 0) + 1)
    // What speaks for one operation of a resource speaks for the others that moved with it.
    evidence.set(step, (evidence.get(step) ?? 0) + own)
  }
  const isBetter = (one: Candidate, other: Candidate): boolean =>
    one.tail === other.tail
      ? (steps.get(one.step) ?? 0) > (steps.get(other.step) ?? 0)
      : one.tail > other.tail
  // Two that fit equally well are not a proposal but a guess.
  const isBest = (one: Candidate): boolean =>
    candidates.every(
      (other) =>
        other === one || (other.before !== one.before && other.after !== one.after) || isBetter(one, other)
    )
  const proposed = candidates.filter((one) => (evidence.get(one.step) ?? 0) >= enough && isBest(one))
  return new Map(proposed.map(({ before, after }) => [before, after]))
}

function onlyIn(one: Surface, other: Surface): readonly OperationSurface[] {
  const ids = new Set(other.operations.map(({ id }) => id))
  const routes = new Set(other.operations.map(({ route }) => route))
  return one.operations.filter(({ id, route }) => !ids.has(id) && !routes.has(route))
}

/** What an operation takes and gives, without the names of types and parameters. */
function shapesOf(surface: Surface): (operation: OperationSurface) => string {
  const known = new Map<string, string>()
  const methods = new Map(
    Object.entries(surface.modules).flatMap(([module, { classes }]) =>
      classes.flatMap(({ methods: own }) =>
        own.flatMap((method) => method.operations.map((route) => [route, { module, method }] as const))
      )
    )
  )
  const expand = (text: string, module: string, within: readonly string[]): string =>
    text.replace(/(['"]).*?\1|[A-Za-z_$][\w$]*/g, (word) => shapeOf(word, module, within))
  const shapeOf = (word: string, module: string, within: readonly string[]): string => {
    const place = /^['"]/.test(word) ? undefined : localOf(surface, module, word)
    const type =
      place === undefined
        ? undefined
        : moduleOf(surface, place.module)?.types.find(({ name }) => name === place.name)
    if (place === undefined || type === undefined || !place.module.startsWith('types/')) return word
    if (within.includes(type.name)) return '@'
    const key = `${place.module}#${type.name}`
    const shape =
      known.get(key) ??
      // An alias is compared as its target: which of two equal types is the alias depends on the others.
      expand(withoutName(type.text, type.name), place.module, [...within, type.name]).replace(
        /^type = (?=(?:interface|type)\b)/,
        ''
      )
    known.set(key, shape)
    return shape
  }
  return ({ route }) => {
    const found = methods.get(route)
    return found === undefined ? route : expand(typesIn(found.method), found.module, [])
  }
}

function withoutName(text: string, name: string): string {
  return text.replace(new RegExp(`^(interface|type) ${name.replaceAll('$', '\\$')}\\b`), '$1')
}

/** The names of types in the forms of a method, in their order. */
function typesIn({ forms }: MethodSurface): string {
  return forms.map((form) => (form.match(/\b[A-Z][\w$]*/g) ?? []).join(' ')).join('; ')
}
