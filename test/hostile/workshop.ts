/** Builds packages from many documents, two at a time, and gives up what does not end. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Diagnostic } from '../../generator/ground/diagnostics.ts'
import { configText } from '../cli/project.ts'

/** What became of a document. */
export type Outcome =
  | {
      readonly kind: 'written'
      readonly files: ReadonlyMap<string, string>
      readonly diagnostics: readonly Diagnostic[]
    }
  | { readonly kind: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  /** What would end the process with the status 70. */
  | { readonly kind: 'fault'; readonly message: string }
  | { readonly kind: 'hang' }

/** How long one document may take, in milliseconds; the slowest takes a few seconds on a quiet machine. */
const patience = 120_000

/** Builds each document, given as text or as a value; the outcomes are in their order. */
export async function buildAll(
  documents: readonly unknown[],
  config = configText()
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const queue = [...documents.entries()]
  const work = async (): Promise<void> => {
    let thread = idle.pop() ?? startThread()
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, document] = next
      const outcome = await (
        await thread
      ).build(typeof document === 'string' ? document : JSON.stringify(document), config)
      outcomes[index] = outcome
      // It ended, or may not be what it was.
      if (outcome.kind === 'hang' || outcome.kind === 'fault') thread = startThread()
    }
    idle.push(thread)
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 2, documents.length) }, work))
  return outcomes
}

interface Thread {
  build(spec: string, config: string): Promise<Outcome>
}

/** Threads that have built what they were given. To start one takes longer than most documents, so the next ones are theirs. */
const idle: Promise<Thread>[] = []

async function startThread(): Promise<Thread> {
  const worker = new Worker(new URL('builder.mjs', import.meta.url))
  await new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  worker.unref()
  const build = (spec: string, config: string): Promise<Outcome> =>
    new Promise((resolve) => {
      worker.ref()
      const finish = (outcome: Outcome): void => {
        clearTimeout(timer)
        worker.unref()
        worker.off('message', finish)
        worker.off('error', fail)
        resolve(outcome)
      }
      const fail = (error: unknown): void => finish({ kind: 'fault', message: String(error) })
      const timer = setTimeout(() => {
        void worker.terminate()
        finish({ kind: 'hang' })
      }, patience)
      worker.on('message', finish)
      worker.on('error', fail)
      worker.postMessage({ id: 0, spec, config, place: 'hostile.json' })
    })
  return { build }
}

/** What an outcome comes to, in a word: `written`, or the code of its first error. */
export function verdictOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'written':
      return 'written'
    case 'refused':
      return (
        outcome.diagnostics.find(({ severity }) => severity === 'error')?.code ?? 'refused without an error'
      )
    case 'fault':
      return `fault: ${outcome.message}`
    case 'hang':
      return 'hang'
    default:
      return outcome satisfies never
  }
}
