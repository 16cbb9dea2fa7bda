import type { Decisions } from '../../decide/decisions.ts'
import { diagnostic, type Diagnostic } from '../../ground/diagnostics.ts'
import { sharedPrefix, withoutPrefix } from './prefix.ts'

/** A prefix of sdk.yaml that no path has, which is a slip: names would have it in them. */
export function prefixFault({ config, placeOf }: Decisions, paths: readonly string[]): readonly Diagnostic[] {
  const { prefix } = config.paths
  if (prefix === undefined || prefix === '' || paths.some((path) => withoutPrefix(path, prefix) !== path))
    return []
  const own = sharedPrefix(paths)
  return [
    diagnostic(
      'config/unused',
      placeOf(['paths', 'prefix'], 'value'),
      `paths.prefix: No path of the document begins with ${prefix}.`,
      own === '' ? 'Remove the line.' : `Write ${own}, with which all paths begin, or remove the line.`
    )
  ]
}
