import { digest } from '../ground/digest.ts'
import { isObject } from '../ground/json.ts'

/**
 * The digest of what a package.json says beside its version, in whatever layout; null for what is not one. Where another tool
 * raises the version, and prints the file anew when it does, both are that tool's.
 */
export function versionlessDigest(text: string): string | null {
  const value = parsed(text)
  if (value === null) return null
  const { version: _, ...rest } = value
  return digest(JSON.stringify(rest))
}

/** The version in the text of a package.json; null if it has none. */
export function versionIn(text: string): string | null {
  const version = parsed(text)?.['version']
  return typeof version === 'string' ? version : null
}

function parsed(text: string) {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
