/** `--watch`: a run for every change of what the package is made from, until the process is asked to end. */
import { once } from 'node:events'
import { watch as watchFiles } from 'chokidar'
import type { Options } from '../run/options.ts'
import { watchedPaths } from '../run/watched.ts'
import type { Terminal } from './terminal.ts'

/** How long nothing may change before a run begins: an editor writes a file in several steps. */
const quietMilliseconds = 100

const signals = ['SIGINT', 'SIGTERM'] as const

/** Runs at once and after each change. It returns when the process is asked to end, and lets a run finish before. */
export async function watch(options: Options, run: () => Promise<void>, to: Terminal): Promise<void> {
  const files = watchFiles([...(await watchedPaths(options))], { ignoreInitial: true, atomic: true })
  const changes = pulses(files)
  await once(files, 'ready')
  const ends = signals.map((signal) => ({ signal, end: () => changes.end() }))
  for (const { signal, end } of ends) process.once(signal, end)
  try {
    do {
      await run()
      // sdk.yaml may name another document now.
      files.add([...(await watchedPaths(options))])
      to.error('Waiting for changes; Ctrl-C ends this.\n')
    } while (await changes.next())
  } finally {
    for (const { signal, end } of ends) process.off(signal, end)
    await files.close()
  }
}

/** Joins changes that follow each other closely: `next` resolves after them, with false if the end came first. */
function pulses(files: ReturnType<typeof watchFiles>) {
  let [changed, ended] = [false, false]
  let timer: NodeJS.Timeout | undefined
  let wake = (): void => {}
  files.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      changed = true
      wake()
    }, quietMilliseconds)
  })
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
  return { next, end }
}
