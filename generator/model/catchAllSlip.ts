import type { Decisions } from '../decide/decisions.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { nearNames } from '../ground/nearest.ts'
import { wireNames } from './paths.ts'

/**
 * The one error of all paths that end in a parameter which paths.catchAll spells in another way; null if the path does not, or a
 * line about the operation says what it is.
 */
export function catchAllSlip(
  path: string,
  isDecided: boolean,
  { config, placeOf }: Decisions
): Diagnostic | null {
  const last = wireNames(path).at(-1)
  const listed = config.paths.catchAll ?? []
  if (last === undefined || !path.endsWith(`{${last}}`) || isDecided || listed.includes(last)) return null
  const [near] = nearNames(last, listed)
  if (near === undefined) return null
  return diagnostic(
    'path/grammar',
    placeOf(['paths', 'catchAll', `${listed.indexOf(near)}`], 'value'),
    `paths.catchAll lists ${near}; paths of the document end in {${last}}. Did you mean ${last}?`,
    `Write paths: { catchAll: [${last}] }, or say what each operation is: operations.<operationId>: { resource: a/b, name: verb }.`
  )
}
