/** Gives every operation its place in the tree and its method name. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Decided, Decisions } from '../decide/decisions.ts'
import type { Document, OperationObject } from '../read/document.ts'
import { valueAt } from '../ground/valueAt.ts'
import { pointerTo } from '../read/pointer.ts'
import { compareText } from '../ground/text.ts'
import { httpMethods, isHttpMethod, ruleOf, type HttpMethod } from './httpMethods.ts'
import { indexLock, type LockedOperation, type NamesLock } from './lockedNames.ts'
import { camelCase } from './names.ts'
import { methodFromOperationId } from './qualifiers.ts'
import { erasedPath, idCount, parsePath, wireNames, type PathRules, type Route } from './paths.ts'

/** An operation that has its place: what everything else about it is derived from. */
export interface Placed {
  readonly id: string
  /** The id under which its names are recorded; its own if they are not recorded yet. */
  readonly key: string
  readonly pointer: string
  readonly method: HttpMethod
  readonly path: string
  /** Method and path with parameter names erased. */
  readonly erased: string
  readonly operation: OperationObject
  readonly route: Route
  /**
   * What the operation does: the name that sdk.yaml decides, else the last literal of the path. Every line of sdk.yaml
   * about verbs goes by it.
   */
  readonly verb: string
  /** Property names from the client to the resource. */
  readonly resource: readonly string[]
  readonly name: string
  readonly recorded: boolean
}

/** Placed operations sorted by id, and what there is to say about them. */
export interface Placement {
  readonly placed: readonly Placed[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Places every operation: a recorded name wins, then a line of sdk.yaml, then the grammar. */
export function placeOperations(
  document: Document,
  decisions: Decisions,
  lock: NamesLock,
  reserved: ReadonlySet<string> = new Set()
): Placement {
  const { config } = decisions
  const diagnostics: Diagnostic[] = []
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      path,
      method,
      operation,
      pointer: pointerTo('#/paths', path, method)
    }))
  )
  const ids = new Set(all.map(({ operation }) => operation.operationId))
  const index = indexLock(lock, ids)
  const seen = new Map<string, string>()
  const taken = new Set([
    ...reserved,
    ...[...Object.keys(config.pages), ...Object.keys(config.streams)].flatMap((style) => [
      style,
      `${style.replace(/s$/, '')}Types`
    ])
  ])
  const placed: Placed[] = []
  for (const { path, method, operation, pointer } of all) {
    const earlier = seen.get(operation.operationId)
    if (earlier !== undefined)
      diagnostics.push(
        diagnostic(
          'document/operation-id',
          pointer,
          `The operationId ${operation.operationId} is also used at ${earlier}.`,
          'Give each operation its own.'
        )
      )
    seen.set(operation.operationId, pointer)
    const known = methodOf(method, pointer, diagnostics)
    if (known === null) continue
    const recordedId = index.recordedId(operation.operationId, `${known} ${erasedPath(path)}`)
    const entry = recordedId === null ? null : (valueAt(lock.operations, recordedId) ?? null)
    const one = place({
      path,
      method: known,
      operation,
      pointer,
      key: recordedId ?? operation.operationId,
      entry,
      decisions,
      taken,
      diagnostics
    })
    if (one !== null) placed.push(one)
  }
  const apart = separateMethods(placed)
  return { placed: apart.sort((left, right) => compareText(left.id, right.id)), diagnostics }
}

function methodOf(key: string, pointer: string, diagnostics: Diagnostic[]): HttpMethod | null {
  const method = key.toUpperCase()
  if (isHttpMethod(method)) return method
  diagnostics.push(
    diagnostic(
      'document/method',
      pointer,
      `The method must be ${Object.keys(httpMethods).join(' or ')}; got ${method}.`,
      'Correct the document, or add the method to the table in model/httpMethods.ts.'
    )
  )
  return null
}

interface PlaceInput {
  readonly path: string
  readonly method: HttpMethod
  readonly operation: OperationObject
  readonly pointer: string
  readonly key: string
  readonly entry: LockedOperation | null
  readonly decisions: Decisions
  /** Names that no argument can have. */
  readonly taken: ReadonlySet<string>
  readonly diagnostics: Diagnostic[]
}

function place({
  path,
  method,
  operation,
  pointer,
  key,
  entry,
  decisions,
  taken,
  diagnostics
}: PlaceInput): Placed | null {
  const decided = decisions.take('operations', operation.operationId) ?? {}
  const optional = new Set(
    (operation.parameters ?? [])
      .filter((parameter) => parameter['x-optional'] === true)
      .map((parameter) => parameter.name)
  )
  // One that may be left out is given by name, among those of the query.
  const byName =
    optional.size === 0
      ? []
      : (operation.parameters ?? []).flatMap((parameter) =>
          parameter.in === 'query' ? [parameter.name] : []
        )
  decisions.meet('paths.catchAll', wireNames(path))
  const parsed = parsePath(path, pointer, {
    catchAll: decisions.config.paths.catchAll ?? null,
    optional,
    decided: decisionOf(decided),
    taken: new Set([...taken, ...byName])
  })
  // A name that was decided settles how a path is read.
  if (parsed.route === null || decided.name === undefined) diagnostics.push(...parsed.diagnostics)
  if (parsed.route === null) return null
  const { route } = parsed
  const verb = decided.name ?? route.verb
  const recorded = entry?.method.split('.')
  const resource = recorded?.slice(0, -1) ?? (decided.resource?.split('/') ?? route.resource).map(camelCase)
  const name = recorded?.at(-1) ?? camelCase(verb)
  if (entry !== null && entry.ids !== idCount(route)) {
    const message = `${entry.method} was recorded with ${entry.ids} ids; the path ${path} has ${idCount(route)}.`
    diagnostics.push(
      diagnostic(
        'name/moved',
        pointer,
        message,
        `Programs that call it break. To accept that, write in sdk.yaml: renamed: { ${operation.operationId}: ${operation.operationId} }.`
      )
    )
  }
  return {
    id: operation.operationId,
    key,
    pointer,
    method,
    path,
    erased: `${method} ${erasedPath(path)}`,
    operation,
    route,
    verb,
    resource,
    name,
    recorded: entry !== null
  }
}

/** Says whether an operation hands on what another server answered. */
export function isPassThrough({ id, verb }: Placed, decisions: Decisions): boolean {
  const byVerb = decisions.lists('verbs.passThrough', verb)
  return decisions.take('operations', id)?.passThrough ?? byVerb
}

function decisionOf({ resource, name }: Decided['operations']): PathRules['decided'] {
  return resource === undefined || name === undefined ? null : { resource, name }
}

/** Two methods on one path: the one that takes a request keeps the literal, the other takes the rest of its operationId. */
function separateMethods(placed: readonly Placed[]): Placed[] {
  const takesRequest = ({ method }: Placed): boolean => ruleOf(method).argument === 'request'
  const keep = new Set(placed.filter(takesRequest).map((one) => `${erasedPath(one.path)} ${one.name}`))
  return placed.map((one) => {
    const shares = !takesRequest(one) && !one.recorded && keep.has(`${erasedPath(one.path)} ${one.name}`)
    return shares ? { ...one, name: methodFromOperationId(one.id, one.route.resource) || one.name } : one
  })
}
