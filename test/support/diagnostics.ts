import { GenerationError, type Diagnostic } from '../../generator/ground/diagnostics.ts'

/** The diagnostics that end `act`, or none where it ends well. */
export function diagnosticsOf(act: () => unknown): readonly Diagnostic[] {
  try {
    act()
  } catch (error) {
    if (error instanceof GenerationError) return error.diagnostics
    throw error
  }
  return []
}

/** Diagnostics as lines of code and place, for tables. */
export function codesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map((entry) => `${entry.code} at ${entry.place}`)
}
