import type { Decisions } from '../decide/decisions.ts'
import { referTo } from './schemaWalk.ts'
import type { ParameterObject, Schema } from '../read/document.ts'
import { inherited } from '../ground/inherited.ts'
import { compareText } from '../ground/text.ts'
import type { Parameter } from './api.ts'
import { camelCase, isIdentifier, pascalCase } from './names.ts'
import type { Placed } from './methods.ts'
import { wireNames } from './paths.ts'

/** OpenAPI 3.0.4 §4.8.12.1: header parameters of these names are to be ignored; the runtime owns them. */
const ownedHeaders = new Set(['accept', 'content-type', 'authorization'])

/**
 * The parameters of an operation: path parameters in the order of the template, the others by name.
 *
 * @param taken names that no option of ours can have.
 * @param meant names that no parameter of the query can have, because an option of the call has its own meaning.
 */
export function parametersOf(
  placed: Placed,
  decisions: Decisions,
  taken: ReadonlySet<string> = new Set(),
  meant: ReadonlySet<string> = new Set()
): readonly Parameter[] {
  const declared = placed.operation.parameters ?? []
  const names = placed.route.parts.flatMap((part) => (part.kind === 'parameter' ? [part.name] : []))
  const path = wireNames(placed.path).flatMap((wireName, index) => {
    const found = declared.find((parameter) => parameter.in === 'path' && parameter.name === wireName)
    return found === undefined ? [] : [{ ...readParameter(found, decisions), name: names[index] ?? wireName }]
  })
  const others = declared
    .filter(
      ({ in: place, name }) =>
        place !== 'path' && !(place === 'header' && ownedHeaders.has(name.toLowerCase()))
    )
    .toSorted((left, right) => compareText(`${left.in} ${left.name}`, `${right.in} ${right.name}`))
  return [
    ...path,
    ...distinct(
      others.map((parameter) => readParameter(parameter, decisions)),
      // Options that are not given are not found under such a name either.
      new Set([...taken, ...inherited, ...Object.keys(decisions.config.service.options)]),
      meant
    )
  ]
}

/** Path and query keep the names of the document; what else there is are options of a call, by a name of ours. */
function keepsName(place: Parameter['in']): boolean {
  return place === 'path' || place === 'query'
}

/** A name of ours is not that of another option, nor of a parameter that goes with it. */
function distinct(
  parameters: readonly Parameter[],
  options: ReadonlySet<string>,
  meant: ReadonlySet<string>
): readonly Parameter[] {
  const names = new Set(parameters.flatMap((parameter) => (keepsName(parameter.in) ? [parameter.name] : [])))
  return parameters.map((parameter) => {
    const isMeant = parameter.in === 'query' && meant.has(parameter.name)
    if ((keepsName(parameter.in) && !isMeant) || parameter.option !== null) return parameter
    let name = isIdentifier(parameter.name) ? parameter.name : parameter.in
    while (options.has(name) || names.has(name)) name = `${name}${pascalCase(parameter.in)}`
    names.add(name)
    return isMeant ? { ...parameter, name, docs: namedDocs(parameter) } : { ...parameter, name }
  })
}

/** The words of a parameter whose name is not the one that travels. */
function namedDocs({ wireName, docs }: Parameter): Parameter['docs'] {
  const own = `\`${wireName}\` of the query`
  return { ...docs, description: docs.description === null ? `${own}.` : `${own}: ${docs.description}` }
}

function readParameter(parameter: ParameterObject, decisions: Decisions): Parameter {
  const option = parameter.in === 'header' ? optionFor(parameter.name, decisions) : null
  return {
    name: option ?? nameFor(parameter),
    wireName: parameter.name,
    in: parameter.in,
    required: parameter.required === true && parameter['x-optional'] !== true,
    type: { kind: 'inline', schema: parameter.schema ?? { type: 'string' } },
    encoding: parameter.encoding,
    reserved: parameter.reserved === true,
    option,
    docs: {
      summary: null,
      description: parameter.description ?? parameter.schema?.description ?? null,
      deprecated: parameter.deprecated === true
    }
  }
}

/** A document that spells a header in another case has the same header (RFC 9110 §5.1), and programs keep their option. */
function nameFor({ in: place, name }: ParameterObject): string {
  if (keepsName(place)) return name
  return camelCase((place === 'header' ? name.toLowerCase() : name).replace(/^x-/i, ''))
}

/** The client option of sdk.yaml that carries this header; header names do not know case (RFC 9110 §5.1). */
function optionFor(header: string, decisions: Decisions): string | null {
  const found = Object.entries(decisions.config.service.options).find(
    ([, option]) => option.header.toLowerCase() === header.toLowerCase()
  )
  if (found === undefined) decisions.see('header', [header])
  else decisions.meet(`service.options.${found[0]}.header`, [found[1].header])
  return found?.[0] ?? null
}

/** One object schema for parameters that a caller gives by name; null if there are none. */
export function objectOf(parameters: readonly Parameter[]): Schema {
  const required = parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name)
  const properties = Object.fromEntries(parameters.map((parameter) => [parameter.name, schemaOf(parameter)]))
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}) }
}

function schemaOf(parameter: Parameter): Schema {
  const schema = parameter.type.kind === 'inline' ? parameter.type.schema : referTo(parameter.type.name)
  const { description } = parameter.docs
  return {
    ...schema,
    ...(description === null ? {} : { description }),
    ...(parameter.docs.deprecated ? { deprecated: true } : {})
  }
}
