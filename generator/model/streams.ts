import type { Config, StreamConvention } from '../read/config.ts'
import type { Schema } from '../read/document.ts'
import { compareText, structureOf } from '../read/structure.ts'
import { joinEvents } from './events.ts'
import type { PageDraft } from './pages.ts'
import type { Placed } from './methods.ts'
import type { ResponseDraft } from './responses.ts'

/** The convention that a stream follows, with the schema of its events. */
export interface StreamDraft {
  readonly style: string
  readonly convention: StreamConvention
  readonly mode: 'negotiated' | 'always'
  /** The item where every event carries one and nothing else happens, or null. */
  readonly item: Schema | null
  /** Null where the document says nothing about the events. */
  readonly event: Schema | null
  readonly eventTypes: readonly string[]
}

/** The media types that sdk.yaml knows as streams. */
export function streamTypesOf(config: Config): ReadonlySet<string> {
  return new Set(Object.values(config.streams).map((convention) => convention.mediaType))
}

/** The stream of an operation: declared by a media type of the document, or added by sdk.yaml. */
export function streamOf(placed: Placed, responses: readonly ResponseDraft[], page: PageDraft | null, config: Config, expand: (schema: Schema) => Schema): StreamDraft | null {
  const declared = responses.find((response) => response.kind === 'stream')
  const decided = config.operations[placed.id]?.stream
  const found = Object.entries(config.streams).find(([style, convention]) => (decided === undefined ? convention.mediaType === declared?.mediaType : style === decided))
  if (found === undefined) return null
  const [style, convention] = found
  const mode = responses.some((response) => response.kind !== 'stream') ? 'negotiated' : 'always'
  if (declared?.kind !== 'stream') return { style, convention, mode, item: page?.item ?? null, event: null, eventTypes: [] }
  const item = itemOfEvents(declared.schema, convention, expand)
  const isPageItem = item !== null && (page === null || structureOf(item) === structureOf(page.item))
  const event = isPageItem ? declared.schema : joinEvents(declared.schema, style, config)
  const eventTypes = isPageItem ? [] : eventTypesOf(event, convention.discriminator, expand)
  return { style, convention, mode, item: isPageItem ? item : null, event, eventTypes }
}

/** Every value of the discriminating field in the branches of a union of events, sorted. */
function eventTypesOf(schema: Schema, discriminator: string | undefined, expand: (schema: Schema) => Schema): readonly string[] {
  const { oneOf, anyOf, properties } = expand(schema)
  const own = discriminator === undefined ? [] : (properties?.[discriminator]?.enum ?? []).map(String)
  const inner = [...(oneOf ?? []), ...(anyOf ?? [])].flatMap((branch) => eventTypesOf(branch, discriminator, expand))
  return [...new Set([...own, ...inner])].sort(compareText)
}

/** The payload of the item event where it is the only event there is. */
function itemOfEvents(schema: Schema, convention: StreamConvention, expand: (schema: Schema) => Schema): Schema | null {
  const { discriminator, payload, item } = convention
  if (discriminator === undefined || payload === undefined || item === undefined) return null
  const branches = expand(schema).oneOf ?? expand(schema).anyOf ?? [schema]
  const [only] = branches
  if (branches.length !== 1 || only === undefined) return null
  const event = expand(only)
  const names = event.properties?.[discriminator]?.enum ?? []
  const isItem = names.length === 1 && names[0] === item && Object.keys(event.properties ?? {}).every((name) => name === discriminator || name === payload)
  return isItem ? (event.properties?.[payload] ?? null) : null
}
