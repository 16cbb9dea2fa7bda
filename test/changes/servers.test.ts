/** What a change of the servers that a client chooses among means for programs. */
import { expect, test } from 'vitest'
import { compareSurfaces } from '../../generator/changes/compare.ts'
import { build } from '../../generator/run/build.ts'
import type { Surface } from '../../generator/target/surface.ts'

const config =
  'package: { name: tiny-sdk, client: Tiny }\ndocument: { url: spec.json }\npaths: { grammar: action }\n'
const paths = {
  '/lamp/list': { get: { operationId: 'listLamps', responses: { 204: { description: 'Done' } } } }
}

type Servers = readonly (readonly [url: string, description: string, regions?: readonly string[]])[]

async function packageOf(servers: Servers, names: string | null = null) {
  const spec = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Tiny', version: '1' },
    servers: servers.map(([url, description, regions]) => ({
      url,
      description,
      ...(regions === undefined ? {} : { variables: { region: { default: regions[0], enum: regions } } })
    })),
    paths
  })
  const inputs = { spec, place: 'spec.json', config, names }
  const { files, names: recorded } = await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null })
  return { surface: JSON.parse(files.get('surface.json') ?? '') as Surface, names: recorded }
}

const [live, sandbox] = [
  ['https://live.example', 'Production'],
  ['https://play.example', 'Sandbox']
] as const
const regional = 'https://{region}.example'

test.each([
  { change: 'a second server is added', from: [live], to: [live, sandbox], verdict: 'minor' },
  {
    change: 'a third server is added',
    from: [live, sandbox],
    to: [live, sandbox, ['https://qa.example', 'QA'] as const],
    verdict: 'minor'
  },
  {
    change: 'a variable of a server takes one more value',
    from: [[regional, 'Production', ['us', 'eu']] as const],
    to: [[regional, 'Production', ['us', 'eu', 'ap']] as const],
    verdict: 'minor'
  },
  {
    change: 'a variable of a server loses a value',
    from: [[regional, 'Production', ['us', 'eu', 'ap']] as const],
    to: [[regional, 'Production', ['us', 'eu']] as const],
    verdict: 'major'
  },
  {
    change: 'a server is removed',
    from: [live, sandbox, ['https://qa.example', 'QA'] as const],
    to: [live, sandbox],
    verdict: 'major'
  },
  {
    change: 'a server is renamed',
    from: [live, sandbox],
    to: [live, [sandbox[0], 'Test'] as const],
    verdict: 'major'
  },
  {
    change: 'a server moves to another host',
    from: [live, sandbox],
    to: [live, ['https://p.example', 'Sandbox'] as const],
    verdict: 'major'
  }
])('$change: $verdict', async ({ from, to, verdict }) => {
  const found = compareSurfaces((await packageOf(from)).surface, (await packageOf(to)).surface, '1.0.0')
  expect({
    verdict: found.verdict,
    changes: found.changes.map(({ name, reason }) => `${name}: ${reason}`)
  }).toMatchObject({ verdict })
})

test('a server keeps the name that was recorded', async () => {
  const before = await packageOf([live, sandbox])
  expect(before.names).toContain('https://play.example: sandbox')
  const after = await packageOf([live, [sandbox[0], 'Test']], before.names)
  expect(compareSurfaces(before.surface, after.surface, '1.0.0').verdict).toBe('patch')
})
