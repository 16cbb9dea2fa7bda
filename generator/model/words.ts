/** Finds fields whose docs differ between two types of equal structure. */
import type { Schema } from '../read/document.ts'
import { valueAt } from '../ground/valueAt.ts'
import { placesBelow } from './schemaWalk.ts'

/**
 * The names of the fields for which a type has words, a default or a deprecation of its own. Where it is silent, what the
 * declaration says holds. A field with fields below it is not said again: its shape would be declared twice.
 */
export function fieldsSaidOtherwise(own: Schema, declared: Schema): readonly string[] {
  return Object.entries(own.properties ?? {}).flatMap(([name, field]) =>
    differs(field, valueAt(declared.properties, name) ?? field) && !hasFields(field) ? [name] : []
  )
}

function differs(own: Schema, declared: Schema): boolean {
  const says = (keyword: 'description' | 'default' | 'deprecated'): boolean =>
    own[keyword] !== undefined && JSON.stringify(own[keyword]) !== JSON.stringify(declared[keyword])
  return says('description') || says('default') || says('deprecated')
}

function hasFields(schema: Schema): boolean {
  return [schema, ...[...placesBelow(schema)].map((place) => place.schema)].some(
    ({ properties }) => properties !== undefined
  )
}
