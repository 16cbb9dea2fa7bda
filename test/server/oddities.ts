import { value, type Answer, type Call } from './call.ts'
import { resultOf } from './completions.ts'
import { fillRow } from './fill.ts'
import { graphql } from './graphql.ts'
import { isObject } from './json.ts'
import { chatCompletion } from './openai.ts'
import { textReply } from './reply.ts'
import { findRow, rowSchema } from './resources.ts'
import type { Special } from './specials.ts'
import type { StreamEvent } from './streams.ts'

const resources = (call: Call): Answer => value({ id: findRow(call)?.row.id, resources: resourcesOf(call) })

/** Single routes whose verb means something else than it does elsewhere. */
export const oddities: Readonly<Record<string, Special>> = {
  'POST graphql': { action: graphql },
  'POST openai/chat/completions': { action: chatCompletion, chargesItself: true },
  'POST contact/ensure': { optional: ['fingerprint'] },
  'GET blueprint/*/resource/list': { action: resources },
  'GET blueprint/*/resource/export': { action: exportResources },
  'POST skillset/*/ability/*/execute': { action: execute },
  'POST magic/*/generate': { action: generate },
  'GET integration/skillserver/*/invoke': {
    action: () => ({ kind: 'reply', reply: textReply('# Abilities\n', 'text/markdown; charset=utf-8') }),
    anonymous: skillserverCaller
  },
  'POST integration/skillserver/*/invoke': { action: invokeSkill, anonymous: skillserverCaller }
}

/** A skill server has an access token of its own; any is taken here. */
function skillserverCaller(
  ...[world, parameters]: Parameters<NonNullable<Special['anonymous']>>
): ReturnType<NonNullable<Special['anonymous']>> {
  const id = parameters['skillserverIntegrationId'] ?? ''
  const account = world.store.ownerOf('integration/skillserver', id)
  return { id: `skillserver/${id}`, account: account ?? world.store.account, claims: null }
}

/** A failure is a 200 too, and says so in its text. */
function invokeSkill(call: Call): Answer {
  findRow(call)
  const { ability, input } = call.body
  const asksJson = call.query.get('format') === 'json'
  if (ability === 'fail')
    return asksJson
      ? value({ result: null, error: 'It failed' })
      : { kind: 'reply', reply: textReply('Error: It failed', 'text/plain; charset=utf-8') }
  if (asksJson) return value({ result: input ?? {}, error: null })
  return { kind: 'reply', reply: textReply(JSON.stringify(input ?? {}), 'text/plain; charset=utf-8') }
}

function execute(call: Call): Answer {
  findRow(call)
  return resultOnly({ usage: { token: 1 }, result: { input: call.body['input'] ?? null }, messages: [] })
}

function generate(call: Call): Answer {
  findRow(call)
  return resultOnly({ text: `Magic: ${String(call.body['text'] ?? '')}`, usage: { token: 1 } })
}

/** A stream route with nothing but its result. */
function resultOnly(result: unknown): Answer {
  async function* events(): AsyncGenerator<StreamEvent> {
    yield { type: 'result', data: result, createdAt: Date.now() }
  }
  return { kind: 'stream', continuity: false, masked: true, json: () => resultOf(events()), events }
}

/** The rows of every resource at the top that belong to a blueprint, by resource. */
function resourcesOf(call: Call): Readonly<Record<string, unknown>> {
  const id = findRow(call)?.row.id
  const { store, api } = call.world
  const kinds = ['bot', 'dataset', 'skillset', 'file', 'secret']
  const found = kinds.map(
    (kind) =>
      [kind, store.rows(kind, call.session.account).filter((row) => row['blueprintId'] === id)] as const
  )
  return Object.fromEntries(
    found
      .filter(([, rows]) => rows.length > 0)
      .map(([kind, rows]) => [kind, rows.map((row) => fillRow(rowSchema(api, kind) ?? {}, row, api.expand))])
  )
}

function exportResources(call: Call): Answer {
  if (!(call.headers.accept ?? '').includes('application/terraform+hcl')) return resources(call)
  const text = Object.entries(resourcesOf(call)).map(([kind, rows]) =>
    Array.isArray(rows)
      ? rows
          .filter(isObject)
          .map((row) => `resource "chatbotkit_${kind}" "${String(row['id'])}" {}\n`)
          .join('')
      : ''
  )
  const headers = { 'content-disposition': 'attachment; filename="blueprint.tf"' }
  return { kind: 'reply', reply: textReply(text.join(''), 'application/terraform+hcl', 200, headers) }
}
