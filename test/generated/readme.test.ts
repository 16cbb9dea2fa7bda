import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../server/server.ts'
import { pagesProgram } from '../support/pageStatements.ts'
import { root } from '../support/revisions.ts'
import { blocksIn, programOf, type Block } from '../support/readmePrograms.ts'
import type { Project } from './project.ts'
import { sharedProject } from './sharedProject.ts'

const readme = readFileSync(join(root, 'generated/README.md'), 'utf8')
const examples = blocksIn(readme)
const typed = examples.filter(({ language }) => language === 'ts')
const plain = examples.filter(({ language }) => language === 'js')
const address = 'https://api.chatbotkit.com/v1'

let project: Project
let server: TestServer
let compiled: string

beforeAll(async () => {
  ;[project, server] = await Promise.all([sharedProject(), startServer()])
  const ids = {
    botId: server.state.add('bot', { name: 'Ada' }).id,
    conversationId: server.state.add('conversation').id,
    fileId: server.state.add('file').id,
    userId: server.childUserId
  }
  for (let number = 0; number < 30; number++) server.state.add('bot', { name: `Bot ${number}` })
  typed.forEach((example, index) =>
    project.write(
      `example-${index}.mts`,
      programOf(example, { client: 'ChatBotKit', from: '@chatbotkit/client', ids })
    )
  )
  plain.forEach((example, index) => project.write(`plain-${index}.cjs`, example.code))
  project.write('notes.txt', 'Remember the milk')
  // The examples call the API where it is; this sends them to loopback.
  project.write(
    'loopback.mjs',
    `const real = fetch; globalThis.fetch = (url, init) => real(String(url).replace('${address}', '${server.baseUrl}'), init)\n`
  )
  project.write('pages.mts', pagesProgram('ChatBotKit', '@chatbotkit/client'))
  const { output } = await project.compile([
    'pages.mts',
    '--module',
    'nodenext',
    ...typed.map((_, index) => `example-${index}.mts`)
  ])
  compiled = output
})

afterAll(async () => {
  project?.remove()
  await server?.close()
})

async function run(program: string, { code }: Block): Promise<void> {
  const before = server.requests.length
  const ended = await project.node(['--import', './loopback.mjs', program], {
    CHATBOTKIT_API_SECRET: server.secret
  })
  expect(ended).toEqual({ code: 0, output: expect.any(String), errors: '' })
  // A comment behind what is printed says what that is.
  for (const [, printed = ''] of code.matchAll(/console\.log\(.*\) \/\/ (.+)$/gm))
    expect(ended.output).toContain(`${printed}\n`)
  // An example with a `fetch` of its own reaches no server.
  const sends = /\bawait\b|\.then\(/.test(code) && !/\bfetch: async\b/.test(code)
  expect(server.requests.length > before).toBe(sends)
}

/** What the compiler says of a table that lacks an option or has one too many. */
async function wrongOptions(): Promise<readonly string[]> {
  project.write(
    'options.mts',
    [
      "import { type CallOptions, type ClientOptions, type StreamOptions } from '@chatbotkit/client'",
      'type Names = keyof ClientOptions | keyof CallOptions | keyof StreamOptions',
      `const rows = { ${tableOfOptions()
        .map((name) => `${name}: 1`)
        .join(', ')} } as const`,
      'const missing: Record<Names, 1> = rows',
      'const extra: Record<keyof typeof rows, Names> = {} as { [Name in keyof typeof rows]: Name }',
      'export { missing, extra }'
    ].join('\n')
  )
  const { output } = await project.compile(['--module', 'nodenext', 'options.mts'])
  return output.split('\n').filter((line) => line !== '')
}

/** The options that the table of the README has. */
function tableOfOptions(): readonly string[] {
  const [, chapter = ''] = readme.split('\n## Options\n')
  return [...(chapter.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name)
}

describe('the README', () => {
  it('the table of options has every option of a client, a call and a stream, and no other', async () => {
    expect(tableOfOptions().length).toBeGreaterThan(20)
    expect(await wrongOptions()).toEqual([])
  })

  it('the README has examples only in languages that are tried here', () => {
    expect([...new Set(examples.map(({ language }) => language))].sort()).toEqual(['js', 'sh', 'ts'])
  })

  it('the README links only to headings and files that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target)
    const anchors = [...readme.matchAll(/^#+ (.+)$/gm)].map(
      ([, title = '']) =>
        `#${title
          .toLowerCase()
          .replace(/[^a-z0-9 -]/g, '')
          .replaceAll(' ', '-')}`
    )
    expect(
      links.filter(
        (target) =>
          !existsSync(join(root, 'generated', target)) &&
          !target.startsWith('https://') &&
          !anchors.includes(target)
      )
    ).toEqual([])
  })

  it('the examples of the README and of the pages of resources compile', () => {
    expect(compiled).toBe('')
  })

  it.each(typed.map((example, index) => ({ ...example, index })))(
    'the README example runs: $name',
    async (example) => {
      await run(`example-${example.index}.mjs`, example)
    }
  )

  it.each(plain.map((example, index) => ({ ...example, index })))(
    'the README example runs: $name',
    async (example) => {
      await run(`plain-${example.index}.cjs`, example)
    }
  )
})
