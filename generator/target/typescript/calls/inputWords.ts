/** The places of a request in TypeScript: the arguments of a method, and what it tells the runtime about them. */
import type { Action, Body, BodyPlace, Input, Parameter, Place } from '../../../model/api.ts'
import { code, row, type Printed } from '../words/doors.ts'
import type { Verbatim } from '../words/literal.ts'
import { encoderOf, ifGiven, refusalOf } from './encoders.ts'
import type { UsedTypes } from './usedTypes.ts'
import { segmentsWriter, writerOf } from './writers.ts'

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
  /** True if nothing is sent for a body that the caller leaves out. */
  readonly bare?: true
  /** Names of options of the call that travel in the query or in the path. */
  readonly query?: readonly string[]
  /** Names of headers by the name of their option. */
  readonly headers?: Readonly<Record<string, string>>
  /** Functions of the runtime by the names of parameters. */
  readonly encoding?: Readonly<Record<string, Verbatim>>
  readonly bodies?: readonly Body['kind'][]
  readonly encode?: Verbatim
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
    case 'cookie':
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
    case 'form':
    case 'multipart':
      return used.text(body.type)
    case 'text':
      return body.type.kind === 'named' ? used.text(body.type) : code`string`
    case 'lines':
      return code`Iterable<${used.text(body.type)}> | AsyncIterable<${used.text(body.type)}>`
    case 'binary':
      return used.fromRuntime(code`BinaryBody`)
    default:
      return body satisfies never
  }
}

/** What the runtime assumes of a method: a GET has its query as argument and may be repeated, any other has its body and may not. */
export function assumedOf({ method }: Action) {
  return method === 'GET'
    ? ({ argument: 'params', retry: 'safe' } as const)
    : ({ argument: 'request', retry: 'never' } as const)
}

export function inputFacts(action: Action): InputFacts {
  const { argument, places } = action.input
  const own = argument === assumedOf(action).argument ? {} : { argument }
  const facts = places.reduce<InputFacts>((all, place) => ({ ...all, ...placeFacts(place, all) }), own)
  const spans = action.path.flatMap((part) => (part.kind === 'parameter' && part.catchAll ? [part.name] : []))
  const encoding = Object.fromEntries(spans.map((name) => [`/${name}`, segmentsWriter]))
  return spans.length > 0 ? { ...facts, encoding: { ...encoding, ...facts.encoding } } : facts
}

function placeFacts(place: Place, { query = [], headers = {}, encoding = {} }: InputFacts): InputFacts {
  switch (place.in) {
    case 'path':
      return {
        ...(place.given === 'options'
          ? { query: [...query, ...place.parameters.map(({ name }) => name)] }
          : {}),
        ...writersOf(place.parameters, encoding)
      }
    case 'query': {
      const names = place.given === 'options' ? place.parameters.map(({ name }) => name) : []
      return {
        ...(names.length > 0 ? { query: [...query, ...names] } : {}),
        ...writersOf(place.parameters, encoding)
      }
    }
    case 'header':
    case 'cookie': {
      const own = place.parameters.filter(({ option }) => option === null)
      const names = own.map(
        ({ name, wireName }) => [name, place.in === 'cookie' ? 'Cookie' : wireName] as const
      )
      return {
        ...(names.length > 0 ? { headers: { ...headers, ...Object.fromEntries(names) } } : {}),
        ...writersOf(own, encoding)
      }
    }
    case 'body':
      return bodyFacts(place)
    default:
      return place satisfies never
  }
}

/** The parameters that are not written as the runtime does by itself, beside those of other places. */
function writersOf(parameters: readonly Parameter[], others: Readonly<Record<string, Verbatim>>): InputFacts {
  const own = parameters.flatMap((parameter) => {
    const writer = writerOf(parameter)
    return writer === null ? [] : [[keyOf(parameter), writer] as const]
  })
  return own.length > 0 ? { encoding: { ...others, ...Object.fromEntries(own) } } : {}
}

/** Parameters of two places may have one name. */
function keyOf({ in: place, name }: Parameter): string {
  switch (place) {
    case 'path':
      return `/${name}`
    case 'query':
      return name
    case 'header':
    case 'cookie':
      return `${name}:`
    default:
      return place satisfies never
  }
}

function bodyFacts({ bodies, unwritten, required, bare }: BodyPlace): InputFacts {
  const facts = bare ? ({ bare: true } as const) : {}
  if (unwritten.length > 0) return { ...facts, encode: refusalOf(unwritten) }
  const [only, ...others] = bodies
  // The runtime takes null for a body that is left out, which it is not where it is a value.
  if (bare && only?.kind === 'json' && !only.isObject && others.length === 0) return { encode: ifGiven(only) }
  return { ...facts, ...bodiesFacts(bodies, !required && !bare) }
}

function bodiesFacts(bodies: readonly Body[], isEmpty: boolean): InputFacts {
  const encode = encoderOf(bodies, isEmpty)
  if (bodies.every(({ kind }) => kind === 'json')) return encode === null ? {} : { encode }
  const fields = bodies.flatMap((body) => (body.kind === 'multipart' ? [body.fields] : []))[0]
  return {
    bodies: [...new Set(bodies.map(({ kind }) => kind))],
    ...(encode === null ? {} : { encode }),
    ...(fields === undefined ? {} : { fields })
  }
}

/** What travels outside path and body, for the surface; the path is part of the route. */
export function parameterNames(place: Place): readonly string[] {
  switch (place.in) {
    case 'path':
    case 'body':
      return []
    case 'query':
    case 'header':
    case 'cookie':
      return place.parameters.map(
        ({ wireName, encoding, reserved }) =>
          `${place.in} ${wireName} ${encoding}${reserved ? ' reserved' : ''}`
      )
    default:
      return place satisfies never
  }
}

export function acceptedTypes(place: Place): readonly string[] {
  return place.in === 'body' ? place.bodies.map(({ mediaType }) => mediaType) : []
}
