/** The action grammar of paths: `/{resource}[/{id}](/{sub}[/{subId}])*\/{verb}`. */
import { diagnostic } from '../../ground/diagnostics.ts'
import type { PathPart } from '../api.ts'
import { parameterNames, type Segment } from '../pathNames.ts'
import { isDotSegment, sentSegment, stepsOf } from '../pathText.ts'
import { withoutPrefix } from './prefix.ts'
import type { ParsedPath, PathRules } from './route.ts'

export interface ActionRules extends PathRules {
  /** What paths begin with that names nothing; nothing unless given. */
  readonly prefix?: string | undefined
}

/**
 * Reads a path template. The last literal is the verb, the literals before it are the resource, and the action
 * is of one row if a parameter is right before the verb. Two departures have a rule of their own and are
 * reported: a path of one literal (its verb is `call`), and a catch-all of sdk.yaml behind the verb, which is settled. Every other departure needs a
 * line of sdk.yaml.
 */
export function parsePath(path: string, pointer: string, rules: ActionRules): ParsedPath {
  const malformed = faultOf(path)
  if (malformed !== null) return refusal(path, pointer, malformed, 'Correct the path in the document.')
  const all = path.slice(1).split('/').map(readSegment)
  const own = withoutPrefix(path, rules.prefix ?? '')
  const segments = own === '' ? [] : own.slice(1).split('/').map(readSegment)
  const spans = (name: string): boolean =>
    rules.catchAll?.includes(name) ?? (name === 'path' && path.endsWith('{path}'))
  const parts = joinParts(all, rules, spans)
  const refuse = (message: string): ParsedPath => {
    if (rules.decided === null)
      return refusal(
        path,
        pointer,
        message,
        'Say what it is in sdk.yaml: operations.<operationId>: { resource: a/b, name: verb }.'
      )
    const scope = segments.some((segment) => 'parameter' in segment) ? 'item' : 'collection'
    return {
      route: { resource: stepsOf(rules.decided.resource), verb: rules.decided.name, scope, parts },
      diagnostics: []
    }
  }
  const last = segments.at(-1)
  if (last === undefined) return refuse('has no literal to be the verb.')
  if ('parameter' in last) {
    const isListed = rules.catchAll !== null
    return readTrailingParameter({ path, pointer, segments, parts, spans, isListed }, refuse)
  }
  if (segments.length === 1) {
    const rule = diagnostic(
      'path/rule',
      pointer,
      `${path} has one literal only: it is the resource, and its verb is "call".`
    )
    return {
      route: { resource: [last.literal], verb: 'call', scope: 'collection', parts },
      diagnostics: [rule]
    }
  }
  return routeOf(segments.slice(0, -1), last.literal, parts, refuse)
}

function refusal(path: string, pointer: string, message: string, fix: string): ParsedPath {
  return { route: null, diagnostics: [diagnostic('path/grammar', pointer, `${path} ${message}`, fix)] }
}

/** What no decision can mend: such a path cannot be sent as it is written. */
function faultOf(path: string): string | null {
  if (path === '' || path === '/') return 'has no literal to be the verb.'
  if (!path.startsWith('/')) return 'does not begin with a slash.'
  const segments = path.slice(1).split('/')
  if (segments.includes('')) return 'has an empty segment.'
  const mixed = segments.find((segment) => /[{}]/.test(segment) && !/^\{[^{}]+\}$/.test(segment))
  if (mixed !== undefined) return `mixes a literal and a parameter in the segment ${mixed}.`
  const dots = segments.find(isDotSegment)
  return dots === undefined ? null : `has the segment ${dots}, which every URL parser leaves out.`
}

function readSegment(segment: string): Segment {
  return segment.startsWith('{') ? { parameter: segment.slice(1, -1) } : { literal: segment }
}

interface Trailing {
  readonly path: string
  readonly pointer: string
  readonly segments: readonly Segment[]
  readonly parts: readonly PathPart[]
  readonly spans: (name: string) => boolean
  /** Whether sdk.yaml says which parameters span several segments. */
  readonly isListed: boolean
}

function readTrailingParameter(
  { path, pointer, segments, parts, spans, isListed }: Trailing,
  refuse: (message: string) => ParsedPath
): ParsedPath {
  const [verb, last] = segments.slice(-2)
  if (
    verb === undefined ||
    last === undefined ||
    !('literal' in verb) ||
    !('parameter' in last) ||
    !spans(last.parameter)
  ) {
    return refuse('ends in a parameter that is not listed under paths.catchAll: there is no verb.')
  }
  const parsed = routeOf(segments.slice(0, -2), verb.literal, parts, refuse)
  if (parsed.route === null) return parsed
  const rule = isListed
    ? diagnostic(
        'path/settled',
        pointer,
        `${path} ends in the catch-all {${last.parameter}}: the literal before it is the verb.`
      )
    : diagnostic(
        'path/rule',
        pointer,
        `${path} ends in {${last.parameter}}, which is taken for a path that keeps its slashes: the literal before it is the verb.`,
        `Write in sdk.yaml: paths: { catchAll: [${last.parameter}] }.`
      )
  return { ...parsed, diagnostics: [...parsed.diagnostics, rule] }
}

function routeOf(
  before: readonly Segment[],
  verb: string,
  parts: readonly PathPart[],
  refuse: (message: string) => ParsedPath
): ParsedPath {
  const resource = before.flatMap((segment) => ('literal' in segment ? [segment.literal] : []))
  const [first, last] = [before[0], before.at(-1)]
  if (first === undefined || last === undefined || 'parameter' in first)
    return refuse('has no literal to be the resource.')
  const twice = before.some(
    (segment, index) => index > 0 && 'parameter' in segment && 'parameter' in (before[index - 1] ?? {})
  )
  if (twice) return refuse('has two parameters in a row.')
  return {
    route: { resource, verb, scope: 'parameter' in last ? 'item' : 'collection', parts },
    diagnostics: []
  }
}

/** Literals between two parameters become one text part. */
function joinParts(
  segments: readonly Segment[],
  rules: PathRules,
  spans: (name: string) => boolean
): readonly PathPart[] {
  const names = [...parameterNames(segments, rules.taken ?? new Set())]
  const parts: PathPart[] = []
  for (const segment of segments) {
    const previous = parts.at(-1)
    if ('parameter' in segment) {
      if (previous?.kind === 'text') parts[parts.length - 1] = { kind: 'text', text: `${previous.text}/` }
      else parts.push({ kind: 'text', text: '/' })
      const { parameter } = segment
      parts.push({
        kind: 'parameter',
        name: names.shift() ?? parameter,
        catchAll: spans(parameter),
        optional: rules.optional.has(parameter)
      })
    } else if (previous?.kind === 'text')
      parts[parts.length - 1] = { kind: 'text', text: `${previous.text}/${sentSegment(segment.literal)}` }
    else parts.push({ kind: 'text', text: `/${sentSegment(segment.literal)}` })
  }
  return parts
}
