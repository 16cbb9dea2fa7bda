type Result<E> = IteratorResult<E, undefined>

interface Waiter<E> {
  // As methods, so that a queue of some events is a queue of any events.
  resolve(result: Result<E>): void
  reject(error: unknown): void
  next: Waiter<E> | null
}

/**
 * Calls of `next()` that wait, settled in their order. They are a linked list, because an array that loses its first
 * element costs more the longer it is.
 */
export class Waiting<E> {
  #first: Waiter<E> | null = null
  #last: Waiter<E> | null = null
  /** What ended the stream while nothing waited. */
  #untold: { readonly error: unknown } | null = null
  /** True after the end. */
  over = false
  /** True while a call waits. */
  any = false

  /** Another call; after the end it is settled at once. */
  add(): Promise<Result<E>> {
    const result = new Promise<Result<E>>(this.#join)
    if (this.over) this.#release()
    return result
  }

  /** Gives the first call an event. */
  give(value: E): void {
    const first = this.#first
    this.#first = first?.next ?? null
    this.any = this.#first !== null
    first?.resolve({ value, done: false })
  }

  /** Ends them all: the first to wait, or else to ask, gets the failure. Returns false if they had ended before. */
  end(failure: { readonly error: unknown } | null): boolean {
    if (this.over) return false
    this.over = true
    this.#untold = failure
    this.#release()
    return true
  }

  /** Nobody asks for the failure any more. */
  forget(): void {
    this.#untold = null
  }

  readonly #join = (resolve: Waiter<E>['resolve'], reject: Waiter<E>['reject']): void => {
    const waiter: Waiter<E> = { resolve, reject, next: null }
    if (this.#first && this.#last) this.#last.next = waiter
    else this.#first = waiter
    this.#last = waiter
    this.any = true
  }

  #release(): void {
    for (let waiter = this.#first; waiter; waiter = waiter.next) {
      const untold = this.#untold
      this.#untold = null
      if (untold) waiter.reject(untold.error)
      else waiter.resolve({ value: undefined, done: true })
    }
    this.#first = this.#last = null
    this.any = false
  }
}
