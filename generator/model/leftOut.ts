/** Parts of an operation that its method cannot offer beside the others: each is told, with its place. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { keyInLine } from '../ground/text.ts'
import type { Schema } from '../read/document.ts'
import { pointerTo } from '../read/pointer.ts'
import { structureOf } from '../read/structure.ts'
import type { Answer, Input } from './api.ts'
import type { Bodies } from './bodies.ts'
import type { Placed } from './methods.ts'
import type { ResponseDraft } from './responses.ts'

/** The successes of the document that an answer does not have. */
export function answersLeftOut(
  placed: Placed,
  successes: readonly ResponseDraft[],
  answer: Answer
): readonly Diagnostic[] {
  const first = answer.kind === 'page' ? successes.find((response) => response.kind === 'json') : undefined
  const streamed = successes.find((response) => response.kind === 'stream')
  return successes.flatMap((response) => {
    const reason = reasonOf(response, { first, streamed }, answer)
    if (reason === null || response.mediaType === null) return []
    const place = pointerTo(placed.pointer, 'responses', response.status, 'content', response.mediaType)
    return [leftOut(place, `${response.mediaType} of status ${response.status}`, reason)]
  })
}

interface Kept {
  readonly first: ResponseDraft | undefined
  readonly streamed: ResponseDraft | undefined
}

function reasonOf(response: ResponseDraft, { first, streamed }: Kept, answer: Answer): string | null {
  if (answer.kind === 'passThrough') return null
  if (response.kind === 'stream') return reasonAgainstStream(response, streamed, answer)
  if (response.kind === 'json')
    return first?.kind !== 'json' || isSame(first.schema, response.schema)
      ? null
      : 'a list comes in pages, as a stream or as a table'
  if (answer.kind !== 'page' || response.mediaType === null) return null
  return response.mediaType === answer.table?.mediaType
    ? null
    : 'a list comes in pages, as a stream or as a table'
}

function reasonAgainstStream(
  { mediaType }: ResponseDraft,
  streamed: ResponseDraft | undefined,
  answer: Answer
): string | null {
  if (!('stream' in answer)) return 'bytes, and an answer with several media types, have no stream'
  if (answer.stream === null)
    return 'a list whose lines are its items comes in pages; a convention of sdk.yaml makes a stream of it'
  return mediaType === streamed?.mediaType ? null : `the events come as ${streamed?.mediaType ?? 'others'}`
}

/** The request bodies of the document that an input does not have. */
export function bodiesLeftOut(
  { id, method, operation, pointer }: Placed,
  { argument }: Input,
  leftOutOf: Bodies['leftOut']
): readonly Diagnostic[] {
  const place = (mediaType: string): string => pointerTo(pointer, 'requestBody', 'content', mediaType)
  if (argument === 'params') {
    const { content = {}, required = false } = operation.requestBody ?? {}
    const [reason, advice] = required
      ? [
          `a ${method} has no body, and the service may refuse each call of ${id}, because the document requires one`,
          `Describe the operation with \`overlays\` in sdk.yaml as the service takes it without a body, or by another method; or leave it out: operations: { ${keyInLine(id)}: { skip: true } }.`
        ]
      : [`a ${method} has no body`]
    return Object.keys(content).map((mediaType) =>
      leftOut(place(mediaType), `The body in ${mediaType}`, reason, advice)
    )
  }
  return leftOutOf.map(({ mediaType, reason }) =>
    leftOut(place(mediaType), `The body in ${mediaType}`, reason)
  )
}

function isSame(left: Schema, right: Schema): boolean {
  return structureOf(left) === structureOf(right)
}

function leftOut(
  place: string,
  what: string,
  reason: string,
  advice = 'Leave it out of the document, or give it an operation of its own.'
): Diagnostic {
  return diagnostic('document/left-out', place, `${what} is left out: ${reason}.`, advice)
}
