import { diagnostic, GenerationError, tolerated, type Diagnostic } from '../ground/diagnostics.ts'
import { withoutAnchors } from './anchors.ts'
import { recordedKey } from './componentKey.ts'
import { distinctIds } from './distinctIds.ts'
import type {
  Document,
  Method,
  OperationObject,
  PathItem,
  Schema,
  SecurityScheme,
  ServerObject
} from './document.ts'
import { isObject } from '../ground/json.ts'
import type { RawDocument } from './load.ts'
import {
  dereference,
  noObject,
  object,
  optional,
  readList,
  text,
  words,
  type Context,
  type Raw
} from './nodes.ts'
import { isToken } from './headers.ts'
import { parametersIn } from './parameters.ts'
import { readOperation, readSecurity } from './operation.ts'
import { valueAt } from '../ground/valueAt.ts'
import { hasField, lookUp, pointerTo } from './pointer.ts'
import type { Report } from './repair.ts'
import { tellSamePaths } from './samePaths.ts'
import { readServers } from './servers.ts'
import { readWebhooks } from './webhooks.ts'
import { schemaReader, type SchemaReader } from './schema.ts'
import { withWholeMappings } from './subtypes.ts'

/** A document in the one form that the model knows, and the repairs that led there. */
export interface Reading {
  readonly document: Document
  readonly diagnostics: readonly Diagnostic[]
}

const methods: readonly Method[] = ['get', 'post', 'put', 'patch', 'delete', 'query', 'head']

/**
 * Reads a document in either of its forms: the live one (`$ref`, `allOf`) and the resolved one (`$$ref` beside inlined
 * copies). Both give the same result. A part of a schema that cannot be read is an error; with `tolerant` it is a warning,
 * and the part allows any value.
 *
 * @throws GenerationError with every part of the document that cannot be read.
 */
export function readDocument(root: RawDocument, options: ReadOptions = {}): Reading {
  const reading = readAsFarAsPossible(root, options)
  const errors = reading.diagnostics.filter((entry) => entry.severity === 'error')
  if (errors.length > 0) throw new GenerationError(errors)
  return reading
}

export interface ReadOptions {
  readonly tolerant?: boolean
}

/** The same, but an error is among the diagnostics, and what could be read beside it is there to find more. */
export function readAsFarAsPossible(given: RawDocument, { tolerant = false }: ReadOptions = {}): Reading {
  const root = withoutAnchors(given)
  const diagnostics = new Map<string, Diagnostic>()
  // A part with many references is read many times and reported once.
  const report: Report = (entry) =>
    void diagnostics.set(`${entry.code} ${entry.place} ${entry.message}`, entry)
  const schemas = schemaReader(
    root,
    tolerant
      ? (entry) =>
          report(
            entry.severity === 'error'
              ? tolerated(entry, 'This part of the schema is read as any value.')
              : entry
          )
      : report
  )
  const securitySchemes = readSecuritySchemes(root, report)
  const security = readSecurity(root['security'], '#/security', Object.keys(securitySchemes), report)
  const context: Context = { root, schemas, securitySchemes, security, report }
  const paths = object(root['paths'] ?? withoutPaths(report), '#/paths', report)
  const document: Document = {
    openapi: String(root['openapi']),
    info: readInfo(root, report),
    servers: readServers(root['servers'], '#/servers', report),
    security,
    paths: distinctIds(
      Object.fromEntries(
        Object.entries(paths)
          // An extension beside the paths is not one of them (OpenAPI 3.0 §4.7.8).
          .filter(([path]) => !path.startsWith('x-'))
          .map(([path, item]) => [path, readPathItem(context, path, item)])
      ),
      report
    ),
    ...(root['webhooks'] === undefined ? {} : { webhooks: readWebhooks(context, root['webhooks']) }),
    components: {
      schemas: { ...readComponents(root, schemas), ...missingComponents(schemas) },
      securitySchemes
    }
  }
  tellSamePaths(document.paths, report)
  return { document, diagnostics: [...diagnostics.values()] }
}

/** A document may describe webhooks alone (OpenAPI 3.1 §4.8.1). */
function withoutPaths(report: Report): object {
  report(
    tolerated(
      diagnostic(
        'document/structure',
        '#',
        'The document has no `paths`.',
        'Add `paths`, with one entry for each path.'
      ),
      'The package has no calls.'
    )
  )
  return {}
}

function readInfo(root: RawDocument, report: Report): Document['info'] {
  const info = object(root['info'] ?? null, '#/info', report)
  const description = words(info, 'description', '#/info', report)
  return {
    title: words(info, 'title', '#/info', report) ?? '',
    version: words(info, 'version', '#/info', report) ?? '',
    ...(description === undefined ? {} : { description })
  }
}

