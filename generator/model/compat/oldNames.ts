/** Finds the type of this package that an old name means, by the rules of sdk.yaml. */
import { compareText } from '../../ground/text.ts'
import { valueAt } from '../../ground/valueAt.ts'

/** The type that an old name means. */
export interface Meaning {
  readonly parameters: string
  /** TypeScript. */
  readonly to: string
  /** The names of this package in it. */
  readonly names: readonly string[]
}

export interface OldNames {
  /** What a name means in a module whose parent resource is called so, or null. */
  meaningOf(name: string, parent: string): Meaning | null
  /** The rules that some name has the form of. */
  used(): ReadonlySet<string>
}

export interface OldNamesInput {
  /** Patterns of names and what they become; the first that leads to a type decides. */
  readonly rules: Readonly<Record<string, string>>
  /** What single names mean, with their parameters: `ResponsePromise<T, U>`. */
  readonly types: Readonly<Record<string, string>>
  readonly isExported: (name: string) => boolean
}

/** Reads the rules once. */
export function oldNames({ rules, types, isExported }: OldNamesInput): OldNames {
  const single = new Map(
    Object.entries(types).map(([key, to]) => {
      const [, name = key, parameters = ''] = /^([\w$]+)\s*(<.*>)?$/.exec(key) ?? []
      return [name, { parameters, to }] as const
    })
  )
  const patterns = Object.entries(rules).map(([pattern, to]) => ({
    pattern,
    to,
    matches: formOf(pattern)
  }))
  const used = new Set<string>()
  const meaningOf = (name: string, parent: string, taken: ReadonlySet<string>): Meaning | null => {
    const decided = single.get(name)
    if (decided !== undefined) return finished(decided.to, decided.parameters, isExported)
    for (const { pattern, to, matches } of patterns) {
      const holes = matches.exec(name)?.groups
      // A name that grows by a rule could grow by it for ever.
      if (holes === undefined || taken.has(pattern) || (parent === '' && to.includes('{Parent}'))) continue
      used.add(pattern)
      const text = to.replace(/\{(\w+)\}/g, (_, hole: string) =>
        hole === 'Parent' ? parent : (valueAt(holes, hole) ?? '')
      )
      const isOther = /^[\w$]+$/.test(text) && text !== name
      const further = isOther ? meaningOf(text, parent, new Set([...taken, pattern])) : null
      const found = further ?? (single.has(text) ? null : finished(text, '', isExported))
      if (found !== null) return found
    }
    return null
  }
  return { meaningOf: (name, parent) => meaningOf(name, parent, new Set()), used: () => used }
}

/** The names that a pattern finds; what stands for a part of a name begins like a word. */
function formOf(pattern: string): RegExp {
  const parts = pattern.split(/\{(\w+)\}/)
  const text = parts.map((part, index) =>
    index % 2 === 0 ? part.replace(/[^\w]/g, '\\$&') : `(?<${part}>[A-Z][\\w$]*)`
  )
  return new RegExp(`^${text.join('')}$`)
}

/** A type, if the package has every name in it that is not of the language. */
function finished(to: string, parameters: string, isExported: (name: string) => boolean): Meaning | null {
  const own = new Set(parameters.match(/[A-Za-z_$][\w$]*/g) ?? [])
  const names = [...new Set(to.match(/(?<![\w$.'"])[A-Z][\w$]*(?!['"\w$])/g) ?? [])]
    .filter((name) => !own.has(name) && !ofLanguage.has(name))
    .sort(compareText)
  return names.every(isExported) ? { to, parameters, names } : null
}

/** Types of TypeScript and of the web that a meaning may be made of. */
const ofLanguage: ReadonlySet<string> = new Set([
  'Array',
  'AsyncGenerator',
  'AsyncIterable',
  'Awaited',
  'Exclude',
  'Extract',
  'NonNullable',
  'Omit',
  'Parameters',
  'Partial',
  'Pick',
  'Promise',
  'Record',
  'Required',
  'ReturnType'
])
