/** What the comparison of two types knows, and what it finds. */
import type { Type, TypeChecker } from 'typescript'
import type { ChangeKind, DecidedBy, Level } from './change.ts'
import type { Library } from './program.ts'
import type { Direction } from './uses.ts'

/** A difference inside a type; `path` is empty for the type itself. */
export interface Difference {
  readonly kind: ChangeKind
  readonly path: string
  readonly level: Level
  readonly decidedBy: DecidedBy
  readonly reason: string
  readonly proposal?: string
  /** The path of what may take its place. */
  readonly successor?: string
}

/** What a comparison needs to know. */
export interface Walk {
  readonly library: Library
  readonly checker: TypeChecker
  readonly directions: ReadonlySet<Direction>
  /** The declaration that is compared, as `file#name` on either side. */
  readonly top: string
  /** Whether a declaration is on both sides, so that it is compared by itself. */
  readonly isPlace: (key: string) => boolean
  readonly add: (difference: Difference) => void
}

/** Whether values that one type allows fit where the other is wanted, in each direction that the type travels. */
export function fits({ checker, directions }: Walk, old: Type, now: Type): boolean {
  return (
    (!directions.has('input') || checker.isTypeAssignableTo(old, now)) &&
    (!directions.has('output') || checker.isTypeAssignableTo(now, old))
  )
}
