import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readTexts } from '../../../generator/emit/readSurface.ts'
import { verifyCalls } from '../../../generator/emit/verifyCalls.ts'
import { build } from '../../../generator/run/build.ts'
import { readModel } from '../../../generator/run/readModel.ts'
import { callsOf } from '../../../generator/target/typescript/package/promises.ts'
import { documentOf } from '../../support/sketch.ts'
import { diagnosticsOf } from '../../support/diagnostics.ts'
import { aSurface } from '../../support/aSurface.ts'

const config = readFileSync(new URL('../../fixtures/sdk.yaml', import.meta.url), 'utf8')
const spec = JSON.stringify(
  documentOf({
    'POST /lamp/create': 'createLamp',
    'POST /lamp/{lampId}/light': 'lightLamp',
    'POST /integration/lamp/manufacturer/{manufacturerId}/certificate/{certificateId}/verify':
      'verifyLampManufacturerCertificate'
  })
)
const inputs = { spec, place: 'spec.json', config, names: null }

/** What is wrong with the emitted resources after a change of their text. */
async function problems(change: (text: string) => string): Promise<readonly string[]> {
  const { files } = await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null })
  const resources = [...files].filter(([path]) => path.startsWith('src/resources/'))
  const texts = new Map(resources.map(([path, text]) => [path.slice('src/'.length), change(text)]))
  const surface = aSurface(readTexts(texts))
  return diagnosticsOf(() => verifyCalls(surface, callsOf(readModel(inputs, 'sdk.yaml').api))).map(
    ({ code, message }) => `${code}: ${message}`
  )
}

it('an emitted package that calls every operation once passes', async () => {
  expect(await problems((text) => text)).toEqual([])
})

it.each([
  ['on one line', /return anyCall\(this, route\('createLamp'.*/, 'POST /lamp/create'],
  [
    'whose address is a constant',
    /const address[^]*?return anyCall.*/,
    'POST /integration/lamp/manufacturer/{manufacturerId}/certificate/{certificateId}/verify'
  ]
])('a removed call %s is told as output/invalid', async (_, call, route) => {
  expect(await problems((text) => text.replace(call, 'throw new Error()'))).toEqual([
    `output/invalid: The emitted source does not call ${route} exactly once.`
  ])
})

it('a call that is written twice is told as output/invalid', async () => {
  const twice = (text: string): string =>
    text.replace(/(return anyCall\(this, route\('createLamp'.*)/, '$1\n$1')
  expect(await problems(twice)).toEqual([
    'output/invalid: The emitted source does not call POST /lamp/create exactly once.'
  ])
})
