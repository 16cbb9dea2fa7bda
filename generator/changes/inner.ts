/** Declarations that programs cannot name and that public ones are made of: a change of them is a change of those. */
import type { Surface } from '../target/surface.ts'
import { keyOf, localOf, publicNames, type Place } from './names.ts'
import { declarationsOf, textOf } from './pairs.ts'

/** The texts of everything without a public name that a text leads to, sorted. */
export type InnerTexts = (module: string, text: string) => string

export function innerTextsOf(surface: Surface): InnerTexts {
  const declared = declarationsOf(surface)
  const open = new Set([...publicNames(surface).values()].flatMap((names) => [...names.values()].map(keyOf)))
  const known = new Map<string, Place | null>()
  const innerNamed = (module: string, name: string): Place | null => {
    const asked = keyOf({ module, name })
    const found = known.get(asked)
    if (found !== undefined) return found
    const place = localOf(surface, module, name)
    const inner = place === undefined || open.has(keyOf(place)) ? null : place
    known.set(asked, inner)
    return inner
  }
  return (module, text) => {
    const found = new Map<string, string>()
    const visit = (within: string, own: string): void => {
      for (const name of new Set(own.match(/[A-Za-z_$][\w$]*/g))) {
        const place = innerNamed(within, name)
        const inner = place === null ? undefined : declared.get(keyOf(place))
        if (place === null || inner === undefined || found.has(keyOf(place))) continue
        found.set(keyOf(place), textOf(inner.declared))
        visit(place.module, textOf(inner.declared))
      }
    }
    visit(module, text)
    return [...found.values()].sort().join('\n')
  }
}
