/** What the files of people declare, as data: what sdk.yaml attaches takes its parameters, types and words from there. */
import type { HelperDocs } from './helperFunctions.ts'

/** A piece of the text of a type; a name is imported from where its module has it. */
export type AttachedPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'name'
      readonly name: string
      /** From the sources of the package, `types/bot.ts`. */
      readonly module: string
      readonly exported: string
    }

export type AttachedParts = readonly AttachedPart[]

/** One way of calling a function; its first parameter takes what the method is called on and is not listed. */
export interface AttachedForm {
  /** With their brackets; empty if there are none. */
  readonly generics: AttachedParts
  readonly parameters: readonly {
    readonly name: string
    readonly isRest: boolean
    readonly isOptional: boolean
    readonly type: AttachedParts
  }[]
  readonly returns: AttachedParts
}

export type AttachedDeclaration =
  | { readonly kind: 'function'; readonly docs: HelperDocs; readonly forms: readonly AttachedForm[] }
  | { readonly kind: 'class'; readonly docs: HelperDocs }

/** What is attached to one resource, or to the client. */
export interface AttachedMember {
  readonly name: string
  readonly module: string
  readonly exported: string
  readonly declared: AttachedDeclaration
}

/** By the dotted path of the resource; empty for the client. */
export type AttachedMembers = ReadonlyMap<string, readonly AttachedMember[]>
