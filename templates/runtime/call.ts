import { CallAlreadySentError } from './errors.ts'
import { Exchange, type Answer } from './exchange.ts'
import type { Invocation, Variant } from './prepare.ts'
import { bareResponse } from './bodyReader.ts'

/** Makes what a call promises of an answer. */
export type Read<T> = (response: Response, exchange: Exchange) => Promise<T>

const never = (): void => {}

/** A call of the API. Await it for what it answers; each call is sent once. */
export class Call<T> extends Promise<T> {
  readonly #invocation: Invocation
  readonly #read: Read<T>
  readonly #variant: () => Variant
  #exchange: Exchange | undefined
  #answer: Promise<Answer<T>> | undefined
  #bare: Promise<Response> | undefined
  #way: string | undefined

  /** What `then` returns is a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  /** `now` sends the request at once, `later` when the call is used; the variant is asked for then. */
  constructor(
    invocation: Invocation,
    read: Read<T>,
    when: 'now' | 'later',
    variant: () => Variant = () => ({})
  ) {
    super(never)
    this.#invocation = invocation
    this.#read = read
    this.#variant = variant
    if (when === 'later') return
    const exchange = this._exchange()
    exchange.isUnread = () => this.#way === undefined
    // Asking for the response is what sends the request.
    void exchange.response
  }

  override then<A = T, B = never>(
    fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null
  ): Promise<A | B> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(fulfilled, rejected)
  }

  /** What the call answers together with the response that carried it. */
  withResponse(): Promise<Answer<T>> {
    const refused = this._claim('awaited')
    if (refused) return Promise.reject(refused)
    return (this.#answer ??= this._exchange().read(this.#read))
  }

  /** The bare response, whose body is yours to read. */
  asResponse(): Promise<Response> {
    const refused = this._claim('taken as a response')
    if (refused) return Promise.reject(refused)
    return (this.#bare ??= bareResponse(this._exchange()))
  }

  /** Settles in which way the call is used, or returns why it cannot be. */
  _claim(way: string): CallAlreadySentError | null {
    this.#way ??= way
    return this.#way === way ? null : new CallAlreadySentError(this.#way, way)
  }

  /** The one exchange of the call. */
  _exchange(): Exchange {
    return (this.#exchange ??= new Exchange(this.#invocation, this.#variant))
  }

  /** What the method was called with. */
  get _invocation(): Invocation {
    return this.#invocation
  }
}
