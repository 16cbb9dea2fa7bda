/** Secrets that one header cannot carry: each kind as it reaches a server, and what becomes of secrets that cannot be sent. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  ApiClient,
  logTo,
  type Operation,
  type Secret,
  type Service
} from '../../../templates/runtime/index.ts'
import { jsonCall } from '../../../templates/runtime/index.ts'
import { inSchemes, type Schemes } from '../../../templates/runtime/send/schemes.ts'
import { json, listen, rejection } from '../loopback.ts'

const ok = json({ id: '1' })
const denied = json({ message: 'no' }, 401)

interface Options {
  readonly token?: Secret | null
  readonly username?: string | null
  readonly password?: Secret | null
  readonly auth?: Readonly<Record<string, unknown>> | null
}

/** A client of a service with these schemes. */
function clientOf(schemes: Schemes, options: Options & Record<string, unknown>) {
  const takesToken = schemes.unnamed !== undefined && schemes.ways[schemes.unnamed]?.in !== 'basic'
  const service: Service = {
    name: 'Vault',
    baseUrl: 'https://vault.example',
    auth: {
      header: 'Authorization',
      scheme: '',
      ...(takesToken ? {} : { option: schemes.unnamed === undefined ? 'auth' : 'username and password' }),
      credential: inSchemes(schemes)
    },
    ...(takesToken ? { tokenVariables: ['VAULT_KEY'] } : {}),
    clientOptions: ['auth', 'username', 'password'],
    browserSecrets: ['root-']
  }
  class Vault extends ApiClient {
    open(more: Partial<Operation> = {}) {
      const operation: Operation = { id: 'open', method: 'GET', path: '/open', retry: 'never', ...more }
      return jsonCall<{ id: string }>(this, operation, [], {}, null)
    }
  }
  return new Vault(service, options)
}

