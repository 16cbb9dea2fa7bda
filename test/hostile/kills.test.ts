import { availableParallelism } from 'node:os'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  copyOfProject,
  documentText,
  generatedProject,
  project,
  sketch,
  type Project
} from '../cli/project.ts'
import { runOnDisk, type DiskOutcome, type DiskRun } from './disk.ts'

const long = process.env['LONG'] !== undefined
const grown = documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' })

/** A run that changes the output and all of the records. */
const argv = ['--spec', 'new.json', '--save', '--out', 'generated', '--quiet']

/** The long run tries every step, each with two runs of the generator. */
const patience = 3_600_000

type Tree = Readonly<Record<string, string>>

interface Case {
  readonly name: string
  /** How many steps are left out after each that is tried; `test:long` tries them all, or more of them. */
  readonly stride: number
  readonly begin: () => Promise<Project>
}

const cases: readonly Case[] = [
  {
    name: 'a run over what stands',
    stride: long ? 1 : 30,
    begin: () => generatedProject({ 'new.json': grown })
  },
  {
    name: 'the first run of a project',
    stride: long ? 5 : 300,
    begin: async () => project({ 'new.json': grown })
  }
]

/** Runs the acts, as many at a time as there are cores. */
async function pool<T>(acts: ReadonlyArray<() => Promise<T>>): Promise<readonly T[]> {
  const results: T[] = []
  const queue = [...acts.entries()]
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      results[next[0]] = await next[1]()
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work))
  return results
}

function chosen(count: number, stride: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (step) => (step - 1) % stride === 0 || step === count
  )
}

interface Ground {
  readonly here: Project
  /** The run that comes to its end. */
  readonly whole: DiskOutcome
  readonly old: Tree
  readonly next: Tree
  /** What the next run without a new document makes of the old state. */
  readonly settled: Tree
}

async function prepare(begin: () => Promise<Project>): Promise<Ground> {
  const here = await begin()
  const settled = await afterNextRun(copyOfProject(here))
  const other = copyOfProject(here)
  const whole = await runOnDisk({ folder: other.folder, argv })
  expect(whole).toMatchObject({ status: 0, error: '' })
  return { here, whole, old: stateOf(here), next: stateOf(other), settled }
}

async function tried({ here }: Ground, run: Pick<DiskRun, 'how'> & { readonly step: number }) {
  const copy = copyOfProject(here)
  return { copy, run, outcome: await runOnDisk({ folder: copy.folder, argv, ...run }) }
}

describe.each(cases)('$name', ({ stride, begin }) => {
  let ground: Ground

  beforeAll(async () => {
    ground = await prepare(begin)
  })

  test(
    'that is killed before or after any step leaves, after the next run, the old state or the new one, and nothing else',
    async () => {
      const { whole, next, settled } = ground
      const kills = chosen(whole.steps.length, stride).flatMap((step) => [
        { step, how: 'before' as const },
        ...(step === whole.steps.length ? [{ step, how: 'after' as const }] : []),
        ...(whole.steps[step - 1]?.includes('writeFileSync') === true ? [{ step, how: 'torn' as const }] : [])
      ])
      const reached = new Set<string>()
      for (const { copy, run, outcome } of await pool(kills.map((kill) => () => tried(ground, kill)))) {
        const where = `${run.how} ${whole.steps[run.step - 1]}`
        expect({ where, signal: outcome.signal }).toEqual({ where, signal: 'SIGKILL' })
        const found = await afterNextRun(copy)
        const state = same(found, next) ? 'new' : same(found, settled) ? 'old' : difference(found, settled)
        expect({ where, state }).toEqual({ where, state: expect.stringMatching(/^(?:old|new)$/) })
        reached.add(state)
      }
      expect([...reached].sort()).toEqual(['new', 'old'])
    },
    patience
  )

  test(
    'that meets a full disk says so and leaves the old state whole, and the next run finds the old or the new state',
    async () => {
      const { whole, old, next, settled } = ground
      const steps = chosen(whole.steps.length, stride).map(
        (step) =>
          whole.steps.findIndex(
            (line, index) => index >= step - 1 && /^\d+ (?:writeFileSync|mkdirSync|linkSync)/.test(line)
          ) + 1
      )
      const failures = [...new Set(steps)]
        .filter((step) => step > 0)
        .map((step) => ({ step, how: step % 2 === 0 ? ('ENOSPC' as const) : ('EDQUOT' as const) }))
      const decision =
        whole.steps.findIndex((line) => line.includes('renameSync') && line.includes('journal.json.new')) + 1
      for (const { copy, run, outcome } of await pool(
        failures.map((failure) => () => tried(ground, failure))
      )) {
        const where = `${run.how} at ${whole.steps[run.step - 1]}`
        expect({ where, ...outcome }).toMatchObject({
          where,
          status: 1,
          error: expect.stringMatching(new RegExp(`^error output/folder at .*${run.how}.*\n {2}→ .*\n$`))
        })
        if (run.step < decision)
          expect({ where, difference: difference(stateOf(copy), old) }).toEqual({ where, difference: 'none' })
        const found = await afterNextRun(copy)
        expect({ where, known: same(found, settled) || same(found, next) }).toEqual({ where, known: true })
      }
    },
    patience
  )
})

async function afterNextRun(copy: Project): Promise<Tree> {
  const { status, error } = await copy.run('--offline')
  expect({ status, error }).toEqual({ status: 0, error: '' })
  return stateOf(copy)
}

/** Every file of a project. */
function stateOf(project: Project): Tree {
  return project.tree()
}

function same(one: Tree, other: Tree): boolean {
  return difference(one, other) === 'none'
}

/** The first path that one tree has otherwise than the other. */
function difference(one: Tree, other: Tree): string {
  return [...Object.keys(one), ...Object.keys(other)].find((path) => one[path] !== other[path]) ?? 'none'
}
