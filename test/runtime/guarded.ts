import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a program printed, and whether it came to its end by itself. */
export interface Ran {
  readonly lines: readonly unknown[]
  readonly end: 'exit 0' | 'killed' | `exit ${number | null}`
  readonly errors: string
}

/** Milliseconds after which a program counts as frozen; a machine that is busy needs a part of it. */
const longest = 110_000

/** Runs a program of this folder in a process of its own, so that one that freezes is killed and freezes nothing else. It prints JSON lines. */
export function runGuarded(program: string, ...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const file = fileURLToPath(new URL(`programs/${program}`, import.meta.url))
    const child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', file, ...args], {
      stdio: ['ignore', 'pipe', 'pipe']
    })
    const printed = { out: '', errors: '' }
    child.stdout.on('data', (chunk: Buffer) => void (printed.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => void (printed.errors += chunk.toString()))
    const timer = setTimeout(() => child.kill('SIGKILL'), longest)
    child.on('error', reject)
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      const lines = printed.out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown)
      resolve({ lines, end: signal === 'SIGKILL' ? 'killed' : `exit ${status}`, errors: printed.errors })
    })
  })
}
