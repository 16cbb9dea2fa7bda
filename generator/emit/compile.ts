/** Compiles an emitted package with its own tsconfig.json, from memory. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, posix } from 'node:path'
import type {
  CompilerHost,
  CompilerOptions,
  Diagnostic as CompilerDiagnostic,
  Program,
  SourceFile
} from 'typescript'
import type { Manifest } from './manifest.ts'
import { digest } from '../ground/digest.ts'
import { moduleMarks } from './moduleMarks.ts'

/** The compiler takes a third of a second to load, so it is loaded only for a compilation. */
type Library = typeof import('typescript')

const load = createRequire(import.meta.url)

/** A fault that the compiler found in an emitted file. */
export interface CompileFault {
  /** Relative to the package; empty if it is not about a file. */
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** The mark in a manifest that its files and those of people compile: a digest of them and of the compiler's version. */
export function compiledMark(
  files: Manifest['files'],
  custom: ReadonlyMap<string, string> = new Map()
): string {
  const { version }: { readonly version: string } = load('typescript/package.json')
  const sources = [...files]
    .filter(([path]) => matters(path))
    .sort(([left], [right]) => (left < right ? -1 : 1))
  return digest(JSON.stringify([version, sources, ...(custom.size === 0 ? [] : [[...custom]])]))
}

/**
 * Every fault that the compiler finds in a package, by its files; empty if it compiles. Of the files of people those are left
 * out that import from outside the package, for example tests, unless another file needs them.
 */
export function compileFaults(
  files: ReadonlyMap<string, string>,
  custom: ReadonlyMap<string, string> = new Map()
): readonly CompileFault[] {
  const ts: Library = load('typescript')
  const options = optionsOf(ts, files.get('tsconfig.json') ?? '{}')
  const own = [...custom].map(([path, text]) => [`src/${path}`, text] as const)
  const roots = [
    ...[...files.keys()].filter(isSource),
    ...own.flatMap(([path, text]) => (staysInside(ts, text) ? [path] : []))
  ]
  const program = ts.createProgram(
    roots.map((path) => home + path),
    options,
    hostOf(ts, options, new Map([...files, ...own]))
  )
  const found = faultsIn(ts, program, custom.size === 0 ? settingsOf(files) : null)
  // What people leave unused is their taste: a function that is attached need not use what it is attached to.
  const isTaste = ({ file, reportsUnnecessary }: CompilerDiagnostic): boolean =>
    reportsUnnecessary !== undefined && file?.fileName.startsWith(`${home}src/custom/`) === true
  return found.filter((entry) => !isTaste(entry)).map((entry) => faultOf(ts, entry))
}

/** Marks of modules that were found to compile. Most of a package is copied, and the next one has it too. */
const sound = new Set<string>()

/**
 * Compiles the modules of a program that are not known to compile. Without settings these are all: files of people may declare
 * anything for the others.
 */
function faultsIn(ts: Library, program: Program, settings: string | null): readonly CompilerDiagnostic[] {
  if (settings === null) return diagnosticsOf(ts, program)
  const modules = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(home))
  const marks = moduleMarks(ts, modules, settings)
  const found = modules
    .filter(({ fileName }) => !sound.has(marks.get(fileName) ?? ''))
    .flatMap((file) => diagnosticsOf(ts, program, file))
  if (found.length === 0) for (const mark of marks.values()) sound.add(mark)
  return ts.sortAndDeduplicateDiagnostics(found)
}

/** What the compiler reads beside the modules; the rest of package.json is for those who install the package. */
function settingsOf(files: ReadonlyMap<string, string>): string {
  const { type = null }: { readonly type?: unknown } = JSON.parse(files.get('package.json') ?? '{}')
  return digest(JSON.stringify([type, files.get('tsconfig.json') ?? null]))
}

function staysInside(ts: Library, text: string): boolean {
  return ts.preProcessFile(text).importedFiles.every(({ fileName }) => fileName.startsWith('.'))
}

/** Whether the files of an output folder compile, with those of people. */
export function compilesAsItStands(
  folder: string,
  paths: readonly string[],
  custom: ReadonlyMap<string, string> = new Map()
): boolean {
  const texts = paths
    .filter((path) => matters(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const)
  return compileFaults(new Map(texts), custom).length === 0
}

/** A folder that no disk has. */
const home = '/emitted/'

/** What the compiler reads: sources, its options, and the kind of modules that package.json declares. */
function matters(path: string): boolean {
  return isSource(path) || path === 'tsconfig.json' || path === 'package.json'
}

function isSource(path: string): boolean {
  return path.startsWith('src/') && path.endsWith('.ts')
}

function optionsOf(ts: Library, text: string): CompilerOptions {
  const { compilerOptions = {} } = JSON.parse(text) as { readonly compilerOptions?: object }
  // What the compiler brings with it need not be compiled again for every package.
  return {
    ...ts.convertCompilerOptionsFromJson(compilerOptions, home).options,
    skipLibCheck: true,
    noEmit: true
  }
}

/** What was parsed last, by path: the library of the compiler is most of a program, and the runtime most of the rest. */
const parsed = new Map<string, SourceFile>()

function hostOf(ts: Library, options: CompilerOptions, files: ReadonlyMap<string, string>): CompilerHost {
  const host = ts.createCompilerHost(options)
  const library = posix.dirname(host.getDefaultLibFileName(options))
  const textAt = (path: string): string | undefined =>
    path.startsWith(home)
      ? files.get(path.slice(home.length))
      : path.startsWith(library)
        ? host.readFile(path)
        : undefined
  return {
    ...host,
    // As the compiler's own command does: what comments say is not part of the types.
    jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors,
    readFile: textAt,
    fileExists: (path) => textAt(path) !== undefined,
    directoryExists: (path) => path.startsWith(home.slice(0, -1)),
    getCurrentDirectory: () => home,
    getSourceFile: (path, version) => {
      const known = parsed.get(path)
      if (known !== undefined && path.startsWith(library)) return known
      const text = textAt(path)
      if (text === undefined) return undefined
      if (known?.text === text) return known
      const source = ts.createSourceFile(path, text, version)
      parsed.set(path, source)
      return source
    }
  }
}

/** What a document is made of may be more than the compiler can hold on its stack; that is a fault like any other. */
function diagnosticsOf(ts: Library, program: Program, module?: SourceFile): readonly CompilerDiagnostic[] {
  try {
    return ts.getPreEmitDiagnostics(program, module)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return [
      {
        category: ts.DiagnosticCategory.Error,
        code: 0,
        file: undefined,
        start: undefined,
        length: undefined,
        messageText: `The compiler gives up: ${error.message}`
      }
    ]
  }
}

function faultOf(ts: Library, { file, start, messageText }: CompilerDiagnostic): CompileFault {
  const line = file === undefined ? 0 : ts.getLineAndCharacterOfPosition(file, start ?? 0).line
  return {
    path: file?.fileName.slice(home.length) ?? '',
    line: line + 1,
    message: ts.flattenDiagnosticMessageText(messageText, ' ')
  }
}
