/** What each mode of the command line writes, and what it refuses. */
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { host, type Host } from './host.ts'
import {
  configText,
  documentText,
  generatedProject,
  madeBefore,
  project,
  sketch,
  type Project
} from './project.ts'

const served = { headers: { etag: '"one"' }, body: documentText() }
const grown = documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' })
const records = ['names.lock.yaml', 'released.json', 'sdk.yaml', 'spec.json', 'spec.lock.yaml']

let there: Host

beforeAll(async () => {
  there = await host(served)
})

afterAll(() => there.close())

const generated = madeBefore(async () => {
  const here = project({ 'spec/sdk.yaml': configText(there.url) })
  expect(await here.run()).toMatchObject({ status: 0, error: '' })
  return here
})

/** A project that has been generated from a host. */
function recorded(): { readonly here: Project; readonly there: Host } {
  there.answer = served
  return { here: generated(), there }
}

describe('what is written', () => {
  test('a run with --config and --out records beside its sdk.yaml, and the second run is up to date', async () => {
    const there = await host(served)
    const here = project({ 'sub/sdk.yaml': configText(there.url) })
    const argv = ['--config', 'sub/sdk.yaml', '--out', 'src/sdk']
    expect(await here.run(...argv)).toMatchObject({ status: 0, error: '' })
    expect(Object.keys(here.tree('sub'))).toEqual(records)
    const before = here.tree('.', true)
    expect((await here.run(...argv)).out).toContain('src/sdk is up to date: ')
    expect((await here.run(...argv, '--check')).out).toContain('src/sdk is up to date: ')
    expect(here.tree('.', true)).toEqual(before)
  })

  test.each([
    { argv: ['--dry-run'], output: false, record: false },
    { argv: ['--spec', 'new.json', '--dry-run'], output: false, record: false },
    { argv: ['--spec', 'new.json', '--save', '--dry-run'], output: false, record: false },
    { argv: ['--force', '--dry-run'], output: false, record: false },
    { argv: ['--print-model'], output: false, record: false },
    { argv: ['--spec', 'new.json'], output: true, record: false },
    { argv: ['--spec', 'new.json', '--save'], output: true, record: true },
    { argv: [], output: true, record: true },
    { argv: ['--ci'], output: true, record: true }
  ])(
    'a run with $argv writes the output: $output, the records: $record',
    async ({ argv, output, record }) => {
      const { here, there } = recorded()
      here.put('new.json', grown)
      there.answer = { headers: { etag: '"two"' }, body: grown }
      const before = here.tree('.', true)
      expect(await here.run(...argv)).toMatchObject({ status: 0, error: '' })
      const after = here.tree('.', true)
      const moved = new Set(
        [...Object.keys(before), ...Object.keys(after)].filter((path) => before[path] !== after[path])
      )
      expect({
        output: [...moved].some((path) => path.startsWith('generated/')),
        record: [...moved].some((path) => path.startsWith('spec/'))
      }).toEqual({ output, record })
    }
  )
})

describe('--dry-run', () => {
  test('a dry run lists what the run after it writes, deletes and records', async () => {
    const { here, there } = recorded()
    there.answer = { headers: { etag: '"two"' }, body: documentText({ 'GET /file/list': 'listFiles' }) }
    const planned = await here.run('--dry-run')
    expect(planned.out).toMatch(/^A run would do this; nothing was written:\n/)
    expect(planned.out).toContain('  record spec/names.lock.yaml\n')
    expect(planned.out).toContain('  write generated/src/resources/file.ts\n')
    expect(planned.out).toContain('  delete generated/src/resources/bot.ts\n')
    expect(planned.out).toMatch(/\d+ to be written, \d+ to be deleted, \d+ unchanged\.\n/)
    const plan = JSON.parse((await here.run('--dry-run', '--json')).out)
    const done = JSON.parse((await here.run('--json')).out)
    expect({ ...plan, dryRun: false }).toEqual(done)
    expect(plan.dryRun).toBe(true)
  })

  test('a dry run over current output says that nothing changes', async () => {
    const { here } = recorded()
    expect(await here.run('--dry-run')).toEqual({
      status: 0,
      out: expect.stringMatching(/^A run would change nothing\.\ngenerated is up to date: /),
      error: ''
    })
  })

  test('a dry run in an empty project leaves no folder', async () => {
    const here = project()
    const before = here.tree('.', true)
    expect((await here.run('--offline', '--dry-run', '--out', 'a/b')).out).toMatch(
      / {2}write \d+ more files; --json lists them all\n/
    )
    expect(here.tree('.', true)).toEqual(before)
  })

  test.each([
    { what: 'an edited file', path: 'generated/src/index.ts', argv: [], want: 'output/edited' },
    {
      what: 'a file in the place of the output',
      path: 'taken',
      argv: ['--out', 'taken'],
      want: 'output/folder'
    },
    { what: 'a file above the output', path: 'taken', argv: ['--out', 'taken/sdk'], want: 'output/folder' },
    { what: 'a run that was cut short', path: 'generated/.staging/x', argv: [], want: 'input/changed' }
  ])('a dry run refuses $what as the run does', async ({ path, argv, want }) => {
    const here = await generatedProject({ 'spec/spec.json': grown, [path]: 'mine' })
    const before = here.tree('.', true)
    expect(await here.run('--offline', '--dry-run', ...argv)).toMatchObject({
      status: 1,
      error: expect.stringMatching(new RegExp(`^error ${want} at `))
    })
    expect(here.tree('.', true)).toEqual(before)
  })

  test('a dry run with --force names the edited file that it would replace', async () => {
    const here = await generatedProject({ 'generated/src/index.ts': 'mine' })
    expect((await here.run('--offline', '--dry-run', '--force')).out).toContain(
      '  replace the edited generated/src/index.ts\n'
    )
    expect(here.read('generated/src/index.ts')).toBe('mine')
  })
})

