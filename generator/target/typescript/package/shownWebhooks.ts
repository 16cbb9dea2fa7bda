/** What documents of a package say of its webhooks. */
import type { Api, Webhook } from '../../../model/api.ts'
import { code, codeSpan, decided, row, sentence, type Printed } from '../words/doors.ts'
import { literal } from '../words/literal.ts'
import { webhooksEntry } from './webhooks.ts'

/** The chapter of the README. */
export interface ShownWebhooks {
  /** The module that has types and functions. */
  readonly specifier: Printed
  /** The types of all payloads, and by what each is found. */
  readonly types: Printed
  /** The type that an example imports, and the payload in it. */
  readonly type: Printed
  readonly payload: Printed
  /** Whether a signature can be checked, and whether it has a time. */
  readonly isSigned: boolean
  readonly hasTime: boolean
}

/** Null if the service sends nothing. */
export function shownWebhooks(api: Api): ShownWebhooks | null {
  const { webhooks } = api
  const entry = webhooksEntry(api)
  const [first] = [...(webhooks?.events ?? []), ...(webhooks?.callbacks ?? [])]
  if (webhooks === null || entry === null || first === undefined) return null
  const type = webhooks.events.length > 0 ? code`WebhookPayloads` : code`CallbackPayloads`
  return {
    specifier: specifierOf(api, entry),
    types: row(
      [
        ...(webhooks.events.length > 0
          ? [code`${codeSpan('WebhookPayloads')} by the name of the webhook`]
          : []),
        ...(webhooks.callbacks.length > 0
          ? [
              code`${codeSpan('CallbackPayloads')} by the operation that asks for them and the name of the callback`
            ]
          : [])
      ],
      ', '
    ),
    type,
    payload: code`${type}[${literal(first.name)}]`,
    isSigned: webhooks.signature !== null,
    hasTime: webhooks.signature?.kind === 'standard'
  }
}

/** The lines of API.md: the functions, then each payload. */
export function webhookLines(api: Api): readonly Printed[] {
  const { webhooks } = api
  const shown = shownWebhooks(api)
  if (webhooks === null || shown === null) return []
  const from = codeSpan(shown.specifier)
  const unwrap = shown.hasTime ? 'unwrap(body, headers, secret, options?)' : 'unwrap(body, headers, secret)'
  return [
    ...(shown.isSigned
      ? [code`- ${codeSpan(unwrap)} from ${from}: checks the signature, and reads the payload`]
      : []),
    code`- ${codeSpan('parse(body)')} from ${from}: reads the payload, and checks nothing`,
    ...webhooks.events.map((each) => lineOf(each, 'WebhookPayloads')),
    ...webhooks.callbacks.map((each) => lineOf(each, 'CallbackPayloads'))
  ]
}

function lineOf({ name: own, type, docs }: Webhook, types: string): Printed {
  const gives = type.kind === 'named' ? type.name : 'unknown'
  const words = docs.summary ?? docs.description
  const line = code`- ${codeSpan(`${types}[${literal(own)}]`)} → ${codeSpan(gives)}`
  return words === null ? line : code`${line}: ${sentence(words)}`
}

function specifierOf({ package: { name: own } }: Api, entry: Printed): Printed {
  return code`${decided(own)}/${entry}`
}
