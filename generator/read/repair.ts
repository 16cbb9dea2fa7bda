/**
 * The one place that bends the document. Every repair says what was found, where, and what was done; nothing else in
 * the generator works around a fault of the document.
 */
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { ParameterObject, Schema, SecurityRequirement } from './document.ts'
import { valueAt } from '../ground/valueAt.ts'
import { structureOf } from './structure.ts'

/** Takes the diagnostics of one reading. */
export type Report = (entry: Diagnostic) => void

type Raw = Readonly<Record<string, unknown>>

/** `{}` in a list of parameters says nothing: it is what a dangling reference leaves behind in the resolved form. */
export function isEmptyParameter(parameter: Raw, pointer: string, report: Report): boolean {
  if (Object.keys(parameter).length > 0) return false
  report(
    diagnostic(
      'repair/empty-parameter',
      pointer,
      'An empty object stands in the place of a parameter; it was dropped.'
    )
  )
  return true
}

/**
 * A parameter reference that leads nowhere is dropped where the template names a path parameter that nothing else
 * declares: that is the one it must have meant. Elsewhere the reference is an error.
 *
 * @param undeclared how many path parameters of the template are still to be explained.
 */
export function dropDanglingParameter(
  reference: string,
  pointer: string,
  undeclared: number,
  report: Report
): void {
  if (undeclared > 0)
    report(
      diagnostic(
        'repair/parameter-reference',
        pointer,
        `${reference} leads nowhere; the path template says what it must be.`
      )
    )
  else report(leadsNowhere(reference, pointer))
}

/** The error of a reference without a target. */
export function leadsNowhere(reference: string, pointer: string): Diagnostic {
  if (reference.startsWith('#/') || reference === '#')
    return diagnostic(
      'document/reference',
      pointer,
      `${reference} leads nowhere.`,
      'Correct the reference, or declare its target.'
    )
  if (reference.startsWith('#'))
    return diagnostic(
      'document/reference',
      pointer,
      `${reference} is an anchor; only JSON pointers (#/…) are followed.`,
      'Refer to the place by its pointer, for example #/components/schemas/Bot.'
    )
  return diagnostic(
    'document/reference',
    pointer,
    `${reference} is in another document; references to other documents are not followed.`,
    'Bundle all documents into one first, for example with redocly bundle, and generate from that.'
  )
}

/** Path parameters come from the template: one that is not declared is a required string. */
export function declarePathParameters(
  template: readonly string[],
  declared: readonly ParameterObject[],
  pointer: string,
  report: Report
): readonly ParameterObject[] {
  const known = new Set(
    declared.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name)
  )
  return [...new Set(template)]
    .filter((name) => !known.has(name))
    .map((name) => {
      report(
        diagnostic(
          'repair/path-parameter',
          pointer,
          `Only the template names {${name}}; it was declared as a string.`
        )
      )
      return { name, in: 'path', required: true, schema: { type: 'string' } }
    })
}

/**
 * OpenAPI requires every path parameter (3.0.4 §4.8.12.2.1), so `required: false` can only mean that the segment may be left out
 * together with its slash. The parameter is required in the repaired document and marked `x-optional`.
 */
export function markOptionalPathParameter(
  parameter: ParameterObject,
  pointer: string,
  report: Report
): ParameterObject {
  if (parameter.in !== 'path' || parameter.required !== false) return parameter
  report(
    diagnostic(
      'repair/optional-path-parameter',
      pointer,
      `{${parameter.name}} is a path parameter with required: false; it was read as a segment that may be left out.`
    )
  )
  return { ...parameter, required: true, 'x-optional': true }
}

/** A schema in the place of a response is the body of that response. */
export function wrapBareResponse(response: Raw, pointer: string, report: Report): Raw {
  const isSchema =
    !('content' in response) &&
    ('type' in response || 'properties' in response || ('$$ref' in response && 'required' in response))
  if (!isSchema) return response
  report(
    diagnostic(
      'repair/bare-response',
      pointer,
      'A schema stands in the place of a response; it was read as its JSON body.'
    )
  )
  return { description: response['description'] ?? '', content: { 'application/json': { schema: response } } }
}

/** JSON Schema wants the names in `required` to be unique (validation, §6.5.3). */
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
        `${twice.join(', ')} stood in required more than once and was kept once.`
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

/** What may be spent on one union; two deep shapes of equal fields have a way for every field and level. */
const mostComparisons = 100_000

interface Comparison {
  readonly expand: (member: Schema) => Schema
  /** Pairs of references that were compared already without telling the two apart: a shape that requires itself would be compared for ever. */
  readonly compared: Set<string>
  readonly effort: { left: number }
}

