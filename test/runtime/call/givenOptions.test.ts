/** Issue 8 §2: options are known, refused or told of, never read as none. */
import fc from 'fast-check'
import { Node, Project, type InterfaceDeclaration } from 'ts-morph'
import { beforeEach, afterEach, expect, test, vi } from 'vitest'
import { ApiClient, logTo, readEvents, type BaseClientOptions } from '../../../templates/runtime/index.ts'
import { streamKinds } from '../../../templates/runtime/call/givenOptions.ts'
import { clientKinds, limitKinds, listKinds } from '../../../templates/runtime/call/optionNames.ts'
import { rejection } from '../loopback.ts'
import { BookClient, Shelf, service } from '../service.ts'

const fetch = vi.fn(async () => Response.json({ id: '1', items: [] }))
let warn = vi.spyOn(console, 'warn')

beforeEach(() => {
  fetch.mockClear()
  warn.mockRestore()
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubEnv('SHELF_TOKEN', 'of-environment')
  vi.stubGlobal('fetch', fetch)
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

class Settings {
  readonly token = 's'
}

const foreign: readonly [string, unknown][] = [
  ['a string', 'sk-abc'],
  ['a number', 5],
  ['a boolean', true],
  ['an array', [{ token: 's' }]],
  ['a Map', new Map([['token', 's']])],
  ['a promise', Promise.resolve({ token: 's' })],
  ['a Headers', new Headers()],
  ['a function', (): object => ({ token: 's' })],
  ['a Date', new Date()],
  ['an instance of Settings', new Settings()],
  ['an Error', new Error('m')],
  ['a URL', new URL('http://localhost/')]
]

/** Every place that takes options, with what it is given. */
const places: Readonly<Record<string, (options: unknown) => PromiseLike<unknown>>> = {
  constructor: (options: unknown) => new Shelf(options as object).book.fetch('1'),
  resource: (options) => new BookClient(options as object).fetch('1'),
  extend: (options) => new Shelf({ token: 's' }).extend(options as object).book.fetch('1'),
  call: (options) => new Shelf({ token: 's' }).book.fetch('1', null, options as object),
  list: (options) => new Shelf({ token: 's' }).book.list(null, options as object),
  scoped: (options) => new Shelf({ token: 's' }).book.read('1', {}, options as object),
  request: (options) => new Shelf({ token: 's' }).request('GET', '/a', options as object),
  stream: (options) =>
    new Shelf({ token: 's' }).book
      .read('1', {})
      .stream(options as object)
      .next(),
  listStream: (options) =>
    new Shelf({ token: 's' }).book
      .list()
      .stream(options as object)
      .next(),
  pages: (options) => new Shelf({ token: 's' }).book.list().toArray(options as object),
  readEvents: (options) => readEvents(new Response(''), options as object).next()
}

test.each(Object.keys(places))(
  '%s refuses options that are not a plain object and names what it got',
  async (place) => {
    for (const [what, options] of foreign) {
      const error = await rejection((async () => places[place]?.(options))())
      expect([what, error]).toMatchObject([
        what,
        { name: 'ArgumentError', message: expect.stringContaining(what.split(' ').at(-1) ?? '') }
      ])
      expect(String(error)).not.toContain('sk-abc')
    }
    expect(fetch).not.toHaveBeenCalled()
  }
)

test('logTo refuses what is not a plain object', () => {
  expect(() => logTo(console, 'debug' as unknown as object)).toThrow(/plain object/)
  expect(() => logTo(console, { levels: 'debug' } as object)).toThrow(/use level/)
})

const wrong: readonly [place: string, given: string, right: string][] = [
  ['constructor', 'apiKey', 'token'],
  ['constructor', 'api_key', 'token'],
  ['constructor', 'accessToken', 'token'],
  ['constructor', 'tokn', 'token'],
  ['constructor', 'baseURL', 'baseUrl'],
  ['constructor', 'base_url', 'baseUrl'],
  ['constructor', 'timeOut', 'timeout'],
  ['constructor', 'retrys', 'retries'],
  ['constructor', 'maxRetries', 'retries'],
  ['constructor', 'defaultHeaders', 'headers'],
  ['constructor', 'dangerouslyAllowBrowser', 'allowBrowserSecret'],
  ['constructor', 'defaultQuery', 'baseUrl'],
  ['constructor', 'httpAgent', 'fetchOptions'],
  ['constructor', 'logger', 'hooks'],
  ['constructor', 'logLevel', 'hooks'],
  ['constructor', 'runAsUserID', 'runAsUserId'],
  ['constructor', 'timeZone', 'timezone'],
  ['constructor', 'signal', 'call'],
  ['constructor', 'signl', 'signal'],
  ['extend', 'apiKey', 'token'],
  ['extend', 'maxRetries', 'retries'],
  ['resource', 'baseURL', 'baseUrl'],
  ['call', 'maxRetries', 'retries'],
  ['call', 'token', 'client'],
  ['call', 'apiKey', 'token'],
  ['call', 'baseURL', 'baseUrl'],
  ['call', 'Signal', 'signal'],
  ['call', 'abortController', 'signal'],
  ['call', 'idempotencyKey', 'idempotent'],
  ['call', 'limit', 'lists'],
  ['call', 'bookId', 'request'],
  ['call', 'query', 'request'],
  ['list', 'take', 'request'],
  ['list', 'cursor', 'request'],
  ['list', 'order', 'request'],
  ['list', 'limits', 'limit'],
  ['scoped', 'limit', 'lists'],
  ['request', 'params', 'request'],
  ['request', 'maxRetries', 'retries'],
  ['stream', 'timeout', 'call'],
  ['stream', 'limit', 'lists'],
  ['stream', 'hearbeats', 'heartbeats'],
  ['listStream', 'Limit', 'limit'],
  ['pages', 'signal', 'call'],
  ['pages', 'limits', 'limit'],
  ['readEvents', 'idleTimeOut', 'idleTimeout']
]

test.each(wrong)('%s refuses %s and names %s', async (place, given, right) => {
  const error = await rejection((async () => places[place]?.({ [given]: 1 }))())
  expect(error).toMatchObject({
    name: 'ArgumentError',
    message: expect.stringMatching(new RegExp(`^"${given}" is not an option of .*${right}`))
  })
  expect(fetch).not.toHaveBeenCalled()
})

test('an unknown key is warned of once and has no effect, and undefined counts as absent', async () => {
  const options = { appName: 'x', apiKey: undefined, maxRetries: undefined } as BaseClientOptions
  for (let times = 0; times < 3; times++) await new Shelf({ token: 's', ...options }).book.fetch('1')
  await new Shelf({ token: 's' }).book.fetch('1', null, { region: 'eu' } as object)
  expect(warn.mock.calls).toEqual([
    ['"appName" is not an option of the client and has no effect'],
    ['"region" is not an option of this call and has no effect']
  ])
})

// It loads nothing that only calls need, their options included.
test('an option of a call is warned of by readEvents', async () => {
  const given = { headersTimeout: 5 } as object
  expect(await readEvents(new Response(''), given).next()).toMatchObject({ done: true })
  expect(warn.mock.calls).toEqual([['"headersTimeout" is not an option of readEvents and has no effect']])
})

test('a subclass declares its own options', async () => {
  class Own extends Shelf {
    protected static override readonly ownOptions = ['shelfName', 'retrys']
  }
  const own = new Own({ token: 's', shelfName: 'x', retrys: 1 } as object)
  await own.book.fetch('1', null, { shelfName: 'y' } as object)
  await own.extend({ shelfName: 'z' } as object).request('GET', '/a')
  expect(warn).not.toHaveBeenCalled()
})

test('options of another realm are accepted as plain objects', async () => {
  const { runInNewContext } = await import('node:vm')
  const options: object = runInNewContext('({ token: "s", headers: { a: "1" }, fetchOptions: {} })')
  await new Shelf(options).book.fetch('1', null, Object.assign(Object.create(null), { timeout: 5_000 }))
  expect(fetch).toHaveBeenCalledTimes(1)
})

test('the tables of options equal the members of the types', () => {
  const project = new Project({ tsConfigFilePath: 'templates/tsconfig.json' })
  const file = project.getSourceFileOrThrow('templates/runtime/call/options.ts')
  const membersOf = (declaration: InterfaceDeclaration): string[] => [
    ...declaration.getProperties().map((each) => each.getName()),
    ...declaration
      .getBaseDeclarations()
      .flatMap((base) => (Node.isInterfaceDeclaration(base) ? membersOf(base) : []))
  ]
  const members = (name: string): string[] => membersOf(file.getInterfaceOrThrow(name)).sort()
  const sorted = (kinds: object): string[] => Object.keys(kinds).sort()
  expect(sorted(clientKinds)).toEqual(members('BaseClientOptions'))
  expect(sorted(listKinds)).toEqual(members('BaseCallOptions'))
  expect(sorted({ ...streamKinds, ...limitKinds })).toEqual(members('StreamOptions'))
})

test('an object with any keys is accepted, refused or warned of', async () => {
  const names = [...Object.keys(clientKinds), ...Object.keys(service.options ?? {})]
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string({ minLength: 1, maxLength: 12 }), fc.constant(1)),
      async (given) => {
        warn.mockClear()
        const unknown = Object.keys(given).filter((name) => !names.includes(name))
        // A key is told of once in the life of a process, so that each run needs keys of its own.
        const fresh = Object.fromEntries(
          unknown.map((name) => [`${name} ${String(Math.random()).slice(2)}`, 1])
        )
        const error = await new Shelf({ token: 's', fetch, ...fresh } as object).book.fetch('1').then(
          () => null,
          (reason: unknown) => reason
        )
        if (error) expect(error).toMatchObject({ name: 'ArgumentError' })
        else expect(warn).toHaveBeenCalledTimes(Object.keys(fresh).length)
      }
    ),
    { numRuns: 60 }
  )
})

test('a client of any class accepts null and undefined as options', async () => {
  class Bare extends ApiClient {}
  await new Bare(service, undefined).request('GET', '/a')
  await new Shelf({ token: 's' }).book.fetch('1', null, null as unknown as object)
  expect(fetch).toHaveBeenCalledTimes(2)
})