const inQuery: Schemes = { unnamed: 'key', ways: { key: { in: 'query', name: 'api key' } }, usual: [['key']] }
const inCookie: Schemes = { unnamed: 'sid', ways: { sid: { in: 'cookie', name: 'sid' } }, usual: [['sid']] }
const basic: Schemes = { unnamed: 'basic', ways: { basic: { in: 'basic' } }, usual: [['basic']] }
const several: Schemes = {
  ways: {
    app: { in: 'header', name: 'X-App' },
    user: { in: 'header', name: 'Authorization', scheme: 'Bearer' },
    key: { in: 'query', name: 'key' },
    basic: { in: 'basic' }
  },
  usual: [['app', 'user'], ['key']]
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('one secret', () => {
  test('in the query is percent-encoded, and comes from the environment too', async () => {
    const { url, received } = await listen(ok)
    await clientOf(inQuery, { baseUrl: url, token: 'ä&b=c' }).open()
    await clientOf(inQuery, { baseUrl: `${url}/?v=1`, token: async () => 'later' }).open()
    vi.stubEnv('VAULT_KEY', 'of-env')
    await clientOf(inQuery, { baseUrl: url }).open()
    await clientOf(inQuery, { baseUrl: url, token: null }).open()
    expect(received.map((each) => each.url)).toEqual([
      '/open?api%20key=%C3%A4%26b%3Dc',
      '/open?v=1&api%20key=later',
      '/open?api%20key=of-env',
      '/open'
    ])
  })

  test('in the query gives way to a parameter of the call with its name', async () => {
    const { url, received } = await listen(ok)
    await clientOf(inQuery, { baseUrl: url, token: 'mine' }).request('GET', '/open', {
      query: { 'api key': 'own' }
    })
    expect(received[0]?.url).toBe('/open?api%20key=own')
  })

  test.each([
    ['abc+/=-_.~', 'abc+/=-_.~'],
    ['s%3Aabc', 's%3Aabc'],
    ['a;b', 'a%3Bb'],
    ['a,b"c\\', 'a%2Cb%22c%5C'],
    ['ü', '%C3%BC'],
    ['50% ü', '50%25%20%C3%BC']
  ])('%j in a cookie is %j', async (token, sent) => {
    const { url, received } = await listen(ok)
    await clientOf(inCookie, { baseUrl: url, token, headers: { cookie: 'a=1' } }).open()
    expect(received[0]?.headers.cookie).toBe(`a=1; sid=${sent}`)
  })

  test('in a cookie is refused in a browser', async () => {
    vi.stubGlobal('document', {})
    const { url, received } = await listen(ok)
    expect(await rejection(clientOf(inCookie, { baseUrl: url, token: 'x' }).open())).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringContaining('server')
    })
    expect(received).toEqual([])
  })

  test.each([
    ['Ada', 'sesame', 'Ada:sesame'],
    ['Ada', 'a:b c', 'Ada:a:b c'],
    ['Jürgen', 'pässwörd€😀', 'Jürgen:pässwörd€😀'],
    ['sk-key', undefined, 'sk-key:'],
    ['', 'only', ':only'],
    ['Ada', async () => 'asked', 'Ada:asked']
  ])('user name %j and password %j are UTF-8 in base64', async (username, password, wanted) => {
    const { url, received } = await listen(ok)
    await clientOf(basic, { baseUrl: url, username, ...(password === undefined ? {} : { password }) }).open()
    expect(received[0]?.headers.authorization).toBe(`Basic ${base64(wanted)}`)
  })

  test.each([
    [basic, { username: 'A:b', password: 'sesame-1' }, 'colon'],
    [basic, { username: 'A\n', password: 'sesame-1' }, 'control'],
    [basic, { username: 'A', password: 'sesame-1\n' }, 'control'],
    [basic, { username: 'A', password: '\ud800sesame-1' }, 'control'],
    [basic, { password: 'sesame-1' }, 'username'],
    [basic, { username: 'A', password: 5 }, 'password must be'],
    [basic, { token: 'sesame-1' }, 'use username and password'],
    [basic, { username: 'A', password: 'p', scheme: 'X' }, 'use username'],
    [inQuery, { token: 'sesame-1\nx' }, 'control characters'],
    [inQuery, { token: ' ' }, 'empty'],
    [inQuery, { token: 'sesame-1', scheme: 'X' }, 'use token'],
    [inCookie, { token: () => 'sesame-1\u0000x' }, 'control characters'],
    [several, { token: 'sesame-1' }, 'use auth'],
    [several, { auth: 'sesame-1' }, 'auth must be an object'],
    [several, { auth: { kye: 'sesame-1' } }, 'app, user, key, basic'],
    [several, { auth: { key: 5 } }, 'auth.key must be'],
    [several, { auth: { key: '' } }, 'auth.key must be'],
    [several, { auth: { basic: 'sesame-1' } }, 'username, password'],
    [several, { auth: { app: 'ключ-sesame', user: 'u' } }, 'a header cannot carry'],
    [several, { auth: { app: 'a', user: 'Bearer sesame-1' } }, 'leave it out']
  ])(
    'that cannot be sent makes the call reject, and is not shown: %o %j',
    async (schemes, options, words) => {
      const { url, received } = await listen(ok)
      const error = await rejection(clientOf(schemes, { baseUrl: url, ...(options as Options) }).open())
      expect(error).toMatchObject({ name: 'ArgumentError', message: expect.stringContaining(words) })
      expect(String(error)).not.toContain('sesame')
      expect(received).toEqual([])
    }
  )
})

describe('one secret in a header', () => {
  const token: Schemes = {
    unnamed: 'token',
    ways: { token: { in: 'header', name: 'Authorization', scheme: 'Bearer' } },
    usual: [['token']]
  }
  const whole: Schemes = { ...token, ways: { token: { in: 'header', name: 'Authorization' } } }

  test('is left out where an operation takes none, and has the word that the client gives', async () => {
    const { url, received } = await listen(ok)
    await clientOf(token, { baseUrl: url, token: 'abc' }).open()
    await clientOf(token, { baseUrl: url, token: 'abc' }).open({ security: [] })
    await clientOf(token, { baseUrl: url, token: 'abc', scheme: 'Token' }).open()
    await clientOf(whole, { baseUrl: url, token: ' Bot abc ' }).open()
    expect(received.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer abc',
      undefined,
      'Token abc',
      'Bot abc'
    ])
  })
})

