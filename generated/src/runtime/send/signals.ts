interface Watchers {
  readonly actions: Set<() => void>
  readonly listener: () => void
}

const watched: WeakMap<AbortSignal, Watchers> = /* @__PURE__ */ new WeakMap()

/** Calls `action` when the signal fires, until the returned function is called; a signal carries one listener for all calls. */
export function onAbort(signal: AbortSignal, action: () => void): () => void {
  let watchers = watched.get(signal)
  if (!watchers) {
    const actions = new Set<() => void>()
    watchers = { actions, listener: () => actions.forEach((each) => each()) }
    watched.set(signal, watchers)
    signal.addEventListener('abort', watchers.listener)
  }
  const { actions, listener } = watchers
  actions.add(action)
  return () => {
    if (!actions.delete(action) || actions.size) return
    signal.removeEventListener('abort', listener)
    watched.delete(signal)
  }
}

/** Why a signal fired; a polyfill may not say, and then it is the reason that a signal has by itself. */
export function reasonOf({ reason }: AbortSignal): unknown {
  if (reason !== undefined) return reason
  const message = 'This operation was aborted'
  if (typeof DOMException === 'function') return new DOMException(message, 'AbortError')
  return Object.assign(new Error(message), { name: 'AbortError' })
}
