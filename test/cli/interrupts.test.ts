/** Ctrl-C in the middle of a run: what a person reads, and what it leaves. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../support/revisions.ts'
import { documentText, generatedProject, sketch, type Project } from './project.ts'

/** Sends a signal as soon as a run says that it is at a stage, and waits for its end. */
async function interrupted({ folder }: Project, signal: 'SIGINT' | 'SIGTERM', at: string) {
  const child = spawn(process.execPath, [join(root, 'generator/cli/bin.js'), '--offline', '--verify'], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let [printed, isSent] = ['', false]
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      // A second one would end the process at once.
      if (!isSent && printed.includes(at)) isSent = child.kill(signal)
    })
  const [status] = await once(child, 'close')
  return { status, last: printed.trimEnd().split('\n').at(-1) }
}

const signals = [
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const

test.each(process.env['LONG'] ? signals : signals.slice(0, 1))(
  '%s before anything is written ends a run with %d, one line and an untouched tree',
  async (signal, status) => {
    const here = await generatedProject({
      'spec/spec.json': documentText({ ...sketch, 'GET /bot/list': 'listBots' })
    })
    const before = here.tree('.', true)
    expect(await interrupted(here, signal, 'Emitting')).toEqual({
      status,
      last: 'Interrupted: nothing was written.'
    })
    expect(here.tree('.', true)).toEqual(before)
  }
)
