/** `migrate` at the prompt: what it writes, what it prints, and what it refuses. */
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/revisions.ts'
import { projectAt, temporaryFolder, type Project } from './project.ts'

const config = ['--config', join(root, 'spec/sdk.yaml')] as const

const bom = '\u{FEFF}'
const maker = `${bom}import { ChatBotKit } from '@chatbotkit/sdk'\r\n\r\nexport const client = new ChatBotKit({ secret: 's' })\r\n`
const user = `import { client } from './client.ts'\nexport const found = client.dataset.search('d', 'text')\n`

/** A program in two files: the one that calls does not import the package. */
function program(): Project {
  const folder = temporaryFolder()
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
  const here = projectAt(folder)
  here.put('src/client.ts', maker)
  here.put('src/go.ts', user)
  here.put('package.json', '{ "dependencies": { "@chatbotkit/sdk": "1.36.0" } }\n')
  here.put('dist/client.js', "require('@chatbotkit/sdk')\n")
  return here
}

describe('migrate', () => {
  test('prints the lines that would change with --dry-run, and writes nothing', async () => {
    const here = program()
    const before = here.tree('src', true)
    expect(await here.run('migrate', '.', '--dry-run', ...config)).toEqual({
      status: 0,
      out: [
        '--- src/client.ts',
        '@@ line 1 @@',
        "- import { ChatBotKit } from '@chatbotkit/sdk'",
        "+ import { ChatBotKit } from '@chatbotkit/client'",
        '--- src/go.ts',
        '@@ line 2 @@',
        "- export const found = client.dataset.search('d', 'text')",
        "+ export const found = client.dataset.search('d', { search: 'text' })",
        'left at package.json:1:22: It names @chatbotkit/sdk. → Run npm uninstall @chatbotkit/sdk && npm install @chatbotkit/client.',
        '@chatbotkit/sdk → @chatbotkit/client: 2 files to be rewritten, 1 place left for a person.',
        ''
      ].join('\n'),
      error: ''
    })
    expect(here.tree('src', true)).toEqual(before)
  })

  test('writes each file as it was apart from what changed, and changes nothing the second time', async () => {
    const here = program()
    // An earlier run may have been killed after this file.
    here.put('src/done.ts', user.replace("'text'", "{ search: 'text' }"))
    const { out } = await here.run('migrate', '.', ...config)
    expect(out).toMatch(/^Rewrote src\/client\.ts\.\nRewrote src\/go\.ts\.\nleft at package\.json/)
    expect(here.read('src/client.ts')).toBe(maker.replace('/sdk', '/client'))
    expect(here.read('src/go.ts')).toBe(user.replace("'text'", "{ search: 'text' }"))
    expect(here.read('src/done.ts')).toBe(here.read('src/go.ts'))
    expect(here.read('dist/client.js')).toBe("require('@chatbotkit/sdk')\n")
    const before = here.tree('src', true)
    expect((await here.run('migrate', 'src', ...config)).out).toBe(
      '@chatbotkit/sdk → @chatbotkit/client: 0 files rewritten, 0 places left for a person.\n'
    )
    expect(here.tree('src', true)).toEqual(before)
  })

  test('names a file that cannot be replaced, and goes on from there the next time', async () => {
    const here = program()
    here.put('src/client.ts.migrating/in-the-way', '')
    const { status, error } = await here.run('migrate', 'src', ...config)
    expect([status, error]).toEqual([
      1,
      expect.stringMatching(
        /^error output\/folder at \S*client\.ts: The file cannot be replaced \(EISDIR\)\.\n {2}→ /
      )
    ])
    expect(here.read('src/client.ts')).toBe(maker)
    expect(here.read('src/go.ts')).toBe(user.replace("'text'", "{ search: 'text' }"))
    rmSync(here.at('src/client.ts.migrating'), { recursive: true })
    here.put('src/client.ts.migrating', 'half of a fi')
    expect((await here.run('migrate', 'src', ...config)).out).toContain('1 file rewritten, 0 places left')
    expect(here.read('src/client.ts')).toBe(maker.replace('/sdk', '/client'))
    expect(here.has('src/client.ts.migrating')).toBe(false)
  })

  test('refuses a program whose package is not installed, and leaves it as it is', async () => {
    const here = projectAt(temporaryFolder())
    here.put('src/client.ts', maker)
    const { status, error } = await here.run('migrate', 'src', ...config)
    expect(status).toBe(1)
    expect(error).toMatch(
      /^error input\/missing at \S*src\/client\.ts: @chatbotkit\/sdk is not installed where this program is; .*\n {2}→ Install @chatbotkit\/sdk there/
    )
    expect(here.read('src/client.ts')).toBe(maker)
  })

  test('names a folder that does not exist', async () => {
    const here = projectAt(temporaryFolder())
    const { status, error } = await here.run('migrate', 'none', ...config)
    expect([status, error]).toEqual([1, expect.stringContaining('The folder does not exist.')])
  })

  test.each([[[]], [['a', 'b']], [['--dryrun', 'a']], [['']]])(
    'takes one folder and its own options: %j',
    async (argv) => {
      const { status, error } = await projectAt(temporaryFolder()).run('migrate', ...argv)
      expect([status, error]).toEqual([2, expect.stringContaining('usage/arguments')])
    }
  )
})
