/** September's document with the proposed lines of `renamed` pasted: what programs of before can still do, and what a run says of it. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Changes } from '../../generator/changes/change.ts'
import { compareSurfaces } from '../../generator/changes/compare.ts'
import { renamesOf } from '../../generator/changes/renames.ts'
import { printChanges } from '../../generator/changes/report.ts'
import { compileFaults } from '../../generator/emit/compile.ts'
import { build, type Build } from '../../generator/run/build.ts'
import type { Surface } from '../../generator/target/surface.ts'
import { startServer, type TestServer } from '../server/server.ts'
import { root } from '../support/revisions.ts'
import { programOf } from './oldProgram.ts'

const script = `${root}../shared/specs/september.mjs`
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const first = { formatted: new Map(), surface: null }

function buildOf(spec: string, config: string, names: string): Promise<Build> {
  return build({ spec, place: 'september.json', config, names }, 'spec/sdk.yaml', first)
}

const surfaceOf = ({ files }: Build): Surface => JSON.parse(files.get('surface.json') ?? '') as Surface

describe.skipIf(!existsSync(script))('September, with the proposed lines pasted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'september-'))
  let [before, after, again]: Build[] = []
  let changes: Changes
  let server: TestServer
  const built = (one: Build | undefined): Build => {
    if (one === undefined) throw new Error('Nothing was built.')
    return one
  }

  beforeAll(async () => {
    const [config, names] = [read('spec/sdk.yaml'), read('spec/names.lock.yaml')]
    const september = execFileSync(process.execPath, [script, `${root}spec/spec.json`], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28
    })
    before = await buildOf(read('spec/spec.json'), config, names)
    const moved = renamesOf(surfaceOf(before), surfaceOf(await buildOf(september, config, names)))
    const lines = [...moved].map(([old, now]) => `  ${old}: ${now}`)
    const pasted = `${config}\nrenamed:\n${lines.join('\n')}\n`
    after = await buildOf(september, pasted, names)
    again = await buildOf(september, pasted, after.names)
    changes = compareSurfaces(surfaceOf(before), surfaceOf(after), '0.1.0')
    server = await startServer()
    for (const [path, text] of after.files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  })

  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await server.close()
  })

  test('the new names exist, and the old ones are deprecated', () => {
    const { subpaths, modules } = surfaceOf(built(after))
    expect(subpaths).toMatchObject({
      './user': 'resources/user.ts',
      './partner/user': 'resources/partner/user.ts'
    })
    const methods = modules['resources/partner/user.ts']?.classes[0]?.methods ?? []
    expect(methods.map(({ name, deprecated }) => [name, deprecated])).toContainEqual([
      'create',
      'Since 0.1.0: use client.user.create.'
    ])
  })

  test('the report says that nothing is gone but fields: 15 methods and 35 names are deprecated', async () => {
    const count = (kind: string) => changes.changes.filter((change) => change.kind === kind).length
    expect(changes.verdict).toBe('major')
    expect([count('method/removed'), count('export/removed'), count('subpath/removed')]).toEqual([0, 0, 0])
    expect([count('method/deprecated'), count('export/deprecated')]).toEqual([15, 35])
    const breaking = changes.changes.filter((change) => change.breaking)
    expect([...new Set(breaking.map(({ kind }) => kind))].sort()).toEqual(['field/added', 'field/removed'])
    expect(breaking.filter(({ name }) => /user/i.test(name))).toEqual([])
    await expect(printChanges(changes, 'text')).toMatchFileSnapshot('septemberRenamed.txt')
  })

  test('a second run writes the same package and the same record', () => {
    expect(built(again).names).toBe(built(after).names)
    expect([...built(again).files]).toEqual([...built(after).files])
  })

  test('a program that uses every old method, class, type and subpath compiles', () => {
    const program = programOf(surfaceOf(built(before)), /^resources\/partner(?:\/|\.ts$)/)
    expect(program.counts).toEqual({ modules: 5, classes: 5, methods: 15, types: 30 })
    const compiled = (text: string): readonly string[] =>
      compileFaults(new Map([...built(after).files, ['src/program.ts', text]])).map(({ message }) => message)
    expect(compiled(program.text)).toEqual([])
    expect(compiled(program.text.replace('.create(', '.made('))).not.toEqual([])
  })

  test('a program of before calls the paths of today, by pages, streams and children', async () => {
    const load = (path: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href)
    const { ChatBotKit, PartnerUserClient } = await load('src/index.ts')
    const module = await load('src/resources/partner/user.ts')
    expect(module.PartnerUserClient).toBe(PartnerUserClient)
    const { user } = new ChatBotKit({ secret: server.secret, baseUrl: server.baseUrl }).partner
    expect(user).toBeInstanceOf(PartnerUserClient)
    const { id } = await user.create({ name: 'Ada' })
    expect((await user.fetch(id)).name).toBe('Ada')
    await user.update(id, { name: 'Lin' })
    const [names, streamed]: string[][] = [[], []]
    for await (const item of user.list({ take: 1 })) names?.push(item.name)
    for await (const event of user.list().stream()) streamed?.push(event.type)
    expect([names, streamed]).toEqual([
      ['Lin', 'Child'],
      ['item', 'item']
    ])
    await user.token.create(id, {})
    await user.delete(id)
    const called = server.requests.map(({ method, path }) => `${method} ${path.replace(id, '{id}')}`)
    expect([...new Set(called)]).toEqual([
      'POST /user/create',
      'GET /user/{id}/fetch',
      'POST /user/{id}/update',
      'GET /user/list',
      'POST /user/{id}/token/create',
      'POST /user/{id}/delete'
    ])
  })
})
