/** A process of the generator that watches a project, and is killed when its test ends. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { root } from '../support/revisions.ts'

export interface Watching {
  readonly child: ChildProcess
  /** What is printed until the next run is over. */
  run(): Promise<string>
  /** What is printed until the process ends, and its status. */
  ended(): Promise<{ readonly status: unknown; readonly text: string }>
}

export function watching(folder: string, ...argv: string[]): Watching {
  const child = spawn(process.execPath, [join(root, 'generator/cli/bin.js'), '--watch', ...argv], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const exit = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exit
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => void (printed += text))
  return {
    child,
    async run() {
      while (!printed.includes('Waiting for changes')) {
        if (child.exitCode !== null) throw new Error(`The process ended: ${printed}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      const text = printed
      printed = ''
      return text
    },
    async ended() {
      const [status] = await exit
      return { status, text: printed }
    }
  }
}
