/** `--watch`: a run for every change of what the package is made from, until the process is asked to end. */
import { existsSync } from 'node:fs'
import { fail } from '../ground/diagnostics.ts'
import type { Options } from '../run/options.ts'
import { watchedPaths } from '../run/watched.ts'
import type { Terminal } from './terminal.ts'
import { watchPaths } from './watchPaths.ts'

/** How long nothing may change before a run begins: an editor writes a file in several steps. */
const quietMilliseconds = 100

const signals = ['SIGINT', 'SIGTERM'] as const

/** Runs at once and after each change. It returns when the process is asked to end, and lets a run finish before. */
export async function watch(options: Options, run: () => Promise<void>, to: Terminal): Promise<void> {
  const home = process.cwd()
  const changes = pulses()
  let paths = await watchedPaths(options)
  let files = await watchPaths(paths, changes.pulse)
  const ends = signals.map((signal) => ({ signal, end: () => changes.end() }))
  for (const { signal, end } of ends) process.once(signal, end)
  try {
    do {
      refuseWithout(home)
      await run()
      // sdk.yaml may name another document now.
      const next = await watchedPaths(options)
      if (next.join('\n') !== paths.join('\n')) {
        const before = files
        files = await watchPaths(next, changes.pulse)
        paths = next
        await before.close()
      }
      to.error('Waiting for changes; Ctrl-C ends this.\n')
    } while (await changes.next())
  } finally {
    for (const { signal, end } of ends) process.off(signal, end)
    await files.close()
  }
}

/** Fails if the working folder was removed: nothing can change there any more. */
function refuseWithout(home: string): void {
  if (existsSync(home)) return
  fail('input/missing', 'the working folder', 'It was removed.', 'Run again in a folder that exists.')
}

/** Joins changes that follow each other closely: `next` resolves after them, with false if the end came first. */
function pulses() {
  let [changed, ended] = [false, false]
  let timer: NodeJS.Timeout | undefined
  let wake = (): void => {}
  const pulse = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      changed = true
      wake()
    }, quietMilliseconds)
  }
  const end = (): void => {
    ended = true
    clearTimeout(timer)
    wake()
  }
  const next = async (): Promise<boolean> => {
    while (!changed && !ended) await new Promise<void>((resolve) => void (wake = resolve))
    changed = false
    return !ended
  }
  return { pulse, next, end }
}
