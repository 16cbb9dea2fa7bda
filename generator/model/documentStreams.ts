/** Conventions of streams that a document describes by itself, without a line of sdk.yaml. */
import type { StreamConvention as StyleOfConfig } from '../decide/config.ts'
import type { OperationObject, Schema } from '../read/document.ts'
import { digest } from '../ground/digest.ts'
import { compareText } from '../ground/text.ts'
import { valueAt } from '../ground/valueAt.ts'
import { essenceOf, isEventStream, isJson, isJsonSequence } from '../read/mediaTypes.ts'
import type { StreamConvention } from './api.ts'
import { conventionOf } from './decided.ts'
import { membersOf, type Expand } from './fields.ts'
import { camelCase, pascalCase } from './names.ts'
import type { ResponseDraft } from './responses.ts'

type Declared = Extract<ResponseDraft, { readonly kind: 'stream' }>

/** What a document says of one stream. */
export interface DocumentStream {
  readonly convention: StreamConvention
  /** Null if the document does not describe the events. */
  readonly event: Schema | null
}

/** The fields of an event whose data the document does not describe (HTML §9.2.6). */
const anyFrame: Schema = {
  type: 'object',
  required: ['data'],
  properties: {
    event: { type: 'string' },
    data: { type: 'string' },
    id: { type: 'string' },
    retry: { type: 'integer' }
  }
}

/** Whether the events of a stream are described in full, so that a convention of sdk.yaml adds to what the document says. */
export function describesFrames({ frames }: Declared, { discriminator, payload }: StyleOfConfig): boolean {
  return frames !== null && discriminator === undefined && payload === undefined
}

/** The stream of a success; `given` is the convention of sdk.yaml that adds to it, by its name. */
export function documentStream(
  declared: Declared,
  operation: OperationObject,
  expand: Expand,
  given: readonly [string, StyleOfConfig] | null = null
): DocumentStream {
  const { framing, shape, event } = eventsOf(declared, expand)
  const { frames, mediaType } = declared
  const isFrame = shape === 'frame' || shape === 'textFrame'
  const own = conventionOf('', {
    mediaType: essenceOf(mediaType),
    ...given?.[1],
    framing
  })
  const asked = own.body === null ? askedBy(operation, expand) : null
  const convention: StreamConvention = {
    ...own,
    shape,
    texts: frames?.texts ?? [],
    discriminator: frames?.isNamed === true ? 'event' : null,
    payload: frames?.isNamed === true ? 'data' : null,
    error: own.error ?? (isFrame ? 'error' : null),
    body: own.body ?? (asked === null ? null : { [asked]: true }),
    whole: asked === null ? null : { [asked]: false },
    done: own.done ?? frames?.done ?? null
  }
  return { convention: { ...convention, name: nameOf(convention, given) }, event }
}

/** Each convention once, sorted by name: a name says all of a convention. */
export function documentConventions(
  found: readonly (StreamConvention | null)[]
): readonly StreamConvention[] {
  const named = found.flatMap((convention) =>
    convention === null ? [] : [[convention.name, convention] as const]
  )
  return [...new Map(named).values()].sort((left, right) => compareText(left.name, right.name))
}

type Events = Pick<StreamConvention, 'framing' | 'shape'> & Pick<DocumentStream, 'event'>

function eventsOf({ mediaType, schema, isItem, frames }: Declared, expand: Expand): Events {
  const item = isItem || frames !== null ? schema : (expand(schema).items ?? schema)
  const { type, format } = expand(item)
  const isAny = Object.keys(item).length === 0 || format === 'binary'
  const isWholeText = type === 'string' && !isItem
  if (isEventStream(mediaType)) {
    const framing = 'sse'
    if (frames !== null) return { framing, shape: frames.isText ? 'textFrame' : 'frame', event: item }
    if (isAny) return { framing, shape: 'textFrame', event: anyFrame }
    return { framing, shape: isWholeText ? 'text' : 'value', event: item }
  }
  // A text is the whole body: of its lines the document says nothing.
  const event = isAny || isWholeText ? null : item
  const framing = isJsonSequence(mediaType) ? 'jsonSeq' : 'jsonl'
  const isObject = framing === 'jsonl' && event !== null && isObjects(event, expand)
  return { framing, shape: isObject ? 'object' : 'value', event }
}