describe('--frozen', () => {
  test('a frozen run writes the output, asks no server and leaves the records', async () => {
    const { here, there } = recorded()
    rmSync(here.at('generated'), { recursive: true })
    const before = here.tree('spec', true)
    const { length } = there.asked
    expect(await here.run('--frozen')).toMatchObject({ status: 0, error: '' })
    expect(await here.run('--frozen')).toMatchObject({
      status: 0,
      out: expect.stringContaining('is up to date')
    })
    expect(await here.run('--frozen', '--check')).toMatchObject({ status: 0, error: '' })
    expect(here.tree('spec', true)).toEqual(before)
    expect(there.asked).toHaveLength(length)
  })

  test.each([
    {
      what: 'no snapshot',
      given: (here: Project) => rmSync(here.at('spec/spec.json')),
      want: /^error input\/missing at spec\/spec\.json: There is no snapshot of the document\.\n/
    },
    {
      what: 'no lock of the snapshot',
      given: (here: Project) => rmSync(here.at('spec/spec.lock.yaml')),
      want: /^error input\/frozen at spec\/spec\.lock\.yaml: The file does not exist, /
    },
    {
      what: 'a snapshot that is not the locked one',
      given: (here: Project) => here.put('spec/spec.json', grown),
      want: /^error input\/frozen at spec\/spec\.json: spec\.json is not the document that spec\.lock\.yaml recorded\.\n/
    },
    {
      what: 'no record of a release',
      given: (here: Project) => rmSync(here.at('spec/released.json')),
      want: /^error input\/frozen at spec\/released\.json: The file does not exist, /
    },
    {
      what: 'no names',
      given: (here: Project) => rmSync(here.at('spec/names.lock.yaml')),
      want: /^error input\/frozen at spec\/names\.lock\.yaml: The file does not exist, /
    },
    {
      what: 'a name that is not recorded',
      given: (here: Project) =>
        here.put(
          'spec/names.lock.yaml',
          here.read('spec/names.lock.yaml').replace(/^ {2}fetchBot: .*\n/m, '')
        ),
      want: /^error input\/frozen at spec\/names\.lock\.yaml: The run would have to record other names: operations\.fetchBot\.\n/
    }
  ])('a frozen run refuses $what, with --check, --dry-run and without', async ({ given, want }) => {
    const { here } = recorded()
    given(here)
    const before = here.tree('.', true)
    for (const argv of [['--frozen'], ['--frozen', '--check'], ['--frozen', '--dry-run']]) {
      const { status, out, error } = await here.run(...argv)
      expect({ argv, status, out, error }).toEqual({
        argv,
        status: 1,
        out: '',
        error: expect.stringMatching(want)
      })
      expect(error).toMatch(/\n {2}→ Run .*\n$/)
    }
    expect(here.tree('.', true)).toEqual(before)
  })

  test('a frozen run takes the output of a trial for what it is', async () => {
    const { here } = recorded()
    here.put('new.json', grown)
    expect(await here.run('--spec', 'new.json')).toMatchObject({ status: 0 })
    expect(await here.run('--frozen', '--check')).toMatchObject({ status: 1 })
    expect(await here.run('--frozen')).toMatchObject({
      status: 0,
      out: expect.stringContaining('2 operations')
    })
    expect(await here.run('--frozen', '--check')).toMatchObject({ status: 0 })
  })
})