describe('several secrets', () => {
  const all = {
    app: 'app-secret',
    user: 'user-secret',
    key: 'key-secret',
    basic: { username: 'A', password: 'b' }
  }

  test.each([
    ['the first alternative that is whole', all, undefined, '/open app-secret Bearer user-secret'],
    ['the next one', { key: 'key-secret' }, undefined, '/open?key=key-secret undefined undefined'],
    ['what the operation says', all, [['basic']], `/open undefined Basic ${base64('A:b')}`],
    ['nothing where none is taken', all, [], '/open undefined undefined'],
    ['nothing where none is needed and none given', {}, [[], ['app', 'user']], '/open undefined undefined'],
    ['what is optional if it is given', all, [[], ['key']], '/open?key=key-secret undefined undefined'],
    [
      'nothing of an optional part',
      { app: 'app-secret' },
      [[], ['app', 'user']],
      '/open undefined undefined'
    ],
    ['nothing if none is given', {}, undefined, '/open undefined undefined'],
    ['nothing if another one is given', { basic: all.basic }, undefined, '/open undefined undefined']
  ])('%s is sent', async (_, auth, security, wanted) => {
    const { url, received } = await listen(ok)
    await clientOf(several, { baseUrl: url, auth }).open(security === undefined ? {} : { security })
    const sent = received[0]
    expect(`${sent?.url} ${sent?.headers['x-app']} ${sent?.headers.authorization}`).toBe(wanted)
  })

  test('of which one is missing make the call reject with its name', async () => {
    const { url, received } = await listen(ok)
    const client = clientOf(several, { baseUrl: url, auth: { app: 'app-secret' } })
    expect(await rejection(client.open())).toMatchObject({
      name: 'ArgumentError',
      message: 'This call takes auth.app and auth.user: give auth.user, too'
    })
    expect(received).toEqual([])
  })

  test('are whole if headers of the program hold one of them, and these win', async () => {
    const { url, received } = await listen(ok)
    await clientOf(several, { baseUrl: url, auth: { app: 'a' }, headers: { Authorization: 'Own x' } }).open()
    await clientOf(several, {
      baseUrl: url,
      auth: { app: 'a', user: 'u' },
      headers: { 'X-App': null }
    }).open()
    expect(received.map(({ headers }) => [headers['x-app'], headers.authorization])).toEqual([
      ['a', 'Own x'],
      [undefined, 'Bearer u']
    ])
  })

  test('are named by a refusal if none was sent', async () => {
    const { url } = await listen(denied)
    const hintOf = async (schemes: Schemes, more: Partial<Operation> = {}) =>
      String(await rejection(clientOf(schemes, { baseUrl: url }).open(more)))
    expect(await hintOf(several)).toContain('give the option auth')
    expect(await hintOf(basic)).toContain('give the option username and password')
    expect(await hintOf(inQuery)).toContain('give the option token, or set VAULT_KEY')
    expect(await hintOf(several, { security: [] })).not.toContain('give the option')
  })

  test('that functions give are asked for once more after a 401, each once', async () => {
    const { url, received } = await listen(denied, ok)
    const [app, user] = [vi.fn(() => 'same'), vi.fn().mockReturnValueOnce('old').mockReturnValue('new')]
    await clientOf(several, { baseUrl: url, auth: { app, user, key: () => 'unasked' } }).open()
    expect(received.map(({ headers }) => [headers['x-app'], headers.authorization])).toEqual([
      ['same', 'Bearer old'],
      ['same', 'Bearer new']
    ])
    expect([app.mock.calls.length, user.mock.calls.length]).toEqual([2, 2])
    const second = await listen(denied)
    const client = clientOf(several, { baseUrl: second.url, auth: { key: () => 'same' } })
    expect(await rejection(client.open())).toMatchObject({ status: 401 })
    expect(second.received.length).toBe(1)
  })

  test('are not asked for by an operation that takes none', async () => {
    const { url } = await listen(ok)
    const key = vi.fn(() => 'x')
    await clientOf(several, { baseUrl: url, auth: { key } }).open({ security: [] })
    expect(key).not.toHaveBeenCalled()
  })
})

