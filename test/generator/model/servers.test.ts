/** Where requests go, by sdk.yaml and by the servers of a document. */
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../generator/decide/config.ts'
import { servedBy } from '../../../generator/model/servers.ts'
import { readDocument } from '../../../generator/read/read.ts'
import { documentOf } from '../../support/sketch.ts'

const configOf = (more = '', url = 'https://docs.tiny.example/api/spec.json') =>
  readConfig(`package: { name: tiny }\ndocument: { url: '${url}' }\n${more}`, 'sdk.yaml')

interface Given {
  readonly servers?: readonly object[]
  readonly ofPath?: readonly object[]
  readonly ofOperation?: readonly object[]
  readonly sdk?: string
  readonly place?: string
}

function servedOf({ servers, ofPath, ofOperation, sdk, place }: Given) {
  const item = {
    ...(ofPath === undefined ? {} : { servers: ofPath }),
    post: {
      operationId: 'send',
      responses: {},
      ...(ofOperation === undefined ? {} : { servers: ofOperation })
    }
  }
  const root = {
    ...documentOf({}),
    paths: { '/file/send': item },
    ...(servers === undefined ? {} : { servers })
  }
  const { document } = readDocument(root, { tolerant: true })
  const served = servedBy(configOf(sdk, place), document, new Set(['host']))
  const operation = document.paths['/file/send']?.post
  return { ...served, server: operation === undefined ? undefined : served.serverOf(operation) }
}

const region = { default: 'eu', enum: ['eu', 'us'], description: 'Where the data is.' }

describe('the address of the API', () => {
  test.each([
    { servers: [{ url: 'https://tiny.example/v1/' }], wanted: 'https://tiny.example/v1' },
    { servers: [{ url: '/v1' }], wanted: 'https://docs.tiny.example/v1' },
    { servers: [{ url: 'v1' }], wanted: 'https://docs.tiny.example/api/v1' },
    { servers: [{ url: '../v1' }], wanted: 'https://docs.tiny.example/v1' },
    { servers: [{ url: '//eu.tiny.example' }], wanted: 'https://eu.tiny.example' },
    { servers: [], wanted: 'https://docs.tiny.example' },
    { servers: undefined, wanted: 'https://docs.tiny.example' },
    {
      servers: [{ url: 'https://{region}.tiny.example', variables: { region } }],
      wanted: 'https://eu.tiny.example'
    },
    { servers: [{ url: '/{v}', variables: { v: { default: 2 } } }], wanted: 'https://docs.tiny.example/2' },
    {
      servers: [{ url: 'ftp://tiny.example' }, { url: 'https://tiny.example' }],
      wanted: 'https://tiny.example'
    }
  ])('of the servers $servers is $wanted', ({ servers, wanted }) => {
    expect(servedOf(servers === undefined ? {} : { servers }).baseUrl).toBe(wanted)
  })

  test('the user and the password of a document are neither in the address nor in a message', () => {
    const place = 'https://me:hush@docs.tiny.example/spec.json'
    expect(servedOf({ place, servers: [{ url: '/v1' }] }).baseUrl).toBe('https://docs.tiny.example/v1')
    const { diagnostics } = servedOf({ servers: [{ url: 'https://me:hush@tiny.example' }] })
    expect(JSON.stringify(diagnostics)).not.toContain('hush')
    expect(diagnostics[0]?.message).toContain('https://tiny.example/ has a user')
  })

  test.each([
    ['', undefined, 'names no address'],
    ['/v1', [{ url: '/v1' }], '/v1 is not an address']
  ])('is %j beside a document that is a file, which is told', (wanted, servers, words) => {
    const { baseUrl, diagnostics } = servedOf({
      place: 'spec.json',
      ...(servers === undefined ? {} : { servers })
    })
    expect(baseUrl).toBe(wanted)
    expect(diagnostics).toMatchObject([{ code: 'document/server', message: expect.stringContaining(words) }])
  })

  test.each([
    'ftp://tiny.example',
    'wss://tiny.example',
    'https://a:b@tiny.example',
    'https://',
    '{scheme}://{host}:x'
  ])('is not %s, which is told with its place', (url) => {
    const { baseUrl, diagnostics } = servedOf({ servers: [{ url: 'https://tiny.example' }, { url }] })
    expect(baseUrl).toBe('https://tiny.example')
    expect(diagnostics).toMatchObject([{ code: 'document/server', place: '#/servers/1/url' }])
    expect(servedOf({ servers: [{ url }] }).baseUrl).toBe('')
  })

  test('is that of sdk.yaml, whatever the document says', () => {
    const sdk = 'service: { baseUrl: https://mine.example/v1 }'
    expect(servedOf({ sdk, servers: [{ url: 'ftp://x' }] })).toMatchObject({
      baseUrl: 'https://mine.example/v1',
      template: null,
      variables: [],
      diagnostics: []
    })
  })
})

