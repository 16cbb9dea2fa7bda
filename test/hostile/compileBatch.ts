/** Compiles many packages as one program, with the runtime, which is the same in all of them, compiled once. */
import { posix } from 'node:path'
import ts from 'typescript'
import { isLibrary, parsedOnce } from '../support/parsedOnce.ts'

export type Package = ReadonlyMap<string, string>

const home = '/batch'
const shared = `${home}/shared`

/** Files of a package that are the same in all. */
const isShared = (path: string): boolean => path.startsWith('src/runtime/')

/** The faults of each package, by its index; the order of the packages. */
export function compileBatch(packages: readonly Package[]): readonly (readonly string[])[] {
  const texts = new Map<string, string>()
  packages.forEach((files, index) => {
    for (const [path, text] of files)
      if (path.startsWith('src/') && path.endsWith('.ts'))
        texts.set(isShared(path) ? `${shared}/${path}` : `${home}/${index}/${path}`, text)
  })
  const settings: unknown = JSON.parse(packages[0]?.get('tsconfig.json') ?? '{}')
  const given =
    typeof settings === 'object' && settings !== null && 'compilerOptions' in settings
      ? settings.compilerOptions
      : {}
  const options: ts.CompilerOptions = {
    ...ts.convertCompilerOptionsFromJson(given, home).options,
    skipLibCheck: true,
    noEmit: true
  }
  const program = ts.createProgram([...texts.keys()], options, hostOf(options, texts))
  const faults: string[][] = packages.map(() => [])
  for (const { file, start = 0, messageText } of ts.getPreEmitDiagnostics(program)) {
    const message = `${file === undefined ? '' : `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}: `}${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    const index = Number(/^\/batch\/(\d+)\//.exec(file?.fileName ?? '')?.[1] ?? -1)
    // What is about no one package is about all.
    for (const list of index === -1 ? faults : [faults[index] ?? []]) list.push(message)
  }
  return faults
}

function hostOf(options: ts.CompilerOptions, texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const library = posix.dirname(host.getDefaultLibFileName(options))
  const read = (path: string): string | undefined =>
    (path === `${home}/package.json` ? '{"type":"module"}' : undefined) ??
    texts.get(path) ??
    (path.startsWith(library) ? host.readFile(path) : undefined)
  const resolve = (name: string, from: string): string => {
    const path = posix.join(posix.dirname(from), name)
    const own = /^\/batch\/\d+\/(src\/runtime\/.*)$/.exec(path)?.[1]
    return own === undefined ? path : `${shared}/${own}`
  }
  return {
    ...host,
    readFile: read,
    fileExists: (path) => read(path) !== undefined,
    directoryExists: () => true,
    getCurrentDirectory: () => home,
    getSourceFile: (path, version) => {
      const text = read(path)
      if (text === undefined) return undefined
      const parse = () => ts.createSourceFile(path, text, version, true)
      return isLibrary(path) ? parsedOnce(path, version, parse) : parse()
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const path = resolve(text, from)
        return {
          resolvedModule: texts.has(path)
            ? {
                resolvedFileName: path,
                extension: ts.Extension.Ts,
                isExternalLibraryImport: false,
                resolvedUsingTsExtension: true
              }
            : undefined
        }
      })
  }
}

/** Where code of a document stands if it got into a file: an access to its canary, or a call of eval. */
export function canariesIn(files: Package): readonly string[] {
  const found: string[] = []
  for (const [path, text] of files) {
    if (!path.endsWith('.ts') || !text.includes('PWNED')) continue
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node) && node.name.text === 'PWNED')
        found.push(`${path}: ${node.getText(source).slice(0, 80)}`)
      if (ts.isCallExpression(node) && node.expression.getText(source) === 'eval') found.push(`${path}: eval`)
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}
