import { monotonic } from './clock.ts'

/** Until when a secret, or a user that it assumes, is to send nothing, because a rate limit refused one of its calls. */
const closed: Map<string, number> = /* @__PURE__ */ new Map()

/** Milliseconds until calls of this key may be sent again. */
export function waitFor(key: string): number {
  const until = closed.get(key)
  if (until === undefined) return 0
  const wait = until - monotonic()
  // Not all at once: whoever is refused first holds the rest back again.
  if (wait > 0) return wait * (1 + Math.random())
  closed.delete(key)
  return 0
}

/** Holds the other calls of this key back. */
export function hold(key: string, milliseconds: number): void {
  const now = monotonic()
  for (const [other, until] of closed) if (until < now) closed.delete(other)
  closed.set(key, Math.max(closed.get(key) ?? 0, now + milliseconds))
}
