/** What the parameters of a path are called: the document's name for one may be any text, a program needs an identifier. */
import { camelCase, isIdentifier } from './names.ts'

/** Words that an argument cannot be called: those of the language, and the other arguments of a method. */
const words: ReadonlySet<string> = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in ' +
    'instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield ' +
    'NaN Infinity request params options args'
  ).split(' ')
)

/** A segment of a path: a literal, or a parameter by the name that the document gives it. */
export type Segment = { readonly literal: string } | { readonly parameter: string }

/**
 * The names of the parameters of a path, in their order: identifiers, each different from the others and from `taken`. A name
 * that is valid stays; one that occurs twice in the path is named after the literal before it (`aId`, `bId`).
 */
export function parameterNames(segments: readonly Segment[], taken: ReadonlySet<string>): readonly string[] {
  const found = segments.flatMap((segment, index) =>
    'parameter' in segment ? [{ own: ownName(segment.parameter), noun: nounBefore(segments, index) }] : []
  )
  const isTaken = (name: string): boolean => words.has(name) || taken.has(name)
  const wanted = found.map(({ own, noun }) => {
    const repeats = found.filter((other) => other.own === own).length > 1
    const name = own === null || repeats ? `${noun}Id` : own
    return isTaken(name) ? `${name}Id` : name
  })
  const names: string[] = []
  for (const [index, name] of wanted.entries()) {
    const others = [...names, ...wanted.slice(index + 1)]
    names.push(
      names.includes(name) || isTaken(name)
        ? firstFree(name, (one) => isTaken(one) || others.includes(one))
        : name
    )
  }
  return names
}

/** The name as it is, or in camel case; null if it has no letters, or too many. */
function ownName(wireName: string): string | null {
  if (isIdentifier(wireName)) return wireName
  const name = camelCase(wireName)
  return isIdentifier(name) && name.length <= 60 ? name : null
}

/** The last literal before a parameter, in camel case. */
function nounBefore(segments: readonly Segment[], index: number): string {
  const literals = segments
    .slice(0, index)
    .flatMap((segment) => ('literal' in segment ? [camelCase(segment.literal)] : []))
  const noun = literals.at(-1) ?? ''
  return isIdentifier(noun) ? noun : 'path'
}

function firstFree(name: string, isTaken: (name: string) => boolean): string {
  let count = 2
  while (isTaken(`${name}${count}`)) count++
  return `${name}${count}`
}
