/** Rules for what no compiler sees: what an operation, an error code and a field promise beside their types. */
import type { ErrorSurface, OperationSurface, Surface, TokenOption } from '../target/surface.ts'
import { changeOf, type Change, type Level } from './change.ts'
import { operationPairs, withoutNames, type OperationPair } from './operationPairs.ts'
import { factChanges, type PromiseContext } from './facts.ts'
import { parameterChanges } from './parameterFacts.ts'

export function promiseChanges(old: Surface, now: Surface, context: PromiseContext): readonly Change[] {
  return [
    ...operationChanges(old, now),
    ...errorChanges(old, now),
    ...factChanges(old, now, context),
    ...parameterChanges(old, now)
  ]
}

type Finding = readonly [level: Level, reason: string]

function operationChanges(old: Surface, now: Surface): readonly Change[] {
  const owners = new Map(old.operations.map(({ id, route }) => [withoutNames(route), id]))
  return operationPairs(old, now).flatMap((pair) =>
    compareOperations(pair.before, pair.after, owners).map(([level, reason]) =>
      changeOf({
        kind: 'operation/changed',
        name: pair.before.id,
        place: pair.before.route,
        level,
        decidedBy: 'rule',
        reason,
        proposal: reason.startsWith(pathMoved) ? followProposal(pair) : null
      })
    )
  )
}

const pathMoved = 'The path was '

/** A method whose path moved may follow it: which of the two names users should have is for a person to say. */
function followProposal({ before, after, method }: OperationPair): string | null {
  const literals = ({ route }: OperationSurface): string =>
    route
      .split('/')
      .filter((segment) => !segment.startsWith('{'))
      .join('/')
  if (method === null || before.id !== after.id || literals(before) === literals(after)) return null
  return `The method keeps its name. For a name that follows the path, with the former one as an alias, write in sdk.yaml: renamed: { ${before.id}: ${before.id} }.`
}

/** The operations of the old surface by their routes, with the names of parameters erased. */
type Owners = ReadonlyMap<string, string>

function compareOperations(old: OperationSurface, now: OperationSurface, owners: Owners): readonly Finding[] {
  return [
    ...(old.id === now.id ? [] : [['patch', `Its operationId is ${now.id} now.`] as const]),
    ...routeFindings(old, now, owners),
    ...listFindings('the error code', old.errorCodes, now.errorCodes, 'patch', 'minor'),
    ...parameterFindings(old, now),
    ...listFindings('the media type of the request', old.accepts, now.accepts, 'major', 'minor'),
    ...listFindings('the answer as', old.answers, now.answers, 'major', 'minor'),
    ...retryFindings(old, now),
    ...securityFindings(old, now),
    ...serverFindings(old, now),
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
function routeFindings(old: OperationSurface, now: OperationSurface, owners: Owners): readonly Finding[] {
  if (withoutNames(old.route) === withoutNames(now.route)) return []
  const [before = '', after = ''] = [old.route, now.route].map((route) => route.split(' ')[0])
  if (before !== after) return [['major', `The HTTP method was ${before} and is ${after}.`]]
  // A program that means one operation and calls another compiles, and does something else.
  const owner = owners.get(withoutNames(now.route))
  return owner === undefined
    ? [['minor', `${pathMoved}${old.route} and is ${now.route}.`]]
    : [['major', `${pathMoved}${old.route} and is ${now.route}, which was that of ${owner}.`]]
}

/** How a value is written is the business of the SDK; a header is seen by proxies and by rules of other origins. */
function parameterFindings(old: OperationSurface, now: OperationSurface): readonly Finding[] {
  const headers = ({ parameters }: OperationSurface) =>
    parameters.filter((each) => each.startsWith('header '))
  const rest = ({ parameters }: OperationSurface) => parameters.filter((each) => !each.startsWith('header '))
  return [
    ...listFindings('the', headers(old), spelledAs(headers(old), headers(now)), 'major', 'minor'),
    ...listFindings('the', rest(old), rest(now), 'patch', 'patch')
  ]
}

/** Headers in the letters that they had before: their names ignore case (RFC 9110 §5.1). */
function spelledAs(old: readonly string[], now: readonly string[]): readonly string[] {
  const before = new Map(old.map((each) => [each.toLowerCase(), each]))
  return now.map((each) => before.get(each.toLowerCase()) ?? each)
}

const tokenOption: TokenOption = 'the token'

/** A client that has what sufficed before is refused if it no longer does. */
function securityFindings(
  { security: old }: OperationSurface,
  { security: now }: OperationSurface
): readonly Finding[] {
  if (JSON.stringify(old) === JSON.stringify(now)) return []
  const needed = (list: readonly string[] = [tokenOption]): readonly string[] =>
    list.filter((names) => names !== '')
  const [before, after] = [needed(old), needed(now)]
  if (after.length === 0) return [['minor', 'It takes no secret now.']]
  const words = (list: readonly string[]): string => (list.length === 0 ? 'no secret' : list.join(' or '))
  const isWider = before.length > 0 && before.every((each) => after.includes(each))
  const isOptional = now?.includes('') === true
  return [[isWider || isOptional ? 'minor' : 'major', `It took ${words(before)} and takes ${words(after)}.`]]
}

/** What around a program names the host (allow lists, proxies, recorded tests) stops its calls. */
function serverFindings(
  { server: old }: OperationSurface,
  { server: now }: OperationSurface
): readonly Finding[] {
  if (old === now) return []
  const words = (address: string | undefined): string => address ?? 'the address of the service'
  const [before, after] = [old, now].map((each) => each?.replace(/^(\w+:\/\/[^/]*).*$/, '$1'))
  return [
    [before === after ? 'minor' : 'major', `Its requests went to ${words(old)} and go to ${words(now)}.`]
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
