/** What an independent validator has against a request: openapi-backend over the document, with nothing left open. */
import Ajv2019 from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import {
  OpenAPIRouter,
  OpenAPIValidator,
  ValidationContext,
  type Document as Definition
} from 'openapi-backend'
import type { ParameterObject } from '../../generator/read/document.ts'
import { bodiesOf, document, isCatchAll, operations, parametersIn, type Operation } from './document.ts'
import type { Received } from './recorder.ts'
import { closed } from './schemas.ts'

/** What came of the validation of a request. */
export interface Verdict {
  /** The operation that its method and path lead to, or null. */
  readonly operation: string | null
  readonly faults: readonly string[]
}

/** Path of the version under which the tests serve. */
export const basePath = '/v1'

/** What `fetch` adds by itself. */
const ownHeaders = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'user-agent',
  'accept-language',
  'accept-encoding',
  'sec-fetch-mode'
])

const expectedHeaders = new Set(['authorization', 'accept', 'content-type'])

/** The router flattens the document anew for every request; once is enough. */
class Router extends OpenAPIRouter {
  readonly #operations = super.getOperations()

  override getOperations(): ReturnType<OpenAPIRouter['getOperations']> {
    return this.#operations
  }
}

const ajv = { body: newAjv(false), outside: newAjv(true) }

/** The validator of the body's kind, for openapi-backend knows one schema of an operation only. */
const validators = {
  json: validatorFor('application/json'),
  form: validatorFor('multipart/form-data'),
  raw: validatorFor(null)
}

/** Judges a request as it arrived. */
export async function judge(request: Received): Promise<Verdict> {
  if (!request.path.startsWith(`${basePath}/`))
    return { operation: null, faults: [`${request.path} is outside of ${basePath}`] }
  const path = foldCatchAll(request.path.slice(basePath.length))
  const kind = kindOf(request)
  const found = validators[kind].router.matchOperation({ method: request.method, path, headers: {} })
  const operation = operations.find(({ id }) => id === found?.operationId?.replace(/ at the root$/, ''))
  if (found === undefined || operation === undefined)
    return { operation: null, faults: [`no operation has ${request.method} ${request.path}`] }
  const { errors } = validators[kind].validateRequest(
    {
      method: request.method,
      path,
      query: request.query,
      headers: request.headers,
      body: await bodyOf(request, kind)
    },
    found
  )
  const faults = (errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`
  )
  return {
    operation: operation.id,
    faults: [...faults, ...mediaFaults(operation, request, kind), ...headerFaults(operation, request)]
  }
}

type Kind = keyof typeof validators

function kindOf({ headers }: Received): Kind {
  const mediaType = headers['content-type']?.split(';')[0]
  if (mediaType === 'application/json') return 'json'
  return mediaType === 'multipart/form-data' ? 'form' : 'raw'
}

async function bodyOf(request: Received, kind: Kind): Promise<string | object | undefined> {
  if (kind === 'raw') return undefined
  if (kind === 'json') return request.body.toString()
  return Object.fromEntries(
    [...(await formOf(request))].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value.name
    ])
  )
}

/** The fields of a multipart body, read by the platform. */
export function formOf({ body, headers }: Received): Promise<FormData> {
  return new Response(new Uint8Array(body), {
    headers: { 'content-type': headers['content-type'] ?? '' }
  }).formData()
}

function mediaFaults(
  operation: Operation,
  { method, headers, body }: Received,
  kind: Kind
): readonly string[] {
  const declared = bodiesOf(operation)
  const mediaType = headers['content-type']
  if (method === 'GET') return mediaType === undefined && body.length === 0 ? [] : ['a GET carries a body']
  if (kind === 'raw')
    return declared.includes('*/*') && mediaType !== undefined
      ? []
      : [`a body of ${mediaType ?? 'no media type'} is not declared`]
  if (kind === 'form') return declared.includes('multipart/form-data') ? [] : ['a form is not declared']
  // A POST that declares no body still carries an empty object, as the service wants it.
  return declared.includes('application/json') || body.toString() === '{}'
    ? []
    : ['a JSON body is not declared']
}

function headerFaults(operation: Operation, { headers }: Received): readonly string[] {
  const declared = new Set(parametersIn(operation, 'header').map(({ name }) => name.toLowerCase()))
  const unknown = Object.keys(headers).filter(
    (name) => !ownHeaders.has(name) && !expectedHeaders.has(name) && !declared.has(name)
  )
  const missing = ['authorization', 'accept'].filter((name) => headers[name] === undefined)
  return [
    ...unknown.map((name) => `the header ${name} is not declared`),
    ...missing.map((name) => `the header ${name} is missing`)
  ]
}

/** The router knows segments only: the slashes of a parameter that spans several are encoded before it looks. */
function foldCatchAll(path: string): string {
  for (const operation of operations) {
    const open = parametersIn(operation, 'path').find((parameter) => isCatchAll(operation, parameter))
    if (open === undefined) continue
    const [, start, rest] =
      new RegExp(
        `^(${operation.template.replace(`{${open.name}}`, '').replaceAll(/\{[^}]+\}/g, '[^/]+')})(.+)$`
      ).exec(path) ?? []
    if (start !== undefined && rest !== undefined) return start + rest.replaceAll('/', '%2F')
  }
  return path
}

function validatorFor(mediaType: string | null): OpenAPIValidator {
  const definition = definitionFor(mediaType)
  return new OpenAPIValidator({
    definition,
    router: new Router({ definition }),
    lazyCompileValidators: true,
    customizeAjv: (_, __, context) => (context === ValidationContext.Params ? ajv.outside : ajv.body)
  })
}

/** `unevaluatedProperties` needs another dialect than the usual one; texts become numbers and booleans only outside the body. */
function newAjv(coerceTypes: boolean) {
  return addFormats.default(new Ajv2019.default({ strict: false, allErrors: true, coerceTypes }))
}

/** The document with closed schemas and, as bodies, nothing but the given media type. */
function definitionFor(mediaType: string | null): Definition {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    for (const [template, id] of templatesOf(operation)) {
      const schema = mediaType === null ? undefined : operation.object.requestBody?.content[mediaType]?.schema
      const required = operation.object.requestBody?.required === true
      const body =
        schema === undefined || mediaType === null
          ? {}
          : { requestBody: { required, content: { [mediaType]: { schema: closed(schema) } } } }
      const parameters = (operation.object.parameters ?? [])
        .filter(({ in: place, name }) => place !== 'path' || template.includes(`{${name}}`))
        .map(hidden)
      paths[template] = {
        ...paths[template],
        [operation.method.toLowerCase()]: { operationId: id, parameters, ...body, responses: {} }
      }
    }
  }
  const definition: Definition = JSON.parse(
    JSON.stringify({
      openapi: '3.0.0',
      info: { title: document.info.title, version: document.info.version },
      paths
    })
  )
  return definition
}

/** openapi-backend opens the whole query where a parameter has additionalProperties; behind an allOf it does not see them. */
function hidden(parameter: ParameterObject): unknown {
  const { schema = {}, ...rest } = parameter
  return { ...rest, schema: { allOf: [closed(schema)] } }
}

/** A path whose last parameter may be left out is a path of its own without it. */
function templatesOf(operation: Operation): readonly (readonly [string, string])[] {
  const optional = parametersIn(operation, 'path').find((parameter) => parameter['x-optional'] === true)
  const whole = [operation.template, operation.id] as const
  return optional === undefined
    ? [whole]
    : [whole, [operation.template.replace(`/{${optional.name}}`, ''), `${operation.id} at the root`]]
}
