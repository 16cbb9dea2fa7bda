/** `migrate` at the prompt: what it writes, what it prints, and what it refuses. The other package is one of two operations. */
import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { configText, project, projectAt, temporaryFolder, type Project } from './project.ts'

const bom = '\u{FEFF}'
const maker = `${bom}import { ChatBotKit } from '@old/sdk'\r\n\r\nexport const client = new ChatBotKit()\r\n`
const user = `import { client } from './client.ts'\nexport const made = client.bot.create('Ada')\n`
const userNow = user.replace("'Ada'", "{ name: 'Ada' }")

/** What programs of another package of two operations call, and how they are rewritten. */
const compat = `
compat:
  calls: { BotClient.create: '{ name }' }
`
const surface = `
package: '@old/sdk'
version: 1.0.0
subpaths:
  .: { classes: { ChatBotKit: { properties: [bot] } } }
  bot: { classes: { BotClient: { methods: { create: name, fetch: botId } } } }
`

/** A repository with the decisions, and below \`app\` a program in two files: the one that calls does not import the package. */
function repository(): Project {
  const here = project({ 'spec/sdk.yaml': configText(undefined, compat), 'spec/compat.yaml': surface })
  here.put('app/src/client.ts', maker)
  here.put('app/src/go.ts', user)
  here.put('app/package.json', '{ "dependencies": { "@old/sdk": "1.0.0" } }\n')
  here.put('app/dist/client.js', "require('@old/sdk')\n")
  return here
}

/** The same with the other package installed. */
function program(): Project {
  const here = repository()
  const at = 'app/node_modules/@old/sdk'
  here.put(`${at}/package.json`, '{ "name": "@old/sdk", "version": "1.0.0", "types": "./index.d.ts" }\n')
  here.put(
    `${at}/index.d.ts`,
    "import { BotClient } from './bot'\nexport declare class ChatBotKit { bot: BotClient }\n"
  )
  here.put(
    `${at}/bot.d.ts`,
    'export declare class BotClient { create(name: string): object; fetch(botId: string): object }\n'
  )
  return here
}

describe('migrate', () => {
  test('prints the lines that would change with --dry-run, and writes nothing', async () => {
    const here = program()
    const before = here.tree('app/src', true)
    expect(await here.run('migrate', 'app', '--dry-run')).toEqual({
      status: 0,
      out: [
        '--- app/src/client.ts',
        '@@ line 1 @@',
        "- import { ChatBotKit } from '@old/sdk'",
        "+ import { ChatBotKit } from '@chatbotkit/client'",
        '--- app/src/go.ts',
        '@@ line 2 @@',
        "- export const made = client.bot.create('Ada')",
        "+ export const made = client.bot.create({ name: 'Ada' })",
        'left at app/package.json:1:22: It names @old/sdk. → Run npm uninstall @old/sdk && npm install @chatbotkit/client.',
        '@old/sdk → @chatbotkit/client: 2 files to be rewritten, 1 place left for a person.',
        'Next: install @chatbotkit/client, compile the program, and read its MIGRATION.md where a type differs.',
        ''
      ].join('\n'),
      error: ''
    })
    expect(here.tree('app/src', true)).toEqual(before)
  })

  test('writes each file as it was apart from what changed, and changes nothing the second time', async () => {
    const here = program()
    // An earlier run may have been killed after this file.
    here.put('app/src/done.ts', userNow)
    const { out } = await here.run('migrate', 'app')
    expect(out).toMatch(
      /^Rewrote app\/src\/client\.ts\.\nRewrote app\/src\/go\.ts\.\nleft at app\/package\.json/
    )
    expect(here.read('app/src/client.ts')).toBe(maker.replace('@old/sdk', '@chatbotkit/client'))
    expect(here.read('app/src/go.ts')).toBe(userNow)
    expect(here.read('app/src/done.ts')).toBe(here.read('app/src/go.ts'))
    expect(here.read('app/dist/client.js')).toBe("require('@old/sdk')\n")
    const before = here.tree('app/src', true)
    expect((await here.run('migrate', 'app/src')).out).toBe(
      '@old/sdk → @chatbotkit/client: 0 files rewritten, 0 places left for a person.\nNo program in app/src imports @old/sdk.\n'
    )
    expect(here.tree('app/src', true)).toEqual(before)
  })

  test('names a file that cannot be replaced, and goes on from there the next time', async () => {
    const here = program()
    here.put('app/src/client.ts.migrating/in-the-way', '')
    const { status, error } = await here.run('migrate', 'app/src')
    expect([status, error]).toEqual([
      1,
      expect.stringMatching(
        /^error output\/folder at \S*client\.ts: The file cannot be replaced \(EISDIR\)\.\n {2}→ /
      )
    ])
    expect(here.read('app/src/client.ts')).toBe(maker)
    expect(here.read('app/src/go.ts')).toBe(userNow)
    rmSync(here.at('app/src/client.ts.migrating'), { recursive: true })
    here.put('app/src/client.ts.migrating', 'half of a fi')
    expect((await here.run('migrate', 'app/src')).out).toContain('1 file rewritten, 0 places left')
    expect(here.read('app/src/client.ts')).toBe(maker.replace('@old/sdk', '@chatbotkit/client'))
    expect(here.has('app/src/client.ts.migrating')).toBe(false)
  })

  test('refuses a program whose package is not installed, and leaves it as it is', async () => {
    const here = repository()
    const { status, error } = await here.run('migrate', 'app/src')
    expect(status).toBe(1)
    expect(error).toMatch(
      /^error input\/missing at \S*src\/client\.ts: @old\/sdk is not installed where this program is; .*\n {2}→ Install @old\/sdk there/
    )
    expect(here.read('app/src/client.ts')).toBe(maker)
  })

  test('uses the names that come with the generator where sdk.yaml is about another API, or is missing', async () => {
    const other = project({ 'app/go.mjs': "import { greet } from './greet.mjs'\ngreet()\n" })
    const none = projectAt(temporaryFolder())
    none.put('app/go.mjs', other.read('app/go.mjs'))
    for (const here of [other, none])
      expect(await here.run('migrate', 'app')).toEqual({
        status: 0,
        out: '@chatbotkit/sdk → @chatbotkit/client: 0 files rewritten, 0 places left for a person.\nNo program in app imports @chatbotkit/sdk.\n',
        error: ''
      })
  })

  test('refuses an sdk.yaml that was named and has no compat, and says what to do', async () => {
    const { status, error } = await project({ 'app/go.mjs': '' }).run(
      'migrate',
      'app',
      '--config',
      './spec/sdk.yaml'
    )
    expect([status, error]).toEqual([
      1,
      'error input/missing at ./spec/sdk.yaml: It has no `compat`, which says from which package programs come.\n' +
        '  → Add it with compat.yaml beside it, or run without --config: the generator comes with the names of one package.\n'
    ])
  })

  test('names a folder that does not exist', async () => {
    const here = projectAt(temporaryFolder())
    const { status, error } = await here.run('migrate', 'none')
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
