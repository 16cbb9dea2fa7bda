/** Webhooks are accepted if another implementation signed them, and refused if anything of them was changed. */
import { createHmac } from 'node:crypto'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import { unwrapSigned } from '../../../templates/runtime/webhook/signedHeader.ts'
import { unwrapStandard } from '../../../templates/runtime/webhook/standard.ts'
import { parseWebhook, type WebhookHeaders } from '../../../templates/runtime/webhook/webhook.ts'
import { runs } from '../bytes.ts'

const secret = `whsec_${Buffer.from('a secret of 24 bytes....').toString('base64')}`
const other = `whsec_${Buffer.from('another one of 24 bytes.').toString('base64')}`
const body = '{"type":"thing.made","id":"é"}'
const now = 1_700_000_000_000

/** The headers that the other implementation makes. */
function headersOf(text: string, key = secret, time = now): Record<string, string> {
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(time / 1000)),
    'webhook-signature': new Webhook(key).sign('msg_1', new Date(time), text)
  }
}

const faultOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'accepted',
    (error: unknown) => Reflect.get(Object(error), 'fault') ?? Reflect.get(Object(error), 'name')
  )

describe('a standard webhook', () => {
  test('is accepted as text and as bytes, with headers of every form', async () => {
    const plain = headersOf(body)
    const loud = Object.fromEntries(
      Object.entries(plain).map(([name, value]) => [name.toUpperCase(), [value]])
    )
    const forms: readonly WebhookHeaders[] = [plain, new Headers(plain), loud]
    for (const headers of forms)
      for (const given of [body, new TextEncoder().encode(body), new TextEncoder().encode(body).buffer])
        expect(await unwrapStandard(given, headers, secret, { now })).toEqual(JSON.parse(body))
  })

  test('is accepted if one of its signatures was made with one of the secrets', async () => {
    const headers = headersOf(body)
    const signature = `v1a,xyz v1,AAAA ${headers['webhook-signature']}`
    const many = { ...headers, 'webhook-signature': signature }
    expect(await unwrapStandard(body, many, [other, secret], { now })).toEqual(JSON.parse(body))
    expect(await faultOf(unwrapStandard(body, many, other, { now }))).toBe('signature')
  })

  test.each([
    ['an unsigned body', { body: `${body} ` }, 'signature'],
    ['another id', { headers: { 'webhook-id': 'msg_2' } }, 'signature'],
    ['another time', { headers: { 'webhook-timestamp': String(now / 1000 + 1) } }, 'signature'],
    ['a time that is too old', { now: now + 301_000 }, 'time'],
    ['a time that is too new', { now: now - 301_000 }, 'time'],
    ['a time that is not a number', { headers: { 'webhook-timestamp': 'now' } }, 'time'],
    ['no signature', { headers: { 'webhook-signature': '' } }, 'header'],
    ['a signature of another version', { headers: { 'webhook-signature': 'v2,AAAA' } }, 'signature'],
    ['a signature that is not base64', { headers: { 'webhook-signature': 'v1,***' } }, 'signature'],
    ['another secret', { secret: other }, 'signature'],
    ['a secret that is not base64', { secret: 'whsec_***' }, 'ArgumentError'],
    ['no secret', { secret: '' }, 'ArgumentError']
  ])(
    'is refused with %s',
    async (_, changed: { body?: string; headers?: object; now?: number; secret?: string }, fault) => {
      const headers = { ...headersOf(body), ...changed.headers }
      const call = unwrapStandard(changed.body ?? body, headers, changed.secret ?? secret, {
        now: changed.now ?? now
      })
      expect(await faultOf(call)).toBe(fault)
    }
  )

  test('is accepted within a tolerance of the caller', async () => {
    const call = (tolerance: number) =>
      faultOf(unwrapStandard(body, headersOf(body), secret, { now: now + 301_000, tolerance }))
    expect(await call(302)).toBe('accepted')
    expect(await call(10)).toBe('time')
  })

  test('of any text is what the other implementation signed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const text = JSON.stringify({ value })
        expect(await unwrapStandard(text, headersOf(text), secret, { now })).toEqual(JSON.parse(text))
      }),
      runs(30)
    )
  })
})

