/** Tells of a former name that has no alias. */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'

/**
 * Every run says it until the release that loses the name; after that it is news.
 *
 * @param since the version that has the new name first.
 * @param next the version that has the names of this run first.
 */
export function aliasless(pointer: string, message: string, since: string, next: string): Diagnostic {
  const entry = diagnostic('name/alias', pointer, message)
  return since === next ? { ...entry, severity: 'warning' } : entry
}
