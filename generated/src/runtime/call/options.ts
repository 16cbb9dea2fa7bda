import type { Hooks } from '../send/hooks.ts'

/**
 * A secret, or a function that gives one; it is asked before each call, and once more after a 401. Calls that wait for a
 * promise of it share one, so what it promises must not depend on which call asks.
 * White space around it is cut off. A blank one, white space inside and the word of the scheme in front make the call
 * reject.
 */
export type Secret = string | (() => string | null | undefined | Promise<string | null | undefined>)

/** Headers in any usual form; null takes a header away, also one that the SDK sets, and undefined leaves it. */
export type HeadersLike =
  Headers | Iterable<readonly [string, string]> | Readonly<Record<string, string | null | undefined>>

/**
 * A body for `fetch`. What it is depends on the request (text, bytes, a blob, a form or a stream), so hand it on as it is.
 * It is declared as all of them, so that every `fetch` takes it.
 */
export type FetchBody = string & Blob & FormData

/** What `fetch` is called with; `duplex` is there if the body can be read once only. */
export interface FetchInit {
  method: string
  headers: Record<string, string>
  body?: FetchBody
  signal: AbortSignal
  redirect: 'manual'
  duplex?: 'half'
}

/** What is read of an answer. Its body may be a stream of the web or of Node, or absent if `text` gives all of it. */
export interface FetchResponse {
  readonly status: number
  readonly ok: boolean
  readonly statusText: string
  readonly headers: { get(name: string): string | null }
  readonly body?: unknown
  text(): Promise<string>
}

/** A `fetch` of any make: the global one, undici's, node-fetch or a function of your own around them. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>

/** Options of `fetch` that the SDK passes on: `cache`, `keepalive`, `dispatcher` and the like. */
export type FetchOptions = RequestInit | Readonly<Record<string, unknown>>

/** A failed attempt that could be repeated. */
export interface RetryFailure {
  readonly error: unknown
  /** Number of the failed attempt, 1 for the first. */
  readonly attempt: number
  /** Milliseconds that would be waited before the next. */
  readonly delay: number
  /** What the SDK would do by itself. */
  readonly allowed: boolean
}

/** Returns true to repeat a failed attempt, even if that may do the work twice, false to give up, undefined to leave it to the SDK. */
export type RetryRule = (failure: RetryFailure) => boolean | undefined

/** What may be set for a client and for one call alike; a time of 0 means no limit, except for `rateLimitWait` and `retryDelay`. */
export interface SharedOptions {
  /** Headers beside those of the SDK; they win over its own. */
  readonly headers?: HeadersLike | undefined
  /**
   * Milliseconds for the whole call: waiting, retries and body; none unless given. A loop over pages, and `toArray()`, has them
   * for the requests of all pages together; a stream has them for all its connections together. What the loop does with a page
   * or an event is not counted. `nextPage()` is a call of its own.
   */
  readonly timeout?: number | undefined
  /** Milliseconds until an attempt is answered; 30,000 unless given, 900,000 for uploads. */
  readonly headersTimeout?: number | undefined
  /** Milliseconds for the body of an answer that is not a stream; 900,000 unless given. */
  readonly bodyTimeout?: number | undefined
  /** Milliseconds of silence after which a stream is given up; 30,000 if the API keeps it alive, else none. */
  readonly idleTimeout?: number | undefined
  /**
   * How often a failed attempt is repeated if that is safe; 3 unless given. What a rate limit refused has a count of its
   * own, 16. 0 repeats nothing and waits for no rate limit; only a secret that is a function is asked once more after a 401.
   */
  readonly retries?: number | undefined
  /** Milliseconds of the first wait between attempts, doubled each time, with jitter; 250 unless given. */
  readonly retryDelay?: number | undefined
  /** Milliseconds that a rate limit may hold a call in all; 65,000 unless given, and 0 waits for none. */
  readonly rateLimitWait?: number | undefined
  /** A rule of your own for what is repeated, within `retries` and the longest waits; what it throws ends the call. */
  readonly retry?: RetryRule | undefined
  /** False if an attempt that ran into a deadline must not be repeated. */
  readonly retryTimeout?: boolean | undefined
  readonly fetchOptions?: FetchOptions | undefined
  /** Functions around each attempt; `logTo(console)` gives some that log. Those of a call run after those of its client. */
  readonly hooks?: Hooks | readonly Hooks[] | undefined
}

/** The options of a client that every API has. */
export interface BaseClientOptions extends SharedOptions {
  /** The secret that says who asks; null asks anonymously. Unless given, the API's environment variables are read. */
  readonly token?: Secret | null | undefined
  /**
   * The same as `token`, which wins if both are given.
   *
   * @deprecated Use `token`.
   */
  readonly secret?: Secret | null | undefined
  /** Address of the API; its path prefix and its query are kept. Unless given, the API's environment variables are read. */
  readonly baseUrl?: string | URL | undefined
  /** Replaces the host of the address. */
  readonly host?: string | undefined
  /** Replaces the protocol of the address. */
  readonly protocol?: string | undefined
  /** Other addresses for single paths, as templates or filled in. */
  readonly endpoints?: Readonly<Record<string, string>> | undefined
  /** The word before the secret. */
  readonly scheme?: string | undefined
  /** A `fetch` of your own. */
  readonly fetch?: Fetch | undefined
  /** The same as `fetch`. */
  readonly fetchFn?: Fetch | undefined
  /** True if a secret of the whole account may be used in a browser, where every visitor can read it. */
  readonly allowBrowserSecret?: boolean | undefined
}

/** The options of one call that every API has. */
export interface BaseCallOptions extends SharedOptions {
  /** Gives the call up when it fires. */
  readonly signal?: AbortSignal | null | undefined
  /** The same as `signal`. */
  readonly abortSignal?: AbortSignal | null | undefined
  /** True if repeating this very request does no harm, so that it is repeated after a failure. */
  readonly idempotent?: boolean | undefined
  /** Lists: how many items in all. */
  readonly limit?: number | undefined
  /** Streams: true to see the events that only keep the connection alive. */
  readonly heartbeats?: boolean | undefined
}

/** Options of `.stream()`. */
export interface StreamOptions {
  readonly signal?: AbortSignal | null | undefined
  /** The same as `signal`. */
  readonly abortSignal?: AbortSignal | null | undefined
  /** True to see the events that only keep the connection alive. */
  readonly heartbeats?: boolean | undefined
  /** Lists: how many items in all. */
  readonly limit?: number | undefined
}

/** The parameters of a method that takes none. */
export type EmptyParams = Readonly<Record<string, never>>
