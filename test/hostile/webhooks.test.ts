/** The kind: what a service sends to programs, by webhooks and callbacks, has types and a function that reads it. */
import { createHmac } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { beforeAll, describe, expect, test } from 'vitest'
import { build, type Build } from '../../generator/run/build.ts'
import { bareDecisions } from '../support/config.ts'
import { faultsOf, functionsOf } from './emitted.ts'

type Raw = Readonly<Record<string, unknown>>

const text = { type: 'string' }
const ok = { '204': { description: 'Heard' } }
const payload = (type: string): Raw => ({
  type: 'object',
  required: ['type', 'id'],
  properties: {
    type: { const: type },
    id: { ...text, readOnly: true },
    secret: { ...text, writeOnly: true }
  }
})
const heard = (schema: Raw, headers: readonly string[] = [], mediaType = 'application/json'): Raw => ({
  post: {
    summary: 'Something was heard',
    parameters: headers.map((name) => ({ name, in: 'header', schema: text })),
    requestBody: { content: { [mediaType]: { schema } } },
    responses: ok
  }
})
const standard = ['Webhook-Id', 'Webhook-Timestamp', 'Webhook-Signature']

/** A document with these webhooks, and resources of these names. */
const documentOf = (webhooks: Raw, resources: readonly string[] = ['job'], callbacks: Raw = {}): Raw => ({
  openapi: '3.1.0',
  info: { title: 'Tiny', version: '1' },
  servers: [{ url: 'https://api.test/v1' }],
  paths: Object.fromEntries(
    resources.map((name) => [
      `/${name}/run`,
      { post: { operationId: `run_${name}`, callbacks, responses: ok } }
    ])
  ),
  webhooks
})

async function packageOf(document: Raw, config = ''): Promise<Build> {
  return build(
    {
      spec: JSON.stringify(document),
      place: 'spec.json',
      config: `${bareDecisions().toString({ lineWidth: 0 })}\n${config}`,
      names: null
    },
    'sdk.yaml',
    { formatted: new Map(), surface: null }
  )
}

const lineOf = ({ files }: Build, path: string): string => (files.get(path) ?? '').replace(/\s+/g, ' ')

let signed: Build
let hmac: Build
let shared: Build

beforeAll(async () => {
  const two = { 'job.made': heard(payload('job.made'), standard), '9lives': heard(payload('lives')) }
  signed = await packageOf(
    documentOf(two, ['job'], { onEnd: { '{$request.query.url}': heard({ type: 'array', items: text }) } })
  )
  hmac = await packageOf(
    documentOf({ made: heard(payload('made'), ['X-Sign']) }),
    'webhooks: { signature: hmac, header: X-Sign, prefix: v1= }'
  )
  shared = await packageOf(
    documentOf({ made: heard(payload('made'), ['X-Hub-Signature-256']), raw: heard({}, [], 'text/xml') }, [
      'webhooks'
    ])
  )
})

describe('a webhook of a document', () => {
  test('has a payload with a name of its own, and the union of all is told apart by their types', () => {
    expect(lineOf(signed, 'src/webhooks.ts')).toContain(
      "readonly 'job.made': JobMadeWebhook } /** The payload of any webhook. */"
    )
    expect(lineOf(signed, 'src/webhooks.ts')).toContain("readonly '9lives': Webhook9lives")
    expect(lineOf(signed, 'src/webhooks.ts')).toContain("readonly 'run_job.onEnd': RunJobOnEndCallback")
    expect(lineOf(signed, 'src/types/webhooks.ts')).toContain(
      "export interface JobMadeWebhook { type: 'job.made' id: string }"
    )
  })

  test('is reached by a subpath, which a resource of that name keeps', () => {
    const exportsOf = ({ files }: Build): unknown => JSON.parse(files.get('package.json') ?? '{}').exports
    const at = (module: string): unknown => ({ import: { default: `./dist/${module}.js` } })
    expect(exportsOf(signed)).toMatchObject({ './webhooks': at('webhooks') })
    expect(exportsOf(shared)).toMatchObject({
      './webhooks': at('resources/webhooks'),
      './webhook-payloads': at('webhook-payloads')
    })
    expect(shared.files.has('src/webhook-payloads.ts')).toBe(true)
  })

  test('that is not JSON is told, and no other is', () => {
    const told = [signed, hmac, shared].map(({ diagnostics }) =>
      diagnostics.map(({ code, place }) => `${code} ${place}`)
    )
    expect(told).toEqual([[], [], ['document/left-out spec.json#/webhooks/raw/post']])
  })

  test('compiles in every kind', () => {
    expect(faultsOf(signed, hmac, shared)).toEqual([])
  })

  test('names are recorded in the lock and in the surface', () => {
    expect(signed.names).toContain('job.made#webhook: JobMadeWebhook')
    expect(JSON.parse(signed.files.get('surface.json') ?? '{}').subpaths).toMatchObject({
      './webhooks': 'webhooks.ts'
    })
  })

  test('takes no part of the runtime from a package without any', async () => {
    const { files } = await packageOf(documentOf({}))
    expect([...files.keys()].filter((path) => /webhook/.test(path))).toEqual([])
  })
})

describe('the emitted reader', () => {
  test('reads what is signed by Standard Webhooks', async () => {
    const own = await functionsOf(signed, 'webhooks.js')
    const secret = `whsec_${Buffer.from('a secret').toString('base64')}`
    const body = JSON.stringify({ type: 'job.made', id: 'a' })
    const now = new Date()
    const headers = {
      'webhook-id': 'm',
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign('m', now, body)
    }
    expect(await own['unwrap']?.(body, headers, secret)).toEqual({ type: 'job.made', id: 'a' })
    await expect(own['unwrap']?.(`${body} `, headers, secret)).rejects.toMatchObject({ fault: 'signature' })
  })

  test('reads what is signed in a header that sdk.yaml or the document names', async () => {
    const body = '{"type":"made","id":"a"}'
    const digest = createHmac('sha256', 'key').update(body).digest('hex')
    const own = await functionsOf(hmac, 'webhooks.js')
    expect(await own['unwrap']?.(body, { 'x-sign': `v1=${digest}` }, 'key')).toEqual(JSON.parse(body))
    const known = await functionsOf(shared, 'webhook-payloads.js')
    const headers = new Headers({ 'X-Hub-Signature-256': `sha256=${digest}` })
    expect(await known['unwrap']?.(body, headers, ['other', 'key'])).toEqual(JSON.parse(body))
    expect(known['parse']?.(body)).toEqual(JSON.parse(body))
  })
})
