/**
 * THE MODEL: what the generator knows about the API once the document has been read, repaired and named.
 *
 * Plain data only: `null` rather than absent, no classes, no cycles, arrays sorted by code unit unless the order
 * carries meaning (path parts, properties of a schema, members of a union). JSON Schema stays JSON Schema; the model
 * adds what OpenAPI lacks: the tree, the verb, the scope, pages, streams and names. `--print-model` writes it as JSON.
 */
import type { Answer, AnswerHeaders } from './apiAnswers.ts'
import type { PageConvention, StreamConvention } from './apiConventions.ts'
import type { Input, PathPart } from './apiInputs.ts'
import type { ErrorCode, Package, Security, Service, Together } from './apiService.ts'
import type { Docs, NamedType, TypeUse } from './apiTypes.ts'
import type { Webhooks } from './apiWebhooks.ts'
import type { HttpMethod } from './httpMethods.ts'

// The parts of the model are in files of their own; its users import all of it from here.
export type * from './apiAnswers.ts'
export type * from './apiConventions.ts'
export type * from './apiInputs.ts'
export type * from './apiService.ts'
export type * from './apiTypes.ts'
export type * from './apiWebhooks.ts'

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
  /** What programs call on the client itself, sorted by name. */
  readonly actions: readonly Action[]
  /** The resources at the top of the tree, sorted by name. */
  readonly resources: readonly Resource[]
  /** Other names of actions, sorted by the resource that gets them and by name. */
  readonly aliases: readonly Alias[]
  /** Every exported type, sorted by name. */
  readonly types: readonly NamedType[]
  readonly errors: readonly ErrorCode[]
  /** The product helpers that the package has, sorted by name. */
  readonly mounts: readonly Mount[]
  /** Chapters on what is particular to this API, for agents, in the order of sdk.yaml. */
  readonly skill: readonly SkillChapter[]
  /** What the service sends to programs; null if the document describes nothing of that. */
  readonly webhooks: Webhooks | null
  /** What the mock of the package does beyond its document, or null. */
  readonly testing: Testing | null
  /** What people wrote for the package, sorted by the resource that gets it and by name. */
  readonly attached: readonly Attached[]
}

/** A chapter of the skill of the package. */
export interface SkillChapter {
  readonly title: string
  /** Markdown. */
  readonly text: string
}

/** A behaviour of `templates/testing`, and the operations that it answers. */
export interface Testing {
  readonly behaviour: string
  /** Sorted by the id of the operation. */
  readonly acts: readonly { readonly operation: string; readonly act: string }[]
}

/** An export of a file in the custom folder of the package: a function becomes a method, a class a child resource. */
export interface Attached {
  /** Path of the resource that gets it; empty for the client. */
  readonly at: readonly string[]
  readonly name: string
  /** Its module from the sources of the package, `custom/greet.ts`. */
  readonly module: string
  readonly exported: string
}

/** A product helper of `templates/helpers`, and where it is mounted. Functions are named as the helper exports them. */
export interface Mount {
  readonly helper: string
  /** Ids of the operations that the helper is handed, sorted. */
  readonly needs: readonly string[]
  /** Ids that needed operations had before, by which the code of the helper may call them; sorted by the former id. */
  readonly formerIds: readonly { readonly former: string; readonly operation: string }[]
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
  /** The version from which it is deprecated, because the action was renamed; null for a name that is as good as its own. */
  readonly since: string | null
}

/** That a resource only leads to former names. */
export interface Replaced {
  /** The version from which it is deprecated. */
  readonly since: string
  /** Path of the resource that has all its actions now; null if they are in several. */
  readonly by: readonly string[] | null
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
  /** Other words that people use for it, as sdk.yaml lists them. */
  readonly synonyms: readonly string[]
  /** Null for a resource that the document has. */
  readonly replaced: Replaced | null
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
  /** True if it asks for any media type, and not for that of the text that it answers with. */
  readonly acceptsAny: boolean
  /** The headers that `withResponse()` gives; null if the document describes none. */
  readonly answerHeaders: AnswerHeaders | null
  /** Codes that the document or sdk.yaml promises for this action; the names of entries of {@link Api.errors}. */
  readonly errorCodes: readonly string[]
  /** The exported type whose fields are the bodies of its errors by their statuses; null if they hold a message and a code at most. */
  readonly errorBodies: TypeUse | null
  readonly retry: Retry
  /** Its own address, with variables in braces; null if it has that of the service. */
  readonly server: string | null
  /** The secrets that it takes; null if they are those of the service. */
  readonly security: Security | null
  /** The scopes that the document asks for, as alternatives. */
  readonly scopes: readonly Together[]
  /** The rate limit that it is known to share with others, or null. */
  readonly limit: string | null
  /** A field of the request that makes sending it again harmless, or null. */
  readonly idempotentWith: string | null
  /** Other words that people use for it, as sdk.yaml lists them. */
  readonly synonyms: readonly string[]
  /** The request that documents show, as sdk.yaml gives it; null if the generator makes one. */
  readonly example: Readonly<Record<string, unknown>> | null
}
