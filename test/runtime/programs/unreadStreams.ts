/** Leaves streams unread under a signal that lives on, and prints what of them is still there: `node --expose-gc`. */
import { getEventListeners } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { readEvents } from '../../../templates/runtime/index.ts'
import { Shelf } from '../service.ts'

const [url = ''] = process.argv.slice(2)
const count = 40

const open: Readonly<Record<string, (shelf: Shelf, signal: AbortSignal) => Promise<object> | object>> = {
  async 'after one event'({ book }, signal) {
    const stream = book.watch('1', {}, { signal })
    await stream.next()
    return stream
  },
  async 'after its response'({ book }, signal) {
    const stream = book.read('1', {}, { signal }).stream()
    await stream.response
    return stream
  },
  async 'of a list after one event'({ book }, signal) {
    const stream = book.list(null, { signal }).stream()
    await stream.next()
    return stream
  },
  async 'of a response after one event'(_, signal) {
    const stream = readEvents(await fetch(url), { signal })
    await stream.next()
    return stream
  },
  async 'of two branches after one event'({ book }, signal) {
    const [left] = book.watch('1', {}, { signal }).tee()
    await left.next()
    return left
  },
  async 'after its end'({ book }, signal) {
    const stream = book.watch('end', {}, { signal })
    for await (const _ of stream);
    return stream
  }
}

const gc = (globalThis as { gc?: () => void }).gc ?? (() => {})
for (const [way, make] of Object.entries(open)) {
  const { signal } = new AbortController()
  const shelf = new Shelf({ secret: 's', baseUrl: url, retries: 0 })
  const streams: WeakRef<object>[] = []
  for (let index = 0; index < count; index++) streams.push(new WeakRef(await make(shelf, signal)))
  let [alive, listeners] = [count, 1]
  for (let turn = 0; turn < 40 && (alive > 2 || listeners > 0); turn++) {
    await pause(50)
    gc()
    alive = streams.filter((each) => each.deref()).length
    listeners = getEventListeners(signal, 'abort').length
  }
  // The engine may keep the last one or two on its stack.
  console.log(JSON.stringify({ way, kept: alive > 2 }))
}
process.exit(0)
