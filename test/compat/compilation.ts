/** One program of the published SDK, which is a devDependency, and of the package that the generator would write. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadLibrary, programOf } from '../../generator/changes/program.ts'
import { root } from '../support/revisions.ts'

const published = join(root, 'node_modules/@chatbotkit/sdk')

/** The version of the published SDK that is installed. */
export function publishedVersion(): string {
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(join(published, 'package.json'), 'utf8')
  )
  return manifest.version
}

/** The declarations of the published SDK as modules below `/old`. */
function oldFiles(): readonly (readonly [string, string])[] {
  const folder = join(published, 'dist/esm')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.d.ts'))
    .map((path) => {
      const text = readFileSync(join(folder, path), 'utf8')
      return [
        `/old/${path.replaceAll('\\', '/').replace(/\.d\.ts$/, '.ts')}`,
        text.replace(/(["'])(\.\.?\/[^"']+)\.js\1/g, '$1$2.ts$1')
      ] as const
    })
}

/** The module of the published SDK behind a path, or null if this version has none. */
export function oldModule(path: string): string | null {
  const found = path === '.' ? ['index.ts'] : [`${path}.ts`, `${path}/index.ts`]
  return found.map((each) => `/old/${each}`).find((each) => names.has(each)) ?? null
}

/** The names that a module of the published SDK exports. */
export function exportsOf(module: string): ReadonlySet<string> {
  const text = new Map(old).get(module) ?? ''
  const declared = [...text.matchAll(/^export (?:declare )?(?:type|interface|class|function|const) (\w+)/gm)]
  const listed = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, names = '']) => names.split(','))
  return new Set([...declared.map(([, name = '']) => name), ...listed.map((name) => name.trim())])
}

const old = oldFiles()
const names = new Set(old.map(([path]) => path))

/** The program, with lines of ours in one more module. */
export function programWith(files: ReadonlyMap<string, string>, questions: string) {
  const library = loadLibrary()
  const program = programOf(library, {
    files: filesOf(files, new Map([[asked, questions]])),
    roots: [asked],
    exactOptionalPropertyTypes: false
  })
  return { library, program, checker: program.getTypeChecker(), file: program.getSourceFile(asked) }
}

/** What the compiler says of modules, by their path. */
export function faultsIn(
  files: ReadonlyMap<string, string>,
  modules: ReadonlyMap<string, string>
): ReadonlyMap<string, readonly string[]> {
  const library = loadLibrary()
  const program = programOf(library, {
    files: filesOf(files, modules),
    roots: [...modules.keys()],
    exactOptionalPropertyTypes: false
  })
  return new Map(
    [...modules.keys()].map((path) => {
      const file = program.getSourceFile(path)
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
      return [path, found.map(({ messageText }) => library.flattenDiagnosticMessageText(messageText, '\n'))]
    })
  )
}

function filesOf(
  files: ReadonlyMap<string, string>,
  modules: ReadonlyMap<string, string>
): ReadonlyMap<string, string> {
  return new Map([
    ...old,
    ...[...files].flatMap(([path, text]) =>
      path.startsWith('src/') ? [[`/new/${path.slice('src/'.length)}`, text] as const] : []
    ),
    ...modules
  ])
}

const asked = '/asked.ts'
