/** Makes references by `$id` and by anchor (JSON Schema core 2020-12 §8.2) references by pointer, the one form that is read. */
import { isObject } from '../ground/json.ts'
import type { RawDocument } from './load.ts'
import type { Raw } from './nodes.ts'
import { lookUp, pointerTo } from './pointer.ts'

/** A schema with a base URI or anchors of its own: one with `$id`, a component, or the document. */
interface Resource {
  readonly base: string
  readonly pointer: string
  readonly isNamed: boolean
  readonly outer: Resource | null
  /** Null for an anchor that two of its schemas have. */
  readonly anchors: Map<string, string | null>
  readonly dynamic: Map<string, string>
}

interface Resources {
  readonly root: RawDocument
  /** By their absolute `$id`. */
  readonly named: Map<string, Resource>
  /** By the pointers of their schemas. */
  readonly at: Map<string, Resource>
  /** All anchors of the document, since many documents write them without `$id`. */
  readonly anchors: Map<string, string | null>
  /** Whether it has references that are to be rewritten or told. */
  isUsed: boolean
}

/** What a `$dynamicRef` leads to by the resources that were entered on the way: the outermost that has the anchor. */
type Scope = ReadonlyMap<string, string>

/** Addresses of a document that has no address of its own. */
const noBase = 'https://document.invalid/'

/** Values that look like schemas and are data. */
const data = new Set(['example', 'examples', 'default', 'const', 'enum', 'value'])

/** Keys whose value is a map by names. */
const maps = new Set(
  'properties patternProperties $defs definitions schemas dependentSchemas responses parameters headers requestBodies pathItems callbacks links paths webhooks content mediaTypes encoding'.split(
    ' '
  )
)

/**
 * The document with a pointer in the place of each reference that leads to a schema of it by `$id` or anchor. A schema that overrides a
 * dynamic anchor of another one that it refers to has a copy of that one in the place of the reference: its type differs.
 */
export function withoutAnchors(root: RawDocument): RawDocument {
  const base = typeof root['$self'] === 'string' ? absolute(root['$self'], noBase) : noBase
  const whole = resourceOf(base ?? noBase, '#', null, false)
  const resources: Resources = {
    root,
    named: new Map(),
    at: new Map([['#', whole]]),
    anchors: new Map(),
    isUsed: false
  }
  collect(resources, root, '#', whole, false)
  if (!resources.isUsed) return root
  const rewritten = rewrite(
    resources,
    root,
    { pointer: '#', resource: whole, scope: new Map(), copied: [] },
    false
  )
  return isObject(rewritten) ? rewritten : root
}

/** Where a document or a file has the schema with an anchor, that of its outermost resource before others; null if it is not clear. */
export function pointerOfAnchor(root: RawDocument, anchor: string): string | null {
  const whole = resourceOf(noBase, '#', null, false)
  const at = new Map([['#', whole]])
  const resources: Resources = { root, named: new Map(), at, anchors: new Map(), isUsed: false }
  collect(resources, root, '#', whole, false)
  const own = resources.at.get('#')?.anchors.get(anchor)
  return own ?? resources.anchors.get(anchor) ?? null
}

function resourceOf(base: string, pointer: string, outer: Resource | null, isNamed: boolean): Resource {
  return { base, pointer, outer, isNamed, anchors: new Map(), dynamic: new Map() }
}

