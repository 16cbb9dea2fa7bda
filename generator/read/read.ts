import { diagnostic, GenerationError, type Diagnostic } from '../diagnostics.ts'
import type { Document, Method, OperationObject, ParameterObject, PathItem, RequestBodyObject, ResponseObject, SecurityRequirement, SecurityScheme } from './document.ts'
import { isObject } from './keywords.ts'
import type { RawDocument } from './load.ts'
import { lookUp, pointerTo } from './pointer.ts'
import { declarePathParameters, dropDanglingParameter, isEmptyParameter, leadsNowhere, markOptionalPathParameter, matchSecurity, wrapBareResponse, type Report } from './repair.ts'
import { schemaReader, type SchemaReader } from './schema.ts'

/** A document in the one form the model knows, and what was bent to get there. */
export interface Reading {
  readonly document: Document
  readonly diagnostics: readonly Diagnostic[]
}

const methods: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete']

/** Methods of OpenAPI that no client calls by name; the model has no place for them. */
const otherMethods = ['head', 'options', 'trace']

type Raw = Readonly<Record<string, unknown>>

interface Context {
  readonly root: RawDocument
  readonly schemas: SchemaReader
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>
  readonly security: readonly SecurityRequirement[]
  readonly report: Report
}

/**
 * Reads a document in either of its forms: the live one (`$ref`, `allOf`) and the resolved one (`$$ref` beside inlined
 * copies). Both give the same result.
 *
 * @throws GenerationError with every part of the document that cannot be read.
 */
export function readDocument(root: RawDocument): Reading {
  const diagnostics = new Map<string, Diagnostic>()
  // What is referred to often is read often, and is to be said once.
  const report: Report = (entry) => void diagnostics.set(`${entry.code} ${entry.place} ${entry.message}`, entry)
  const schemas = schemaReader(root, report)
  const securitySchemes = readSecuritySchemes(root, report)
  const security = readSecurity(root['security'], '#/security', Object.keys(securitySchemes), report)
  const context: Context = { root, schemas, securitySchemes, security, report }
  const paths = object(root['paths'], '#/paths', report)
  const document: Document = {
    openapi: String(root['openapi']),
    info: readInfo(root, report),
    servers: readServers(root),
    security,
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, readPathItem(context, path, item)])),
    components: { schemas: readComponents(root, schemas), securitySchemes },
  }
  const found = [...diagnostics.values()]
  const errors = found.filter((entry) => entry.severity === 'error')
  if (errors.length > 0) throw new GenerationError(errors)
  return { document, diagnostics: found }
}

function readInfo(root: RawDocument, report: Report): Document['info'] {
  const info = object(root['info'], '#/info', report)
  const description = text(info['description'])
  return { title: text(info['title']) ?? '', version: text(info['version']) ?? '', ...(description === undefined ? {} : { description }) }
}

function readServers(root: RawDocument): readonly { readonly url: string }[] {
  const servers = Array.isArray(root['servers']) ? root['servers'] : []
  return servers.filter(isObject).flatMap((server) => (typeof server['url'] === 'string' ? [{ url: server['url'] }] : []))
}

function readSecuritySchemes(root: RawDocument, report: Report): Readonly<Record<string, SecurityScheme>> {
  const schemes = lookUp(root, '#/components/securitySchemes')
  if (!isObject(schemes)) return {}
  return Object.fromEntries(
    Object.entries(schemes).map(([name, value]) => {
      const scheme = object(value, pointerTo('#/components/securitySchemes', name), report)
      return [name, { type: text(scheme['type']) ?? '', ...optional('scheme', text(scheme['scheme'])), ...optional('name', text(scheme['name'])), ...optional('in', text(scheme['in'])) }]
    }),
  )
}

