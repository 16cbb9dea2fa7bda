/** The kind: a secret reaches what a program prints, under a name or in a place that the redaction does not know. */
import { inspect } from 'node:util'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { logTo, logToAs, type Fetch, type Logger } from '../../../templates/runtime/index.ts'
import { isSecretName, redactUrl, scrubValue } from '../../../templates/runtime/send/redact.ts'
import { Shelf } from '../service.ts'

const secret = 'sk-01234/56789+abc'
const scrub = (text: string): string => text.replaceAll(secret, '[secret]')

afterEach(() => vi.unstubAllEnvs())

function recorder(): Logger & { readonly lines: string[]; readonly levels: string[] } {
  const [lines, levels]: [string[], string[]] = [[], []]
  const at =
    (level: string) =>
    (message: string, details?: unknown): void => {
      levels.push(level)
      lines.push(`${message} ${inspect(details, { depth: 20 })}`)
    }
  return { lines, levels, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    // A cycle has no JSON, and so shows nothing there.
    return ''
  }
}

function everyPrint(value: unknown): string {
  const shown = [
    inspect(value, { depth: 20, showHidden: true, getters: false }),
    jsonOf(value),
    String(value)
  ]
  for (let each = value; each instanceof Error; each = each.cause) shown.push(each.message, each.stack ?? '')
  return shown.join('\n')
}

describe('a name is secret', () => {
  test.each([
    'api_key',
    'apiKey',
    'x-api-key',
    'API KEY',
    'api.key',
    'apikey',
    'access_key',
    'X-Amz-Signature',
    'x-amz-security-token',
    'Set-Cookie',
    'clientSecret',
    'passwd',
    'sig',
    'SIG',
    'se',
    'code',
    'Ocp-Apim-Subscription-Key',
    'key',
    'passphrase',
    'x-auth',
    'otp',
    'sessionid',
    'csrf',
    'hmac'
  ])('the name %s is secret', (name) => expect(isSecretName(name)).toBe(true))
  test.each([
    'significant',
    'series',
    'base',
    'postcode',
    'codec',
    'encoded',
    'design',
    'name',
    'monkey',
    'keyboard',
    'author',
    'pinned',
    'side'
  ])('the name %s is not secret', (name) => expect(isSecretName(name)).toBe(false))
})

describe('an address is shown', () => {
  test.each([
    ['https://h/p?api_key=K&take=5', 'https://h/p?api_key=[redacted]&take=5'],
    ['https://h/p?sv=1&se=2030&sig=abc%2B', 'https://h/p?sv=1&se=[redacted]&sig=[redacted]'],
    ['https://user:pass@h/p?x=1', 'https://[redacted]@h/p?x=1'],
    ['https://h/p#access_token=T&state=1', 'https://h/p#access_token=[redacted]&state=1'],
    ['https://h/p?meta[token]=T&meta.secret=S', 'https://h/p?meta[token]=[redacted]&meta.secret=[redacted]'],
    ['https://h/p?api%5Fkey=K', 'https://h/p?api%5Fkey=[redacted]'],
    ['https://h/mail@x/p?code=C', 'https://h/mail@x/p?code=[redacted]'],
    ['https://h/p?postcode=N1&significant=yes', 'https://h/p?postcode=N1&significant=yes']
  ])('the address %s is shown as %s', (url, shown) => expect(redactUrl(url)).toBe(shown))
})

describe('a cause that holds the secret is copied without it', () => {
  const axiosLike = (): Error =>
    Object.assign(new Error('Request failed'), {
      code: 'ERR',
      config: { headers: { Authorization: `Bearer ${secret}` } },
      request: { _header: `GET / HTTP/1.1\r\nAuthorization: Bearer ${secret}` }
    })
  const cyclic = (): object => {
    const cause: Record<string, unknown> = { secret }
    cause['self'] = cause
    cause['list'] = [cause]
    return cause
  }
  const causes: Readonly<Record<string, () => unknown>> = {
    'own properties of an error': axiosLike,
    'a plain object': () => ({ config: { headers: [['authorization', secret]] } }),
    'an aggregate of errors': () =>
      new AggregateError([new Error(secret), axiosLike(), secret], 'all failed'),
    'an error inside an aggregate inside a cause': () =>
      new Error('outer', { cause: new AggregateError([axiosLike()]) }),
    'headers of the standard': () => ({ headers: new Headers({ authorization: `Bearer ${secret}` }) }),
    'a request of the standard': () =>
      Object.assign(new Error('failed'), {
        request: new Request('https://h/', { headers: { authorization: secret } })
      }),
    'a map': () => new Map([['authorization', secret]]),
    'a set': () => new Set([secret]),
    'an address': () => ({ url: new URL(`https://h/?q=${encodeURIComponent('x')}&s=${secret}`) }),
    'a name of a field': () => ({ [secret]: 1 }),
    'a symbol field': () => ({ [Symbol('kept')]: secret }),
    'a cycle': cyclic,
    'a deep chain': () => Array.from({ length: 40 }).reduce<unknown>((inner) => ({ inner }), { secret }),
    'more than can be searched': () => ({
      filler: Array.from({ length: 5_000 }, (_, index) => ({ index })),
      secret
    }),
    'a function with fields': () =>
      Object.assign(new Error('x'), { adapter: Object.assign(() => 1, { headers: secret }) }),
    'a symbol': () => ({ kept: Symbol(secret) }),
    'a text': () => `Bearer ${secret}`
  }

  test.each(Object.keys(causes))('a cause is copied without the secret: %s', (name) => {
    expect(everyPrint(scrubValue(causes[name]?.(), scrub))).not.toContain(secret)
  })

  test('the copy of an error is an error with its name, message, code and causes', () => {
    const clean = scrubValue(
      Object.assign(axiosLike(), { name: 'AxiosError', cause: new RangeError('below') }),
      scrub
    )
    expect(clean).toBeInstanceOf(Error)
    expect(clean).toMatchObject({
      name: 'AxiosError',
      message: 'Request failed',
      code: 'ERR',
      cause: new RangeError('below')
    })
  })

  test('a cause without the secret is not copied', () => {
    for (const cause of [
      new Error('x'),
      { a: [1, { b: 2 }] },
      new AggregateError([new Error('y')]),
      null,
      5,
      new Map()
    ])
      expect(scrubValue(cause, scrub)).toBe(cause)
  })

  test('an unreadable cause is replaced', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error(secret)
        }
      }
    )
    expect(everyPrint(scrubValue({ hostile }, scrub))).not.toContain(secret)
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(everyPrint(scrubValue({ proxy }, scrub))).not.toContain(secret)
  })
})

