/** Prints files of types: what costs most, loading two compilers for it, happens beside everything else. */
import { Worker } from 'node:worker_threads'
import { GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import type { Api } from '../model/api.ts'

/** The finished text of the named modules, by module. */
export type TypesPrinter = (
  types: Api['types'],
  modules: readonly string[]
) => Promise<ReadonlyMap<string, string>>

/** Prints in this thread. */
export const printHere: TypesPrinter = async (types, modules) => {
  const { finishedTypes } = await import('./job.ts')
  return finishedTypes(types, modules)
}

/** A printer in a thread of its own, which loads its libraries while this one reads the document. */
export interface PrinterThread {
  readonly print: TypesPrinter
  close(): void
}

/** What the thread is asked for. */
export interface PrintJob {
  readonly types: Api['types']
  readonly modules: readonly string[]
}

/** What the thread answers: the finished texts; or the diagnostics of faulty input, or a fault of ours. */
export type PrintAnswer =
  | { readonly kind: 'printed'; readonly texts: ReadonlyMap<string, string> }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'fault'; readonly fault: unknown }

/** A thread that has finished its job. Loading its libraries takes longer than most jobs, so the next run of this process gets it. */
let idle: Worker | null = null

/** How many files this thread prints sooner than another one is ready. */
const few = 12

/** A printer that starts its thread at once if everything has to be printed, else when that turns out to be much. */
export function startPrinter(isEverything: boolean): PrinterThread {
  let thread = isEverything ? startThread() : null
  let busy = false
  const print: TypesPrinter = async (types, modules) => {
    if (thread === null && modules.length <= few) return printHere(types, modules)
    const worker = (thread ??= startThread())
    busy = true
    worker.ref()
    const texts = await answerOf(worker, { types, modules })
    worker.unref()
    busy = false
    return texts
  }
  const close = (): void => {
    // What did not come to its end may still answer, and two runs at once have two threads.
    if (busy || idle !== null) void thread?.terminate()
    else idle = thread
  }
  return { print, close }
}

/** Node reads a build by itself; beside the source a file of JavaScript finds one. */
const entry = new URL(import.meta.url.endsWith('.ts') ? './worker.js' : '../print/listen.js', import.meta.url)

function startThread(): Worker {
  const worker = idle ?? new Worker(entry)
  idle = null
  // A run that needs no types printed does not wait for the thread.
  worker.unref()
  return worker
}

function answerOf(worker: Worker, job: PrintJob): Promise<ReadonlyMap<string, string>> {
  return new Promise((resolve, reject) => {
    const refuse = (error: unknown): void => reject(error)
    worker.once('error', refuse)
    worker.once('message', (answer: PrintAnswer) => {
      worker.off('error', refuse)
      if (answer.kind === 'printed') resolve(answer.texts)
      else reject(answer.kind === 'refused' ? new GenerationError(answer.diagnostics) : answer.fault)
    })
    worker.postMessage(job)
  })
}
