/** What a package is called and how its calls are sent if sdk.yaml does not say. */
import { describe, expect, test } from 'vitest'
import { clientNameOf, serviceNameOf } from '../../../generator/model/inferred.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { documentOf } from '../../support/sketch.ts'
import { readModel } from '../../../generator/run/readModel.ts'
import { diagnostic, GenerationError } from '../../../generator/ground/diagnostics.ts'

const documentWith = (more: object) => readDocument({ ...documentOf({}), ...more }).document

describe('the root class', () => {
  test.each([
    ['tiny', 'Tiny'],
    ['@acme/pet-store', 'PetStore'],
    ['@acme/pet-store-sdk', 'PetStore'],
    ['pet_store.api.client', 'PetStore'],
    ['@acme/client', 'Acme'],
    ['@acme/rest-api', 'Acme'],
    ['sdk', 'Sdk'],
    ['client', 'ClientApi'],
    ['@acme/error', 'ErrorApi'],
    ['@acme/map-sdk', 'MapApi'],
    ['3scale', 'Api3scale'],
    ['@3m/sdk', 'Api3m']
  ])('of the package %s is %s', (name, wanted) => {
    expect(clientNameOf(name, new Set(['Client', 'Resource']))).toBe(wanted)
  })
})

test.each(['Client', 'Resource', 'Promise', 'Map'])(
  'the root class that sdk.yaml calls %s is refused at its line',
  (client) => {
    const config = `document: { url: https://x.example/openapi.json }\npackage: { name: tiny, client: ${client} }\n`
    const spec = JSON.stringify(documentOf({ 'GET /lamp/list': 'listLamps' }))
    expect(() => readModel({ spec, place: 'openapi.json', config, names: null }, 'sdk.yaml')).toThrow(
      new GenerationError([
        diagnostic(
          'name/reserved',
          'sdk.yaml:2:24',
          `The class ${client} cannot be that of the client: the platform or the runtime has one of this name.`,
          `Give it another name: package.client: ${client}Api.`
        )
      ])
    )
  }
)

describe('the name of the service', () => {
  test.each([
    ['Tiny API', 'Tiny'],
    ['Tiny', 'Tiny'],
    ['The Corner Shop API', 'Corner Shop'],
    ['The', 'The'],
    ['  Tiny  Pets REST API v2.1 ', 'Tiny Pets'],
    ['Area 51', 'Area 51'],
    ["Café & Sons' API", "Café & Sons'"],
    ['API', 'API'],
    ['', null],
    ['[x](https://evil.example)', null],
    ['www.evil.example', null],
    ['a\n# b', 'a # b'],
    ['<b>Tiny</b> API', null],
    ['x'.repeat(61), null]
  ])('for the title %j is %j', (title, wanted) => {
    const named = serviceNameOf(documentWith({ info: { title, version: '1' } }))
    expect(named).toBe(wanted === 'a # b' ? null : wanted)
  })
})
