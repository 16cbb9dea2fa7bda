import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The server for benchmarks in a process of its own, so that its CPU is not counted. */
export interface BenchServer {
  readonly origin: string
  close(): void
}

/** Starts the server. */
export async function benchServer(): Promise<BenchServer> {
  const server = fork(fileURLToPath(new URL('runtimeServer.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx']
  })
  const port = await new Promise<number>((resolve) =>
    server.once('message', (message) => resolve(Number(message)))
  )
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.kill() }
}
