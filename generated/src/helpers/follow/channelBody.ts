import { ConnectionError, isTimeout } from '../../runtime/index.ts'
import { BodyReader, type Exchange } from '../../runtime/forHelpers.ts'
import type { ChannelState } from './channelDecoder.ts'

/** The body of one connection to a channel. It ends with the work; any other end is a cut. */
export class ChannelBody extends BodyReader {
  readonly #exchange: Exchange
  readonly #state: ChannelState
  /** True once a byte has arrived. */
  alive = false

  constructor(response: Response, exchange: Exchange, idle: number, state: ChannelState) {
    super(response, exchange, idle)
    this.#exchange = exchange
    this.#state = state
  }

  override async read(): Promise<Uint8Array | undefined> {
    if (this.#state.ended || this.#state.cut) {
      await this.cancel()
      return undefined
    }
    try {
      const chunk = await super.read()
      this.alive ||= chunk !== undefined
      return chunk
    } catch (cause) {
      // The connection may have died unnoticed, or a message may have been published between replay and subscription.
      if (!isTimeout(cause) || this.#exchange.lifetime.over) throw cause
      throw new ConnectionError('The channel was silent for too long; it is subscribed to again', {
        ...this.#exchange.details,
        cause
      })
    }
  }
}
