import { existsSync, readFileSync, statSync } from 'node:fs'
import { isObject, type JsonObject } from './json.ts'
import { withOwnLineEnds } from './text.ts'

/** The system's code of a failed file operation (`EACCES`, `ENOSPC`, …); null for any other error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : null
}

/** Whether a file could not be read because it does not exist. */
export function isMissing(error: unknown): boolean {
  const code = systemCode(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** Whether there is a file at a path; false also if a file is where one of its folders should be. */
export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}

/** Reads a JSON record of the generator. */
export function readRecord(path: string): JsonObject | 'missing' | 'malformed' {
  try {
    const value: unknown = JSON.parse(withOwnLineEnds(readFileSync(path, 'utf8')))
    return isObject(value) ? value : 'malformed'
  } catch (error) {
    if (isMissing(error)) return 'missing'
    if (error instanceof SyntaxError || systemCode(error) !== null) return 'malformed'
    throw error
  }
}
