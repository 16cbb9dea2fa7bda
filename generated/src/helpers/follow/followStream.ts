import {
  type ArgumentError,
  EventStream,
  type BaseCallOptions,
  type Resource,
  type ResultOf
} from '../../runtime/index.ts'
import {
  amount,
  callPlace,
  connectionOf,
  invocation,
  type Connection,
  type EventSource,
  type Place
} from '../../runtime/forHelpers.ts'
import { subscribeChannelMessages } from '../../operations/follow.ts'
import { ChannelSource, type ChannelLimits, type ChannelSubject } from './channelSource.ts'
import { historyLength } from './channelDecoder.ts'

/** Options of `follow`, beside those of a call. A time of 0 sets no limit. */
export interface FollowOptions extends BaseCallOptions {
  /**
   * Milliseconds until the work must be over; the `timeout` of the call or the client unless given, else 3,600,000, for which
   * the API keeps the history of a channel.
   */
  readonly deadline?: number | undefined
  /** Milliseconds until the first event must arrive; 120,000 unless given. Work of an unknown conversation sends none. */
  readonly silence?: number | undefined
  /** Milliseconds of silence after which the channel is subscribed to again, in case an event was missed; 60,000 unless given here or for the client. */
  readonly idleTimeout?: number | undefined
}

/** Events may be missing here: the connection was cut, and the replay of the API does not continue where it ended. */
export interface GapEvent {
  readonly type: 'gap'
  readonly data: {
    /** The missed events that the replay shows; empty if it shows none. */
    readonly missed: readonly unknown[]
  }
}

/**
 * The events of work in the background up to its result, over as many connections as it takes. If the work ends with an
 * error, the error is thrown after the events before it.
 */
export class FollowStream<E> extends EventStream<E | GapEvent, ResultOf<E>> {
  /** The channel of the work; another process can follow it, too. */
  readonly channelId: string

  constructor(channelId: string, source: EventSource) {
    super(source)
    this.channelId = channelId
  }
}

/** The options that `follow` takes. */
export function followPlace(connection: Connection): Place {
  const place = callPlace(connection, subscribeChannelMessages, [])
  return { ...place, what: 'follow', kinds: { ...place.kinds, deadline: amount, silence: amount } }
}

export function followChannel<E>(
  resource: Resource,
  channelId: string,
  options: FollowOptions,
  {
    refused,
    ...more
  }: Pick<ChannelSubject, 'started' | 'declared' | 'signals' | 'attend'> & {
    readonly refused: ArgumentError | null
  }
): FollowStream<E> {
  const { deadline, silence = 120_000, idleTimeout, timeout, ...rest } = options
  const client = connectionOf(resource).options
  const limits: ChannelLimits = {
    deadline: deadline ?? timeout ?? client.timeout ?? 3_600_000,
    silence,
    idle: idleTimeout ?? client.idleTimeout ?? 60_000
  }
  // The deadline is for all connections together; a timeout would end a single one.
  const call = invocation(
    resource,
    // A subscription changes nothing, so that it may be sent again.
    { ...subscribeChannelMessages, retry: 'safe' },
    [channelId],
    { historyLength },
    { ...rest, timeout: Infinity }
  )
  return new FollowStream<E>(
    channelId,
    new ChannelSource({
      channelId,
      call: { ...call, refused: refused ?? call.refused ?? null },
      limits,
      ...more
    })
  )
}
