import type { OperationObject, ResponseObject, Schema } from '../read/document.ts'
import { compareText } from '../ground/text.ts'
import type { Docs } from './api.ts'
import { isJson } from '../read/mediaTypes.ts'
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
      readonly docs: Docs
    }

/** Every way in which an operation may succeed: by status, then bytes before the rest, in the order of the document. */
export function successesOf(
  operation: OperationObject,
  streamTypes: ReadonlySet<string>
): readonly ResponseDraft[] {
  return Object.entries(operation.responses)
    .filter(([status]) => /^2/.test(status))
    .toSorted(([left], [right]) => compareText(left, right))
    .flatMap(([status, response]) => readResponse(status, response, streamTypes))
}

function readResponse(
  status: string,
  response: ResponseObject,
  streamTypes: ReadonlySet<string>
): readonly ResponseDraft[] {
  const docs: Docs = { ...noDocs, description: response.description ?? null }
  const content = Object.entries(response.content ?? {})
  if (content.length === 0)
    return [{ kind: status === '204' || status === '205' ? 'nothing' : 'any', status, mediaType: null, docs }]
  const drafts = content.map(([mediaType, media]) =>
    readMedia(status, mediaType, media.schema ?? {}, docs, streamTypes)
  )
  return [
    ...drafts.filter((draft) => draft.kind === 'binary'),
    ...drafts.filter((draft) => draft.kind !== 'binary')
  ]
}

function readMedia(
  status: string,
  mediaType: string,
  schema: Schema,
  docs: Docs,
  streamTypes: ReadonlySet<string>
): ResponseDraft {
  if (streamTypes.has(mediaType)) return { kind: 'stream', status, mediaType, schema, docs }
  if (isJson(mediaType)) return { kind: 'json', status, mediaType, schema, docs }
  const isText = mediaType.startsWith('text/') || (schema.type === 'string' && schema.format !== 'binary')
  return { kind: isText ? 'text' : 'binary', status, mediaType, docs }
}
