import { rmSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { host } from './host.ts'
import { configText, copyOfProject, documentText, generatedProject, sketch, type Project } from './project.ts'

/** The name of the file that cannot be renamed into its place. */
const failing = vi.hoisted(() => ({ name: '' }))

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return {
    ...fs,
    renameSync(from: string, to: string) {
      if (failing.name !== '' && to.endsWith(failing.name))
        throw Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'rename' })
      fs.renameSync(from, to)
    }
  }
})

const grown = documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' })

/** A generated project whose host has news. */
async function withNews(): Promise<Project> {
  const there = await host({ body: grown, headers: { etag: '"two"' } })
  return generatedProject({ 'spec/sdk.yaml': configText(there.url) })
}

test.each(['spec.json', 'spec.lock.yaml', 'names.lock.yaml'])(
  'where %s cannot be replaced, none of the records is, and the next run completes',
  async (name) => {
    const here = await withNews()
    const before = here.tree('spec')
    failing.name = `spec/${name}`
    const failed = await here.run()
    failing.name = ''
    expect(failed).toMatchObject({
      status: 1,
      error: expect.stringMatching(/^error output\/folder at spec: .*\(ENOSPC\)\.\n {2}→ .*\n$/)
    })
    expect(here.tree('spec')).toEqual(before)
    expect(await here.run()).toMatchObject({ status: 0 })
    expect(here.read('spec/spec.lock.yaml')).toContain('two')
    expect(here.read('spec/names.lock.yaml')).toContain('bot.delete')
    expect((await here.run('--check', '--offline')).status).toBe(0)
  }
)

test('where the first released.json cannot be put in place, no record changes, and the next run writes it', async () => {
  const here = await withNews()
  rmSync(here.at('spec/released.json'))
  const before = here.tree('spec')
  failing.name = 'spec/released.json'
  const failed = await here.run()
  failing.name = ''
  expect(failed.status).toBe(1)
  expect(here.tree('spec')).toEqual(before)
  expect((await here.run()).status).toBe(0)
  expect(JSON.parse(here.read('spec/released.json')).version).toBeNull()
})

test('where released.json cannot be replaced, a release changes no record, and the next one completes', async () => {
  const here = await generatedProject()
  const names = here.read('spec/names.lock.yaml')
  here.put('spec/names.lock.yaml', `${names}provisional:\n  - operations.createBot\n`)
  await here.run('--offline')
  const before = here.tree('spec')
  failing.name = 'spec/released.json'
  const failed = await here.run('changes', '--release')
  failing.name = ''
  expect(failed.status).toBe(1)
  expect(here.tree('spec')).toEqual(before)
  expect((await here.run('changes', '--release')).status).toBe(0)
  expect(JSON.parse(here.read('spec/released.json')).version).toBe('0.1.0')
  expect(here.read('spec/names.lock.yaml')).not.toContain('provisional')
})

test('nothing is written if the records cannot be staged', async () => {
  const here = await withNews()
  here.put('spec/.records', 'in the way')
  const before = here.tree('.')
  expect(await here.run()).toMatchObject({
    status: 1,
    error: expect.stringMatching(/^error output\/folder at spec\/\.records: /)
  })
  expect(here.tree('.')).toEqual(before)
})

test('no record changes if the output is refused', async () => {
  const here = await withNews()
  here.put('generated/src/index.ts', 'mine')
  const before = here.tree('.')
  expect(await here.run()).toMatchObject({
    status: 1,
    error: expect.stringMatching(/^error output\/edited /)
  })
  expect(here.tree('.')).toEqual(before)
})

test('the next run completes a run whose output could not be put in place, and its records with it', async () => {
  const here = await withNews()
  const whole = copyOfProject(here)
  expect(await whole.run()).toMatchObject({ status: 0 })
  const records = (): unknown =>
    Object.fromEntries(Object.entries(here.tree('spec')).filter(([path]) => !path.startsWith('.records/')))
  const before = records()
  failing.name = 'generated/src/resources/bot.ts'
  const failed = await here.run()
  failing.name = ''
  expect(failed).toMatchObject({
    status: 1,
    error: expect.stringMatching(/^error output\/folder at generated: /)
  })
  expect(records()).toEqual(before)
  expect(await here.run('--check', '--offline')).toMatchObject({ status: 1 })
  expect(await here.run('--offline')).toMatchObject({ status: 0 })
  expect(here.tree()).toEqual(whole.tree())
})

test('a refused first run leaves no record', async () => {
  const here = await withNews()
  for (const path of ['spec/names.lock.yaml', 'spec/spec.json', 'spec/released.json', 'generated'])
    rmSync(here.at(path), { recursive: true })
  here.put('generated', 'a file')
  expect((await here.run()).status).toBe(1)
  expect(Object.keys(here.tree('spec'))).toEqual(['sdk.yaml'])
})
