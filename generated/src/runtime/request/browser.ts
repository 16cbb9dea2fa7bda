import type { Connection } from '../call/connection.ts'
import { ArgumentError } from '../errors/errors.ts'

/** What is about to be sent. */
export interface Departure {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly secret: string | null
}

/** Refuses, in a browser, what must not or cannot be sent from there: a secret of the whole account, and headers the API does not allow. */
export function checkBrowser({ service, options }: Connection, { url, headers, secret }: Departure): void {
  if (!isBrowser()) return
  if (new URL(url).origin !== new URL(service.baseUrl).origin) return
  if (!options.allowBrowserSecret && service.browserSecrets?.some((prefix) => secret?.startsWith(prefix))) {
    throw new ArgumentError(
      `A browser page shows this ${service.name} secret to every visitor: use a session token or your own server, or set allowBrowserSecret`
    )
  }
  const allowed = service.corsHeaders?.map((name) => name.toLowerCase())
  const refused = allowed && Object.keys(headers).filter((name) => !allowed.includes(name))
  if (refused?.length)
    throw new ArgumentError(
      `${service.name} takes no ${refused.join(', ')} header from a browser: send it from a server`
    )
}

/** Says whether the rules of CORS hold here: in a page, a worker or an extension. */
export function isBrowser(): boolean {
  const scope = globalThis as { document?: unknown; importScripts?: unknown }
  return (
    (typeof scope.document === 'object' && scope.document !== null) ||
    typeof scope.importScripts === 'function'
  )
}
