/** What programs of another package import and call, and what each is called here. Beside THE MODEL, in plain data. */
import type { CompatDecisions } from './compatInput.ts'

export interface Compat {
  readonly package: string
  readonly version: string
  /** The class of the client here. */
  readonly client: string
  /** The version whose types were compared with those of this package, or null. */
  readonly comparedWith: string | null
  /** What each kind of difference asks of a program: title and Markdown, in the order of the file. */
  readonly chapters: readonly { readonly kind: string; readonly title: string; readonly text: string }[]
  /** Sorted by path. */
  readonly modules: readonly CompatModule[]
  /** Other spellings of paths, `{path}/index.js` of `{path}`, in the order of sdk.yaml. */
  readonly spellings: readonly { readonly spelled: string; readonly path: string }[]
  /** How programs are rewritten; see sdk.yaml. */
  readonly rewrites: Pick<CompatDecisions, 'calls' | 'members' | 'texts'>
}

/** A path from which programs import. */
export interface CompatModule {
  /** `bot/v1`; `.` is the package itself. */
  readonly path: string
  /** The path of the resource whose subpath it is here, empty for the package itself; null if it has no such subpath. */
  readonly resource: readonly string[] | null
  readonly classes: readonly CompatClass[]
  readonly functions: readonly CompatFunction[]
  readonly types: readonly CompatType[]
}

export interface CompatType {
  readonly name: string
  /** `<T, U>`; empty if it takes no parameters. */
  readonly parameters: string
  /** The type here, as TypeScript; null if there is none. */
  readonly to: string | null
  /** The names of this package in `to`, sorted. */
  readonly names: readonly string[]
  readonly verdict: Verdict
}

export interface CompatFunction {
  readonly name: string
  readonly parameters: string
  /** The method that does it: `['bot', 'create']`; null if there is none. */
  readonly method: readonly string[] | null
  readonly verdict: Verdict
}

export interface CompatClass {
  readonly name: string
  /** The class here, or null. */
  readonly to: string | null
  /** What its name means as a type, if it has no such class; else null. */
  readonly type: CompatType | null
  readonly reason: string | null
  readonly members: readonly CompatMember[]
}

/** A method, or a property that leads to another resource. */
export interface CompatMember {
  readonly name: string
  /** The arguments of a method; null for a property. */
  readonly parameters: string | null
  readonly verdict: Verdict
}

/** `checked` says whether a compiler compared both; else the name alone is known to be there. */
export type Verdict =
  | { readonly kind: 'same' | 'alias'; readonly checked: boolean }
  | { readonly kind: 'different'; readonly difference: string; readonly reason: string }
  | { readonly kind: 'gone'; readonly reason: string | null }
