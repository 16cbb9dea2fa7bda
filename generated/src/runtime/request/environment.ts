/** A variable of the environment that is set and not blank. */
export interface Variable {
  readonly name: string
  readonly value: string
}

/** The first of some variables that is set; null on platforms without an environment. */
export function firstSet(names: readonly string[] = []): Variable | null {
  try {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } }
    for (const name of names) {
      const value = process?.env?.[name]?.trim()
      if (value) return { name, value }
    }
  } catch {
    // Deno throws if the program may not read the environment; it is empty for the program then.
  }
  return null
}
