/** The lines of sdk.yaml that a report proposes, as one block to paste. */
import { createRequire } from 'node:module'
import { isObject } from '../ground/json.ts'
import type { Change } from './change.ts'

/** Loaded for a proposal alone: most runs have none to show. */
function yaml(): typeof import('yaml') {
  return createRequire(import.meta.url)('yaml')
}

/** The proposed lines, one below the other under their keys; empty if there are none. */
export function linesToPaste(changes: readonly Change[]): string {
  const sections = new Map<string, Map<string, unknown>>()
  for (const { proposal } of changes)
    for (const [section, lines] of Object.entries(proposal === null ? {} : sectionsOf(proposal))) {
      const known = sections.get(section) ?? new Map<string, unknown>()
      sections.set(section, new Map([...known, ...Object.entries(lines)]))
    }
  return sections.size === 0 ? '' : yaml().stringify(sections, { lineWidth: 0, sortMapEntries: true })
}

/** Whether a proposal is a line of sdk.yaml, and no sentence. */
export function isLine(proposal: string): boolean {
  return /^[a-z]+: \{/.test(proposal)
}

function sectionsOf(proposal: string): Readonly<Record<string, object>> {
  if (!isLine(proposal)) return {}
  const value: unknown = yaml().parse(proposal)
  return isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([key, lines]) => (isObject(lines) ? [[key, lines] as const] : []))
      )
    : {}
}
