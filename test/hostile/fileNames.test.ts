import { describe, expect, test } from 'vitest'
import type { Build } from '../../generator/run/build.ts'
import { fileNames } from '../../generator/model/fileNames.ts'
import { emptyLock } from '../support/emptyLock.ts'
import { buildOf, clientOf, faultsOf, getsOf } from './emitted.ts'

const long = 'a'.repeat(300)
const builds: Build[] = []

async function emit(document: unknown, names: string | null = null): Promise<Build> {
  const built = await buildOf(document, { names })
  builds.push(built)
  return built
}

const own = ({ files }: Build): readonly string[] =>
  [...files.keys()].filter((path) => /^src\/(?:resources|types)\//.test(path))
const exportsOf = ({ files }: Build): Record<string, { import: { default: string } }> =>
  JSON.parse(files.get('package.json') ?? '').exports

describe('the file of a resource', () => {
  test.each([
    { what: 'a device of Windows', paths: ['/con/list'] },
    {
      what: 'each device',
      paths: ['/prn/list', '/aux/list', '/nul/list', '/com1/list', '/lpt9/list', '/NUL/fetch']
    },
    { what: 'a device below another resource', paths: ['/bot/{id}/con/list'] },
    { what: 'a folder named after a device', paths: ['/nul/{id}/bot/list', '/nul/list'] },
    { what: 'two names that differ in their case', paths: ['/oneTwo/list', '/onetwo/list'] },
    {
      what: 'three names that differ in their case',
      paths: ['/oneTwo/list', '/onetwo/list', '/oNetwo/{id}/sub/list', '/onetwo/{id}/sub/list']
    },
    { what: 'a name of 300 characters', paths: [`/${long}/list`] },
    {
      what: 'two long names that begin alike',
      paths: [`/${long}b/list`, `/${long}c/list`, `/${long}b/{id}/${long}/list`]
    },
    {
      what: 'forty levels',
      paths: [`/${Array.from({ length: 40 }, (_, index) => `level${index}`).join('/')}/list`]
    },
    { what: 'the name of the module of shared types', paths: ['/shared/list', '/Shared/fetch'] }
  ])('the file of a resource fits every disk, and its subpath and names stay: $what', async ({ paths }) => {
    const built = await emit(getsOf(...paths)).catch((error: unknown) => String(error))
    // Two resources of one name in different case may be one class name, which a line of sdk.yaml has to settle.
    if (typeof built === 'string') return expect(built).toContain('name/conflict')
    const files = own(built)
    expect(new Set(files.map((path) => path.normalize('NFKC').toLowerCase())).size).toBe(files.length)
    for (const path of files) {
      const names = path.split('/').map((name) => name.replace(/\..*$/, ''))
      expect(
        names.filter((name) => /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name) || name.length > 80)
      ).toEqual([])
      expect(path.length).toBeLessThan(190)
    }
    const resources = new Set(
      paths.map((path) =>
        path
          .split('/')
          .slice(1, -1)
          .filter((part) => !part.startsWith('{'))
          .map((part) => part.replace(/^(?:[A-Z\d]+$|[A-Z])/, (capitals) => capitals.toLowerCase()))
          .join('/')
      )
    )
    for (const resource of resources) {
      const file = exportsOf(built)
        [`./${resource}`]?.import.default.replace('./dist/', 'src/')
        .replace(/\.js$/, '.ts')
      expect(files, resource).toContain(file)
    }
  })

  test('a chosen file name is recorded in names.lock.yaml and does not move when others come', async () => {
    const first = await emit(getsOf('/onetwo/list', '/con/list'))
    expect(first.names).toMatch(/^files:\n {2}con: con-[\da-f]{8}$/m)
    const more = await buildOf(getsOf('/onetwo/list', '/con/list', '/oneTwo/list'), {
      names: first.names,
      config: 'nouns: { oneTwo: Pair }'
    })
    expect(own(more)).toEqual(expect.arrayContaining([...own(first)]))
    expect(more.names).toMatch(/^ {2}oneTwo: oneTwo-[\da-f]{8}$/m)
    const same = await buildOf(getsOf('/onetwo/list', '/con/list', '/oneTwo/list'), {
      names: more.names,
      config: 'nouns: { oneTwo: Pair }'
    })
    expect(same.names).toBe(more.names)
    builds.push(more)
  })

  test('a program of node10 finds a resource whose file has another name', async () => {
    const { files } = await emit(getsOf('/con/list'))
    const { typesVersions } = JSON.parse(files.get('package.json') ?? '')
    expect(typesVersions['*'].con).toEqual([
      expect.stringMatching(/^\.\/dist\/resources\/con-[\da-f]{8}\.d\.cts$/)
    ])
    expect(Object.keys(typesVersions['*']).at(-1)).toBe('*')
  })

  test('a resource whose file has another name is the property that its path says', async () => {
    const { client, requests } = await clientOf(await emit(getsOf('/nul/list')))
    await client['nul']?.['list']?.()
    expect(requests[0]?.url).toMatch(/\/nul\/list$/)
  })

  test('a lock whose file name leads out of the folder is refused', async () => {
    const { names } = await buildOf(getsOf('/con/list'))
    await expect(
      buildOf(getsOf('/con/list'), { names: names.replace(/con: con-\w+/, 'con: ../../../con') })
    ).rejects.toThrow('lock/form')
  })

  test('every other file is named after its path, without a line in the lock', async () => {
    expect(
      fileNames(['bot', 'bot.session', 'con2', 'console', 'auxiliary', 'sharedFile'], emptyLock)
    ).toEqual(new Map())
    expect((await emit(getsOf('/bot/list'))).names).not.toContain('files:')
  })
})

test('every package of these files compiles', () => {
  expect(builds.length).toBeGreaterThan(8)
  expect(faultsOf(...builds)).toEqual([])
})
