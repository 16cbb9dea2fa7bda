import { fail, type Diagnostic } from '../diagnostics.ts'
import type { Document, Method, OperationObject, ParameterObject, PathItem, RequestBodyObject, ResponseObject, SecurityRequirement, SecurityScheme } from './document.ts'
import type { RawDocument } from './load.ts'
import { lookUp, pointerTo } from './pointer.ts'
import { declarePathParameters, dropDanglingParameter, isEmptyParameter, markOptionalPathParameter, matchSecurity, wrapBareResponse, type Report } from './repair.ts'
import { isObject, schemaReader, type SchemaReader } from './schema.ts'

/** A document in the one form the model knows, and what was bent to get there. */
export interface Reading {
  readonly document: Document
  readonly diagnostics: readonly Diagnostic[]
}

const methods: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete']

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
 * @throws GenerationError where a part of the document cannot be read at all.
 */
export function readDocument(root: RawDocument): Reading {
  const diagnostics: Diagnostic[] = []
  const report: Report = (entry) => void diagnostics.push(entry)
  const schemas = schemaReader(root, report)
  const securitySchemes = readSecuritySchemes(root)
  const security = readSecurity(root['security'], '#/security', Object.keys(securitySchemes), report)
  const context: Context = { root, schemas, securitySchemes, security, report }
  const paths = object(root['paths'], '#/paths')
  const document: Document = {
    openapi: String(root['openapi']),
    info: readInfo(root),
    servers: readServers(root),
    security,
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, readPathItem(context, path, item)])),
    components: { schemas: readComponents(root, schemas), securitySchemes },
  }
  return { document, diagnostics }
}

function readInfo(root: RawDocument): Document['info'] {
  const info = object(root['info'], '#/info')
  const description = text(info['description'])
  return { title: text(info['title']) ?? '', version: text(info['version']) ?? '', ...(description === undefined ? {} : { description }) }
}

function readServers(root: RawDocument): readonly { readonly url: string }[] {
  const servers = Array.isArray(root['servers']) ? root['servers'] : []
  return servers.filter(isObject).flatMap((server) => (typeof server['url'] === 'string' ? [{ url: server['url'] }] : []))
}

