/** The same inputs give the same bytes, wherever and under which settings the generator runs: each case is a process of its own. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { installPeers } from '../support/peers.ts'
import { root } from '../support/revisions.ts'
import { copyOfGenerator, runProcess } from './process.ts'
import { configText, documentText, projectAt, sketch, temporaryFolder, type Project } from './project.ts'

/** Names that the rules of other locales write or order in another way. */
const document = documentText({
  ...sketch,
  'GET /integration/list': 'listIntegrations',
  'GET /integration/{integrationId}/fetch': 'fetchIntegration',
  'POST /integration/{integrationId}/item/invite': 'inviteItem',
  'POST /zebra/create': {
    id: 'createZebra',
    body: {
      type: 'object',
      properties: {
        ıd: { type: 'string' },
        Ärger: { type: 'string' },
        zeit: { type: 'string', format: 'date-time' }
      }
    }
  }
})

/** A project with the document, made anew in a folder of the given name. */
function projectNamed(name: string, files: Readonly<Record<string, string>>): Project {
  const folder = join(temporaryFolder(), name)
  mkdirSync(folder, { recursive: true })
  const here = projectAt(folder)
  for (const [path, text] of Object.entries(files)) here.put(path, text)
  return here
}

const small = { 'spec/sdk.yaml': configText(), 'new.json': document }

interface Case {
  readonly what: string
  readonly name?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly node?: readonly string[]
  readonly generator?: string
  readonly program?: string
  readonly files?: Readonly<Record<string, string>>
}

/** What a case leaves, and what it prints. */
async function outcomeOf({ name = 'project', files = small, what: _, ...process }: Case) {
  const here = projectNamed(name, files)
  const run = await runProcess({
    folder: here.folder,
    argv: ['--spec', 'new.json', '--save'],
    ...process
  })
  const { 'new.json': __, 'spec/sdk.yaml': ___, ...tree } = here.tree('.')
  // A person may ask for colours.
  const said = { ...run, out: stripVTControlCharacters(run.out), error: stripVTControlCharacters(run.error) }
  return { run: said, tree, manifest: here.read('generated/.manifest.json') }
}

/** A copy of the generator whose files have the line ends of another checkout. */
function turnedGenerator(): string {
  const generator = copyOfGenerator()
  const turn = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) turn(path)
      else writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
    }
  }
  for (const folder of ['generator', 'templates']) turn(join(generator, folder))
  return generator
}

/** A copy of the generator at a path with a space and a letter beyond ASCII. */
function movedGenerator(): string {
  const generator = copyOfGenerator()
  const moved = join(temporaryFolder(), 'ein Ort für ılgaz')
  cpSync(generator, moved, { recursive: true, verbatimSymlinks: true })
  return moved
}

/** Gives the entries of every folder in reverse, as another file system might. */
function reversed(): readonly string[] {
  const path = join(temporaryFolder(), 'reversed.mjs')
  writeFileSync(
    path,
    `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { readdirSync } = fs
fs.readdirSync = (...given) => readdirSync(...given).reverse()
syncBuiltinESMExports()
`
  )
  return ['--import', path]
}

test(
  'the output has the same bytes at another path, in other settings and from another checkout',
  { timeout: 600_000 },
  async () => {
    const generator = copyOfGenerator()
    const wanted = await outcomeOf({ what: 'plain', generator })
    expect(wanted.run).toMatchObject({ status: 0, error: '' })
    const cases: readonly Case[] = [
      { what: 'another path', name: 'ein Ort/ılgaz é' },
      {
        what: 'a Turkish locale in another time zone',
        environment: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr', TZ: 'Pacific/Chatham' }
      },
      { what: 'the C locale', environment: { LANG: 'C', LC_ALL: 'C', TZ: 'UTC' } },
      {
        what: 'the environment of a pipeline',
        environment: { CI: 'true', NODE_ENV: 'production', FORCE_COLOR: '1', TERM: 'dumb' }
      },
      { what: 'another order of files', node: reversed() },
      { what: 'a generator at another path', generator: movedGenerator() },
      { what: 'a generator with CRLF', generator: turnedGenerator() },
      {
        what: 'inputs with CRLF',
        files: {
          'spec/sdk.yaml': configText().replaceAll('\n', '\r\n'),
          'new.json': document.replaceAll('\n', '\r\n')
        }
      }
    ]
    // All of them run with LONG=1: each is a whole run in a process of its own.
    for (const each of process.env['LONG'] ? cases : cases.filter((_, index) => index % 2 === 1))
      expect({ what: each.what, ...(await outcomeOf({ generator, ...each })) }).toEqual({
        what: each.what,
        ...wanted
      })
  }
)

test('the environment of a pipeline makes no error of a fetch that fails', async () => {
  const here = projectNamed('project', { ...small, 'spec/spec.json': document })
  const plain = await runProcess({ folder: here.folder, argv: [] })
  expect(plain).toMatchObject({ status: 0, error: expect.stringMatching(/^warning input\/unreachable /) })
  for (const environment of [{ CI: 'true' }, { CI: '1', GITHUB_ACTIONS: 'true' }])
    expect(await runProcess({ folder: here.folder, argv: ['--dry-run'], environment })).toMatchObject({
      status: 0,
      error: plain.error
    })
})

// Other versions of Node come from the registry.
test.runIf(process.env['LONG'])(
  'the committed document gives the same bytes on Node 20, 22 and 24',
  { timeout: 900_000 },
  async () => {
    const whole = {
      ...Object.fromEntries(
        readdirSync(join(root, 'spec'))
          .filter((name) => !/^(?:spec|names|released)\./.test(name))
          .map((name) => [`spec/${name}`, readFileSync(join(root, 'spec', name), 'utf8')])
      ),
      'new.json': readFileSync(join(root, 'spec/spec.json'), 'utf8')
    }
    const generator = copyOfGenerator()
    const wanted = await outcomeOf({ what: process.version, files: whole, generator })
    for (const version of ['20.19.0', '22.23.3', '24.21.0']) {
      const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
      const folder = await installPeers('node', { [name]: version })
      const program = join(folder, 'node_modules', name, 'bin/node')
      expect({ version, ...(await outcomeOf({ what: version, files: whole, generator, program })) }).toEqual({
        version,
        ...wanted
      })
    }
  }
)
