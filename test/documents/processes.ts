/** Processes whose status is not an exception: what they print is what a verdict is made of. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const milliseconds = 600_000

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** How long it took. */
  readonly seconds: number
}

/** How a process ended, whatever its status; one that takes more than ten minutes is killed, and has the code 1. */
export async function ended(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  const started = performance.now()
  const since = (): number => (performance.now() - started) / 1000
  try {
    const { stdout, stderr } = await run(command, [...args], {
      cwd,
      timeout: milliseconds,
      maxBuffer: 2 ** 28
    })
    return { code: 0, stdout, stderr, seconds: since() }
  } catch (error) {
    const { stdout = '', stderr = '', message = '', code } = Object(error)
    return { code: typeof code === 'number' ? code : 1, stdout, stderr: stderr || message, seconds: since() }
  }
}
