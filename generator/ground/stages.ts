/** The stages of a run, told as each begins: a command line that shows them listens, and nothing waits for it. */
import { channel } from 'node:diagnostics_channel'

export type Stage = 'fetch' | 'read' | 'emit' | 'compile' | 'compare' | 'write'

/** The beginning of a stage, and what it is about: an address, a file or a folder. */
export interface Beginning {
  readonly stage: Stage
  readonly about: string
}

const beginnings = channel('chatbotkit-sdk-generator:stage')

/** Says that a stage begins. */
export function begin(stage: Stage, about: string): void {
  beginnings.publish({ stage, about } satisfies Beginning)
}

/** Listens to the stages of every run of this process until the returned function is called. */
export function onStage(listen: (beginning: Beginning) => void): () => void {
  // Nothing else publishes there.
  const heard = (message: unknown): void => listen(message as Beginning)
  beginnings.subscribe(heard)
  return () => void beginnings.unsubscribe(heard)
}
