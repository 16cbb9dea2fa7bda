/**
 * Where a replay goes on from what was given before a cut. Messages have no ids, so the only evidence is their order:
 * the longest end of what was given with which the replay begins.
 */
export type Alignment = Seeking | CatchingUp | Aligned

/** Several ends of what was given may still be the beginning of the replay. */
interface Seeking {
  readonly kind: 'seeking'
  /** Messages of the replay so far. */
  readonly count: number
  /** Where in the given messages each of those ends begins, the longest first. */
  readonly starts: readonly number[]
  /** Length of the longest end that the replay has repeated whole; 0 for none. */
  readonly found: number
}

/** The replay repeats what was given, with other messages between. */
interface CatchingUp {
  readonly kind: 'catchingUp'
  readonly count: number
  /** Index of the given message that must be repeated next. */
  readonly next: number
  readonly missed: readonly number[]
}

/** The place is known. */
export interface Aligned {
  readonly kind: 'aligned'
  /** How many messages at the beginning of the replay are dropped. */
  readonly skip: number
  /** Whether messages are missing in what was given, or may be. */
  readonly gap: boolean
  /** Indices of the messages of the replay that were published before the cut and never arrived. */
  readonly missed: readonly number[]
}

/** The most messages that can be lost between two that arrived; with more, the replay is of other work. */
const mostMissed = 100

/** The same before the first message: those published while the channel was first subscribed to. */
const mostMissedAhead = 10

/** An alignment after `given` messages. */
export function beginAlignment(given: number): Alignment {
  if (given === 0) return aligned(0)
  return { kind: 'seeking', count: 0, starts: Array.from({ length: given }, (_, index) => index), found: 0 }
}

/** Takes the next message of a replay, by a key that equal messages share; `last` says that none follows. */
export function align(state: Alignment, given: readonly string[], key: string, last: boolean): Alignment {
  if (state.kind === 'aligned') return state
  const next = state.kind === 'seeking' ? seek(state, given, key) : catchUp(state, given, key)
  return last && next.kind !== 'aligned' ? settle(next) : next
}

function seek({ count, starts, found }: Seeking, given: readonly string[], key: string): Alignment {
  const repeated = starts.filter((start) => given[start + count] === key)
  const open = repeated.filter((start) => start + count < given.length - 1)
  const longest = open.length < repeated.length ? count + 1 : found
  if (open.length) return { kind: 'seeking', count: count + 1, starts: open, found: longest }
  if (isEvidence(longest, given.length)) return aligned(longest)
  const [start] = starts
  // The first messages of the work are missed most easily: they are published before the subscription begins.
  if (count === 0 && given.length > 1) return { kind: 'catchingUp', count: 1, next: 0, missed: [0] }
  // One message may equal another by chance; two in order, or the first one, show a replay in which a message was missed.
  if (start === undefined || (count < 2 && start > 0) || count === 0) return lost
  return { kind: 'catchingUp', count: count + 1, next: start + count, missed: [count] }
}

function catchUp({ count, next, missed }: CatchingUp, given: readonly string[], key: string): Alignment {
  if (given[next] !== key) {
    return missed.length < (next === 0 ? mostMissedAhead : mostMissed)
      ? { kind: 'catchingUp', count: count + 1, next, missed: [...missed, count] }
      : lost
  }
  if (next === given.length - 1) return { kind: 'aligned', skip: count + 1, gap: true, missed }
  return { kind: 'catchingUp', count: count + 1, next: next + 1, missed }
}

function settle(state: Seeking | CatchingUp): Aligned {
  return state.kind === 'seeking' && state.found > 1 ? aligned(state.found) : lost
}

// A single message that equals the last of several may as well be a new one.
function isEvidence(overlap: number, given: number): boolean {
  return overlap > 1 || (overlap === 1 && given === 1)
}

function aligned(skip: number): Aligned {
  return { kind: 'aligned', skip, gap: false, missed: [] }
}

const lost: Aligned = { kind: 'aligned', skip: 0, gap: true, missed: [] }
