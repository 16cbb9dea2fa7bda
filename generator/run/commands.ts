/** The programs that `propose` starts: git, and gh for what only the host of the repository knows. */
import { spawnSync } from 'node:child_process'
import { fail } from '../ground/diagnostics.ts'

interface Outcome {
  readonly status: number | null
  readonly out: string
  readonly error: string
}

/** Runs a program without a shell, so that no text is read as a command. */
function start(program: string, argv: readonly string[], input = ''): Outcome {
  const { status, stdout, stderr, error } = spawnSync(program, argv, {
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28
  })
  if (error !== undefined)
    fail(
      'pipeline/command',
      program,
      `The program cannot be started (${error.message}).`,
      `Install ${program}.`,
      error
    )
  return { status, out: stdout.trim(), error: stderr.trim() }
}

/** What a program prints. Fails with `pipeline/command` if it fails. */
export function run(program: 'git' | 'gh', argv: readonly string[], input = ''): string {
  const { status, out, error } = start(program, argv, input)
  if (status === 0) return out
  const [verb = '', noun = ''] = argv
  return fail(
    'pipeline/command',
    `${program} ${verb} ${noun}`,
    `It ended with status ${String(status)}: ${error || out || 'it printed nothing'}`,
    `Run ${program} ${verb} by hand to see more; nothing after it was done.`
  )
}

/** Whether a program ends with status 0. */
export function succeeds(program: 'git', argv: readonly string[]): boolean {
  return start(program, argv).status === 0
}
