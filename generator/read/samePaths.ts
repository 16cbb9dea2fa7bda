/** Tells paths that are one and the same for a service: their templates differ in the names of parameters alone (OpenAPI 3.0.4 §4.8.8.1). */
import { diagnostic, tolerated } from '../ground/diagnostics.ts'
import { compareText } from '../ground/text.ts'
import type { Document } from './document.ts'
import { pointerTo } from './pointer.ts'
import type { Report } from './repair.ts'

export function tellSamePaths(paths: Document['paths'], report: Report): void {
  const groups = new Map<string, string[]>()
  for (const path of Object.keys(paths)) {
    const erased = path.replace(/\{[^{}]*\}/g, '{}')
    groups.set(erased, [...(groups.get(erased) ?? []), path])
  }
  for (const group of groups.values()) {
    const [first = '', ...others] = group.toSorted(compareText)
    for (const path of others)
      report(
        tolerated(
          diagnostic(
            'document/structure',
            pointerTo('#/paths', path),
            `${path} is the same path as ${first}: only the names of parameters differ.`,
            'Describe the operations of both under one path.'
          ),
          'Each operation is a method of its own, and the service cannot tell those of one HTTP method apart.'
        )
      )
  }
}
