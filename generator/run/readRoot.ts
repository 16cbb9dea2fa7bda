/** The document as it is read: with the overlays of sdk.yaml, and without the operations that it skips. */
import type { Decisions } from '../decide/decisions.ts'
import { GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import { checkDocument, loadDocument, type RawDocument } from '../read/load.ts'
import { applyOverlays } from '../read/overlay/overlay.ts'
import { operationsIn, withoutSkipped } from '../read/skip.ts'
import type { Inputs } from './inputs.ts'
import { skipsOf, type SkippedRoutes, type Skips } from './skips.ts'

export interface Root {
  readonly root: RawDocument
  /** The diagnostic with its place as it was written: in the document, or in an action of sdk.yaml. */
  readonly locate: (entry: Diagnostic) => Diagnostic
  /** The operations that sdk.yaml skips, as far as they were asked for. */
  readonly skips: Skips
  /** What is wrong with actions. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the text of the document; nothing is changed in it if sdk.yaml could not be read. Fails as `loadDocument` does. */
export function readRoot(
  { spec, place }: Pick<Inputs, 'spec' | 'place'>,
  decisions: Decisions | null,
  remembered: SkippedRoutes = {}
): Root {
  const document = loadDocument(spec, place)
  const actions = (decisions?.config.overlays ?? []).map((action, index) => ({
    ...action,
    place: decisions?.placeOf(['overlays', String(index)]) ?? ''
  }))
  const { root, placeOf, diagnostics } = applyOverlays(document, actions)
  // An action may take from the document what makes it one.
  if (actions.length > 0) checkChanged(root, placeOf, place)
  const skips = skipsOf(decisions, remembered)
  const present = new Set(
    operationsIn(root).flatMap(({ route, id }) => (id === null ? [route] : [route, id]))
  )
  return {
    root: withoutSkipped(root, (operation) => skips.leavesOut(operation, present)),
    skips,
    locate: (entry) => located(entry, placeOf, place),
    diagnostics
  }
}

/** Fails as `loadDocument` does, at the lines that brought it. */
function checkChanged(root: RawDocument, placeOf: (pointer: string) => string, document: string): void {
  try {
    checkDocument(root, '')
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error
    throw new GenerationError(
      error.diagnostics.map((entry) =>
        located({ ...entry, place: entry.place === '' ? '#/openapi' : entry.place }, placeOf, document)
      )
    )
  }
}

function located(entry: Diagnostic, placeOf: (pointer: string) => string, document: string): Diagnostic {
  const written = entry.place.startsWith('#') ? placeOf(entry.place) : entry.place
  return { ...entry, place: written.startsWith('#') ? `${document}${written}` : written }
}
