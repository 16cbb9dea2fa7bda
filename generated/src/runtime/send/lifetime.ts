import type { BaseCallOptions } from '../call/options.ts'
import { type ErrorDetails, type Phase, TimeoutError } from '../errors/errors.ts'

/** What ends a call before its answer does: the signals of the caller, and deadlines. */
export class Lifetime {
  readonly #signals: readonly Signal[]
  readonly #total: number
  #ends: number
  #pausedAt: number | null = null
  #wasPaused = false
  /** Starts the timer again that fired while the time stood still. */
  #restart: (() => void) | null = null
  readonly #details: () => ErrorDetails
  /** True once a signal or the total has ended the call. */
  over = false
  /** True if anything can end the call before its answer does. */
  readonly bounded: boolean
  /** True if what can end the call may live longer than it. */
  readonly outlived: boolean

  /** `details` is what a TimeoutError tells about the call, `spent` how much of the timeout was used before. */
  constructor(
    { signal, abortSignal, timeout }: BaseCallOptions,
    others: readonly unknown[] = [],
    details: () => ErrorDetails = () => ({}),
    spent = 0
  ) {
    // They were checked when the options were taken.
    this.#signals = [signal, abortSignal, ...others].filter((each): each is Signal => !!each)
    this.#details = details
    this.#total = timeout || Infinity
    this.#ends = timeout ? performance.now() + timeout - spent : Infinity
    this.bounded = this.#signals.length > 0 || this.#ends !== Infinity
    this.outlived = this.#ends !== Infinity || this.#signals.some((each) => !(each instanceof Stop))
  }

  /** Milliseconds that are left for the call. */
  get left(): number {
    return this.#ends === Infinity ? Infinity : this.#ends - (this.#pausedAt ?? performance.now())
  }

  /** Milliseconds of the timeout that were used. */
  get spent(): number {
    return this.#ends === Infinity ? 0 : this.#total - this.left
  }

  /** Stops the time of the call while its caller works with what came, or lets it go on. */
  pause(isPaused: boolean): void {
    if (this.#ends === Infinity || isPaused === (this.#pausedAt !== null)) return
    const now = performance.now()
    if (this.#pausedAt !== null) this.#ends += now - this.#pausedAt
    this.#pausedAt = isPaused ? now : null
    this.#wasPaused = true
    if (isPaused) return
    this.#restart?.()
    this.#restart = null
  }

  /** Calls `cut` once when the call is over, until the returned function is called. */
  watch(cut: (reason: unknown) => void): () => void {
    if (!this.bounded) return nothing
    const end = (reason: unknown): void => {
      this.over = true
      stop()
      cut(reason)
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const start = (): void => {
      if (this.left < longestTimer) timer = setTimeout(fire, this.left)
    }
    const fire = (): void => {
      if (this.#pausedAt !== null) this.#restart = start
      // The time stood still since the timer was started; and a timer may fire a little early.
      else if (this.#wasPaused && this.left > 1) start()
      else end(new TimeoutError('total', this.#total, this.#details()))
    }
    if (this.#ends !== Infinity) start()
    const aborted = this.#signals.find((signal) => signal.aborted)
    const stops = aborted ? [] : this.#signals.map((signal) => onAbort(signal, () => end(reasonOf(signal))))
    const stop = (): void => {
      clearTimeout(timer)
      this.#restart = null
      for (const each of stops) each()
    }
    if (aborted) end(reasonOf(aborted))
    return stop
  }

  /** Does some work, and rejects at once when the call is over or the phase takes too long; 0 means no limit. */
  guard<T>(controller: AbortController, phase: Phase, limit: number, work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      let stop: (() => void) | undefined
      const end = <V>(settle: (value: V) => void, value: V): void => {
        clearTimeout(timer)
        stop?.()
        settle(value)
      }
      const cut = (reason: unknown): void => {
        end(reject, reason)
        controller.abort(reason)
      }
      const late = (): void => cut(new TimeoutError(phase, limit, this.#details()))
      const timer = limit && limit < longestTimer ? setTimeout(late, limit) : undefined
      if (this.bounded) stop = this.watch(cut)
      // What the work does after a cut changes nothing: the promise is settled.
      if (this.over) return
      try {
        work().then(
          (value) => end(resolve, value),
          (error: unknown) => end(reject, error)
        )
      } catch (error) {
        end(reject, error)
      }
    })
  }

  /** Waits, and rejects at once when the call is over. */
  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop()
        resolve()
      }, milliseconds)
      const stop = this.watch((reason) => {
        clearTimeout(timer)
        reject(reason)
      })
    })
  }
}

/** What ends a call before its answer does. */
export type Signal = AbortSignal | Stop

/** Ends the requests of a stream as an `AbortSignal` would, which costs more than all else of its first event. */
export class Stop {
  aborted = false
  reason: unknown
  readonly #actions = new Set<() => void>()

  /** Calls `action` when it is aborted, until the returned function is called. */
  watch(action: () => void): () => void {
    this.#actions.add(action)
    return () => void this.#actions.delete(action)
  }

  /** Ends what is under way; only the first reason counts. */
  abort(reason: unknown): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    for (const each of this.#actions) each()
  }
}

const nothing = (): void => {}

// A longer delay would overflow and fire at once.
const longestTimer = 2_147_483_648

interface Watchers {
  readonly actions: Set<() => void>
  readonly listener: () => void
}

const watched: WeakMap<AbortSignal, Watchers> = /* @__PURE__ */ new WeakMap()

/** Calls `action` when the signal fires, until the returned function is called; a signal carries one listener for all calls. */
export function onAbort(signal: Signal, action: () => void): () => void {
  if (signal instanceof Stop) return signal.watch(action)
  let watchers = watched.get(signal)
  if (!watchers) {
    const actions = new Set<() => void>()
    watchers = { actions, listener: () => actions.forEach((each) => each()) }
    watched.set(signal, watchers)
    signal.addEventListener('abort', watchers.listener)
  }
  const { actions, listener } = watchers
  actions.add(action)
  return () => {
    if (!actions.delete(action) || actions.size) return
    signal.removeEventListener('abort', listener)
    watched.delete(signal)
  }
}

/** Why a signal fired; a polyfill may not say, and then it is the reason that a signal has by itself. */
export function reasonOf({ reason }: Signal): unknown {
  if (reason !== undefined) return reason
  const message = 'This operation was aborted'
  if (typeof DOMException === 'function') return new DOMException(message, 'AbortError')
  return Object.assign(new Error(message), { name: 'AbortError' })
}
