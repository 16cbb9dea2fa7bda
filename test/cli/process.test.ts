import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { root } from '../support/revisions.ts'
import { host } from './host.ts'
import { copyOfGenerator, runProcess } from './process.ts'
import {
  configText,
  documentText,
  generatedProject,
  project,
  sketch,
  temporaryFolder,
  type Project
} from './project.ts'

const spy = fileURLToPath(new URL('spy.mjs', import.meta.url))

/** Runs a copy of the generator and lists the packages that it loads. */
async function packagesOf(generator: string, { folder }: Project, ...argv: string[]) {
  const list = join(temporaryFolder(), 'modules')
  const run = await runProcess({
    generator,
    folder,
    argv,
    node: ['--import', spy],
    environment: { SPY: list }
  })
  const names = readFileSync(list, 'utf8').matchAll(/\/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)
  return { ...run, packages: new Set([...names].map(([, name = '']) => name)) }
}

const heavy = ['oxfmt', 'openapi-typescript', 'handlebars']
const heavyOf = (packages: ReadonlySet<string>): string[] => heavy.filter((name) => packages.has(name))

describe('a run over output that stands', () => {
  test('a run over current output loads no heavy library, however the document came', async () => {
    const generator = copyOfGenerator()
    const there = await host({ headers: { etag: '"one"' }, body: documentText() })
    const here = project({ 'spec/sdk.yaml': configText(there.url) })
    // What nobody compiled yet, the next check compiles.
    const built = await packagesOf(generator, here, '--verify')
    expect({ status: built.status, heavy: heavyOf(built.packages) }).toEqual({ status: 0, heavy })
    // `migrate` alone uses it.
    expect([...built.packages].filter((name) => name.includes('ts-morph'))).toEqual([])

    for (const argv of [['--offline'], ['--check', '--offline'], ['--json'], []]) {
      const { status, packages, out } = await packagesOf(generator, here, ...argv)
      expect({ argv, status, heavy: heavyOf(packages) }).toEqual({ argv, status: 0, heavy: [] })
      expect(out).toMatch(/is up to date|"upToDate":true/)
    }
    expect(there.asked.at(-1)?.['if-none-match']).toBe('"one"')
    await there.close()
    const alone = await packagesOf(generator, here)
    expect({
      status: alone.status,
      heavy: heavyOf(alone.packages),
      lines: alone.error.match(/\n/g)?.length
    }).toEqual({ status: 0, heavy: [], lines: 1 })
  })

  test('a changed template or generator makes a full run', async () => {
    const generator = copyOfGenerator()
    const { folder } = await generatedProject()
    const run = (...argv: string[]) => runProcess({ generator, folder, argv: [...argv, '--offline'] })
    expect(await run()).toMatchObject({ status: 0, out: expect.stringContaining('is up to date') })

    appendFileSync(join(generator, 'templates/README.hbs'), '\nMore.\n')
    expect(await run('--check')).toMatchObject({
      status: 1,
      error: expect.stringContaining('error output/stale at generated/README.md:')
    })
    expect(await run()).toMatchObject({ status: 0, out: expect.stringMatching(/ files; \d+ written/) })

    const style = join(generator, 'generator/emit/format.ts')
    writeFileSync(style, readFileSync(style, 'utf8').replace('semi: false', 'semi: true'))
    expect(await run('--check')).toMatchObject({
      status: 1,
      error: expect.stringContaining('error output/stale at generated/src/client.ts:')
    })
  })
})

