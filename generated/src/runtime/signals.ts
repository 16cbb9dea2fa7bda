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
