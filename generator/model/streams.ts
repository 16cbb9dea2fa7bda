import type { StreamConvention as StyleOfConfig } from '../decide/config.ts'
import type { Decisions } from '../decide/decisions.ts'
import type { Schema } from '../read/document.ts'
import { valueAt } from '../ground/valueAt.ts'
import { compareText } from '../ground/text.ts'
import { structureOf } from '../read/structure.ts'
import { essenceOf } from '../read/mediaTypes.ts'
import type { StreamConvention } from './api.ts'
import { describesFrames, documentStream, type DocumentStream } from './documentStreams.ts'
import { joinEvents } from './events.ts'
import type { PageDraft } from './pages.ts'
import type { Placed } from './methods.ts'
import type { ResponseDraft } from './responses.ts'

/** The convention that a stream follows, with the schema of its events. */
export interface StreamDraft {
  readonly style: string
  /** The item if every event carries one and there are no other events; else null. */
  readonly item: Schema | null
  /** Null if the document does not describe the events. */
  readonly event: Schema | null
  readonly eventTypes: readonly string[]
  /** The convention if the document describes it and sdk.yaml does not; else null. */
  readonly own: StreamConvention | null
  /** The convention of sdk.yaml that it follows, or that adds to what the document says; null if it follows none. */
  readonly given: string | null
}

/** The media types that sdk.yaml knows as streams. */
export function streamTypesOf({ config }: Decisions): ReadonlySet<string> {
  return new Set(Object.values(config.streams).map((convention) => convention.mediaType))
}

/** The stream of an operation: described by the document, of a media type that sdk.yaml knows, or added by sdk.yaml. */
export function streamOf(
  placed: Placed,
  responses: readonly ResponseDraft[],
  page: PageDraft | null,
  decisions: Decisions,
  expand: (schema: Schema) => Schema
): StreamDraft | null {
  const declared = responses.find((response) => response.kind === 'stream')
  const decided = decisions.take('operations', placed.id)?.stream
  const found = Object.entries(decisions.config.streams).find(([style, convention]) =>
    decided === undefined ? isOf(convention, declared?.mediaType) : style === decided
  )
  if (declared !== undefined && (found === undefined || describesFrames(declared, found[1])))
    return page === null
      ? ofDocument(documentStream(declared, placed.operation, expand, found), found?.[0] ?? null, expand)
      : null
  if (found === undefined) return null
  const [style, convention] = found
  if (declared === undefined)
    return { style, item: page?.item ?? null, event: null, eventTypes: [], own: null, given: style }
  const item = itemOfEvents(declared.schema, convention, expand)
  const isPageItem = item !== null && (page === null || structureOf(item) === structureOf(page.item))
  const event = isPageItem
    ? declared.schema
    : stamped(joinEvents(whole(declared.schema, convention), style, decisions), convention, expand)
  const types = eventTypesOf(event, convention.discriminator, expand)
  // A list streams items, whatever the document says that the events hold.
  const isList = isPageItem || (page !== null && types.every((type) => type === convention.item))
  return {
    style,
    item: isPageItem ? item : null,
    event,
    eventTypes: isList ? [] : types,
    own: null,
    given: style
  }
}

function isOf({ mediaType }: StyleOfConfig, declared: string | undefined): boolean {
  return declared !== undefined && [declared, essenceOf(declared)].includes(mediaType)
}

function ofDocument(
  { convention, event }: DocumentStream,
  given: string | null,
  expand: (schema: Schema) => Schema
): StreamDraft {
  const { name, discriminator } = convention
  const eventTypes = event === null ? [] : eventTypesOf(event, discriminator ?? undefined, expand)
  return { style: name, item: null, event, eventTypes, own: convention, given }
}

/** The events with type and payload required: the framing has both in every line, even if a branch leaves them out. */
function whole(schema: Schema, convention: StyleOfConfig): Schema {
  const { oneOf, anyOf, properties = {}, required = [] } = schema
  const branches = (all: readonly Schema[]): readonly Schema[] =>
    all.map((branch) => whole(branch, convention))
  const always = Object.keys(properties).filter(
    (name) => (name === convention.discriminator || name === convention.payload) && !required.includes(name)
  )
  return {
    ...schema,
    ...(oneOf === undefined ? {} : { oneOf: branches(oneOf) }),
    ...(anyOf === undefined ? {} : { anyOf: branches(anyOf) }),
    ...(always.length === 0 ? {} : { required: [...required, ...always] })
  }
}

/** The events with the time that the service puts on each, if the document does not describe it. */
function stamped(event: Schema, convention: StyleOfConfig, expand: (schema: Schema) => Schema): Schema {
  const { stamp } = convention
  if (stamp === undefined || hasStamp(event, stamp, expand)) return event
  const branches = event.anyOf ?? event.oneOf ?? []
  // One kind of event is an object, and reads as one.
  if (branches.length === 1)
    return {
      ...event,
      [event.anyOf === undefined ? 'oneOf' : 'anyOf']: branches.map((branch) =>
        stamped(branch, convention, expand)
      )
    }
  const properties = {
    ...event.properties,
    [stamp]: {
      type: 'number',
      description: 'When the service created the event, in milliseconds since the Unix epoch'
    }
  }
  return event.$ref === undefined ? { ...event, properties } : { anyOf: [event], properties }
}

function hasStamp(event: Schema, stamp: string, expand: (schema: Schema) => Schema): boolean {
  const { oneOf, anyOf, properties = {} } = expand(event)
  const branches = [...(oneOf ?? []), ...(anyOf ?? [])]
  return (
    Object.hasOwn(properties, stamp) ||
    (branches.length > 0 && branches.every((branch) => hasStamp(branch, stamp, expand)))
  )
}

/** Every value of the discriminating field in the branches of a union of events, sorted. */
export function eventTypesOf(
  schema: Schema,
  discriminator: string | undefined,
  expand: (schema: Schema) => Schema
): readonly string[] {
  const { oneOf, anyOf, properties } = expand(schema)
  const own = discriminator === undefined ? [] : (valueAt(properties, discriminator)?.enum ?? []).map(String)
  const inner = [...(oneOf ?? []), ...(anyOf ?? [])].flatMap((branch) =>
    eventTypesOf(branch, discriminator, expand)
  )
  return [...new Set([...own, ...inner])].sort(compareText)
}

/** The payload of the item event if there is no other event. */
function itemOfEvents(
  schema: Schema,
  convention: StyleOfConfig,
  expand: (schema: Schema) => Schema
): Schema | null {
  const { discriminator, payload, item } = convention
  if (discriminator === undefined || payload === undefined || item === undefined) return null
  const branches = expand(schema).oneOf ?? expand(schema).anyOf ?? [schema]
  const [only] = branches
  if (branches.length !== 1 || only === undefined) return null
  const event = expand(only)
  const names = valueAt(event.properties, discriminator)?.enum ?? []
  const isItem =
    names.length === 1 &&
    names[0] === item &&
    Object.keys(event.properties ?? {}).every((name) => name === discriminator || name === payload)
  return isItem ? (valueAt(event.properties, payload) ?? null) : null
}
