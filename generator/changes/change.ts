import { isObject } from '../ground/json.ts'

/** What a change means for programs that use the package. */
export type Level = 'patch' | 'minor' | 'major'

export type Verdict = 'none' | Level

/**
 * What told the level: a rule, because no compiler sees it; the assignment of the whole type or one of its parts; or the use of
 * a member, a value or a call form that programs of today make.
 */
export type DecidedBy = 'rule' | 'assignment' | 'probe'

export type ChangeKind =
  | `${'subpath' | 'export' | 'method' | 'form' | 'member' | 'field' | 'value' | 'variant' | 'operation' | 'errorCode' | 'fact'}/${'added' | 'removed'}`
  | `${'class' | 'type' | 'method' | 'function' | 'constant' | 'field' | 'fact' | 'operation' | 'errorCode' | 'docs'}/changed`
  | 'field/renamed'
  | 'package/changed'
  | `${'method' | 'export'}/deprecated`

/** One change between two surfaces. */
export interface Change {
  readonly kind: ChangeKind
  /** Where it is in the document or in the package: `POST /bot/create`, `types/bot.ts`. */
  readonly place: string
  /** What a program writes: `client.bot.create`, `BotCreateRequest.name`, `@scope/package/bot`. */
  readonly name: string
  readonly level: Level
  readonly breaking: boolean
  readonly reason: string
  readonly decidedBy: DecidedBy
  /** What a person can do about it, a line to paste if there is one, or null. */
  readonly proposal: string | null
  /** What is new and may take the place of what is gone: it has the same type or calls. Null if nothing does. */
  readonly successor: string | null
}

/** Everything that changed between two surfaces. */
export interface Changes {
  readonly verdict: Verdict
  /** What a version goes up by: before 1.0.0 a breaking change goes to the minor part and everything else to the patch. */
  readonly bump: Verdict
  readonly changes: readonly Change[]
}

/** Every verdict, the mildest first. */
export const verdicts = ['none', 'patch', 'minor', 'major'] as const satisfies readonly Verdict[]

/** The strictest of some verdicts. */
export function strictest(given: readonly Verdict[]): Verdict {
  return given.reduce<Verdict>(
    (one, other) => (verdicts.indexOf(other) > verdicts.indexOf(one) ? other : one),
    'none'
  )
}

/** What the version goes up by. 1.0.0 itself is written by a person. */
export function bumpOf(verdict: Verdict, version: string): Verdict {
  if (!version.startsWith('0.')) return verdict
  return verdict === 'none' ? 'none' : verdict === 'major' ? 'minor' : 'patch'
}

/** Changes with their verdict; `version` is the one that goes up. */
export function changesOf(changes: readonly Change[], version: string): Changes {
  const verdict = strictest(changes.map(({ level }) => level))
  return { verdict, bump: bumpOf(verdict, version), changes }
}

/** A change whose level says whether it breaks programs. */
export function changeOf(
  given: Omit<Change, 'breaking' | 'proposal' | 'successor'> & {
    proposal?: string | null
    successor?: string | null
  }
): Change {
  const { proposal = null, successor = null } = given
  return { ...given, breaking: given.level === 'major', proposal, successor }
}

/** Says whether a value that was read from a file is a change. */
export function isChange(value: unknown): value is Change {
  if (!isObject(value)) return false
  const { kind, place, name, level, breaking, reason, decidedBy, proposal, successor } = value
  return (
    [kind, place, name, reason, decidedBy].every((text) => typeof text === 'string') &&
    verdicts.some((each) => each === level) &&
    breaking === (level === 'major') &&
    [proposal, successor].every((text) => text === null || typeof text === 'string')
  )
}
