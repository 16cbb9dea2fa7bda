/** Watches what the package touches while it is loaded: imported before it, and released after it. */

// What an import must leave alone: it costs time (FormData in Node 20: 20 ms), asks for a permission (Deno's environment) or is refused (workerd).
const watched = [
  'FormData',
  'fetch',
  'Request',
  'Response',
  'Headers',
  'WebSocket',
  'crypto',
  'process',
  'Deno',
  'Bun',
  'localStorage',
  'navigator',
  'document',
  'setTimeout',
  'setInterval',
  'addEventListener'
]

const touched: string[] = []
const before = new Set(Object.getOwnPropertyNames(globalThis))
const undone = watched.filter((name) => name in globalThis).map(setTrap)

function setTrap(name: string): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis, name)
  // Browsers nail some of theirs down.
  if (own?.configurable === false) return () => undefined
  const value: unknown = own && 'value' in own ? own.value : null
  const get = (): unknown => {
    touched.push(name)
    // What is only made when it is asked for must not be made by the trap: Node warns where it makes some of them.
    return own?.get
      ? own.get.call(globalThis)
      : own
        ? value
        : Reflect.get(Object.getPrototypeOf(globalThis), name, globalThis)
  }
  Object.defineProperty(globalThis, name, { configurable: true, enumerable: own?.enumerable ?? false, get })
  return () => (own ? Object.defineProperty(globalThis, name, own) : Reflect.deleteProperty(globalThis, name))
}

/** Takes the traps away; gives what was touched, and what was added to the global names. */
export function release(): { readonly touched: readonly string[]; readonly added: readonly string[] } {
  for (const undo of undone) undo()
  return { touched, added: Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name)) }
}
