/** Tells of the lines of sdk.yaml that name nothing of the document. */
import type { Decisions, Unmet } from '../decide/decisions.ts'
import { diagnostic, type Diagnostic, type Severity } from '../ground/diagnostics.ts'
import { whatItIsNow } from './formerMounts.ts'
import { hasHeld } from './heldNames.ts'
import type { NamesLock } from './lockedNames.ts'

/** One diagnostic for each line that decides nothing. */
export function unmetDiagnostics(decisions: Decisions, lock: NamesLock): readonly Diagnostic[] {
  return decisions.unmet().map((unmet) => {
    const { line, near } = unmet
    const [meant] = unmet.free === null ? near : [unmet.free]
    return {
      ...diagnostic(
        'config/unused',
        decisions.placeOf(line.path, line.at),
        `${line.at === 'key' ? line.path.join('.') : line.place}: ${unmet.message}${whatItIsNow(line.name, lock)}${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
        meant === undefined
          ? 'Remove the line if it is no longer needed.'
          : 'Correct its spelling, or remove the line if it is no longer needed.'
      ),
      severity: severityOf(unmet, lock)
    }
  })
}

/** One diagnostic for each operation that keeps a helper out of the package. */
export function helpersLeftOut(
  { config, placeOf }: Decisions,
  present: ReadonlySet<string>,
  lock: NamesLock
): readonly Diagnostic[] {
  return Object.entries(config.helpers).flatMap(([helper, { needs }]) =>
    needs
      .filter((id) => !present.has(id))
      .map((id) => ({
        ...diagnostic(
          'config/helper',
          placeOf(['helpers', helper]),
          `The helper ${helper} is left out: the document has no operation ${id}, which it needs.${whatItIsNow(id, lock)}`,
          'Correct its needs, or remove the helper if it is no longer needed.'
        ),
        severity: hasHeld(lock, 'operation', id) ? 'news' : 'warning'
      }))
  )
}

/**
 * A line that this revision does not need is news: an earlier or a later one may. A name that was never recorded is a slip if
 * the document has one beside it that no other line names, unless the server may have more than its document describes.
 */
function severityOf({ line, free }: Unmet, lock: NamesLock): Severity {
  return free === null || line.optional || hasHeld(lock, line.thing, line.name) ? 'news' : 'error'
}
