/** Gives every operation its place in the tree and its method name. */
import type { Diagnostic } from '../ground/diagnostics.ts'
import type { Decided, Decisions } from '../decide/decisions.ts'
import type { Document, OperationObject } from '../read/document.ts'
import { valueAt } from '../ground/valueAt.ts'
import { operationPointer, sentAs } from '../read/pointer.ts'
import { compareText } from '../ground/text.ts'
import { catchAllSlip } from './catchAllSlip.ts'
import type { HttpMethod } from './httpMethods.ts'
import type { LockedOperation, NamesLock } from './lockedNames.ts'
import { camelCase } from './names.ts'
import { separateMethods } from './separateMethods.ts'
import { isContested } from './reviewPlaces.ts'
import { settleMembers } from './settleMembers.ts'
import { grammarOf } from './grammar/grammar.ts'
import { prefixFault } from './grammar/prefixFault.ts'
import type { PathRules, ReadSite, Route } from './grammar/route.ts'
import { erasedPath, wireNames } from './paths.ts'
import { stepsOf } from './pathText.ts'

/** An operation that has its place: what everything else about it is derived from. */
export interface Placed {
  readonly id: string
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
  /** Whether it had another path when it was recorded. */
  readonly moved: boolean
  /** Where it is called by rule, with no regard to what else is called so. */
  readonly wanted: string
  /** What of its place a line of sdk.yaml gives. */
  readonly chosen: { readonly resource: boolean; readonly name: boolean }
  /** Whether a rule chose its place because something else claimed the one before, and no release has made it final. */
  readonly isSettled: boolean
}

/** Placed operations sorted by id, and what there is to say about them. */
export interface Placement {
  readonly placed: readonly Placed[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Places every operation: a name that the lock records under its id wins, then a line of sdk.yaml, then the grammar.
 *
 * @param apart the pairs of operations that one method cannot serve, by their key.
 */
export function placeOperations(
  document: Document,
  decisions: Decisions,
  lock: NamesLock,
  reserved: ReadonlySet<string> = new Set(),
  apart: ReadonlySet<string> = new Set()
): Placement {
  const { config } = decisions
  const diagnostics: Diagnostic[] = []
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      path,
      method,
      operation,
      pointer: operationPointer(path, method)
    }))
  )
  const provisional = new Set(lock.provisional)
  const taken = new Set([
    ...reserved,
    ...[...Object.keys(config.pages), ...Object.keys(config.streams)].flatMap((style) => [
      style,
      `${style.replace(/s$/, '')}Types`
    ])
  ])
  const grammar = grammarOf(config.paths, all)
  diagnostics.push(...prefixFault(decisions, Object.keys(document.paths)))
  const placed: Placed[] = []
  for (const { path, method, operation, pointer } of all) {
    const isProvisional = provisional.has(`operations.${operation.operationId}`)
    const { resource, name } = decisions.take('operations', operation.operationId) ?? {}
    // A line of sdk.yaml replaces a name that no release has made final.
    const isReplaced = isProvisional && (resource ?? name) !== undefined
    const entry = isReplaced ? null : (valueAt(lock.operations, operation.operationId) ?? null)
    const one = place({
      path,
      method: sentAs(method),
      operation,
      pointer,
      entry,
      isProvisional: isProvisional && !isReplaced,
      decisions,
      grammar,
      taken,
      diagnostics
    })
    if (one !== null) placed.push(one)
  }
  const settled = settleMembers(separateMethods(placed), apart)
  return {
    placed: settled
      .map((one) => ({ ...one, isSettled: one.isSettled && isContested(one, settled) }))
      .sort((left, right) => compareText(left.id, right.id)),
    diagnostics
  }
}

interface PlaceInput {
  readonly path: string
  readonly method: HttpMethod
  readonly operation: OperationObject
  readonly pointer: string
  readonly entry: LockedOperation | null
  readonly isProvisional: boolean
  readonly decisions: Decisions
  readonly grammar: ReadSite
  /** Names that no argument can have. */
  readonly taken: ReadonlySet<string>
  readonly diagnostics: Diagnostic[]
}

function place({
  path,
  method,
  operation,
  pointer,
  entry,
  isProvisional,
  decisions,
  grammar,
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
  const isListed = decisionOf(decided) !== null || decisions.config.paths.grammar !== 'action'
  const slip = catchAllSlip(path, isListed, decisions)
  if (slip !== null) {
    if (!diagnostics.some(({ place, message }) => place === slip.place && message === slip.message))
      diagnostics.push(slip)
    return null
  }
  const parsed = grammar({ id: operation.operationId, method, path }, pointer, {
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
  const erased = `${method} ${erasedPath(path)}`
  const recorded = entry?.method.split('.')
  const home = (decided.resource === undefined ? route.resource : stepsOf(decided.resource)).map(camelCase)
  return {
    id: operation.operationId,
    pointer,
    method,
    path,
    erased,
    operation,
    route,
    verb,
    resource: recorded?.slice(0, -1) ?? home,
    name: recorded?.at(-1) ?? camelCase(verb),
    recorded: entry !== null,
    moved: entry !== null && entry.path !== erased,
    wanted: [...home, camelCase(verb)].join('.'),
    chosen: { resource: decided.resource !== undefined, name: decided.name !== undefined },
    isSettled: isProvisional
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
