/** Where the time of a generation goes: the profile that Node takes of each thread, by whose code ran. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/revisions.ts'
import { changedDocument } from './changedDocument.ts'

/** What Node writes with `--cpu-prof`, as far as it is read here. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string }
  }[]
  readonly samples: readonly number[]
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[]
}

type Parts = ReadonlyMap<string, number>

/** A row for each part of a generation, with the milliseconds of each work and thread; waiting is left out. */
export function profileGenerations(): readonly (readonly string[])[] {
  const work = mkdtempSync(join(tmpdir(), 'bench-profile-'))
  const document = join(work, 'spec/spec.json')
  cpSync(join(root, 'spec'), join(work, 'spec'), { recursive: true })
  rmSync(join(work, 'spec/released.json'))
  const original = readFileSync(document, 'utf8')
  const given = ['--config', 'spec/sdk.yaml', '--out', 'out']
  const generate = ['--offline', '--quiet', ...given]
  const unchanged = [...profiled(work, 'cold', generate), ...profiled(work, 'nothing', generate)]
  writeFileSync(document, changedDocument(original, 1))
  const changed = [...profiled(work, 'changes', ['changes', ...given]), ...profiled(work, 'one', generate)]
  const columns = [...unchanged, ...changed]
  rmSync(work, { recursive: true })
  const names = [...new Set(columns.flatMap(({ parts }) => [...parts.keys()]))]
  const most = (name: string): number => Math.max(...columns.map(({ parts }) => parts.get(name) ?? 0))
  const shown = (time: number): string => (time / 1000).toFixed(0)
  return [
    ['ms of CPU', ...columns.map(({ name }) => name)],
    ...names
      .sort((left, right) => most(right) - most(left))
      .map((name) => [name, ...columns.map(({ parts }) => shown(parts.get(name) ?? 0))]),
    ['all', ...columns.map(({ parts }) => shown([...parts.values()].reduce((sum, time) => sum + time, 0)))]
  ]
}

/** The profile of each thread of a run. */
function profiled(work: string, name: string, argv: readonly string[]) {
  const folder = mkdtempSync(join(work, 'profile-'))
  const node = ['--cpu-prof', '--cpu-prof-interval', '500', '--cpu-prof-dir', folder]
  execFileSync(process.execPath, [...node, join(root, 'generator/cli/bin.js'), ...argv], {
    cwd: work,
    stdio: 'ignore'
  })
  return readdirSync(folder)
    .sort()
    .map((file, thread) => ({
      name: thread === 0 ? name : `${name}, compiler`,
      parts: partsOf(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    }))
}

function partsOf({ nodes, samples, timeDeltas }: Profile): Parts {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame)]))
  const parts = new Map<string, number>()
  for (const [index, sample] of samples.entries()) {
    const name = names.get(sample) ?? ''
    if (name !== 'waiting') parts.set(name, (parts.get(name) ?? 0) + (timeDeltas[index] ?? 0))
  }
  return parts
}

const listed = ['typescript', 'prettier', 'oxfmt', 'openapi-typescript', 'yaml', 'zod', 'handlebars']

/** Whose code a function is. */
function partOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  if (functionName === '(idle)') return 'waiting'
  if (functionName === '(garbage collector)') return 'garbage collection'
  if (url === '' || url.startsWith('node:')) return 'Node: start, modules, files'
  const library = url.split('/node_modules/').at(-1)?.split('/')[0] ?? ''
  if (!url.includes('/node_modules/')) return 'the generator'
  return listed.includes(library) ? library : 'other libraries'
}