function readComponents(root: RawDocument, schemas: SchemaReader): Document['components']['schemas'] {
  const found = lookUp(root, '#/components/schemas')
  if (!isObject(found)) return {}
  return Object.fromEntries(Object.entries(found).map(([name, schema]) => [name, schemas.read(schema, pointerTo('#/components/schemas', name))]))
}

function readPathItem(context: Context, path: string, value: unknown): PathItem {
  const { node: item, pointer } = dereference(context, value, pointerTo('#/paths', path))
  const shared = readList(context, item, 'parameters', pointer)
  for (const method of otherMethods.filter((name) => name in item)) {
    context.report(diagnostic('document/method', pointerTo(pointer, method), `The API has GET and POST only; this is ${method.toUpperCase()}.`, 'Correct the document, or extend the action grammar.'))
  }
  const operations = methods.flatMap((method) => {
    if (!(method in item)) return []
    const place = pointerTo(pointer, method)
    const operation = item[method]
    if (isObject(operation)) return [[method, readOperation(context, path, operation, shared, place)] as const]
    context.report(noObject(place))
    return []
  })
  return Object.fromEntries(operations)
}

function readOperation(context: Context, path: string, operation: Raw, shared: readonly unknown[], pointer: string): OperationObject {
  const operationId = text(operation['operationId'])
  if (operationId === undefined) context.report(diagnostic('document/operation-id', pointer, 'The operation has no operationId.', 'Give it one; names are recorded under it.'))
  const own = readList(context, operation, 'parameters', pointer)
  const security = 'security' in operation ? readSecurity(operation['security'], pointerTo(pointer, 'security'), Object.keys(context.securitySchemes), context.report) : undefined
  const inherits = security === undefined || JSON.stringify(security) === JSON.stringify(context.security)
  return {
    operationId: operationId ?? '',
    ...optional('summary', text(operation['summary'])),
    ...optional('description', text(operation['description'])),
    ...(operation['deprecated'] === true ? { deprecated: true } : {}),
    parameters: readParameters(context, path, [...shared, ...own], pointer),
    ...optional('requestBody', operation['requestBody'] === undefined ? undefined : readRequestBody(context, operation['requestBody'], pointerTo(pointer, 'requestBody'))),
    responses: readResponses(context, operation['responses'], pointerTo(pointer, 'responses')),
    ...(inherits ? {} : { security }),
  }
}

function readList(context: Context, parent: Raw, key: string, pointer: string): readonly unknown[] {
  const found = parent[key] ?? []
  if (Array.isArray(found)) return found
  context.report(diagnostic('document/structure', pointerTo(pointer, key), `${key} must be a list.`, 'Correct the document at this place.'))
  return []
}

function readParameters(context: Context, path: string, list: readonly unknown[], pointer: string): readonly ParameterObject[] {
  const template = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '')
  const places = pointerTo(pointer, 'parameters')
  const found = list.map((value, index) => dereferenceParameter(context, value, pointerTo(places, index)))
  const named = found.flatMap((one) => (one.node['in'] === 'path' ? [one.node['name']] : []))
  let undeclared = template.filter((name) => !named.includes(name)).length
  const declared = new Map<string, ParameterObject>()
  for (const { node, pointer: place, found: exists, dangling } of found) {
    if (dangling !== null) {
      dropDanglingParameter(dangling, place, undeclared, context.report)
      undeclared -= 1
      continue
    }
    const parameter = exists ? readParameter(context, node, place) : null
    if (parameter !== null) declared.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  return [...declared.values(), ...declarePathParameters(template, [...declared.values()], places, context.report)]
}

/** A parameter that leads nowhere is no fault as long as the template says what it must be. */
function dereferenceParameter(context: Context, value: unknown, pointer: string): Place & { readonly dangling: string | null } {
  const reference = isObject(value) ? text(value['$ref']) : undefined
  if (reference !== undefined && lookUp(context.root, reference) === undefined) return { node: {}, pointer, found: false, dangling: reference }
  return { ...dereference(context, value, pointer), dangling: null }
}

