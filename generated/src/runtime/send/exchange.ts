import { checkBrowser } from '../request/browser.ts'
import { Credential } from './credential.ts'
import { notTheApi } from '../answer/elsewhere.ts'
import { ConnectionError, isApiError, type ErrorDetails } from '../errors/errors.ts'
import { failureOf, errorText } from '../answer/failure.ts'
import { hold, isOpen, type Caller } from './gate.ts'
import { checkHeader } from '../request/headers.ts'
import { beginAttempt, callHooks, endAttempt, hooksOf, type Hooks, type Outcome } from './hooks.ts'
import { Lifetime } from './lifetime.ts'
import { checkFetch, checkUnread, misuseOf } from './misuse.ts'
import type { SharedOptions } from '../call/options.ts'
import { Patience } from './retry.ts'
import { plainPath } from '../request/address.ts'
import { prepare, type Invocation, type Prepared, type Variant } from '../request/prepare.ts'
import { redactUrl } from './redact.ts'
import { send, type Sending } from './redirect.ts'
import { responseOf } from '../answer/responseBody.ts'
import { showSite } from '../errors/site.ts'
import { drained } from '../answer/response.ts'

/** An answer with what was made of its body. */
export interface Answer<T> {
  readonly data: T
  readonly response: Response
  /** How many attempts the request took: 1 if the first one was answered. */
  readonly attempts: number
}

type Signals = readonly (AbortSignal | null | undefined)[] | undefined

// It was checked when the options were taken.
function isAbortSignal(value: unknown): value is AbortSignal {
  return typeof value === 'object' && value !== null
}

/** One call on the wire: its attempts, its deadlines and its answer. */
export class Exchange {
  readonly lifetime: Lifetime
  readonly call: Invocation
  /** Says whether nobody has asked for the answer yet, of a call that was sent all the same. */
  isUnread: (() => boolean) | undefined
  readonly #variant: () => Variant
  #controller: AbortController | undefined
  #request: Prepared | undefined
  readonly #credential: Credential
  readonly #patience: Patience
  #response: Promise<Response> | undefined
  readonly #hooks: readonly Hooks[]
  /** What hooks were told of the last attempt. */
  #told: Outcome | undefined
  /** How often the request was sent. */
  attempts = 0

  constructor(call: Invocation, variant: () => Variant = () => ({}), signals?: Signals) {
    this.call = call
    this.#variant = variant
    this.#hooks = hooksOf(call)
    const { signal, abortSignal } = call.options
    const timeout = this.option('timeout')
    const fired = this.#signals(signals)
    this.lifetime = new Lifetime({ signal, abortSignal, timeout }, fired, () => this.details, call.spent)
    this.#patience = new Patience(call.connection.options, call.options)
    this.#credential = new Credential(call.connection, this.lifetime)
  }

