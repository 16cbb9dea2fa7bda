/** Operations that exchange their operationIds: each method keeps its name and calls what the other one called. */
import { expect, test } from 'vitest'
import { compareSurfaces } from '../../generator/changes/compare.ts'
import { build } from '../../generator/run/build.ts'
import type { Surface } from '../../generator/target/surface.ts'

const config =
  'package: { name: tiny-sdk, client: Tiny }\ndocument: { url: spec.json }\npaths: { grammar: action }\n'

async function packageOf(ids: Readonly<Record<string, string>>, names: string | null = null) {
  const paths = Object.entries(ids).map(([path, operationId]) => [
    path,
    {
      post: {
        operationId,
        parameters: [{ name: 'lampId', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 204: { description: 'Done' } }
      }
    }
  ])
  const spec = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Tiny', version: '1' },
    servers: [{ url: 'https://tiny.example' }],
    paths: Object.fromEntries(paths)
  })
  const inputs = { spec, place: 'spec.json', config, names }
  const { files, names: recorded } = await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null })
  return { surface: JSON.parse(files.get('surface.json') ?? '') as Surface, names: recorded }
}

const [light, dim] = ['/lamp/{lampId}/light', '/lamp/{lampId}/dim']

test('an exchange of operationIds is major although every call compiles', async () => {
  const before = await packageOf({ [light]: 'lightLamp', [dim]: 'dimLamp' })
  const after = await packageOf({ [light]: 'dimLamp', [dim]: 'lightLamp' }, before.names)
  const { verdict, changes } = compareSurfaces(before.surface, after.surface, '1.0.0')
  expect(verdict).toBe('major')
  expect(changes.filter(({ level }) => level === 'major').map(({ name, reason }) => [name, reason])).toEqual([
    [
      'dimLamp',
      'The path was POST /lamp/{lampId}/dim and is POST /lamp/{lampId}/light, which was that of lightLamp.'
    ],
    [
      'lightLamp',
      'The path was POST /lamp/{lampId}/light and is POST /lamp/{lampId}/dim, which was that of dimLamp.'
    ]
  ])
})

test('a path that is new to the document is minor', async () => {
  const before = await packageOf({ [light]: 'lightLamp', [dim]: 'dimLamp' })
  const after = await packageOf({ [`${light}/now`]: 'lightLamp', [dim]: 'dimLamp' }, before.names)
  expect(compareSurfaces(before.surface, after.surface, '1.0.0').verdict).toBe('minor')
})
