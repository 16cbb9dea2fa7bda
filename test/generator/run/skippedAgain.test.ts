/** An operation that sdk.yaml leaves out stays out when the document calls it otherwise. */
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { build } from '../../../generator/run/build.ts'
import type { Surface } from '../../../generator/target/surface.ts'

type Ids = Readonly<Record<string, string | null>>

const config = (operations: string): string =>
  `package: { name: tiny-sdk, client: Tiny }\ndocument: { url: spec.json }\npaths: { grammar: rest, prefix: '' }\noperations: ${operations}\n`

/** A document by routes, each with its operationId or null. */
function documentOf(ids: Ids): string {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [route, operationId] of Object.entries(ids)) {
    const [method = '', path = ''] = route.split(' ')
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: {
        ...(operationId === null ? {} : { operationId }),
        parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
        responses: { 204: { description: 'Done' } }
      }
    }
  }
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Tiny', version: '1' },
    servers: [{ url: 'https://tiny.example' }],
    paths
  })
}

async function run(operations: string, ids: Ids, names: string | null) {
  const inputs = { spec: documentOf(ids), place: 'spec.json', config: config(operations), names }
  const built = await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null }, undefined, 'surface')
  const { operations: kept } = JSON.parse(built.files.get('surface.json') ?? '') as Surface
  return {
    routes: kept.map(({ route }) => route),
    names: built.names,
    told: built.diagnostics
      .filter(({ code }) => code.startsWith('config/'))
      .map(({ code, severity, place, message, fix }) => `${severity} ${code} ${place}: ${message} ${fix}`)
  }
}

const byRoute = "{ 'DELETE /bin/{id}': { skip: true } }"
const byId = '{ deleteBin: { skip: true } }'
const derived = '{ deleteBinById: { skip: true } }'
const get = { 'GET /bin/{id}': 'getBin' }

test.each([
  {
    change: 'a path parameter is renamed',
    line: byRoute,
    before: { ...get, 'DELETE /bin/{id}': 'deleteBin' },
    after: { 'GET /bin/{binId}': 'getBin', 'DELETE /bin/{binId}': 'deleteBin' },
    now: "'DELETE /bin/{binId}'"
  },
  {
    change: 'the operationId is renamed',
    line: byId,
    before: { ...get, 'DELETE /bin/{id}': 'deleteBin' },
    after: { ...get, 'DELETE /bin/{id}': 'removeBin' },
    now: 'removeBin'
  },
  {
    change: 'the operationId and a path parameter are renamed',
    line: byId,
    before: { ...get, 'DELETE /bin/{id}': 'deleteBin' },
    after: { 'GET /bin/{binId}': 'getBin', 'DELETE /bin/{binId}': 'removeBin' },
    now: 'removeBin'
  },
  {
    change: 'the operationId goes',
    line: byId,
    before: { ...get, 'DELETE /bin/{id}': 'deleteBin' },
    after: { ...get, 'DELETE /bin/{id}': null },
    now: 'deleteBinById'
  },
  {
    change: 'an operation without an operationId is given one',
    line: derived,
    before: { ...get, 'DELETE /bin/{id}': null },
    after: { ...get, 'DELETE /bin/{id}': 'removeBin' },
    now: 'removeBin'
  },
  {
    change: 'a path parameter of an operation without an operationId is renamed',
    line: derived,
    before: { ...get, 'DELETE /bin/{id}': null },
    after: { 'GET /bin/{binKey}': 'getBin', 'DELETE /bin/{binKey}': null },
    now: 'deleteBinByBinKey'
  }
])('a skipped operation stays out if $change', async ({ line, before, after, now }) => {
  const first = await run(line, before, null)
  expect(first).toMatchObject({ routes: ['GET /bin/{id}'], told: [] })
  const second = await run(line, after, first.names)
  expect(second.routes).toEqual([Object.keys(after)[0]])
  expect(second.told).toHaveLength(1)
  expect(second.told[0]).toContain('news config/former sdk.yaml:4:15: operations.')
  expect(second.told[0]).toMatch(new RegExp(` Write ${now.replace(/[{}]/g, '\\$&')}\\.$`))
  const third = await run(line, after, second.names)
  expect(third).toEqual(second)
  const back = await run(line, before, third.names)
  expect(back).toEqual(first)
})

test('an operation of the name of a line is skipped, not one at the path of what it named', async () => {
  const before = { ...get, 'DELETE /bin/{id}': 'deleteBin' }
  const first = await run(byId, before, null)
  const moved = { ...get, 'DELETE /bin/{id}': 'clearBin', 'DELETE /old/{id}': 'deleteBin' }
  const second = await run(byId, moved, first.names)
  expect(second).toMatchObject({ routes: ['DELETE /bin/{id}', 'GET /bin/{id}'], told: [] })
})

test('the lock forgets what a line that is gone has left out', async () => {
  const before = { ...get, 'DELETE /bin/{id}': 'deleteBin' }
  const first = await run(byId, before, null)
  expect(parse(first.names)).toMatchObject({ skipped: { deleteBin: 'DELETE /bin/{}' } })
  const second = await run('{}', before, first.names)
  expect(second.routes).toHaveLength(2)
  expect(parse(second.names)).not.toHaveProperty('skipped')
})
