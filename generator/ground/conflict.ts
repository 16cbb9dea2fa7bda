/** Finds what git leaves in a file whose two versions it could not join (git-merge, "How conflicts are presented"). */
import { diagnostic, type Diagnostic } from './diagnostics.ts'

/** A line with a marker. No text in JSON or YAML, and none that is generated, has such a line. */
const marker = /^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$/m

/** The first marker of a whole conflict: a line of what people write may begin with one of the signs. */
const whole = /^<{7}(?: .*)?$(?=[^]*^={7}$[^]*^>{7}(?: .*)?$)/m

/** Files that people write in words or as programs. */
const isFree = /\.(?:md|[cm]?[jt]sx?)$/i

/** The line of the first marker in a text, counted from 1; null if it has none. `name` is the name of its file. */
export function conflictIn(text: string, name: string): number | null {
  // Most texts have none, and some are long.
  if (!text.includes('\n=======') && !/<{7}|>{7}/.test(text)) return null
  const own = text.replaceAll('\r\n', '\n')
  const found = (isFree.test(name) ? whole : marker).exec(own)
  return found === null ? null : own.slice(0, found.index).split('\n').length
}

/** The conflict in a text, `advice` says how it ends; null if there is none. */
export function conflictDiagnostic(text: string, place: string, advice: string): Diagnostic | null {
  const line = conflictIn(text, place)
  return line === null
    ? null
    : diagnostic(
        'input/conflict',
        `${place}:${line}:1`,
        'The file has a merge conflict: git could not join two versions of it.',
        advice
      )
}