function absolute(reference: string, base: string): string | null {
  return URL.canParse(reference, base) ? new URL(reference, base).href.replace(/#$/, '') : null
}

function collect(
  resources: Resources,
  node: unknown,
  pointer: string,
  outer: Resource,
  isMap: boolean
): void {
  if (typeof node !== 'object' || node === null) return
  const resource = isObject(node) && !isMap ? enter(resources, node, pointer, outer) : outer
  for (const [key, value] of Object.entries(node)) {
    if (!isMap && data.has(key)) continue
    if (key === '$dynamicRef') resources.isUsed = true
    const isAnchor = !isMap && (key === '$anchor' || key === '$dynamicAnchor') && typeof value === 'string'
    if (!isAnchor) collect(resources, value, pointerTo(pointer, key), resource, !isMap && maps.has(key))
    else {
      resources.isUsed = true
      for (const anchors of [resource.anchors, resources.anchors])
        anchors.set(value, anchors.has(value) && anchors.get(value) !== pointer ? null : pointer)
      if (key === '$dynamicAnchor') resource.dynamic.set(value, pointer)
    }
  }
}

/** The resource that a schema begins, or the one that it is in. */
function enter(resources: Resources, node: Raw, pointer: string, outer: Resource): Resource {
  const { named, at } = resources
  const id = typeof node['$id'] === 'string' ? absolute(node['$id'], outer.base) : null
  const isNamed = id !== null && !id.includes('#')
  if (!isNamed && !/^#\/components\/schemas\/[^/]+$/.test(pointer)) return outer
  const resource = resourceOf(isNamed ? id : outer.base, pointer, outer, isNamed)
  at.set(pointer, resource)
  if (isNamed) resources.isUsed = true
  if (isNamed && !named.has(id)) named.set(id, resource)
  return resource
}

interface Place {
  readonly pointer: string
  readonly resource: Resource
  readonly scope: Scope
  /** The resources that are being copied. */
  readonly copied: readonly string[]
}

function rewrite(resources: Resources, node: unknown, place: Place, isMap: boolean): unknown {
  if (Array.isArray(node))
    return node.map((item, index) =>
      rewrite(resources, item, { ...place, pointer: pointerTo(place.pointer, index) }, false)
    )
  if (!isObject(node)) return node
  const resource = (isMap ? undefined : resources.at.get(place.pointer)) ?? place.resource
  const scope = resource === place.resource ? place.scope : new Map([...resource.dynamic, ...place.scope])
  const here = { ...place, resource, scope }
  const written = Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (!isMap && data.has(key)) return [key, value]
      if (isMap || typeof value !== 'string' || (key !== '$ref' && key !== '$dynamicRef'))
        return [
          key,
          rewrite(
            resources,
            value,
            { ...here, pointer: pointerTo(place.pointer, key) },
            !isMap && maps.has(key)
          )
        ]
      // A dynamic reference without a target is told like a plain one.
      return [
        '$ref',
        (key === '$ref' ? null : overridden(value, scope)) ?? targetOf(resources, value, resource) ?? value
      ]
    })
  )
  return isMap ? written : specialised(resources, written, here)
}

function overridden(reference: string, scope: Scope): string | null {
  return scope.get(reference.replace(/^[^#]*#/, '')) ?? null
}

/** The pointer that a reference leads to; null if it is to be read as it is. */
function targetOf({ root, named, anchors }: Resources, reference: string, from: Resource): string | null {
  const [address = '', fragment = ''] = reference.split('#', 2)
  const own = address === '' ? withId(from) : named.get(absolute(address, from.base) ?? '')
  if (fragment === '' || fragment.startsWith('/')) {
    const pointer = own?.isNamed === true ? `${own.pointer}${fragment}` : null
    // Many documents with `$id` refer from the root of the document all the same.
    return pointer !== null && lookUp(root, pointer) !== undefined ? pointer : null
  }
  if (address !== '') return own?.anchors.get(fragment) ?? null
  for (let each: Resource | null = from; each !== null; each = each.outer) {
    const pointer = each.anchors.get(fragment)
    if (typeof pointer === 'string') return pointer
  }
  return anchors.get(fragment) ?? null
}

function withId(resource: Resource): Resource {
  return resource.isNamed || resource.outer === null ? resource : withId(resource.outer)
}

/** A reference to a resource whose dynamic references lead elsewhere from here is a copy of it. */
function specialised(resources: Resources, node: Raw, { scope, copied }: Place): Raw {
  const { $ref: target, ...beside } = node
  const resource = typeof target === 'string' ? resources.at.get(target) : undefined
  if (resource === undefined || copied.includes(resource.pointer)) return node
  const schema = lookUp(resources.root, resource.pointer)
  const isOther = dynamicIn(schema).some((name) => {
    const wanted = scope.get(name)
    return wanted !== undefined && wanted !== (resource.dynamic.get(name) ?? resources.anchors.get(name))
  })
  if (!isOther) return node
  const copy = rewrite(
    resources,
    schema,
    { pointer: resource.pointer, resource, scope, copied: [...copied, resource.pointer] },
    false
  )
  const { allOf } = beside
  return { ...beside, allOf: [...(Array.isArray(allOf) ? allOf : []), copy] }
}

/** The anchors to which a schema refers dynamically. */
function dynamicIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$dynamicRef' && typeof value === 'string' ? [value.replace(/^[^#]*#/, '')] : dynamicIn(value)
  )
}
