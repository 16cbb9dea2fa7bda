import { diagnostic, tolerated } from '../ground/diagnostics.ts'
import type { OperationObject, RequestBodyObject, ResponseObject, SecurityRequirement } from './document.ts'
import { recordedKey } from './componentKey.ts'
import { isObject } from '../ground/json.ts'
import { shown } from './keywords.ts'
import {
  dereference,
  object,
  optional,
  readList,
  text,
  truth,
  words,
  type Context,
  type Raw
} from './nodes.ts'
import { parametersIn, readParameters, type Written } from './parameters.ts'
import { pointerTo } from './pointer.ts'
import { unreadable } from './schemaKeywords.ts'
import { readContent } from './content.ts'
import { useOf, type ContentUse } from './items.ts'
import { readHeaders } from './headers.ts'
import { readCallbacks } from './webhooks.ts'
import { matchSecurity, wrapBareResponse, type Report } from './repair.ts'

/** Reads one operation; `shared` are the parameters of its path. */
export function readOperation(
  context: Context,
  path: string,
  operation: Raw,
  shared: readonly Written[],
  pointer: string
): OperationObject {
  const given = text(operation['operationId'])
  const operationId = given === undefined ? '' : recordedKey(given)
  const own = readList(context, operation, 'parameters', pointer)
  const security =
    'security' in operation
      ? readSecurity(
          operation['security'],
          pointerTo(pointer, 'security'),
          Object.keys(context.securitySchemes),
          context.report
        )
      : undefined
  // Where the document as a whole asks for nothing, an operation that says so means it.
  const inherits =
    security === undefined ||
    ('security' in context.root && JSON.stringify(security) === JSON.stringify(context.security))
  return {
    operationId,
    ...optional('summary', words(operation, 'summary', pointer, context.report)),
    ...optional('description', words(operation, 'description', pointer, context.report)),
    ...(truth(operation, 'deprecated', pointer, context.report) === true ? { deprecated: true } : {}),
    parameters: readParameters(context, path, [...shared, ...parametersIn(own, pointer)], pointer),
    ...optional(
      'requestBody',
      operation['requestBody'] === undefined
        ? undefined
        : readRequestBody(context, operation['requestBody'], pointerTo(pointer, 'requestBody'))
    ),
    responses: readResponses(context, operation['responses'], pointerTo(pointer, 'responses')),
    ...(operation['callbacks'] === undefined
      ? {}
      : { callbacks: readCallbacks(context, operation, pointer) }),
    ...(inherits ? {} : { security })
  }
}

function readRequestBody(context: Context, value: unknown, place: string): RequestBodyObject {
  const { node: body, pointer, found } = dereference(context, value, place)
  return !found
    ? { required: false, content: ofAnyValue(place) }
    : {
        ...optional('description', words(body, 'description', pointer, context.report)),
        required: truth(body, 'required', pointer, context.report) === true,
        content: readContent(context, body['content'], pointerTo(pointer, 'content'), 'request')
      }
}

function readResponses(context: Context, value: unknown, pointer: string): OperationObject['responses'] {
  return Object.fromEntries(
    Object.entries(object(value ?? {}, pointer, context.report))
      // An extension beside the answers is not one of them (OpenAPI 3.0.4 §4.8.16.3).
      .filter(([status]) => !status.startsWith('x-'))
      .map(([status, response]) => [
        status,
        readResponse(context, response, pointerTo(pointer, status), useOf(status))
      ])
  )
}

function readResponse(context: Context, value: unknown, place: string, use: ContentUse): ResponseObject {
  const { node, pointer, found } = dereference(context, value, place)
  if (!found) return { content: ofAnyValue(place) }
  const response = wrapBareResponse(node, pointer, context.report)
  const content =
    response['content'] === undefined
      ? {}
      : { content: readContent(context, response['content'], pointerTo(pointer, 'content'), use) }
  return {
    ...optional('description', words(response, 'description', pointer, context.report)),
    ...optional('headers', readHeaders(context, response, pointer)),
    ...content
  }
}

/** What cannot be found is any value of JSON. */
function ofAnyValue(pointer: string): RequestBodyObject['content'] {
  return { 'application/json': { schema: unreadable(pointer) } }
}

/** Reads security requirements; a scheme may be named in another case. */
export function readSecurity(
  value: unknown,
  pointer: string,
  schemes: readonly string[],
  report: Report
): readonly SecurityRequirement[] {
  if (value !== undefined && !Array.isArray(value))
    report(
      tolerated(
        diagnostic(
          'document/structure',
          pointer,
          `security must be a list; got ${shown(value)}.`,
          'Correct the document at this place.'
        ),
        'It is left out.'
      )
    )
  if (!Array.isArray(value)) return []
  return value.map((requirement, index) =>
    matchSecurity(stringLists(requirement), schemes, pointerTo(pointer, index), report)
  )
}

function stringLists(value: unknown): SecurityRequirement {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).map(([name, scopes]) => [name, Array.isArray(scopes) ? scopes.map(String) : []])
  )
}
