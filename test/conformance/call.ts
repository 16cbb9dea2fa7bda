/** Writes the call of an expected request: the typed method of the package, with the values as literals. */
import { pointerTo } from '../../generator/read/pointer.ts'
import { everyAction, treeOf } from '../../generator/model/everyResource.ts'
import type { Action, Api, Body, BodyPlace, Place, Resource } from '../../generator/model/api.ts'
import { isJson } from '../../generator/read/mediaTypes.ts'
import { printedAs } from '../../generator/target/typescript/words/doors.ts'
import { literal, Verbatim } from '../../generator/target/typescript/words/literal.ts'
import { clientText } from './client.ts'
import { isSameType, mediaTypeOf, type Request } from './request.ts'
import { textOf } from './scenario.ts'
import { fieldValue } from './wire.ts'

/** An expression of a program that has `base`, the address of the server. */
export function callOf(request: Request, api: Api): string | null {
  const { operation } = request.match
  const pointer = pointerTo('#', 'paths', operation.path, operation.method)
  const found = everyAction(treeOf(api)).find(({ action }) => action.pointer === pointer)
  if (found === undefined) return null
  const { resource, action } = found
  const callee = [clientText(request, api), ...resource.path, action.name].join('.')
  return taken(action, `${callee}(${argumentsOf(request, resource, action).join(', ')})`, request)
}

/** How the answer is taken. */
function taken({ answer }: Action, call: string, { expected }: Request): string {
  switch (answer.kind) {
    case 'choice': {
      const accept = String(expected.headers['accept'] ?? answer.usual.form.mediaType)
      const isUsual = accept === answer.usual.form.mediaType
      const isForm = answer.forms.some(({ mediaType }) => mediaType === accept)
      return isForm && !isUsual ? `${call}.as(${literal(accept)})` : call
    }
    case 'stream':
    case 'page':
      return `all(${call})`
    case 'value':
    case 'both':
    case 'passThrough':
      return call
    default:
      return answer satisfies never
  }
}

function argumentsOf(request: Request, resource: Resource, action: Action): readonly string[] {
  const ids = action.path.flatMap((part) => {
    if (part.kind !== 'parameter' || part.optional) return []
    const wire = parametersIn(action).find(({ in: place, name }) => place === 'path' && name === part.name)
    return [literal(request.values.get(`path ${wire?.wireName ?? part.name}`))]
  })
  const isShared =
    action.scope === 'collection' && resource.actions.filter(({ name }) => name === action.name).length > 1
  const argument = argumentText(request, action)
  const options = fieldsOf(request, placesOf(action, 'options'))
  const after = options === null ? [argument] : [argument ?? '{}', literal(options)]
  const given = after.flatMap((text) => text ?? [])
  return [...ids, ...(isShared ? ['null'] : []), ...given]
}

function parametersIn({ input }: Action) {
  return input.places.flatMap((place) => (place.in === 'body' ? [] : place.parameters))
}

function placesOf({ input }: Action, given: Place['given']): readonly Place[] {
  return input.places.filter((place) => place.given === given)
}

/** The fields that parameters have in an object; null if the request has none of them. */
function fieldsOf({ values }: Request, places: readonly Place[]): object | null {
  const fields = places.flatMap((place) =>
    place.in === 'body'
      ? []
      : place.parameters.flatMap(({ in: where, wireName, name }) => {
          const value = values.get(`${where} ${wireName}`)
          return value === undefined ? [] : [[name, value] as const]
        })
  )
  return fields.length === 0 ? null : Object.fromEntries(fields)
}

function argumentText(request: Request, action: Action): string | null {
  const places = placesOf(action, 'argument')
  const body = places.find((place) => place.in === 'body')
  const type = mediaTypeOf(request.expected, request.match.operation)
  if (body !== undefined && type !== null) return bodyText(request, type, body)
  const fields = fieldsOf(request, places)
  return fields === null ? null : literal(fields)
}

function bodyText(request: Request, type: string, { bodies }: BodyPlace): string {
  const kind = (bodies.find((each) => isSameType(each.mediaType, type)) ?? bodies[0])?.kind
  return kind === undefined ? '{}' : valueText(kind, type, request)
}

function valueText(kind: Body['kind'], type: string, request: Request): string {
  const { body, files } = request.expected
  const text = textOf(body)
  switch (kind) {
    case 'json':
      return literal(JSON.parse(text ?? 'null'))
    case 'form':
      return literal(Object.fromEntries(new URLSearchParams(text ?? '')))
    case 'text':
      return literal(plainText(text ?? '', body?.mediaType ?? type))
    case 'lines':
      return literal(
        (text ?? '')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line))
      )
    case 'binary': {
      const bytes = bytesText(body?.base64 ?? '')
      return type === 'application/octet-stream' ? bytes : `new Blob([${bytes}], { type: ${literal(type)} })`
    }
    case 'multipart':
      return literal({ ...fieldsOfForm(request, type, body?.parts ?? {}), ...filesOf(files) })
    default:
      return kind satisfies never
  }
}

/** A mock may have a text as JSON. */
function plainText(text: string, type: string): unknown {
  return isJson(type) && text.startsWith('"') ? JSON.parse(text) : text
}

/** The fields of a form: what the document calls a text is one. */
function fieldsOfForm(
  { match: { operation } }: Request,
  type: string,
  parts: Readonly<Record<string, unknown>>
): object {
  const root: unknown = JSON.parse(operation.document.text)
  const [, schema] = [...operation.bodies].find(([declared]) => isSameType(declared, type)) ?? []
  return Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [name, fieldValue(root, schema, name, value)])
  )
}

/** A field that has several files, or one that is a list in the request, is a list. */
function filesOf(files: Request['expected']['files']): object {
  const names = [...new Set(files.map(({ field }) => field))]
  const fields = names.map((name) => {
    const own = files
      .filter(({ field }) => field === name)
      .map(
        ({ base64, name: file, type }) =>
          new Verbatim(
            printedAs(
              'code',
              `new File([${bytesText(base64)}], ${literal(file)}, { type: ${literal(type)} })`
            )
          )
      )
    return [name, own.length > 1 ? own : own[0]] as const
  })
  return Object.fromEntries(fields)
}

function bytesText(base64: string): string {
  return `bytes(${literal(base64)})`
}
