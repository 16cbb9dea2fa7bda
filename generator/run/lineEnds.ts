import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Options } from './options.ts'

/** Says once that files differ in their line ends alone, as git checks them out with core.autocrlf. */
export function lineEnds({ out }: Options, paths: readonly string[]): readonly Diagnostic[] {
  const [first, ...others] = paths
  if (first === undefined) return []
  const which = others.length === 0 ? `${first} differs` : `${first} and ${others.length} more files differ`
  return [
    diagnostic(
      'output/line-ends',
      out,
      `${which} from what a run would write in line ends alone.`,
      'A run writes the line ends again; commit the .gitattributes of this folder, so that git leaves them as they are.'
    )
  ]
}
