import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { packGenerator, unpackInto, withInstallScript } from './packed.ts'
import { runProcess } from './process.ts'
import { root } from '../support/revisions.ts'
import { configText, documentText, projectAt, temporaryFolder } from './project.ts'

test('a package that comes with the generator runs no program when npm installs it', () => {
  expect(withInstallScript).toEqual([])
})

describe('the tarball', () => {
  let tarball = ''
  beforeAll(async () => {
    tarball = await packGenerator()
  }, 120_000)

  test('the tarball holds a build with source maps, and no source of the generator', () => {
    const files = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n')
    const paths = files.map((path) => path.replace('package/', ''))
    expect(paths.filter((path) => path.startsWith('generator/')).sort()).toEqual([
      'generator/cli/bin.js',
      'generator/decide/sdk.schema.json',
      'generator/model/api.schema.json'
    ])
    const folders = new Set(paths.map((path) => path.replace(/\/.*/, '/')))
    expect([...folders].sort()).toEqual([
      'LICENSE',
      'README.md',
      'build/',
      'generator/',
      'package.json',
      'spec/',
      'templates/'
    ])
    expect(paths.filter((path) => path.startsWith('spec/')).sort()).toEqual([
      'spec/compat.checked.json',
      'spec/compat.md',
      'spec/compat.yaml',
      'spec/sdk.yaml'
    ])
    expect(paths).toEqual(expect.arrayContaining(['templates/resource.hbs', 'templates/runtime/index.ts']))
    const built = paths.filter((path) => path.startsWith('build/'))
    expect(built).toEqual(
      expect.arrayContaining(['build/cli/cli.js', 'build/run/compilerThread.js', 'build/shipped.json'])
    )
    const maps = built.filter((path) => path.endsWith('.map')).map((path) => path.replace(/\.map$/, ''))
    // What is made of no source has none: an entry hands on what a part exports.
    const without = built.filter((path) => path.endsWith('.js') && !maps.includes(path))
    expect(without.sort()).toEqual([
      'build/cli/cli.js',
      expect.stringMatching(/^build\/parts\/rolldown-runtime-\w+\.js$/),
      'build/run/compilerThread.js'
    ])
    expect(maps).toContainEqual(expect.stringMatching(/^build\/parts\/start-\w+\.js$/))
  })

  test('an unpacked generator begins a project, generates a package that compiles, and writes nothing into itself', async () => {
    const folder = temporaryFolder()
    const home = unpackInto(folder, tarball)
    const here = projectAt(folder)
    const before = here.tree('node_modules/chatbotkit-sdk-generator', true)
    execFileSync('chmod', ['-R', 'a-w', home])
    const document = { ...JSON.parse(documentText()), servers: [{ url: 'https://api.example.com' }] }
    here.put('openapi.json', JSON.stringify(document))
    const run = (...argv: string[]) => runProcess({ generator: home, folder, argv })
    expect(await run('init', '--name', '@there/sdk', '--url', 'openapi.json')).toMatchObject({
      status: 0,
      error: ''
    })
    expect(await run('--verify')).toMatchObject({
      status: 0,
      out: expect.stringContaining('generated: 1 resource, 2 operations, ')
    })
    expect(here.tree('node_modules/chatbotkit-sdk-generator', true)).toEqual(before)
    execFileSync('chmod', ['-R', 'u+w', home])
  }, 300_000)

  test.runIf(process.env['LONG'])(
    'an unpacked generator rewrites a program in a folder that has no sdk.yaml',
    async () => {
      const folder = temporaryFolder()
      const home = unpackInto(folder, tarball)
      const here = projectAt(folder)
      mkdirSync(join(folder, 'node_modules/@chatbotkit'), { recursive: true })
      for (const name of ['@chatbotkit/sdk', '@chatbotkit/fetch'])
        symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
      here.put(
        'src/go.mjs',
        "import { ChatBotKit } from '@chatbotkit/sdk'\nnew ChatBotKit({ secret: 's' }).dataset.search('d', 'x')\n"
      )
      expect(await runProcess({ generator: home, folder, argv: ['migrate', 'src'] })).toMatchObject({
        status: 0,
        out: expect.stringContaining('1 file rewritten, 0 places left'),
        error: ''
      })
      expect(here.read('src/go.mjs')).toBe(
        "import { ChatBotKit } from '@chatbotkit/client'\nnew ChatBotKit({ secret: 's' }).dataset.search('d', { search: 'x' })\n"
      )
    },
    60_000
  )

  test.runIf(process.env['LONG'])(
    'a fault in the build shows the line of its source with DEBUG',
    async () => {
      const folder = temporaryFolder()
      const home = unpackInto(folder, tarball)
      const here = projectAt(folder)
      here.put('spec/sdk.yaml', configText())
      here.put('spec/spec.json', documentText())
      here.put('node_modules/chatbotkit-sdk-generator/templates/README.hbs', '{{nobody.knows}}')
      const { status, error } = await runProcess({
        generator: home,
        folder,
        argv: ['--offline'],
        environment: { DEBUG: '1' }
      })
      expect(status).toBe(70)
      expect(error).toMatch(/\n {4}at .*build\.ts/)
    },
    60_000
  )
})
