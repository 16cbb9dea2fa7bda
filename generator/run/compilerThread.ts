/** The thread with the compiler does one job after another. */
import { parentPort } from 'node:worker_threads'
import { outcomeOf } from './compilerJobs.ts'
import type { Asked, Answer } from './compiler.ts'

parentPort?.on('message', async ({ id, job }: Asked) => {
  const answer: Answer = { id, outcome: await outcomeOf(job) }
  parentPort?.postMessage(answer)
})
