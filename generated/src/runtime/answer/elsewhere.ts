import type { Connection } from '../call/resource.ts'

/**
 * The message for an answer that cannot be one of the API; null if the address is the API's own, because the API may
 * answer in a way that is new.
 */
export function notTheApi(
  { place, service, options }: Connection,
  url: string | null | undefined
): string | null {
  const isMoved = options.endpoints && url && !url.startsWith(place.address)
  const setBy = isMoved ? 'endpoints' : place.setBy
  return setBy
    ? `This is not the ${service.name} API at ${isMoved ? new URL(url).origin : place.address}: check ${setBy}`
    : null
}

/** Says whether an answer is a web page, by its media type or by how it begins. */
export function isPage(response: Response, text = ''): boolean {
  return /html/i.test(response.headers.get('content-type') ?? '') || /^\s*<(!doctype|html)/i.test(text)
}
