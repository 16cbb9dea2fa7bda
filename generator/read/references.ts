import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { most, overBudget } from './budget.ts'
import type { Schema } from './document.ts'
import { referenceToComponent } from '../ground/component.ts'
import { isObject } from '../ground/json.ts'
import { nearNames } from '../ground/nearest.ts'
import { canonicalPointer, keysOf, lookUp, pointerTo } from './pointer.ts'

/** A reference in the form that the model knows: the key is not encoded. */
export function referenceTo(key: string): Schema & { readonly $ref: string } {
  return { $ref: referenceToComponent(key) }
}

export function leadsBack(reference: string, pointer: string) {
  return diagnostic(
    'document/reference',
    pointer,
    `${reference} leads back to itself.`,
    'Name the shape under components.schemas.'
  )
}

/** A chain of references that does not end at a schema. */
interface ChainFault {
  readonly diagnostic: Diagnostic
  /** The places that it leads through if it leads back to itself. */
  readonly through: ReadonlySet<string>
}

/** A component may be only a reference to another; the chain has to end at a schema. */
export function chainFault(root: unknown, reference: string, pointer: string): ChainFault | null {
  const seen = new Set<string>()
  let next: unknown = reference
  while (typeof next === 'string') {
    const place = canonicalPointer(next)
    if (seen.size > most.chain)
      return {
        diagnostic: overBudget(
          pointer,
          `${reference} leads through a chain of more than ${most.chain} references.`
        ),
        through: new Set([pointer])
      }
    if (place !== null && seen.has(place)) return { diagnostic: leadsBack(reference, pointer), through: seen }
    const target = place === null ? undefined : lookUp(root, place)
    if (place === null || target === undefined)
      return { diagnostic: leadsNowhere(next, pointer, root), through: new Set() }
    seen.add(place)
    next = isObject(target) ? target['$ref'] : null
  }
  return null
}

/** The error of a reference without a target. */
export function leadsNowhere(reference: string, pointer: string, root: unknown): Diagnostic {
  if (reference.startsWith('#/') || reference === '#')
    return diagnostic(
      'document/reference',
      pointer,
      `${reference} has no target.${meantBy(reference, root)}`,
      'Correct the reference, or declare its target.'
    )
  if (reference.startsWith('#'))
    return diagnostic(
      'document/reference',
      pointer,
      `${reference} is an anchor that no schema has, or that two have.`,
      'Refer to the place by its pointer, for example #/components/schemas/Bot.'
    )
  return diagnostic(
    'document/reference',
    pointer,
    `${reference} is neither the \`$id\` of a schema in the document nor a file that was found where the document was read.`,
    'Correct the reference, or bundle all files into one document.'
  )
}

/** The pointer that a reference may have meant: its first key without a target is near to one that has one. */
function meantBy(reference: string, root: unknown): string {
  const keys = keysOf(reference) ?? []
  const missing = keys.findIndex(
    (_, index) => lookUp(root, pointerTo('#', ...keys.slice(0, index + 1))) === undefined
  )
  const parent = lookUp(root, pointerTo('#', ...keys.slice(0, Math.max(missing, 0))))
  const [near] = isObject(parent) ? nearNames(keys[missing] ?? '', Object.keys(parent)) : []
  return missing === -1 || near === undefined
    ? ''
    : ` Did you mean ${pointerTo('#', ...keys.with(missing, near))}?`
}
