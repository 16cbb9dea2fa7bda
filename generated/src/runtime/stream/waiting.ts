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
  /** What ended the stream while no call waited. */
  #untold: { readonly error: unknown } | null = null
  /** True after the end. */
  over = false
  /** True while a call waits. */
  any = false

  /** Another call; after the end it is settled at once. */
  add(): Promise<Result<E>> {
    if (this.over) {
      const untold = this.#untold
      this.#untold = null
      return untold ? Promise.reject(untold.error) : Promise.resolve({ value: undefined, done: true })
    }
    return new Promise<Result<E>>((resolve, reject) => {
      const waiter: Waiter<E> = { resolve, reject, next: null }
      if (this.#first && this.#last) this.#last.next = waiter
      else this.#first = waiter
      this.#last = waiter
      this.any = true
    })
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
    let waiter = this.#first
    this.#first = this.#last = null
    this.any = false
    if (waiter && failure) waiter.reject(failure.error)
    else if (waiter) waiter.resolve({ value: undefined, done: true })
    else this.#untold = failure
    while ((waiter = waiter?.next ?? null)) waiter.resolve({ value: undefined, done: true })
    return true
  }

  /** Forgets a failure that no call was told of. */
  forget(): void {
    this.#untold = null
  }
}
