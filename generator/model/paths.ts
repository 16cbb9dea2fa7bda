/** The action grammar of paths: `/{resource}[/{id}](/{sub}[/{subId}])*\/{verb}`. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { PathPart, Scope } from './api.ts'
import { parameterNames, type Segment } from './pathNames.ts'
import { isDotSegment, sentSegment } from './pathText.ts'

/** What a path says about the action that it serves. */
export interface Route {
  /** The literals before the verb: the place in the tree. */
  readonly resource: readonly string[]
  readonly verb: string
  readonly scope: Scope
  readonly parts: readonly PathPart[]
}

export interface PathRules {
  /** Names of parameters that span several segments; null if sdk.yaml does not say: a last one called `path` is taken for one. */
  readonly catchAll: readonly string[] | null
  /** Names of path parameters of this operation that may be left out. */
  readonly optional: ReadonlySet<string>
  /** Resource and verb as sdk.yaml gives them for a path that the grammar cannot read, or null. */
  readonly decided: { readonly resource: string; readonly name: string } | null
  /** Names that no argument of a method can have: they are those of what its body uses. */
  readonly taken?: ReadonlySet<string>
}

/** A route; null if the path does not fit. Every departure from the grammar comes with a diagnostic. */
export interface ParsedPath {
  readonly route: Route | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a path template. The last literal is the verb, the literals before it are the resource, and the action
 * is of one row if a parameter is right before the verb. Two departures have a rule of their own and are
 * reported: a path of one literal (its verb is `call`), and a catch-all of sdk.yaml behind the verb, which is settled. Every other departure needs a
 * line of sdk.yaml.
 */
export function parsePath(path: string, pointer: string, rules: PathRules): ParsedPath {
  const malformed = faultOf(path)
  if (malformed !== null) return refusal(path, pointer, malformed, 'Correct the path in the document.')
  const segments = path.slice(1).split('/').map(readSegment)
  const spans = (name: string): boolean =>
    rules.catchAll?.includes(name) ?? (name === 'path' && path.endsWith('{path}'))
  const parts = joinParts(segments, rules, spans)
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
      route: { resource: rules.decided.resource.split('/'), verb: rules.decided.name, scope, parts },
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

/** The names that the document gives the parameters of a path, in their order. */
export function wireNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '')
}

/** The path with the names of its parameters erased: what an operation keeps across a rename of them. */
export function erasedPath(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}')
}

/** How many ids a caller gives before the request: path parameters that cannot be left out. */
export function idCount(route: Route): number {
  return route.parts.filter((part) => part.kind === 'parameter' && !part.optional).length
}