test('no property of a cause shows the secret', async () => {
  const fetch: Fetch = async (_url, init) => {
    throw Object.assign(new TypeError('failed'), { config: init, cause: { headers: init.headers } })
  }
  for (const options of [{ secret }, { secret: null, headers: { authorization: `Basic ${secret}` } }]) {
    const error = await new Shelf({ ...options, fetch, retries: 0 }).book
      .create({})
      .catch((reason: unknown) => reason)
    expect(everyPrint(error)).not.toContain(secret)
  }
})

test('an address with the encoded secret does not show it', async () => {
  const fetch: Fetch = async () => Response.json({ message: 'no', code: 'NOT_FOUND' }, { status: 404 })
  const error = await new Shelf({ secret, fetch }).book.fetch(secret).catch((reason: unknown) => reason)
  expect(everyPrint(error)).not.toContain(encodeURIComponent(secret))
})

describe('a log', () => {
  const answered: Fetch = async () => Response.json({ id: '1' })

  test('a log shows no secret in headers and paths, and no body', async () => {
    const log = recorder()
    const shelf = new Shelf({ secret, fetch: answered, hooks: logTo(log, { level: 'debug' }) })
    await shelf.book.fetch(secret)
    await shelf.request('POST', '/book/x', {
      body: {
        api_key: 'K-1',
        sig: 'K-2',
        note: `mine is ${secret}`,
        credentials: { user: 'K-3', pins: ['K-4', 7] },
        tokens: 12,
        postcode: 'N1'
      }
    })
    const text = log.lines.join('\n')
    for (const hidden of [secret, encodeURIComponent(secret), 'K-1', 'K-2', 'K-3', 'K-4'])
      expect(text).not.toContain(hidden)
    for (const shown of ['tokens: 12', "postcode: 'N1'", ' 7 ']) expect(text).toContain(shown)
  })

  test('a log has the level warn by default, or that of the variable', async () => {
    const levelsOf = async (options?: { level: 'info' }): Promise<readonly string[]> => {
      const log = recorder()
      await new Shelf({
        secret,
        fetch: answered,
        hooks: logToAs({ logVariable: 'SHELF_LOG' }, log, options)
      }).book.fetch('1')
      return log.levels
    }
    expect(await levelsOf()).toEqual([])
    vi.stubEnv('SHELF_LOG', 'DEBUG')
    expect(await levelsOf()).toEqual(['debug', 'info'])
    expect(await levelsOf({ level: 'info' })).toEqual(['info'])
    vi.stubEnv('SHELF_LOG', '')
    expect(await levelsOf()).toEqual([])
  })

  test('a variable with an unknown level is warned of and counts as warn', async () => {
    vi.stubEnv('SHELF_LOG', 'loud')
    const log = recorder()
    await new Shelf({
      secret,
      fetch: answered,
      hooks: logToAs({ logVariable: 'SHELF_LOG' }, log)
    }).book.fetch('1')
    expect(log.lines).toEqual([
      'SHELF_LOG must be one of debug, info, warn, error, off; got "loud", so warn is used undefined'
    ])
  })

  test('logTo refuses an unknown level', () => {
    expect(() => logTo(console, JSON.parse('{"level":"verbose"}'))).toThrow(
      'level must be one of debug, info, warn, error, off; got verbose'
    )
  })

  test('a logger that throws ends no call', async () => {
    const fail = (): never => {
      throw new Error('disk full')
    }
    const hooks = logTo({ debug: fail, info: fail, warn: fail, error: fail }, { level: 'debug' })
    expect(await new Shelf({ secret, fetch: answered, hooks }).book.fetch('1')).toEqual({ id: '1' })
  })
})

test('a client without a logger prints nothing', async () => {
  const methods = ['debug', 'info', 'log', 'warn', 'error'] as const
  const spies = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => undefined))
  const fetch: Fetch = async () => Response.json({ message: 'm', code: 'GENERIC_ERROR' }, { status: 503 })
  await new Shelf({ secret, fetch, retryDelay: 0 }).book.fetch('1').catch(() => undefined)
  for (const spy of spies) expect(spy).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})
