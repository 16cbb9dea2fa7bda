import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, type TestServer } from '../server/server.ts'
import { root } from '../support/revisions.ts'
import type { Project } from './project.ts'
import { sharedProject } from './sharedProject.ts'

let project: Project
let server: TestServer

beforeAll(async () => {
  ;[project, server] = await Promise.all([sharedProject(), startServer()])
})

afterAll(async () => {
  project?.remove()
  await server?.close()
})

/** Paths below a folder that end so, without the end. */
function pathsBelow(folder: string, end: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return paths
    .filter((path) => path.endsWith(end))
    .map((path) => path.slice(0, -end.length))
    .sort()
}

describe('what is packed', () => {
  it('the package holds the build, the sources and the documents', () => {
    expect(readdirSync(project.installed).sort()).toEqual([
      'API.md',
      'LICENSE',
      'MIGRATION.md',
      'README.md',
      'dist',
      'llms.txt',
      'package.json',
      'skills',
      'src'
    ])
    console.log(
      `The tarball has ${Math.round(project.packed / 1024)} kB, its declarations ${Math.round(declarationBytes() / 1024)} kB.`
    )
  })

  it('the index is the one chunk of code per format, and the other entries point to it', () => {
    const dist = join(project.installed, 'dist')
    const code = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.c?js$/.test(path)
    )
    const large = code.filter((path) => /\bclass\b/.test(readFileSync(join(dist, path), 'utf8')))
    expect(large.sort()).toEqual(['index.cjs', 'index.js', 'testing.cjs', 'testing.js'])
    expect(code).toHaveLength(2 * (1 + resources().length + 1 + 1))
  })

  it('the package exports every resource, with code and declarations for both formats', () => {
    const subpaths = Object.keys(project.manifest.exports)
    expect(subpaths.sort()).toEqual(
      ['.', './package.json', './testing', ...resources().map((path) => `./${path}`), ...oldPaths].sort()
    )
    const targets = Object.values(project.manifest.exports).flatMap((each) =>
      typeof each === 'string'
        ? [each]
        : [each.import, each.require].flatMap((format) => [format.types, format.default])
    )
    const whole = targets.filter((target) => !target.includes('*'))
    expect(whole.filter((target) => !existsSync(join(project.installed, target)))).toEqual([])
  })

  it('the package has no runtime dependency and pins its build tools', () => {
    expect(project.manifest.dependencies).toBeUndefined()
    for (const version of Object.values(project.manifest.devDependencies))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

/** The paths by which programs of the published SDK import. */
const oldPaths = [
  'compat',
  '*/v1',
  '*/v1.js',
  '*/index',
  '*/index.js',
  'index.js',
  'client',
  'client.js'
].map((path) => `./${path}`)

function resources(): readonly string[] {
  return pathsBelow(join(root, 'generated/src/resources'), '.ts')
}

function declarationBytes(): number {
  const dist = join(project.installed, 'dist')
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.d\.c?ts$/.test(path)
  )
  return files.reduce((sum, path) => sum + readFileSync(join(dist, path)).length, 0)
}

describe('the mock of the package', () => {
  const read = (path: string): string => readFileSync(join(project.installed, 'dist', path), 'utf8')

  it('the client holds nothing of the mock, and the mock loads no other file', () => {
    for (const [client, mock] of [
      ['index.js', 'testing.js'],
      ['index.cjs', 'testing.cjs']
    ] as const) {
      const loads = /(?:^|[;}])import\b|\brequire\(|[;}]export\b[^;]*\bfrom\b/
      expect(read(mock).includes('MockFailure') && !loads.test(read(mock)), mock).toBe(true)
      expect(read(client).includes('MockFailure'), client).toBe(false)
    }
  })

  it('a test of node:test uses the mock with both formats, and types its scripts', async () => {
    const program = (load: (path: string) => string): string => `
      ${load('')}
      ${load('/testing')}
      test('a bot is made', async () => {
        const mock = mockService()
        const client = new ChatBotKit({ token: 'test', fetch: mock.fetch })
        const { id } = await client.bot.create({ name: 'Ada' })
        mock.once('bot.fetch', failure({ status: 503 }))
        assert.equal((await client.bot.fetch(id)).name, 'Ada')
        assert.deepEqual(mock.requests.map(({ operation }) => operation), ['bot.create', 'bot.fetch', 'bot.fetch'])
      })`
    const names = { '': 'ChatBotKit', '/testing': 'failure, mockService' }
    const nameOf = (path: string): string => (path === '' ? names[''] : names['/testing'])
    project.write(
      'mock.test.mjs',
      `import test from 'node:test'\nimport assert from 'node:assert'\n${program((path) => `import { ${nameOf(path)} } from '${project.manifest.name}${path}'`)}`
    )
    project.write(
      'mock.test.cjs',
      `const test = require('node:test')\nconst assert = require('node:assert')\n${program((path) => `const { ${nameOf(path)} } = require('${project.manifest.name}${path}')`)}`
    )
    for (const file of ['mock.test.mjs', 'mock.test.cjs']) {
      const { code, output } = await project.node(['--test', file])
      expect({ code, passed: /^# pass 1$/m.test(output) }, output).toEqual({ code: 0, passed: true })
    }
    project.write(
      'scripts.mts',
      `import { events, mockService } from '${project.manifest.name}/testing'
       const mock = mockService()
       mock.on('team.list', { items: [], cursor: null })
       mock.once('conversation.complete', events([{ type: 'token', data: { token: 'Hi' } }]))
       // @ts-expect-error: the service has no such operation.
       mock.on('bot.nope', {})
       // @ts-expect-error: a name is a text.
       mock.on('bot.fetch', { id: 'B1', createdAt: 1, updatedAt: 1, name: 5 })
      `
    )
    expect(await project.compile(['--noEmit', '--module', 'nodenext', 'scripts.mts'])).toEqual({
      code: 0,
      output: '',
      errors: ''
    })
  })
})

describe('a program in an empty project', () => {
  it.concurrent.each([
    ['bundler', ['--module', 'esnext', '--moduleResolution', 'bundler']],
    ['node10', ['--module', 'commonjs', '--moduleResolution', 'node10', '--esModuleInterop']]
  ])('a program in an empty project type-checks with the resolution %s', async (name, flags) => {
    project.write(`${name}.ts`, journey())
    expect(await project.compile(['--noEmit', ...flags, `${name}.ts`])).toEqual({
      code: 0,
      output: '',
      errors: ''
    })
  })

  it.concurrent('the compiler reports mistakes of a program in an empty project', async () => {
    const { output } = await project.compile(['--noEmit', '--module', 'nodenext', 'wrong.mts'])
    const errors = [...output.matchAll(/wrong\.mts\((\d+),\d+\): error (TS\d+)/g)].map(([, line, code]) => [
      Number(line),
      code
    ])
    expect(errors).toEqual([
      [4, 'TS2353'],
      [5, 'TS2561'],
      [6, 'TS2554'],
      [7, 'TS2769'],
      [8, 'TS2339'],
      [9, 'TS2322']
    ])
  })

  it.concurrent(
    'a program creates, lists, streams and handles an error as an ES module and as CommonJS',
    async () => {
      project.write('journey.cts', journey())
      expect(await project.compile(['--module', 'nodenext', 'journey.mts', 'journey.cts'])).toEqual({
        code: 0,
        output: '',
        errors: ''
      })
      for (const program of ['journey.mjs', 'journey.cjs']) await travel(program)
    }
  )
})

function journey(): string {
  return readFileSync(join(project.folder, 'journey.mts'), 'utf8')
}

async function travel(program: string): Promise<void> {
  for (const { id } of server.state.rows('bot')) server.state.remove('bot', id)
  const before = server.requests.length
  const { code, output, errors } = await project.node([program, server.baseUrl, server.secret])
  expect({ code, output, errors }, program).toEqual({
    code: 0,
    output: `${JSON.stringify({
      names: ['Ada', 'Bob', 'Cid', 'Dee', 'Eve'],
      text: 'You said: Hello there',
      last: true,
      error: [404, 'NOT_FOUND'],
      alone: 1,
      identity: [true, true, true, true]
    })}\n`,
    errors: ''
  })
  // Three pages with items and the empty one that ends the list, then the list of the resource on its own.
  const lists = server.requests.slice(before).filter(({ path }) => path === '/bot/list')
  expect(lists.map(({ query }) => [query.get('take'), query.has('cursor')])).toEqual([
    ['2', false],
    ['2', true],
    ['2', true],
    ['2', true],
    ['1', false]
  ])
}

describe('loading the package', () => {
  const trap = `
    const real = globalThis.FormData
    Object.defineProperty(globalThis, 'FormData', { configurable: true, get() { console.log('FormData was touched'); return real } })
  `

  it.each(['import', 'require'])(
    'loading the package warns of nothing, prints nothing and leaves FormData alone with %s',
    async (form) => {
      const load =
        form === 'import' ? `await import('${project.manifest.name}')` : `require('${project.manifest.name}')`
      const input = form === 'import' ? '--input-type=module' : '--input-type=commonjs'
      expect(await project.node([input, '--trace-warnings', '-e', `${trap}; ${load}`])).toEqual({
        code: 0,
        output: '',
        errors: ''
      })
    }
  )

  it.each(['import', 'require'])('every subpath exports the classes of the entry with %s', async (form) => {
    const subpaths = resources().map((path) => `${project.manifest.name}/${path}`)
    const load = form === 'import' ? '(path) => import(path)' : 'async (path) => require(path)'
    project.write(
      `identity.${form === 'import' ? 'mjs' : 'cjs'}`,
      identityProgram(load, project.manifest.name, subpaths)
    )
    const { output, errors } = await project.node([`identity.${form === 'import' ? 'mjs' : 'cjs'}`])
    expect({ output, errors }).toEqual({ output: `${subpaths.length} classes\n`, errors: '' })
  })
})

function identityProgram(load: string, entry: string, subpaths: readonly string[]): string {
  return `
    const load = ${load}
    async function main() {
      const whole = await load('${entry}')
      let count = 0
      for (const path of ${JSON.stringify(subpaths)}) {
        const classes = Object.entries(await load(path)).filter(([, value]) => typeof value === 'function')
        for (const [name, value] of classes) if (whole[name] !== value) console.log('another', name)
        count += classes.length
      }
      console.log(count + ' classes')
    }
    main()
  `
}
