/** Drafts the payloads of webhooks and callbacks, and decides how such a request proves where it is from. */
import type { Decisions } from '../decide/decisions.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { compareText } from '../ground/text.ts'
import type { Document, Schema, WebhookObject } from '../read/document.ts'
import { isJson } from '../read/mediaTypes.ts'
import type { Signature, TypeUse, Webhook, Webhooks } from './api.ts'
import { pascalCase } from './names.ts'
import { noDocs, type TypeDraft } from './typeDraft.ts'

/** The folder of types that no resource has: a resource of this name shares its module. */
const home = ['webhooks'] as const

/** The drafts of payloads; `webhooks` names their types by the keys of these drafts. */
export interface WebhooksDraft {
  readonly webhooks: Webhooks | null
  readonly types: readonly TypeDraft[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A request with what it is called. */
interface Named {
  readonly name: string
  readonly kind: 'Webhook' | 'Callback'
  readonly request: WebhookObject
}

/** All requests that the service sends, of the document and of its operations. */
export function requestsOf({ webhooks = [], paths }: Pick<Document, 'webhooks' | 'paths'>): readonly Named[] {
  const operations = Object.values(paths).flatMap((item) => Object.values(item))
  return [
    ...webhooks.map((request) => ({ name: request.name, kind: 'Webhook' as const, request })),
    ...operations.flatMap(({ operationId, callbacks = [] }) =>
      callbacks.map((request) => ({
        name: `${operationId}.${request.name}`,
        kind: 'Callback' as const,
        request
      }))
    )
  ].sort((left, right) => compareText(left.name, right.name))
}

export function draftWebhooks(document: Document, decisions: Decisions): WebhooksDraft {
  const requests = requestsOf(document)
  const headers = requests.flatMap(({ request }) => request.headers)
  decisions.meet('webhooks.header', headers)
  if (requests.length === 0) return { webhooks: null, types: [], diagnostics: unusedSignature(decisions) }
  const drafts = requests.map((named) => ({ named, draft: draftOf(named) }))
  const of = (kind: Named['kind']): readonly Webhook[] =>
    drafts.flatMap(({ named, draft }) => (named.kind === kind ? [webhookOf(named, draft)] : []))
  return {
    webhooks: {
      events: of('Webhook'),
      callbacks: of('Callback'),
      signature: signatureOf(headers, decisions)
    },
    types: drafts.flatMap(({ draft }) => draft ?? []),
    diagnostics: requests.flatMap(({ request }) => leftOut(request))
  }
}

/** A line about signatures decides nothing while the document describes no request of the service. */
function unusedSignature({ config, placeOf }: Decisions): readonly Diagnostic[] {
  const { signature } = config.webhooks ?? {}
  return signature === undefined
    ? []
    : [
        {
          ...diagnostic(
            'config/unused',
            placeOf(['webhooks', 'signature']),
            'webhooks.signature: The document describes no webhook and no callback.',
            'Remove the line if it is no longer needed.'
          ),
          severity: 'news'
        }
      ]
}

/** The payload of a request if it is JSON. */
function payloadOf({ content }: WebhookObject): Schema | null {
  const found = Object.entries(content).find(([mediaType]) => isJson(mediaType))
  return found?.[1].schema ?? null
}

function draftOf({ name, kind, request }: Named): TypeDraft | null {
  const schema = payloadOf(request)
  if (schema === null) return null
  const words = pascalCase(name)
  // A name that is not a word of a program, or begins with a digit, has the kind before it.
  const wanted = /^[A-Z]/.test(words) ? `${words}${kind}` : `${kind}${words}`
  const says = `Payload of the ${kind.toLowerCase()} \`${name}\`.`
  return {
    key: `${name}#${kind.toLowerCase()}`,
    wanted,
    ladder: [wanted, `${wanted}Payload`, `${kind}${wanted}Payload`].map((short) => ({
      short,
      long: `${short}Body`,
      qualifier: ''
    })),
    owner: null,
    isChosen: false,
    isDecided: false,
    isPlacedByRule: false,
    role: 'event',
    order: 0,
    row: false,
    ofItem: false,
    home,
    schema,
    docs: { ...noDocs, summary: schema.description ?? request.summary ?? says },
    pointer: request.pointer
  }
}

function webhookOf({ name, request }: Named, draft: TypeDraft | null): Webhook {
  const type: TypeUse = draft === null ? { kind: 'inline', schema: {} } : { kind: 'named', name: draft.key }
  const { summary = null, description = null, deprecated = false } = request
  return { name, type, docs: { summary, description, deprecated } }
}

/** Headers whose names say by themselves how they are made. */
const standardHeaders = ['webhook-id', 'webhook-timestamp', 'webhook-signature']
const signedHeader = 'x-hub-signature-256'

/** The signature by sdk.yaml, else by the headers that the document declares. */
function signatureOf(headers: readonly string[], { config }: Decisions): Signature | null {
  const { signature, header, encoding = 'hex', prefix = '' } = config.webhooks
  if (signature === 'standard') return { kind: 'standard' }
  if (header !== undefined) return { kind: 'header', header, encoding, prefix }
  const names = headers.map((name) => name.toLowerCase())
  if (standardHeaders.every((name) => names.includes(name))) return { kind: 'standard' }
  return names.includes(signedHeader)
    ? { kind: 'header', header: signedHeader, encoding: 'hex', prefix: 'sha256=' }
    : null
}

function leftOut(request: WebhookObject): readonly Diagnostic[] {
  const types = Object.keys(request.content)
  if (types.some(isJson)) return []
  const what = types.length === 0 ? 'it has no body' : `its body is ${types.join(', ')}`
  return [
    diagnostic(
      'document/left-out',
      request.pointer,
      `The payload of ${request.name} has no type: ${what}.`,
      'Give it a body of JSON if it has one.'
    )
  ]
}

/** The webhooks with the final names of their types. */
export function renameWebhooks(
  webhooks: Webhooks | null,
  names: ReadonlyMap<string, string>
): Webhooks | null {
  if (webhooks === null) return null
  const rename = (webhook: Webhook): Webhook =>
    webhook.type.kind === 'named'
      ? { ...webhook, type: { kind: 'named', name: names.get(webhook.type.name) ?? webhook.type.name } }
      : webhook
  return { ...webhooks, events: webhooks.events.map(rename), callbacks: webhooks.callbacks.map(rename) }
}
