import { readFileSync } from 'node:fs'
import { isObject, type JsonObject } from './json.ts'

/** The system's own name for what went wrong with a file (`EACCES`, `ENOSPC`, …), or null where it was not the system. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : null
}

/** Whether a file could not be read because it is not there. */
export function isMissing(error: unknown): boolean {
  const code = systemCode(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** Reads one of our own records; says so where there is none and where it is not an object of JSON. */
export function readRecord(path: string): JsonObject | 'missing' | 'malformed' {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isObject(value) ? value : 'malformed'
  } catch (error) {
    if (isMissing(error)) return 'missing'
    if (error instanceof SyntaxError || systemCode(error) !== null) return 'malformed'
    throw error
  }
}
