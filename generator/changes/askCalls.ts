/** Which calls are asked about: every old form of a method, a constructor and a function whose forms differ. */
import type { ClassSurface } from '../target/surface.ts'
import type { ChangeKind } from './change.ts'
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

type Add = (module: string, other: string, line: string) => void

/** Asks about all forms that differ. */
export function askCalls(library: Library, pairs: readonly Pair[], add: Add): readonly Asked[] {
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
      askClass(library, pair, before.declared, after.declared, ask)
  }
  return asked
}

function askClass(library: Library, pair: Pair, before: ClassSurface, after: ClassSurface, ask: Ask): void {
  const kind = 'method/changed'
  for (const list of ['methods', 'statics'] as const)
    for (const method of before[list]) {
      const other = after[list].find(({ name }) => name === method.name)
      if (other === undefined || other.forms.join('\n') === method.forms.join('\n')) continue
      const callee = methodCallee(library, pair, method.name, list)
      ask({ pair, member: method.name, kind, callee, before: method.forms, after: other.forms })
    }
  const [own, later] = [constructorsOf(before), constructorsOf(after)]
  // Nobody makes an instance of an abstract class.
  if (own.join('\n') !== later.join('\n') && !before.head.startsWith('abstract '))
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
