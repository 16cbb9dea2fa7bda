import { rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { fail } from '../diagnostics.ts'
import { names } from './outputPath.ts'
import { readRecord, systemCode } from './record.ts'

/** Does something while no other run writes into the folder. Fails with `output/folder` where another one does. */
export function withLock<T>(folder: string, act: () => T): T {
  const path = join(folder, names.lock)
  if (!take(path)) {
    if (!isStale(path)) {
      fail(
        'output/folder',
        path,
        'Another run is writing into this folder.',
        `Wait for it to end; if none is running, delete ${names.lock}.`,
      )
    }
    rmSync(path, { force: true })
    if (!take(path)) fail('output/folder', path, 'Another run has just begun to write into this folder.', 'Wait for it to end.')
  }
  try {
    return act()
  } finally {
    rmSync(path, { force: true })
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, `${JSON.stringify({ process: process.pid, host: hostname() })}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST') return false
    if (code === null) throw error
    return fail(
      'output/folder',
      dirname(path),
      `The output folder cannot be written (${code}).`,
      'Make it a folder that can be written.',
      error,
    )
  }
}

/** Whether the run that took the lock has ended without giving it back. Of another machine nobody can tell. */
function isStale(path: string): boolean {
  const owner = readRecord(path)
  if (owner === 'missing') return true
  if (owner === 'malformed') return false
  const { process: id, host } = owner
  if (host !== hostname() || typeof id !== 'number') return false
  // A run is one synchronous act, so this process cannot itself be in the middle of another.
  return id === process.pid || !isRunning(id)
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return systemCode(error) !== 'ESRCH'
  }
}
