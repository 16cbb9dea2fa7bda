import { notTheApi } from '../answer/elsewhere.ts'
import { refusalIn } from '../answer/failure.ts'
import { type Answer, drained } from '../answer/response.ts'
import * as usual from '../defaults.ts'
import { ArgumentError, ConnectionError, type ErrorDetails, isApiError, isMarked } from '../errors/errors.ts'
import { showSite } from '../errors/site.ts'
import { plainPath } from '../request/address.ts'
import { checkBrowser, checkHeader } from '../request/headers.ts'
import { type Invocation, optionOf, prepare, type Prepared, type Variant } from '../request/prepare.ts'
import { type Credential, secretFrom } from './credential.ts'
import { closed } from './gate.ts'
import { type Hooks, hooksOf, noHooks, observe, type Outcome, type Result, tellRetry } from './hooks.ts'
import { Lifetime } from './lifetime.ts'
import { misuseOf, thrown } from './misuse.ts'
import { redactUrl, scrubError, scrubText } from './redact.ts'
import { Patience } from './retry.ts'
import { transmit } from './transmit.ts'

/** One call on the wire: its attempts, its deadlines and its answer. */
export class Exchange {
  readonly lifetime: Lifetime
  readonly call: Invocation
  /** True of a call that was sent at once, until its answer is asked for. */
  isUnread = false
  /** Ends the attempt that is under way. */
  controller: AbortController = new AbortController()
  /** How often the request was sent. */
  attempts = 0
  /** What hooks were told of the last attempt. */
  told: Outcome | undefined
  readonly #variant: (() => Variant) | undefined
  readonly #hooks: readonly Hooks[]
  #request: Prepared | undefined
  #response: Promise<Response> | undefined
  #patience: Patience | undefined
  /** What shows who asks, if it is not one secret in a header. */
  readonly #credential: Credential | undefined
  /** Null if the call goes without one; a line for each if the credential has several. */
  #secret: string | null = null
  #isRenewed = false
  /** The header that says who asks, as it was sent. */
  #sent: string | undefined

  constructor(call: Invocation, variant?: () => Variant, signals: readonly unknown[] = []) {
    const { signal, abortSignal, fetchOptions, hooks } = call.options
    const client = call.connection.options
    this.call = call
    this.#variant = variant
    this.#credential = call.connection.service.auth.credential?.(this)
    this.#hooks = hooks || client.hooks ? hooksOf(call) : noHooks
    // Signals of `fetchOptions` end a call like any other.
    const fired = [...signals, fetchOptions?.signal, client.fetchOptions?.signal]
    const timeout = optionOf(call, 'timeout')
    this.lifetime = new Lifetime({ signal, abortSignal, timeout }, fired, () => this.details, call.spent)
  }

