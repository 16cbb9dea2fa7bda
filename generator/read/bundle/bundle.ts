/** Brings what a document refers to in other files into it: components get names, everything else is written out where it is used. */
import { diagnostic, GenerationError, tolerated, type Diagnostic } from '../../ground/diagnostics.ts'
import { isObject } from '../../ground/json.ts'
import { compareText } from '../../ground/text.ts'
import { valueAt } from '../../ground/valueAt.ts'
import { pointerOfAnchor, withoutAnchors } from '../anchors.ts'
import type { RawDocument } from '../load.ts'
import { keysOf, lookUp, pointerTo } from '../pointer.ts'
import { componentNames, keyOf, type Taken, type Target } from './componentNames.ts'
import { withReferencesIn } from './parts.ts'

/** Gets another file as a value. Fails with a GenerationError if it cannot be had. */
export type GetFile = (place: string) => Promise<unknown>

/** The place of a reference's file, seen from the place that has it. */
export type Resolve = (reference: string, from: string) => string

export interface Bundled {
  readonly root: RawDocument
  readonly diagnostics: readonly Diagnostic[]
}

/** The sections of components by the kind of what they hold; an object of any other kind is written out. */
const sections: Readonly<Record<string, string>> = {
  schema: 'schemas',
  parameter: 'parameters',
  requestBody: 'requestBodies',
  response: 'responses',
  securityScheme: 'securitySchemes'
}

/** More files than a real document is made of. */
const mostFiles = 2_000

