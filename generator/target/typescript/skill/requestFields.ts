import { referenceToComponent } from '../../../ground/component.ts'
import type { Action, Api, Place, Schema } from '../../../model/api.ts'
import { follow, type Resolve } from '../types/shapes.ts'

/** Finds the schemas of the types of an API. */
export function resolverOf({ types }: Pick<Api, 'types'>): Resolve {
  const schemas = new Map(types.map(({ name, schema }) => [name, schema]))
  return (name) => schemas.get(name)
}

/** Names of what a caller may give beside the ids, in the order of the document. */
export function requestFields(action: Action, resolve: Resolve): readonly string[] {
  return [...new Set(action.input.places.flatMap((place) => fieldsOf(place, resolve)))]
}

function fieldsOf(place: Place, resolve: Resolve): readonly string[] {
  switch (place.in) {
    case 'path':
    case 'query':
    case 'header':
    case 'cookie':
      return place.given === 'ids' ? [] : place.parameters.map(({ name }) => name)
    case 'body':
      return place.type.kind === 'named'
        ? propertiesOf({ $ref: referenceToComponent(place.type.name) }, resolve)
        : propertiesOf(place.type.schema, resolve)
    default:
      return place satisfies never
  }
}

/** The properties of an object, those of all branches of a union included. */
function propertiesOf(
  schema: Schema,
  resolve: Resolve,
  within: ReadonlySet<Schema> = new Set()
): readonly string[] {
  const found = follow(schema, resolve)
  if (found === undefined || within.has(found)) return []
  const inside = new Set([...within, found])
  const parts = [...(found.allOf ?? []), ...(found.anyOf ?? []), ...(found.oneOf ?? [])]
  return [
    ...Object.keys(found.properties ?? {}),
    ...parts.flatMap((part) => propertiesOf(part, resolve, inside))
  ]
}
