/** The calls of the test that a package brings: each operation once, with values that its schemas allow. */
import { referenceToComponent } from '../../../ground/component.ts'
import { valueAt } from '../../../ground/valueAt.ts'
import type { Action, Answer, Api, Form, Parameter, Schema } from '../../../model/api.ts'
import { treeOf } from '../../../model/everyResource.ts'
import { callWith, exampleCall } from '../examples/exampleCall.ts'
import { allSecrets } from '../package/auth.ts'
import { exampleClient } from '../examples/exampleClient.ts'
import { exampleValue } from '../examples/exampleValue.ts'
import { resolverOf } from '../skill/requestFields.ts'
import { follow, shapeOf, type Resolve } from '../types/shapes.ts'
import { code, decided, name, type Printed } from '../words/doors.ts'
import { inJavaScript, literal } from '../words/literal.ts'
import { placedActions, routeKey } from './placedActions.ts'

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
  /** The operation that the mock takes for this one, as a member of the call; empty if it is this one. */
  readonly served: Printed
  /** The kind of answer that is awaited. */
  readonly answer: Printed
  readonly call: Printed
}

/** The view of the test. */
export function callsView(api: Api): CallsView {
  const resolve = resolverOf(api)
  const placed = placedActions(treeOf(api))
  const served = servedNames(placed)
  const calls = placed.map((each) => ({
    called: literal(each.name),
    view: callOf(each, { api, resolve, served: served.get(routeKey(each.action)) ?? each.name })
  }))
  const { addressed } = exampleClient(api)
  return {
    client: name(api.package.client),
    packageName: decided(api.package.name),
    behaviour: api.testing !== null,
    options: code`{ ${addressed}${allSecrets(api.service.auth, 'test')}, retries: 0 }`,
    calls: calls.flatMap(({ view }) => view ?? []),
    open: calls.flatMap(({ called, view }) => (view === null ? [called] : []))
  }
}

type Placed = ReturnType<typeof placedActions>[number]

/** The operations that a service takes requests for: of several that only names or a query tell apart, the first. */
function servedNames(placed: readonly Placed[]): ReadonlyMap<string, string> {
  return new Map(placed.toReversed().map(({ name: called, action }) => [routeKey(action), called]))
}

function callOf(
  { name: called, resource, action }: Placed,
  { api, resolve, served }: { readonly api: Api; readonly resolve: Resolve; readonly served: string }
): CallView | null {
  const example = exampleCall(resource, action, api)
  const ids = idsOf(action, resolve)
  if (example === null || ids === null) return null
  const call = callWith({ resource, action, example }, [...ids.values()].map(literal))
  return {
    name: literal(called),
    route: literal(routeOf(action)),
    path: ids.size === 0 ? code`null` : isPlain(action, ids) ? literal(pathOf(action, ids)) : code`''`,
    served: served === called ? code`` : code` served: ${literal(served)},`,
    answer: literal(answerKind(action.answer, resolve)),
    call: inJavaScript(call)
  }
}

/** Whether each id is written as a text of its own: not in a style, and not as an object or a list of several. */
function isPlain({ input }: Action, ids: ReadonlyMap<string, unknown>): boolean {
  const parameters = input.places.flatMap((place) => (place.in === 'path' ? place.parameters : []))
  return (
    parameters.every(({ encoding }) => /^(?:simple|list|pairs)$/.test(encoding)) &&
    [...ids.values()].every((value) =>
      Array.isArray(value) ? value.length === 1 : typeof value !== 'object'
    )
  )
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
    if (part.kind === 'text') return part.text
    const value = String(ids.get(part.name) ?? '')
    return part.catchAll ? value.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(value)
  })
  // A question mark of an id is encoded.
  return parts.join('').replace(/\?.*$/s, '')
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
