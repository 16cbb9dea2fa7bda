import type {
  EventFrames,
  MediaTypeObject,
  OperationObject,
  ResponseObject,
  Schema
} from '../read/document.ts'
import { compareText } from '../ground/text.ts'
import type { Docs } from './api.ts'
import {
  essenceOf,
  holdsBytes,
  isEventStream,
  isJson,
  isJsonLines,
  isParts,
  isRange,
  isText
} from '../read/mediaTypes.ts'
import { structureOf } from '../read/structure.ts'
import type { Expand } from './fields.ts'
import { noDocs } from './typeDraft.ts'

/** A success of the document by kind, its schema not named yet. */
export type ResponseDraft =
  | {
      readonly kind: 'json'
      readonly status: string
      readonly mediaType: string
      readonly schema: Schema
      readonly docs: Docs
    }
  | {
      readonly kind: 'text' | 'binary'
      readonly status: string
      readonly mediaType: string
      readonly docs: Docs
    }
  | {
      readonly kind: 'nothing' | 'any'
      readonly status: string
      readonly mediaType: null
      readonly docs: Docs
    }
  | {
      readonly kind: 'stream'
      readonly status: string
      readonly mediaType: string
      readonly schema: Schema
      readonly isItem: boolean
      readonly frames: EventFrames | null
      readonly docs: Docs
    }

/** Which kind is the usual one of an answer that comes in several. */
export type UsualForm = 'json' | 'bytes'

/**
 * Every way in which an operation may succeed: by status, the usual kind before the rest, in the order of the document. The answer
 * under `default` is a success if there is no other (OpenAPI 3.0.4 §4.8.16).
 */
export function successesOf(
  operation: OperationObject,
  streamTypes: ReadonlySet<string>,
  expand: Expand,
  usual: UsualForm = 'json'
): readonly ResponseDraft[] {
  return successfulOf(operation).flatMap(([status, response]) =>
    readResponse(status, response, { streamTypes, expand, usual })
  )
}

/** The answers of the document that are successes, by status. */
export function successfulOf({
  responses
}: OperationObject): readonly (readonly [status: string, response: ResponseObject])[] {
  const all = Object.entries(responses)
  const declared = all.filter(([status]) => /^2/.test(status))
  const successes = declared.length > 0 ? declared : all.filter(([status]) => status === 'default')
  return successes.toSorted(([left], [right]) => compareText(left, right))
}

interface Reading {
  readonly streamTypes: ReadonlySet<string>
  readonly expand: Expand
  readonly usual: UsualForm
}

function readResponse(status: string, response: ResponseObject, reading: Reading): readonly ResponseDraft[] {
  const docs: Docs = { ...noDocs, description: response.description ?? null }
  const content = Object.entries(response.content ?? {})
  // Neither has a body (RFC 9110 §15.3.5, §15.3.6), whatever the document says.
  const isEmpty = status === '204' || status === '205'
  const bare = { kind: isEmpty ? 'nothing' : 'any', status, mediaType: null, docs } as const
  if (content.length === 0) return [bare]
  const drafts = content.map(([mediaType, media]) => readMedia({ status, mediaType, media, docs }, reading))
  const first = reading.usual === 'json' ? 'json' : 'binary'
  return [
    ...drafts.filter(({ kind }) => kind === first),
    ...drafts.filter(({ kind }) => kind !== first),
    ...(isEmpty ? [bare] : [])
  ]
}

interface Described {
  readonly status: string
  readonly mediaType: string
  readonly media: MediaTypeObject
  readonly docs: Docs
}

function readMedia(
  { status, mediaType, media, docs }: Described,
  { streamTypes, expand }: Reading
): ResponseDraft {
  const { schema = {}, isItem = false, frames = null } = media
  if (
    streamTypes.has(mediaType) ||
    streamTypes.has(essenceOf(mediaType)) ||
    isItem ||
    isEventStream(mediaType) ||
    isJsonLines(mediaType)
  )
    return { kind: 'stream', status, mediaType, schema, isItem, frames, docs }
  const whole = expand(schema)
  const isFile = holdsBytes(whole)
  // A file may be of any media type: one that is JSON is not the value that it holds.
  if (isJson(mediaType) && !isFile) return { kind: 'json', status, mediaType, schema, docs }
  if (isText(mediaType) || (whole.type === 'string' && !isFile && !isParts(mediaType)))
    return { kind: 'text', status, mediaType, docs }
  // What a range is follows from what the schema says.
  const isValue = isRange(mediaType) && Object.keys(schema).length > 0 && !isFile
  return isValue
    ? { kind: 'json', status, mediaType, schema, docs }
    : { kind: 'binary', status, mediaType, docs }
}

/** The schema of the JSON of every success: a union if they differ. */
export function jsonSchemaOf(successes: readonly ResponseDraft[]): Schema | null {
  const schemas = successes.flatMap((response) => (response.kind === 'json' ? [response.schema] : []))
  const [first, ...others] = schemas.filter(
    (schema, index) => schemas.findIndex((other) => structureOf(other) === structureOf(schema)) === index
  )
  return first === undefined ? null : others.length === 0 ? first : { anyOf: [first, ...others] }
}
