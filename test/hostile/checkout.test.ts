import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { copyOfProject, generatedProject, projectAt, temporaryFolder, type Project } from '../cli/project.ts'

/** Runs git without the settings of this machine. */
function git(folder: string, ...argv: string[]): void {
  const identity = {
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@b.c',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@b.c'
  }
  const { status, stderr } = spawnSync('git', argv, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...identity }
  })
  expect({ argv, status, stderr: status === 0 ? '' : stderr }).toEqual({ argv, status: 0, stderr: '' })
}

/** The project as a clone has it whose git turns line ends. */
function cloned(here: Project): Project {
  git(here.folder, 'init', '-q')
  git(here.folder, 'add', '-A')
  git(here.folder, 'commit', '-qm', 'one')
  const folder = temporaryFolder()
  git(folder, 'clone', '-q', '-c', 'core.autocrlf=true', here.folder, 'clone')
  return projectAt(`${folder}/clone`)
}

/** A clone of output that does not tell git about its line ends. */
function turned(here: Project): Project {
  rmSync(here.at('generated/.gitattributes'))
  const clone = cloned(here)
  clone.put('generated/.gitattributes', gitattributes)
  return clone
}

const withReturns = (here: Project, path: string): boolean =>
  readFileSync(here.at(path), 'utf8').includes('\r\n')

describe('a clone with core.autocrlf', () => {
  test("a clone with core.autocrlf keeps the output's line ends, because the output tells git so", async () => {
    const here = await generatedProject({
      'mine.txt': 'export {}\nexport const one = 1\n',
      'generated/src/custom/mine.ts': 'export {}\nexport const one = 1\n'
    })
    expect(await here.run('--offline')).toMatchObject({ status: 0, error: '' })
    const clone = cloned(here)
    expect(
      [
        'mine.txt',
        'generated/src/custom/mine.ts',
        'spec/sdk.yaml',
        'generated/src/index.ts',
        'generated/.manifest.json',
        'generated/API.md'
      ].filter((path) => withReturns(clone, path))
    ).toEqual(['mine.txt', 'generated/src/custom/mine.ts', 'spec/sdk.yaml'])
    expect(await clone.run('--check', '--offline')).toMatchObject({ status: 0, error: '' })
    expect(await clone.run('--offline')).toMatchObject({
      status: 0,
      error: '',
      out: expect.stringContaining('is up to date')
    })
  })

  test('output with turned line ends passes the check with one warning, and a run restores its line ends', async () => {
    const clone = turned(await generatedProject())
    expect(withReturns(clone, 'generated/src/index.ts')).toBe(true)
    expect(await clone.run('--check', '--offline')).toMatchObject({
      status: 0,
      error: expect.stringMatching(
        /^warning output\/line-ends at generated: \S+ and \d+ more files differ .* in line ends alone\.\n {2}→ .*\n$/
      )
    })
    expect(await clone.run('--offline')).toMatchObject({
      status: 0,
      error: '',
      out: expect.stringMatching(/; [1-9]\d* written, 0 deleted/)
    })
    expect(withReturns(clone, 'generated/src/index.ts')).toBe(false)
    expect(Object.keys(clone.tree('generated')).filter((path) => path.startsWith('.edited'))).toEqual([])
    expect(await clone.run('--check', '--offline')).toMatchObject({ status: 0, error: '' })
  })

  test('output of another generator version with turned line ends passes the check, which compares the texts', async () => {
    const clone = turned(await generatedProject())
    clone.put(
      'generated/.manifest.json',
      clone.read('generated/.manifest.json').replace(/"inputs": ".*"/, '"inputs": "other"')
    )
    expect(await clone.run('--check', '--offline')).toMatchObject({
      status: 0,
      error: expect.stringMatching(/^warning output\/line-ends at generated: /)
    })
  })

  test('the check shows an edit with or without turned line ends', async () => {
    const clone = turned(await generatedProject())
    clone.put('generated/src/index.ts', `${clone.read('generated/src/index.ts')}// mine\r\n`)
    const { status, error } = await clone.run('--check', '--offline')
    expect({ status, lines: error.match(/^error .*$/gm) }).toEqual({
      status: 1,
      lines: [expect.stringMatching(/^error output\/stale at generated\/src\/index\.ts:\d+: /)]
    })
    expect(await clone.run('--offline')).toMatchObject({
      status: 1,
      error: expect.stringMatching(/^error output\/edited at generated\/src\/index\.ts: /)
    })
  })

  test('records and decisions are read as they were committed', async () => {
    const here = await generatedProject()
    const clone = cloned(here)
    for (const path of ['spec/sdk.yaml', 'spec/names.lock.yaml'])
      expect({ path, turned: withReturns(clone, path) }).toEqual({ path, turned: true })
    clone.put('spec/sdk.yaml', `${clone.read('spec/sdk.yaml')}# touched\r\n`)
    expect(await clone.run('--check', '--offline')).toMatchObject({ status: 0, error: '' })
  })
})

const gitattributes = readFileSync(new URL('../../templates/gitattributes.hbs', import.meta.url), 'utf8')

test('the check names a single file with turned line ends', async () => {
  const here = copyOfProject(await generatedProject())
  here.put('generated/README.md', here.read('generated/README.md').replaceAll('\n', '\r\n'))
  expect(await here.run('--check', '--offline')).toMatchObject({
    status: 0,
    error: expect.stringMatching(/^warning output\/line-ends at generated: README\.md differs /)
  })
})
