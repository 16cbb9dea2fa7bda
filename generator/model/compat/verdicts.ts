import type { Comparison } from '../../decide/compat.ts'
import type { Verdict } from './compatModel.ts'

/**
 * The verdict on a name that is here: what was compared counts only if it is still what is meant. A person's reason replaces
 * that of the comparison.
 */
export function verdictOf(
  { name, to, reason }: { readonly name: string; readonly to: string; readonly reason: string | undefined },
  compared: Comparison | undefined
): Verdict {
  const kind = name === to ? 'same' : 'alias'
  if (compared === undefined || compared.to !== to) return { kind, checked: false }
  if (compared.difference === null) return { kind, checked: true }
  const { kind: difference, reason: found } = compared.difference
  return { kind: 'different', difference, reason: reason ?? found }
}
