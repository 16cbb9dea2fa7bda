import type { Decisions } from '../decide/decisions.ts'
import { renameAnswer } from './answers.ts'
import type { Action, Body, Docs, Retry, TypeUse } from './api.ts'
import type { BodyDraft } from './bodies.ts'
import { errorCodesOf } from './errors.ts'
import { isPassThrough } from './methods.ts'
import type { ActionDraft } from './actionDraft.ts'

/** Puts an action together once every type has its name. */
export function actionOf(
  draft: ActionDraft,
  names: ReadonlyMap<string, string>,
  decisions: Decisions
): Action {
  const { placed, parameters, answer } = draft
  const decided = decisions.take('operations', placed.id)
  const family = decisions.take('errors.limits', placed.route.verb)
  const use = (suffix: string): TypeUse | null => {
    const name = names.get(`${placed.key}#${suffix}`)
    return name === undefined ? null : { kind: 'named', name }
  }
  return {
    id: placed.id,
    pointer: placed.pointer,
    name: placed.name,
    verb: placed.route.verb,
    scope: placed.route.scope,
    method: placed.method,
    path: placed.route.parts,
    docs: docsOf(draft),
    parameters,
    bodies: draft.bodies.map((body) => bodyOf(body, use)),
    bodyRequired: placed.operation.requestBody?.required === true,
    request: use('request'),
    params: use('parameters'),
    extraOptions: use('options'),
    answer: renameAnswer(answer, (type) => nameOf(type, names)),
    errorCodes: errorCodesOf(placed, decisions),
    retry: retryOf(draft, decisions),
    limit: decided?.limit ?? family ?? null,
    idempotentWith: decided?.idempotentWith ?? null
  }
}

const anything: TypeUse = { kind: 'inline', schema: {} }

/** Until every type has its name, a use names it by the key of its draft. */
function nameOf(use: TypeUse, names: ReadonlyMap<string, string>): TypeUse {
  const name = use.kind === 'named' ? names.get(use.name) : undefined
  return name === undefined ? anything : { kind: 'named', name }
}

function docsOf({ placed }: ActionDraft): Docs {
  const { summary, description, deprecated } = placed.operation
  return { summary: summary ?? null, description: description ?? null, deprecated: deprecated === true }
}

function bodyOf(body: BodyDraft, use: (suffix: string) => TypeUse | null): Body {
  const { mediaType } = body
  if (body.kind === 'binary') return { kind: 'binary', mediaType }
  if (body.kind === 'multipart')
    return { kind: 'multipart', mediaType, type: use('form') ?? anything, fields: body.fields }
  return { kind: 'json', mediaType, type: use('request') ?? anything }
}

function retryOf({ placed }: ActionDraft, decisions: Decisions): Retry {
  const { verb } = placed.route
  const decided = decisions.take('operations', placed.id)?.retry
  const [safe, idempotent] = [decisions.lists('verbs.safe', verb), decisions.lists('verbs.idempotent', verb)]
  if (decided !== undefined) return decided
  // What the other server does with a request is not known.
  if (isPassThrough(placed, decisions)) return 'never'
  if (placed.method === 'GET' || safe) return 'safe'
  return idempotent ? 'idempotent' : 'never'
}
