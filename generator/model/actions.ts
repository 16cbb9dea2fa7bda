import type { Decisions } from '../decide/decisions.ts'
import { renameAnswer } from './answers.ts'
import type { Action, Answer, Docs, Retry, TypeUse } from './api.ts'
import { errorCodesOf } from './errors.ts'
import { ruleOf } from './httpMethods.ts'
import { renameInput } from './inputs.ts'
import { isPassThrough } from './methods.ts'
import { renamed } from './schemaWalk.ts'
import type { Secured } from './security.ts'
import type { Served } from './servers.ts'
import type { ActionDraft } from './actionDraft.ts'

/** Puts an action together once every type has its name. */
export function actionOf(
  draft: ActionDraft,
  names: ReadonlyMap<string, string>,
  decisions: Decisions,
  { secured, served }: { readonly secured: Secured; readonly served: Served }
): Action {
  const { placed, input, answer } = draft
  const decided = decisions.take('operations', placed.id)
  const family = decisions.take('errors.limits', placed.verb)
  const named = (type: TypeUse): TypeUse => nameOf(type, names)
  return {
    id: placed.id,
    pointer: placed.pointer,
    name: placed.name,
    scope: placed.route.scope,
    method: placed.method,
    path: placed.route.parts,
    docs: docsOf(draft),
    input: renameInput(input, named),
    answer: renameAnswer(answer, named),
    acceptsAny: isText(answer) && decisions.config.answers.text === 'any',
    answerHeaders: draft.answerHeaders && { ...draft.answerHeaders, type: named(draft.answerHeaders.type) },
    errorCodes: errorCodesOf(placed, decisions),
    errorBodies: draft.errorBodies && named(draft.errorBodies),
    retry: retryOf(draft, decisions),
    server: served.serverOf(placed.operation),
    security: secured.securityOf(placed.operation),
    scopes: secured.scopesOf(placed.operation),
    limit: decided?.limit ?? family ?? null,
    idempotentWith: decided?.idempotentWith ?? null,
    synonyms: decided?.synonyms ?? [],
    example: decided?.example ?? null
  }
}

const anything: TypeUse = { kind: 'inline', schema: {} }

/** Until every type has its name, a use names it by the key of its draft. */
function nameOf(use: TypeUse, names: ReadonlyMap<string, string>): TypeUse {
  if (use.kind === 'inline') return { kind: 'inline', schema: renamed(use.schema, names) }
  const name = names.get(use.name)
  return name === undefined ? anything : { kind: 'named', name }
}

function docsOf({ placed }: ActionDraft): Docs {
  const { summary, description, deprecated } = placed.operation
  return { summary: summary ?? null, description: description ?? null, deprecated: deprecated === true }
}

/** Whether a call gives text, and nothing else. */
function isText(answer: Answer): boolean {
  return answer.kind === 'value' && answer.form.kind === 'text'
}

function retryOf({ placed }: ActionDraft, decisions: Decisions): Retry {
  const { verb } = placed
  const decided = decisions.take('operations', placed.id)?.retry
  const [safe, idempotent] = [decisions.lists('verbs.safe', verb), decisions.lists('verbs.idempotent', verb)]
  if (decided !== undefined) return decided
  // What the other server does with a request is not known.
  if (isPassThrough(placed, decisions)) return 'never'
  const { retry } = ruleOf(placed.method)
  if (retry === 'safe' || safe) return 'safe'
  return idempotent ? 'idempotent' : retry
}