test.each([
  { place: 'spec.json', wanted: 'https://tiny.example/files' },
  { place: 'https://docs.tiny.example/api/spec.json', wanted: 'https://docs.tiny.example/files' }
])('a relative address of an operation is resolved beside $place to $wanted', ({ place, wanted }) => {
  const servers = [{ url: 'https://tiny.example/v1' }]
  expect(servedOf({ place, servers, ofOperation: [{ url: '/files' }] }).server).toBe(wanted)
})

describe('the variables of an address', () => {
  test('have a default that the list of values lacks among the values', () => {
    const servers = [
      { url: 'https://tiny.example/{v}', variables: { v: { enum: ['a', 'b'], default: 'c' } } }
    ]
    expect(servedOf({ servers }).variables).toMatchObject([{ default: 'c', values: ['c', 'a', 'b'] }])
  })

  test('are options of the client, under names that are free', () => {
    const variables = { region, host: { default: 'tiny' }, 'base-path': {} }
    const served = servedOf({ servers: [{ url: 'https://{region}.{host}.example/{base-path}', variables }] })
    expect(served).toMatchObject({
      template: 'https://{region}.{serverHost}.example/{basePath}',
      variables: [
        { name: 'region', default: 'eu', values: ['eu', 'us'], docs: 'Where the data is.' },
        { name: 'serverHost', default: 'tiny', values: [], docs: null },
        { name: 'basePath', default: null, values: [], docs: null }
      ]
    })
  })

  test('of an operation are the same options where they mean the same, else they have their default', () => {
    const own = { default: 'us', enum: ['us'] }
    const at = (variables: object) =>
      servedOf({
        servers: [{ url: 'https://{region}.tiny.example', variables: { region } }],
        ofOperation: [{ url: 'https://{region}.files.example', variables }]
      }).server
    expect(at({ region })).toBe('https://{region}.files.example')
    expect(at({ region: own })).toBe('https://us.files.example')
  })
})

describe('the address of an operation', () => {
  const [api, files, other] = ['api', 'files', 'other'].map((name) => [
    { url: `https://${name}.example/v1/` }
  ])
  test.each([
    [{ servers: api }, null],
    [{ servers: api, ofPath: files }, 'https://files.example/v1'],
    [{ servers: api, ofPath: files, ofOperation: other }, 'https://other.example/v1'],
    [{ servers: api, ofPath: files, ofOperation: [] }, 'https://files.example/v1'],
    [{ servers: api, ofOperation: api }, null],
    [{ servers: api, ofOperation: [{ url: 'ftp://x' }] }, null],
    [{ servers: api, ofOperation: [{ url: '/files' }] }, 'https://docs.tiny.example/files']
  ])('of %j is %j', (given, wanted) => {
    expect(servedOf(given as Given).server).toBe(wanted)
  })
})

