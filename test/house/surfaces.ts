/**
 * Compares the public surface that this generator writes with the one that an earlier commit wrote, for the committed document
 * and for every real revision at hand: `node --import tsx test/house/surfaces.ts <commit>`. Words are not compared.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClassSurface, ModuleSurface, Surface } from '../../generator/target/surface.ts'
import { revisions, root, sayAbsentRevisions } from '../support/revisions.ts'

const [commit] = process.argv.slice(2)
if (commit === undefined) {
  console.error('Name the commit to compare with: node --import tsx test/house/surfaces.ts <commit>')
  process.exit(2)
}

const before = checkout(commit)
const present = revisions.filter((revision) => revision.present).map(({ file }) => file)
const documents = [join(root, 'spec/spec.json'), ...present]
sayAbsentRevisions()
let differences = 0
for (const document of documents) {
  const found = differencesOf(surfaceOf(before, document), surfaceOf(root, document))
  differences += found.length
  console.log(`${document.slice(document.lastIndexOf('/') + 1)}: ${found.length} differences`)
  for (const line of found) console.log(`  ${line}`)
}
execFileSync('git', ['worktree', 'remove', '--force', before], { cwd: root })
process.exitCode = differences === 0 ? 0 : 1

/** A checkout of the commit with the libraries of this one. */
function checkout(reference: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'surfaces-')), 'before')
  execFileSync('git', ['worktree', 'add', '--detach', folder, reference], { cwd: root, stdio: 'ignore' })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** The surface of the package that a checkout of the generator makes of a document. */
function surfaceOf(generator: string, document: string): Surface {
  const { bin } = JSON.parse(readFileSync(join(generator, 'package.json'), 'utf8')) as {
    readonly bin: Readonly<Record<string, string>>
  }
  const out = mkdtempSync(join(tmpdir(), 'surface-'))
  const options = [
    '--offline',
    '--config',
    join(generator, 'spec/sdk.yaml'),
    '--spec',
    document,
    '--out',
    out
  ]
  execFileSync(process.execPath, [join(generator, Object.values(bin)[0] ?? ''), ...options], {
    stdio: 'ignore'
  })
  return JSON.parse(readFileSync(join(out, 'surface.json'), 'utf8')) as Surface
}

function differencesOf(old: Surface, now: Surface): readonly string[] {
  const [left, right] = [linesOf(old), linesOf(now)]
  return [
    ...[...left].filter((line) => !right.has(line)).map((line) => `- ${line}`),
    ...[...right].filter((line) => !left.has(line)).map((line) => `+ ${line}`)
  ]
}

/**
 * Every name, form and type text of a surface as one line each, without white space and separators: earlier commits printed
 * declarations in another layout. They also recorded fewer modules, so that the runtime and the helpers are left out.
 */
function linesOf({ modules }: Surface): ReadonlySet<string> {
  const recorded = Object.entries(modules).filter(([path]) => !/^(?:runtime|helpers|custom)\//.test(path))
  const lines = recorded.flatMap(([path, module]) => linesOfModule(path, module))
  return new Set(lines.map((line) => line.replace(/[\s;]+/g, '').replace(/([:=(<,&[{])\|/g, '$1')))
}

function linesOfModule(path: string, { classes, types }: ModuleSurface): readonly string[] {
  return [
    ...types.map(({ name, text }) => `${path} type ${name}: ${text}`),
    ...classes.flatMap(({ name, children, methods, statics = [] }: Partial<ClassSurface>) => [
      `${path} class ${name}`,
      ...Object.entries(children ?? {}).map(([property, child]) => `${path} ${name}.${property}: ${child}`),
      ...[...(methods ?? []), ...statics].flatMap((method) => [
        ...method.forms.map((form) => `${path} ${name}.${method.name}${form}`),
        ...method.operations.map((operation) => `${path} ${name}.${method.name} calls ${operation}`)
      ])
    ])
  ]
}
