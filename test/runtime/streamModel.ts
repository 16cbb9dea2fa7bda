/** What a stream has to give, whatever its readers do: a model without promises, chunks and signals. */

/** What comes over the network: events in one piece, or how the body ends. */
export type Arrival =
  | { readonly kind: 'chunk'; readonly events: readonly string[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'reset' }

/** What each `next()` settles with: an event, the end, or the name of a failure. */
export type Settled = string

/** The stream as its readers see it. Work that waits for the network is done in `settle`. */
export class StreamModel {
  readonly settled: (Settled | null)[] = []
  readonly #limit: number
  #given = 0
  #waiting: number[] = []
  #arrivals: Arrival[] = []
  #buffer: string[] = []
  #over: boolean
  #untold: Settled | null = null
  /** The reason of the caller's own signal, once the body is open or on the way. */
  #cut: Settled | null = null
  #isOpen = false

  constructor(limit: number) {
    this.#limit = limit
    this.#over = limit <= 0
  }

  next(): void {
    const index = this.settled.push(null) - 1
    if (this.#waiting.length) return void this.#waiting.push(index)
    if (this.#over) {
      this.settled[index] = this.#untold ?? 'done'
      this.#untold = null
      return
    }
    this.#waiting.push(index)
    if (this.#isOpen && this.#cut !== null) return this.#fail(this.#cut)
    this.#serve()
  }

  /** `return()`, `cancel()` and the end of `await using`. */
  leave(): void {
    this.#untold = null
    this.#end(null)
  }

  abort(reason: Settled): void {
    this.#end(reason)
  }

  signal(reason: Settled): void {
    this.#cut ??= reason
  }

  arrive(arrival: Arrival): void {
    this.#arrivals.push(arrival)
  }

  /** Time passes: what waits for the network gets what is there. */
  settle(): void {
    if (!this.#waiting.length) return
    this.#isOpen = true
    if (this.#cut !== null) return this.#fail(this.#cut)
    while (this.#waiting.length && this.#arrivals.length) {
      const arrival = this.#arrivals.shift()
      if (arrival?.kind === 'chunk') {
        this.#buffer.push(...arrival.events)
        this.#serve()
      } else if (arrival?.kind === 'end') this.#end(null)
      else this.#fail('StreamInterruptedError')
    }
  }

  #serve(): void {
    while (this.#waiting.length && this.#buffer.length) {
      const event = this.#buffer.shift() ?? ''
      if (event === 'error') return this.#fail('ServerError')
      this.settled[this.#waiting.shift() ?? 0] = event
      if (++this.#given >= this.#limit) this.#end(null)
    }
  }

  #fail(name: Settled): void {
    this.#end(name)
  }

  #end(failure: Settled | null): void {
    if (this.#over) return
    this.#over = true
    this.#untold = failure
    for (const index of this.#waiting.splice(0)) {
      this.settled[index] = this.#untold ?? 'done'
      this.#untold = null
    }
  }
}
