import type { OtherDecisions } from '../decide/decisions.ts'
import { compareText } from '../ground/text.ts'
import type { Testing } from './api.ts'

/** What the mock does for the operations that the document has; a line that names another one is told by itself. */
export function testingOf({ testing }: OtherDecisions, operations: ReadonlySet<string>): Testing | null {
  if (testing.behaviour === undefined) return null
  const acts = Object.entries(testing.acts)
    .filter(([operation]) => operations.has(operation))
    .sort(([left], [right]) => compareText(left, right))
    .map(([operation, act]) => ({ operation, act }))
  return { behaviour: testing.behaviour, acts }
}
