import type { Options } from './options.ts'

/** True where a run needs the network: an address is asked for, or the configured one may have news. */
export function needsNetwork(options: Options): boolean {
  if (options.spec !== null) return isAddress(options.spec)
  return !options.offline && !options.check
}

/** Whether a document is given by its address. */
export function isAddress(spec: string): boolean {
  return /^https?:\/\//i.test(spec)
}
