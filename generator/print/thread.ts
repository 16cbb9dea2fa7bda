/** What takes the compiler happens in a thread of its own: to load it, and to print and read types, costs what all the rest does. */
import { Worker } from 'node:worker_threads'
import { GenerationError } from '../ground/diagnostics.ts'
import type { ModuleReader } from '../emit/readSurface.ts'
import type { Api } from '../model/api.ts'
import type { HelperModules } from '../target/typescript/package/helperFunctions.ts'
import type { Job, Outcome } from './job.ts'

/** What a build takes the compiler for. */
export interface Compiler {
  /** The finished text of the named modules of types, by module. */
  readonly print: (types: Api['types'], modules: readonly string[]) => Promise<ReadonlyMap<string, string>>
  readonly read: ModuleReader
  /** The exported functions of every helper of a folder, by the name of the helper. */
  readonly helpers: (folder: string) => Promise<HelperModules>
}

/** The compiler in this thread. */
export const compilerHere: Compiler = {
  print: async (types, modules) => (await import('./job.ts')).finishedTypes(types, modules),
  read: async (modules) => (await import('../emit/readSurface.ts')).readModules(modules),
  helpers: async (folder) => (await import('../emit/readHelpers.ts')).readHelpers(folder)
}

/** A compiler in a thread of its own, which loads its libraries while this one reads the document. */
export interface CompilerThread extends Compiler {
  close(): void
}

/** What is posted to the thread. */
export interface Asked {
  readonly id: number
  readonly job: Job
}

/** What the thread posts. */
export interface Answer {
  readonly id: number
  readonly outcome: Outcome
}

/** A thread that has finished its jobs. Loading its libraries takes longer than most jobs, so the next run of this process gets it. */
let idle: Worker | null = null

/** How many files this thread prints sooner than another one is ready. */
const few = 12

/** A compiler that starts its thread at once if everything has to be made, else when that turns out to be much. */
export function startCompiler(isEverything: boolean): CompilerThread {
  let thread = isEverything && idle === null ? startThread() : idle
  idle = null
  let open = 0
  let isBroken = false
  const ask = async (worker: Worker, job: Job): Promise<Outcome> => {
    open += 1
    worker.ref()
    try {
      return await answerOf(worker, job)
    } catch (error) {
      isBroken ||= !(error instanceof GenerationError)
      throw error
    } finally {
      open -= 1
      if (open === 0) worker.unref()
    }
  }
  if (thread !== null && isEverything) void ask(thread, { kind: 'prepare' }).catch(() => undefined)
  return {
    print: async (types, modules) => {
      if (thread === null && modules.length <= few) return compilerHere.print(types, modules)
      thread ??= startThread()
      return ofKind('print', await ask(thread, { kind: 'print', types, modules })).texts
    },
    read: async (modules) =>
      thread === null
        ? compilerHere.read(modules)
        : ofKind('read', await ask(thread, { kind: 'read', modules })).modules,
    helpers: async (folder) =>
      thread === null
        ? compilerHere.helpers(folder)
        : ofKind('helpers', await ask(thread, { kind: 'helpers', folder })).helpers,
    close: () => {
      // What did not come to its end may still answer, and two runs at once have two threads.
      if (open > 0 || isBroken || idle !== null) void thread?.terminate()
      else idle = thread
    }
  }
}

/** Node reads a build by itself; beside the source a file of JavaScript finds one. */
const entry = new URL(import.meta.url.endsWith('.ts') ? './worker.js' : '../print/listen.js', import.meta.url)

function startThread(): Worker {
  const worker = new Worker(entry)
  // Jobs are few, and each listens until it is answered.
  worker.setMaxListeners(0)
  // A run that needs no types printed does not wait for the thread.
  worker.unref()
  return worker
}

let last = 0

function answerOf(worker: Worker, job: Job): Promise<Outcome> {
  const id = ++last
  return new Promise((resolve, reject) => {
    const settle = ({ id: of, outcome }: Answer): void => {
      if (of !== id) return
      worker.off('message', settle).off('error', reject)
      if (outcome.kind === 'refused') reject(new GenerationError(outcome.diagnostics))
      else if (outcome.kind === 'fault') reject(outcome.fault)
      else resolve(outcome)
    }
    worker.on('message', settle).on('error', reject)
    worker.postMessage({ id, job } satisfies Asked)
  })
}

function ofKind<Kind extends Job['kind']>(kind: Kind, outcome: Outcome): Extract<Outcome, { kind: Kind }> {
  if (isOf(kind, outcome)) return outcome
  throw new Error(`The thread answered ${outcome.kind} to ${kind}.`)
}

function isOf<Kind extends Job['kind']>(
  kind: Kind,
  outcome: Outcome
): outcome is Extract<Outcome, { kind: Kind }> {
  return outcome.kind === kind
}