function readParameter(context: Context, value: Raw, pointer: string): ParameterObject | null {
  const { $$ref: _, ...parameter } = value
  if (isEmptyParameter(parameter, pointer, context.report)) return null
  const [name, place] = [text(parameter['name']), text(parameter['in'])]
  if (name === undefined || place === undefined) {
    context.report(diagnostic('document/structure', pointer, 'A parameter needs a name and a place (in).', 'Correct the parameter.'))
    return null
  }
  const schema = 'schema' in parameter ? { schema: context.schemas.read(parameter['schema'], pointerTo(pointer, 'schema')) } : {}
  return markOptionalPathParameter({ ...parameter, name, in: place, ...schema }, pointer, context.report)
}

function readRequestBody(context: Context, value: unknown, place: string): RequestBodyObject | undefined {
  const { node: body, pointer, found } = dereference(context, value, place)
  return !found ? undefined : { ...optional('description', text(body['description'])), required: body['required'] === true, content: readContent(context, body['content'], pointerTo(pointer, 'content')) }
}

function readResponses(context: Context, value: unknown, pointer: string): OperationObject['responses'] {
  return Object.fromEntries(
    Object.entries(object(value, pointer, context.report)).map(([status, response]) => [status, readResponse(context, response, pointerTo(pointer, status))]),
  )
}

function readResponse(context: Context, value: unknown, place: string): ResponseObject {
  const { node, pointer } = dereference(context, value, place)
  const response = wrapBareResponse(node, pointer, context.report)
  const content = response['content'] === undefined ? {} : { content: readContent(context, response['content'], pointerTo(pointer, 'content')) }
  return { ...optional('description', text(response['description'])), ...content }
}

function readContent(context: Context, value: unknown, pointer: string): RequestBodyObject['content'] {
  return Object.fromEntries(
    Object.entries(object(value, pointer, context.report)).map(([mediaType, entry]) => {
      const place = pointerTo(pointer, mediaType)
      const media = object(entry, place, context.report)
      return [mediaType, 'schema' in media ? { schema: context.schemas.read(media['schema'], pointerTo(place, 'schema')) } : {}]
    }),
  )
}

function readSecurity(value: unknown, pointer: string, schemes: readonly string[], report: Report): readonly SecurityRequirement[] {
  if (!Array.isArray(value)) return []
  return value.map((requirement, index) => matchSecurity(stringLists(requirement), schemes, pointerTo(pointer, index), report))
}

function stringLists(value: unknown): SecurityRequirement {
  if (!isObject(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([name, scopes]) => [name, Array.isArray(scopes) ? scopes.map(String) : []]))
}

/** An object of the document with the pointer where it really stands. */
interface Place {
  readonly node: Raw
  readonly pointer: string
  /** False where there was none: that is reported, and the node is empty. */
  readonly found: boolean
}

/** Follows references, from one to the next, to an object. */
function dereference(context: Context, value: unknown, pointer: string, seen: readonly string[] = []): Place {
  const node = object(value, pointer, context.report)
  const reference = text(node['$ref'])
  if (reference === undefined) return { node, pointer, found: isObject(value) }
  const target = lookUp(context.root, reference)
  if (target !== undefined && !seen.includes(reference)) return dereference(context, target, reference, [...seen, reference])
  const fault = target === undefined ? leadsNowhere(reference, pointer) : diagnostic('document/reference', pointer, `${reference} leads back to itself.`, 'Write the object out at one place.')
  context.report(fault)
  return { node: {}, pointer, found: false }
}

function object(value: unknown, pointer: string, report: Report): Raw {
  if (isObject(value)) return value
  report(noObject(pointer))
  return {}
}

function noObject(pointer: string): Diagnostic {
  return diagnostic('document/structure', pointer, 'An object is expected here.', 'Correct the document at this place.')
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } | Record<string, never> {
  return value === undefined ? {} : { [key]: value } as { readonly [P in K]: V }
}
