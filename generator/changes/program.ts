/** One program of the declarations of two surfaces: `/old/` and `/new/`, and a module in both if nothing in it can differ. */
import { createRequire } from 'node:module'
import { posix } from 'node:path'
import type { CompilerHost, CompilerOptions, Program, SourceFile } from 'typescript'
import type { Surface } from '../target/surface.ts'
import { valueAt } from '../ground/valueAt.ts'
import { languageLibraries, namesPlatform, platformLibraries } from './libraries.ts'
import { moduleText } from './moduleText.ts'

export type Library = typeof import('typescript')

/** The compiler takes a third of a second to load, so it is loaded only if a text differs. */
export function loadLibrary(): Library {
  return createRequire(import.meta.url)('typescript')
}

/** Where a module of a side is in the program. */
export function fileOf(side: 'old' | 'new', module: string): string {
  return `/${side}/${module}`
}

/** Modules that are the same on both sides, with everything that they import. */
export function sharedModules(old: Surface, now: Surface): ReadonlySet<string> {
  const paths = Object.keys(old.modules)
  const differing = leadingTo(
    old,
    paths.filter((path) => declared(old, path) !== declared(now, path))
  )
  return new Set(paths.filter((path) => !differing.has(path)))
}

/** The given modules, and those that import one of them, themselves or through others. */
export function leadingTo(surface: Surface, targets: Iterable<string>): ReadonlySet<string> {
  const importers = new Map<string, string[]>()
  for (const path of Object.keys(surface.modules))
    for (const target of linkedTo(surface, path))
      importers.set(target, [...(importers.get(target) ?? []), path])
  const leading = new Set(targets)
  for (const path of leading) for (const importer of importers.get(path) ?? []) leading.add(importer)
  return leading
}

function linkedTo(surface: Surface, path: string): readonly string[] {
  const { imports = {}, exports = {} } = valueAt(surface.modules, path) ?? {}
  return [...Object.keys(imports), ...Object.keys(exports)].map((from) =>
    posix.join(posix.dirname(path), from)
  )
}

function declared(surface: Surface, path: string): string | null {
  const module = valueAt(surface.modules, path)
  return module === undefined ? null : moduleText(module)
}

/** The texts of a program by file, with what is asked of it at the end of each old module. */
export function filesOf(
  old: Surface,
  now: Surface,
  shared: ReadonlySet<string>,
  questions: ReadonlyMap<string, string>
): ReadonlyMap<string, string> {
  const texts = (side: 'old' | 'new', { modules }: Surface) =>
    Object.entries(modules)
      .filter(([path]) => side === 'old' || !shared.has(path))
      .map(([path, module]) => [fileOf(side, path), moduleText(module)] as const)
  const files = new Map([...texts('old', old), ...texts('new', now)])
  for (const [module, text] of questions) {
    const file = fileOf('old', module)
    files.set(file, `${files.get(file) ?? ''}${text}`)
  }
  return files
}

/** The libraries of the compiler are parsed once, whatever the options. */
const parsed = new Map<string, SourceFile>()

/** What a program is made from. */
export interface ProgramInput {
  readonly files: ReadonlyMap<string, string>
  readonly roots: readonly string[]
  readonly exactOptionalPropertyTypes: boolean
  /** What is parsed already, by file; it is taken for a file that has the same text. */
  readonly sources?: ReadonlyMap<string, SourceFile>
  /** A program of the same files, whose parsed and bound sources are taken over. */
  readonly before?: Program | undefined
}

/** A program with the libraries of the language, and with those of the platform if one of its files may name something of them. */
export function programOf(library: Library, input: ProgramInput): Program {
  const { before } = input
  if (before !== undefined) return programWith(library, input, before.getCompilerOptions().lib ?? [])
  const plain = programWith(library, input, languageLibraries)
  const texts = plain
    .getSourceFiles()
    .flatMap(({ fileName, text }) => (input.files.has(fileName) ? [text] : []))
  return namesPlatform(texts, libraryFolder(library))
    ? programWith(library, { ...input, before: plain }, [...languageLibraries, ...platformLibraries])
    : plain
}

function programWith(library: Library, input: ProgramInput, lib: readonly string[]): Program {
  const { roots, exactOptionalPropertyTypes } = input
  const options: CompilerOptions = { ...baseOptions(library), lib: [...lib], exactOptionalPropertyTypes }
  return library.createProgram(roots, options, hostOf(library, options, input), input.before)
}

/** Parses and binds the libraries of the language, which every comparison takes, before one is asked for. */
export function parseLibraries(): void {
  const root = fileOf('old', 'nothing.ts')
  const input = { files: new Map([[root, 'export {}']]), roots: [root], exactOptionalPropertyTypes: true }
  programOf(loadLibrary(), input).getTypeChecker()
}

function libraryFolder(library: Library): string {
  return posix.dirname(library.getDefaultLibFilePath({}).replaceAll('\\', '/'))
}

function baseOptions(library: Library): CompilerOptions {
  return {
    target: library.ScriptTarget.ES2023,
    module: library.ModuleKind.ESNext,
    moduleResolution: library.ModuleResolutionKind.Bundler,
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    noEmit: true
  }
}

/** Parses a text. Comments say nothing of types, and those of the libraries are half of their text. */
export function sourceFile(library: Library, path: string, text: string): SourceFile {
  const jsDocParsingMode = library.JSDocParsingMode.ParseNone
  return library.createSourceFile(
    path,
    text,
    { languageVersion: library.ScriptTarget.ES2023, jsDocParsingMode },
    true
  )
}

/** A module of the new side that is shared is found on the old one. */
function hostOf(
  library: Library,
  options: CompilerOptions,
  { files, sources, before }: ProgramInput
): CompilerHost {
  const host = library.createCompilerHost(options)
  const folder = posix.dirname(host.getDefaultLibFileName(options))
  const parse = (path: string, text: string | undefined): SourceFile | undefined =>
    text === undefined ? undefined : sourceFile(library, path, text)
  const sourceOf = (path: string): SourceFile | undefined => {
    if (path.startsWith(folder)) {
      const source = parsed.get(path) ?? parse(path, host.readFile(path))
      if (source !== undefined) parsed.set(path, source)
      return source
    }
    const text = files.get(path)
    const found = before?.getSourceFile(path) ?? sources?.get(path)
    return found !== undefined && found.text === text ? found : parse(path, text)
  }
  return {
    ...host,
    getSourceFile: sourceOf,
    fileExists: (path) => files.has(path) || (path.startsWith(folder) && host.fileExists(path)),
    readFile: (path) => files.get(path),
    getCurrentDirectory: () => '/',
    resolveModuleNameLiterals: (names, from) =>
      names.map(({ text }) => {
        const found = moduleAt(files, from, text)
        return {
          resolvedModule:
            found === undefined
              ? undefined
              : { resolvedFileName: found, extension: library.Extension.Ts, isExternalLibraryImport: false }
        }
      })
  }
}

function moduleAt(files: ReadonlyMap<string, string>, from: string, name: string): string | undefined {
  const path = name.startsWith('/') ? name : posix.join(posix.dirname(from), name)
  return [path, path.replace(/^\/new\//, '/old/')].find((each) => files.has(each))
}
