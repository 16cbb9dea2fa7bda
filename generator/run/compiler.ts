/** What takes the compiler happens in a thread of its own: to load it, to print and read types and to compare surfaces costs what all the rest does. */
import { isDeepStrictEqual } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { Changes } from '../changes/change.ts'
import { GenerationError } from '../ground/diagnostics.ts'
import type { ModuleReader } from '../emit/readSurface.ts'
import type { Api } from '../model/api.ts'
import type { Surface } from '../target/surface.ts'
import type { HelperModules } from '../target/typescript/package/helperFunctions.ts'
import type { Job, Outcome } from './compilerJobs.ts'

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
  print: async (types, modules) => (await import('./compilerJobs.ts')).finishedTypes(types, modules),
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

interface Thread {
  readonly worker: Worker
  /** How many jobs are not answered yet. */
  open: number
  isBroken: boolean
}

/** A thread that has finished its jobs. Loading its libraries takes longer than most jobs, so the next run of this process gets it. */
let idle: Thread | null = null

/** The thread that was started last, while it lives. */
let living: Thread | null = null

/** Starts the compiler; it gets ready to make a whole package, or to compare one that differs in part. */
export function startCompiler(isEverything: boolean): CompilerThread {
  const thread = idle ?? startThread()
  idle = null
  void ask(thread, { kind: 'prepare', isEverything }).catch(() => undefined)
  return {
    print: async (types, modules) =>
      ofKind('print', await ask(thread, { kind: 'print', types, modules })).texts,
    read: async (modules) => ofKind('read', await ask(thread, { kind: 'read', modules })).modules,
    helpers: async (folder) => ofKind('helpers', await ask(thread, { kind: 'helpers', folder })).helpers,
    close: () => {
      // What did not come to its end may still answer, and two runs at once have two threads.
      if (thread.open === 0 && !thread.isBroken && idle === null) idle = thread
      else end(thread)
    }
  }
}

/** Compares two surfaces where the compiler is loaded: in the thread that made a package, else in this one. */
export async function compareSurfaces(before: Surface, after: Surface, version: string): Promise<Changes> {
  if (living === null || isDeepStrictEqual(before, after))
    return (await import('../changes/compare.ts')).compareSurfaces(before, after, version)
  return ofKind('compare', await ask(living, { kind: 'compare', before, after, version })).changes
}

/** Node reads a build by itself; beside the source a file of JavaScript finds one. */
const entry = new URL(
  import.meta.url.endsWith('.ts') ? './compilerWorker.js' : '../run/compilerThread.js',
  import.meta.url
)

function startThread(): Thread {
  const worker = new Worker(entry)
  // Jobs are few, and each listens until it is answered.
  worker.setMaxListeners(0)
  // A run that waits for no answer does not wait for the thread.
  worker.unref()
  living = { worker, open: 0, isBroken: false }
  return living
}

function end(thread: Thread): void {
  if (living === thread) living = null
  void thread.worker.terminate()
}

async function ask(thread: Thread, job: Job): Promise<Outcome> {
  thread.open += 1
  thread.worker.ref()
  try {
    return await answerOf(thread.worker, job)
  } catch (error) {
    thread.isBroken ||= !(error instanceof GenerationError)
    throw error
  } finally {
    thread.open -= 1
    if (thread.open === 0) thread.worker.unref()
  }
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
