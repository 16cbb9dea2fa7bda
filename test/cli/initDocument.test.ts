/** `init <document>`: an sdk.yaml that the document tells, and the package at once. */
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { stringify } from 'yaml'
import { readConfig } from '../../generator/decide/config.ts'
import { projectAt, temporaryFolder, type Project } from './project.ts'

const done = { responses: { '200': { description: 'Done' } } }
const id = { name: 'stationId', in: 'path', required: true, schema: { type: 'string' } }

/** A document of two paths below `/v2`; an entry of `other` replaces one of it. */
const trains = (other: Readonly<Record<string, unknown>> = {}) => ({
  openapi: '3.1.0',
  info: { title: 'Train Travel API', version: '1.2.0' },
  servers: [{ url: 'https://api.trains.example/base' }],
  security: [{ key: [] }],
  paths: {
    '/v2/stations': { get: { operationId: 'get-stations', ...done } },
    '/v2/stations/{stationId}': { get: { operationId: 'get-station', parameters: [id], ...done } }
  },
  components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  ...other
})

const empty = (): Project => projectAt(temporaryFolder())

/** A project whose `openapi.json` is the document. */
function withDocument(document: object): Project {
  const here = empty()
  here.put('openapi.json', JSON.stringify(document))
  return here
}

const configOf = (here: Project) => readConfig(here.read('spec/sdk.yaml'), 'spec/sdk.yaml')

test('init writes what the document tells, each line with its reason, a census, and the package', async () => {
  const here = withDocument(trains())
  const { status, out, error } = await here.run('init', 'openapi.json')
  expect({ status, error }).toEqual({ status: 0, error: '' })
  expect(here.read('spec/sdk.yaml'))
    .toBe(`# yaml-language-server: $schema=../node_modules/chatbotkit-sdk-generator/generator/decide/sdk.schema.json
# What init inferred, each line with its reason. Every other key has a default, which the schema states.
package:
  name: train-travel-sdk # from the title "Train Travel API"
  client: TrainTravel # the root class, from the title "Train Travel API"
document:
  url: ../openapi.json # where init read it: OpenAPI 3.1.0
service:
  tokenVariables: [ TRAIN_TRAVEL_TOKEN ] # the environment variable of the secret, which a client reads if it is given none
paths:
  grammar: rest # the paths of 0 of 2 operations end in a verb
  prefix: /v2 # it begins 2 paths
# service.auth follows the document at each run: Authorization: Bearer …, by securitySchemes of the document.
# service.baseUrl follows the document at each run: https://api.trains.example/base, servers of the document.
`)
  expect(out.split('\n').filter((line) => line !== '')).toEqual([
    'Wrote spec/sdk.yaml.',
    'Wrote spec/.gitattributes.',
    expect.stringMatching(
      /^openapi\.json: OpenAPI 3\.1\.0, \d+ constructs \(\d+ carried, 0 unread, 0 refused\)\.$/
    ),
    expect.stringMatching(/^generated: 1 resource, 2 operations, \d+ types?, \d+ files; /),
    'Next: cd generated && npm install && npm test'
  ])
  expect(here.read('generated/src/client.ts')).toContain('class TrainTravel ')
  expect(here.has('spec/names.lock.yaml')).toBe(true)
})

test('init writes the convention of pages that the lists follow', async () => {
  const list = {
    operationId: 'get-stations',
    parameters: [
      { name: 'cursor', in: 'query', schema: { type: 'string' } },
      { name: 'limit', in: 'query', schema: { type: 'integer' } }
    ],
    responses: {
      '200': {
        description: 'Stations',
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: {
                items: { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } } } },
                next_cursor: { type: 'string' }
              }
            }
          }
        }
      }
    }
  }
  const here = withDocument(trains({ paths: { '/v2/stations': { get: list } } }))
  const { status, out } = await here.run('init', 'openapi.json')
  expect({
    status,
    lines: here.read('spec/sdk.yaml').match(/^pages:\n {2}\w+: \{.*\} # .+$/m)?.length
  }).toEqual({ status: 0, lines: 1 })
  expect(out).toContain('1 operation (1 with pages)')
})

