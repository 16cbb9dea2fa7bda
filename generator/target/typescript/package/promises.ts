/** What the package promises beside its declarations, for the surface: no compiler sees a change of it. */
import { everyAction } from '../../../model/everyResource.ts'
import type { Action, Api, Schema } from '../../../model/api.ts'
import { compareText } from '../../../ground/text.ts'
import type { ErrorSurface, Facts, OperationSurface, Surface } from '../../surface.ts'
import { answerNames } from '../calls/answerWords.ts'
import { serviceFacts } from './serviceFacts.ts'
import { documentPath } from '../calls/descriptor.ts'
import { acceptedTypes, parameterNames } from '../calls/inputWords.ts'

/** The parts of a surface that the model knows. */
export function promisesOf(api: Api): Pick<Surface, 'operations' | 'errors' | 'facts' | 'service'> {
  const actions = everyAction(api.resources).map(({ action }) => action)
  return {
    operations: actions.map(operationOf).sort((left, right) => compareText(left.id, right.id)),
    errors: api.errors
      .map(({ code, status, className, retryable }): ErrorSurface => ({ code, status, className, retryable }))
      .sort((left, right) => compareText(left.code, right.code)),
    service: serviceFacts(api),
    facts: Object.fromEntries(
      api.types.flatMap(({ name, schema, docs }) => {
        const facts = factsOf(schema, docs.deprecated)
        return Object.keys(facts).length === 0 ? [] : [[name, facts] as const]
      })
    )
  }
}

/** The call that the source of the package makes for each operation, with the operation's place in the document. */
export function callsOf(
  api: Api
): readonly { readonly route: string; readonly pointer: string; readonly times: number }[] {
  const former = api.aliases.filter(({ since }) => since !== null)
  return everyAction(api.resources).map(({ action }) => ({
    route: addressOf(action),
    pointer: action.pointer,
    times: 1 + former.filter((alias) => alias.action === action.id).length
  }))
}

function addressOf({ method, path }: Action): string {
  return `${method} ${documentPath(path)}`
}

function operationOf(action: Action): OperationSurface {
  return {
    id: action.id,
    route: addressOf(action),
    deprecated: action.docs.deprecated,
    retry: action.retry,
    idempotentWith: action.idempotentWith,
    errorCodes: [...action.errorCodes].sort(compareText),
    limit: action.limit,
    parameters: action.input.places.flatMap(parameterNames).sort(compareText),
    accepts: action.input.places.flatMap(acceptedTypes),
    answers: answerNames(action.answer)
  }
}

/** Keywords that say what a value means, or which values a server accepts. */
const keywords = [
  'default',
  'deprecated',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'format',
  'maxItems',
  'maxLength',
  'maxProperties',
  'maximum',
  'minItems',
  'minLength',
  'minProperties',
  'minimum',
  'multipleOf',
  'pattern',
  'readOnly',
  'uniqueItems',
  'writeOnly'
] as const

/** The facts of a schema by the path of a member: `messages[].text`; a branch of a union is counted, `|0.text`. */
function factsOf(schema: Schema, deprecated: boolean): Readonly<Record<string, Facts>> {
  const found = new Map<string, Facts>()
  const add = (path: string, own: Facts): void => void found.set(path, { ...found.get(path), ...own })
  const visit = (each: Schema, path: string): void => {
    const own = keywordsOf(each)
    if (Object.keys(own).length > 0) add(path, own)
    for (const [name, property] of Object.entries(each.properties ?? {}))
      visit(property, path === '' ? name : `${path}.${name}`)
    if (each.items !== undefined) visit(each.items, `${path}[]`)
    if (typeof each.additionalProperties === 'object') visit(each.additionalProperties, `${path}{}`)
    for (const [index, branch] of [...(each.oneOf ?? []), ...(each.anyOf ?? [])].entries())
      visit(branch, `${path}|${index}`)
    for (const part of each.allOf ?? []) visit(part, path)
  }
  visit(schema, '')
  if (deprecated) add('', { deprecated })
  return Object.fromEntries(found)
}

function keywordsOf(schema: Schema): Facts {
  const values = new Map<string, unknown>(Object.entries(schema))
  return Object.fromEntries(
    keywords.flatMap((keyword) => {
      const value = values.get(keyword)
      if (value === undefined) return []
      const isScalar =
        value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      return [[keyword, isScalar ? value : JSON.stringify(value)] as const]
    })
  )
}
