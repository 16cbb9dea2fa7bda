/** Takes an operation apart: what is given, how it answers, and a draft of every type that it needs. */
import type { Decisions } from '../decide/decisions.ts'
import type { Schema } from '../read/document.ts'
import { draftAnswer } from './answers.ts'
import type { Answer, Parameter } from './api.ts'
import { bodiesOf, type BodyDraft } from './bodies.ts'
import { drafter, nothing, type Drafter } from './drafter.ts'
import type { Placed } from './methods.ts'
import { objectOf, parametersOf } from './parameters.ts'
import type { TypeDraft } from './typeDraft.ts'

/** An operation taken apart; its types are named by the keys of their drafts. */
export interface ActionDraft {
  readonly placed: Placed
  readonly parameters: readonly Parameter[]
  readonly bodies: readonly BodyDraft[]
  readonly answer: Answer
  readonly types: readonly TypeDraft[]
}

export function draftAction(
  placed: Placed,
  decisions: Decisions,
  expand: (schema: Schema) => Schema,
  options: ReadonlySet<string> = new Set()
): ActionDraft {
  const parameters = parametersOf(placed, decisions, options)
  const bodies = placed.method === 'POST' ? bodiesOf(placed.operation.requestBody) : []
  const draft = drafter(placed, decisions)
  const { answer, types } = draftAnswer({ placed, decisions, expand, draft })
  return {
    placed,
    parameters,
    bodies,
    answer,
    types: [...inputTypes(placed, parameters, bodies, draft), ...types]
  }
}

/** Every GET has its parameters and every POST its request under a name, also where they are empty today. */
function inputTypes(
  placed: Placed,
  parameters: readonly Parameter[],
  bodies: readonly BodyDraft[],
  draft: Drafter
): readonly TypeDraft[] {
  const isGet = placed.method === 'GET'
  const byName = parameters.filter(
    (parameter) => parameter.in === 'query' || (parameter.in === 'path' && !parameter.required)
  )
  const headers = parameters.filter((parameter) => parameter.in === 'header' && parameter.option === null)
  const options = isGet ? headers : [...byName, ...headers]
  const forms = bodies.flatMap((body) =>
    body.kind === 'multipart' ? [draft('request', body.schema, { suffix: 'form', says: 'Form of' })] : []
  )
  const json = bodies.find((body) => body.kind === 'json')
  return [
    ...(isGet ? [draft('parameters', byName.length > 0 ? objectOf(byName) : nothing)] : []),
    ...(isGet ? [] : [draft('request', json === undefined ? nothing : closeEmpty(json.schema))]),
    ...(options.length > 0 ? [draft('options', objectOf(options))] : []),
    ...forms
  ]
}

/** `properties: {}` is a request without fields; the server refuses any. A bare object may hold everything. */
function closeEmpty(schema: Schema): Schema {
  const isEmpty = schema.properties !== undefined && Object.keys(schema.properties).length === 0
  const hasMore =
    schema.additionalProperties !== undefined || schema.oneOf !== undefined || schema.anyOf !== undefined
  return isEmpty && !hasMore ? nothing : schema
}
