import {
  ArgumentError,
  Call,
  type BaseCallOptions,
  type Operation,
  type Resource
} from '../../runtime/index.ts'
import {
  connectionOf,
  invocation,
  invocationOf,
  isRecord,
  parseJson,
  takeOptions,
  type Invocation
} from '../../runtime/forHelpers.ts'
import { publishChannelMessage } from '../../operations/follow.ts'
import { newChannelId } from '../channelId.ts'
import type { AnyTools, ToolsInput } from '../tools/tool.ts'
import { isNone, offerTools, takeTools, type ToolOffer } from '../tools/toolOffer.ts'
import { runTools } from '../tools/toolRun.ts'
import { followChannel, followPlace, type FollowOptions, type FollowStream } from './followStream.ts'

/** What a dispatch takes beside its own fields: tools, which run while the work is followed. */
export type DispatchInput<Tools = AnyTools> = ToolsInput<Tools>

/** A call that starts work in the background. It is sent at once and can be followed before it is answered. */
export class DispatchCall<T extends { readonly channelId: string }, E> extends Call<T> {
  readonly #resource: Resource
  #offered: ToolOffer['offered'] | null
  /** The channel of the work. It is known before the call is answered, and makes the call safe to repeat. */
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
   * The events of the work up to its result. Options given here replace those of the call; all others hold here, too.
   * Tools of the request run while the first of these streams is read.
   */
  follow(options: FollowOptions = {}): FollowStream<E> {
    const { options: own, operation, connection } = invocationOf(this)
    const resource = this.#resource
    const given = takeOptions(options, {}, followPlace(connection))
    const offered = this.#offered
    this.#offered = null
    const started = this.withResponse()
    // The stream throws the error of a failed call when it is read.
    started.catch(() => {})
    return followChannel(resource, this.channelId, optionsOf(resource, own, given.options), {
      refused: given.refused,
      started: () => started,
      signals: [own.signal, own.abortSignal],
      declared: operation.events && [...operation.events, 'gap'],
      attend: offered
        ? (failed, signals) =>
            runTools({ offered, resource, publish: publishChannelMessage, options: own, signals, failed })
        : undefined
    })
  }
}

interface Dispatch {
  readonly call: Invocation
  readonly channelId: string
  readonly offered: ToolOffer['offered'] | null
  /** The reason if nothing is sent, else null. */
  readonly refused: Error | null
}

/**
 * The work starts at once; `.follow()` gives its events up to the result. `channelId` is known before the call is
 * answered, from another process `conversation.follow` takes it, and with it the call is safe to repeat. `tools` of the
 * request run here while the work is followed. Work of a conversation that does not exist stays silent.
 */
export function dispatchCall<T extends { readonly channelId: string }, E, Request, Tools>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: Request & DispatchInput<Tools>,
  options?: BaseCallOptions | null
): DispatchCall<T, E>
export function dispatchCall<T extends { readonly channelId: string }, E>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): DispatchCall<T, E>
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
  const call = invocation(resource, operation, ids, body, options)
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

/** The options of a dispatch, replaced by those of `follow`. */
function optionsOf(resource: Resource, own: BaseCallOptions, options: FollowOptions): FollowOptions {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  const kinds = connectionOf(resource).service.options ?? {}
  // Options that say who acts replace each other: one given here replaces all of the dispatch.
  const replaced = given.some(([name]) => kinds[name]?.identity)
  const kept = Object.entries(own).filter(([name]) => !replaced || !kinds[name]?.identity)
  return Object.fromEntries([...kept, ...given])
}
