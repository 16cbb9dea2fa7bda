/** The module of what the service sends to programs: types of payloads, and the functions that read them. */
import type { Api, Signature, Webhook, Webhooks } from '../../../model/api.ts'
import { everyResource } from '../../../model/everyResource.ts'
import { jsdoc } from '../words/docs.ts'
import { code, module, name, type Printed } from '../words/doors.ts'
import { importsOf, specifier, typesModule } from '../words/imports.ts'
import { literal } from '../words/literal.ts'

/** The module in finished words. */
export interface WebhooksView {
  readonly imports: readonly Printed[]
  /** The specifier of the module that declares the payloads; empty if none has a type. */
  readonly types: Printed
  readonly events: readonly PayloadView[]
  readonly callbacks: readonly PayloadView[]
  /** What a reader gives unless the caller names another type. */
  readonly payload: Printed
  /** The call that checks a signature; empty if the service names none. */
  readonly unwrap: Printed
  /** Whether the signature has a time. */
  readonly hasTime: boolean
}

interface PayloadView {
  readonly docs: Printed
  readonly name: Printed
  readonly type: Printed
}

/** The subpath of the module, which is its path below `src` too; a resource of that name keeps it. */
export function webhooksEntry({
  webhooks,
  resources
}: Pick<Api, 'webhooks' | 'resources'>): Printed<'module'> | null {
  if (webhooks === null) return null
  const taken = new Set(everyResource(resources).map(({ path }) => path.join('/')))
  return module(taken.has('webhooks') ? 'webhook-payloads' : 'webhooks')
}

/** The view of the module. */
export function webhooksView(api: Api, webhooks: Webhooks): WebhooksView {
  const own = code`${webhooksEntry(api) ?? module('webhooks')}.ts`
  const imports = importsOf(own)
  const home = moduleOf(api)
  for (const { type } of [...webhooks.events, ...webhooks.callbacks])
    if (type.kind === 'named') imports.type(name(type.name), home)
  const runtime = code`runtime/webhook/webhook.ts`
  imports.value(code`parseWebhook`, runtime)
  imports.type(code`WebhookBody`, runtime)
  const unwrap = unwrapOf(webhooks.signature)
  if (unwrap !== null) {
    imports.value(unwrap.function, unwrap.module)
    for (const each of [code`WebhookHeaders`, code`WebhookSecret`]) imports.type(each, runtime)
    if (unwrap.hasTime) imports.type(code`UnwrapOptions`, runtime)
  }
  return {
    imports: imports.lines(),
    types: api.types.some((type) => type.home.join('.') === 'webhooks') ? specifier(own, home) : code``,
    events: webhooks.events.map(payloadView),
    callbacks: webhooks.callbacks.map(payloadView),
    payload:
      webhooks.events.length > 0 ? code`WebhookPayload` : code`CallbackPayloads[keyof CallbackPayloads]`,
    unwrap: unwrap?.call ?? code``,
    hasTime: unwrap?.hasTime ?? false
  }
}

/** The module of the payloads, which a resource may share. */
function moduleOf({ types }: Api): Printed<'module'> {
  const found = types.find(({ home }) => home.join('.') === 'webhooks')
  return typesModule(found?.file ?? ['webhooks'])
}

function payloadView({ name: own, type, docs }: Webhook): PayloadView {
  return {
    docs: jsdoc(
      {
        ...docs,
        summary: docs.summary ?? docs.description,
        description: docs.summary === null ? null : docs.description
      },
      '  '
    ),
    name: literal(own),
    type: type.kind === 'named' ? name(type.name) : code`unknown`
  }
}

interface Unwrap {
  readonly function: Printed
  readonly module: Printed
  readonly call: Printed
  readonly hasTime: boolean
}

function unwrapOf(signature: Signature | null): Unwrap | null {
  switch (signature?.kind) {
    case undefined:
      return null
    case 'standard':
      return {
        function: code`unwrapStandard`,
        module: code`runtime/webhook/standard.ts`,
        call: code`unwrapStandard<E>(body, headers, secret, options)`,
        hasTime: true
      }
    case 'header': {
      const { header, encoding, prefix } = signature
      const facts = literal({ header, encoding, prefix: prefix === '' ? undefined : prefix })
      return {
        function: code`unwrapSigned`,
        module: code`runtime/webhook/signedHeader.ts`,
        call: code`unwrapSigned<E>(${facts}, body, headers, secret)`,
        hasTime: false
      }
    }
  }
}
