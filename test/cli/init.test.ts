/** `init`: writes what a repository begins with, asks nothing, and overwrites nothing. */
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { documentText, projectAt, temporaryFolder, type Project } from './project.ts'

const empty = (): Project => projectAt(temporaryFolder())
const given = ['--name', '@acme/tiny-sdk', '--url', 'https://tiny.example/spec.json'] as const
const workflows = ['sdk-gate.yml', 'sdk-release.yml', 'sdk-update.yml'].map(
  (name) => `.github/workflows/${name}`
)

describe('init', () => {
  test('writes the two keys that need a person, and says the next command', async () => {
    const here = empty()
    expect(await here.run('init', ...given)).toEqual({
      status: 0,
      out:
        'Wrote spec/sdk.yaml.\nWrote spec/.gitattributes.\n\n' +
        'Next: npm install --save-dev chatbotkit-sdk-generator && npx chatbotkit-sdk-generator\n',
      error: ''
    })
    expect(here.read('spec/sdk.yaml').replace(/^#.*\n/gm, '')).toBe(
      "package:\n  name: '@acme/tiny-sdk'\ndocument:\n  url: https://tiny.example/spec.json\n"
    )
    expect(Object.keys(here.tree())).toEqual(['spec/', 'spec/.gitattributes', 'spec/sdk.yaml'])
  })

  test('gives a sdk.yaml that the next run generates from, with a document that is a file', async () => {
    const here = empty()
    here.put('api/open api.json', documentText())
    expect((await here.run('init', 'sub', '--name', 'tiny', '--url', 'api/open api.json')).status).toBe(0)
    const { status, out } = await here.run('--config', 'sub/spec/sdk.yaml', '--out', 'sub/generated')
    expect({ status, out: out.split(';')[0] }).toEqual({
      status: 0,
      out: expect.stringMatching(/^sub\/generated: 1 resource, 2 operations, 2 types, \d+ files$/)
    })
    expect(here.read('sub/spec/sdk.yaml')).toContain('url: ../../api/open api.json')
  })

  test('names the schema of sdk.yaml as the installed package has it', async () => {
    const here = empty()
    await here.run('init', ...given)
    const [, place = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(here.read('spec/sdk.yaml')) ?? []
    const [, inside = ''] = place.split('node_modules/chatbotkit-sdk-generator/')
    expect(JSON.parse(readFileSync(new URL(`../../${inside}`, import.meta.url), 'utf8'))).toHaveProperty(
      '$schema'
    )
  })

  test('may run again, and leaves what exists as it is', async () => {
    const here = empty()
    await here.run('init', ...given)
    here.put('spec/sdk.yaml', '# mine\n')
    const before = here.tree('.', true)
    const { status, out } = await here.run('init', '--name', 'other', '--url', 'https://other.example')
    expect(status).toBe(0)
    expect(out).toContain('spec/sdk.yaml exists and was left as it is.\n')
    expect(here.tree('.', true)).toEqual(before)
  })

  test('adds the workflows to a repository that has a sdk.yaml, and keeps the one that a person wrote', async () => {
    const here = empty()
    await here.run('init', ...given)
    here.put('.github/workflows/sdk-gate.yml', '# mine\n')
    const { out } = await here.run('init', '--workflows')
    expect(Object.keys(here.tree()).filter((path) => path.endsWith('.yml'))).toEqual(workflows)
    expect(here.read('.github/workflows/sdk-gate.yml')).toBe('# mine\n')
    expect(out).toContain('.github/workflows/sdk-gate.yml exists and was left as it is.\n')
  })

  test('says the next command for a folder with a space in its name', async () => {
    const { out } = await empty().run('init', "a b's", ...given)
    expect(out).toContain("Next: cd 'a b'\\''s' && npm install")
  })
})

describe('init refuses, and writes nothing,', () => {
  test.each([
    { argv: [], says: '--name and --url must be given, since spec/sdk.yaml does not exist' },
    { argv: ['--name', 'tiny'], says: '--url must be given' },
    { argv: ['--url', 'https://tiny.example'], says: '--name must be given' },
    { argv: [...given, 'a', 'b'], says: 'init takes one folder; got a, b.' },
    { argv: ['--name', 'Tiny SDK', '--url', 'x.json'], says: '--name must be a name that npm takes' },
    { argv: ['--name', '', '--url', 'x.json'], says: '--name needs a value.' },
    { argv: ['--name', 'tiny', '--url', 'htp://x'], says: '--url must be an address of http or https' },
    { argv: ['--name', 'tiny', '--url', 'https://'], says: '--url must be an address of http or https' },
    { argv: [...given, '--workflow'], says: "Unknown option '--workflow'" }
  ])('the command line $argv', async ({ argv, says }) => {
    const here = empty()
    const { status, out, error } = await here.run('init', ...argv)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(error).toContain(`error usage/arguments at the command line: ${says}`)
    expect(here.tree()).toEqual({})
  })

  test('a document that does not exist', async () => {
    const here = empty()
    expect(await here.run('init', '--name', 'tiny', '--url', 'openapi.json')).toMatchObject({
      status: 1,
      error: expect.stringContaining('error input/missing at openapi.json: The document does not exist.')
    })
    expect(here.tree()).toEqual({})
  })

  test('workflows below the root of a repository', async () => {
    const here = empty()
    mkdirSync(here.at('.git'))
    expect(await here.run('init', 'packages/sdk', ...given, '--workflows')).toMatchObject({
      status: 1,
      error: expect.stringContaining('It is not the root of its repository, which is .')
    })
    expect(Object.keys(here.tree())).toEqual(['.git/'])
  })

  test.each([
    { what: 'a file in the place of a folder', before: (here: Project) => here.put('spec', '') },
    {
      what: 'a folder in the place of a file',
      before: (here: Project) => mkdirSync(here.at('spec/.gitattributes'), { recursive: true })
    }
  ])('$what', async ({ before }) => {
    const here = empty()
    before(here)
    const { status, error } = await here.run('init', ...given)
    expect(status).toBe(1)
    expect(error).toMatch(/^error output\/folder at spec\/\S+: The file cannot be written \(\w+\)\.\n {2}→ /)
  })
})

test('init writes through no link that leads nowhere', async () => {
  const here = empty()
  mkdirSync(here.at('spec'))
  symlinkSync('../outside.yaml', here.at('spec/sdk.yaml'))
  await here.run('init', ...given)
  expect(here.has('outside.yaml')).toBe(false)
})
