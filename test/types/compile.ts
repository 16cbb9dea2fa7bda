/** Compiles modules that stand in memory, the way the strictest user would. */
import ts from 'typescript'
import { hostWithLibrary } from '../support/parsedOnce.ts'

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: [
    'lib.es2023.d.ts',
    'lib.dom.d.ts',
    'lib.dom.iterable.d.ts',
    'lib.dom.asynciterable.d.ts',
    'lib.esnext.disposable.d.ts'
  ],
  types: []
}

/** What the compiler says about a module: one message for each line that has any. */
export type Complaints = ReadonlyMap<number, string>

/** Compiles a set of modules as one program; the complaints about each, by line counted from 1. */
export function complaintsIn(
  modules: Readonly<Record<string, string>>
): Readonly<Record<string, Complaints>> {
  const names = Object.keys(modules)
  const host = hostWithLibrary(options)
  const { fileExists, readFile, getSourceFile } = host
  const textOf = (name: string): string | undefined =>
    modules[name.slice(host.getCurrentDirectory().length + 1)] ?? modules[name]
  host.fileExists = (name) => textOf(name) !== undefined || fileExists(name)
  host.readFile = (name) => textOf(name) ?? readFile(name)
  host.getSourceFile = (name, version) => {
    const text = textOf(name)
    return text === undefined ? getSourceFile(name, version) : ts.createSourceFile(name, text, version, true)
  }
  const program = ts.createProgram(names, options, host)
  return Object.fromEntries(names.map((name) => [name, complaintsAbout(program, name)]))
}

function complaintsAbout(program: ts.Program, name: string): Complaints {
  const file = program.getSourceFile(name)
  const complaints = new Map<number, string>()
  if (file === undefined) throw new Error(`The compiler does not see ${name}.`)
  for (const { start, messageText } of [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file)
  ]) {
    const line = file.getLineAndCharacterOfPosition(start ?? 0).line + 1
    complaints.set(line, complaints.get(line) ?? ts.flattenDiagnosticMessageText(messageText, '\n'))
  }
  return complaints
}
