import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runProcess } from '../cli/process.ts'
import {
  copyOfProject,
  documentText,
  generatedProject,
  sketch,
  temporaryFolder,
  type Project
} from '../cli/project.ts'

const race = fileURLToPath(new URL('race.mjs', import.meta.url))
const rounds = process.env['LONG'] === undefined ? 150 : 1500
const ended = spawnSync(process.execPath, ['--version']).pid

type Fate = 'gives it back' | 'leaves it' | 'dies'

/** Lets processes race for one lock; resolves with the signal that each ended by. */
function contend(
  lock: string,
  log: string,
  processes: readonly Fate[]
): Promise<readonly (NodeJS.Signals | null)[]> {
  return Promise.all(
    processes.map(
      (fate) =>
        new Promise<NodeJS.Signals | null>((resolve, reject) => {
          const child = spawn(process.execPath, [race, lock, log, String(rounds), fate], {
            stdio: ['ignore', 'ignore', 'inherit']
          })
          child.on('error', reject)
          child.on('close', (_, signal) => resolve(signal))
        })
    )
  )
}

/** Whether every process that came in went out, or died, before the next came in. */
function overlaps(log: string): readonly string[] {
  const found: string[] = []
  let inside: string | null = null
  for (const line of readFileSync(log, 'utf8').split('\n').filter(Boolean)) {
    const [id = '', way] = line.split(' ')
    if (way === 'in' && inside !== null) found.push(`${id} came in beside ${inside}`)
    inside = way === 'in' ? id : null
  }
  return found
}

describe('a lock', () => {
  test.each([
    ['that stands free', null],
    ['that a run left which was killed', { process: ended, host: hostname() }]
  ])('the lock of %s is held by one process at a time, however many compete for it', async (_, left) => {
    const [lock, log] = [join(temporaryFolder(), 'lock'), join(temporaryFolder(), 'log')]
    if (left !== null) writeFileSync(lock, JSON.stringify(left))
    writeFileSync(log, '')
    const fates: readonly Fate[] = ['gives it back', 'leaves it', 'leaves it', 'leaves it', 'dies']
    expect((await contend(lock, log, fates)).filter((signal) => signal === 'SIGKILL')).toHaveLength(1)
    expect(overlaps(log)).toEqual([])
    expect(readFileSync(log, 'utf8').split('\n').length).toBeGreaterThan(rounds)
    await contend(lock, log, ['gives it back'])
    expect(readdirSync(dirname(lock))).toEqual([])
  })
})

const documents = {
  one: documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' }),
  other: documentText({ ...sketch, 'POST /bot/{botId}/update': 'updateBot' })
}

/** The state of a project with one of the documents: its records and its outputs. */
async function stateAfter(
  here: Project,
  document: keyof typeof documents,
  out: string
): Promise<Readonly<Record<string, string>>> {
  const copy = copyOfProject(here)
  expect(await copy.run('--spec', `${document}.json`, '--save', '--out', out)).toMatchObject({ status: 0 })
  return copy.tree()
}

/** What a tree has below a folder. */
function within(tree: Readonly<Record<string, string>>, folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => path.startsWith(`${folder}/`)))
}

describe('two runs at a time with different documents', () => {
  test.each([
    ['one output', 'generated', 'generated'],
    ['two outputs of one sdk.yaml', 'generated', 'second']
  ])(
    'two runs with different documents for %s: each succeeds whole or fails with a clear message',
    async (_, first, second) => {
      const here = await generatedProject({ 'one.json': documents.one, 'other.json': documents.other })
      const before = here.tree()
      const wanted = {
        one: await stateAfter(here, 'one', first),
        other: await stateAfter(here, 'other', second)
      }
      const run = (document: keyof typeof documents, out: string) =>
        runProcess({
          folder: here.folder,
          argv: ['--spec', `${document}.json`, '--save', '--out', out, '--quiet']
        })
      const outcomes = await Promise.all([run('one', first), run('other', second)])
      const statuses = outcomes.map(({ status }) => status)
      expect(statuses).toContain(0)
      for (const { status, error } of outcomes)
        if (status !== 0)
          expect({ status, error }).toEqual({
            status: 1,
            error: expect.stringMatching(/^error (?:input\/changed|output\/folder) at .*\n {2}→ .*\n$/)
          })
      const after = here.tree()
      const recorded = ['spec/spec.json', 'spec/names.lock.yaml'].map((path) =>
        (['one', 'other'] as const).filter((each) => wanted[each][path] === after[path])
      )
      expect(new Set(recorded.flat()).size).toBe(1)
      const [winner = 'one'] = recorded.flat()
      const out = winner === 'one' ? first : second
      expect(within(after, out)).toEqual(within(wanted[winner], out))
      expect(
        Object.keys(after).filter((path) =>
          /^\.(?:manifest\.lock|staging|records)|\.new$/.test(basename(path))
        )
      ).toEqual([])
      const loser = outcomes.findIndex(({ status }) => status !== 0)
      const untouched = [first, second][loser]
      if (first !== second && untouched !== undefined)
        expect(within(after, untouched)).toEqual(within(before, untouched))
    }
  )
})

test('the next run removes what a killed run of an earlier version left beside sdk.yaml, and no other file', async () => {
  const here = await generatedProject()
  for (const name of [
    'spec.json.4711.new',
    'spec.lock.yaml.4711.new',
    'names.lock.yaml.4711.new',
    'released.json.4711.new',
    'mine.4711.new'
  ])
    here.put(`spec/${name}`, 'left')
  expect(await here.run('--offline')).toMatchObject({ status: 0 })
  expect(readdirSync(here.at('spec')).sort()).toEqual([
    'mine.4711.new',
    'names.lock.yaml',
    'released.json',
    'sdk.yaml',
    'spec.json'
  ])
})

test('the next run removes a lock that a killed run left over finished output', async () => {
  const here = await generatedProject()
  for (const path of ['generated/.manifest.lock', 'spec/.records.lock'])
    here.put(path, JSON.stringify({ process: ended, host: hostname() }))
  expect(await here.run('--offline')).toMatchObject({
    status: 0,
    out: expect.stringContaining('is up to date')
  })
  expect(
    ['generated/.manifest.lock', 'spec/.records.lock'].filter((path) => existsSync(here.at(path)))
  ).toEqual([])
})

test('a run waits for another that is recording, then reports it and changes nothing', async () => {
  const here = await generatedProject({ 'one.json': documents.one })
  here.put('spec/.records.lock', JSON.stringify({ process: process.ppid, host: hostname() }))
  const before = here.tree()
  expect(await here.run('--spec', 'one.json', '--save', '--out', 'generated')).toMatchObject({
    status: 1,
    error: expect.stringMatching(/^error output\/folder at spec\/\.records\.lock: Another run is recording/)
  })
  expect(here.tree()).toEqual(before)
})
