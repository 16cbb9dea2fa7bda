/**
 * THE MODEL: what the generator knows about the API once the document has been read, repaired and named.
 *
 * Plain data only: `null` rather than absent, no classes, no cycles, arrays sorted by code unit unless the order
 * carries meaning (path parts, properties of a schema, members of a union). JSON Schema stays JSON Schema; the model
 * adds what OpenAPI lacks: the tree, the verb, the scope, pages, streams and names. `--print-model` writes it as JSON.
 */
export type { Schema } from '../read/document.ts'
import type { ParameterEncoding, Schema } from '../read/document.ts'
import type { PageConvention, StreamConvention } from './apiConventions.ts'
import type { ErrorCode, Package, Service } from './apiService.ts'
import type { HttpMethod } from './httpMethods.ts'

export type { ErrorCode }

/** The whole API: a target needs nothing else. */
export interface Api {
  /** The revision of the API, as its document names it; empty if it names none. */
  readonly version: string
  readonly package: Package
  readonly service: Service
  /** The conventions of pages, in the order in which a list is compared with them. */
  readonly pages: readonly PageConvention[]
  /** The conventions of streams, in the order in which an answer is compared with them. */
  readonly streams: readonly StreamConvention[]
  /** The name of the stream convention in which a stream is passed on to another program, or null. */
  readonly relay: string | null
  /** The resources at the top of the tree, sorted by name. */
  readonly resources: readonly Resource[]
  /** Other names of actions, sorted by the resource that gets them and by name. */
  readonly aliases: readonly Alias[]
  /** Every exported type, sorted by name. */
  readonly types: readonly NamedType[]
  readonly errors: readonly ErrorCode[]
  /** The product helpers that the package has, sorted by name. */
  readonly mounts: readonly Mount[]
}

/** A product helper of `templates/helpers`, and where it is mounted. Functions are named as the helper exports them. */
export interface Mount {
  readonly helper: string
  /** Ids of the operations that the helper is handed, sorted. */
  readonly needs: readonly string[]
  /** Operations whose call the helper makes; `events` is the operation whose events the call gives, or null for its own. */
  readonly calls: readonly {
    readonly operation: string
    readonly function: string
    readonly events: string | null
  }[]
  /** Methods that the helper adds to resources. */
  readonly methods: readonly {
    readonly resource: readonly string[]
    readonly name: string
    readonly function: string
  }[]
  /** Static methods that the helper adds to the client. */
  readonly statics: readonly { readonly name: string; readonly function: string }[]
  /** The function that sees every request before it is sent, or null. */
  readonly prepare: string | null
}

/** Another name for an action, on a resource that leads to it. */
export interface Alias {
  /** Path of the resource that gets the name. */
  readonly at: readonly string[]
  readonly name: string
  /** {@link Action.id} of the action that it calls. */
  readonly action: string
}

/** Words for people, as the document gives them. */
export interface Docs {
  readonly summary: string | null
  readonly description: string | null
  readonly deprecated: boolean
}

/** A node of the tree: a noun of the API with the actions that it answers. */
export interface Resource {
  /** Property name on the parent, `message` in `client.conversation.message`. */
  readonly name: string
  readonly className: string
  /** The literals of the path that lead here, `['conversation', 'message']`. */
  readonly path: readonly string[]
  /** Path of its modules if it differs from `path`, else null: a disk cannot hold every name. */
  readonly file: readonly string[] | null
  readonly docs: Docs
  readonly actions: readonly Action[]
  readonly children: readonly Resource[]
}

/** Whether an action concerns one row (`/bot/{botId}/fetch`) or the collection (`/bot/list`). */
export type Scope = 'collection' | 'item'

/** Whether sending an action a second time is harmless, leads to the same state, or neither. */
export type Retry = 'safe' | 'idempotent' | 'never'

/** One operation of the document. */
export interface Action {
  /** operationId of the document, the key of every lock entry. */
  readonly id: string
  /** JSON pointer of the operation. */
  readonly pointer: string
  /** Method name; two actions of one resource share it where one is the collection form and one the item form. */
  readonly name: string
  readonly scope: Scope
  readonly method: HttpMethod
  readonly path: readonly PathPart[]
  readonly docs: Docs
  readonly input: Input
  readonly answer: Answer
  /** Codes that the document or sdk.yaml promises for this action; the names of entries of {@link Api.errors}. */
  readonly errorCodes: readonly string[]
  readonly retry: Retry
  /** The rate limit that it is known to share with others, or null. */
  readonly limit: string | null
  /** A field of the request that makes sending it again harmless, or null. */
  readonly idempotentWith: string | null
}

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
 * | a header of this action                     | the place `header`; its type is that of the own options      |
 * | a header that an option of every call has   | the same place, with its `option` in the parameter           |
 * | the type of the own options of a call       | `type` of the places that are given as `options`, role `options` |
 * | how an array or an object is written        | `encoding` of the parameter                                  |
 * | JSON, a form, bytes                         | `bodies` of the place `body`                                 |
 * | a nested object that repeats                | a type of role `nested`; no place refers to it               |
 * | whether something must be given             | `required` of the place                                      |
 */