  /** The answer as soon as its headers are there; sends the request when first asked for. */
  get response(): Promise<Response> {
    return (this.#response ??= this.#send())
  }

  /** The message for an answer that cannot be one of the API; null if the address is the API's own. */
  get elsewhere(): string | null {
    return notTheApi(this.call.connection, this.#request?.url)
  }

  /** What errors tell about this call. */
  get details(): ErrorDetails {
    const { method, path } = this.call.operation
    const url = this.#request && this.#scrub(redactUrl(this.#request.url))
    return { method, path: this.#scrub(plainPath(path)), url: url ?? null }
  }

  /** Reads the body, and sends the request again if the body breaks and that is safe. */
  async read<T>(parse: (response: Response, exchange: Exchange) => Promise<T>): Promise<Answer<T>> {
    for (;;) {
      const response = await this.response
      try {
        const limit = optionOf(this.call, 'bodyTimeout') ?? usual.bodyTimeout
        const data = await this.lifetime.guard(this.controller, 'body', limit, () => parse(response, this))
        this.#request?.body?.close?.()
        return { data, response, attempts: this.attempts }
      } catch (error) {
        await this.recover(this.broken(error), true)
        this.#response = this.#send()
      }
    }
  }

  /** Waits until a failed request may be sent again; throws the failure if it may not. */
  async recover(error: unknown, answered = false): Promise<void> {
    if (!this.lifetime.over && this.#request) {
      if (this.#request.body?.replayable !== false && (await this.#renew(error, this.#request))) return
      const delay = this.#waiting.afterFailure(error, this.#request, this.attempts, answered)
      if (delay !== null && delay < this.lifetime.left) {
        if (this.told) await tellRetry(this.call, this, { error, delay }, this.told)
        return this.lifetime.sleep(delay)
      }
    }
    this.#request?.body?.close?.(error)
    throw error
  }

  /** Turns what breaks a body into an error of the SDK. */
  broken(error: unknown): unknown {
    return this.#own(error, 'The connection broke before the end')
  }

  /** Takes the secret out of what printing an error shows. */
  clean<E extends Error>(error: E): E {
    const { site, origin } = this.call
    const clean = this.#secret || this.#sent ? scrubError(error, (text) => this.#scrub(text)) : error
    return showSite(clean, site ?? origin?.site)
  }

  #own(error: unknown, message: string, cause = error): unknown {
    if (this.lifetime.over || isMarked(error, thrown)) return error
    return this.clean(isApiError(cause) ? cause : new ConnectionError(message, { ...this.details, cause }))
  }

  /** A text without the secret, and without the one that a header option carries. */
  #scrub(text: string): string {
    const sent = this.#sent
    const secrets = [this.#secret, sent, sent?.slice(sent.lastIndexOf(' ') + 1)]
    return scrubText(text, secrets.join('\n').split('\n'))
  }

  async #send(): Promise<Response> {
    try {
      this.#request ??= prepare(this.call, this.#variant)
      if (!this.attempts) {
        const secret = this.#credential?.ask(this.#request) ?? this.call.connection.secret
        this.#secret =
          typeof secret === 'string'
            ? secret
            : await (typeof secret === 'function' ? secretFrom(secret, this) : secret)
      }
    } catch (error) {
      throw isApiError(error) ? this.clean(error) : error
    }
    for (;;) {
      try {
        if (closed.size && !this.call.operation.passThrough) await this.#waiting.atGate()
        const response = await this.#attempt(this.#request)
        if (response.bodyUsed || response.body?.locked)
          throw new ArgumentError(
            'A hook or the option fetch has read this body: read response.clone() there'
          )
        const { isUnread } = this
        this.isUnread = false
        return isUnread ? drained(response) : response
      } catch (error) {
        await this.recover(error)
      }
    }
  }

  #attempt(request: Prepared): Promise<Response> {
    const { connection } = this.call
    const headers = { ...request.headers }
    const secret = this.#credential || request.who in request.given ? null : this.#secret
    if (secret) {
      const scheme = connection.options.scheme ?? connection.service.auth.scheme
      if (connection.proof?.secret !== secret)
        connection.proof = { secret, text: checkHeader('secret', `${scheme} ${secret}`.trim()) }
      headers[request.who] = connection.proof.text
    }
    // An address with a secret is for `fetch` alone: hooks and errors have the one without.
    const sending = this.#credential?.put(request, headers) ?? request
    this.#sent = headers[request.who]
    if (request.inBrowser) checkBrowser(this.call, { url: request.url, headers, secret })
    // One that ended an attempt would end the next one at once.
    if (this.attempts++) this.controller = new AbortController()
    if (!this.#hooks.length) return this.#fetched(sending, headers)
    const { url } = request
    return observe(this, { url, headers, number: this.attempts }, (seen) =>
      this.#fetched(sending, headers, seen)
    )
  }

  async #fetched(request: Prepared, headers: Record<string, string>, seen?: Result): Promise<Response> {
    const { controller, call, lifetime } = this
    const limit =
      optionOf(call, 'headersTimeout') ?? (request.body?.upload ? usual.uploadTimeout : usual.headersTimeout)
    try {
      const response = await lifetime.guard(controller, 'headers', limit, () =>
        transmit(call, request, headers, controller.signal)
      )
      if (seen) seen.response = response
      if (!response.ok && !call.operation.passThrough)
        throw await refusalIn(response, this, this.#sent ?? this.#secret, (text) => this.#scrub(text))
      return response
    } catch (error) {
      const reason = `Could not reach ${new URL(request.url).origin}`
      throw this.#own(error, reason, misuseOf(error) ?? error)
    }
  }

  /** Asks again if the secret was refused; true if there is another one now. */
  async #renew(error: unknown, request: Prepared): Promise<boolean> {
    if (this.#isRenewed || !isApiError(error) || error.status !== 401) return false
    this.#isRenewed = true
    const before = this.#secret
    const secret = this.#credential?.ask(request, true) ?? this.call.connection.secret
    this.#secret = await (typeof secret === 'function' ? secretFrom(secret, this, before) : secret)
    return this.#secret !== before
  }

  get #waiting(): Patience {
    const { address } = this.call.connection.place
    const who = (): string => `${address} ${this.#secret} ${this.#request?.identity}`
    return (this.#patience ??= new Patience(this, who))
  }
}
