/** Tells lists that come in pages of XML, which the SDK gives as texts. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { valueAt } from '../ground/valueAt.ts'
import { essenceOf } from '../read/mediaTypes.ts'
import { pointerTo } from '../read/pointer.ts'
import type { Expand } from './fields.ts'
import { argumentOf } from './httpMethods.ts'
import type { Placed } from './methods.ts'
import { candidatesFor } from './pageCandidates.ts'
import { endsInId } from './pageProof.ts'
import type { ResponseDraft } from './responses.ts'

export function xmlPages(
  { operation, method, path, pointer }: Placed,
  successes: readonly ResponseDraft[],
  expand: Expand
): readonly Diagnostic[] {
  // What is also there as JSON is read as that.
  if (successes.some(({ kind }) => kind === 'json')) return []
  return successes.flatMap(({ status, mediaType }) => {
    if (mediaType === null || !/[/+]xml$/.test(essenceOf(mediaType))) return []
    const answer = valueAt(valueAt(operation.responses, status)?.content ?? {}, mediaType)?.schema
    if (answer === undefined) return []
    const argument = argumentOf(method, operation.requestBody !== undefined)
    const list = { operation, argument, answer, isItem: endsInId(path) }
    if (candidatesFor(list, expand).length === 0) return []
    const entry = diagnostic(
      'document/unread',
      pointerTo(pointer, 'responses', status, 'content', mediaType),
      `The list comes in pages of ${mediaType}: a call gives the text of one page, and no page follows it.`,
      'Describe it as JSON with `overlays` in sdk.yaml if the service has it in JSON too.'
    )
    return [{ ...entry, severity: 'warning' as const }]
  })
}
