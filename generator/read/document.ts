/** The part of OpenAPI 3.0 and 3.1 that the generator reads, as types. Everything else in a document is carried along unread. */

import type { ParameterPlace } from './places.ts'

/** Which field tells the branches of a union apart, and which component each value of it means. */
export interface Discriminator {
  readonly propertyName: string
  readonly mapping?: Readonly<Record<string, string>>
  /** The branch of a value whose field is missing or names no branch (OpenAPI 3.2, Discriminator Object). */
  readonly defaultMapping?: string
}

/** A JSON Schema in the dialect of OpenAPI 3.0 (`nullable`) or 3.1 (`type` arrays, `const`). */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly title?: string
  readonly description?: string
  readonly default?: unknown
  readonly example?: unknown
  readonly examples?: readonly unknown[]
  readonly deprecated?: boolean
  readonly nullable?: boolean
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly contentMediaType?: string
  readonly contentEncoding?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: boolean | number
  readonly exclusiveMaximum?: boolean | number
  readonly multipleOf?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly minProperties?: number
  readonly maxProperties?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly not?: Schema
  readonly discriminator?: Discriminator
  readonly readOnly?: boolean
  readonly writeOnly?: boolean
  /** Set by the reading of `prefixItems`: `items` is an `anyOf` that has the elements first, and then what may follow them. */
  readonly 'x-tuple'?: Tuple
  /** Set by the reading of a part that cannot be read: its pointer. Such a schema allows any value. */
  readonly 'x-unreadable'?: string
}

/** A list whose first elements have a schema each (JSON Schema core §10.3.1.1). */
export interface Tuple {
  readonly elements: number
  /** What may follow: nothing, values of the last member of `items`, or any value. */
  readonly others: 'none' | 'items' | 'any'
}

/**
 * How a value outside the body is written (OpenAPI 3.0.4 §4.8.12.2; RFC 6570 §3.2). In the query and in cookies: `form` repeats the
 * name for each value of a list; `fields` does too, and each field of an object is a parameter of its own; `commas`, `spaces` and
 * `pipes` join the values of a list, or the names and values of an object; `deepObject` is `name[key]=value`, and `indexed` the same
 * with the numbers of a list; `json` is JSON. In the path and in headers: `simple` is one value; `list` joins
 * values, or names and values, by commas; `pairs` joins `name=value`; `label` and `labels` are the same with dots, `matrix` and
 * `matrices` with semicolons, in one and exploded; `jsonValue` is JSON. `jsonQuery` is JSON in the place of the whole query,
 * and `formQuery` a form, of which the values are JSON that are objects or lists in lists.
 */
export type ParameterEncoding =
  | 'simple'
  | 'form'
  | 'fields'
  | 'commas'
  | 'spaces'
  | 'pipes'
  | 'deepObject'
  | 'indexed'
  | 'json'
  | 'list'
  | 'pairs'
  | 'label'
  | 'labels'
  | 'matrix'
  | 'matrices'
  | 'jsonValue'
  | 'jsonQuery'
  | 'formQuery'

export interface ParameterObject {
  readonly name: string
  readonly in: ParameterPlace
  readonly description?: string
  readonly required?: boolean
  readonly deprecated?: boolean
  readonly encoding: ParameterEncoding
  /** Whether reserved characters travel as they are (OpenAPI 3.0.4 §4.8.12.2.2, `allowReserved`). */
  readonly reserved?: true
  readonly schema?: Schema
  readonly example?: unknown
  /** Set by the repair of a path parameter with `required: false`: the segment may be left out. */
  readonly 'x-optional'?: boolean
}

export interface MediaTypeObject {
  /** Of the whole body, or of one item of a stream if `isItem` or `frames` says it. */
  readonly schema?: Schema
  /** Whether the schema is that of one item (OpenAPI 3.2 §4.14.3, `itemSchema`). */
  readonly isItem?: true
  /** Set if the schema is that of a server-sent event with its fields, `event` and `data` for instance. */
  readonly frames?: EventFrames
  /** How fields of a form are sent, by name. */
  readonly encoding?: Readonly<Record<string, FieldEncoding>>
}

