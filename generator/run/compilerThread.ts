/** The thread with the compiler does one job after another. */
import { parentPort } from 'node:worker_threads'
import type { Asked, Answer } from './compiler.ts'

parentPort?.on('message', async ({ id, job }: Asked) => {
  const { outcomeOf } = await import('./compilerJobs.ts')
  const answer: Answer = { id, outcome: await outcomeOf(job) }
  parentPort?.postMessage(answer)
})

/** For the packing of the generator: what is installed may not be written to, so its build has the record of what it copies from the start. */
export async function prepare(): Promise<void> {
  const { outcomeOf } = await import('./compilerJobs.ts')
  await outcomeOf({ kind: 'prepare', isEverything: true })
}
