/**
 * Form 1 of the surface: classes and types of the API, without imports, without the runtime and without what an operation
 * promises. What it lacks is taken from the surface that it is compared with, so that it is not reported as a change.
 */
import { posix } from 'node:path'
import type { Node } from 'typescript'
import type { ClassSurface, MethodSurface, ModuleSurface, Surface, TypeSurface } from '../target/surface.ts'
import { valueAt } from '../ground/valueAt.ts'
import { loadLibrary, type Library } from './program.ts'

type ClassOne = Pick<ClassSurface, 'name' | 'docs' | 'children' | 'methods'>

interface ModuleOne {
  readonly classes: readonly ClassOne[]
  readonly types: readonly TypeSurface[]
}

export interface FormOne {
  readonly modules: Readonly<Record<string, ModuleOne>>
}

/** Form 1 does not say its number. */
export function isFormOne(value: object): value is FormOne {
  return !('form' in value) && 'modules' in value
}

/** A surface of form 1 in form 2, with what only the other surface knows. */
export function completed({ modules }: FormOne, other: Surface): Surface {
  const library = loadLibrary()
  const own = Object.entries(modules).filter(([, { classes, types }]) => classes.length + types.length > 0)
  const known = new Map(own)
  const copied = Object.entries(other.modules).filter(([path]) => !known.has(path) && !isMade(path))
  const homes = homesOf([...own, ...copied])
  const rebuilt = own.map(
    ([path, module]) => [path, rebuild(library, path, module, valueAt(other.modules, path), homes)] as const
  )
  // A surface without these says nothing of the words of types, as form 1 does.
  const { service: _, defaults: __, ...promises } = other
  return {
    ...promises,
    subpaths: subpathsOf([...known.keys()]),
    modules: Object.fromEntries([
      ...copied,
      ...rebuilt,
      ['index.ts', indexOf(valueAt(other.modules, 'index.ts'), [...known.keys()])]
    ])
  }
}

/** Modules that are made from the document: what form 1 does not have of them was not there. */
function isMade(path: string): boolean {
  return /^(?:resources|types)\//.test(path) || path === 'index.ts'
}

function subpathsOf(paths: readonly string[]): Readonly<Record<string, string>> {
  const resources = paths.filter((path) => path.startsWith('resources/'))
  return Object.fromEntries([
    ['.', 'index.ts'],
    ...resources.map((path) => [`./${path.slice('resources/'.length, -'.ts'.length)}`, path])
  ])
}

/** The entry hands on what it hands on today, and every module that was there. */
function indexOf(today: ModuleSurface | undefined, paths: readonly string[]): ModuleSurface {
  const kept = Object.entries(today?.exports ?? {}).filter(([from]) => !isMade(from.slice('./'.length)))
  const own = paths.filter(isMade).map((path) => [`./${path}`, [path.startsWith('types/') ? 'type *' : '*']])
  return { ...empty, exports: Object.fromEntries([...kept, ...own]) }
}

const empty: ModuleSurface = {
  imports: {},
  exports: {},
  classes: [],
  types: [],
  functions: [],
  constants: [],
  inner: []
}

/** The module of each name; names are unique in what is made from the document, and in the runtime. */
function homesOf(
  modules: readonly (readonly [string, ModuleOne | ModuleSurface])[]
): ReadonlyMap<string, string> {
  return new Map(
    modules.flatMap(([path, { classes, types }]) =>
      [...classes, ...types].map(({ name }) => [name, path] as const)
    )
  )
}

function rebuild(
  library: Library,
  path: string,
  module: ModuleOne,
  today: ModuleSurface | undefined,
  homes: ReadonlyMap<string, string>
): ModuleSurface {
  const classes = module.classes.map((each) => rebuiltClass(library, each, today))
  const types = module.types.map(({ name, text }) => ({ name, text: printedType(library, text) }))
  const imports = new Map(Object.entries(today?.imports ?? {}))
  const known = new Set([...imports.values()].flatMap((list) => list.map((link) => link.replace(/^.* /, ''))))
  for (const name of namesIn([...types.map(({ text }) => text), ...classes.flatMap(textsOf)])) {
    const home = homes.get(name)
    if (home === undefined || home === path || known.has(name)) continue
    const from = linkFrom(path, home)
    imports.set(from, [...(imports.get(from) ?? []), name])
  }
  const own = path.replace(/^resources\//, 'types/')
  const exports =
    own !== path && [...homes.values()].includes(own) ? { [linkFrom(path, own)]: ['type *'] } : {}
  return {
    ...empty,
    functions: today?.functions ?? [],
    constants: today?.constants ?? [],
    inner: today?.inner ?? [],
    imports: Object.fromEntries(imports),
    exports,
    classes,
    types
  }
}

/** How one module names another. */
function linkFrom(path: string, other: string): string {
  const link = posix.relative(posix.dirname(path), other)
  return link.startsWith('.') ? link : `./${link}`
}

function rebuiltClass(
  library: Library,
  { methods, ...own }: ClassOne,
  today: ModuleSurface | undefined
): ClassSurface {
  const now = today?.classes.find(({ name }) => name === own.name)
  const isStatic = ({ name }: MethodSurface): boolean =>
    now?.statics.some((each) => each.name === name) ?? false
  const printed = methods.map((each) => ({
    ...each,
    forms: each.forms.map((form) => printedForm(library, form))
  }))
  return {
    ...own,
    head: now?.head ?? `class ${own.name}`,
    methods: printed.filter((each) => !isStatic(each)),
    statics: printed.filter(isStatic),
    members: now?.members ?? []
  }
}

function textsOf({ children, methods, statics }: ClassSurface): readonly string[] {
  return [...Object.values(children), ...[...methods, ...statics].flatMap(({ forms }) => forms)]
}

function namesIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(/[A-Za-z_$][\w$]*/g) ?? []))
}

/** Form 1 lost the line breaks that ended members; the parser finds them all but before an index signature. */
function printedType(library: Library, text: string): string {
  const [statement] = parsed(library, `declare ${text.replace(/(?<=[^{;,]) (?=\[\w+: \w+\]: )/g, '; ')}`)
  return statement === undefined
    ? text
    : printed(library, statement)
        .replace(/^declare /, '')
        .replace(/;$/, '')
}

function printedForm(library: Library, form: string): string {
  const [statement] = parsed(library, `declare function f${form}`)
  return statement === undefined ? form : printed(library, statement).replace(/^declare function f|;$/g, '')
}

function parsed(library: Library, text: string): readonly Node[] {
  return library.createSourceFile('/form1.ts', text, library.ScriptTarget.ES2023, true).statements
}

function printed(library: Library, node: Node): string {
  const printer = library.createPrinter({ removeComments: true })
  return printer
    .printNode(library.EmitHint.Unspecified, node, node.getSourceFile())
    .replace(/\s*\n\s*/g, ' ')
    .trim()
}
