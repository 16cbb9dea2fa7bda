/** Changes a document by the actions of an overlay (https://spec.openapis.org/overlay/v1.1.0.html §4.4) before it is read. */
import { diagnostic, type Diagnostic } from '../../ground/diagnostics.ts'
import { isObject } from '../../ground/json.ts'
import type { RawDocument } from '../load.ts'
import { select, type Way } from './jsonPath.ts'
import { nearTarget } from './nearTarget.ts'
import { markAll, markField, originOf, originsOf, type Origins } from './origins.ts'

/** One action; `remove` goes before `update`. */
export interface Action {
  readonly target: string
  readonly update?: unknown
  readonly remove?: boolean | undefined
  /** Selects the one node that is copied into each target. */
  readonly copy?: string | undefined
}

export interface PlacedAction extends Action {
  /** Where it is written: `file:line:column`. */
  readonly place: string
}

export interface Overlaid {
  readonly root: RawDocument
  /** Where a place of the changed document was written. */
  readonly placeOf: (pointer: string) => string
  readonly diagnostics: readonly Diagnostic[]
}

/** The document after all actions, in their order. An action that selects nothing, or that does not fit what it selects, is an error. */
export function applyOverlays(document: RawDocument, actions: readonly PlacedAction[]): Overlaid {
  if (actions.length === 0) return { root: document, placeOf: (pointer) => pointer, diagnostics: [] }
  const root = structuredClone(document)
  const origins = originsOf(root)
  const diagnostics = actions.flatMap((action) => apply(root, origins, action) ?? [])
  return { root, placeOf: (pointer) => originOf(origins, root, pointer), diagnostics }
}

/** Applies one action; gives what is wrong with it, or null. */
function apply(root: RawDocument, origins: Origins, action: PlacedAction): Diagnostic | null {
  const { target, place, remove } = action
  const selected = selectIn(root, target, place)
  if (!('ways' in selected)) return selected
  if (remove === true) return removeAll(root, origins, selected.ways, action)
  const source = action.copy === undefined ? { value: action.update } : copied(root, action.copy, place)
  if (!('value' in source)) return source
  for (const way of selected.ways) {
    const value = structuredClone(source.value)
    markAll(origins, value, place)
    const fault = put(root, way, value, (parent, key) => markField(origins, parent, key, place))
    if (fault !== null)
      return diagnostic('document/overlay', place, `${target} selects ${fault}.`, 'Correct the action.')
  }
  return null
}

function selectIn(
  root: unknown,
  path: string,
  place: string
): { readonly ways: readonly Way[] } | Diagnostic {
  const selected = select(root, path)
  if ('fault' in selected)
    return diagnostic(
      'document/overlay',
      place,
      `${path} is not an expression of JSONPath (RFC 9535): ${selected.fault}.`,
      "Write it as in $.paths['/pets'].get.parameters[?@.name == 'limit']."
    )
  if (selected.ways.length > 0) return selected
  return diagnostic(
    'document/overlay',
    place,
    `${path} selects nothing in the document.${nearTarget(root, path)}`,
    'Correct the target, or remove the action if it is no longer needed.'
  )
}

/** The one node that is copied. */
function copied(root: unknown, path: string, place: string): { readonly value: unknown } | Diagnostic {
  const selected = selectIn(root, path, place)
  if (!('ways' in selected)) return selected
  const [way, ...others] = selected.ways
  if (way !== undefined && others.length === 0) return { value: valueIn(root, way) }
  return diagnostic(
    'document/overlay',
    place,
    `${path} selects ${selected.ways.length} nodes; one is copied.`,
    'Let `copy` select one node.'
  )
}

/** Records what an action changed. */
type Mark = (parent: unknown, key: string | number) => void

/** Merges a value into a node; gives what is wrong, or null. */
function put(root: RawDocument, way: Way, value: unknown, mark: Mark): string | null {
  const node = valueIn(root, way)
  if (isObject(node)) {
    if (!isObject(value)) return 'an object, which is updated with an object'
    merge(node, value, mark)
    return null
  }
  if (Array.isArray(node)) {
    node.push(...(Array.isArray(value) ? value : [value]))
    return null
  }
  if (typeof value === 'object' && value !== null)
    return 'a single value, which is replaced by a single value'
  const [parent, key] = [valueIn(root, way.slice(0, -1)), way.at(-1) ?? '']
  set(parent, key, value)
  mark(parent, key)
  return null
}

/** Objects are merged, lists are joined, anything else is replaced. */
function merge(target: object, update: object, mark: Mark): void {
  for (const [key, value] of Object.entries(update)) {
    const before: unknown = Object.hasOwn(target, key) ? Reflect.get(target, key) : undefined
    if (isObject(before) && isObject(value)) merge(before, value, mark)
    else if (Array.isArray(before) && Array.isArray(value)) before.push(...value)
    else {
      set(target, key, value)
      mark(target, key)
    }
  }
}

/** Removes from behind, so that the places of what is left to remove stay. */
function removeAll(
  root: RawDocument,
  origins: Origins,
  ways: readonly Way[],
  { target, place }: PlacedAction
): Diagnostic | null {
  if (ways.some((way) => way.length === 0))
    return diagnostic(
      'document/overlay',
      place,
      `${target} selects the whole document, which cannot be removed.`,
      'Let the target select a part.'
    )
  const inOrder = [...ways].sort((left, right) => -compareWays(left, right))
  for (const way of inOrder) {
    const [parent, key] = [valueIn(root, way.slice(0, -1)), way.at(-1) ?? '']
    if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else if (isObject(parent)) {
      Reflect.deleteProperty(parent, String(key))
      markField(origins, parent, key, place)
    }
  }
  return null
}

/** Orders ways so that of two in one list the later one is greater, and what is inside of another is greater than it. */
function compareWays(left: Way, right: Way): number {
  for (const [index, key] of left.entries()) {
    const other = right[index]
    if (other === undefined) return 1
    if (key === other) continue
    return typeof key === 'number' && typeof other === 'number'
      ? key - other
      : String(key) < String(other)
        ? -1
        : 1
  }
  return left.length - right.length
}

function valueIn(root: unknown, way: Way): unknown {
  return way.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, key)
        ? Reflect.get(node, key)
        : undefined,
    root
  )
}

/** Defines the property, so that a name like __proto__ is only a name. */
function set(target: unknown, key: string | number, value: unknown): void {
  if (typeof target === 'object' && target !== null)
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true })
}
