import type { Resource } from '../../runtime/index.ts'
import { connectionOf, takeOptions } from '../../runtime/forHelpers.ts'
import { followChannel, followPlace, type FollowOptions, type FollowStream } from './followStream.ts'

export { DispatchCall, dispatchCall, type DispatchInput } from './dispatch.ts'
export { FollowStream, type FollowOptions, type GapEvent } from './followStream.ts'

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