  /** The answer as soon as its headers are there; sends the request when first asked for. */
  get response(): Promise<Response> {
    return (this.#response ??= this.#send())
  }

  /** Ends the attempt that is under way. */
  get controller(): AbortController {
    return (this.#controller ??= new AbortController())
  }

  /** What to say of an answer that cannot be one of the API; null if nobody but the API chose the address. */
  get elsewhere(): string | null {
    return notTheApi(this.call.connection, this.#request?.url)
  }

  /** What errors tell about this call. */
  get details(): ErrorDetails {
    const { method, path } = this.call.operation
    const url = this.#request && this.#credential.scrub(redactUrl(this.#request.url))
    return { method, path: this.#credential.scrub(plainPath(path)), url: url ?? null }
  }

  // Signals of `fetchOptions` end a call like any other.
  #signals(signals: Signals): Signals {
    const { options, connection } = this.call
    const own = [options.fetchOptions?.signal, connection.options.fetchOptions?.signal].filter(isAbortSignal)
    return own.length ? [...own, ...(signals ?? [])] : signals
  }

  /** An option of the call, else of the client. */
  option<K extends keyof SharedOptions>(name: K): SharedOptions[K] {
    return this.call.options[name] ?? this.call.connection.options[name]
  }

  /** Reads the body, and sends the request again where the body breaks and that is safe. */
  async read<T>(parse: (response: Response, exchange: Exchange) => Promise<T>): Promise<Answer<T>> {
    for (;;) {
      const response = await this.response
      try {
        const limit = this.option('bodyTimeout') ?? 900_000
        const data = await this.lifetime.guard(this.controller, 'body', limit, () => parse(response, this))
        this.#request?.body?.close?.()
        return { data, response, attempts: this.attempts }
      } catch (error) {
        await this.recover(this.broken(error), true)
        this.#response = this.#send()
      }
    }
  }

  /** Waits until a failed request may be sent again; throws the failure where it may not. */
  async recover(error: unknown, answered = false): Promise<void> {
    if (!this.lifetime.over && this.#request) {
      if (this.#request.body?.replayable !== false && (await this.#credential.renew(error))) return
      const delay = this.#delay(error, this.#request, answered)
      if (delay !== null && delay < this.lifetime.left) {
        const retry = this.#told && Object.assign(this.#told, { error, delay })
        if (retry) await callHooks(this.#hooks, this, (each) => each.beforeRetry?.(retry))
        return this.lifetime.sleep(delay)
      }
    }
    this.#request?.body?.close?.(error)
    throw error
  }

  /** Turns what breaks a body into an error of the SDK. */
  broken(error: unknown): unknown {
    return this.lifetime.over ? error : this.#own(error, 'The connection broke before the end')
  }

  /** Takes the secret out of what printing an error shows. */
  clean<E extends Error>(error: E): E {
    const { site, origin } = this.call
    return showSite(this.#credential.clean(error), site ?? origin?.site)
  }

  #own(cause: unknown, message: string): Error {
    return this.clean(isApiError(cause) ? cause : new ConnectionError(message, { ...this.details, cause }))
  }

  async #ready(): Promise<Prepared> {
    try {
      const request = (this.#request ??= prepare(this.call, this.#variant))
      const asked = this.attempts ? null : this.#credential.ask()
      if (asked) await asked
      return request
    } catch (error) {
      throw isApiError(error) ? this.clean(error) : error
    }
  }

  async #send(): Promise<Response> {
    const request = await this.#ready()
    for (;;) {
      try {
        const response = await this.#attempt(request)
        checkUnread(response)
        const isUnread = this.isUnread?.()
        // It holds the call, which holds the response: a signal that lives on would keep both.
        this.isUnread = undefined
        return isUnread ? drained(response) : response
      } catch (error) {
        await this.recover(error)
      }
    }
  }

  async #attempt(request: Prepared): Promise<Response> {
    const { url } = request
    const hooks = this.#hooks
    const pass = this.call.operation.passThrough
    if (!pass && !isOpen()) await this.#patience.atGate(this.#caller, this.lifetime)
    const headers = this.#authorized(request)
    const number = ++this.attempts
    const attempt = hooks.length
      ? beginAttempt(this.call, { path: plainPath(this.call.operation.path), url, headers, number })
      : null
    if (attempt) await callHooks(hooks, this, (each) => each.beforeAttempt?.(attempt))
    const started = performance.now()
    const outcome: { response?: Response; error?: unknown } = {}
    try {
      const response = (outcome.response = await this.#fetch(request, headers))
      if (!response.ok && !pass) throw await this.#failure(response)
      return response
    } catch (error) {
      const reason = `Could not reach ${new URL(url).origin}`
      throw (outcome.error = this.lifetime.over ? error : this.#own(misuseOf(error) ?? error, reason))
    } finally {
      if (attempt) {
        const told = endAttempt(this.call, attempt, { ...outcome, duration: performance.now() - started })
        this.#told = told
        await callHooks(hooks, this, (each) => each.afterAttempt?.(told))
      }
    }
  }

  #fetch({ method, url, body }: Prepared, headers: Record<string, string>): Promise<Response> {
    const { options } = this.call.connection
    const fetch = checkFetch(options.fetch ?? options.fetchFn ?? globalThis.fetch)
    const controller = (this.#controller = new AbortController())
    const limit = this.option('headersTimeout') ?? (body?.upload ? 900_000 : 30_000)
    const init: Sending = {
      ...options.fetchOptions,
      ...this.call.options.fetchOptions,
      method,
      headers,
      signal: controller.signal,
      redirect: 'manual'
    }
    if (body?.content !== undefined) init.body = body.content
    const { carry } = body ?? {}
    const sent = (sending: Sending): Promise<Response> =>
      this.call.operation.passThrough ? responseOf(fetch, url, sending) : send(fetch, url, sending)
    return this.lifetime.guard(controller, 'headers', limit, () =>
      carry ? carry(fetch, init, sent) : sent(init)
    )
  }

  async #failure(response: Response): Promise<unknown> {
    const text = await this.lifetime
      .guard(this.controller, 'body', 30_000, () => errorText(response))
      .catch((error: unknown) => {
        if (this.lifetime.over) throw error
        return ''
      })
    const { service, credentialHint } = this.call.connection
    // Who sent no secret is sent in the wrong direction by a refusal of it.
    const isAnonymous = /^40[13]$/.test(String(response.status)) && this.#credential.sent === undefined
    const details = isAnonymous ? { ...this.details, hint: credentialHint } : this.details
    return failureOf(service, response, this.#credential.scrub(text), details, this.elsewhere)
  }

  #authorized(request: Prepared): Record<string, string> {
    const { connection } = this.call
    const { service, options } = connection
    const headers = { ...request.headers }
    const name = service.auth.header.toLowerCase()
    const secret = request.saysWhoAsks ? null : this.#credential.value
    const scheme = options.scheme ?? service.auth.scheme
    if (secret) headers[name] = checkHeader('secret', `${scheme} ${secret}`.trim())
    this.#credential.sent = headers[name]
    checkBrowser(connection, { url: request.url, headers, secret })
    return headers
  }

  get #caller(): Caller {
    const { connection, operation } = this.call
    return { who: `${connection.base} ${this.#credential.value} ${this.#request?.identity}`, operation }
  }

  #delay(error: unknown, { retry, body }: Prepared, answered: boolean): number | null {
    const { service } = this.call.connection
    const timeouts = this.option('retryTimeout') ?? true
    const replayable = body?.replayable ?? true
    const question = { service, error, retry, replayable, timeouts, answered }
    return this.#patience.afterFailure(question, this.attempts, (time) =>
      hold(this.#caller, error, service, time)
    )
  }
}
