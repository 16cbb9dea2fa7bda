/** What a first sdk.yaml takes from a document. */
import { describe, expect, test } from 'vitest'
import { inferGrammar } from '../../../../generator/model/infer/inferGrammar.ts'
import { inferNames } from '../../../../generator/model/infer/inferNames.ts'
import { inferVariables } from '../../../../generator/model/infer/inferVariables.ts'
import { inferService } from '../../../../generator/model/infer/inferService.ts'
import { readConfig } from '../../../../generator/decide/config.ts'
import { readDocument } from '../../../../generator/read/read.ts'

const place = { text: 'api.trains', source: 'the host api.trains.example' }

describe('names', () => {
  test.each([
    { title: 'GitHub v3 REST API', name: 'github-sdk', client: 'GitHub' },
    { title: 'Train Travel API 2.0', name: 'train-travel-sdk', client: 'TrainTravel' },
    { title: 'The Café (beta) service', name: 'cafe-sdk', client: 'Cafe' },
    { title: "Ada's Pet Store", name: 'adas-pet-store-sdk', client: 'AdasPetStore' },
    { title: 'snake_case-and dots.here', name: 'snake-case-dots-here-sdk', client: 'SnakeCaseDotsHere' },
    { title: 'Map', name: 'map-sdk', client: 'MapApi' },
    { title: 'Taken', name: 'taken-sdk', client: 'TakenApi' },
    { title: 'http', name: 'trains-sdk', client: 'Trains' },
    { title: 'node_modules', name: 'node-modules-sdk', client: 'NodeModules' },
    { title: 'constructor', name: 'constructor-sdk', client: 'Constructor' },
    { title: '__proto__', name: 'proto-sdk', client: 'Proto' },
    { title: '1Password Connect', name: '1password-connect-sdk', client: 'Api1PasswordConnect' },
    { title: '列車の旅', name: 'trains-sdk', client: 'Trains' },
    { title: 'Поезда API', name: 'trains-sdk', client: 'Trains' },
    { title: '', name: 'trains-sdk', client: 'Trains' },
    { title: '42', name: 'trains-sdk', client: 'Trains' },
    { title: 'API', name: 'trains-sdk', client: 'Trains' },
    { title: '../../evil\n# x: y', name: 'evil-x-y-sdk', client: 'EvilXY' },
    { title: 'a'.repeat(300), name: `${'a'.repeat(40)}-sdk`, client: `A${'a'.repeat(39)}` },
    {
      title: 'One Two Three Four Five Six',
      name: 'one-two-three-four-five-sdk',
      client: 'OneTwoThreeFourFive'
    }
  ])('the title $title gives the package $name', ({ title, name, client }) => {
    const names = inferNames([{ text: title, source: 'the title' }, place], new Set(['Taken']))
    expect({ name: names.packageName, client: names.client }).toEqual({ name, client })
    expect(names.packageName).toMatch(/^[a-z0-9][a-z0-9-]*$/)
    expect(names.variablePrefix).toMatch(/^[A-Z_][A-Z0-9_]*$/)
  })

  test('a document that has no word for a name gives one all the same, and says so', () => {
    expect(inferNames([{ text: 'API', source: 'the title' }], new Set())).toEqual({
      packageName: 'api-sdk',
      client: 'Api',
      variablePrefix: 'API',
      source: 'nothing, since neither the title nor the place of the document has a word for it'
    })
  })
})

describe('the grammar', () => {
  const pathsOf = (lines: readonly string[]) =>
    readDocument({
      openapi: '3.1.0',
      info: { title: 'Any', version: '1' },
      paths: Object.fromEntries(
        lines.map((line) => {
          const [method = '', path = ''] = line.split(' ')
          return [path, { [method]: { operationId: line.replace(/\W+/g, '_'), responses: {} } }]
        })
      )
    }).document

  test.each([
    { paths: ['post /bot/create', 'get /bot/{botId}/fetch', 'get /bot/list'], grammar: 'action', prefix: '' },
    {
      paths: ['post /v1/bot/create', 'get /v1/bot/{id}/fetch', 'get /v1/bot/{id}/part'],
      grammar: 'action',
      prefix: '/v1'
    },
    { paths: ['post /bot/create', 'get /bot/list', 'get /bot/{botId}'], grammar: 'rest', prefix: '' },
    {
      paths: ['get /bots', 'post /bots/{botId}/cancel', 'get /bots/{botId}/parts'],
      grammar: 'rest',
      prefix: ''
    },
    { paths: ['delete /bot/delete', 'put /bot/update', 'get /bot/list'], grammar: 'rest', prefix: '' },
    { paths: ['get /api/v2/bots', 'get /api/v2/lamps'], grammar: 'rest', prefix: '/api/v2' },
    { paths: ['get /chat.post', 'get /users.list'], grammar: 'rest', prefix: '' },
    { paths: [], grammar: 'rest', prefix: '' }
  ])('the paths $paths are read by the grammar $grammar', ({ paths, grammar, prefix }) => {
    expect(inferGrammar(pathsOf(paths))).toMatchObject({ grammar, prefix, operations: paths.length })
  })
})