function readSecuritySchemes(root: RawDocument, report: Report): Readonly<Record<string, SecurityScheme>> {
  const schemes = lookUp(root, '#/components/securitySchemes')
  if (!isObject(schemes)) return {}
  return Object.fromEntries(
    Object.entries(schemes).map(([name, value]) => {
      const place = pointerTo('#/components/securitySchemes', name)
      const { node: scheme, pointer } = dereference({ root, report }, value, place)
      // https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-swagger-extensions-authtype.html
      const signing = text(scheme['x-amazon-apigateway-authtype'])
      return [
        name,
        {
          type: text(scheme['type']) ?? '',
          ...optional('scheme', text(scheme['scheme'])),
          ...optional('name', text(scheme['name'])),
          ...optional('in', text(scheme['in'])),
          ...optional('description', words(scheme, 'description', pointer, report)),
          ...(signing === 'awsSigv4' ? { isSigned: true } : {})
        }
      ]
    })
  )
}

function readComponents(root: RawDocument, schemas: SchemaReader): Document['components']['schemas'] {
  const found = lookUp(root, '#/components/schemas')
  if (!isObject(found)) return {}
  const read = Object.entries(found).map(([name, schema]) => [
    recordedKey(name),
    schemas.read(schema, pointerTo('#/components/schemas', name))
  ])
  return withWholeMappings(found, Object.fromEntries(read))
}

/** What schemas refer to and the document does not have: each keeps its name, so that nothing moves once it is declared. */
function missingComponents({ missing }: SchemaReader): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    [...missing].map((key) => [
      key,
      {
        description: 'The document refers to this and does not declare it.',
        'x-unreadable': pointerTo('#/components/schemas', key)
      }
    ])
  )
}

function readPathItem(context: Context, path: string, value: unknown): PathItem {
  const { node: item, pointer } = dereference(context, value, pointerTo('#/paths', path))
  const shared = parametersIn(readList(context, item, 'parameters', pointer), pointer)
  const servers = readServers(item['servers'], pointerTo(pointer, 'servers'), context.report)
  const read = (
    method: string,
    operation: unknown,
    place: string
  ): readonly (readonly [string, OperationObject])[] => {
    if (isObject(operation))
      return [
        [
          method,
          withServers(
            readOperation(context, path, operation, shared, place),
            readServers(operation['servers'], pointerTo(place, 'servers'), context.report),
            servers
          )
        ]
      ]
    const fault = noObject(place)
    context.report(operation === null ? tolerated(fault, 'It is left out.') : fault)
    return []
  }
  const operations = methods.flatMap((method) =>
    Object.hasOwn(item, method) ? read(method, valueAt(item, method), pointerTo(pointer, method)) : []
  )
  const others = additionalOperations(context, item, pointer).flatMap(([method, operation]) =>
    read(method, operation, pointerTo(pointer, 'additionalOperations', method))
  )
  return Object.fromEntries([...operations, ...others])
}

/** Operations of methods that a path item has no field for; those that no request can have are told. */
function additionalOperations(
  { report }: Context,
  item: Raw,
  pointer: string
): readonly (readonly [string, unknown])[] {
  const given = valueAt(item, 'additionalOperations')
  if (given === undefined) return []
  const place = pointerTo(pointer, 'additionalOperations')
  return Object.entries(object(given, place, report)).filter(([method]) => {
    const fault = methodFault(method)
    if (fault !== null)
      report(
        tolerated(
          diagnostic(
            'document/method',
            pointerTo(place, method),
            `The method ${JSON.stringify(method)} ${fault}.`,
            'Give the operation another method, or leave it out of the document.'
          ),
          'It is left out.'
        )
      )
    return fault === null
  })
}

/** Why no request has a method (RFC 9110 §9.1; Fetch §2.2.1), or why it is elsewhere in a path item. */
function methodFault(method: string): string | null {
  if (!isToken(method)) return 'is not a word'
  if (/^(?:connect|trace|track)$/i.test(method)) return 'is one that no platform sends'
  return hasField(method) ? `has a field of its own, ${method.toLowerCase()}` : null
}

/** The servers of an operation replace those of its path (OpenAPI 3.1 §4.8.10). */
function withServers(
  operation: OperationObject,
  own: readonly ServerObject[],
  shared: readonly ServerObject[]
): OperationObject {
  const servers = own.length > 0 ? own : shared
  return servers.length > 0 ? { ...operation, servers } : operation
}