function readSecuritySchemes(root: RawDocument): Readonly<Record<string, SecurityScheme>> {
  const schemes = lookUp(root, '#/components/securitySchemes')
  if (!isObject(schemes)) return {}
  return Object.fromEntries(
    Object.entries(schemes).map(([name, value]) => {
      const scheme = object(value, pointerTo('#/components/securitySchemes', name))
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
  const pointer = pointerTo('#/paths', path)
  const item = object(value, pointer)
  const shared = Array.isArray(item['parameters']) ? item['parameters'] : []
  const operations = methods.flatMap((method) => (method in item ? [[method, readOperation(context, path, item[method], shared, pointerTo(pointer, method))] as const] : []))
  return Object.fromEntries(operations)
}

function readOperation(context: Context, path: string, value: unknown, shared: readonly unknown[], pointer: string): OperationObject {
  const operation = object(value, pointer)
  const operationId = text(operation['operationId'])
  if (operationId === undefined) fail('document/operation-id', pointer, 'The operation has no operationId.', 'Give it one; names are recorded under it.')
  const own = Array.isArray(operation['parameters']) ? operation['parameters'] : []
  const security = 'security' in operation ? readSecurity(operation['security'], pointerTo(pointer, 'security'), Object.keys(context.securitySchemes), context.report) : undefined
  const inherits = security === undefined || JSON.stringify(security) === JSON.stringify(context.security)
  return {
    operationId,
    ...optional('summary', text(operation['summary'])),
    ...optional('description', text(operation['description'])),
    ...(operation['deprecated'] === true ? { deprecated: true } : {}),
    parameters: readParameters(context, path, [...shared, ...own], pointer),
    ...optional('requestBody', operation['requestBody'] === undefined ? undefined : readRequestBody(context, operation['requestBody'], pointerTo(pointer, 'requestBody'))),
    responses: readResponses(context, operation['responses'], pointerTo(pointer, 'responses')),
    ...(inherits ? {} : { security }),
  }
}

function readParameters(context: Context, path: string, list: readonly unknown[], pointer: string): readonly ParameterObject[] {
  const template = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '')
  const places = pointerTo(pointer, 'parameters')
  const found = list.map((value, index) => ({ value: object(value, pointerTo(places, index)), place: pointerTo(places, index) }))
  const named = found.map(({ value }) => lookUp(context.root, text(value['$ref']) ?? '') ?? value)
  const undeclared = template.filter((name) => !named.some((value) => isObject(value) && value['name'] === name && value['in'] === 'path'))
  const declared = new Map<string, ParameterObject>()
  for (const { value, place } of found) {
    const parameter = readParameter(context, value, place, undeclared.length)
    if (parameter !== null) declared.set(`${parameter.in} ${parameter.name}`, parameter)
  }
  return [...declared.values(), ...declarePathParameters(template, [...declared.values()], places, context.report)]
}

function readParameter(context: Context, value: Readonly<Record<string, unknown>>, pointer: string, undeclared: number): ParameterObject | null {
  const reference = text(value['$ref'])
  if (reference !== undefined) {
    const target = lookUp(context.root, reference)
    if (target !== undefined) return readParameter(context, object(target, reference), reference, undeclared)
    dropDanglingParameter(reference, pointer, undeclared, context.report)
    return null
  }
  const { $$ref: _, ...parameter } = value
  if (isEmptyParameter(parameter, pointer, context.report)) return null
  const [name, place] = [text(parameter['name']), text(parameter['in'])]
  if (name === undefined || place === undefined) fail('document/structure', pointer, 'A parameter needs a name and a place (in).', 'Correct the parameter.')
  const schema = 'schema' in parameter ? { schema: context.schemas.read(parameter['schema'], pointerTo(pointer, 'schema')) } : {}
  return markOptionalPathParameter({ ...parameter, name, in: place, ...schema }, pointer, context.report)
}

function readRequestBody(context: Context, value: unknown, pointer: string): RequestBodyObject {
  const body = dereference(context.root, value, pointer)
  return { ...optional('description', text(body['description'])), required: body['required'] === true, content: readContent(context, body['content'], pointerTo(pointer, 'content')) }
}

function readResponses(context: Context, value: unknown, pointer: string): OperationObject['responses'] {
  return Object.fromEntries(
    Object.entries(object(value, pointer)).map(([status, response]) => [status, readResponse(context, response, pointerTo(pointer, status))]),
  )
}

function readResponse(context: Context, value: unknown, pointer: string): ResponseObject {
  const response = wrapBareResponse(dereference(context.root, value, pointer), pointer, context.report)
  const content = response['content'] === undefined ? {} : { content: readContent(context, response['content'], pointerTo(pointer, 'content')) }
  return { ...optional('description', text(response['description'])), ...content }
}

function readContent(context: Context, value: unknown, pointer: string): RequestBodyObject['content'] {
  return Object.fromEntries(
    Object.entries(object(value, pointer)).map(([mediaType, entry]) => {
      const place = pointerTo(pointer, mediaType)
      const media = object(entry, place)
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

function dereference(root: RawDocument, value: unknown, pointer: string): Readonly<Record<string, unknown>> {
  const node = object(value, pointer)
  const reference = text(node['$ref'])
  if (reference === undefined) return node
  const target = lookUp(root, reference)
  if (target === undefined) fail('document/reference', pointer, `${reference} leads nowhere.`, 'Correct the reference, or declare its target.')
  return object(target, reference)
}

function object(value: unknown, pointer: string): Readonly<Record<string, unknown>> {
  if (!isObject(value)) fail('document/structure', pointer, 'An object is expected here.', 'Correct the document at this place.')
  return value
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } | Record<string, never> {
  return value === undefined ? {} : { [key]: value } as { readonly [P in K]: V }
}
