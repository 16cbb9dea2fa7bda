/** What an action takes: one decision from its method, its parameters and its request body. */
import { inherited } from '../ground/inherited.ts'
import type { Diagnostic } from '../ground/diagnostics.ts'
import type { Decisions } from '../decide/decisions.ts'
import type { Schema } from '../read/document.ts'
import type { Body, BodyPlace, Input, Parameter, ParametersPlace, Place, TypeUse } from './api.ts'
import { bodiesOf, type Bodies, type BodyDraft } from './bodies.ts'
import { sentAsUtf8 } from './charsets.ts'
import { nothing, type Drafter } from './drafter.ts'
import { argumentOf } from './httpMethods.ts'
import { bodiesLeftOut } from './leftOut.ts'
import type { Placed } from './methods.ts'
import { isNeeded } from './needed.ts'
import { objectOf, parametersOf } from './parameters.ts'
import type { TypeDraft } from './typeDraft.ts'
import { writtenOut } from './writtenOut.ts'

/** An input whose types are named by the keys of their drafts. */
export interface InputDraft {
  readonly input: Input
  readonly types: readonly TypeDraft[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface InputSource {
  readonly placed: Placed
  readonly decisions: Decisions
  readonly expand: (schema: Schema) => Schema
  readonly draft: Drafter
  /** Names of the options that every call takes. */
  readonly options: ReadonlySet<string>
  /** Names of which an option of a call has its own meaning. */
  readonly callOptions?: ReadonlySet<string>
  /** What the argument is; what the method means unless given. */
  readonly argument?: Input['argument']
}

export function draftInput(source: InputSource): InputDraft {
  const { placed, decisions, options } = source
  const { requestBody } = placed.operation
  const argument = source.argument ?? argumentOf(placed.method, requestBody !== undefined)
  // Parameters of the query are options beside a body.
  const meant = argument === 'request' ? new Set([...(source.callOptions ?? []), ...inherited]) : undefined
  const parameters = parametersOf(placed, decisions, options, meant).map((parameter) =>
    isTyped(parameter) ? parameter : writtenOut(parameter, source.expand)
  )
  const { bodies, leftOut } = bodiesOf(argument === 'request' ? requestBody : undefined, source.expand)
  const drafts = draftTypes(source, argument, parameters, bodies)
  const use = (role: string): TypeUse => ({ kind: 'named', name: `${placed.id}#${role}` })
  const places = [
    ...parameterPlaces(argument, parameters, use),
    ...(argument === 'request' ? [bodyPlace(bodies, leftOut, source, use)] : [])
  ]
  const lacksBody = argument === 'params' && requestBody?.required === true
  const input: Input = { argument, lacksBody, places }
  return {
    input,
    types: drafts,
    diagnostics: [...bodiesLeftOut(placed, input, leftOut), ...sentAsUtf8(placed, bodies)]
  }
}

/** Parameters that a caller gives by name: in the argument if it holds parameters, else among the options. */
function isByName({ in: place, required }: Parameter): boolean {
  return place === 'query' || (place === 'path' && !required)
}

/** Headers and cookies that only this action takes; the others are options of every call. */
function isOwnHeader({ in: place, option }: Parameter): boolean {
  return (place === 'header' || place === 'cookie') && option === null
}

/** Whether an exported type has it: ids are arguments, and other headers are options of every call. */
function isTyped(parameter: Parameter): boolean {
  return isByName(parameter) || isOwnHeader(parameter)
}

function parameterPlaces(
  argument: Input['argument'],
  parameters: readonly Parameter[],
  use: (role: string) => TypeUse
): readonly ParametersPlace[] {
  const named =
    argument === 'params'
      ? ({ given: 'argument', type: use('parameters') } as const)
      : ({ given: 'options', type: use('options') } as const)
  const among = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place)
  const ids = among('path').filter((parameter) => !isByName(parameter))
  const optional = among('path').filter(isByName)
  const query = among('query')
  const place = (
    where: Parameter['in'],
    how: Pick<ParametersPlace, 'given' | 'type'>,
    inPlace: readonly Parameter[]
  ): ParametersPlace => ({
    in: where,
    ...how,
    required: inPlace.some((parameter) => parameter.required && parameter.option === null),
    parameters: inPlace
  })
  const ownOptions = (where: 'header' | 'cookie'): readonly ParametersPlace[] => {
    const all = among(where)
    const type = all.some(isOwnHeader) ? use('options') : null
    return all.length > 0 ? [place(where, { given: 'options', type }, all)] : []
  }
  const byPlace: Readonly<Record<Parameter['in'], readonly ParametersPlace[]>> = {
    path: [
      ...(ids.length > 0 ? [place('path', { given: 'ids', type: null }, ids)] : []),
      ...(optional.length > 0 ? [place('path', named, optional)] : [])
    ],
    // The argument has its type under a name, also if it is empty today.
    query: query.length > 0 || named.given === 'argument' ? [place('query', named, query)] : [],
    header: ownOptions('header'),
    cookie: ownOptions('cookie')
  }
  return Object.values(byPlace).flat()
}

function bodyPlace(
  drafts: readonly BodyDraft[],
  leftOut: Bodies['leftOut'],
  source: InputSource,
  use: (role: string) => TypeUse
): BodyPlace {
  const bodies = drafts.map((draft) => bodyOf(draft, drafts, use))
  const kinds = new Set(drafts.map(({ kind }) => kind))
  const [first] = drafts
  const { placed, decisions } = source
  const { paths, service } = decisions.config
  const { requestBody } = placed.operation
  // An action that takes JSON takes an empty object where nothing is given.
  const isAction = paths.grammar === 'action' && placed.method === 'POST'
  const isJson = isAction && (requestBody !== undefined || service.emptyBody)
  const unwritten = drafts.length > 0 ? [] : leftOut.map(({ mediaType }) => mediaType)
  // An empty object would be JSON, which the document does not declare.
  const bare = unwritten.length > 0 || (!isJson && requestBody?.required !== true)
  const required = first !== undefined && !bare && (kinds.size > 1 || isRequired(first, source))
  return { in: 'body', given: 'argument', type: use('request'), required, bare, bodies, unwritten }
}

/** What is not an object has no empty form, so that only the document says whether it may be left out. */
function isRequired(body: BodyDraft, { placed, expand }: InputSource): boolean {
  const isDeclared = placed.operation.requestBody?.required === true
  switch (body.kind) {
    case 'json':
      return body.isObject ? isNeeded(body.schema, expand) : isDeclared
    case 'form':
    case 'multipart':
      return isNeeded(body.schema, expand)
    case 'text':
    case 'lines':
      return isDeclared
    case 'binary':
      return true
    default:
      return body satisfies never
  }
}

function bodyOf(draft: BodyDraft, all: readonly BodyDraft[], use: (role: string) => TypeUse): Body {
  switch (draft.kind) {
    case 'json':
    case 'form':
    case 'lines': {
      const { schema: _, ...body } = draft
      return { ...body, type: use('request') }
    }
    case 'text': {
      const isNamed = named(all)?.kind === 'text'
      return { kind: 'text', mediaType: draft.mediaType, type: isNamed ? use('request') : aText }
    }
    case 'multipart': {
      const { schema: _, ...body } = draft
      return { ...body, type: use('form') }
    }
    case 'binary':
      return { kind: 'binary', mediaType: draft.mediaType }
    default:
      return draft satisfies never
  }
}

const aText: TypeUse = { kind: 'inline', schema: { type: 'string' } }

/** The body whose type is that of the request: the usual one of those that are neither bytes nor sent in parts. */
function named(
  bodies: readonly BodyDraft[]
): Exclude<BodyDraft, { kind: 'multipart' | 'binary' }> | undefined {
  return bodies.find((body) => body.kind !== 'multipart' && body.kind !== 'binary')
}

/** Every argument has its type under a name, also if it is empty today. */
function draftTypes(
  { draft }: InputSource,
  argument: Input['argument'],
  parameters: readonly Parameter[],
  bodies: readonly BodyDraft[]
): readonly TypeDraft[] {
  const byName = parameters.filter(isByName)
  const headers = parameters.filter(isOwnHeader)
  const options = argument === 'params' ? headers : [...byName, ...headers]
  const usual = named(bodies)
  const own =
    argument === 'params'
      ? draft('parameters', byName.length > 0 ? objectOf(byName) : nothing)
      : draft('request', usual === undefined ? nothing : requestSchema(usual))
  return [
    own,
    ...(options.length > 0 ? [draft('options', objectOf(options))] : []),
    ...bodies.flatMap((body) =>
      body.kind === 'multipart' ? [draft('request', body.schema, { suffix: 'form', says: 'Form of' })] : []
    )
  ]
}

/** Text is a text, whatever the document says of what is written in it. */
function requestSchema({ kind, schema }: Exclude<BodyDraft, { kind: 'multipart' | 'binary' }>): Schema {
  if (kind !== 'text' || schema.type === 'string') return closeEmpty(schema)
  const { description } = schema
  return { type: 'string', ...(description === undefined ? {} : { description }) }
}

/** `properties: {}` is a request without fields; the server refuses any. A bare object may hold everything. */
function closeEmpty(schema: Schema): Schema {
  const isEmpty = schema.properties !== undefined && Object.keys(schema.properties).length === 0
  const hasMore =
    schema.additionalProperties !== undefined || schema.oneOf !== undefined || schema.anyOf !== undefined
  return isEmpty && !hasMore ? nothing : schema
}

/** The input with the final names of its types. */
export function renameInput(input: Input, rename: (use: TypeUse) => TypeUse): Input {
  return { ...input, places: input.places.map((place) => renamePlace(place, rename)) }
}

function renamePlace(place: Place, rename: (use: TypeUse) => TypeUse): Place {
  switch (place.in) {
    case 'path':
    case 'query':
    case 'header':
    case 'cookie':
      return {
        ...place,
        type: place.type && rename(place.type),
        parameters: place.parameters.map((parameter) => ({ ...parameter, type: rename(parameter.type) }))
      }
    case 'body': {
      const bodies = place.bodies.map((body) =>
        body.kind === 'binary' ? body : { ...body, type: rename(body.type) }
      )
      return { ...place, type: rename(place.type), bodies }
    }
    default:
      return place satisfies never
  }
}
