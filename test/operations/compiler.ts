/** Compiles an emitted package the way its strictest user would. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { hostWithLibrary } from '../support/parsedOnce.ts'

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  lib: [
    'lib.es2023.d.ts',
    'lib.dom.d.ts',
    'lib.dom.iterable.d.ts',
    'lib.dom.asynciterable.d.ts',
    'lib.esnext.disposable.d.ts'
  ],
  types: [],
  // The library is the same for all, and no module here can change what it declares.
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true
}

/** What the compiler has to say about every module below `src`, and about other files that are named. */
export function compilePackage(folder: string, others: readonly string[] = []): readonly string[] {
  const host = hostWithLibrary(options)
  const program = ts.createProgram([...modulesIn(folder), ...others], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1
    return `${file?.fileName.replace(`${folder}/`, '') ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}

/** Every module of a package. */
function modulesIn(folder: string): readonly string[] {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => join(folder, 'src', path))
}
