/** A server for benchmarks, in a process of its own: it answers every request with one small JSON object. */
import { createServer } from 'node:http'

const body = JSON.stringify({ id: 'b1', name: 'Ada', createdAt: 1, updatedAt: 2 })
const server = createServer((request, response) => {
  request.resume()
  request.on('end', () =>
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      .end(body)
  )
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' && address !== null ? address.port : 0)
})