/** Says whether a text of a document may have a reference to another file: a quick look before a long one. */
export function mayReferElsewhere(text: string): boolean {
  return /["']?\$ref["']?\s*:\s*["']?(?!["'#\s{])/.test(text)
}

/**
 * The document with everything that it refers to. A file that cannot be had is told, and what refers to it stays as it is.
 *
 * @param place where the document is: references are resolved from there.
 */
export async function bundle(
  root: RawDocument,
  place: string,
  { get, resolve }: { readonly get: GetFile; readonly resolve: Resolve }
): Promise<Bundled> {
  const files = new Map<string, unknown>([[place, root]])
  const diagnostics: Diagnostic[] = []
  const targets = new Map<string, Target>()
  const found = await reachedFrom({ root, place, files, targets, diagnostics, get, resolve })
  if (!found) return { root, diagnostics }
  const names = componentNames([...targets.values()], (kind) =>
    takenIn({ root, place, resolve, files }, kind)
  )
  const pending = new Map<string, Target>()
  const write = (node: unknown, kind: string, from: string, within: readonly string[]): unknown =>
    withReferencesIn(node, kind, (reference, wanted) => {
      const target = targetOf(reference.$ref, { from, kind: wanted, resolve, files })
      if (target === null) return undefined
      if (target.file === place) {
        const isLocal = from === place && reference.$ref.startsWith('#')
        return isLocal ? undefined : { ...reference, $ref: target.pointer }
      }
      const [key, value] = [keyOf(target), lookUp(files.get(target.file), target.pointer)]
      if (value === undefined) return undefined
      const [name, section] = [names.get(key), valueAt(sections, wanted)]
      if (name === undefined || section === undefined)
        return within.includes(key) ? {} : write(value, wanted, target.file, [...within, key])
      pending.set(key, target)
      return { ...reference, $ref: pointerTo('#/components', section, name) }
    })
  const whole = write(root, 'openapi', place, [])
  const components = new Map<string, Map<string, unknown>>()
  // Writing one may find more, which a map visits as well.
  for (const [key, { file, pointer, kind }] of pending) {
    const section = valueAt(sections, kind) ?? kind
    const value = write(lookUp(files.get(file), pointer), kind, file, [key])
    components.set(section, (components.get(section) ?? new Map()).set(names.get(key) ?? key, value))
  }
  return { root: withComponents(isObject(whole) ? whole : root, components), diagnostics }
}

/** The names of components that the document has, and which target each of those has that is only a reference to another file. */
function takenIn(
  { root, place, resolve, files }: Pick<Reaching, 'root' | 'place' | 'resolve' | 'files'>,
  kind: string
): Taken {
  const section = valueAt(sections, kind)
  const own = section === undefined ? undefined : lookUp(root, pointerTo('#/components', section))
  const given = new Map<string, string>()
  for (const [name, value] of Object.entries(isObject(own) ? own : {}).sort(([left], [right]) =>
    compareText(left, right)
  )) {
    const reference = isObject(value) ? value['$ref'] : undefined
    const target =
      typeof reference === 'string' ? targetOf(reference, { from: place, kind, resolve, files }) : null
    if (target !== null && target.file !== place && !given.has(keyOf(target))) given.set(keyOf(target), name)
  }
  return { names: new Set(isObject(own) ? Object.keys(own) : []), given }
}

interface Reaching {
  readonly root: RawDocument
  readonly place: string
  readonly files: Map<string, unknown>
  readonly targets: Map<string, Target>
  readonly diagnostics: Diagnostic[]
  readonly get: GetFile
  readonly resolve: Resolve
}

/** Gets every file that is referred to; false if there is none, and the document does not refer to itself by the name of its file either. */
async function reachedFrom(reaching: Reaching): Promise<boolean> {
  const { root, place, files, targets, diagnostics, get, resolve } = reaching
  const waiting: { readonly node: unknown; readonly kind: string; readonly from: string }[] = [
    { node: root, kind: 'openapi', from: place }
  ]
  const asked = new Set([place])
  let isItself = false
  for (const { node, kind, from } of waiting) {
    const here: { readonly reference: string; readonly wanted: string; readonly file: string }[] = []
    withReferencesIn(node, kind, (reference, wanted) => {
      const target = targetOf(reference.$ref, { from, kind: wanted, resolve, files })
      isItself ||= target?.file === place && !reference.$ref.startsWith('#')
      if (target !== null && target.file !== place && !targets.has(keyOf(target)))
        here.push({ reference: reference.$ref, wanted, file: target.file })
      return undefined
    })
    for (const { reference, wanted, file } of here) {
      if (!asked.has(file)) {
        asked.add(file)
        if (asked.size > mostFiles) continue
        const value = await fileOr(get, file, from, diagnostics)
        if (value !== undefined) files.set(file, isObject(value) ? withoutAnchors(value) : value)
      }
      const target = targetOf(reference, { from, kind: wanted, resolve, files })
      if (target === null || targets.has(keyOf(target))) continue
      targets.set(keyOf(target), target)
      const value = lookUp(files.get(target.file), target.pointer)
      if (value !== undefined) waiting.push({ node: value, kind: target.kind, from: target.file })
    }
  }
  return targets.size > 0 || isItself
}

async function fileOr(get: GetFile, file: string, from: string, diagnostics: Diagnostic[]): Promise<unknown> {
  try {
    return await get(file)
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error
    const [first] = error.diagnostics
    diagnostics.push(
      tolerated(
        diagnostic(
          'document/reference',
          first?.place ?? file,
          first?.message ?? 'It cannot be read.',
          first?.fix
        ),
        `${from} refers to it; what refers to it is left out.`
      )
    )
    return undefined
  }
}

/** What a reference leads to; null if that is not in a file. An anchor is found once its file is there. */
function targetOf(
  reference: string,
  { from, kind, resolve, files }: Pick<Reaching, 'resolve' | 'files'> & { from: string; kind: string }
): Target | null {
  const at = reference.indexOf('#')
  const [address, fragment] = at === -1 ? [reference, ''] : [reference.slice(0, at), reference.slice(at)]
  const file = address === '' ? from : resolve(address, from)
  const keys = fragment === '' || fragment === '#' ? [] : keysOf(fragment)
  if (keys !== null) return { file, pointer: pointerTo('#', ...keys), keys, kind }
  // What is in the same file is read there.
  if (address === '' || fragment.includes('/')) return null
  const whole = files.get(file)
  const pointer = isObject(whole) ? pointerOfAnchor(whole, fragment.slice(1)) : fragment
  return pointer === null ? null : { file, pointer, keys: keysOf(pointer) ?? [], kind }
}

function withComponents(
  root: RawDocument,
  added: ReadonlyMap<string, ReadonlyMap<string, unknown>>
): RawDocument {
  if (added.size === 0) return root
  const own = isObject(root['components']) ? root['components'] : {}
  const merged = [...added].map(([section, components]) => [
    section,
    {
      ...Object(valueAt(own, section)),
      ...Object.fromEntries([...components].sort(([left], [right]) => compareText(left, right)))
    }
  ])
  return { ...root, components: { ...own, ...Object.fromEntries(merged) } }
}
