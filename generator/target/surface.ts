/**
 * The public surface of the emitted package, read back from its source: what programs can import, call and rely on. A later
 * run compares it with its own, so it holds declarations that compile alone, and what no declaration can say.
 */

export interface Surface {
  readonly form: 2
  /** The module behind each subpath of the package, `./bot` → `resources/bot.ts`; `.` is the package itself. */
  readonly subpaths: Readonly<Record<string, string>>
  /** By module path from `src`, sorted; every module that a subpath leads to. */
  readonly modules: Readonly<Record<string, ModuleSurface>>
  /** Sorted by id. */
  readonly operations: readonly OperationSurface[]
  /** The codes of the error envelope, sorted. */
  readonly errors: readonly ErrorSurface[]
  /** What the types of the API promise beside their shape: by type and path of a member, empty for the type itself. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, Facts>>>>
  /** The same of parameters that no type of the API has, by operation; absent if it is not known. */
  readonly parameters?: Readonly<Record<string, ParameterFacts>>
  /** What holds for the package as a whole: its name, the address, the secret, pages and streams; absent if it is not known. */
  readonly service?: Facts
  /** Where the document says facts of the service that sdk.yaml does not say, by the beginning of their names; absent if it is not known. */
  readonly documented?: Readonly<Record<string, string>>
  /** What holds unless an option is given, as the runtime declares it; absent if it is not known. */
  readonly defaults?: Facts
}

export interface ModuleSurface {
  /** Names by the module that they come from, `Resource as Base`; `*` is all of them. */
  readonly imports: Links
  /** The same of what is handed on. */
  readonly exports: Links
  readonly classes: readonly ClassSurface[]
  readonly types: readonly TypeSurface[]
  readonly functions: readonly FunctionSurface[]
  readonly constants: readonly TypeSurface[]
  /** Declarations that the module keeps to itself and the others need. */
  readonly inner: readonly TypeSurface[]
}

/** A name is written as in a list of imports, with `type` before it if only the type is meant. */
export type Links = Readonly<Record<string, readonly string[]>>

export interface ClassSurface {
  readonly name: string
  /** `abstract class Resource extends Base<Options>`. */
  readonly head: string
  readonly docs: string
  /** What its `@deprecated` says, `Since 0.2.0: use UserClient.`; absent if it has none or says nothing. */
  readonly deprecated?: string
  /** Child resources by property name. */
  readonly children: Readonly<Record<string, string>>
  readonly methods: readonly MethodSurface[]
  /** Methods of the class itself. */
  readonly statics: readonly MethodSurface[]
  /** Every other member that programs can see, as it is declared: constructors, properties, accessors. */
  readonly members: readonly string[]
}

export interface FunctionSurface {
  readonly name: string
  /** Every overload, `(event: object): event is UnknownEvent`. */
  readonly forms: readonly string[]
}

export interface MethodSurface {
  readonly name: string
  /** Every call form, `(botId: string, params?: EmptyParams, options?: CallOptions): Call<Bot>`. */
  readonly forms: readonly string[]
  readonly docs: string
  /** As of a class; `use` is followed by what a program writes. */
  readonly deprecated?: string
  /** The operations that it calls, `GET /bot/{botId}/fetch`. */
  readonly operations: readonly string[]
}

export interface TypeSurface {
  readonly name: string
  /** The declaration on one line, without comments and without `export`. */
  readonly text: string
  /** As of a class. */
  readonly deprecated?: string
  /** A digest of the words in its comments, those of its members too; absent if it has none. */
  readonly docs?: string
  /** Members whose comments say that they are deprecated; absent if there are none, and where facts of the type say it. */
  readonly deprecatedMembers?: readonly string[]
  /** What a constant is, if its source says it in a line; absent if its type does. */
  readonly value?: string
}

/** How the secrets of an operation name the option `token`, which is not named by a scheme. */
export type TokenOption = 'the token'

/** What an operation promises beside the types of its method. */
export interface OperationSurface {
  readonly id: string
  /** `GET /bot/{botId}/fetch`. */
  readonly route: string
  readonly deprecated: boolean
  /** Whether the SDK may send it again by itself. */
  readonly retry: 'safe' | 'idempotent' | 'never'
  /** The field of the request that makes sending it again harmless, or null. */
  readonly idempotentWith: string | null
  /** Sorted. */
  readonly errorCodes: readonly string[]
  /** The rate limit that it shares with others, or null. */
  readonly limit: string | null
  /** Its own address; absent if it has that of the service. */
  readonly server?: string
  /** The secrets that it takes, as alternatives, none if it is empty; absent if that is the token in its header. */
  readonly security?: readonly string[]
  /** What travels outside the body, as it is written on the wire: `query take`, `header X-Timezone`. */
  readonly parameters: readonly string[]
  /** Media types that it accepts, the usual one first. */
  readonly accepts: readonly string[]
  /** How it answers, the usual way first: a media type, `nothing`, `page cursorPages`, `stream jsonLines`. */
  readonly answers: readonly string[]
}

export interface ErrorSurface {
  readonly code: string
  /** HTTP status that comes with it, or null if any may. */
  readonly status: number | null
  readonly className: string
  readonly retryable: boolean
}

/** Keywords of JSON Schema that change what a value means and not its type: `default`, `format`, `maximum`, `deprecated`… */
export type Facts = Readonly<Record<string, string | number | boolean | null>>

/** Facts by parameter, `path botId`, and by the path of a member; its type and its values are facts as well. */
export type ParameterFacts = Readonly<Record<string, Readonly<Record<string, Facts>>>>
