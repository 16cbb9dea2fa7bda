import {
  ConnectionError,
  TimeoutError,
  isTimeout,
  type EventRecord,
  type Service,
  type StreamStyle
} from '../../runtime/index.ts'
import {
  Exchange,
  Lifetime,
  decided,
  delayOf,
  onAbort,
  repeating,
  tellRetry,
  typeOf,
  type EventSource,
  type Invocation,
  type Resumption,
  type Signal
} from '../../runtime/forHelpers.ts'
import { completeConversationMessage, subscribeChannelMessages } from '../../operations/follow.ts'
import { ChannelBody } from './channelBody.ts'
import { ChannelDecoder, type ChannelState } from './channelDecoder.ts'
import type { ToolRun } from '../tools/toolRun.ts'

/** The most connections in a row without an event. */
const mostCuts = 1_000

type Signals = readonly (Signal | null | undefined)[]

/** How long a channel is followed, in milliseconds; 0 sets no limit. */
export interface ChannelLimits {
  readonly deadline: number
  readonly silence: number
  readonly idle: number
}

/** What a channel is followed with. */
export interface ChannelSubject {
  readonly channelId: string
  /** The subscription. */
  readonly call: Invocation
  readonly limits: ChannelLimits
  readonly declared?: readonly string[] | undefined
  /** Waits for the call that starts the work, if it is made here; rejects if that call fails. */
  readonly started?: (() => Promise<unknown>) | undefined
  /** Signals that end the following, beside those of the subscription. */
  readonly signals?: Signals | undefined
  /** Starts to run the functions that the events ask for; `failed` ends the following. */
  readonly attend?: ((failed: (error: unknown) => void, signals: Signals) => ToolRun) | undefined
}

/** The source of the events of background work, over as many connections as it takes. */
export class ChannelSource implements EventSource, Resumption {
  readonly style: StreamStyle
  readonly service: Service
  readonly declared: readonly string[] | undefined
  readonly cursor: null = null
  readonly lastItem: undefined
  readonly #subject: ChannelSubject
  readonly #ending = new AbortController()
  #state: ChannelState = { given: [], ended: false, cut: false }
  #timers: ReturnType<typeof setTimeout>[] | null = null
  #silence: ReturnType<typeof setTimeout> | undefined
  #body: ChannelBody | undefined
  #tools: ToolRun | undefined
  #connections = 0
  #deadCuts = 0
  #cuts = 0

  constructor(subject: ChannelSubject) {
    this.#subject = subject
    this.service = subject.call.connection.service
    this.declared = subject.declared
    // Heartbeats and silence of a completion concern its own connection, not a channel.
    const { heartbeats: _, idle: __, noResult: ___, ...work } = completeConversationMessage.stream
    this.style = {
      ...work,
      decoder: () => new ChannelDecoder(this.service, this.#state)
    }
  }

  get resumption(): this {
    return this
  }

  async open(signal: Signal): Promise<ChannelBody> {
    const { call, started, limits } = this.#subject
    const signals = this.#signals(signal)
    this.#begin(signal, signals)
    if (started)
      await new Lifetime(call.options, signals).guard(new AbortController(), 'total', Infinity, started)
    this.#connections++
    const exchange = new Exchange(
      call,
      () => ({ accept: subscribeChannelMessages.stream.mediaType }),
      signals
    )
    return (this.#body = new ChannelBody(await exchange.response, exchange, limits.idle, this.#state))
  }

  accept(event: EventRecord): boolean {
    clearTimeout(this.#silence)
    this.#cuts = 0
    this.#tools?.seen(event)
    if (typeOf(event, this.style) === this.style.result) {
      this.#state.ended = true
      this.#end()
      void this.#body?.cancel()
    }
    return true
  }

  /** Waits before the next connection. Several connections in a row without a byte are an outage, which ends the following. */
  async recover(error: ConnectionError, signal: Signal): Promise<void> {
    const { call } = this.#subject
    const [retries, base] = repeating(call)
    this.#deadCuts = this.#body?.alive ? 0 : this.#deadCuts + 1
    if (this.#deadCuts > retries) throw error
    this.#body = undefined
    const delay = this.#delay(error, base)
    if (!decided(call, { error, attempt: this.#connections, delay, allowed: true })) throw error
    const lifetime = new Lifetime(call.options, this.#signals(signal))
    await tellRetry(call, { lifetime, controller: new AbortController() }, { error, delay })
    await lifetime.sleep(delay)
    this.#state.cut = false
  }

  #delay(error: ConnectionError, base: number): number {
    // So many connections without an event: another one would not help.
    if (this.#cuts >= mostCuts) throw error
    const delay = delayOf('failure', base, this.#cuts++)
    // A silent connection has not failed: its silence counts as a part of the wait.
    return isTimeout(error.cause) ? Math.max(0, delay - this.#subject.limits.idle) : delay
  }

  finish(): void {
    if (!this.#state.ended) throw new ConnectionError('The channel was closed before the work was over')
  }

  #signals(signal: Signal): (Signal | null | undefined)[] {
    return [signal, this.#ending.signal, ...(this.#subject.signals ?? [])]
  }

  #begin(signal: Signal, signals: Signals): void {
    if (this.#timers) return
    const { deadline, silence } = this.#subject.limits
    const { call, channelId } = this.#subject
    this.#timers = []
    this.#startTimer(
      deadline,
      `The work did not end within ${deadline} ms. Follow the channel ${channelId} again later, or give a longer deadline.`
    )
    this.#silence = this.#startTimer(
      silence,
      `Nothing was heard on the channel ${channelId} within ${silence} ms. A conversation that does not exist stays silent, ` +
        'and so does a channel that is followed with another secret or in the name of another user: check these, or give a longer silence.'
    )
    const failed = (error: unknown): void => this.#ending.abort(error)
    this.#tools = this.#subject.attend?.(failed, [...signals, call.options.signal, call.options.abortSignal])
    onAbort(signal, () => this.#end())
  }

  #startTimer(milliseconds: number, message: string): ReturnType<typeof setTimeout> | undefined {
    // A longer delay would overflow and fire at once.
    if (!milliseconds || !(milliseconds < 2 ** 31)) return undefined
    const timer = setTimeout(() => {
      const error = new TimeoutError('total', milliseconds, { method: this.#subject.call.operation.method })
      error.message = message
      this.#ending.abort(error)
      this.#end()
    }, milliseconds)
    this.#timers?.push(timer)
    return timer
  }

  #end(): void {
    this.#timers?.forEach((timer) => clearTimeout(timer))
    this.#tools?.end()
  }
}
