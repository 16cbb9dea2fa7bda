/** The places of a document at which OpenAPI allows a reference, by the kind of object that is there. */
import { isObject } from '../../ground/json.ts'
import { valueAt } from '../../ground/valueAt.ts'
import { constructAt, entryOf } from '../census/table.ts'
import type { Construct } from '../census/construct.ts'
import type { Raw } from '../nodes.ts'

/** A copy of a node in which every object that is a reference is what `replace` makes of it. What is not read is copied as it is. */
export function withReferences(
  node: unknown,
  kind: string,
  replace: (reference: Raw & { readonly $ref: string }, kind: string) => unknown
): unknown {
  if (!isObject(node)) return node
  const reference = node['$ref']
  if (typeof reference === 'string') {
    const replaced = replace({ ...node, $ref: reference }, kind)
    if (replaced !== undefined) return replaced
  }
  if (kind === 'discriminator' && isObject(node['mapping']))
    return { ...node, mapping: withMapping(node['mapping'], replace) }
  const entry = valueAt(entryOf, kind)
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const construct = constructAt(kind, entry?.(key, node) ?? key)
      const holds = isRead(construct) ? construct.holds : null
      return [key, holds === null ? value : inside(value, holds, replace)]
    })
  )
}

/** What calls and types do not depend on needs nothing of other files. */
function isRead(construct: Construct | null): construct is Construct {
  return construct !== null && (construct.state === 'carried' || construct.matters)
}

/** A value of a mapping is the name of a component, or a reference without its key. */
function withMapping(mapping: Raw, replace: Parameters<typeof withReferences>[2]): Raw {
  return Object.fromEntries(
    Object.entries(mapping).map(([value, target]) => {
      const isReference = typeof target === 'string' && /[./]/.test(target)
      const replaced = isReference ? replace({ $ref: target }, 'schema') : undefined
      return [value, isObject(replaced) ? replaced['$ref'] : target]
    })
  )
}

function inside(value: unknown, holds: string, replace: Parameters<typeof withReferences>[2]): unknown {
  const [, kind = '', many] = /^(\w+)(\[\]|\{\})?$/.exec(holds) ?? []
  if (many === undefined) return withReferences(value, kind, replace)
  if (Array.isArray(value)) return value.map((one) => withReferences(one, kind, replace))
  if (!isObject(value)) return value
  const whole = value['$ref']
  const replaced = typeof whole === 'string' ? replace({ ...value, $ref: whole }, `${kind}{}`) : undefined
  return (
    replaced ??
    Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withReferences(one, kind, replace)]))
  )
}

/** The same for what a reference leads to, which may be a map of objects of a kind. */
export function withReferencesIn(
  node: unknown,
  kind: string,
  replace: Parameters<typeof withReferences>[2]
): unknown {
  return inside(node, kind, replace)
}
