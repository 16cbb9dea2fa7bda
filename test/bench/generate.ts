/**
 * npm run bench:generate: a whole generation of ours (cold, one operation changed, nothing changed) beside
 * openapi-typescript (types only) and @hey-api/openapi-ts (types and client) on the same document, whole processes,
 * in one run, as ratios of medians; then where our time goes.
 *
 * The peers get the repaired document: they do not read the original. Ours reads the original and repairs it.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadDocument } from '../../generator/read/load.ts'
import { readDocument } from '../../generator/read/read.ts'
import { median, table, timeProcesses, type Contender } from './measure.ts'
import { installPeers } from '../support/peers.ts'
import { whereTimeGoes } from './phases.ts'

const rounds = Number(process.env['ROUNDS'] ?? 7)
const root = fileURLToPath(new URL('../..', import.meta.url))
const peers = await installPeers('generate', {
  'openapi-typescript': '7.13.0',
  '@hey-api/openapi-ts': '0.94.5',
  typescript: '5.9.3'
})
const work = mkdtempSync(join(tmpdir(), 'bench-generate-'))

const original = readFileSync(join(root, 'spec/spec.json'), 'utf8')
const clean = join(work, 'clean.json')
writeFileSync(clean, JSON.stringify(readDocument(loadDocument(original, 'spec/spec.json')).document))
cpSync(join(root, 'spec'), join(work, 'spec'), { recursive: true })

const generator = [
  'node',
  join(root, 'generator/cli/bin.js'),
  '--offline',
  '--config',
  'spec/sdk.yaml',
  '--out'
]
const peer = (name: string): string => join(peers, 'node_modules', '.bin', name)
const noPreparation = (): void => {}

const contenders: readonly Contender[] = [
  {
    name: 'openapi-typescript (types only)',
    before: noPreparation,
    command: [peer('openapi-typescript'), clean, '-o', join(work, 'types.ts')],
    cwd: peers
  },
  {
    name: '@hey-api/openapi-ts (types and client)',
    before: () => rmSync(join(work, 'hey'), { recursive: true, force: true }),
    command: [peer('openapi-ts'), '-i', clean, '-o', join(work, 'hey'), '-s'],
    cwd: peers
  },
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
    name: 'ours, changes since the release (one operation changed)',
    before: changeOneOperation,
    command: [
      ...['node', join(root, 'generator/cli/bin.js'), 'changes', '--json'],
      ...['--config', 'spec/sdk.yaml', '--out', join(work, 'changed')]
    ],
    cwd: work
  }
]

/** A field more in one request: it changes a type, the class that takes it stays, and documents follow. */
function changeOneOperation(round: number): void {
  const document = JSON.parse(original)
  const path = Object.keys(document.paths).find(
    (each) =>
      'post' in document.paths[each] &&
      document.paths[each].post.requestBody?.content?.['application/json']?.schema?.properties !== undefined
  )
  const schema = document.paths[path ?? ''].post.requestBody.content['application/json'].schema
  schema.properties[`field${round}`] = { type: 'string', description: `A field of round ${round}.` }
  writeFileSync(join(work, 'spec/spec.json'), JSON.stringify(document, null, 2))
}

const times = timeProcesses(contenders, rounds)
const middle = (name: string): number => median(times.get(name) ?? [])
const [types, client, cold] = [
  'openapi-typescript (types only)',
  '@hey-api/openapi-ts (types and client)',
  'ours, cold'
].map(middle)
const rows = contenders.map(({ name }) => [
  name,
  (middle(name) / 1000).toFixed(2),
  (middle(name) / (types ?? 1)).toFixed(2),
  (middle(name) / (client ?? 1)).toFixed(2),
  (middle(name) / (cold ?? 1)).toFixed(2)
])
console.log(`\n${rounds} rounds, medians; Node ${process.versions.node}, ${cpus().length} cores\n`)
console.log(
  table([['whole process', 'seconds', '× openapi-typescript', '× hey-api', '× ours, cold'], ...rows])
)
console.log(`\nwhere our time goes (cold, one process)\n\n${table(await whereTimeGoes(original))}`)
rmSync(work, { recursive: true })
