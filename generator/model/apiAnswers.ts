/** The part of THE MODEL that describes how an action answers. */
import type { Docs, TypeUse } from './apiTypes.ts'

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
 * | media types that the status decides      | `byStatus` of a choice                                  |
 * | the rows of a page                       | `item` of a page; `row` of the type is true             |
 * | what leads to the next page              | `convention` of a page                                  |
 * | a table of a list                        | `table` of a page                                       |
 * | events that each carry an item           | `items` of {@link StreamEvents}, else `declared`        |
 * | the answer of another server             | `passThrough`                                           |
 */
export type Answer =
  | Value
  /** Several media types, each once; `usual` may have none. */
  | {
      readonly kind: 'choice'
      readonly usual: Value
      readonly forms: readonly DescribedForm[]
      /** The media types among them that may come in the place of the usual one, as the service decides by the status. */
      readonly byStatus: readonly string[]
    }
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
  /** The field with the items if the convention leaves it open, else null. */
  readonly itemsAt: string | null
  /** What the convention names and the call has inside of an object, with the path to it: `page[number]` in `page`. */
  readonly within: readonly { readonly name: string; readonly path: readonly string[] }[]
  /** Media type of the answer. */
  readonly mediaType: string
  /** True if a list without items may be answered without a body. */
  readonly mayBeNothing: boolean
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

/** The headers of an answer that the document describes. */
export interface AnswerHeaders {
  /** The exported type whose fields they are. */
  readonly type: TypeUse
  /** Sorted by their names on the wire, in lower case. */
  readonly list: readonly AnswerHeader[]
}

/** One header of an answer. */
export interface AnswerHeader {
  /** Name in TypeScript. */
  readonly name: string
  /** As the document spells it. */
  readonly wireName: string
  readonly form: HeaderForm
}

/** How a header is written (OpenAPI 3.0.4 §4.8.21, the style `simple`). */
export type HeaderForm =
  | { readonly kind: 'value'; readonly value: HeaderValue }
  /** Values between commas (RFC 9110 §5.6.1). */
  | { readonly kind: 'list'; readonly value: HeaderValue }
  /** The fields of an object between commas: `a=1,b=2` if it is exploded, else `a,1,b,2`. */
  | {
      readonly kind: 'fields'
      readonly exploded: boolean
      readonly fields: readonly { readonly name: string; readonly value: HeaderValue }[]
    }
  | { readonly kind: 'json' }

/** What a value of a header is. */
export type HeaderValue = 'text' | 'number' | 'boolean'
