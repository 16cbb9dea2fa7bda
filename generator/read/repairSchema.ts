import { diagnostic } from '../ground/diagnostics.ts'
import { isObject } from '../ground/json.ts'
import type { Schema } from './document.ts'
import { structureOf } from './structure.ts'
import { mostComparisons, areDisjoint } from './disjoint.ts'
import type { Report, Raw } from './repair.ts'

/** JSON Schema requires the names in `required` to be unique (validation, §6.5.3). */
export function uniqueRequired(
  required: readonly string[],
  pointer: string,
  report: Report
): readonly string[] {
  const unique = [...new Set(required)]
  if (unique.length < required.length) {
    const twice = unique.filter((name) => required.indexOf(name) !== required.lastIndexOf(name))
    report(
      diagnostic(
        'repair/required-twice',
        pointer,
        `${twice.join(', ')} occurred in required more than once and was kept once.`
      )
    )
  }
  return unique
}

/**
 * `oneOf` refuses a value that fits two branches. Where the branches are not disjoint that turns the meaning upside
 * down (an empty object fits all of them and is refused), so it is read as `anyOf`.
 */
export function widenOneOf(
  schema: Schema,
  expand: (member: Schema) => Schema,
  pointer: string,
  report: Report
): Schema {
  const { oneOf, ...rest } = schema
  if (oneOf === undefined || oneOf.length < 2) return schema
  const branches = oneOf.map((member) => withOuter(expand(member), schema))
  const effort = { left: mostComparisons }
  const disjoint = branches.every((left, index) =>
    branches
      .slice(index + 1)
      .every((right) => areDisjoint(left, right, { expand, compared: new Set(), effort }))
  )
  if (disjoint) return schema
  report(
    diagnostic(
      'repair/one-of',
      pointer,
      `The ${oneOf.length} branches of oneOf are not disjoint; it was read as anyOf.`
    )
  )
  return { ...rest, anyOf: oneOf }
}

function withOuter(branch: Schema, outer: Schema): Schema {
  return { ...branch, required: [...(outer.required ?? []), ...(branch.required ?? [])] }
}

/** A copy inside its own target: there the resolved form stopped to unfold a cycle. */
export function restoreCycle(reference: Schema, pointer: string, report: Report): Schema {
  report(
    diagnostic(
      'repair/reference',
      pointer,
      `The copy is inside ${reference.$ref ?? ''} itself; it is a reference again.`
    )
  )
  return reference
}

/**
 * Makes a `$$ref` a `$ref` again if the copy beside it equals its target; a copy that differs stays.
 * A description of the copy is kept if it differs from the target's.
 */
export function restoreReference(
  copy: Schema,
  reference: Schema,
  target: Schema,
  pointer: string,
  report: Report
): Schema {
  const name = reference.$ref ?? ''
  if (structureOf(copy) !== structureOf(target)) {
    report(
      diagnostic(
        'repair/reference-differs',
        pointer,
        `The copy of ${name} differs from its target; it stays inlined.`
      )
    )
    return copy
  }
  report(diagnostic('repair/reference', pointer, `The copy equals ${name}; it is a reference again.`))
  const ownWords = copy.description !== undefined && copy.description !== target.description
  return ownWords ? { ...reference, description: copy.description } : reference
}

/** An array with `items: null` and fields beside it: they are the fields of an element. */
export function moveFieldsIntoItems(keywords: Raw, pointer: string, report: Report): Raw {
  if (keywords['items'] !== null) return keywords
  const { properties, required, additionalProperties, items: _, ...array } = keywords
  report(
    diagnostic('repair/null-items', pointer, 'items is null; an element was read from the fields beside it.')
  )
  if (properties === undefined) return { ...array, items: {} }
  return {
    ...array,
    items: {
      type: 'object',
      properties,
      ...(required === undefined ? {} : { required }),
      ...(additionalProperties === undefined ? {} : { additionalProperties })
    }
  }
}

/**
 * `required: true` at a field is what draft 3 of JSON Schema had in the place of a list (§5.7): the field is required. The mark itself
 * is dropped, also where nothing is above it.
 */
export function liftRequired(keywords: Raw, pointer: string, report: Report): Raw {
  const { required: own, properties } = keywords
  const isMark = typeof own === 'boolean'
  const marked = isObject(properties)
    ? Object.entries(properties).flatMap(([name, field]) =>
        isObject(field) && field['required'] === true ? [name] : []
      )
    : []
  if (isMark)
    report(
      diagnostic('repair/required-mark', pointer, `required was ${own}; it belongs to the object above.`)
    )
  const list = isMark ? [] : (own ?? [])
  // What is not a list is told as such.
  if ((!isMark && marked.length === 0) || !Array.isArray(list)) return keywords
  const { required: _, ...rest } = keywords
  const names = [...list, ...marked.filter((name) => !list.includes(name))]
  return names.length === 0 ? rest : { ...rest, required: names }
}
