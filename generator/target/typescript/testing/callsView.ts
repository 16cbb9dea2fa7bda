/** The calls of the test that a package brings: each operation once, with values that its schemas allow. */
import { referenceToComponent } from '../../../ground/component.ts'
import { valueAt } from '../../../ground/valueAt.ts'
import type { Action, Answer, Api, Form, Parameter, Schema } from '../../../model/api.ts'
import { treeOf } from '../../../model/everyResource.ts'
import { callWith, exampleCall } from '../examples/exampleCall.ts'
import { exampleClient } from '../examples/exampleClient.ts'
import { exampleValue } from '../examples/exampleValue.ts'
import { resolverOf } from '../skill/requestFields.ts'
import { follow, shapeOf, type Resolve } from '../types/shapes.ts'
import { code, decided, name, type Printed } from '../words/doors.ts'
import { literal } from '../words/literal.ts'
import { placedActions } from './placedActions.ts'

/** The test in finished words. */
export interface CallsView {
  readonly client: Printed
  readonly packageName: Printed
  /** Whether the mock has a behaviour, which asks for more than the document says. */
  readonly behaviour: boolean
  /** Options of a client of the mock. */
  readonly options: Printed
  readonly calls: readonly CallView[]
  /** Operations that are not called. */
  readonly open: readonly Printed[]
}

interface CallView {
  readonly name: Printed
  /** Method and path as the document has them. */
  readonly route: Printed
  /** The path with its ids, whose rows the mock is given first; null if it has no ids. */
  readonly path: Printed
  /** The kind of answer that is awaited. */
  readonly answer: Printed
  readonly call: Printed
}

/** The view of the test. */
export function callsView(api: Api): CallsView {
  const resolve = resolverOf(api)
  const calls = placedActions(treeOf(api)).map((placed) => ({
    called: literal(placed.name),
    view: callOf(placed, api, resolve)
  }))
  const { addressed, mockSecret } = exampleClient(api)
  return {
    client: name(api.package.client),
    packageName: decided(api.package.name),
    behaviour: api.testing !== null,
    options: code`{ ${addressed}${mockSecret}, retries: 0 }`,
    calls: calls.flatMap(({ view }) => view ?? []),
    open: calls.flatMap(({ called, view }) => (view === null ? [called] : []))
  }
}

function callOf(
  { name: called, resource, action }: ReturnType<typeof placedActions>[number],
  api: Api,
  resolve: Resolve
): CallView | null {
  const example = exampleCall(resource, action, api)
  const ids = idsOf(action, resolve)
  if (example === null || ids === null) return null
  const path = pathOf(action, ids)
  return {
    name: literal(called),
    route: literal(routeOf(action)),
    path: ids.size === 0 ? code`null` : literal(path),
    answer: literal(answerKind(action.answer, resolve)),
    call: callWith({ resource, action, example }, [...ids.values()].map(literal))
  }
}

/** Values for the ids by their names, in the order of the path; null if none is known for one of them. */
function idsOf({ path, input }: Action, resolve: Resolve): ReadonlyMap<string, unknown> | null {
  const parameters = input.places.flatMap((place) => (place.in === 'path' ? place.parameters : []))
  const ids = path.flatMap((part) =>
    part.kind === 'parameter' && !part.optional
      ? [[part.name, idOf(part.name, parameters, resolve)] as const]
      : []
  )
  return ids.every(([, value]) => value !== undefined) ? new Map(ids) : null
}

function idOf(id: string, parameters: readonly Parameter[], resolve: Resolve): unknown {
  const type = parameters.find((parameter) => parameter.name === id)?.type
  const schema: Schema =
    type === undefined
      ? { type: 'string' }
      : type.kind === 'named'
        ? { $ref: referenceToComponent(type.name) }
        : type.schema
  const value = exampleValue(schema, { name: id, resolve, depth: 0, nth: 0, asText: true })
  // An address cannot have such a segment (RFC 3986 §5.2.4).
  if (value === '' || value === '.' || value === '..') return 'a'
  return value
}

function pathOf({ path }: Action, ids: ReadonlyMap<string, unknown>): string {
  const parts = path.map((part) => {
    if (part.kind === 'text') return part.text.replace(/\?.*$/s, '')
    const value = String(ids.get(part.name) ?? '')
    return part.catchAll ? value.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(value)
  })
  return parts.join('')
}

/** `GET /bot/{botId}/fetch`, from the pointer of the operation (RFC 6901 §4). */
function routeOf({ pointer, method }: Action): string {
  const [, , path = ''] = pointer.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return `${method} ${path}`
}

/** What awaiting gives, with a question mark if it may be nothing. */
function answerKind(answer: Answer, resolve: Resolve): string {
  switch (answer.kind) {
    case 'value':
      return `${formKind(answer.form, resolve)}${answer.nullable ? '?' : ''}`
    case 'choice':
      return answerKind(answer.usual, resolve)
    case 'both':
      return answerKind(answer.value, resolve)
    case 'page':
    case 'stream':
      return answer.kind
    case 'passThrough':
      return 'response'
    default:
      return answer satisfies never
  }
}

/** The kind of a JSON value as far as its schema fixes it, else `json`. */
function formKind(form: Form, resolve: Resolve): string {
  if (form.kind !== 'json') return form.kind
  const schema =
    form.type.kind === 'named' ? { $ref: referenceToComponent(form.type.name) } : form.type.schema
  if (shapeOf(schema, resolve) !== null) return 'object'
  const { type, nullable, anyOf, oneOf, allOf } = follow(schema, resolve) ?? {}
  const isFixed = typeof type === 'string' && nullable !== true && (anyOf ?? oneOf ?? allOf) === undefined
  return isFixed ? (valueAt(jsonKinds, type) ?? 'json') : 'json'
}

const jsonKinds: Readonly<Record<string, string>> = {
  array: 'array',
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean'
}
