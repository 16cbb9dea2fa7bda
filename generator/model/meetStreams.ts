/** Tells the decisions which operations follow a convention of streams, and which of its names their events have. */
import type { Decisions } from '../decide/decisions.ts'
import type { Document, Schema } from '../read/document.ts'
import { nearNames } from '../ground/nearest.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { ActionDraft } from './actionDraft.ts'
import { isJson } from '../read/mediaTypes.ts'
import { eventsOf } from './events.ts'
import { fieldsOf, membersOf, type Expand } from './fields.ts'
import { requestFields } from './meetConventions.ts'
import { successesOf } from './responses.ts'
import { eventTypesOf, streamTypesOf } from './streams.ts'

/** Records what the document has of the names in `streams` and `events`. */
export function meetStreams(
  decisions: Decisions,
  document: Document,
  drafts: readonly ActionDraft[],
  expand: Expand
): void {
  const mediaTypes = mediaTypesOf(document)
  for (const style of Object.keys(decisions.config.streams)) {
    const followers = drafts.filter(({ follows }) => follows === style)
    decisions.meet(`streams.${style}.mediaType`, mediaTypes)
    meetUse(style, decisions, followers.length > 0, mediaTypes)
    meetEvents(style, decisions, followers, expand)
    const fields = followers.flatMap((draft) => requestFields(draft, expand))
    decisions.meet(`streams.${style}.body`, fields)
  }
}

/** A convention is in use if an operation follows it, or streams are passed on in it; a misspelt media type is told by itself. */
function meetUse(
  style: string,
  { config, meet, spare }: Decisions,
  isFollowed: boolean,
  mediaTypes: readonly string[]
): void {
  const isTold = nearNames(valueAt(config.streams, style)?.mediaType ?? '', mediaTypes).length > 0
  if (isFollowed) meet('streams', [style])
  else if (isTold || config.relay === style) spare('streams', [style])
}

function meetEvents(
  style: string,
  decisions: Decisions,
  followers: readonly ActionDraft[],
  expand: Expand
): void {
  const { config, meet, spare } = decisions
  const { discriminator, payload } = valueAt(config.streams, style) ?? {}
  const events = followers.flatMap((draft) => eventSchemas(draft, decisions, expand))
  const types = events.flatMap((event) => eventTypesOf(event, discriminator, expand))
  const list = eventsOf(style, config)
  meet(`events.${list}`, types)
  const known = [...types, ...Object.keys(valueAt(config.events, list) ?? {})]
  for (const key of ['item', 'error', 'result', 'text.event', 'heartbeats', 'ends'])
    meet(`streams.${style}.${key}`, known)
  // Without a stream that follows the convention nothing can be said of its fields.
  const fields = events.flatMap((event) => fieldsOf(event, expand))
  for (const key of ['discriminator', 'payload', 'stamp']) {
    if (events.length > 0) meet(`streams.${style}.${key}`, fields)
    else spare(`streams.${style}.${key}`, [discriminator ?? '', payload ?? ''])
  }
  const carried = events.flatMap((event) => carriedFields(event, payload, expand))
  for (const key of ['text.field', 'noResult']) meet(`streams.${style}.${key}`, carried)
}

function eventSchemas({ placed }: ActionDraft, decisions: Decisions, expand: Expand): readonly Schema[] {
  return successesOf(placed.operation, streamTypesOf(decisions), expand).flatMap((response) =>
    response.kind === 'stream' ? [response.schema] : []
  )
}

/** The names of the fields in what the events of a stream carry. */
function carriedFields(event: Schema, payload: string | undefined, expand: Expand): readonly string[] {
  const own = payload === undefined ? undefined : valueAt(expand(event).properties, payload)
  return [
    ...(own === undefined ? [] : fieldsOf(own, expand)),
    ...membersOf(event, expand).flatMap((member) => carriedFields(member, payload, expand))
  ]
}

/** The media types that a stream may have: JSON is one value, though its name is near to that of lines of JSON. */
function mediaTypesOf({ paths }: Document): readonly string[] {
  return Object.values(paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ responses }) => Object.values(responses))
    .flatMap(({ content }) => Object.keys(content ?? {}))
    .filter((mediaType) => !isJson(mediaType))
}