/** True only if no value can fit both; a doubt counts as no, and so does what takes too long to find out. */
function areDisjoint(left: Schema, right: Schema, comparison: Comparison): boolean {
  comparison.effort.left -= 1
  if (comparison.effort.left < 0) return false
  const [leftTypes, rightTypes] = [typesOf(left), typesOf(right)]
  if (leftTypes !== null && rightTypes !== null && !leftTypes.some((type) => rightTypes.includes(type)))
    return true
  const [leftValues, rightValues] = [valuesOf(left), valuesOf(right)]
  if (leftValues !== null && rightValues !== null && !leftValues.some((value) => rightValues.includes(value)))
    return true
  return separatedByField(left, right, comparison) || separatedByField(right, left, comparison)
}

function separatedByField(left: Schema, right: Schema, comparison: Comparison): boolean {
  const { expand, compared } = comparison
  return (left.required ?? []).some((name) => {
    const [ours, theirs] = [valueAt(left.properties, name), valueAt(right.properties, name)]
    if (ours === undefined) return false
    if (theirs === undefined) return right.additionalProperties === false
    if (ours.$ref !== undefined && theirs.$ref !== undefined) {
      const pair = `${ours.$ref} ${theirs.$ref}`
      if (compared.has(pair)) return false
      compared.add(pair)
    }
    return areDisjoint(expand(ours), expand(theirs), comparison)
  })
}

function typesOf(schema: Schema): readonly string[] | null {
  if (schema.nullable === true || schema.type === undefined) return null
  return typeof schema.type === 'string' ? widen([schema.type]) : widen(schema.type)
}

const widen = (types: readonly string[]): readonly string[] =>
  types.includes('number') ? [...types, 'integer'] : types

function valuesOf(schema: Schema): readonly string[] | null {
  if (schema.const !== undefined) return [JSON.stringify(schema.const)]
  return schema.enum?.map((value) => JSON.stringify(value)) ?? null
}

/** A copy that stands inside its own target is where the resolved form stopped to unfold a cycle. */
export function restoreCycle(reference: Schema, pointer: string, report: Report): Schema {
  report(
    diagnostic(
      'repair/reference',
      pointer,
      `The copy stands inside ${reference.$ref ?? ''} itself; it is a reference again.`
    )
  )
  return reference
}

/**
 * Puts a `$$ref` back as `$ref` where the copy beside it equals its target; a copy that differs stays as it is.
 * The words of the copy win where they are not the target's.
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

/** Security schemes are found by name whatever its case; one that is not declared at all is an error. */
export function matchSecurity(
  requirement: SecurityRequirement,
  schemes: readonly string[],
  pointer: string,
  report: Report
): SecurityRequirement {
  return Object.fromEntries(
    Object.entries(requirement).map(([name, scopes]) => {
      if (schemes.includes(name)) return [name, scopes]
      const match = schemes.find((scheme) => scheme.toLowerCase() === name.toLowerCase())
      if (match === undefined) {
        report(
          diagnostic(
            'document/reference',
            pointer,
            `The security scheme ${name} is not declared.`,
            'Declare it in components.securitySchemes.'
          )
        )
        return [name, scopes]
      }
      report(diagnostic('repair/security-case', pointer, `${name} was read as the security scheme ${match}.`))
      return [match, scopes]
    })
  )
}

/** A component whose words may have leaked into shapes that it was merged into. */
export interface MergedComponent {
  readonly pointer: string
  readonly schema: Schema
}

/**
 * A shape that was merged from components in the resolved form may carry the words of one of them, which say nothing
 * of the whole. It holds every field of that one then.
 */
export function dropLeakedWords(
  schema: Schema,
  components: readonly MergedComponent[],
  pointer: string,
  report: Report
): Schema {
  const leaked = (['description', 'title'] as const).filter(
    (key) =>
      schema[key] !== undefined &&
      components.some((part) => part.schema[key] === schema[key] && isPart(part, schema, pointer))
  )
  if (leaked.length === 0) return schema
  report(
    diagnostic(
      'repair/description',
      pointer,
      `A merged shape carried the ${leaked.join(' and the ')} of one of its parts; it was dropped.`
    )
  )
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !leaked.some((one) => one === key)))
}

/** A component itself is merged from smaller ones only: two equal ones may well say the same. */
function isPart(part: MergedComponent, whole: Schema, pointer: string): boolean {
  const fields = Object.keys(part.schema.properties ?? {})
  const own = whole.properties ?? {}
  const smaller = fields.length < Object.keys(own).length || !pointer.startsWith('#/components/')
  return (
    part.pointer !== pointer &&
    fields.length > 0 &&
    smaller &&
    fields.every((name) => Object.hasOwn(own, name))
  )
}

/** An array whose `items` is null and whose element's fields stand beside it: the fields are those of an element. */
export function moveFieldsIntoItems(keywords: Raw, pointer: string, report: Report): Raw {
  if (keywords['items'] !== null) return keywords
  const { properties, required, additionalProperties, items: _, ...array } = keywords
  report(
    diagnostic(
      'repair/null-items',
      pointer,
      'items is null; an element was read from the fields that stand beside it.'
    )
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