describe('a webhook with a signed header', () => {
  const sign = (encoding: 'hex' | 'base64'): string =>
    createHmac('sha256', 'key').update(body).digest(encoding)
  const github = { header: 'X-Hub-Signature-256', encoding: 'hex', prefix: 'sha256=' } as const

  test('is accepted by its HMAC in hexadecimal and in base64', async () => {
    const headers = { 'x-hub-signature-256': `sha256=${sign('hex')}` }
    expect(await unwrapSigned(github, body, headers, 'key')).toEqual(JSON.parse(body))
    const plain = { header: 'X-Signature', encoding: 'base64' } as const
    expect(await unwrapSigned(plain, body, { 'x-signature': sign('base64') }, 'key')).toEqual(
      JSON.parse(body)
    )
  })

  test.each([
    ['without its prefix', sign('hex'), 'signature'],
    ['of another body', `sha256=${createHmac('sha256', 'key').update('{}').digest('hex')}`, 'signature'],
    ['that is too short', `sha256=${sign('hex').slice(2)}`, 'signature'],
    ['that is empty', 'sha256=', 'signature'],
    ['that is missing', '', 'header']
  ])('is refused with a signature %s', async (_, signature, fault) => {
    expect(await faultOf(unwrapSigned(github, body, { 'X-Hub-Signature-256': signature }, 'key'))).toBe(fault)
  })
})

describe('what is not of its kind', () => {
  const headers = headersOf(body)
  const call = (given: { body?: unknown; headers?: unknown; options?: unknown }) =>
    Reflect.apply(unwrapStandard, undefined, [
      'body' in given ? given.body : body,
      'headers' in given ? given.headers : headers,
      secret,
      'options' in given ? given.options : { now }
    ])

  const bodies = [
    [undefined, 'undefined'],
    [null, 'null'],
    [JSON.parse(body), 'an object'],
    [[], 'an array'],
    [7, 'a number'],
    [new Blob([body]), 'a Blob'],
    [new Request('http://localhost', { method: 'POST', body }), 'a Request'],
    [Promise.resolve(body), 'a promise']
  ] as const
  test.each(bodies)('the body %s is refused by both readers', async (given, name) => {
    const said = new RegExp(`body of a webhook must be its text or its bytes .*got ${name}`)
    await expect(call({ body: given })).rejects.toThrow(said)
    expect(() => Reflect.apply(parseWebhook, undefined, [given])).toThrow(said)
  })

  test.each([
    [undefined, 'got undefined'],
    [null, 'got null'],
    ['webhook-id: 1', 'got a string'],
    [Object.entries(headers), 'got an array'],
    [{ ...headers, 'webhook-timestamp': 1_700_000_000 }, 'got a number as webhook-timestamp'],
    [{ ...headers, 'webhook-id': [1] }, 'got an array as webhook-id']
  ])('the headers %j are refused', async (given, said) => {
    await expect(call({ headers: given })).rejects.toThrow(said)
  })

  test.each([
    [{ now, tolerence: 1 }, 'use tolerance'],
    [{ now, tolerance: '300' }, 'tolerance of unwrap must be a number from 0; got a string'],
    [{ now, tolerance: Number.NaN }, 'got NaN'],
    [{ now, tolerance: -1 }, 'got -1'],
    [{ now: new Date(now) }, 'now of unwrap must be a number from 0; got a Date'],
    [300, 'must be a plain object; got a number']
  ])('the options %j are refused', async (options, said) => {
    await expect(call({ options })).rejects.toThrow(said)
  })

  test('options that are absent have their defaults', async () => {
    const recent = headersOf(body, secret, Date.now())
    for (const options of [undefined, null, {}, { tolerance: undefined, now: undefined }])
      expect(await call({ headers: recent, options })).toEqual(JSON.parse(body))
  })

  test('bytes and headers of another realm are read', async () => {
    const bytes: unknown = runInNewContext('Uint8Array.from(bytes).buffer', { bytes: [...Buffer.from(body)] })
    const own: unknown = runInNewContext('({ ...headers })', { headers })
    expect(await call({ body: bytes, headers: own })).toEqual(JSON.parse(body))
    expect(await call({ headers: new Map(Object.entries(headers)) })).toEqual(JSON.parse(body))
  })
})

test('a payload is read without a signature where the document names none', () => {
  expect(parseWebhook(body)).toEqual(JSON.parse(body))
  expect(() => parseWebhook('{')).toThrow('not JSON')
  expect(() => parseWebhook('7')).toThrow('must be a JSON object')
})
