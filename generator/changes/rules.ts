/** Rules for what no compiler sees: what an operation, an error code and a field promise beside their types. */
import type { ErrorSurface, Facts, OperationSurface, Surface } from '../target/surface.ts'
import { valueAt } from '../ground/valueAt.ts'
import { changeOf, type Change, type Level } from './change.ts'

/** What the rules ask of types. */
export interface PromiseContext {
  /** Whether a type is on both sides. */
  readonly isKept: (type: string) => boolean
  /** Whether programs write values of a type; a server may narrow what it only answers. */
  readonly isInput: (type: string) => boolean
}

export function promiseChanges(old: Surface, now: Surface, context: PromiseContext): readonly Change[] {
  return [...operationChanges(old, now), ...errorChanges(old, now), ...factChanges(old, now, context)]
}

type Finding = readonly [level: Level, reason: string]

function operationChanges(old: Surface, now: Surface): readonly Change[] {
  const after = new Map(now.operations.map((each) => [each.id, each]))
  const routes = new Map(now.operations.map((each) => [withoutNames(each.route), each]))
  return old.operations.flatMap((before) => {
    const other = after.get(before.id) ?? routes.get(withoutNames(before.route))
    const findings = other === undefined ? [] : compareOperations(before, other)
    return findings.map(([level, reason]) =>
      changeOf({
        kind: 'operation/changed',
        name: before.id,
        place: before.route,
        level,
        decidedBy: 'rule',
        reason
      })
    )
  })
}

/** A route without the names of its parameters, which nobody sends. */
export function withoutNames(route: string): string {
  return route.replace(/\{[^}]*\}/g, '{}')
}

function compareOperations(old: OperationSurface, now: OperationSurface): readonly Finding[] {
  return [
    ...(old.id === now.id ? [] : [['patch', `Its operationId is ${now.id} now.`] as const]),
    ...routeFindings(old, now),
    ...listFindings('the error code', old.errorCodes, now.errorCodes, 'patch', 'minor'),
    ...parameterFindings(old, now),
    ...listFindings('the media type of the request', old.accepts, now.accepts, 'major', 'minor'),
    ...listFindings('the answer as', old.answers, now.answers, 'major', 'minor'),
    ...retryFindings(old, now),
    ...(old.limit === now.limit
      ? []
      : [
          ['patch', `The rate limit was ${old.limit ?? 'its own'} and is ${now.limit ?? 'its own'}.`] as const
        ]),
    ...(old.deprecated === now.deprecated
      ? []
      : [
          now.deprecated
            ? (['minor', 'It is deprecated.'] as const)
            : (['patch', 'It is no longer deprecated.'] as const)
        ])
  ]
}

/** The SDK sends what it is generated for; a program that writes the path itself, to a proxy or a test double, breaks. */
function routeFindings(old: OperationSurface, now: OperationSurface): readonly Finding[] {
  if (withoutNames(old.route) === withoutNames(now.route)) return []
  const [before = '', after = ''] = [old.route, now.route].map((route) => route.split(' ')[0])
  if (before !== after) return [['major', `The HTTP method was ${before} and is ${after}.`]]
  return [['minor', `The path was ${old.route} and is ${now.route}.`]]
}

/** How a value is written is the business of the SDK; a header is seen by proxies and by rules of other origins. */
function parameterFindings(old: OperationSurface, now: OperationSurface): readonly Finding[] {
  const headers = ({ parameters }: OperationSurface) =>
    parameters.filter((each) => each.startsWith('header '))
  const rest = ({ parameters }: OperationSurface) => parameters.filter((each) => !each.startsWith('header '))
  return [
    ...listFindings('the', headers(old), headers(now), 'major', 'minor'),
    ...listFindings('the', rest(old), rest(now), 'patch', 'patch')
  ]
}

function retryFindings(old: OperationSurface, now: OperationSurface): readonly Finding[] {
  const findings: Finding[] = []
  const strength = { safe: 2, idempotent: 1, never: 0 } as const
  if (old.retry !== now.retry) {
    const weaker = strength[now.retry] < strength[old.retry]
    findings.push([weaker ? 'major' : 'minor', `Sending it again was ${old.retry} and is ${now.retry}.`])
  }
  if (old.idempotentWith !== now.idempotentWith) {
    const reason = `The field that makes sending it again harmless was ${old.idempotentWith ?? 'none'} and is ${now.idempotentWith ?? 'none'}.`
    findings.push([old.idempotentWith === null ? 'minor' : 'major', reason])
  }
  return findings
}

