/** Ends a run at Ctrl-C, with one line that says what it left. */
import { constants } from 'node:os'
import { onStage } from '../ground/stages.ts'
import { plainLook } from './look.ts'
import type { Terminal } from './terminal.ts'

const signals = ['SIGINT', 'SIGTERM'] as const

const clearLine = '\r\u001b[K'

/**
 * Ends the process at a signal, until the returned function is called. A run writes without a pause, so that a signal is heard
 * before or after all of it.
 */
export function endAtSignals(to: Terminal): () => void {
  let written: string | null = null
  const stop = onStage(({ stage, about }) => {
    if (stage === 'write') written = about
  })
  const ends = signals.map((signal) => ({
    signal,
    end: () => {
      const { stages } = (to.look ?? { error: plainLook }).error
      const left = written === null ? 'nothing was written' : `${written} was already written`
      to.error(`${stages === 'rewritten' ? clearLine : ''}Interrupted: ${left}.\n`)
      // As a shell reports a process that a signal ended.
      process.exit(128 + constants.signals[signal])
    }
  }))
  for (const { signal, end } of ends) process.once(signal, end)
  return () => {
    stop()
    for (const { signal, end } of ends) process.off(signal, end)
  }
}
