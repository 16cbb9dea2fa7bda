/** The thread that prints types answers one job after another. */
import { parentPort } from 'node:worker_threads'
import { answer } from './job.ts'
import type { PrintJob } from './thread.ts'

parentPort?.on('message', (job: PrintJob) => answer(job, (reply) => parentPort?.postMessage(reply)))
