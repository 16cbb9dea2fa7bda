/** Which calls are asked about: every old form of a method, a constructor and a function whose forms differ. */
import type { ClassSurface, Surface } from '../target/surface.ts'
import type { ChangeKind } from './change.ts'
import { allMethods } from './heritage.ts'
import type { InnerTexts } from './inner.ts'
import { headOf, type Pair } from './pairs.ts'
import type { Library } from './program.ts'
import { angled, callQuestions, genericsOf, newSide, type Callee } from './questions.ts'

/** One form that is called. */
export interface Asked {
  readonly pair: Pair
  readonly member: string
  readonly form: string
  /** All forms of what is called, before and after. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly kind: ChangeKind
  /** What begins the name of each question about it. */
  readonly prefix: string
}

/** Asks about all forms of something. */
type Ask = (asked: Omit<Asked, 'form' | 'prefix'> & { readonly callee: Callee }) => void

/** What has no public name on either side. */
interface Inner {
  readonly old: InnerTexts
  readonly now: InnerTexts
}

/** What is asked about. */
interface Calls {
  readonly now: Surface
  readonly pairs: readonly Pair[]
  readonly inner: Inner
}

type IsSame = (pair: Pair, before: readonly string[], after: readonly string[]) => boolean

type Add = (module: string, other: string, line: string) => void

/** Asks about all forms that differ. */
export function askCalls(library: Library, { now, pairs, inner }: Calls, add: Add): readonly Asked[] {
  const isSame = (
    { old, now: other }: Pair,
    before: readonly string[],
    after: readonly string[]
  ): boolean => {
    const [left, right] = [before.join('\n'), after.join('\n')]
    return left === right && inner.old(old.module, left) === inner.now(other.module, right)
  }
  const asked: Asked[] = []
  const ask: Ask = ({ callee, ...rest }) => {
    for (const form of rest.before) {
      const prefix = `$call${asked.length}_`
      asked.push({ ...rest, form, prefix })
      for (const line of callQuestions(library, callee, form, (side, asked) => `${prefix}${asked}_${side}`))
        add(rest.pair.old.module, rest.pair.now.module, line)
    }
  }
  for (const pair of pairs) {
    const { before, after } = pair
    if (before.kind === 'function' && after.kind === 'function')
      ask({
        pair,
        member: '',
        kind: 'function/changed',
        callee: functionCallee(pair),
        before: before.forms,
        after: after.forms
      })
    if (before.kind === 'class' && after.kind === 'class')
      askClass(library, pair, { ask, isSame, inner, now })
  }
  return asked
}

interface Asking {
  readonly ask: Ask
  readonly isSame: IsSame
  readonly inner: Inner
  readonly now: Surface
}

function askClass(library: Library, pair: Pair, { ask, isSame, inner, now }: Asking): void {
  if (pair.before.kind !== 'class' || pair.after.kind !== 'class') return
  const [before, after] = [pair.before.declared, pair.after.declared]
  const kind = 'method/changed'
  for (const list of ['methods', 'statics'] as const)
    for (const method of before[list]) {
      const other = allMethods(now, pair.now, list).find(({ name }) => name === method.name)
      if (other === undefined || isSame(pair, method.forms, other.forms)) continue
      const callee = methodCallee(library, pair, method.name, list)
      ask({ pair, member: method.name, kind, callee, before: method.forms, after: other.forms })
    }
  const [own, later] = [constructorsOf(before), constructorsOf(after)]
  // A program makes no instance of an abstract class, nor of one whose constructor takes what has no public name.
  const isMade = !before.head.startsWith('abstract ') && inner.old(pair.old.module, own.join('\n')) === ''
  if (isMade && !isSame(pair, own, later))
    ask({
      pair,
      member: 'constructor',
      kind,
      callee: constructorCallee(library, pair),
      before: own,
      after: later
    })
}

/** The forms of a constructor; what it gives is compared as a type. */
function constructorsOf({ members }: ClassSurface): readonly string[] {
  return members.flatMap((member) => {
    const form = /^constructor(\(.*\));$/.exec(member)?.[1]
    return form === undefined ? [] : [`${form}: object`]
  })
}

function functionCallee({ old, now }: Pair): Callee {
  return {
    place: old,
    generics: '',
    self: null,
    expression: (side) => (side === 'old' ? old.name : `${newSide(now.module)}.${now.name}`),
    isConstructor: false
  }
}

function methodCallee(library: Library, pair: Pair, name: string, list: 'methods' | 'statics'): Callee {
  const { old, now, before, after } = pair
  const [own, later] = [genericsOf(library, headOf(before)), genericsOf(library, headOf(after))]
  const given = { old: own.names, new: own.names.slice(0, later.names.length) }
  const nameOf = { old: old.name, new: `${newSide(now.module)}.${now.name}` }
  return {
    place: old,
    generics: list === 'statics' ? '' : own.declared,
    self: (side) => (list === 'statics' ? `typeof ${nameOf[side]}` : `${nameOf[side]}${angled(given[side])}`),
    expression: () => `self.${name}`,
    isConstructor: false
  }
}

function constructorCallee(library: Library, { old, now, before }: Pair): Callee {
  return {
    place: old,
    generics: genericsOf(library, headOf(before)).declared,
    self: null,
    expression: (side) => `new ${side === 'old' ? old.name : `${newSide(now.module)}.${now.name}`}`,
    isConstructor: true
  }
}
