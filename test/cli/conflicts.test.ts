/** What a run says of a merge conflict in any file that it reads: where it is, and what ends it. */
import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { generatedProject, type Project } from './project.ts'

/** The text with its first line in two versions, as git leaves it. */
function conflicted(text: string, end = '\n'): string {
  const [first = '', ...rest] = text.split('\n')
  return ['<<<<<<< HEAD', first, '=======', first, '>>>>>>> side', ...rest].join(end)
}

function conflictIn(here: Project, path: string, end?: string): void {
  here.put(path, conflicted(here.has(path) ? here.read(path) : '{}\n', end))
}

async function toldOf(here: Project, ...argv: readonly string[]) {
  const { status, out } = await here.run(...argv, '--json')
  const { diagnostics = [] } = JSON.parse(out) as {
    diagnostics?: readonly { code: string; place: string; message: string; fix: string }[]
  }
  return { status, diagnostics }
}

const read = [
  ['spec/sdk.yaml', 'both sides'],
  ['spec/spec.json', 'git checkout --theirs -- spec/spec.json spec/spec.lock.yaml'],
  ['spec/spec.lock.yaml', 'git checkout --theirs -- spec/spec.json spec/spec.lock.yaml'],
  ['spec/names.lock.yaml', 'Keep the lines of both sides'],
  ['spec/released.json', 'git checkout --ours -- spec/released.json'],
  ['spec/compat.yaml', 'both sides'],
  ['spec/readme/more.md', 'both sides'],
  ['generated/src/custom/own.ts', 'both sides'],
  ['generated/.manifest.json', 'git restore --source=HEAD --staged --worktree -- generated'],
  ['generated/package.json', 'git restore --source=HEAD --staged --worktree -- generated']
] as const

describe('a merge conflict', () => {
  test.each(read)('a conflict in a file that a run reads is told as one (%s)', async (path, advice) => {
    const here = await generatedProject()
    conflictIn(here, path)
    for (const argv of [['--offline'], ['--check', '--offline'], ['changes'], ['changes', '--gate']]) {
      const { status, diagnostics } = await toldOf(here, ...argv)
      expect({ argv, status, codes: diagnostics.map(({ code }) => code) }).toEqual({
        argv,
        status: 1,
        codes: ['input/conflict']
      })
      expect(diagnostics[0]?.place).toBe(`${path}:1:1`)
      expect(diagnostics[0]?.message).toContain('merge conflict')
      expect(diagnostics[0]?.fix).toContain(advice)
    }
  })

  test('conflicts in several files are told at once', async () => {
    const here = await generatedProject()
    for (const path of ['spec/names.lock.yaml', 'spec/spec.json', 'generated/.manifest.json'])
      conflictIn(here, path)
    const { diagnostics } = await toldOf(here, '--offline')
    expect(diagnostics.map(({ place }) => place)).toEqual([
      'spec/spec.json:1:1',
      'spec/names.lock.yaml:1:1',
      'generated/.manifest.json:1:1'
    ])
  })

  test('a conflict in an emitted file is not taken for an edit, with any line ends', async () => {
    const here = await generatedProject()
    conflictIn(here, 'generated/src/client.ts', '\r\n')
    here.put('spec/spec.json', here.read('spec/spec.json').replace('createBot', 'makeBot'))
    for (const argv of [['--offline'], ['--check', '--offline'], ['--offline', '--dry-run']]) {
      const { status, diagnostics } = await toldOf(here, ...argv)
      const errors = diagnostics.filter(({ place }) => place.startsWith('generated'))
      expect({ argv, status, places: errors.map(({ code, place }) => `${code} ${place}`) }).toEqual({
        argv,
        status: 1,
        places: ['input/conflict generated/src/client.ts:1:1']
      })
    }
  })

  test('a document that a person names is told with its conflict, and so is a marker that was left over', async () => {
    const here = await generatedProject()
    here.put('other.yaml', 'openapi: 3.0.0\n>>>>>>> side\ninfo: {}\n')
    const { diagnostics } = await toldOf(here, '--spec', 'other.yaml')
    expect(diagnostics.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'input/conflict other.yaml:2:1'
    ])
  })

  test('a heading of Markdown and a sample of a marker are no conflict', async () => {
    const here = await generatedProject({
      'spec/readme/more.md': '---\ntitle: More\n---\n\nA title\n=======\n\n>>>>>>> deep\n'
    })
    expect((await toldOf(here, '--offline')).status).toBe(0)
  })

  // Four generations.
  test.runIf(process.env['LONG'] === '1')('the advice leads to a package that is up to date', async () => {
    const here = await generatedProject()
    const git = (...argv: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.test', ...argv], {
        cwd: here.folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore']
      })
    const grown = (path: string, id: string): void => {
      const found = JSON.parse(here.read('spec/spec.json'))
      found.paths[path] = { post: { ...found.paths['/bot/create'].post, operationId: id } }
      here.put('spec/spec.json', JSON.stringify(found, null, 2))
    }
    const commit = async (): Promise<void> => {
      expect((await here.run('--offline')).status).toBe(0)
      git('add', '--all')
      git('commit', '--quiet', '--message', 'Change')
    }
    git('init', '--quiet', '--initial-branch', 'main')
    await commit()
    git('switch', '--quiet', '--create', 'side')
    grown('/bot/paint', 'paintBot')
    await commit()
    git('switch', '--quiet', 'main')
    grown('/bot/wash', 'washBot')
    await commit()
    expect(() => git('merge', 'side')).toThrow()
    const { diagnostics } = await toldOf(here, '--offline')
    const restore = /git (restore .*?)\. Then/.exec(
      diagnostics.find(({ place }) => place.startsWith('generated/'))?.fix ?? ''
    )?.[1]
    const words = (restore ?? '').split(' ').map((word) => word.replaceAll("'", ''))
    git(...words)
    git('checkout', '--theirs', '--', 'spec/spec.json')
    git('checkout', '--ours', '--', 'spec/names.lock.yaml')
    const { error } = await here.run('--offline')
    expect(error).toBe('')
    expect((await here.run('--check', '--offline')).status).toBe(0)
    expect(here.read('spec/names.lock.yaml')).toContain('washBot')
    expect(here.read('generated/src/resources/bot.ts')).toContain('paint(')
  })
})