describe('the process', () => {
  test('--help prints the usage', async () => {
    const { status, out, error } = await runProcess({ folder: temporaryFolder(), argv: ['--help'] })
    expect({ status, error }).toEqual({ status: 0, error: '' })
    for (const flag of [
      'config',
      'spec',
      'out',
      'offline',
      'check',
      'force',
      'save',
      'print-model',
      'json',
      'help'
    ])
      expect(out).toContain(`--${flag} `)
  })

  test.each([[['--version']], [['-v']]])(
    '%j prints the version of the generator and nothing else',
    async (argv) => {
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
      const here = temporaryFolder()
      expect(await runProcess({ folder: here, argv })).toEqual({ status: 0, out: `${version}\n`, error: '' })
    }
  )

  test('help prints what each command takes, and refuses one that is not known', async () => {
    const folder = temporaryFolder()
    const [whole, own, unknown] = await Promise.all(
      [['help'], ['help', 'migrate'], ['help', 'migarte']].map((argv) => runProcess({ folder, argv }))
    )
    expect(whole).toMatchObject({
      status: 0,
      error: '',
      out: expect.stringContaining('\n  migrate <folder> ')
    })
    expect(own).toMatchObject({
      status: 0,
      error: '',
      out: expect.stringContaining('Usage: chatbotkit-sdk-generator migrate <folder>')
    })
    expect(unknown).toMatchObject({
      status: 2,
      out: '',
      error: expect.stringContaining('Did you mean migrate?')
    })
  })

  test('an invalid command line ends with 2, one message and no trace', async () => {
    const { status, out, error } = await runProcess({ folder: temporaryFolder(), argv: ['--colour'] })
    expect({ status, out, error }).toEqual({
      status: 2,
      out: '',
      error:
        "error usage/arguments at the command line: Unknown option '--colour'.\n  → Run with --help to see the options.\n"
    })
  })

  test('faulty input ends with 1, one message and no trace', async () => {
    const { status, out, error } = await runProcess({ folder: temporaryFolder(), argv: ['--offline'] })
    expect({ status, out, error }).toEqual({
      status: 1,
      out: '',
      error:
        'error input/missing at spec/sdk.yaml: The file does not exist.\n  → Run in the folder that has it, name it with --config, or begin with `init --name @scope/package --url <document>`.\n'
    })
  })

  test('--json prints nothing but JSON, on success and on failure', async () => {
    const { folder, put } = await generatedProject()
    for (const [argv, status] of [
      [['--offline'], 0],
      [['--check'], 0],
      [['--colour'], 2]
    ] as const) {
      const run = await runProcess({ folder, argv: [...argv, '--json'] })
      expect({ status: run.status, error: run.error, ok: JSON.parse(run.out).ok }).toEqual({
        status,
        error: '',
        ok: status === 0
      })
    }
    put('spec/spec.json', '{')
    const run = await runProcess({ folder, argv: ['--offline', '--json'] })
    expect({ status: run.status, error: run.error, ...JSON.parse(run.out) }).toMatchObject({
      status: 1,
      error: '',
      ok: false,
      diagnostics: [{ code: 'input/syntax', severity: 'error' }]
    })
  })

  test('--print-model prints the model and writes nothing', async () => {
    const here = project()
    const before = here.tree('.', true)
    const { status, out, error } = await runProcess({
      folder: here.folder,
      argv: ['--print-model', '--offline']
    })
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(JSON.parse(out)).toMatchObject({ $schema: 'urn:chatbotkit-sdk-generator:model:1', form: 1 })
    expect(JSON.parse(out).resources[0]).toMatchObject({ name: 'bot', className: 'BotClient' })
    expect(here.tree('.', true)).toEqual(before)
  })

  test('a reader that closes the pipe early ends the process without an error', async () => {
    const { folder } = project({
      'spec/spec.json': documentText({
        ...sketch,
        ...Object.fromEntries(
          Array.from({ length: 400 }, (_, index) => [`GET /thing/do${index}`, `doThing${index}`])
        )
      })
    })
    const { error } = await runProcess({ folder, argv: ['--print-model', '--offline'], closeEarly: true })
    expect(error).toBe('')
  })

  test('a fault of the generator asks for a report, and shows its trace only with DEBUG', async () => {
    const generator = copyOfGenerator()
    writeFileSync(join(generator, 'templates/README.hbs'), '{{nobody.knows}}')
    const { folder, tree } = project()
    const before = tree('.')
    const command = { generator, folder, argv: ['--offline'] }
    const { status, out, error } = await runProcess(command)
    expect({ status, out }).toEqual({ status: 70, out: '' })
    expect(error).toMatch(
      /^error internal\/fault at the generator: .*\n {2}→ This is a fault of the generator: report .*\n$/
    )
    expect(tree('.')).toEqual(before)
    expect((await runProcess({ ...command, environment: { DEBUG: '1' } })).error).toMatch(
      /\n {4}at .*build\.ts/
    )
  })

  test('the TypeScript settings of the surrounding project have no effect', async () => {
    const settings = '{ "compilerOptions": { "baseUrl": ".", "paths": { "yaml": ["./taken.js"] } } }'
    const { folder, at } = project({ 'tsconfig.json': settings, 'taken.js': 'throw new Error("taken")' })
    expect(await runProcess({ folder, argv: ['--offline'] })).toMatchObject({
      status: 0,
      error: ''
    })
    expect(existsSync(at('generated/src/index.ts'))).toBe(true)
  })
})
