import ts from 'typescript'
import { hostWithLibrary } from '../../support/parsedOnce.ts'

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  // The library is the same for all, and no module here can change what it declares.
  skipLibCheck: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: []
}

/** What the compiler has to say about a module, as `line: message`. */
export function compile(text: string): readonly string[] {
  const host = hostWithLibrary(options)
  const readSource = host.getSourceFile.bind(host)
  host.getSourceFile = (name, version) =>
    name === 'types.ts' ? ts.createSourceFile(name, text, version, true) : readSource(name, version)
  const program = ts.createProgram(['types.ts'], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start ?? 0).line + 1
    return `${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
  })
}