test('init leaves out the operations that no call can ask for, with the reason, and makes a package of the others', async () => {
  const lists = { type: 'array', items: { type: 'array', items: { type: 'string' } } }
  const nested = { name: 'stops', in: 'path', required: true, schema: lists }
  const paths = {
    ...trains().paths,
    '/v2/routes/{stops}': { get: { parameters: [nested], ...done }, put: { parameters: [nested], ...done } },
    '/v2/fares/{stops}': { parameters: [nested], get: done },
    '/v2/times/{stops}': { get: { parameters: [{ $ref: '#/components/parameters/stops' }], ...done } }
  }
  const here = withDocument(
    trains({ paths, components: { ...trains().components, parameters: { stops: nested } } })
  )
  const { status, error } = await here.run('init', 'openapi.json')
  expect({ status, error }).toEqual({ status: 0, error: '' })
  const left = [
    'GET /v2/routes/{stops}',
    'PUT /v2/routes/{stops}',
    'GET /v2/fares/{stops}',
    'GET /v2/times/{stops}'
  ]
  expect(Object.entries(configOf(here).operations ?? {})).toEqual(left.map((key) => [key, { skip: true }]))
  expect(
    here.read('spec/sdk.yaml').match(/# stops has an array or .*: the operation cannot be called\./g)
  ).toHaveLength(4)
  expect(here.read('generated/API.md')).toContain('stations')
  expect(await here.run('--offline', '--check')).toMatchObject({ status: 0 })
})

test('init says before the run what of the document is not carried', async () => {
  const here = withDocument(trains({ webhook: {} }))
  const { out } = await here.run('init', 'openapi.json')
  expect(out).toMatch(
    /\nunread +1 {2}openapi\.webhook +OpenAPI has no such key here; did you mean webhooks\?/
  )
})

test('init writes into the folder that is named, and finds the document from there', async () => {
  const here = empty()
  here.put('api/open api.yaml', stringify(trains()))
  const { status, out } = await here.run('init', 'api/open api.yaml', 'sdk', '--name', '@acme/trains')
  expect({ status, config: here.read('sdk/spec/sdk.yaml') }).toEqual({
    status: 0,
    config: expect.stringContaining("  name: '@acme/trains' # as it was given to init\n  client: TrainTravel")
  })
  expect(here.read('sdk/spec/sdk.yaml')).toContain('url: ../../api/open api.yaml')
  expect(here.has('sdk/generated/package.json')).toBe(true)
  expect(out).toContain('Next: cd sdk/generated && npm install && npm test\n')
})

test('init reads a document from its address, once', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    // What the server gives later is another document.
    response.end(JSON.stringify(asked === 1 ? trains() : trains({ paths: {} })))
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/openapi.json`
  const here = empty()
  expect((await here.run('init', url)).status).toBe(0)
  expect({ asked, url: configOf(here).document.url }).toEqual({ asked: 1, url })
  expect(here.read('spec/spec.json')).toContain('get-stations')
  expect(here.has('spec/spec.lock.yaml')).toBe(true)
})

test('init may run again, and generates by the sdk.yaml that exists', async () => {
  const here = withDocument(trains())
  await here.run('init', 'openapi.json')
  here.put('spec/sdk.yaml', here.read('spec/sdk.yaml').replace('TrainTravel', 'Rail'))
  const { status, out } = await here.run('init', 'openapi.json')
  expect({ status, client: configOf(here).package.client }).toEqual({ status: 0, client: 'Rail' })
  expect(out).toContain('spec/sdk.yaml exists and was left as it is.\n')
  expect(here.read('generated/src/client.ts')).toContain('class Rail ')
})

test('init names a package after its file, else after its folder, if title and host have no word for it', async () => {
  const here = empty()
  const bare = stringify(trains({ info: { title: '', version: '1' }, servers: [{ url: '/v1' }], paths: {} }))
  here.put('rail-planner.yaml', bare)
  here.put('ferries/openapi.yaml', bare)
  await here.run('init', 'rail-planner.yaml', 'a')
  await here.run('init', 'ferries/openapi.yaml', 'b')
  expect(here.read('a/spec/sdk.yaml')).toContain(
    'rail-planner-sdk # from the name of the file rail-planner.yaml'
  )
  expect(here.read('b/spec/sdk.yaml')).toContain('ferries-sdk # from the folder ferries')
})

test('init takes the other grammar if the one that fits the words gives no model', async () => {
  const twice = { operationId: 'b', ...done, responses: { '200': { description: 'Done' } } }
  const here = withDocument(
    trains({
      paths: {
        '/bot/create': { post: { operationId: 'a', ...done } },
        '/extend/create': { post: { operationId: 'c', ...done } },
        '/bot/{botId}/create/list': { get: twice }
      }
    })
  )
  expect((await here.run('init', 'openapi.json')).status).toBe(0)
})

describe('documents of unusual form', () => {
  test.each([
    {
      what: 'webhooks alone',
      document: { ...trains(), paths: undefined, webhooks: { lost: { post: done } } }
    },
    { what: 'OpenAPI 3.0', document: trains({ openapi: '3.0.3' }) },
    { what: 'OpenAPI 3.2', document: trains({ openapi: '3.2.0' }) }
  ])('init generates from a document of $what', async ({ document }) => {
    const here = withDocument(document)
    expect((await here.run('init', 'openapi.json')).status).toBe(0)
    expect(here.has('generated/src/client.ts')).toBe(true)
  })

  test('a document that cannot be generated from leaves its sdk.yaml, and the status is that of the run', async () => {
    const here = withDocument(trains({ paths: { stations: { get: { operationId: 'a', ...done } } } }))
    const { status, error } = await here.run('init', 'openapi.json')
    expect({ status, error }).toEqual({
      status: 1,
      error: expect.stringContaining('error path/grammar at openapi.json:')
    })
    expect([here.has('spec/sdk.yaml'), here.has('generated')]).toEqual([true, false])
  })
})

describe('init refuses, and writes nothing,', () => {
  test.each([
    { text: '', says: 'error input/not-a-document at openapi.json: The text is empty.' },
    { text: '<html></html>', says: 'error input/not-a-document at openapi.json: It is HTML or XML.' },
    {
      text: '{"swagger":"2.0","info":{"title":"Old","version":"1"},"paths":{}}',
      says: 'error input/version at openapi.json: It is Swagger 2.0.\n  → Convert it to OpenAPI 3 first: npx swagger2openapi --outfile'
    },
    { text: '{"a":1}', says: 'error input/version at openapi.json: It has no `openapi` field.' },
    { text: '{"openapi":"3.0.0"', says: 'error input/syntax at openapi.json:1:' },
    {
      text: 'openapi: 4.0.0\npaths: {}',
      says: '(#/openapi): Its version is "4.0.0".'
    }
  ])('the document $text', async ({ text, says }) => {
    const here = empty()
    here.put('openapi.json', text)
    const before = here.tree()
    const { status, error } = await here.run('init', 'openapi.json')
    expect({ status, error }).toEqual({ status: 1, error: expect.stringContaining(says) })
    expect(here.tree()).toEqual(before)
  })

  test.each([
    { argv: ['missing.json'], says: 'error input/missing at missing.json: The file does not exist.' },
    {
      argv: ['http://127.0.0.1:9/openapi.json'],
      says: 'error input/no-network at http://127.0.0.1:9/openapi.json: The host is unreachable'
    }
  ])('a document that is not there: $argv', async ({ argv, says }) => {
    const here = empty()
    const { status, error } = await here.run('init', ...argv)
    expect({ status, error }).toEqual({ status: 1, error: expect.stringContaining(says) })
    expect(here.tree()).toEqual({})
  })

  test('a page in the place of the document, with a remedy that init has', async () => {
    const server = createServer((_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<p>')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { status, error } = await empty().run('init', `http://127.0.0.1:${port}/openapi.json`)
    server.close()
    expect({ status, error }).toEqual({
      status: 1,
      error: expect.stringContaining('Correct the address, or give a file.')
    })
  })

  test.each([
    {
      argv: ['openapi.json', 'a', 'b'],
      says: 'init takes one document and one folder; got openapi.json, a, b.'
    },
    {
      argv: ['openapi.json', '--url', 'x.json'],
      says: 'The document is given twice: openapi.json and --url x.json.'
    },
    { argv: ['openapi.json', '--name', 'Tiny SDK'], says: '--name must be a name that npm takes' },
    { argv: ['openapi.json', '--name', 'node_modules'], says: '--name must be a name that npm takes' },
    { argv: ['htp://trains.example'], says: 'The document must be an address of http or https' },
    { argv: ['openapi.json', '--force'], says: "Unknown option '--force'" }
  ])('the command line $argv', async ({ argv, says }) => {
    const here = withDocument(trains())
    const before = here.tree()
    const { status, error } = await here.run('init', ...argv)
    expect({ status, error }).toEqual({ status: 2, error: expect.stringContaining(says) })
    expect(here.tree()).toEqual(before)
  })

  test('a document beside an sdk.yaml that is about another one', async () => {
    const here = withDocument(trains())
    await here.run('init', 'openapi.json')
    here.put('other.json', JSON.stringify(trains()))
    const before = here.tree('.', true)
    const { status, error } = await here.run('init', 'other.json')
    expect({ status, error }).toEqual({
      status: 1,
      error: expect.stringContaining(
        'error output/folder at spec/sdk.yaml: It exists and is about another document, ../openapi.json.\n  → Name another folder: init other.json <folder>.'
      )
    })
    expect(here.tree('.', true)).toEqual(before)
  })
})
