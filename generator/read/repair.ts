/**
 * The repairs of parameters, responses and security. Every repair reports what was found, where, and what was done; nothing else in
 * the generator works around a fault of the document.
 */
import { diagnostic, tolerated, type Diagnostic } from '../ground/diagnostics.ts'
import type { ParameterObject, SecurityRequirement } from './document.ts'
import { leadsNowhere } from './references.ts'
/** Takes the diagnostics of one reading. */
export type Report = (entry: Diagnostic) => void

export type Raw = Readonly<Record<string, unknown>>

/** `{}` in a list of parameters: the resolved form leaves it in the place of a dangling reference. */
export function isEmptyParameter(parameter: Raw, pointer: string, report: Report): boolean {
  if (Object.keys(parameter).length > 0) return false
  report(
    diagnostic(
      'repair/empty-parameter',
      pointer,
      'There is an empty object in the place of a parameter; it was dropped.'
    )
  )
  return true
}

/**
 * A parameter reference without a target is dropped if the template names a path parameter that nothing else
 * declares: that is the one it must have meant. Elsewhere it is told.
 *
 * @param undeclared how many path parameters of the template are still to be explained.
 */
export function dropDanglingParameter(
  reference: string,
  pointer: string,
  undeclared: number,
  { report, root }: { readonly report: Report; readonly root: unknown }
): void {
  if (undeclared > 0)
    report(
      diagnostic(
        'repair/parameter-reference',
        pointer,
        `${reference} has no target; the path template declares the parameter.`
      )
    )
  else report(tolerated(leadsNowhere(reference, pointer, root), 'The parameter is left out.'))
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
      return {
        name,
        in: 'path',
        required: true,
        encoding: 'simple',
        schema: { type: 'string' }
      }
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
  if (!isBareSchema(response)) return response
  report(
    diagnostic(
      'repair/bare-response',
      pointer,
      'There is a schema in the place of a response; it was read as its JSON body.'
    )
  )
  return { description: response['description'] ?? '', content: { 'application/json': { schema: response } } }
}

export function isBareSchema(response: Raw): boolean {
  return (
    !('content' in response) &&
    ('type' in response || 'properties' in response || ('$$ref' in response && 'required' in response))
  )
}

/** Security schemes are found by name regardless of case; an undeclared one is told and left out. */
export function matchSecurity(
  requirement: SecurityRequirement,
  schemes: readonly string[],
  pointer: string,
  report: Report
): SecurityRequirement {
  return Object.fromEntries(
    Object.entries(requirement).flatMap(([name, scopes]) => {
      if (schemes.includes(name)) return [[name, scopes] as const]
      const match = schemes.find((scheme) => scheme.toLowerCase() === name.toLowerCase())
      if (match === undefined) {
        report(
          tolerated(
            diagnostic(
              'document/reference',
              pointer,
              `The security scheme ${name} is not declared.`,
              'Declare it in components.securitySchemes.'
            ),
            'Requests are sent without it.'
          )
        )
        return []
      }
      report(diagnostic('repair/security-case', pointer, `${name} was read as the security scheme ${match}.`))
      return [[match, scopes] as const]
    })
  )
}
