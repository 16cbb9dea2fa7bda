/** Addresses with variables, addresses of operations, and services without one. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ApiClient, jsonCall, type Service } from '../../../templates/runtime/index.ts'
import { addressed, inServers } from '../../../templates/runtime/request/servers.ts'
import { json, listen, rejection } from '../loopback.ts'

const template = 'https://{region}.tiny.example/{version}'
const address = inServers({
  region: { default: 'eu', values: ['eu', 'us'] },
  version: {},
  tenant: {},
  endpoint: {}
})

function clientOf(options: object, more: Partial<Service> = {}) {
  const service: Service = {
    name: 'Tiny',
    baseUrl: template,
    address,
    auth: { header: 'Authorization', scheme: 'Bearer' },
    addressVariables: ['TINY_URL'],
    clientOptions: ['region', 'version', 'tenant', 'endpoint'],
    browserSecrets: ['root-'],
    ...more
  }
  class Tiny extends ApiClient {
    constructor(given: object) {
      super(service, addressed(service, given))
    }

    send(server?: string) {
      const operation = { id: 'send', method: 'GET', path: '/send', retry: 'never' as const }
      return jsonCall(this, server === undefined ? operation : { ...operation, server }, [], {}, null)
    }
  }
  const fetch = vi.fn(async (_: string, __: object) => Response.json({}))
  return { tiny: new Tiny({ token: 'secret', retries: 0, fetch, ...options }), fetch, Tiny }
}

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

describe('variables of an address', () => {
  test.each([
    [{ version: 'v1' }, 'https://eu.tiny.example/v1/send'],
    [{ version: 'v1/a', region: 'us' }, 'https://us.tiny.example/v1/a/send'],
    [{ version: 2 }, 'https://eu.tiny.example/2/send'],
    [{ baseUrl: 'https://mine.example/x' }, 'https://mine.example/x/send'],
    [{ version: 'v1', protocol: 'http' }, 'http://eu.tiny.example/v1/send']
  ])('%j lead to %s', async (options, wanted) => {
    const { tiny, fetch } = clientOf(options)
    await tiny.send()
    expect(fetch.mock.calls[0]?.[0]).toBe(wanted)
  })

  test.each([
    [template, { version: 'v1', region: 'asia' }, 'region must be one of eu, us'],
    [template, { version: '' }, 'not empty'],
    [template, { version: '../x' }, 'part of an address'],
    [template, { version: 'v1/%2E%2e' }, 'part of an address'],
    [template, { version: 'v1?x' }, 'part of an address'],
    ['https://{tenant}.tiny.example', { tenant: 'evil.example/' }, 'part of an address'],
    ['https://{tenant}.tiny.example', { tenant: 'a@evil' }, 'part of an address'],
    ['https://{tenant}.tiny.example', { tenant: 'a#' }, 'part of an address'],
    ['{endpoint}/v1', { endpoint: 'ftp://x' }, 'address of http'],
    ['{endpoint}/v1', { endpoint: 'https://a@b' }, 'address of http']
  ])('of %s must not be %j', async (baseUrl, options, words) => {
    expect(() => clientOf(options, { baseUrl })).toThrow(words)
  })

  test('that are missing make the construction fail with their name, unless a program or the environment says where', () => {
    expect(() => clientOf({})).toThrow(/the option version, or baseUrl/)
    vi.stubEnv('TINY_URL', 'https://mine.example')
    expect(() => clientOf({})).not.toThrow()
  })

  test('are kept by what is made of a client', async () => {
    const { tiny, fetch, Tiny } = clientOf({ version: 'v1' })
    await tiny.extend({ timeout: 5_000 }).send()
    await new Tiny(tiny).send()
    expect(fetch.mock.calls.map(([url]) => url)).toEqual(Array(2).fill('https://eu.tiny.example/v1/send'))
  })
})

test('a service without an address makes the construction fail and names baseUrl', () => {
  for (const baseUrl of ['', '/v1'])
    expect(() => clientOf({}, { baseUrl })).toThrow(/names no address: set baseUrl/)
})

test('a path of a document follows the host that the program gives', async () => {
  const { tiny, fetch } = clientOf({ baseUrl: 'https://mine.example' }, { baseUrl: '/v1' })
  await tiny.send()
  expect(fetch.mock.calls[0]?.[0]).toBe('https://mine.example/v1/send')
})

describe('the address of an operation', () => {
  test('gets the request with the secret', async () => {
    const [api, files] = [await listen(json({})), await listen(json({}))]
    const { tiny } = clientOf({ fetch: undefined }, { baseUrl: api.url })
    await tiny.send(`${files.url}/upload`)
    await tiny.send()
    expect(files.received.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      ['/upload/send', 'Bearer secret']
    ])
    expect(api.received.map(({ url }) => url)).toEqual(['/send'])
  })

  test('has variables of its own', async () => {
    const { tiny, fetch } = clientOf({ version: 'v1', tenant: 'a' })
    await tiny.send('https://{tenant}.files.example')
    expect(fetch.mock.calls[0]?.[0]).toBe('https://a.files.example/send')
    const { tiny: other } = clientOf({ version: 'v1' })
    expect(String(await rejection(other.send('https://{tenant}.files.example')))).toContain('option tenant')
  })

  test('gives way to an address that the program gives, of the API or of the path', async () => {
    const { tiny, fetch } = clientOf({ baseUrl: 'https://mine.example' })
    await tiny.send('https://files.example')
    await tiny.extend({ endpoints: { '/send': 'https://own.example/send' } }).send('https://files.example')
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([
      'https://mine.example/send',
      'https://own.example/send'
    ])
  })

  test('gets no secret of the whole account from a browser', async () => {
    vi.stubGlobal('document', {})
    const { tiny, fetch } = clientOf({ version: 'v1', token: 'root-secret' })
    expect(String(await rejection(tiny.send('https://files.example')))).toContain('browser')
    expect(fetch).not.toHaveBeenCalled()
  })
})

describe('a server that a client chooses', () => {
  const chosen = inServers(
    { region: { default: 'eu', values: ['eu', 'us'] }, version: { default: 'v1' } },
    {
      live: { url: template },
      sandbox: {
        url: 'https://{region}.sandbox.example',
        variables: { region: { default: 'test', values: ['test'] } },
        lacks: ['version']
      }
    }
  )
  const more = { address: chosen, clientOptions: ['region', 'version', 'server'] }
  const sent = async (options: object) => {
    const { tiny, fetch } = clientOf(options, more)
    await tiny.send()
    return fetch.mock.calls[0]?.[0]
  }

  test.each([
    [{}, 'https://eu.tiny.example/v1/send'],
    [{ server: 'live', region: 'us' }, 'https://us.tiny.example/v1/send'],
    [{ server: 'sandbox' }, 'https://test.sandbox.example/send'],
    [{ server: 'sandbox', region: 'test', protocol: 'http' }, 'http://test.sandbox.example/send'],
    [{ baseUrl: 'https://mine.example/x', version: 'v2' }, 'https://mine.example/x/send']
  ])('%j leads to %s', async (options, wanted) => {
    expect(await sent(options)).toBe(wanted)
  })

  test.each([
    [{ server: 'sandbox', region: 'eu' }, 'region must be one of test; got "eu"'],
    [
      { server: 'sandbox', version: 'v1' },
      'The address of the server sandbox has no part version; leave it out'
    ],
    [{ server: 'toString' }, 'server must be one of live, sandbox; got "toString"'],
    [{ server: 'live', baseUrl: 'https://mine.example' }, 'server and baseUrl are two addresses']
  ])('%j is refused', async (options, message) => {
    expect(await rejection(Promise.resolve().then(() => sent(options)))).toMatchObject({
      message: expect.stringContaining(message)
    })
  })

  test('is refused beside a variable of the environment with an address', async () => {
    vi.stubEnv('TINY_URL', 'https://env.example')
    expect(await sent({})).toBe('https://env.example/v1/send')
    expect(await rejection(Promise.resolve().then(() => sent({ server: 'live' })))).toMatchObject({
      message: 'server and TINY_URL are two addresses; leave one of them out'
    })
  })
})