/** What a document says of the data of server-sent events; data is JSON unless it is text. */
export interface EventFrames {
  /** Whether events have names that tell them apart. */
  readonly isNamed: boolean
  /** Whether the data of every event is text. */
  readonly isText: boolean
  /** Names of the events whose data is text, sorted; an event without a name is a `message` (HTML §9.2.6). */
  readonly texts: readonly string[]
  /** The data that ends the stream; null if any end is good. */
  readonly done: string | null
}

/** How a field of a form is sent (OpenAPI 3.0.4 §4.8.15). */
export interface FieldEncoding {
  readonly contentType: string | null
  /** How it is written in the encoding of an address; null if the document does not say. */
  readonly style: Pick<ParameterObject, 'encoding' | 'reserved'> | null
}

export interface RequestBodyObject {
  readonly description?: string
  readonly required?: boolean
  readonly content: Readonly<Record<string, MediaTypeObject>>
}

/** A header of an answer (OpenAPI 3.0.4 §4.8.21); a text unless it has a schema. */
export interface HeaderObject {
  readonly description?: string
  readonly required?: boolean
  readonly deprecated?: boolean
  /** Whether an object is written as `a=1,b=2`. */
  readonly explode?: true
  /** Whether its text is JSON. */
  readonly isJson?: true
  readonly schema?: Schema
}

export interface ResponseObject {
  readonly description?: string
  readonly headers?: Readonly<Record<string, HeaderObject>>
  readonly content?: Readonly<Record<string, MediaTypeObject>>
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

export interface SecurityScheme {
  readonly type: string
  readonly scheme?: string
  readonly name?: string
  readonly in?: string
  readonly description?: string
  /** True of a key that is a signature, by an extension of AWS. */
  readonly isSigned?: boolean
}

/** An address, which may be relative to the document and have variables in braces. */
export interface ServerObject {
  readonly url: string
  /** What the document calls it (OpenAPI 3.2 §4.5). */
  readonly name?: string
  readonly description?: string
  readonly variables: Readonly<Record<string, ServerVariable>>
}

export interface ServerVariable {
  readonly default?: string
  readonly enum?: readonly string[]
  readonly description?: string
}

export interface OperationObject {
  readonly operationId: string
  readonly summary?: string
  readonly description?: string
  readonly deprecated?: boolean
  readonly tags?: readonly string[]
  readonly parameters?: readonly ParameterObject[]
  readonly requestBody?: RequestBodyObject
  readonly responses: Readonly<Record<string, ResponseObject>>
  readonly security?: readonly SecurityRequirement[]
  /** What the service sends because of it. */
  readonly callbacks?: readonly WebhookObject[]
  /** Its own servers, else those of its path; absent if it has those of the document. */
  readonly servers?: readonly ServerObject[]
}

/** A request that the service sends to a program. */
export interface WebhookObject {
  readonly name: string
  readonly pointer: string
  readonly summary?: string
  readonly description?: string
  readonly deprecated?: boolean
  /** The names of its headers. */
  readonly headers: readonly string[]
  /** Its body, by media type. */
  readonly content: Readonly<Record<string, MediaTypeObject>>
}

/** A method that a path item has a field for. */
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'query' | 'head'

/** Operations by their methods: those of OpenAPI in lower case, others as they are sent (OpenAPI 3.2 §4.9, `additionalOperations`). */
export type PathItem = Readonly<Record<string, OperationObject>>

export interface Document {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly servers?: readonly ServerObject[]
  readonly security?: readonly SecurityRequirement[]
  readonly paths: Readonly<Record<string, PathItem>>
  /** What the service sends whatever a program asks for (OpenAPI 3.1 §4.8.1). */
  readonly webhooks?: readonly WebhookObject[]
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>
  }
}
