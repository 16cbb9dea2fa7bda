/** Turns emitted modules into declaration files: each by itself, as isolatedDeclarations allows, without checking anything. */
import { createRequire } from 'node:module'
import type { CompilerHost, Program, SourceFile } from 'typescript'

export type Library = typeof import('typescript')

/** The compiler costs a third of a second to load, so it is loaded when a module has to be read. */
export function loadLibrary(): Library {
  return createRequire(import.meta.url)('typescript')
}

/** A module as it is written, and what it declares. */
export interface Declared {
  readonly path: string
  readonly source: SourceFile
  readonly declaration: SourceFile
}

const home = '/package/'

/** What was declared last, by path: the runtime and the helpers are the same in every package that one process makes. */
const known = new Map<string, Declared>()

/** The declarations of modules, in their order. */
export function declarationsOf(
  library: Library,
  modules: readonly (readonly [string, string])[]
): readonly Declared[] {
  const isKnown = ([path, text]: readonly [string, string]): boolean => known.get(path)?.source.text === text
  for (const declared of declare(
    library,
    modules.filter((module) => !isKnown(module))
  ))
    known.set(declared.path, declared)
  return modules.flatMap(([path]) => known.get(path) ?? [])
}

/** What keeps the compiler from declaring modules by themselves, a line each; empty if it declares all of them. */
export function declarationFaults(
  library: Library,
  modules: readonly (readonly [string, string])[]
): readonly { readonly path: string; readonly line: number; readonly message: string }[] {
  const program = programOf(library, modules)
  return modules.flatMap(([path]) => {
    const source = program.getSourceFile(home + path)
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...(program.emit(source, () => undefined, undefined, true).diagnostics ?? [])
    ]
    return found.map(({ start = 0, messageText }) => ({
      path,
      line: (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
      message: library.flattenDiagnosticMessageText(messageText, ' ')
    }))
  })
}

function programOf(library: Library, modules: readonly (readonly [string, string])[]): Program {
  return library.createProgram(
    modules.map(([path]) => home + path),
    optionsOf(library),
    hostOf(sourcesOf(library, modules))
  )
}

function sourcesOf(
  library: Library,
  modules: readonly (readonly [string, string])[]
): ReadonlyMap<string, SourceFile> {
  const version = library.ScriptTarget.ES2023
  return new Map(
    modules.map(([path, text]) => [home + path, library.createSourceFile(home + path, text, version, true)])
  )
}

function declare(library: Library, modules: readonly (readonly [string, string])[]): readonly Declared[] {
  const sources = sourcesOf(library, modules)
  const program = library.createProgram([...sources.keys()], optionsOf(library), hostOf(sources))
  const texts = new Map<string, string>()
  program.emit(undefined, (path, text) => texts.set(path, text), undefined, true)
  return [...sources].map(([path, source]) => {
    const place = path.replace(/\.ts$/, '.d.ts')
    const text = texts.get(place)
    if (text === undefined) throw new Error(`The compiler declares nothing for ${path.slice(home.length)}.`)
    return {
      path: path.slice(home.length),
      source,
      declaration: library.createSourceFile(place, text, library.ScriptTarget.ES2023, true)
    }
  })
}

function optionsOf(library: Library) {
  return {
    target: library.ScriptTarget.ES2023,
    module: library.ModuleKind.ESNext,
    noLib: true,
    noResolve: true,
    noCheck: true,
    types: [],
    isolatedModules: true,
    isolatedDeclarations: true,
    declaration: true,
    emitDeclarationOnly: true,
    removeComments: true
  }
}

function hostOf(sources: ReadonlyMap<string, SourceFile>): CompilerHost {
  return {
    getSourceFile: (path) => sources.get(path),
    fileExists: (path) => sources.has(path),
    readFile: (path) => sources.get(path)?.text,
    getCurrentDirectory: () => home,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    getDefaultLibFileName: () => `${home}lib.d.ts`,
    writeFile: () => undefined
  }
}
