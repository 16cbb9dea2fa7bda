/** Tells texts that the document has in another encoding than the one that requests and answers have here. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { isOtherCharset } from '../read/mediaTypes.ts'
import { pointerTo } from '../read/pointer.ts'
import type { BodyDraft } from './bodies.ts'
import type { Placed } from './methods.ts'
import type { ResponseDraft } from './responses.ts'

/** Bodies that are written in UTF-8; a text or a form of another encoding is given as bytes. */
export function sentAsUtf8({ pointer }: Placed, bodies: readonly BodyDraft[]): readonly Diagnostic[] {
  return bodies.flatMap(({ kind, mediaType }) =>
    (kind === 'json' || kind === 'lines') && isOtherCharset(mediaType)
      ? [
          told(
            pointerTo(pointer, 'requestBody', 'content', mediaType),
            `The body in ${mediaType} is sent in UTF-8, as JSON is (RFC 8259 §8.1).`,
            'Take the charset out with `overlays` in sdk.yaml if the service reads UTF-8.'
          )
        ]
      : []
  )
}

/** Answers that are read as UTF-8, as `fetch` reads every text. */
export function readAsUtf8({ pointer }: Placed, successes: readonly ResponseDraft[]): readonly Diagnostic[] {
  return successes.flatMap(({ kind, status, mediaType }) =>
    mediaType !== null && kind !== 'binary' && isOtherCharset(mediaType)
      ? [
          told(
            pointerTo(pointer, 'responses', status, 'content', mediaType),
            `The answer in ${mediaType} is read as UTF-8.`,
            'Decode the bytes of `asResponse()` if the service answers in that charset.'
          )
        ]
      : []
  )
}

function told(place: string, message: string, advice: string): Diagnostic {
  return { ...diagnostic('document/unread', place, message, advice), severity: 'warning' }
}