describe('the servers that a client chooses among', () => {
  const namesOf = (servers: readonly object[], sdk = '') =>
    servedOf({ servers, sdk }).servers.map(({ name }) => name)

  test('are all that requests can be sent to, the usual one first', () => {
    const servers = [
      { url: 'https://a.example' },
      { url: 'ftp://a.example' },
      { url: 'https://b.example', description: 'For tests' }
    ]
    expect(servedOf({ servers }).servers).toMatchObject([
      { name: 'a', url: 'https://a.example', docs: null },
      { name: 'tests', url: 'https://b.example', docs: 'For tests' }
    ])
    expect(servedOf({ servers: servers.slice(0, 2) }).servers).toEqual([])
    const sdk = 'service: { baseUrl: https://mine.example }'
    expect(servedOf({ servers, sdk }).servers).toEqual([])
  })

  test.each<readonly [readonly (readonly [url: string, description?: string, name?: string])[], string]>([
    [
      [
        ['https://a.test', 'Production server'],
        ['https://b.test', 'Sandbox']
      ],
      'production sandbox'
    ],
    [
      [
        ['https://a.test', 'The live API.'],
        ['https://b.test', 'Sandbox, which uses test data of ours']
      ],
      'live b'
    ],
    [
      [
        ['https://a.test', 'x', 'prod'],
        ['https://b.test', 'y', 'pre-view']
      ],
      'prod preView'
    ],
    [[['https://api.acme.test'], ['https://sandbox.acme.test']], 'api sandbox'],
    [[['https://acme.test/v1'], ['https://acme.test/v2']], 'v1 v2'],
    [
      [
        ['https://api.eu.acme.test', 'Server'],
        ['https://api.us.acme.test', 'Server']
      ],
      'eu us'
    ],
    [[['https://acme.test'], ['https://sandbox.acme.test']], 'acme sandbox'],
    [
      [
        ['https://a.acme.test', 'Sandbox'],
        ['https://b.acme.test', 'Sandbox']
      ],
      'a b'
    ],
    [[['https://{region}.acme.test'], ['http://localhost:{port}/v1']], 'acme localhostV1'],
    [[['/v1'], ['/v2']], 'v1 v2'],
    [[['http://a.acme.test/v1'], ['https://a.acme.test/v1']], 'http https'],
    [[['https://a.acme.test'], ['https://a.acme.test:8443'], ['http://a.acme.test']], 'port443 port8443 http']
  ])('of %j are %s', (given, wanted) => {
    const servers = given.map(([url, description, name]) => ({ url, description, name }))
    expect(namesOf(servers).join(' ')).toBe(wanted)
    // The order of the document does not count.
    const turned = namesOf(servers.toReversed()).toReversed()
    expect(turned.join(' ')).toBe(wanted)
  })

  test('are told apart if only signs of their addresses differ', () => {
    const names = namesOf([{ url: 'https://a-b.test' }, { url: 'https://a.b.test' }])
    expect(new Set(names).size).toBe(2)
  })

  test('have the names of sdk.yaml, and keep those that are recorded', () => {
    const servers = [{ url: 'https://a.example' }, { url: 'https://b.example', description: 'Sandbox' }]
    expect(namesOf(servers, 'service: { servers: { play: https://b.example } }')).toEqual(['a', 'play'])
    const { document } = readDocument({ ...documentOf({}), servers }, { tolerant: true })
    const recorded = { 'https://b.example': 'staging' }
    expect(servedBy(configOf(), document, new Set(), recorded).names).toEqual({
      'https://a.example': 'a',
      'https://b.example': 'staging'
    })
  })

  test('say which options are theirs alone, and what these mean there', () => {
    const other = { default: 'us', enum: ['us'] }
    const served = servedOf({
      servers: [
        { url: 'https://{region}.a.example/{stage}', variables: { region, stage: { default: 'v1' } } },
        { url: 'https://{region}.b.example', variables: { region: other }, description: 'Sandbox' }
      ]
    })
    expect(served.servers).toMatchObject([
      { template: 'https://{region}.a.example/{stage}', own: [], lacks: [] },
      {
        name: 'sandbox',
        template: 'https://{region}.b.example',
        url: 'https://us.b.example',
        own: [{ name: 'region', default: 'us', values: ['us'] }],
        lacks: ['stage']
      }
    ])
  })
})
