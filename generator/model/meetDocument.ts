/** Tells the decisions what the document has beside the things that the model looks up by itself. */
import type { Decisions } from '../decide/decisions.ts'
import type { Document, Schema } from '../read/document.ts'
import type { NamesLock } from './lockedNames.ts'
import type { ActionDraft } from './actionDraft.ts'
import type { Expand } from './fields.ts'
import { meetConventions } from './meetConventions.ts'
import { meetStreams } from './meetStreams.ts'
import { placesBelow, referenceOf } from './schemaWalk.ts'

export interface Meeting {
  readonly decisions: Decisions
  readonly document: Document
  readonly actions: readonly ActionDraft[]
  readonly expand: Expand
  /** The names that were recorded before this run. */
  readonly lock: NamesLock
  /** Dotted paths. */
  readonly resources: Iterable<string>
}

/** Records the operations, resources, components, codes, security schemes and conventions that lines may name. */
export function meetDocument({ decisions, document, actions, expand, lock, resources }: Meeting): void {
  const ids = Object.values(document.paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId)
  )
  const components = Object.keys(document.components.schemas)
  decisions.has('operation', ids)
  decisions.has('resource', resources)
  decisions.has('component', [...components, ...Object.keys(decisions.config.schemas)])
  decisions.meet('components', components)
  // What is attached to the client needs no resource.
  decisions.meet('mounts', [''])
  meetRenamed(decisions, lock, [...ids, ...components])
  meetSchemas(decisions)
  meetCodes(decisions)
  meetSecurity(decisions, document)
  decisions.has('secret', Object.keys(document.components.securitySchemes))
  decisions.has(
    'server',
    (document.servers ?? []).map(({ url }) => url)
  )
  meetConventions(decisions, actions, expand)
  meetStreams(decisions, document, actions, expand)
}

/** A line of `renamed` has done its work once the names are recorded under the new name. */
function meetRenamed(decisions: Decisions, lock: NamesLock, present: readonly string[]): void {
  const recorded = new Set([
    ...Object.keys(lock.operations),
    ...Object.keys(lock.types).map((key) => key.split('#')[0] ?? key)
  ])
  decisions.meet('renamed', recorded)
  const { renamed } = decisions.config
  // What was renamed more than once has a line for each time.
  const known = [...present, ...Object.keys(renamed)]
  for (const [old, current] of Object.entries(renamed)) {
    if (recorded.has(current)) decisions.meet('renamed', [old])
    decisions.meet(`renamed.${old}`, known)
  }
}

/** The schemas of sdk.yaml that its events refer to, and those that these refer to. */
function meetSchemas({ config: { events, schemas }, meet }: Decisions): void {
  const own = [...Object.values(events).flatMap((each) => Object.values(each)), ...Object.values(schemas)]
  meet('schemas', own.flatMap(referencesOf))
}

function referencesOf(schema: Schema): readonly string[] {
  return [schema, ...[...placesBelow(schema)].map((place) => place.schema)].flatMap(
    (each) => referenceOf(each) ?? []
  )
}

function meetCodes({ config: { errors }, meet, see }: Decisions): void {
  const codes = Object.keys(errors.codes)
  see('code', [...codes, ...codes.map((code) => `*_${code}`)])
  for (const index of errors.rules.keys()) meet(`errors.rules.${index}.code`, codes)
  // `*` replaces the subsystem before a code.
  const patterns = (errors.safe?.codes ?? []).filter(
    (pattern) => pattern.startsWith('*_') && codes.some((code) => pattern.endsWith(code))
  )
  meet('errors.safe.codes', [...codes, ...patterns])
}

/** Names of schemes and headers do not know case (RFC 9110 §11.1, §5.1). */
function meetSecurity({ config: { service }, meet }: Decisions, { components }: Document): void {
  const inCaseOf = (own: string | undefined, name: string): string =>
    own?.toLowerCase() === name.toLowerCase() ? own : name
  const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
  const { header, scheme } = service.auth
  for (const each of Object.values(components.securitySchemes)) {
    if (each.type === 'http' && each.scheme !== undefined) {
      meet('service.auth.scheme', [inCaseOf(scheme, each.scheme), capital(each.scheme)])
      meet('service.auth.header', [inCaseOf(header, 'Authorization')])
    }
    if (each.type === 'apiKey' && each.in === 'header' && each.name !== undefined)
      meet('service.auth.header', [inCaseOf(header, each.name)])
  }
}
