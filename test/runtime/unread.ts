/** A program that leaves very many answers unread while one signal lives on, and says what is kept of them. */
import { createServer } from 'node:http'
import { getEventListeners } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Shelf } from './service.ts'

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/plain' })
  response.end('x'.repeat(2_000))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const { book } = new Shelf({ secret: 's', baseUrl, retries: 0 })
const { signal } = new AbortController()

const ways: Readonly<Record<string, () => Promise<unknown>>> = {
  response: () => book.fetch('1', null, { signal }).asResponse(),
  download: () => book.download('1', null, { signal }),
  timed: () => book.download('1', null, { signal, timeout: 3_600_000 }),
  stream: () =>
    book
      .list(null, { signal })
      .stream()
      .next()
      .catch(() => null)
}
const collect = async (): Promise<void> => {
  for (let round = 0; round < 10; round++) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const way = ways[process.argv[2] ?? ''] ?? (() => Promise.reject(new Error('no such way')))
const leave = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 50) await Promise.all(Array.from({ length: 50 }, way))
  await collect()
}
await leave(100)
const before = process.memoryUsage().heapUsed
await leave(1_000)
const kept = (process.memoryUsage().heapUsed - before) / 1_000
const connections = await new Promise((resolve) => server.getConnections((_, count) => resolve(count)))
console.log(JSON.stringify({ kept, listeners: getEventListeners(signal, 'abort').length, connections }))
process.exit(0)
