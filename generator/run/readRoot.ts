/** The document as it is read: with the overlays of sdk.yaml, and without the operations that it skips. */
import type { Decisions } from '../decide/decisions.ts'
import { diagnostic, GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import { checkDocument, loadDocument, type RawDocument } from '../read/load.ts'
import { applyOverlays } from '../read/overlay/overlay.ts'
import { withoutSkipped } from '../read/skip.ts'
import type { Inputs } from './inputs.ts'

export interface Root {
  readonly root: RawDocument
  /** The diagnostic with its place as it was written: in the document, or in an action of sdk.yaml. */
  readonly locate: (entry: Diagnostic) => Diagnostic
  /** Whether sdk.yaml skips the operation of a name. */
  readonly isSkipped: (name: string) => boolean
  /** The names by which it skips operations that the document has, as far as they were asked for. */
  readonly skipped: ReadonlySet<string>
  /** What is wrong with actions. */
  readonly diagnostics: readonly Diagnostic[]
  /** Lines about operations that other lines skip. */
  readonly inVain: readonly Diagnostic[]
}

/** Reads the text of the document; nothing is changed in it if sdk.yaml could not be read. Fails as `loadDocument` does. */
export function readRoot({ spec, place }: Pick<Inputs, 'spec' | 'place'>, decisions: Decisions | null): Root {
  const document = loadDocument(spec, place)
  const actions = (decisions?.config.overlays ?? []).map((action, index) => ({
    ...action,
    place: decisions?.placeOf(['overlays', String(index)]) ?? ''
  }))
  const { root, placeOf, diagnostics } = applyOverlays(document, actions)
  // An action may take from the document what makes it one.
  if (actions.length > 0) checkChanged(root, placeOf, place)
  const skipped = new Set<string>()
  const isSkipped = (name: string): boolean => {
    const isHere = decisions?.take('operations', name)?.skip === true
    if (isHere) skipped.add(name)
    return isHere
  }
  const inVain: Diagnostic[] = []
  const areSkipped = (names: readonly string[]): boolean => {
    const [by] = names.filter(isSkipped)
    if (by !== undefined && decisions !== null) inVain.push(...linesInVain(names, by, decisions))
    return by !== undefined
  }
  return {
    root: withoutSkipped(root, areSkipped),
    isSkipped,
    skipped,
    locate: (entry) => located(entry, placeOf, place),
    diagnostics,
    inVain
  }
}

/** The lines that decide something for an operation by another name than the one by which it is skipped. */
function linesInVain(names: readonly string[], by: string, decisions: Decisions): readonly Diagnostic[] {
  return names.flatMap((name) => {
    const line = decisions.take('operations', name)
    if (line === undefined || line.skip === true) return []
    const entry = diagnostic(
      'config/unused',
      decisions.placeOf(['operations', name], 'key'),
      `operations.${name} decides nothing: operations.${by} skips the operation.`,
      'Remove one of the two lines.'
    )
    return [{ ...entry, severity: 'warning' as const }]
  })
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