function listFindings(
  what: string,
  before: readonly string[],
  after: readonly string[],
  lost: Level,
  won: Level
): readonly Finding[] {
  const gone = before.filter((each) => !after.includes(each))
  const fresh = after.filter((each) => !before.includes(each))
  return [
    ...gone.map((each): Finding => [lost, `It lost ${what} ${each}.`]),
    ...fresh.map((each): Finding => [won, `It has ${what} ${each} now.`])
  ]
}

function errorChanges(old: Surface, now: Surface): readonly Change[] {
  const after = new Map(now.errors.map((each) => [each.code, each]))
  const before = new Set(old.errors.map(({ code }) => code))
  const say = (kind: Change['kind'], name: string, level: Level, reason: string): Change =>
    changeOf({ kind, name, place: 'errors', level, decidedBy: 'rule', reason })
  return [
    ...old.errors.flatMap((each) => {
      const other = after.get(each.code)
      if (other === undefined)
        return [say('errorCode/removed', each.code, 'minor', 'The API no longer has it.')]
      return compareErrors(each, other).map(([level, reason]) =>
        say('errorCode/changed', each.code, level, reason)
      )
    }),
    ...now.errors
      .filter(({ code }) => !before.has(code))
      .map(({ code }) => say('errorCode/added', code, 'minor', 'It is new.'))
  ]
}

function compareErrors(old: ErrorSurface, now: ErrorSurface): readonly Finding[] {
  const findings: Finding[] = []
  if (old.className !== now.className)
    findings.push(['major', `A program that catches ${old.className} gets ${now.className}.`])
  if (old.status !== now.status)
    findings.push(['major', `The status was ${old.status ?? 'any'} and is ${now.status ?? 'any'}.`])
  if (old.retryable !== now.retryable)
    findings.push([
      'minor',
      now.retryable
        ? 'Calls that fail with it are sent again now.'
        : 'Calls that fail with it are no longer sent again.'
    ])
  return findings
}

/** Facts of types that both surfaces have; a type that came or went is told as an export. */
function factChanges(old: Surface, now: Surface, context: PromiseContext): readonly Change[] {
  const types = [...new Set([...Object.keys(old.facts), ...Object.keys(now.facts)])].filter(context.isKept)
  return types.flatMap((type) => {
    const [before, after] = [valueAt(old.facts, type) ?? {}, valueAt(now.facts, type) ?? {}]
    const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return paths.flatMap((path) =>
      compareFacts(type, path, valueAt(before, path) ?? {}, valueAt(after, path) ?? {}, context)
    )
  })
}

/** Keywords of which a larger value refuses more, and those of which a smaller one does. */
const floors = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'])
const ceilings = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'])

function compareFacts(
  type: string,
  path: string,
  old: Facts,
  now: Facts,
  { isInput }: PromiseContext
): readonly Change[] {
  const keywords = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()
  return keywords.flatMap((keyword) => {
    const [before, after] = [valueAt(old, keyword), valueAt(now, keyword)]
    if (before === after) return []
    const name = path === '' ? type : path.startsWith('[') ? `${type}${path}` : `${type}.${path}`
    const reason = `${keyword}: ${printed(before)} → ${printed(after)}`
    return [
      changeOf({
        kind: 'fact/changed',
        name,
        place: type,
        level: levelOf(keyword, before, after, isInput(type)),
        decidedBy: 'rule',
        reason
      })
    ]
  })
}

type Fact = Facts[string] | undefined

function printed(value: Fact): string {
  return value === undefined ? 'none' : JSON.stringify(value)
}

/** A narrower limit refuses what was accepted; another default or format gives the same program another meaning. */
function levelOf(keyword: string, before: Fact, after: Fact, input: boolean): Level {
  if (keyword === 'deprecated') return after === true ? 'minor' : 'patch'
  if (!input && keyword !== 'format') return 'minor'
  if (keyword === 'readOnly' || keyword === 'writeOnly') return after === true ? 'major' : 'minor'
  if (keyword === 'default') return before === undefined ? 'minor' : 'major'
  if (floors.has(keyword)) return narrows(before, after, (one, two) => two > one)
  if (ceilings.has(keyword)) return narrows(before, after, (one, two) => two < one)
  return after === undefined || after === false ? 'minor' : 'major'
}

function narrows(before: Fact, after: Fact, tighter: (one: number, two: number) => boolean): Level {
  if (after === undefined) return 'minor'
  if (before === undefined) return 'major'
  return typeof before === 'number' && typeof after === 'number' && !tighter(before, after)
    ? 'minor'
    : 'major'
}