describe('a token beside secrets with names', () => {
  const mixed: Schemes = {
    unnamed: 'user',
    ways: several.ways,
    usual: [['user'], ['app', 'user'], ['key'], ['basic']]
  }
  const sent = async (options: Options & Record<string, unknown>, more: Partial<Operation> = {}) => {
    const { url, received } = await listen(ok)
    await clientOf(mixed, { baseUrl: url, ...options }).open(more)
    const { headers } = received[0] ?? {}
    return `${received[0]?.url} ${headers?.['x-app']} ${headers?.authorization}`
  }

  test('is the option token, and takes the word that the client gives', async () => {
    expect(await sent({ token: 't' })).toBe('/open undefined Bearer t')
    expect(await sent({ secret: async () => 't' })).toBe('/open undefined Bearer t')
    expect(await sent({ token: 't', scheme: 'Token' })).toBe('/open undefined Token t')
    vi.stubEnv('VAULT_KEY', 'of-env')
    expect(await sent({})).toBe('/open undefined Bearer of-env')
    expect(await sent({ token: null, auth: { key: 'k' } })).toBe('/open?key=k undefined undefined')
    expect(await sent({ auth: null })).toBe('/open undefined Bearer of-env')
  })

  test('goes with them where an operation takes both', async () => {
    const security = [['app', 'user']]
    expect(await sent({ token: 't', auth: { app: 'a' } }, { security })).toBe('/open a Bearer t')
    const lacking = await rejection(sent({ auth: { app: 'a' } }, { security }))
    expect(lacking).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringMatching(/give token, too/)
    })
    const other = await rejection(sent({ token: 't' }, { security }))
    expect(other).toMatchObject({
      message: expect.stringMatching(/takes auth\.app and token: give auth\.app, too/)
    })
  })

  test('has no name in auth', async () => {
    const refused = await rejection(sent({ auth: { user: 'u' } }))
    expect(refused).toMatchObject({
      message: expect.stringMatching(/"user" is not a secret.*app, key, basic/)
    })
  })

  test('is not taken where the unnamed secret is a user name with a password', async () => {
    const { url, received } = await listen(ok)
    const named: Schemes = { ...mixed, unnamed: 'basic' }
    const vault = (options: Record<string, unknown>) => clientOf(named, { baseUrl: url, ...options }).open()
    await vault({ username: 'Ada', password: 'pass' })
    await vault({ auth: { key: 'k' } })
    expect(received.map(({ url: path, headers }) => `${path} ${headers.authorization}`)).toEqual([
      `/open Basic ${base64('Ada:pass')}`,
      '/open?key=k undefined'
    ])
    for (const name of ['token', 'secret', 'scheme'])
      expect(await rejection(vault({ [name]: 'x' }))).toMatchObject({
        message: expect.stringMatching(/use auth or username and password|use username and password or auth/)
      })
  })
})

describe('secrets of the environment', () => {
  const named: Schemes = {
    ways: {
      app: { in: 'header', name: 'X-App', variables: ['VAULT_APP'] },
      user: { in: 'header', name: 'Authorization', scheme: 'Bearer', variables: ['VAULT_USER', 'VAULT_OLD'] },
      key: { in: 'query', name: 'key', variables: ['VAULT_KEY'] },
      sid: { in: 'cookie', name: 'sid', variables: ['VAULT_SID'] },
      basic: { in: 'basic', userVariables: ['VAULT_NAME'], variables: ['VAULT_PASSWORD'] }
    },
    usual: [['key'], ['app', 'user'], ['sid'], ['basic']]
  }
  const ada = `Basic ${base64('Ada:pass')}`
  const rows: readonly (readonly [string, Record<string, string>, Options, string])[] = [
    ['a key of the query', { VAULT_KEY: 'k' }, {}, '/open?key=k undefined undefined undefined'],
    ['a cookie', { VAULT_SID: 's' }, {}, '/open undefined undefined sid=s'],
    ['two that go together', { VAULT_APP: 'a', VAULT_OLD: 'o' }, {}, '/open a Bearer o undefined'],
    [
      'the first that is set',
      { VAULT_APP: 'a', VAULT_USER: 'u', VAULT_OLD: 'o' },
      {},
      '/open a Bearer u undefined'
    ],
    [
      'user name and password',
      { VAULT_NAME: 'Ada', VAULT_PASSWORD: 'pass' },
      {},
      `/open undefined ${ada} undefined`
    ],
    [
      'a password for a user name that is given',
      { VAULT_PASSWORD: 'pass' },
      { auth: { basic: { username: 'Ada' } } },
      `/open undefined ${ada} undefined`
    ],
    [
      'one beside one that is given',
      { VAULT_APP: 'a' },
      { auth: { user: 'u' } },
      '/open a Bearer u undefined'
    ],
    [
      'none if another one is given',
      { VAULT_KEY: 'k' },
      { auth: { app: 'a', user: 'u' } },
      '/open a Bearer u undefined'
    ],
    [
      'the alternative of which one is given',
      { VAULT_KEY: 'k', VAULT_APP: 'a' },
      { auth: { user: 'u' } },
      '/open a Bearer u undefined'
    ],
    ['no blank one', { VAULT_KEY: ' ' }, {}, '/open undefined undefined undefined'],
    ['no password alone', { VAULT_PASSWORD: 'pass' }, {}, '/open undefined undefined undefined'],
    [
      'none that the client refuses',
      { VAULT_KEY: 'k' },
      { auth: { key: null } },
      '/open undefined undefined undefined'
    ],
    [
      'none if the client refuses all',
      { VAULT_KEY: 'k' },
      { auth: null },
      '/open undefined undefined undefined'
    ]
  ]
  test.each(rows)('%s is sent', async (_, variables, options, wanted) => {
    const { url, received } = await listen(ok)
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
    await clientOf(named, { baseUrl: url, ...options }).open()
    const { headers } = received[0] ?? {}
    expect(`${received[0]?.url} ${headers?.['x-app']} ${headers?.authorization} ${headers?.cookie}`).toBe(
      wanted
    )
  })

  test('are user name and password of a client that takes no others', async () => {
    const ways = {
      basic: { in: 'basic', userVariables: ['VAULT_NAME'], variables: ['VAULT_PASSWORD'] }
    } as const
    const { url, received } = await listen(ok)
    vi.stubEnv('VAULT_NAME', 'Ada')
    vi.stubEnv('VAULT_PASSWORD', 'pass')
    await clientOf({ ...basic, ways }, { baseUrl: url }).open()
    await clientOf({ ...basic, ways }, { baseUrl: url, password: 'own' }).open()
    await clientOf({ ...basic, ways }, { baseUrl: url, username: null }).open()
    expect(received.map(({ headers }) => headers.authorization)).toEqual([
      ada,
      `Basic ${base64('Ada:own')}`,
      undefined
    ])
  })

  test('are named by their variable if they cannot be sent', async () => {
    const { url, received } = await listen(ok)
    vi.stubEnv('VAULT_APP', 'a')
    vi.stubEnv('VAULT_USER', 'Bearer sesame')
    expect(await rejection(clientOf(named, { baseUrl: url }).open())).toMatchObject({
      name: 'ArgumentError',
      message: expect.stringMatching(/^VAULT_USER must be a secret; got the word Bearer in front/)
    })
    expect(received).toEqual([])
  })
})

