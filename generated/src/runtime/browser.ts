import { ArgumentError } from './errors.ts'
import type { BaseClientOptions } from './options.ts'
import type { Service } from './service.ts'

/** Refuses a secret of the whole account in a browser, where every visitor could read it. */
export function checkBrowserSecret(service: Service, options: BaseClientOptions, url: string, secret: string): void {
  if (options.allowBrowserSecret || !isBrowser() || !isOwn(service, url)) return
  if (service.browserSecrets?.some((prefix) => secret.startsWith(prefix))) {
    throw new ArgumentError(
      `A secret of the whole ${service.name} account must not reach a browser, where every visitor can read it. ` +
        'Use a session token, or call an endpoint of your own; allowBrowserSecret: true overrides this.'
    )
  }
}

/** Refuses headers that the API does not allow a browser to send, because the browser would only say "network error". */
export function checkBrowserHeaders(service: Service, url: string, headers: Readonly<Record<string, string>>): void {
  if (!service.corsHeaders || !isBrowser() || !isOwn(service, url)) return
  const allowed = new Set(service.corsHeaders.map((name) => name.toLowerCase()))
  const refused = Object.keys(headers).filter((name) => !allowed.has(name))
  if (refused.length) {
    throw new ArgumentError(`${service.name} does not accept these headers from a browser: ${refused.join(', ')}. Send such calls from a server.`)
  }
}

function isBrowser(): boolean {
  const scope = globalThis as { document?: unknown; importScripts?: unknown }
  return typeof scope.document === 'object' || typeof scope.importScripts === 'function'
}

function isOwn(service: Service, url: string): boolean {
  return new URL(url).origin === new URL(service.baseUrl).origin
}