describe('the service', () => {
  const config = readConfig('package: { name: any }\ndocument: { url: openapi.json }', 'sdk.yaml')
  const documentWith = (more: object) =>
    readDocument({
      openapi: '3.1.0',
      info: { title: 'Any', version: '1' },
      paths: { '/a': { get: { operationId: 'a', responses: {} } } },
      ...more
    }).document
  const serviceOf = (more: object) => inferService(documentWith(more), config)
  const bearer = { type: 'http', scheme: 'bearer' }
  const key = (place: string) => ({ type: 'apiKey', in: place, name: 'k' })

  test.each([
    {
      schemes: { a: bearer },
      says: 'Authorization: Bearer …, by securitySchemes of the document'
    },
    {
      schemes: { a: key('header') },
      says: 'the header k, by securitySchemes of the document'
    },
    {
      schemes: { a: key('query') },
      says: 'a (k in the query), by securitySchemes of the document'
    },
    {
      schemes: { a: key('cookie'), b: { type: 'http', scheme: 'basic' } },
      says: 'a (k in the cookie), b (user name and password), by securitySchemes of the document'
    },
    {
      schemes: { a: { type: 'mutualTLS' } },
      says: 'none that a request can carry, by securitySchemes of the document'
    },
    {
      schemes: {},
      says: 'the document names none; a client that is given a token sends it as Authorization: Bearer'
    }
  ])('security: $says', ({ schemes, says }) => {
    const security = Object.keys(schemes).map((name) => ({ [name]: [] }))
    const service = serviceOf({ components: { securitySchemes: schemes }, security })
    expect(service).toMatchObject({ security: says })
  })

  const basic = { type: 'http', scheme: 'basic' }
  test.each([
    { schemes: { a: bearer }, wanted: { tokenVariables: ['ACME_TOKEN'] } },
    { schemes: { a: key('query') }, wanted: { tokenVariables: ['ACME_TOKEN'] } },
    { schemes: {}, wanted: {} },
    { schemes: { a: { type: 'mutualTLS' } }, wanted: {} },
    {
      schemes: { basicAuth: basic },
      wanted: {
        secretVariables: { basicAuth: ['ACME_PASSWORD'] },
        userVariables: { basicAuth: ['ACME_USERNAME'] }
      }
    },
    {
      schemes: { ApiKeyAuth: key('header'), 'bearer-auth': bearer, basic },
      wanted: {
        secretVariables: {
          ApiKeyAuth: ['ACME_API_KEY'],
          basic: ['ACME_PASSWORD'],
          'bearer-auth': ['ACME_TOKEN']
        },
        userVariables: { basic: ['ACME_USERNAME'] }
      }
    },
    {
      schemes: { acmeClientId: key('header'), acme_secret: { ...key('header'), name: 's' } },
      wanted: { secretVariables: { acmeClientId: ['ACME_CLIENT_ID'], acme_secret: ['ACME_SECRET'] } }
    },
    {
      schemes: { key: key('query'), keyAuth: key('header'), session: key('cookie') },
      wanted: {
        secretVariables: { key: ['ACME_KEY'], keyAuth: ['ACME_KEY_AUTH'], session: ['ACME_SESSION'] }
      }
    },
    {
      schemes: { api_key: key('query'), apiKey: key('header') },
      wanted: { secretVariables: { apiKey: ['ACME_API_KEY'] } }
    }
  ])('environment variables of $schemes are $wanted', ({ schemes, wanted }) => {
    const document = documentWith({
      components: { securitySchemes: schemes },
      security: Object.keys(schemes).map((name) => ({ [name]: [] }))
    })
    const { auth } = inferService(document, config)
    expect(inferVariables(auth, 'ACME', document)).toEqual({
      ...{ tokenVariables: [], secretVariables: {}, userVariables: {} },
      ...wanted
    })
  })

  const none =
    'the document names no whole address, so that each client is given one, unless it is written here'
  test.each([
    { servers: [], baseUrl: '', addresses: none },
    { servers: [{ url: '/v1' }], baseUrl: '', addresses: none },
    { servers: [{ url: 'ws://a.example' }], baseUrl: '', addresses: none },
    {
      servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }],
      baseUrl: 'https://a.example',
      addresses: 'servers of the document, the first of 2; a client chooses by the option server: a, b'
    },
    {
      servers: [{ url: 'https://{r}.a.example', variables: { r: { default: 'eu' } } }],
      baseUrl: 'https://eu.a.example',
      addresses: 'servers of the document'
    }
  ])('the servers $servers give $baseUrl', ({ servers, baseUrl, addresses }) => {
    expect(serviceOf({ servers })).toMatchObject({ baseUrl, addresses })
  })
})