/** Whether each value that a schema allows is an object. */
function isObjects(schema: Schema, expand: Expand, depth = 0): boolean {
  if (depth > 20) return false
  const { type, properties, nullable } = expand(schema)
  if (nullable === true) return false
  if (type !== undefined || properties !== undefined)
    return type === 'object' || (type === undefined && properties !== undefined)
  const members = membersOf(schema, expand)
  return members.length > 0 && members.every((member) => isObjects(member, expand, depth + 1))
}

/** Names of the field of a request that asks for a stream, by custom. */
const fieldsThatAsk = ['stream', 'streaming']

/** The field of a request that is true to be answered in events; null if it has none. */
function askedBy({ requestBody }: OperationObject, expand: Expand): string | null {
  const bodies = Object.entries(requestBody?.content ?? {}).filter(([mediaType]) => isJson(mediaType))
  const found = fieldsThatAsk.find((name) =>
    bodies.some(([, { schema = {} }]) => isTruth(fieldOf(schema, name, expand), expand))
  )
  return found ?? null
}

function fieldOf(schema: Schema, name: string, expand: Expand, depth = 0): Schema | undefined {
  const own = valueAt(expand(schema).properties, name)
  if (own !== undefined || depth > 20) return own
  const members = membersOf(schema, expand).map((member) => fieldOf(member, name, expand, depth + 1))
  return members.find((member) => member !== undefined)
}

function isTruth(field: Schema | undefined, expand: Expand): boolean {
  if (field === undefined) return false
  const { type, enum: values = [], const: only } = expand(field)
  const types = typeof type === 'string' ? [type] : (type ?? [])
  return (
    types.includes('boolean') ||
    [only, ...values].includes(true) ||
    membersOf(field, expand).some((member) => isTruth(member, expand))
  )
}

/**
 * The name of a convention follows from what it says, so that another operation never moves it. What sdk.yaml adds is in the name that
 * it has there.
 */
function nameOf(convention: StreamConvention, given: readonly [string, StyleOfConfig] | null): string {
  const { mediaType, framing, shape, discriminator, texts, done, body } = convention
  const word =
    discriminator === null ? eventWords[shape] : shape === 'frame' ? 'namedFrames' : 'namedTextFrames'
  const lines = camelCase(`lines ${mediaType.replace(/^[^/]*\/(?:x-)?/, '')}`)
  const base = framing === 'sse' ? word : `${lines}${shape === 'value' ? 'Values' : ''}`
  return [
    given === null ? base : `${given[0]}${pascalCase(base)}`,
    texts.length === 0 ? '' : `WithText${wordsOf(texts)}`,
    body === null || given?.[1].body !== undefined ? '' : `On${wordsOf(Object.keys(body))}`,
    done === null || given?.[1].done !== undefined
      ? ''
      : `Until${done === '[DONE]' ? 'Done' : wordsOf([done])}`
  ].join('')
}

const eventWords: Readonly<Record<StreamConvention['shape'], string>> = {
  object: 'eventObjects',
  value: 'eventValues',
  text: 'eventTexts',
  frame: 'eventFrames',
  textFrame: 'textFrames'
}

/** Texts as a part of a name; many of them, and what would lose letters, are told by their digest. */
function wordsOf(texts: readonly string[]): string {
  const isShort = texts.length < 3 && texts.every((text) => /^[a-z][A-Za-z\d]*$/.test(text))
  return isShort ? texts.map(pascalCase).join('And') : `X${digest(texts.join('\n')).slice(0, 8)}`
}
