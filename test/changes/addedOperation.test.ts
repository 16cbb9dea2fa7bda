/** An operation that a document gains breaks no program: each operation of each fixture is left out, and then added. */
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { compareSurfaces } from '../../generator/changes/compare.ts'
import { build } from '../../generator/run/build.ts'
import { fixtureNames, decisionsOf, specOf } from '../fixtures/fixture.ts'
import type { Draft } from './tiny.ts'

/** A form with an id, beside one without: the request must be given now, because a forgotten id would mean all. */
const told = ['completion POST /talk/{talkId}/close', 'other-names POST /plan/page/{pageId}/count']

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']

async function packageOf(name: string, document: Draft, names: string | null) {
  const inputs = {
    spec: JSON.stringify(document),
    place: specOf(name).place,
    config: decisionsOf(name),
    names
  }
  const { files, names: recorded } = await build(inputs, `${name}/sdk.yaml`, {
    formatted: new Map(),
    surface: null
  })
  return { surface: JSON.parse(files.get('surface.json') ?? ''), names: recorded }
}

test.runIf(process.env['LONG']).each(fixtureNames())('in %s', async (name) => {
  const whole: Draft = parse(specOf(name).text)
  const broken: string[] = []
  for (const [path, item] of Object.entries<object>(whole.paths ?? {}))
    for (const method of Object.keys(item).filter((key) => methods.includes(key))) {
      const less: Draft = structuredClone(whole)
      delete less.paths[path][method]
      // A line of sdk.yaml may be about the operation that is left out.
      const before = await packageOf(name, less, null).catch(() => null)
      if (before === null) continue
      const { surface } = await packageOf(name, whole, before.names)
      const { verdict } = compareSurfaces(before.surface, surface, '1.0.0')
      if (verdict === 'major') broken.push(`${name} ${method.toUpperCase()} ${path}`)
    }
  expect(broken).toEqual(told.filter((each) => each.startsWith(`${name} `)))
})
