/** What the package promises beside its declarations, for the surface: no compiler sees a change of it. */
import { everyAction, treeOf } from '../../../model/everyResource.ts'
import type { Action, Api, Auth, Security } from '../../../model/api.ts'
import { compareText } from '../../../ground/text.ts'
import type { ErrorSurface, OperationSurface, Surface } from '../../surface.ts'
import { answerNames } from '../calls/answerWords.ts'
import { tokenHeader, tokenOption, toldSecurity } from './auth.ts'
import { serviceFacts } from './serviceFacts.ts'
import { documentPath } from '../calls/descriptor.ts'
import { acceptedTypes, parameterNames } from '../calls/inputWords.ts'
import { factsOf, parameterFactsOf } from './facts.ts'

/** The parts of a surface that the model knows. */
export function promisesOf(
  api: Api
): Pick<Surface, 'operations' | 'errors' | 'facts' | 'parameters' | 'service'> {
  const actions = everyAction(treeOf(api)).map(({ action }) => action)
  return {
    operations: actions
      .map((action) => operationOf(action, api.service.auth))
      .sort((left, right) => compareText(left.id, right.id)),
    errors: api.errors
      .map(({ code, status, className, retryable }): ErrorSurface => ({ code, status, className, retryable }))
      .sort((left, right) => compareText(left.code, right.code)),
    service: serviceFacts(api),
    facts: Object.fromEntries(
      api.types.flatMap(({ name, schema, docs }) => {
        const facts = factsOf(schema, docs.deprecated)
        return Object.keys(facts).length === 0 ? [] : [[name, facts] as const]
      })
    ),
    parameters: Object.fromEntries(
      actions
        .map((action) => [action.id, parameterFactsOf(action)] as const)
        .filter(([, facts]) => Object.keys(facts).length > 0)
        .sort(([left], [right]) => compareText(left, right))
    )
  }
}

/** The call that the source of the package makes for each operation, with the operation's place in the document. */
export function callsOf(
  api: Api
): readonly { readonly route: string; readonly pointer: string; readonly times: number }[] {
  const former = api.aliases.filter(({ since }) => since !== null)
  return everyAction(treeOf(api)).map(({ action }) => ({
    route: addressOf(action),
    pointer: action.pointer,
    times: 1 + former.filter((alias) => alias.action === action.id).length
  }))
}

function addressOf({ method, path }: Action): string {
  return `${method} ${documentPath(path)}`
}

/** The secrets of an action in full, because what is usual may change; null if they are the token in a header and no other. */
function secretsOf({ security }: Action, auth: Auth): Security | null {
  if (auth.kind === 'header') return security
  const told = toldSecurity(security ?? auth.usual, auth)
  return tokenHeader(auth) !== null && told.length === 1 && told[0]?.join() === tokenOption ? null : told
}

function operationOf(action: Action, auth: Auth): OperationSurface {
  const security = secretsOf(action, auth)
  return {
    id: action.id,
    route: addressOf(action),
    deprecated: action.docs.deprecated,
    retry: action.retry,
    idempotentWith: action.idempotentWith,
    errorCodes: [...action.errorCodes].sort(compareText),
    limit: action.limit,
    ...(action.server === null ? {} : { server: action.server }),
    ...(security === null ? {} : { security: security.map((names) => names.join(' + ')) }),
    parameters: action.input.places.flatMap(parameterNames).sort(compareText),
    accepts: action.input.places.flatMap(acceptedTypes),
    answers: answerNames(action.answer)
  }
}
