/** The project of a folder, with the types of the package that it still imports. */
import { dirname } from 'node:path'
import { Project, ts, type ResolutionHostFactory, type SourceFile } from './library.ts'
import { everyNode } from './rewriting.ts'

/** The files of a person's program, and what compiles them. */
export interface OldProject {
  readonly project: Project
  readonly files: readonly OldFile[]
}

export interface OldFile {
  readonly source: SourceFile
  /** What its text ends with and the program's does not; mostly empty. */
  readonly mark: string
}

/** Compiles the files with what their tsconfig.json says of where modules are. */
export function oldProject(folder: string, paths: readonly string[]): OldProject {
  const compilerOptions: ts.CompilerOptions = {
    // The compiler of ts-morph finds the packages of `@types` only if it is asked to.
    types: ['*'],
    ...optionsOf(folder),
    allowJs: true,
    checkJs: false,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler
  }
  const project = new Project({ compilerOptions, resolutionHost: resolvedAsImports(folder) })
  const files = paths.flatMap((path) => {
    // The compiler reads UTF-16, which ts-morph does not.
    const text = ts.sys.readFile(path)
    return text === undefined ? [] : [opened(project, path, text)]
  })
  return { project, files }
}

/**
 * Adds a file. By their extension some are modules, where `await` cannot be the name of a function; ts-morph takes a file for a module only
 * if it imports or exports. `.cjs` needs nothing: what it requires and exports says so.
 */
function opened(project: Project, path: string, text: string): OldFile {
  const source = project.createSourceFile(path, text, { overwrite: true })
  const isModule = !/\.(?:m[jt]s|cts)$/.test(path) || ts.isExternalModule(source.compilerNode)
  const mark = isModule || source.isDeclarationFile() ? '' : '\nexport {}\n'
  if (mark !== '') source.replaceWithText(text + mark)
  return { source, mark }
}

/** What a project says of its modules; a file that cannot be read says nothing, where ts-morph would throw. */
function optionsOf(folder: string): ts.CompilerOptions {
  const { fileExists, readFile } = ts.sys
  const place = ['tsconfig.json', 'jsconfig.json']
    .map((name) => ts.findConfigFile(folder, fileExists, name))
    .find((path) => path !== undefined)
  if (place === undefined) return {}
  const { config } = ts.readConfigFile(place, readFile)
  const { options } = ts.parseJsonConfigFileContent(config ?? {}, ts.sys, dirname(place))
  const { baseUrl, paths, pathsBasePath, jsx, jsxImportSource, lib, types, typeRoots } = options
  return Object.fromEntries(
    Object.entries({ baseUrl, paths, pathsBasePath, jsx, jsxImportSource, lib, types, typeRoots }).filter(
      ([, value]) => value !== undefined
    )
  )
}

/** A package may have whole types for `import` alone: what `require` loads is read from them, too. */
function resolvedAsImports(folder: string): ResolutionHostFactory {
  return (host, optionsNow) => {
    let cache: ts.ModuleResolutionCache | undefined
    return {
      resolveModuleNames: (names, from, _reused, redirect) => {
        const options = optionsNow()
        cache ??= ts.createModuleResolutionCache(folder, (path) => path, options)
        return names.map(
          (name) =>
            ts.resolveModuleName(name, from, options, host, cache, redirect, ts.ModuleKind.ESNext)
              .resolvedModule
        )
      }
    }
  }
}

/** The files so that each is before those that it imports: what uses a client is written before what makes it. */
export function usersFirst({ files }: OldProject): readonly OldFile[] {
  const open = new Map(files.map((file) => [file.source, file]))
  const ordered: OldFile[] = []
  const visit = (source: SourceFile): void => {
    const file = open.get(source)
    if (file === undefined) return
    open.delete(source)
    for (const target of source.getReferencedSourceFiles()) visit(target)
    ordered.unshift(file)
  }
  for (const { source } of files) visit(source)
  return ordered
}

/** The modules that files import of a package and that are not installed where they are, with one place of each. */
export function unresolved(
  { project, files }: OldProject,
  isOfPackage: (specifier: string) => boolean
): readonly { readonly path: string; readonly specifier: string }[] {
  const checker = project.getTypeChecker().compilerObject
  return files.flatMap(({ source }) =>
    everyNode(source.compilerNode).flatMap((node) => {
      if (!ts.isStringLiteralLike(node) || !isOfPackage(node.text)) return []
      const { parent } = node
      const isImport = ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)
      return isImport && checker.getSymbolAtLocation(node) === undefined
        ? [{ path: source.getFilePath(), specifier: node.text }]
        : []
    })
  )
}
