/** The part of THE MODEL that describes what an action takes. */
import type { ParameterEncoding } from '../read/document.ts'
import type { ParameterPlace } from '../read/places.ts'
import type { Docs, TypeUse } from './apiTypes.ts'

export type PathPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `catchAll` spans several segments and keeps its slashes; `optional` may be left out together with its slash. */
  | {
      readonly kind: 'parameter'
      readonly name: string
      readonly catchAll: boolean
      readonly optional: boolean
    }

/**
 * What an action takes, decided once in `model/inputs.ts`. A consumer switches on the `in` of a place and ends in
 * `satisfies never`.
 *
 * | Fact of the document                        | Where it is                                                  |
 * | ------------------------------------------- | ------------------------------------------------------------ |
 * | an id of the path                           | the place `path` that is given as `ids`                      |
 * | a path part that may be left out            | a second place `path`, given as the query is                 |
 * | the query of a GET                          | the place `query`, given in the argument                     |
 * | the query beside a body                     | the place `query`, given among the options of the call       |
 * | a cookie                                    | the place `cookie`, given as a header is                     |
 * | a header of this action                     | the place `header`; its type is that of the own options      |
 * | a header that an option of every call has   | the same place, with its `option` in the parameter           |
 * | the type of the own options of a call       | `type` of the places that are given as `options`, role `options` |
 * | how an array or an object is written        | `encoding` of the parameter                                  |
 * | JSON, a form, text, bytes                   | `bodies` of the place `body`                                 |
 * | a nested object that repeats                | a type of role `nested`; no place refers to it               |
 * | whether something must be given             | `required` of the place                                      |
 */
export interface Input {
  /** What the argument after the ids is: parameters by name, or the request body. */
  readonly argument: 'params' | 'request'
  /** True if the document requires a body that no request of this method has. */
  readonly lacksBody: boolean
  /** In the order path, query, header, body. */
  readonly places: readonly Place[]
}

/** A part of a request, with what a caller gives for it. */
export type Place = ParametersPlace | BodyPlace

export interface ParametersPlace {
  readonly in: ParameterPlace
  /** Ids are arguments of their own; the others are fields of the argument or of the options of the call. */
  readonly given: 'ids' | 'argument' | 'options'
  /** The exported type whose fields they are; two places may share it. Null if no type of this action has them. */
  readonly type: TypeUse | null
  /** True if a call without one of them cannot be made. */
  readonly required: boolean
  readonly parameters: readonly Parameter[]
}

export interface BodyPlace {
  readonly in: 'body'
  readonly given: 'argument'
  /** The exported type of the JSON body, also if there is none today: then it is empty. */
  readonly type: TypeUse
  readonly required: boolean
  /** Whether a request has no body if the caller gives none; else `{}` is sent. */
  readonly bare: boolean
  /** What may be sent, the usual form first. */
  readonly bodies: readonly Body[]
  /** The media types of the document if the SDK can write none of them: then nothing is sent. */
  readonly unwritten: readonly string[]
}

/** A value that travels outside the body. */
export interface Parameter {
  /** Name in TypeScript. */
  readonly name: string
  /** Name on the wire. */
  readonly wireName: string
  readonly in: ParameterPlace
  readonly required: boolean
  readonly type: TypeUse
  readonly encoding: ParameterEncoding
  /** True if reserved characters travel as they are. */
  readonly reserved: boolean
  /** The name of a client option that already carries this header (`timezone`), or null. */
  readonly option: string | null
  readonly docs: Docs
}

/**
 * What may be sent. A plain object is JSON, or a form if JSON is not taken.
 *
 * | Fact of the document                            | Where it is                                             |
 * | ----------------------------------------------- | ------------------------------------------------------- |
 * | JSON of any media type                          | `json`; `isObject` if each value is an object           |
 * | a form in the encoding of an address            | `form`; `styles` of fields that are not written as usual |
 * | a form in parts                                 | `multipart`; `fields` hold files, `parts` differ from text |
 * | XML, YAML and other text                        | `text`                                                  |
 * | one JSON value a line                           | `lines`; the type is that of one line                   |
 * | bytes                                           | `binary`                                                |
 * | anything else                                   | nothing: it is told, and never taken for a file         |
 */
export type Body =
  | {
      readonly kind: 'json'
      readonly mediaType: string
      readonly type: TypeUse
      readonly isObject: boolean
    }
  | {
      readonly kind: 'form'
      readonly mediaType: string
      readonly type: TypeUse
      readonly styles: readonly FieldStyle[]
    }
  | {
      readonly kind: 'multipart'
      readonly mediaType: string
      readonly type: TypeUse
      readonly fields: readonly string[]
      readonly parts: readonly PartStyle[]
    }
  | { readonly kind: 'text' | 'lines'; readonly mediaType: string; readonly type: TypeUse }
  | { readonly kind: 'binary'; readonly mediaType: string }

/** How a field of a form is written in the encoding of an address. */
export interface FieldStyle {
  readonly name: string
  readonly encoding: ParameterEncoding
  readonly reserved: boolean
}

/** How a field of a form is sent as a part of it. */
export interface PartStyle {
  readonly name: string
  /** Null for plain text, and for files that have their own. */
  readonly mediaType: string | null
  /** True if each value of a list is a part. */
  readonly each: boolean
  /** How it is written as a parameter is, if the document says it by a style; null if it is one part or each value is one. */
  readonly style: ParameterEncoding | null
}
