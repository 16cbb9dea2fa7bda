import {
  ArgumentError,
  Call,
  EventStream,
  type BaseCallOptions,
  type Operation,
  type Resource,
  type ResultOf
} from '../../runtime/index.ts'
import {
  connectionOf,
  invocation,
  invocationOf,
  isRecord,
  callPlace,
  parseJson,
  takeOptions,
  type Connection,
  type EventSource,
  type Invocation,
  type Place
} from '../../runtime/forHelpers.ts'
import { ChannelSource, type ChannelSubject, type ChannelLimits } from './channelSource.ts'
import { newChannelId } from '../channelId.ts'
import { historyLength } from './channelDecoder.ts'
import { isNone, offerTools, takeTools, type ToolOffer } from '../tools/toolOffer.ts'
import { runTools } from '../tools/toolRun.ts'
import type { AnyTools, ToolsInput } from '../tools/tool.ts'

/** What a dispatch takes beside its own fields: tools, which are answered while the work is followed. */
export type DispatchInput<Tools = AnyTools> = ToolsInput<Tools>

/** Options of `follow`; what a call can be given, it takes as well. A time of 0 is no limit. */
export interface FollowOptions extends BaseCallOptions {
  /**
   * Milliseconds until the work has to be over; the `timeout` of the call or the client unless given, else 3,600,000, as long
   * as the API keeps the history of a channel.
   */
  readonly deadline?: number | undefined
  /** Milliseconds until the first event has to be there; 120,000 unless given. Work of an unknown conversation never says anything. */
  readonly silence?: number | undefined
  /** Milliseconds of silence after which the channel is asked again whether something was missed; 60,000 unless given, here or for the client. */
  readonly idleTimeout?: number | undefined
}

/** Says that events may be missing here: the connection was cut, and what the API replayed does not begin where it was. */
export interface GapEvent {
  readonly type: 'gap'
  readonly data: {
    /** Events that never arrived in their place, as far as the replay shows them; empty where nothing is known of them. */
    readonly missed: readonly unknown[]
  }
}

/**
 * The events of work in the background, up to its result, over as many connections as it takes. Where the work ends
 * with an error it is thrown, after the events before it.
 */
export class FollowStream<E> extends EventStream<E | GapEvent, ResultOf<E>> {
  /** Where the work is told of; `follow` takes it from another process too. */
  readonly channelId: string

  constructor(channelId: string, source: EventSource) {
    super(source)
    this.channelId = channelId
  }
}

/** A call that starts work in the background. It is sent at once, and can be followed without waiting for its answer. */
export class DispatchCall<T extends { readonly channelId: string }, E> extends Call<T> {
  readonly #resource: Resource
  #offered: ToolOffer['offered'] | null
  /** Where the work is told of; known before anything is answered, and what makes the call safe to repeat. */
  readonly channelId: string

  constructor(resource: Resource, { call, channelId, offered, refused }: Dispatch) {
    super(call, parseJson, 'now', () => {
      if (refused) throw refused
      return {}
    })
    this.#resource = resource
    this.#offered = offered
    this.channelId = channelId
  }

  /**
   * The events of the work up to its result. It is followed in the name of the call, by its options, of which those
   * given here take the place. Tools of the request are answered while the first stream is read.
   */
  follow(options: FollowOptions = {}): FollowStream<E> {
    const { options: own, operation, connection } = invocationOf(this)
    const resource = this.#resource
    const given = takeOptions(options, {}, followPlace(connection))
    const offered = this.#offered
    this.#offered = null
    const started = this.withResponse()
    // The stream tells of a failed call, as soon as somebody reads it.
    started.catch(() => {})
    return followChannel(resource, this.channelId, optionsOf(resource, own, given.options), {
      refused: given.refused,
      started: () => started,
      signals: [own.signal, own.abortSignal],
      declared: operation.events && [...operation.events, 'gap'],
      attend: offered
        ? (failed, signals) => runTools({ offered, resource, options: own, signals, failed })
        : undefined
    })
  }
}

/** What a dispatch is made of. */
interface Dispatch {
  readonly call: Invocation
  readonly channelId: string
  readonly offered: ToolOffer['offered'] | null
  /** Why nothing is sent, where that is so. */
  readonly refused: Error | null
}

/**
 * An operation that starts work in the background and tells of it on a channel, whose id is made here unless given.
 * The request may hold `tools`, which are answered while the work is followed.
 */
export function dispatchCall<T extends { readonly channelId: string }, E>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): DispatchCall<T, E> {
  const { request, offered, refused } = withTools(input ?? {})
  const own = isRecord(request) ? (request['channelId'] ?? null) : null
  const channelId = own === null ? newChannelId() : String(own)
  const body = own === null && isRecord(request) ? { ...request, channelId } : request
  const call = invocation(resource, { ...operation, idempotentWith: 'channelId' }, ids, body, options)
  return new DispatchCall<T, E>(resource, { call, channelId, offered, refused })
}

function withTools(input: unknown): Pick<Dispatch, 'offered' | 'refused'> & { readonly request: unknown } {
  const { tools, request } = takeTools(input)
  if (isNone(tools)) return { request, offered: null, refused: null }
  try {
    return { ...offerTools(request, tools), refused: null }
  } catch (error) {
    if (error instanceof ArgumentError) return { request, offered: null, refused: error }
    throw error
  }
}

/**
 * Follows work in the background up to its result, in this or another process. Channels belong to the secret, and to
 * the user that it assumes: follow with the ones that the work was started with.
 */
export function follow<E>(
  resource: Resource,
  channelId: string,
  options?: FollowOptions | null
): FollowStream<E> {
  const { options: taken, refused } = takeOptions(options, {}, followPlace(connectionOf(resource)))
  return followChannel(resource, channelId, taken, { refused })
}

/** What `follow` takes: the options of a call, and its own. */
function followPlace(connection: Connection): Place {
  const place = callPlace(connection, subscription, [])
  return { ...place, what: 'follow', names: `${place.names} deadline silence` }
}

const subscription: Operation = { method: 'POST', path: '/channel/{channelId}/subscribe', retry: 'safe' }

function followChannel<E>(
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
    subscription,
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

/** The options of a dispatch with those of its following in their place. */
function optionsOf(resource: Resource, own: BaseCallOptions, options: FollowOptions): FollowOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  const kinds = connectionOf(resource).service.options ?? {}
  // Who asks is one question: an answer given here replaces every answer of the dispatch.
  const replaced = given.some(([name]) => kinds[name]?.identity)
  const kept = Object.entries(own).filter(([name]) => !replaced || !kinds[name]?.identity)
  return Object.fromEntries([...kept, ...given])
}
