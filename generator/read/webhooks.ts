/** Reads the requests that a service sends to programs: webhooks of the document, and callbacks of operations (OpenAPI 3.1 §4.8.18). */
import { isObject } from '../ground/json.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { WebhookObject } from './document.ts'
import { dereference, object, optional, readList, truth, words, type Context, type Raw } from './nodes.ts'
import { readContent } from './content.ts'
import { parametersIn, readParameters, type Written } from './parameters.ts'
import { pointerTo } from './pointer.ts'

/** A request that a server receives has one of these methods. */
const methods = ['post', 'put', 'patch', 'get', 'delete'] as const

/** The webhooks of a document by their names. */
export function readWebhooks(context: Context, value: unknown): readonly WebhookObject[] {
  if (value === undefined) return []
  return Object.entries(object(value, '#/webhooks', context.report))
    .filter(([name]) => !name.startsWith('x-'))
    .flatMap(([name, item]) => readItem(context, name, item, pointerTo('#/webhooks', name)))
}

/** The callbacks of an operation by their names; the address to which each is sent is for the service alone. */
export function readCallbacks(context: Context, operation: Raw, pointer: string): readonly WebhookObject[] {
  if (operation['callbacks'] === undefined) return []
  const place = pointerTo(pointer, 'callbacks')
  return Object.entries(object(operation['callbacks'], place, context.report))
    .filter(([name]) => !name.startsWith('x-'))
    .flatMap(([name, value]) => {
      const { node, pointer: own } = dereference(context, value, pointerTo(place, name))
      const items = Object.entries(node).filter(([expression]) => !expression.startsWith('x-'))
      return items.flatMap(([expression, item], index) =>
        readItem(context, index === 0 ? name : `${name}.${index + 1}`, item, pointerTo(own, expression))
      )
    })
}

function readItem(context: Context, name: string, value: unknown, place: string): readonly WebhookObject[] {
  const { node: item, pointer } = dereference(context, value, place)
  const shared = parametersIn(readList(context, item, 'parameters', pointer), pointer)
  const found = methods.filter((method) => isObject(valueAt(item, method)))
  return found.map((method) =>
    readRequest(
      context,
      { name: found.length === 1 ? name : `${name}.${method}`, shared },
      object(valueAt(item, method), pointer, context.report),
      pointerTo(pointer, method)
    )
  )
}

function readRequest(
  context: Context,
  { name, shared }: { readonly name: string; readonly shared: readonly Written[] },
  operation: Raw,
  pointer: string
): WebhookObject {
  const { report } = context
  const own = readList(context, operation, 'parameters', pointer)
  const parameters = readParameters(context, '', [...shared, ...parametersIn(own, pointer)], pointer)
  const body =
    operation['requestBody'] === undefined
      ? null
      : dereference(context, operation['requestBody'], pointerTo(pointer, 'requestBody'))
  const given = body?.node['content']
  return {
    name,
    pointer,
    ...optional('summary', words(operation, 'summary', pointer, report)),
    ...optional('description', words(operation, 'description', pointer, report)),
    ...(truth(operation, 'deprecated', pointer, report) === true ? { deprecated: true } : {}),
    headers: parameters.flatMap((each) => (each.in === 'header' ? [each.name] : [])),
    content:
      body === null || given === undefined
        ? {}
        : readContent(context, given, pointerTo(body.pointer, 'content'), 'whole')
  }
}
