/** Gives operations their places and takes them apart: how two forms answer decides whether they can be one method. */
import { GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import type { Document } from '../read/document.ts'
import { draftAction, type ActionDraft, type DraftContext } from './actionDraft.ts'
import { nameClasses, type ClassNaming } from './classNames.ts'
import type { NamesLock } from './lockedNames.ts'
import { placeOperations, type Placed } from './methods.ts'
import { misfitsIn } from './misfits.ts'

export interface DraftInput extends Omit<DraftContext, 'nouns'> {
  readonly document: Document
  readonly lock: NamesLock
  /** Names that the runtime exports. */
  readonly reserved: ReadonlySet<string>
  /** The same and the name of the client. */
  readonly ownNames: ReadonlySet<string>
}

/** Operations in their places, and the classes of their resources. */
export interface Drafted extends Pick<ClassNaming, 'classes' | 'nouns'> {
  readonly placed: readonly Placed[]
  readonly actions: readonly ActionDraft[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Drafts every operation that has a place; the others are told. */
export function draftOperations(input: DraftInput, apart: ReadonlySet<string> = new Set()): Drafted {
  const { document, decisions, lock, reserved, ownNames, expand, options, callOptions, errors } = input
  const { placed, diagnostics } = placeOperations(document, decisions, lock, reserved, apart)
  const { classes, nouns, ...naming } = nameClasses({ placed, decisions, lock, reserved: ownNames })
  const actions = placed.map((one) =>
    draftAction(one, { decisions, expand, options, callOptions, errors, nouns })
  )
  const misfits = [...misfitsIn(actions, decisions.config.helpers)].filter((pair) => !apart.has(pair))
  return misfits.length > 0
    ? draftOperations(input, new Set([...apart, ...misfits]))
    : { placed, classes, nouns, actions, diagnostics: [...diagnostics, ...naming.diagnostics] }
}

/** Ends the run if there is an error among the diagnostics; its warnings are told with it, because one may say why. */
export function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.some(({ severity }) => severity === 'error'))
    throw new GenerationError(
      diagnostics.filter(({ severity }) => severity === 'error' || severity === 'warning')
    )
}
