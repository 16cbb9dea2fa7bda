/** Runs of `init` for documents. */
import { fork, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { root } from '../support/revisions.ts'
import { ended } from './processes.ts'

const printedForm = z.object({ stdout: z.string(), stderr: z.string() })

type Printed = z.infer<typeof printedForm>

/** Documents that one process takes, so that what it keeps of them stays small. */
const most = 20
const milliseconds = 600_000

/** Generates one document after another, in processes that serve several of them. */
export class Generator {
  #process: ChildProcess | null = null
  #left = 0

  /** Runs `init` in an empty folder and gives what it printed. */
  async run(folder: string, document: string): Promise<Printed> {
    if (this.#process === null || this.#left === 0) this.#start()
    this.#left -= 1
    const process = this.#process
    if (process === null) throw new Error('The generator was not started.')
    try {
      return await answerOf(process, { folder, document })
    } catch (error) {
      this.end()
      return { stdout: '', stderr: `the generator ended: ${String(error)}` }
    }
  }

  end(): void {
    this.#process?.kill()
    this.#process = null
  }

  #start(): void {
    this.end()
    this.#process = fork(fileURLToPath(new URL('generator.mjs', import.meta.url)), { execArgv: [] })
    this.#left = most
  }
}

function answerOf(process: ChildProcess, asked: { folder: string; document: string }): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => settle(() => reject(new Error('no answer in time'))), milliseconds)
    const settle = (act: () => void): void => {
      clearTimeout(late)
      process.off('message', answered).off('exit', exited)
      act()
    }
    const answered = (message: unknown): void => settle(() => resolve(printedForm.parse(message)))
    const exited = (code: number | null): void => settle(() => reject(new Error(`status ${code}`)))
    process.on('message', answered).on('exit', exited)
    process.send(asked)
  })
}

/** Seconds of `init` in a process of its own, as a person runs it. */
export async function secondsAlone(document: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'document-'))
  try {
    const cli = join(root, 'generator/cli/bin.js')
    return (await ended(process.execPath, [cli, 'init', document], folder)).seconds
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
