import { ConnectionError, isTimeout } from '../../runtime/index.ts'
import { BodyReader, type Exchange } from '../../runtime/forHelpers.ts'
import type { ChannelState } from './channelDecoder.ts'

/** One connection to a channel: it ends with the work, and everything else that ends it is a cut. */
export class ChannelBody extends BodyReader {
  readonly #exchange: Exchange
  readonly #state: ChannelState
  /** True once anything came. */
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
      // Silence may be a connection that died unnoticed, or a message that fell between replay and subscription.
      if (!isTimeout(cause) || this.#exchange.lifetime.over) throw cause
      throw new ConnectionError('The channel was silent for long, so it is asked again', {
        ...this.#exchange.details,
        cause
      })
    }
  }
}