export interface Input {
  /** What the argument after the ids is: parameters by name, or the request body. */
  readonly argument: 'params' | 'request'
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
  /** The exported type of the JSON body, also if there is none today: then it is empty, and `{}` is sent. */
  readonly type: TypeUse
  readonly required: boolean
  /** What may be sent, the usual form first. */
  readonly bodies: readonly Body[]
}

export type ParameterPlace = 'path' | 'query' | 'header'

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
  /** The name of a client option that already carries this header (`timezone`), or null. */
  readonly option: string | null
  readonly docs: Docs
}

export type Body =
  | { readonly kind: 'json'; readonly mediaType: string; readonly type: TypeUse }
  | {
      readonly kind: 'multipart'
      readonly mediaType: string
      readonly type: TypeUse
      readonly fields: readonly string[]
    }
  | { readonly kind: 'binary'; readonly mediaType: string }

/**
 * How an action answers, decided once in `model/answers.ts`. A consumer switches on `kind` and ends in `satisfies never`,
 * so that the compiler names the files that a new kind concerns.
 *
 * | Fact of the document                     | Where it is                                             |
 * | ---------------------------------------- | ------------------------------------------------------- |
 * | media type, status and docs of a success | the {@link Form}                                        |
 * | bytes                                    | a form of kind `binary`, alone or in a choice           |
 * | a success without a body beside one      | `nullable` of the {@link Value}, the usual one only     |
 * | a choice between media types             | `choice`; a caller who asks for none gets `usual`       |
 * | the rows of a page                       | `item` of a page; `row` of the type is true             |
 * | a table of a list                        | `table` of a page                                       |
 * | events that each carry an item           | `items` of {@link StreamEvents}, else `declared`        |
 * | the answer of another server             | `passThrough`                                           |
 */
export type Answer =
  | Value
  /** Several media types, each once; `usual` may have none. */
  | { readonly kind: 'choice'; readonly usual: Value; readonly forms: readonly DescribedForm[] }
  | Page
  /** A value if awaited, or events if streamed. */
  | { readonly kind: 'both'; readonly value: Value; readonly stream: Stream }
  /** Events and nothing else. */
  | { readonly kind: 'stream'; readonly stream: Stream }
  /** What another server answered, as it came and whatever its status. */
  | { readonly kind: 'passThrough' }

/** An answer in one form; `nullable` if the action may also succeed without a body. */
export interface Value {
  readonly kind: 'value'
  readonly form: Form
  readonly nullable: boolean
}

/** A list that comes in pages. */
export interface Page {
  readonly kind: 'page'
  /** The convention of sdk.yaml that the list follows. */
  readonly convention: string
  /** The exported type of one item. */
  readonly item: TypeUse
  /** The list as one stream, or null. */
  readonly stream: Stream | null
  /** The list as one table, or null. */
  readonly table: DescribedForm | null
}

/** One success of the document. */
export type Form =
  | DescribedForm
  | { readonly kind: 'nothing'; readonly status: string; readonly mediaType: null; readonly docs: Docs }
  /** A success whose body the document does not describe. */
  | { readonly kind: 'any'; readonly status: string; readonly mediaType: null; readonly docs: Docs }

/** A success with a media type. */
export type DescribedForm =
  | {
      readonly kind: 'json'
      readonly status: string
      readonly mediaType: string
      readonly type: TypeUse
      readonly docs: Docs
    }
  | {
      readonly kind: 'text' | 'binary'
      readonly status: string
      readonly mediaType: string
      readonly docs: Docs
    }

/** An answer that comes event by event. */
export interface Stream {
  /** The convention of sdk.yaml that the stream follows: it has the framing and the media type. */
  readonly convention: string
  readonly events: StreamEvents
}

export type StreamEvents =
  /** Every event is `{ type: 'item', data }` of this item. */
  | { readonly kind: 'items'; readonly item: TypeUse }
  /** `types` are the values of the discriminating field, sorted; empty if every event is an item. */
  | { readonly kind: 'declared'; readonly type: TypeUse; readonly types: readonly string[] }
  /** The document does not describe the events. */
  | { readonly kind: 'any' }

/** What a type is for; it decides the name and the care taken with null and open enums. */
export type TypeRole =
  'shared' | 'parameters' | 'options' | 'request' | 'response' | 'item' | 'event' | 'nested'

/**
 * An exported type. Its schema refers to others as `{ $ref: '#/components/schemas/<name>' }`; fields beside such a reference
 * are fields of the other type, said again in words of its own.
 */
export interface NamedType {
  readonly name: string
  readonly role: TypeRole
  /** True for rows of the database (items, fetched objects): the server sends null for empty columns of a row. */
  readonly row: boolean
  /** Path of the resource whose module declares it; empty for what the whole API shares. */
  readonly home: readonly string[]
  /** Path of this module if it differs from `home`, else null. */
  readonly file: readonly string[] | null
  readonly schema: Schema
  readonly docs: Docs
}

export type TypeUse =
  { readonly kind: 'named'; readonly name: string } | { readonly kind: 'inline'; readonly schema: Schema }
