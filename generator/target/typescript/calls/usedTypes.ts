/** Collects the types that a call form names, so that they are imported. */
import type { TypeUse } from '../../../model/api.ts'
import { code, name, type Printed } from '../words/doors.ts'

export interface UsedTypes {
  text(use: TypeUse): Printed
  fromRuntime(name: Printed): Printed
  named(): readonly Printed[]
  runtime(): readonly Printed[]
}

export function usedTypes(): UsedTypes {
  const [named, runtime] = [new Set<Printed>(), new Set<Printed>()]
  return {
    text(use) {
      // Whatever the document describes has a name; what is left is what it says nothing of.
      if (use.kind === 'inline') return code`unknown`
      const type = name(use.name)
      named.add(type)
      return type
    },
    fromRuntime(type) {
      runtime.add(type)
      return type
    },
    named: () => [...named],
    runtime: () => [...runtime]
  }
}
