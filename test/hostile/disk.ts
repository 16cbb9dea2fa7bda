/** The generator as a process whose disk fails at a chosen step. */
import { withoutStages } from '../cli/withoutStages.ts'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from '../cli/project.ts'
import { root } from '../support/revisions.ts'

const preload = fileURLToPath(new URL('disk.mjs', import.meta.url))

export interface DiskRun {
  /** The working folder. */
  readonly folder: string
  readonly argv: readonly string[]
  /** The step at which the disk fails, from 1; absent for a run that is only counted. */
  readonly step?: number
  /** Killed before, after or in the middle of the step; or an error of the system from that step on. */
  readonly how?: 'before' | 'after' | 'torn' | 'ENOSPC' | 'EDQUOT' | 'EIO'
}

export interface DiskOutcome {
  /** Null for a process that was killed. */
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly error: string
  /** What was done to the disk, one line a step. */
  readonly steps: readonly string[]
}

/** Runs the generator and waits for its end. */
export function runOnDisk({ folder, argv, step, how }: DiskRun): Promise<DiskOutcome> {
  const list = join(temporaryFolder(), 'steps')
  const env = {
    PATH: process.env['PATH'],
    ROOT: folder,
    STEPS: list,
    ...(step === undefined ? {} : { STEP: String(step), HOW: how ?? 'before' })
  }
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', preload, join(root, 'generator/cli/bin.js'), ...argv],
      {
        cwd: folder,
        env,
        stdio: ['ignore', 'pipe', 'pipe']
      }
    )
    const printed = { out: '', error: '' }
    child.stdout.on('data', (chunk: Buffer) => void (printed.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => void (printed.error += chunk.toString()))
    child.on('error', reject)
    child.on('close', (status, signal) => {
      const steps = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : []
      resolve({
        status,
        signal,
        out: printed.out,
        error: withoutStages(printed.error),
        steps: steps.map((line) => line.replaceAll(`${folder}/`, ''))
      })
    })
  })
}
