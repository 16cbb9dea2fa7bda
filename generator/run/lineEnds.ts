import { counted } from '../ground/text.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Options } from './options.ts'

/** Says once that files differ in their line ends or a byte order mark alone, as git or an editor may leave them. */
export function lineEnds({ out }: Options, paths: readonly string[]): readonly Diagnostic[] {
  const [first, ...others] = paths
  if (first === undefined) return []
  const which =
    others.length === 0 ? `${first} differs` : `${first} and ${counted(others.length, 'more file')} differ`
  return [
    diagnostic(
      'output/line-ends',
      out,
      `${which} from what a run would write in line ends alone.`,
      'A run writes the line ends again; commit the .gitattributes of this folder, so that git leaves them as they are.'
    )
  ]
}
