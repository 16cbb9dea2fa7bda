/** A run that a gate ends: a breaking change is not accepted. */
import { diagnostic, GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import type { SinceRelease, Told } from './told.ts'

/** Ends a run with the exit status 3. */
export class UnacceptedError extends GenerationError {
  /** What the run has to tell of changes. */
  readonly told: Told

  constructor(told: Told, diagnostics: readonly Diagnostic[], options?: ErrorOptions) {
    super(diagnostics, options)
    this.told = told
  }
}

/** The breaking changes that are not accepted. */
export function openOf({ changes }: SinceRelease): SinceRelease['changes'] {
  return changes.filter(({ breaking, accepted }) => breaking && accepted === null)
}

/**
 * Passes if every breaking change is accepted. The error has the warnings too: one may say why a line accepts nothing.
 *
 * @throws UnacceptedError if one is not.
 */
export function refuseUnaccepted(told: Told, config: string, diagnostics: readonly Diagnostic[]): void {
  const open = told.sinceRelease === null ? [] : openOf(told.sinceRelease)
  if (open.length === 0) return
  const fix = `Keep what is gone, or accept it in ${config}: \`changes --print-accept\` writes the lines.`
  throw new UnacceptedError(told, [
    ...diagnostics.filter(({ severity }) => severity === 'warning'),
    ...open.map(({ kind, name, place, reason }) =>
      diagnostic('changes/breaking', place, `${kind} ${name}: ${reason}`, fix)
    )
  ])
}
