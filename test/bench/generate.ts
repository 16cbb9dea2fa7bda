/**
 * npm run bench:generate: a whole generation of ours (cold, one operation changed, nothing changed) beside
 * openapi-typescript (types only) and @hey-api/openapi-ts (types and client) on the same document, whole processes,
 * in one run, as ratios of medians; then what `changes` costs beside a cold generation, what an operation costs in a larger
 * document, and where our time goes.
 * npm run bench:generate -- --ours leaves the peers out; npm run bench:generate -- phases profiles our generations and nothing else.
 *
 * The peers get the repaired document: they do not read the original. Ours reads the original and repairs it.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDocument } from '../../generator/read/load.ts'
import { readDocument } from '../../generator/read/read.ts'
import { changedDocument } from './changedDocument.ts'
import { largeDocument, operationsIn } from './largeDocument.ts'
import { median, table, timeProcesses, type Contender } from './measure.ts'
import { installPeers } from '../support/peers.ts'
import { whereTimeGoes } from './phases.ts'
import { profileGenerations } from './generationProfile.ts'
import { spread, type Spread } from './spread.ts'
import { tell } from './table.ts'

if (process.argv.includes('phases')) {
  console.log(table(profileGenerations()))
  process.exit()
}

const rounds = Number(process.env['ROUNDS'] ?? 7)
const root = fileURLToPath(new URL('../..', import.meta.url))
const isAlone = process.argv.includes('--ours')
const peers = isAlone
  ? null
  : await installPeers('generate', {
      'openapi-typescript': '7.13.0',
      '@hey-api/openapi-ts': '0.94.5',
      typescript: '5.9.3'
    })
const work = mkdtempSync(join(tmpdir(), 'bench-generate-'))

const original = readFileSync(join(root, 'spec/spec.json'), 'utf8')
const clean = join(work, 'clean.json')
writeFileSync(clean, JSON.stringify(readDocument(loadDocument(original, 'spec/spec.json')).document))
cpSync(join(root, 'spec'), join(work, 'spec'), { recursive: true })
// The committed record is of an earlier runtime, whose every change a comparison would judge again: here one operation changes.
rmSync(join(work, 'spec/released.json'))

const generator = [
  'node',
  join(root, 'generator/cli/bin.js'),
  '--offline',
  '--config',
  'spec/sdk.yaml',
  '--out'
]
const changes = [
  'node',
  join(root, 'generator/cli/bin.js'),
  'changes',
  '--json',
  '--config',
  'spec/sdk.yaml',
  '--out'
]

/** The first run records the unchanged package, which later ones are compared with. */
function recordBaseline(): void {
  const [command = '', ...words] = [...generator, join(work, 'baseline')]
  execFileSync(command, words, { cwd: work, stdio: 'ignore' })
}

recordBaseline()
const noPreparation = (): void => {}

function rivals(folder: string): readonly Contender[] {
  const peer = (name: string): string => join(folder, 'node_modules', '.bin', name)
  return [
    {
      name: 'openapi-typescript (types only)',
      before: noPreparation,
      command: [peer('openapi-typescript'), clean, '-o', join(work, 'types.ts')],
      cwd: folder
    },
    {
      name: '@hey-api/openapi-ts (types and client)',
      before: () => rmSync(join(work, 'hey'), { recursive: true, force: true }),
      command: [peer('openapi-ts'), '-i', clean, '-o', join(work, 'hey'), '-s'],
      cwd: folder
    }
  ]
}

const large = await largeDocument(work)

const contenders: readonly Contender[] = [
  ...(peers === null ? [] : rivals(peers)),
  {
    name: 'ours, cold',
    before: () => rmSync(join(work, 'cold'), { recursive: true, force: true }),
    command: [...generator, join(work, 'cold')],
    cwd: work
  },
  {
    name: 'ours, one operation changed',
    before: changeOneOperation,
    command: [...generator, join(work, 'changed')],
    cwd: work
  },
  {
    name: 'ours, nothing changed',
    before: () => writeFileSync(join(work, 'spec/spec.json'), original),
    command: [...generator, join(work, 'same')],
    cwd: work
  },
  {
    name: 'ours, changes of one operation that is generated',
    before: changeOneOperation,
    command: [...changes, join(work, 'changed')],
    cwd: work
  },
  {
    name: 'ours, changes of one operation that is still to be generated',
    before: (round) => changeOneOperation(round + 1000),
    command: [...changes, join(work, 'changed')],
    cwd: work
  },
  ...(large === null
    ? []
    : [
        {
          name: `ours, cold, ${large.name}`,
          before: () => rmSync(join(large.folder, 'out'), { recursive: true, force: true }),
          command: [...generator, join(large.folder, 'out')],
          cwd: large.folder
        }
      ])
]

function changeOneOperation(round: number): void {
  writeFileSync(join(work, 'spec/spec.json'), changedDocument(original, round))
}

const times = timeProcesses(contenders, rounds)
const middle = (name: string): number => median(times.get(name) ?? [])
const measures = [
  ...(isAlone
    ? []
    : [
        ['× openapi-typescript', 'openapi-typescript (types only)'],
        ['× hey-api', '@hey-api/openapi-ts (types and client)']
      ]),
  ['× ours, cold', 'ours, cold']
] as const
const rows = contenders.map(({ name }) => [
  name,
  (middle(name) / 1000).toFixed(2),
  ...measures.map(([, other = '']) => (middle(name) / middle(other)).toFixed(2))
])
console.log(`\n${rounds} rounds, medians; Node ${process.versions.node}, ${cpus().length} cores\n`)
console.log(table([['whole process', 'seconds', ...measures.map(([title = '']) => title)], ...rows]))
const colds = times.get('ours, cold') ?? []
for (const [name, list] of [...times].filter(([each]) => each.startsWith('ours, changes')))
  console.log(
    `\n${name}: ${median(list.map((time, round) => time / (colds[round] ?? 1))).toFixed(2)} of the cold generation of its round (median)`
  )
if (large !== null) {
  const [own, other] = [operationsIn(original), large.operations]
  const perOperation = [middle('ours, cold') / own, middle(`ours, cold, ${large.name}`) / other]
  const [small = 0, much = 0] = perOperation
  console.log(
    `\n${large.name}: ${much.toFixed(1)} ms an operation (${other}), ${(much / small).toFixed(2)} of one of the committed document (${own})`
  )
}
/** The ratio of two contenders in each round. */
function ratios(name: string, base: string, factor = 1): { readonly ours: Spread } {
  const bases = times.get(base) ?? []
  return {
    ours: spread((times.get(name) ?? []).map((time, round) => (factor * time) / (bases[round] ?? Number.NaN)))
  }
}
if (!isAlone)
  tell({
    'generate.cold': ratios('ours, cold', '@hey-api/openapi-ts (types and client)'),
    'generate.one': ratios('ours, one operation changed', 'openapi-typescript (types only)'),
    'generate.none': ratios('ours, nothing changed', 'openapi-typescript (types only)'),
    'generate.changes': ratios('ours, changes of one operation that is still to be generated', 'ours, cold'),
    ...(large === null
      ? {}
      : {
          'generate.linear': ratios(
            `ours, cold, ${large.name}`,
            'ours, cold',
            operationsIn(original) / large.operations
          )
        })
  })
console.log(`\nwhere our time goes (cold, one process)\n\n${table(await whereTimeGoes(original))}`)
rmSync(work, { recursive: true })
