// The thread that prints types: Node reads this file by itself, as it does bin.js.
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register({ tsconfig: false })
const { answer } = await import('./job.ts')
parentPort?.on('message', (job) => answer(job, (reply) => parentPort?.postMessage(reply)))
