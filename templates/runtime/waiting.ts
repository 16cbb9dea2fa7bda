interface Waiter<T> {
  // As methods, so that promises of something are promises of anything.
  resolve(value: T): void
  reject(error: unknown): void
  next: Waiter<T> | null
}

/** Promises that are settled in the order in which they were made; a linked list, because an array that loses its first costs more the longer it is. */
export class Waiting<T> {
  #first: Waiter<T> | null = null
  #last: Waiter<T> | null = null

  /** True while a promise is waited for. */
  get any(): boolean {
    return this.#first !== null
  }

  add(): Promise<T> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter<T> = { resolve, reject, next: null }
      if (this.#last) this.#last.next = waiter
      else this.#first = waiter
      this.#last = waiter
    })
  }

  /** Settles the first. */
  resolve(value: T): void {
    this.#shift()?.resolve(value)
  }

  /** Settles the first. */
  reject(error: unknown): void {
    this.#shift()?.reject(error)
  }

  #shift(): Waiter<T> | null {
    const first = this.#first
    this.#first = first?.next ?? null
    if (!this.#first) this.#last = null
    return first
  }
}
