/** What is asked of the compiler, as lines at the end of an old module: the names in it then mean what they meant. */
import type { ParameterDeclaration, SourceFile, TypeParameterDeclaration } from 'typescript'
import { keyOf, type Place } from './names.ts'
import { fileOf, type Library } from './program.ts'

/** A form of a call, in parts. */
interface Form {
  readonly generics: readonly TypeParameterDeclaration[]
  readonly parameters: readonly ParameterDeclaration[]
  readonly returns: string
}

/** What is called: `self.create` of a class, `$new.tool` of a module. */
export interface Callee {
  readonly place: Place
  /** The type parameters of the class, `<T>`; empty if there are none. */
  readonly generics: string
  /** The first parameter of each question, for an old and for a new one; null for what a module exports. */
  readonly self: ((side: 'old' | 'new') => string) | null
  /** What is called, `self.create` or `new Class`. */
  readonly expression: (side: 'old' | 'new') => string
  readonly isConstructor: boolean
}

/** The name of the new module inside an old one. */
export function newSide(module: string): string {
  return `$${module.replace(/\W/g, '_')}`
}

export function importOfNew(module: string): string {
  return `import * as ${newSide(module)} from ${JSON.stringify(fileOf('new', module))};`
}

/** The type parameters of a declaration: as they are declared, as they are given, and how many need not be given. */
export interface Generics {
  readonly declared: string
  readonly names: readonly string[]
  readonly defaults: number
}

export function genericsOf(library: Library, text: string): Generics {
  const statement = parsed(library, `declare ${text.replace(/^const /, 'let ')}`).statements[0]
  const list =
    statement !== undefined &&
    (library.isClassDeclaration(statement) ||
      library.isInterfaceDeclaration(statement) ||
      library.isTypeAliasDeclaration(statement))
      ? [...(statement.typeParameters ?? [])]
      : []
  return {
    declared: angled(list.map((each) => each.getText().replace(/^(?:const |in |out )+/, ''))),
    names: list.map((each) => each.name.text),
    defaults: list.filter((each) => each.default !== undefined).length
  }
}

/** `<A, B>`, or nothing. */
export function angled(names: readonly string[]): string {
  return names.length === 0 ? '' : `<${names.join(', ')}>`
}

/** A question that shows the checker two types side by side. */
export function typeQuestion(id: number, old: Place, now: Place, generics: Generics, given: number): string {
  const after = `${newSide(now.module)}.${now.name}${angled(generics.names.slice(0, given))}`
  return `export declare function $type${id}${generics.declared}(old: ${old.name}${angled(generics.names)}, now: ${after}): void;`
}

/** A question for constants, which have a type and no name for it. */
export function constantQuestion(id: number, old: Place, now: Place): string {
  return `export declare function $type${id}(old: typeof ${old.name}, now: typeof ${newSide(now.module)}.${now.name}): void;`
}

/** How a question is named: by the number of arguments, or `form` for the form as a whole. */
export type Naming = (side: 'old' | 'new', asked: number | 'form') => string

/** One line for each number of arguments with which programs may call a form: of the old side, and of the new one. */
export function callQuestions(
  library: Library,
  callee: Callee,
  form: string,
  nameOf: Naming
): readonly string[] {
  const { generics, parameters, returns } = formOf(library, form)
  const needed = parameters.filter(
    ({ questionToken, dotDotDotToken }) => questionToken === undefined && dotDotDotToken === undefined
  ).length
  const counts = Array.from({ length: parameters.length - needed + 1 }, (_, index) => needed + index)
  const own = callee.generics.slice(1, -1)
  const result = returns === 'this' && callee.self !== null ? callee.self('old') : returns
  return (['old', 'new'] as const).flatMap((side) => {
    const self = callee.self === null ? [] : [`self: ${callee.self(side)}`]
    const begin = (asked: number | 'form', all: readonly string[], list: readonly string[]): string =>
      `export function ${nameOf(side, asked)}${angled(all.filter(Boolean))}(${[...self, ...list].join(', ')})`
    const calls = counts.map((count) => {
      const given = parameters.slice(0, count)
      const names = given.map((each, index) => `${each.dotDotDotToken === undefined ? '' : '...'}a${index}`)
      const head = begin(count, [own, ...generics.map(withoutConst)], given.map(argumentOf))
      return `${head}: ${result} { return ${callee.expression(side)}(${names.join(', ')}); }`
    })
    // As a property, so that parameters are compared strictly; a method would allow more.
    const whole = `${begin('form', [own], [])}: { ${form.replace(/^\?/, '')} } { return ${callee.expression(side)}; }`
    return callee.isConstructor ? calls : [...calls, whole]
  })
}

/** Whether two lists of forms differ in the names of parameters alone. */
export function areAlike(library: Library, before: readonly string[], after: readonly string[]): boolean {
  const shapes = (forms: readonly string[]) => forms.map((form) => shapeOf(formOf(library, form))).join('; ')
  return shapes(before) === shapes(after)
}

function shapeOf({ generics, parameters, returns }: Form): string {
  const list = parameters.map(
    ({ type, questionToken, dotDotDotToken }) =>
      `${dotDotDotToken?.getText() ?? ''}${questionToken?.getText() ?? ''}${type?.getText() ?? ''}`
  )
  return `${generics.map((each) => each.getText()).join()}(${list.join()})${returns}`
}

function argumentOf({ type, dotDotDotToken }: ParameterDeclaration, index: number): string {
  return `${dotDotDotToken === undefined ? '' : '...'}a${index}: ${type?.getText() ?? 'any'}`
}

function withoutConst(generic: TypeParameterDeclaration): string {
  return generic.getText().replace(/^const /, '')
}

function formOf(library: Library, form: string): Form {
  const [statement] = parsed(library, `declare function f${form.replace(/^\?/, '')};`).statements
  if (statement === undefined || !library.isFunctionDeclaration(statement))
    throw new Error(`${form} is not a form of a call.`)
  const type = statement.type
  const returns = type === undefined ? 'any' : library.isTypePredicateNode(type) ? 'boolean' : type.getText()
  return { generics: [...(statement.typeParameters ?? [])], parameters: [...statement.parameters], returns }
}

function parsed(library: Library, text: string): SourceFile {
  return library.createSourceFile(keyOf({ module: '/x', name: '' }), text, library.ScriptTarget.ES2023, true)
}
