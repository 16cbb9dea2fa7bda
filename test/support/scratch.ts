/** One folder for what a run of the tests writes and several files read; it goes when the run ends. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    scratch: string
  }
}

export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sdk-tests-'))
  provide('scratch', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
