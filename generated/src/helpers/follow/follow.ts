import type { BaseCallOptions, Resource } from '../../runtime/index.ts'
import { connectionOf, takeOptions } from '../../runtime/forHelpers.ts'
import type { Events } from '../../operations/follow.ts'
import { followChannel, followPlace, type FollowOptions, type FollowStream } from './followStream.ts'

export { DispatchCall, dispatchCall, type DispatchInput } from './dispatch.ts'
export { FollowStream, type FollowOptions, type GapEvent } from './followStream.ts'

/**
 * Follows work in the background up to its result, from this or another process.
 *
 * A channel belongs to the secret and to the user that it assumes: follow it with those that started the work. A cut
 * connection is opened again, and no event is given twice; a `gap` event says that some may be missing.
 */
export function follow<
  E = Events['completeConversationMessage'],
  CallOptions extends BaseCallOptions = BaseCallOptions
>(resource: Resource, channelId: string, options?: FollowOptions & CallOptions): FollowStream<E> {
  const { options: taken, refused } = takeOptions<FollowOptions>(
    options,
    {},
    followPlace(connectionOf(resource))
  )
  return followChannel(resource, channelId, taken, { refused })
}
