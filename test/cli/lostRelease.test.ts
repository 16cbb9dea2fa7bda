/** released.json is missing although there was a release: a run that took its package for a new baseline would forget it. */
import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { configText, documentText, generatedProject, project, sketch, type Project } from './project.ts'

const record = 'spec/released.json'
const { 'POST /bot/create': _, ...shrunk } = sketch

/** A project whose release was recorded, and whose record was then lost. */
async function lost(): Promise<Project> {
  const here = await generatedProject()
  expect((await here.run('changes', '--release')).status).toBe(0)
  rmSync(here.at(record))
  return here
}

const refused = (sign: string) => ({
  status: 1,
  out: '',
  error: expect.stringMatching(
    new RegExp(
      `^error input/missing at ${record}: The record of what was released is missing, and there was a release: ${sign}.*\\n {2}→ Restore the file from version control .*\\n$`
    )
  )
})
const manifest = 'generated/\\.manifest\\.json remembers 0\\.1\\.0'

describe('a record of a release that is missing', () => {
  test('is an error of every run that needs it, right after the release, and nothing is written', async () => {
    const here = await lost()
    const before = here.tree()
    const runs = [['--offline'], ['--dry-run', '--offline'], ['--check'], ['--frozen'], ['changes']]
    const acts = ['--gate', '--print-accept', '--release'].map((act) => ['changes', act])
    for (const argv of [...runs, ...acts]) expect(await here.run(...argv)).toMatchObject(refused(manifest))
    here.put('spec/spec.json', documentText(shrunk))
    expect(await here.run('--offline')).toMatchObject(refused(manifest))
    here.put('spec/spec.json', documentText())
    expect(here.tree('generated')).toEqual(projectTree(before, 'generated/'))
    expect(here.has(record)).toBe(false)
  })

  test('does not stop a run when it is restored, nor one that says that it begins anew', async () => {
    const here = await generatedProject()
    await here.run('changes', '--release')
    const text = here.read(record)
    expect((await here.run('--offline')).status).toBe(0)
    rmSync(here.at(record))
    expect((await here.run('--offline')).status).toBe(1)
    here.put(record, text)
    expect(await here.run('--offline')).toMatchObject({ status: 0, error: '' })
    rmSync(here.at(record))
    const { told: __, ...rest } = JSON.parse(here.read('generated/.manifest.json'))
    here.put('generated/.manifest.json', JSON.stringify(rest))
    expect((await here.run('--offline')).status).toBe(0)
    expect(JSON.parse(here.read(record)).version).toBe(null)
  })

  test('is missed by the lock in a clone without a package', async () => {
    const here = project()
    await here.run('--offline')
    const lock = here.read('spec/names.lock.yaml')
    rmSync(here.at('generated'), { recursive: true })
    rmSync(here.at(record))
    here.put(
      'spec/names.lock.yaml',
      `${lock}accepted:\n  - changes: [bot.list]\n    reason: Nobody used it.\n    for: 0.2.0\n`
    )
    expect(await here.run('--offline')).toMatchObject(
      refused('spec/names\\.lock\\.yaml has what 0\\.2\\.0 accepted')
    )
  })

  test('is missed by the changelog of a managed package, and not before the first release', async () => {
    const config = configText().replace(/version: .*/, 'version: managed')
    const here = project({ 'spec/sdk.yaml': config })
    await here.run('--offline')
    rmSync(here.at(record))
    expect((await here.run('--offline')).status).toBe(0)
    await here.run('changes', '--release')
    here.put('spec/spec.json', documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' }))
    expect((await here.run('--offline')).status).toBe(0)
    rmSync(here.at(record))
    expect(await here.run('--offline')).toMatchObject(
      refused(`${manifest}; generated/CHANGELOG\\.md has 2 versions`)
    )
  })
})

test('a trial run needs no record of a release', async () => {
  const here = await lost()
  expect((await here.run('--spec', 'spec/spec.json', '--out', 'other')).status).toBe(0)
  expect(here.has(record)).toBe(false)
})

/** The part of a tree below a folder, as the tree of that folder has it. */
function projectTree(tree: Readonly<Record<string, string>>, below: string) {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([path, digest]) =>
      path.startsWith(below) && path !== below ? [[path.slice(below.length), digest]] : []
    )
  )
}