describe('no secret shows', () => {
  const secrets = [
    'query-secret',
    'cookie-secret',
    'user-password',
    base64('Ada:user-password'),
    'account-key'
  ]
  const clients = (more: Record<string, unknown>) => [
    clientOf(inQuery, { token: 'query-secret', ...more }),
    clientOf(inCookie, { token: 'cookie-secret', ...more }),
    clientOf(basic, { username: 'Ada', password: 'user-password', ...more }),
    clientOf(basic, { username: 'account-key', ...more })
  ]
  const shown = (value: unknown): string => {
    const { message, stack, cause, url } = Object(value)
    return [message, stack, url, JSON.stringify(value), cause ? shown(cause) : ''].join('\n')
  }

  test('in errors of answers, of the network and of redirects', async () => {
    const echo = await listen((response, { url, headers }) => {
      response.writeHead(400, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ message: `${decodeURIComponent(url)} ${JSON.stringify(headers)}` }))
    })
    const lost = await listen((response, { url }) => {
      response.writeHead(302, { location: `ftp://files.example${url}` })
      response.end()
    })
    const fetch = async (address: string) => {
      throw new TypeError(`fetch failed: ${address}`)
    }
    for (const more of [{ baseUrl: echo.url }, { baseUrl: lost.url }, { fetch, retries: 0 }])
      for (const client of clients(more)) {
        const text = shown(await rejection(client.open()))
        for (const secret of secrets) expect(text).not.toContain(secret)
      }
  })

  test('in hooks and logs, but for the headers that hooks may read', async () => {
    const { url } = await listen(ok)
    const seen: string[] = []
    const log = (...parts: unknown[]) => void seen.push(JSON.stringify(parts))
    const hooks = [logTo({ debug: log, info: log, warn: log, error: log }, { level: 'debug' })]
    const see = { beforeAttempt: (attempt: { readonly url: string }) => void seen.push(attempt.url) }
    for (const client of clients({ baseUrl: url, hooks: [...hooks, see] })) await client.open()
    expect(seen.length).toBeGreaterThan(8)
    for (const secret of secrets) expect(seen.join('\n')).not.toContain(secret)
  })

  test('to another origin that a redirect names', async () => {
    const other = await listen(ok)
    const { url } = await listen((response) => {
      response.writeHead(307, { location: `${other.url}/elsewhere` })
      response.end()
    })
    for (const client of clients({ baseUrl: url })) await client.open()
    for (const { url: asked, headers } of other.received) {
      expect(asked).toBe('/elsewhere')
      expect([headers.cookie, headers.authorization]).toEqual([undefined, undefined])
    }
    expect(other.received.length).toBe(4)
  })

  test('in a browser to which it must not come', async () => {
    vi.stubGlobal('document', {})
    const fetch = vi.fn(async () => Response.json({}))
    const error = await rejection(clientOf(inQuery, { token: 'root-secret', fetch }).open())
    expect(error).toMatchObject({ name: 'ArgumentError', message: expect.stringContaining('browser') })
    expect(fetch).not.toHaveBeenCalled()
  })
})
