/** Calls every old form of a method, a constructor and a function that changed with the arguments that programs give it. */
import type { Diagnostic, Program } from 'typescript'
import type { ClassSurface } from '../target/surface.ts'
import { changeOf, type Change, type ChangeKind } from './change.ts'
import type { Place } from './names.ts'
import { headOf, type Pair } from './pairs.ts'
import { fileOf, type Library } from './program.ts'
import { angled, callQuestions, genericsOf, newSide, type Callee } from './questions.ts'

/** How a report names what is at a place; `member` is a path inside it, or empty. */
export interface Wording {
  of(place: Place, member: string): Pick<Change, 'place' | 'name'>
}

/** One form that is called. */
export interface Asked {
  readonly pair: Pair
  readonly member: string
  readonly form: string
  readonly kind: ChangeKind
  /** What begins the name of each question about it. */
  readonly prefix: string
}

type Add = (module: string, other: string, line: string) => void

/** Asks about all forms that differ. */
export function askCalls(library: Library, pairs: readonly Pair[], add: Add): readonly Asked[] {
  const asked: Asked[] = []
  const ask = (
    pair: Pair,
    member: string,
    kind: ChangeKind,
    callee: Callee,
    forms: readonly string[]
  ): void => {
    for (const form of forms) {
      const prefix = `$call${asked.length}_`
      asked.push({ pair, member, form, kind, prefix })
      for (const line of callQuestions(library, callee, form, (side, count) => `${prefix}${count}_${side}`))
        add(pair.old.module, pair.now.module, line)
    }
  }
  for (const pair of pairs) {
    const { before, after } = pair
    if (before.kind === 'function' && after.kind === 'function')
      ask(pair, '', 'function/changed', functionCallee(pair), before.forms)
    if (before.kind === 'class' && after.kind === 'class')
      askClass(library, pair, before.declared, after.declared, ask)
  }
  return asked
}

function askClass(
  library: Library,
  pair: Pair,
  before: ClassSurface,
  after: ClassSurface,
  ask: (pair: Pair, member: string, kind: ChangeKind, callee: Callee, forms: readonly string[]) => void
): void {
  for (const list of ['methods', 'statics'] as const)
    for (const method of before[list]) {
      const other = after[list].find(({ name }) => name === method.name)
      if (other === undefined || JSON.stringify(other.forms) === JSON.stringify(method.forms)) continue
      ask(pair, method.name, 'method/changed', methodCallee(library, pair, method.name, list), method.forms)
    }
  const constructors = (declared: ClassSurface): readonly string[] =>
    declared.members.flatMap((member) => /^constructor(\(.*\));$/.exec(member)?.[1] ?? [])
  const forms = constructors(before)
  if (forms.join() !== constructors(after).join() && !before.head.startsWith('abstract '))
    ask(
      pair,
      'constructor',
      'method/changed',
      constructorCallee(pair),
      forms.map((form) => `${form}: object`)
    )
}

function functionCallee({ old, now }: Pair): Callee {
  return {
    place: old,
    generics: '',
    self: null,
    expression: (side) => (side === 'old' ? old.name : `${newSide(now.module)}.${now.name}`)
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
    expression: () => `self.${name}`
  }
}

function constructorCallee({ old, now, before }: Pair): Callee {
  return {
    place: old,
    generics: before.kind === 'class' ? (/^class [\w$]+(<.*?>) /.exec(before.declared.head)?.[1] ?? '') : '',
    self: null,
    expression: (side) => `new ${side === 'old' ? old.name : `${newSide(now.module)}.${now.name}`}`
  }
}

/** What the compiler says of the calls. */
export function answersOf(
  library: Library,
  program: Program,
  asked: readonly Asked[],
  words: Wording
): readonly Change[] {
  const modules = new Set(asked.map(({ pair }) => pair.old.module))
  const faults = new Map([...modules].flatMap((module) => faultsIn(library, program, module)))
  const judged = asked.map((each) => ({ each, fault: faultOf(faults, each.prefix) }))
  return judged.map(({ each: { pair, member, kind, form }, fault }) =>
    changeOf({
      ...words.of(pair.old, member),
      kind,
      level: fault === null ? 'minor' : 'major',
      // 2322: what a call gives does not fit; everything else is about the call itself.
      decidedBy: fault?.code === 2322 ? 'assignment' : 'probe',
      reason:
        fault === null
          ? 'It has another form; calls of today still compile.'
          : `${form}: ${shortened(library.flattenDiagnosticMessageText(fault.messageText, ' '))}`
    })
  )
}

/** The first fault of a new call whose old call compiles: what does not compile on the old side says nothing. */
function faultOf(faults: ReadonlyMap<string, Diagnostic>, prefix: string): Diagnostic | null {
  for (const [name, fault] of faults) {
    if (!name.startsWith(prefix) || !name.endsWith('_new')) continue
    if (!faults.has(name.replace(/_new$/, '_old'))) return fault
  }
  return null
}

/** The faults of a module by the name of the question in whose line they are. */
function faultsIn(
  library: Library,
  program: Program,
  module: string
): readonly (readonly [string, Diagnostic])[] {
  const file = program.getSourceFile(fileOf('old', module))
  if (file === undefined) return []
  const lines = file.text.split('\n')
  return program.getSemanticDiagnostics(file).flatMap((fault) => {
    const { line } = library.getLineAndCharacterOfPosition(file, fault.start ?? 0)
    const name = /^export function (\$call\w+)/.exec(lines[line] ?? '')?.[1]
    return name === undefined ? [] : [[name, fault] as const]
  })
}

function shortened(text: string): string {
  return text.length <= 240 ? text : `${text.slice(0, 240)}…`
}
