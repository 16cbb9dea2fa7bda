/** The skill of the package, as an agent reads and follows it. */
import { execFile } from 'node:child_process'
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { promisify } from 'node:util'
import { Tiktoken } from 'js-tiktoken/lite'
import cl100k from 'js-tiktoken/ranks/cl100k_base'
import o200k from 'js-tiktoken/ranks/o200k_base'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { templatesIn } from '../../generator/emit/render.ts'
import { root, templatesFolder } from '../../generator/ground/home.ts'
import { readModel } from '../../generator/run/readModel.ts'
import { renderSkill } from '../../generator/run/renderSkill.ts'
import { startServer, type TestServer } from '../server/server.ts'
import { committedText } from '../support/config.ts'
import { committedNames, committedSpec } from '../support/decided.ts'
import { writtenSkill } from '../find/skillFolder.ts'
import { blocksIn, moduleOf } from './blocks.ts'

const run = promisify(execFile)
const { api } = readModel(
  { spec: committedSpec, place: 'spec.json', config: committedText, names: committedNames },
  'sdk.yaml'
)
const files = renderSkill(api, true, templatesIn(templatesFolder))
const page = files.get('skills/chatbotkit/SKILL.md') ?? ''
const list = files.get('llms.txt') ?? ''
const blocks = blocksIn(page)

let server: TestServer
let folder = ''

beforeAll(async () => {
  server = await startServer()
  const { state, childUserId } = server
  const ids = {
    botId: state.add('bot', { name: 'Ada' }).id,
    conversationId: state.add('conversation').id,
    userId: childUserId
  }
  folder = mkdtempSync(join(tmpdir(), 'skill-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const [index, block] of blocks.entries())
    writeFileSync(join(folder, `block${index}.ts`), moduleOf(block, 'ChatBotKit', '@chatbotkit/client', ids))
  const all = blocks.map((_, index) => `await import('./block${index}.ts')\nconsole.log('ran ${index}')`)
  writeFileSync(join(folder, 'all.ts'), `${all.join('\n')}\nexport {}\n`)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        paths: {
          '@chatbotkit/client': [join(root, 'generated/src/index.ts')],
          '@chatbotkit/client/testing': [join(root, 'generated/src/testing.ts')]
        },
        typeRoots: [join(root, 'node_modules/@types')],
        // A block of a page shows a value that it does not use.
        noUnusedLocals: false
      },
      include: ['*.ts'],
      exclude: []
    })
  )
})

afterAll(() => server?.close())

test('the skill has at most 2,000 tokens', () => {
  const counts = [cl100k, o200k].map((ranks) => new Tiktoken(ranks).encode(page).length)
  console.log(`tokens of SKILL.md: ${counts.join(', ')}`)
  expect(Math.max(...counts)).toBeLessThanOrEqual(2_000)
})

test('the front matter has the name of the folder and a description of at most 1,024 characters', () => {
  const [, matter = ''] = /^---\n([^]*?)\n---\n/.exec(page) ?? []
  const read = z.strictObject({ name: z.string(), description: z.string().max(1024) }).parse(parse(matter))
  expect(read.name).toBe('chatbotkit')
})

test('skill, index and list take at most 120,000 bytes of the package', () => {
  const own = [...files].filter(([path]) => !path.includes('/resources/'))
  const bytes = own.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0)
  console.log(`bytes of skill, index, find and llms.txt: ${bytes}`)
  expect(bytes).toBeLessThanOrEqual(120_000)
})

test('every block of the skill compiles', async () => {
  expect(blocks.length).toBeGreaterThan(8)
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc')
  const { stdout } = await run(process.execPath, [compiler, '-p', folder]).catch((error: unknown) =>
    z.object({ stdout: z.string() }).parse(error)
  )
  expect(stdout).toBe('')
})

test('every block of the skill runs against the server', async () => {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', join(folder, 'all.ts')], {
    cwd: root,
    env: {
      ...process.env,
      TSX_TSCONFIG_PATH: join(folder, 'tsconfig.json'),
      CHATBOTKIT_API_SECRET: server.secret,
      CHATBOTKIT_API_URL: server.baseUrl
    }
  })
  expect(stdout.match(/^ran \d+$/gm)).toHaveLength(blocks.length)
  expect(new Set(server.requests.map(({ status }) => status))).toEqual(new Set([200]))
})

test('llms.txt has a title, a summary, and lists of links, as llmstxt.org asks', () => {
  expect(list).toMatch(/^# @chatbotkit\/client\n\n> [^\n]+\n\n/)
  const [, ...sections] = list.split(/^## /m)
  expect(sections.map((section) => section.split('\n')[0])).toEqual(['Docs', 'Resources'])
  for (const section of sections)
    for (const line of section.trim().split('\n').slice(1))
      expect(line).toMatch(/^$|^- \[[^\]]+\]\([\w./-]+\): \S/)
})

test('every link of llms.txt and of the skill leads to a file of the package', () => {
  const others = ['README.md', 'API.md', 'MIGRATION.md']
  const linked = (text: string, from: string): readonly string[] =>
    [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => posix.join(from, target))
  const links = [...linked(list, ''), ...linked(page, 'skills/chatbotkit')]
  expect(links.length).toBeGreaterThan(api.resources.length)
  expect(links.filter((target) => !files.has(target) && !others.includes(target))).toEqual([])
})

test('find leads to the page of every operation', async () => {
  const { find } = await writtenSkill(api)
  const pages = find('list create fetch update delete', 1_000).map(
    ({ page: target }) => `skills/chatbotkit/${target}`
  )
  expect(pages.length).toBeGreaterThan(200)
  expect([...new Set(pages)].filter((target) => !files.has(target))).toEqual([])
})
