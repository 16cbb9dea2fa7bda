/** Kind: a failure of the network that is told as a mistake of the program, or the other way round. */
import { describe, expect, test } from 'vitest'
import { misuseOf } from '../../../templates/runtime/send/misuse.ts'
import type { Fetch } from '../../../templates/runtime/index.ts'
import { rejection } from '../loopback.ts'
import { Shelf } from '../service.ts'

describe('a TypeError without code and cause', () => {
  test.each([
    'Die Internetverbindung scheint offline zu sein.',
    'La connexion Internet semble interrompue.',
    'Не удалось подключиться к серверу.',
    '接続が失われました。',
    'dns error: failed to lookup address information',
    'tcp connect error: Connection refused (os error 111)',
    'client error (Connect)',
    'client error (Connect): invalid peer certificate: UnknownIssuer',
    'Fetch API cannot load: http://127.0.0.1/',
    ''
  ])('the TypeError "%s" is a network error and the call is repeated', async (message) => {
    let calls = 0
    const fetch: Fetch = async () => {
      if (++calls < 3) throw new TypeError(message)
      return Response.json({ id: '1' })
    }
    expect(await new Shelf({ secret: 's', fetch, retryDelay: 1 }).book.fetch('1')).toEqual({ id: '1' })
  })

  test.each([
    "Failed to construct 'Request': Invalid URL",
    'Invalid redirect value, must be one of "follow" or "manual"',
    'RequestInit: duplex option is required when sending a body.',
    'RequestInit: bogus is not an accepted type. Expected one of default.',
    'Request constructor: Expected signal ("5") to be an instance of AbortSignal.',
    'undefined is not an object (evaluating "x.y")',
    'x is not a function',
    'can\'t access property "y", x is undefined',
    'Only absolute URLs are supported',
    'Illegal invocation: function called with incorrect `this` reference.'
  ])('the TypeError "%s" is a mistake of the program', (message) => {
    expect(misuseOf(new TypeError(message))).not.toBeNull()
  })

  test('a RangeError or ReferenceError is a mistake of the program', () => {
    for (const Bug of [RangeError, ReferenceError, SyntaxError]) expect(misuseOf(new Bug('x'))).not.toBeNull()
  })
})

const coded = (code: string): Error => Object.assign(new Error(code), { code })
const wrapped = (...codes: string[]): TypeError =>
  new TypeError('fetch failed', { cause: new AggregateError(codes.map(coded)) })

test.each<[string, string[], number]>([
  ['refused at each address is sent again', ['ECONNREFUSED', 'ECONNREFUSED'], 2],
  ['not found and refused is sent again', ['ENOTFOUND', 'ECONNREFUSED'], 2],
  ['that may have been sent to one address is not', ['ECONNREFUSED', 'ECONNRESET'], 1],
  ['without any reason is not', [], 1]
])('a create %s', async (_, codes, expected) => {
  let calls = 0
  const fetch: Fetch = async () => {
    if (++calls === 1) throw wrapped(...codes)
    return Response.json({ id: '1' })
  }
  const ended = new Shelf({ secret: 's', fetch, retryDelay: 1 }).book
    .create({})
    .catch((error: unknown) => error)
  const end = await ended
  expect(calls).toBe(expected)
  if (expected === 1) expect(end).toMatchObject({ name: 'ConnectionError' })
})

test('an aggregate of network errors is not a mistake of the program', () => {
  expect(
    misuseOf(Object.assign(new TypeError('x is not a function'), { errors: [coded('ECONNRESET')] }))
  ).toBeNull()
})

test.each<[unknown, string]>([
  [undefined, 'undefined'],
  [null, 'null'],
  ['text', 'a string'],
  [5, 'a number'],
  [{}, 'an object'],
  [{ headers: new Headers() }, 'an object']
])('a fetch that returns %j instead of a response is named once', async (given, said) => {
  let calls = 0
  const fetch: Fetch = async () => (calls++, given as Response)
  const error = await rejection(new Shelf({ secret: 's', fetch, retryDelay: 1 }).book.fetch('1'))
  expect([error, calls]).toMatchObject([
    { name: 'ArgumentError', message: `The option fetch must give a response; got ${said}` },
    1
  ])
})
