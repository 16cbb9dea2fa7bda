/**
 * npm run bench:types: what our types and our code cost beside @chatbotkit/sdk, openai and openapi-typescript with
 * openapi-fetch, in one run: declarations, type checking of one resource and of the whole client with two compilers,
 * bundles, and a cold import. Times are medians of whole processes that alternate.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadFile } from '../support/loadFile.ts'
import { readDocument } from '../../generator/read/read.ts'
import { packedProject } from '../generated/project.ts'
import { contenders, readerProgram, type Contender } from './contenders.ts'
import { median, table, timeProcesses } from './measure.ts'
import { installPeers } from '../support/peers.ts'
import { compared, ratio } from './spread.ts'
import { tell } from './table.ts'
import { bundle, declarationBytes, importTimes, loadedFirst, modulesLoaded } from './weigh.ts'
import { callsOfAll } from './wholeClient.ts'

const rounds = Number(process.env['ROUNDS'] ?? 5)
const root = fileURLToPath(new URL('../..', import.meta.url))
const peers = await installPeers('types', {
  '@chatbotkit/sdk': '1.36.0',
  openai: '6.10.0',
  'openapi-typescript': '7.13.0',
  'openapi-fetch': '0.17.0',
  esbuild: '0.28.2',
  typescript: '5.9.3'
})
const compilers = {
  '5.9': join(root, 'node_modules/typescript/bin/tsc'),
  '7.0': join(root, 'node_modules/typescript-7/bin/tsc')
} as const
const flags = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext']

const { document } = readDocument(loadFile(join(root, 'spec/spec.json')))
const project = await packedProject()
const work = mkdtempSync(join(tmpdir(), 'bench-types-'))
const phases = ['Parse', 'Bind', 'Check'] as const
const diagnostics = new Map<string, string>()
const weighed = new Map<Contender, readonly number[]>()
const modules = join(work, 'node_modules')
prepare()

/** The programs that are compiled; the empty one is what the compiler needs for itself. */
const programs = contenders.flatMap((contender, index) => [
  { contender: contender.name, what: 'one resource', file: write(`one${index}.mts`, contender.one) },
  {
    contender: contender.name,
    what: 'whole client',
    file: write(`whole${index}.mts`, contender.whole + callsOf(contender, index).join('\n'))
  }
])
const empty = { contender: 'nothing', what: 'empty file', file: write('empty.mts', 'export {}\n') }

const times = timeProcesses(
  [...programs, empty].flatMap(({ file }) =>
    Object.entries(compilers).map(([version, tsc]) => ({
      name: `${file} ${version}`,
      before: () => {},
      command: [process.execPath, tsc, ...flags, file],
      cwd: work
    }))
  ),
  rounds
)

const loadTimes = importTimes(
  contenders.flatMap(({ imports }) => [...new Set([imports.one, imports.whole])]),
  work,
  rounds
)

console.log(`\n${rounds} rounds, medians; Node ${process.versions.node}, ${cpus().length} cores\n`)
console.log(
  table([
    [
      'type checking',
      '',
      ...Object.keys(compilers).flatMap((version) => [`types ${version}`, `seconds ${version}`]),
      ...phases.map((phase) => `${phase.toLowerCase()} 5.9`)
    ],
    ...[...programs, empty].map(checkingRow)
  ])
)
console.log(
  '\nTypes are counted beyond those of an empty file, seconds are of whole processes; phases are seconds of one run.\n'
)
console.log(
  table([
    [
      'weight',
      'declarations KB',
      'one raw KB',
      'one gzip KB',
      'whole raw KB',
      'whole gzip KB',
      'import one ms',
      'modules',
      'import whole ms',
      'modules'
    ],
    ...contenders.map(weightRow)
  ])
)
console.log(
  `\n${table([['ours in ratios', ...contenders.slice(1).map(({ name }) => `÷ ${name}`)], ...ratios()])}`
)
tellAims()
project.remove()
rmSync(work, { recursive: true })

function prepare(): void {
  mkdirSync(join(modules, '@chatbotkit'), { recursive: true })
  for (const name of readdirSync(join(peers, 'node_modules')).filter((each) => !/^[.@]/.test(each)))
    symlinkSync(join(peers, 'node_modules', name), join(modules, name))
  symlinkSync(join(peers, 'node_modules/@chatbotkit/sdk'), join(modules, '@chatbotkit/sdk'))
  symlinkSync(project.installed, join(modules, '@chatbotkit/client'))
  write('node_modules/schema/package.json', '{ "name": "schema", "types": "./index.d.ts" }\n')
  write('clean.json', JSON.stringify(document))
  execFileSync(
    join(peers, 'node_modules/.bin/openapi-typescript'),
    ['clean.json', '-o', 'node_modules/schema/index.d.ts'],
    { cwd: work, stdio: 'ignore' }
  )
}

