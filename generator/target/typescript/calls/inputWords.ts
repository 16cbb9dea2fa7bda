/** The places of a request in TypeScript: the arguments of a method, and what it tells the runtime about them. */
import type { Action, Body, Input, Parameter, Place } from '../../../model/api.ts'
import { code, row, type Printed } from '../words/doors.ts'
import type { UsedTypes } from './usedTypes.ts'

/** An argument with its type; optional if nothing needs to be given. */
export interface Argument {
  readonly name: Printed
  readonly type: Printed
  readonly optional: boolean
}

/** What an operation tells the runtime about its request. */
export interface InputFacts {
  /** Where the argument travels, if the runtime would not assume it of the method. */
  readonly argument?: Input['argument']
  /** Names of options of the call that travel in the query or in the path. */
  readonly query?: readonly string[]
  /** Names of headers by the name of their option. */
  readonly headers?: Readonly<Record<string, string>>
  readonly encoding?: Readonly<Record<string, Parameter['encoding']>>
  readonly bodies?: readonly Body['kind'][]
  /** Fields of a form that hold files. */
  readonly fields?: readonly string[]
}

/** The argument after the ids. */
export function argumentOf({ argument, places }: Input, used: UsedTypes): Argument {
  const given = places.filter((place) => place.given === 'argument')
  return {
    name: argument === 'params' ? code`params` : code`request`,
    type: row([...new Set(given.flatMap((place) => typesOf(place, used)))], ' | '),
    optional: given.every(({ required }) => !required)
  }
}

/** The options of a call. */
export function optionsOf(
  { places }: Input,
  used: UsedTypes
): { readonly type: Printed; readonly needed: boolean } {
  const given = places.filter((place) => place.given === 'options')
  const own = [...new Set(given.flatMap((place) => typesOf(place, used)))]
  return {
    type: own.reduce((type, each) => code`${type} & ${each}`, code`CallOptions`),
    needed: given.some(({ required }) => required)
  }
}

function typesOf(place: Place, used: UsedTypes): readonly Printed[] {
  switch (place.in) {
    case 'path':
    case 'query':
    case 'header':
      return place.type === null ? [] : [used.text(place.type)]
    case 'body':
      return place.bodies.length === 0
        ? [used.text(place.type)]
        : place.bodies.map((body) => bodyText(body, used))
    default:
      return place satisfies never
  }
}

function bodyText(body: Body, used: UsedTypes): Printed {
  switch (body.kind) {
    case 'json':
    case 'multipart':
      return used.text(body.type)
    case 'binary':
      return used.fromRuntime(code`BinaryBody`)
    default:
      return body satisfies never
  }
}

/** What the runtime assumes of a method: the argument of a GET is its query, that of any other its body. */
export function assumedOf({ method }: Action) {
  return method === 'GET'
    ? ({ argument: 'params', retry: 'safe' } as const)
    : ({ argument: 'request', retry: 'never' } as const)
}

/** The encodings that the runtime uses for a value of their kind unless it is told another. */
const isAssumed: Readonly<Record<Parameter['encoding'], boolean>> = {
  simple: true,
  form: true,
  deepObject: true,
  fields: false,
  commas: false,
  pipes: false
}

export function inputFacts(action: Action): InputFacts {
  const { argument, places } = action.input
  const own = argument === assumedOf(action).argument ? {} : { argument }
  return places.reduce<InputFacts>((facts, place) => ({ ...facts, ...placeFacts(place, facts) }), own)
}

function placeFacts(place: Place, { query = [], encoding = {} }: InputFacts): InputFacts {
  switch (place.in) {
    case 'path':
      return place.given === 'options'
        ? { query: [...query, ...place.parameters.map(({ name }) => name)] }
        : {}
    case 'query': {
      const names = place.given === 'options' ? place.parameters.map(({ name }) => name) : []
      const unusual = place.parameters.flatMap(({ name, encoding }) =>
        isAssumed[encoding] ? [] : [[name, encoding] as const]
      )
      return {
        ...(names.length > 0 ? { query: [...query, ...names] } : {}),
        ...(unusual.length > 0 ? { encoding: { ...encoding, ...Object.fromEntries(unusual) } } : {})
      }
    }
    case 'header': {
      const own = place.parameters.filter(({ option }) => option === null)
      const headers = own.map(({ name, wireName }) => [name, wireName] as const)
      return headers.length > 0 ? { headers: Object.fromEntries(headers) } : {}
    }
    case 'body':
      return bodyFacts(place.bodies)
    default:
      return place satisfies never
  }
}

function bodyFacts(bodies: readonly Body[]): InputFacts {
  if (bodies.every(({ kind }) => kind === 'json')) return {}
  const fields = bodies.flatMap((body) => (body.kind === 'multipart' ? [body.fields] : []))[0]
  return { bodies: bodies.map(({ kind }) => kind), ...(fields === undefined ? {} : { fields }) }
}

/** What travels outside path and body, for the surface; the path is part of the route. */
export function parameterNames(place: Place): readonly string[] {
  switch (place.in) {
    case 'path':
    case 'body':
      return []
    case 'query':
    case 'header':
      return place.parameters.map(({ wireName, encoding }) => `${place.in} ${wireName} ${encoding}`)
    default:
      return place satisfies never
  }
}

export function acceptedTypes(place: Place): readonly string[] {
  return place.in === 'body' ? place.bodies.map(({ mediaType }) => mediaType) : []
}
