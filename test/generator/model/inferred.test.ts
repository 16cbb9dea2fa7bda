/** What a package is called and how its calls are sent if sdk.yaml does not say. */
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../generator/decide/config.ts'
import { addressOf, assumptionsOf, clientNameOf, serviceNameOf } from '../../../generator/model/inferred.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { documentOf } from '../../support/sketch.ts'

const configOf = (more = '', url = 'https://docs.tiny.example/api/spec.json') =>
  readConfig(`package: { name: tiny }\ndocument: { url: '${url}' }\n${more}`, 'sdk.yaml')

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

describe('the name of the service', () => {
  test.each([
    ['Tiny API', 'Tiny'],
    ['Tiny', 'Tiny'],
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

describe('the address of the API', () => {
  test.each([
    { servers: [{ url: 'https://tiny.example/v1' }], wanted: 'https://tiny.example/v1' },
    { servers: [{ url: '/v1' }], wanted: 'https://docs.tiny.example/v1' },
    { servers: [{ url: 'v1' }], wanted: 'https://docs.tiny.example/api/v1' },
    { servers: [{ url: '//eu.tiny.example' }], wanted: 'https://eu.tiny.example/' },
    { servers: [], wanted: 'https://docs.tiny.example/' },
    { servers: undefined, wanted: 'https://docs.tiny.example/' },
    {
      servers: [{ url: 'https://{region}.tiny.example', variables: { region: { default: 'eu' } } }],
      wanted: 'https://eu.tiny.example'
    }
  ])('of the servers $servers is $wanted', ({ servers, wanted }) => {
    const document = documentWith({ servers })
    expect(addressOf(configOf(), document)).toBe(wanted)
    expect(assumptionsOf(configOf(), document)).toEqual([])
  })

  test('is told if no request can be sent to it, unless sdk.yaml decides it', () => {
    const document = documentWith({ servers: [{ url: 'https://{region}.tiny.example' }] })
    expect(assumptionsOf(configOf(), document)).toMatchObject([
      { code: 'document/server', severity: 'warning', place: '#/servers' }
    ])
    expect(assumptionsOf(configOf('service: { baseUrl: https://tiny.example }'), document)).toEqual([])
  })
})
