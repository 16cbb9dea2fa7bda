/** Compiles many packages as one program, with the runtime, which is the same in all of them, compiled once. */
import ts from 'typescript'
import { compileModules } from '../support/compileModules.ts'

export type Package = ReadonlyMap<string, string>

/** Files of a package that are the same in all. */
const isShared = (path: string): boolean => path.startsWith('src/runtime/')

/** The faults of each package, by its index; the order of the packages. */
export function compileBatch(packages: readonly Package[]): readonly (readonly string[])[] {
  const texts = new Map<string, string>()
  packages.forEach((files, index) => {
    for (const [path, text] of files) {
      if (!path.startsWith('src/') || !path.endsWith('.ts')) continue
      if (isShared(path)) texts.set(`shared/${path}`, text)
      else texts.set(`${index}/${path}`, besideShared(text))
    }
  })
  const settings: unknown = JSON.parse(packages[0]?.get('tsconfig.json') ?? '{}')
  const given =
    typeof settings === 'object' && settings !== null && 'compilerOptions' in settings
      ? settings.compilerOptions
      : {}
  const faults: string[][] = packages.map(() => [])
  for (const { path, line, message } of compileModules(texts, { ...Object(given), skipLibCheck: true })) {
    const index = Number(/^(\d+)\//.exec(path)?.[1] ?? -1)
    // What is about no one package is about all.
    for (const list of index === -1 ? faults : [faults[index] ?? []])
      list.push(`${path === '' ? '' : `${path}:${line}: `}${message}`)
  }
  return faults
}

/** A module that imports the shared runtime. */
function besideShared(text: string): string {
  return text.replaceAll(
    /((?:from|import) |import\()(['"](?:\.\.?\/)+)runtime\//g,
    '$1$2../../shared/src/runtime/'
  )
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
