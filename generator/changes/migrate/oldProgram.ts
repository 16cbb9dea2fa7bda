/** The program of a folder, with the types of the package that it still imports. */
import { dirname } from 'node:path'
import type { CompilerOptions, Program, SourceFile } from 'typescript'
import type { Library } from '../program.ts'
import { everyNode } from './rewriting.ts'

/** Declarations that programs share, by path: they are read once. */
const parsed = new Map<string, SourceFile>()

/** Compiles the files with what their tsconfig.json says of where modules are. */
export function oldProgram(library: Library, folder: string, paths: readonly string[]): Program {
  const options: CompilerOptions = {
    ...optionsOf(library, folder),
    allowJs: true,
    checkJs: false,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: library.ScriptTarget.ESNext,
    module: library.ModuleKind.ESNext,
    moduleResolution: library.ModuleResolutionKind.Bundler
  }
  const host = library.createCompilerHost(options)
  const cache = library.createModuleResolutionCache(folder, (path) => path, options)
  const own = new Set(paths)
  return library.createProgram(paths, options, {
    ...host,
    getSourceFile: (path, ...rest) => {
      const known = own.has(path) ? undefined : parsed.get(path)
      const file = known ?? host.getSourceFile(path, ...rest)
      if (file !== undefined && !own.has(path)) parsed.set(path, file)
      return file
    },
    // A package may have whole types for \`import\` alone: what \`require\` loads is read from them, too.
    resolveModuleNameLiterals: (names, from, redirect) =>
      names.map(({ text }) =>
        library.resolveModuleName(text, from, options, host, cache, redirect, library.ModuleKind.ESNext)
      )
  })
}

/** What a project says of its modules; a file that cannot be read says nothing. */
function optionsOf(library: Library, folder: string): CompilerOptions {
  const { fileExists, readFile } = library.sys
  const place = ['tsconfig.json', 'jsconfig.json']
    .map((name) => library.findConfigFile(folder, fileExists, name))
    .find((path) => path !== undefined)
  if (place === undefined) return {}
  const { config } = library.readConfigFile(place, readFile)
  const { options } = library.parseJsonConfigFileContent(config ?? {}, library.sys, dirname(place))
  const { baseUrl, paths, pathsBasePath, jsx, jsxImportSource, lib, types, typeRoots } = options
  return Object.fromEntries(
    Object.entries({ baseUrl, paths, pathsBasePath, jsx, jsxImportSource, lib, types, typeRoots }).filter(
      ([, value]) => value !== undefined
    )
  )
}

/** The files so that each is before those that it imports: what uses a client is written before what makes it. */
export function usersFirst(library: Library, program: Program, paths: readonly string[]): readonly string[] {
  const own = new Set(paths)
  const done = new Set<string>()
  const ordered: string[] = []
  const visit = (path: string): void => {
    if (done.has(path)) return
    done.add(path)
    const file = program.getSourceFile(path)
    for (const target of file === undefined ? [] : importedBy(library, program, file))
      if (own.has(target)) visit(target)
    ordered.unshift(path)
  }
  for (const path of paths) visit(path)
  return ordered
}

function importedBy(library: Library, program: Program, file: SourceFile): readonly string[] {
  const checker = program.getTypeChecker()
  return everyNode(library, file).flatMap((node) => {
    const module = library.isStringLiteralLike(node) ? checker.getSymbolAtLocation(node) : undefined
    const [declaration] = module?.declarations ?? []
    return declaration !== undefined && library.isSourceFile(declaration) ? [declaration.fileName] : []
  })
}

/** The modules that files import of a package and that are not installed where they are, with one place of each. */
export function unresolved(
  library: Library,
  program: Program,
  paths: readonly string[],
  isOfPackage: (specifier: string) => boolean
): readonly { readonly path: string; readonly specifier: string }[] {
  const checker = program.getTypeChecker()
  return paths.flatMap((path) => {
    const file = program.getSourceFile(path)
    return (file === undefined ? [] : everyNode(library, file)).flatMap((node) => {
      if (!library.isStringLiteralLike(node) || !isOfPackage(node.text)) return []
      const { parent } = node
      const isImport = library.isImportDeclaration(parent) || library.isExportDeclaration(parent)
      return isImport && checker.getSymbolAtLocation(node) === undefined
        ? [{ path, specifier: node.text }]
        : []
    })
  })
}
