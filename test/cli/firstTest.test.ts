/** From the tarball in an empty folder to a passing test: the blocks of the README, as a person types them. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/revisions.ts'
import { documentOf } from '../support/sketch.ts'
import { packGenerator } from './packed.ts'
import { temporaryFolder } from './project.ts'

const lamp = {
  type: 'object',
  required: ['id'],
  properties: { id: { type: 'string' }, name: { type: 'string' } }
}

const document = {
  ...documentOf({
    'POST /lamp/create': {
      id: 'createLamp',
      body: { type: 'object', properties: { name: { type: 'string' } } }
    },
    'GET /lamp/{lampId}/fetch': { id: 'fetchLamp', answer: lamp },
    'GET /lamp/list': { id: 'listLamps', answer: { type: 'array', items: lamp } }
  }),
  servers: [{ url: 'https://api.acme.example' }]
}

/** The blocks of the chapter of the README, in their order. */
function blocks(): readonly { readonly language: string; readonly text: string }[] {
  const [, chapter = ''] = readFileSync(`${root}README.md`, 'utf8').split('\n## In another repository\n')
  return [...chapter.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text
  }))
}

test('the README leads to a first test in one chapter', () => {
  expect(
    blocks()
      .slice(0, 3)
      .map(({ language }) => language)
  ).toEqual(['sh', 'sh', 'js'])
})

// Installing takes libraries from the registry, which neither every run nor every machine can have.
describe.runIf(process.env['LONG'])('in an empty folder', () => {
  test('the blocks of the README lead from the tarball to a passing test', { timeout: 600_000 }, async () => {
    const folder = join(temporaryFolder(), 'there')
    mkdirSync(folder)
    writeFileSync(join(folder, 'package.json'), '{ "name": "there", "private": true }\n')
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document))
    const [first, build, example] = blocks()
    const lines = `${first?.text}${build?.text}`
      .replace('--save-dev chatbotkit-sdk-generator', `--save-dev ${await packGenerator()}`)
      .replace('https://api.acme.example/openapi.json', 'openapi.json')
    for (const line of lines.trim().split('\n'))
      execFileSync('sh', ['-c', line], { cwd: folder, stdio: 'pipe' })
    writeFileSync(join(folder, 'first.test.mjs'), example?.text ?? '')
    const { status, stdout } = spawnSync(process.execPath, ['--test'], { cwd: folder, encoding: 'utf8' })
    expect(stdout).toMatch(/pass 1\b/)
    expect(status).toBe(0)
  })
})
