/** Finds what git leaves in a file whose two versions it could not join (git-merge, "How conflicts are presented"). */
import { diagnostic, type Diagnostic } from './diagnostics.ts'

/** A line with a marker. No text in JSON or YAML, and none that is generated, has such a line. */
const marker = /^(?:<{7}|\|{7}|>{7})(?: .*)?$|^={7}$/m

/** The first marker of a whole conflict: a line of what people write may begin with one of the signs. */
const whole = /^<{7}(?: .*)?$(?=[^]*^={7}$[^]*^>{7}(?: .*)?$)/m

/** Files that people write in words or as programs. */
const isFree = /\.(?:md|[cm]?[jt]sx?)$/i

/** Every conflict has one of these; the sign of a common ancestor is never alone. */
const signs = ['=======', '<<<<<<<', '>>>>>>>']

/** The line of the first marker in a text or its bytes, counted from 1; null if it has none. `name` is the name of its file. */
export function conflictIn(content: string | Buffer, name: string): number | null {
  // Most files have none, and decoding a long one takes longer than a look at its bytes.
  if (!signs.some((sign) => content.includes(sign))) return null
  const own = content.toString().replaceAll('\r\n', '\n')
  const found = (isFree.test(name) ? whole : marker).exec(own)
  return found === null ? null : own.slice(0, found.index).split('\n').length
}

/** The conflict in a text or its bytes, `advice` says how it ends; null if there is none. */
export function conflictDiagnostic(
  content: string | Buffer,
  place: string,
  advice: string
): Diagnostic | null {
  const line = conflictIn(content, place)
  return line === null
    ? null
    : diagnostic(
        'input/conflict',
        `${place}:${line}:1`,
        'The file has a merge conflict: git could not join two versions of it.',
        advice
      )
}