function write(name: string, text: string): string {
  mkdirSync(dirname(join(work, name)), { recursive: true })
  writeFileSync(join(work, name), text)
  return name
}

/** The client of openapi-fetch has a method for each HTTP method, and the paths as arguments. */
function callsOf({ packages, whole }: Contender, index: number): readonly string[] {
  if (!packages.includes('openapi-fetch')) return callsOfAll(join(work, write(`client${index}.mts`, whole)))
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `void client.${method.toUpperCase()}('${path}', {} as never)`)
  )
}

function checkingRow({ contender, what, file }: (typeof programs)[number]): readonly string[] {
  return [
    contender,
    what,
    ...Object.entries(compilers).flatMap(([version, tsc]) => [
      `${saidOf(tsc, file, 'Types') - saidOf(tsc, empty.file, 'Types')}`,
      (median(times.get(`${file} ${version}`) ?? []) / 1000).toFixed(2)
    ]),
    ...phases.map((phase) => saidOf(compilers['5.9'], file, `${phase} time`).toFixed(2))
  ]
}

/** What the compiler says of its work on a file: a count, or seconds. */
function saidOf(tsc: string, file: string, what: string): number {
  const said =
    diagnostics.get(`${tsc} ${file}`) ??
    execFileSync(process.execPath, [tsc, ...flags, '--extendedDiagnostics', file], {
      cwd: work,
      encoding: 'utf8'
    })
  diagnostics.set(`${tsc} ${file}`, said)
  return Number(new RegExp(`^${what}:\\s+([\\d.]+)`, 'm').exec(said)?.[1] ?? Number.NaN)
}

function weightOf({ packages, imports, one, whole }: Contender, index: number): readonly number[] {
  const esbuild = join(peers, 'node_modules/.bin/esbuild')
  const bundles = [write(`bundleOne${index}.mts`, one), write(`bundleWhole${index}.mts`, whole)].map((file) =>
    bundle(esbuild, file, work)
  )
  const loads = [imports.one, imports.whole].flatMap((specifier) => [
    median(loadTimes.get(specifier) ?? []),
    modulesLoaded(specifier, work)
  ])
  return [
    declarationBytes(packages.map((name) => join(modules, name))) / 1024,
    ...bundles.flatMap(({ raw, gzip }) => [raw / 1024, gzip / 1024]),
    ...loads
  ]
}

function weightRow(contender: Contender): readonly string[] {
  return [
    contender.name,
    ...weights(contender).map((value) => (Number.isInteger(value) ? `${value}` : value.toFixed(1)))
  ]
}

function weights(contender: Contender): readonly number[] {
  const known = weighed.get(contender) ?? weightOf(contender, contenders.indexOf(contender))
  weighed.set(contender, known)
  return known
}

function ratios(): readonly (readonly string[])[] {
  const [ours, ...others] = contenders.map(weights)
  const rows = [
    ['declarations', 0],
    ['one resource, gzip', 2],
    ['whole client, gzip', 4],
    ['import of the whole client', 7]
  ] as const
  return rows.map(([name, column]) => [
    name,
    ...others.map((other) => ((ours?.[column] ?? Number.NaN) / (other[column] ?? Number.NaN)).toFixed(2))
  ])
}

/** Prints what has an aim, and writes it into the README. */
function tellAims(): void {
  const [ours, theirs] = [0, 1].map((index) => weights(contenders[index] ?? fail()))
  const esbuild = join(peers, 'node_modules/.bin/esbuild')
  const kilobytes = (column: number): { ours: number; peer: number } => ({
    ours: ours?.[column] ?? Number.NaN,
    peer: theirs?.[column] ?? Number.NaN
  })
  const first = [0, 1].map((index) => loadedFirst(esbuild, `bundleOne${index}.mts`, work) / 1024)
  const reader = bundle(esbuild, write('reader.mts', readerProgram), work).gzip / 1024
  const imports = [0, 1].map((index) => loadTimes.get(contenders[index]?.imports.whole ?? '') ?? [])
  const beyondEmpty = [0, 1].map((index) =>
    (times.get(`whole${index}.mts 5.9`) ?? []).map(
      (time, round) => time - (times.get(`${empty.file} 5.9`)?.[round] ?? Number.NaN)
    )
  )
  tell({
    'types.first': { ours: first[0] ?? Number.NaN, peer: first[1] ?? Number.NaN },
    'types.one': kilobytes(2),
    'types.whole': kilobytes(4),
    'types.readEvents': { ours: reader },
    'types.import': { ours: compared(imports[0] ?? [], imports[1] ?? [], ratio) },
    'types.compile': { ours: compared(beyondEmpty[0] ?? [], beyondEmpty[1] ?? [], ratio) }
  })
}

function fail(): never {
  throw new Error('There is nothing to compare with.')
}
