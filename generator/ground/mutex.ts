/** A lock file that names its holder: one process at a time may write at a place. */
import { randomUUID } from 'node:crypto'
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fail } from './diagnostics.ts'
import { digest } from './digest.ts'
import { isMissing, systemCode } from './files.ts'
import { isObject } from './json.ts'

/** How to take a lock. */
export interface LockRequest {
  /** The file that is the lock. */
  readonly path: string
  /** A sentence for the error if another run holds the lock: what that run does. */
  readonly held: string
  /** How often to ask again, every 50 milliseconds, while another run holds it; 0 if absent. */
  readonly repeats?: number
}

/** Does something while no other run holds the lock. Fails with `output/folder` if another one does. */
export function withLock<T>({ path, held, repeats = 0 }: LockRequest, act: () => T): T {
  const own = `${JSON.stringify({ process: process.pid, host: hostname(), id: randomUUID() })}\n`
  let left = repeats
  while (!acquire(path, own)) {
    if (left === 0)
      fail('output/folder', path, held, `Wait for it to end; if none is running, delete ${basename(path)}.`)
    left -= 1
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  }
  try {
    clearAbandoned(path)
    return act()
  } finally {
    release(path, own)
  }
}

/** Whether a lock exists, or traces of one that a killed run left. */
export function hasTraces(path: string): boolean {
  return namesBeside(path).some((name) => name === basename(path) || isTrace(path, name))
}

/** Whether a file of the folder is part of the taking of a lock. */
function isTrace(path: string, name: string): boolean {
  return name.startsWith(`${basename(path)}.`) && /\.(?:new|turn)$/.test(name)
}

function acquire(path: string, own: string): boolean {
  // A lock that vanishes between two reads was released. If that repeats, the cause is something else.
  for (let looks = 0; looks < 100; looks += 1) {
    if (take(path, own)) return true
    const holder = readIfThere(path)
    if (holder === null) continue
    if (!hasEnded(holder)) return false
    const outcome = takeOver(path, holder, own)
    if (outcome !== 'moved') return outcome === 'mine'
  }
  return false
}

/**
 * Replaces the lock of a run that has ended. One of the runs that find it takes the turn, which is a lock of its own
 * for this holder; the others then find that the lock has moved.
 */
function takeOver(path: string, holder: string, own: string): 'mine' | 'held' | 'moved' {
  const turn = `${path}.${digest(holder).slice(0, 12)}.turn`
  if (!acquire(turn, own)) return 'held'
  try {
    if (readIfThere(path) !== holder) return 'moved'
    aside(path, own, (file) => renameSync(file, path))
    return 'mine'
  } finally {
    release(turn, own)
  }
}

/** Creates the lock with its content in one step; false if it exists. */
function take(path: string, own: string): boolean {
  try {
    aside(path, own, (file) => link(file, path, own))
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

/** Without hard links the lock is created first and filled after. */
function link(file: string, path: string, own: string): void {
  try {
    linkSync(file, path)
  } catch (error) {
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(systemCode(error) ?? '')) throw error
    writeFileSync(path, own, { flag: 'wx' })
  }
}

/** Writes a file beside the lock for the time of one act; its name holds the process. */
function aside(path: string, text: string, act: (file: string) => void): void {
  const file = `${path}.${thisMachine()}-${process.pid}-${randomUUID().slice(0, 8)}.new`
  try {
    writeFileSync(file, text, { flag: 'wx' })
    act(file)
  } catch (error) {
    const code = systemCode(error)
    if (code === null || code === 'EEXIST') throw error
    fail(
      'output/folder',
      dirname(path),
      `The folder cannot be written (${code}).`,
      'Make it a folder that can be written, with room on its disk, and run again.',
      error
    )
  } finally {
    rmSync(file, { force: true })
  }
}

function release(path: string, own: string): void {
  if (readIfThere(path) === own) rmSync(path, { force: true })
}

/** Removes files of runs that were killed while they took the lock; only the holder may do this. */
function clearAbandoned(path: string): void {
  for (const name of namesBeside(path)) {
    if (!isTrace(path, name)) continue
    const file = join(dirname(path), name)
    const [, machine, id] = /\.([\da-f]{8})-(\d+)-[\da-f]{8}\.new$/.exec(name) ?? []
    const isAbandoned =
      id === undefined ? hasEnded(readIfThere(file) ?? '') : machine === thisMachine() && isOver(Number(id))
    if (isAbandoned) rmSync(file, { force: true })
  }
}

/** Whether the run that holds a lock has ended without releasing it; false for a run on another machine, which cannot be checked. */
function hasEnded(holder: string): boolean {
  const { process: id, host } = parse(holder)
  if (host !== hostname() || typeof id !== 'number') return false
  return isOver(id)
}

/** A run writes synchronously, so this process cannot hold the lock already. */
function isOver(id: number): boolean {
  return id === process.pid || !isRunning(id)
}

function parse(holder: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(holder)
    return isObject(value) ? value : {}
  } catch (error) {
    if (error instanceof SyntaxError) return {}
    throw error
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return systemCode(error) !== 'ESRCH'
  }
}

function thisMachine(): string {
  return digest(hostname()).slice(0, 8)
}

function namesBeside(path: string): readonly string[] {
  try {
    return readdirSync(dirname(path))
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isMissing(error)) return null
    // An unreadable file still counts as a lock.
    if (systemCode(error) !== null) return ''
    throw error
  }
}
