/** What the functions of helpers declare, as data: mounts take parameters, types and words from there. */
import { code, decided, name, row, type Printed } from '../words/doors.ts'

/** A piece of the text of a type. `from` is where a name comes from; a type parameter is one of the function itself. */
export type TypePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'name'
      readonly name: string
      readonly from: 'helper' | 'runtime' | 'global' | 'typeParameter'
    }

export type TypeParts = readonly TypePart[]

/** A function that a helper exports. */
export interface HelperFunction {
  readonly name: string
  readonly docs: HelperDocs
  readonly typeParameters: readonly HelperTypeParameter[]
  readonly parameters: readonly {
    readonly name: string
    readonly type: TypeParts
    readonly optional: boolean
  }[]
  readonly returns: TypeParts
  /** The type arguments of what is returned: of `FollowStream<E>` there is one. */
  readonly contents: readonly TypeParts[]
}

export interface HelperTypeParameter {
  readonly name: string
  readonly constraint: TypeParts | null
  /** The operation whose events replace it (its default is `Events['…']`); else null. */
  readonly events: string | null
}

/** The comment of a function. */
export interface HelperDocs {
  readonly summary: string | null
  readonly description: string | null
  readonly tags: readonly { readonly name: string; readonly text: string }[]
  /** Whether the comment adds to that of the operation (`@inheritDoc`); else it replaces all of it but the summary. */
  readonly inherits: boolean
}

/** A helper by its name: its path in the folder of helpers, and what it exports. */
export type HelperModules = ReadonlyMap<
  string,
  {
    readonly path: string
    readonly functions: readonly HelperFunction[]
    /** What it exports by name, sorted; a type is written `type Name`. */
    readonly exports: readonly string[]
    /** The operations that its files import, sorted. */
    readonly operations: readonly string[]
  }
>

/** The text of a type with its type parameters replaced, and the names that it imports. */
export interface Filled {
  readonly text: Printed
  readonly helperTypes: readonly Printed[]
  readonly runtimeTypes: readonly Printed[]
  /** The type parameters for which something was given. */
  readonly filledWith: readonly string[]
}

/** Fills a type; a type parameter that nothing is given for keeps its name. */
export function fill(parts: TypeParts, given: ReadonlyMap<string, Printed>): Filled {
  const isIntersection = parts.some((part) => part.kind === 'text' && part.text.includes('&'))
  const texts = parts.map((part) => {
    if (part.kind === 'text') return decided(part.text)
    const text = (part.from === 'typeParameter' ? given.get(part.name) : undefined) ?? name(part.name)
    return isIntersection && text.includes(' | ') ? code`(${text})` : text
  })
  const namesFrom = (from: 'helper' | 'runtime' | 'typeParameter') =>
    parts.flatMap((part) => (part.kind === 'name' && part.from === from ? [name(part.name)] : []))
  return {
    // Type arguments that are left to their defaults leave empty brackets.
    text: decided(row(texts, '').replace(/<(?:, )*>/g, '')),
    helperTypes: namesFrom('helper'),
    runtimeTypes: namesFrom('runtime'),
    filledWith: namesFrom('typeParameter').filter((parameter) => given.has(parameter))
  }
}

/** The type parameters that a method declares itself, because the compiler infers them from a call; with their brackets. */
export function genericsOf({ typeParameters }: HelperFunction, given: ReadonlyMap<string, Printed>): Filled {
  const own = typeParameters.filter((parameter) => !given.has(parameter.name))
  const constraints = own.map(({ constraint }) => (constraint === null ? null : fill(constraint, given)))
  const texts = own.map((parameter, index) => {
    const constraint = constraints[index] ?? null
    return constraint === null
      ? name(parameter.name)
      : code`${name(parameter.name)} extends ${constraint.text}`
  })
  return {
    text: texts.length === 0 ? code`` : code`<${row(texts, ', ')}>`,
    helperTypes: constraints.flatMap((each) => each?.helperTypes ?? []),
    runtimeTypes: constraints.flatMap((each) => each?.runtimeTypes ?? []),
    filledWith: constraints.flatMap((each) => each?.filledWith ?? [])
  }
}
