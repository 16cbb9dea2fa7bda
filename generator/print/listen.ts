/** The thread that prints types answers one job after another. */
import { parentPort } from 'node:worker_threads'
import { answer } from './job.ts'
import type { PrintJob } from './thread.ts'

parentPort?.on('message', async (job: PrintJob) => parentPort?.postMessage(await answer(job)))
