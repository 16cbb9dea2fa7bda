/** The part of THE MODEL that describes the package, the service behind it and its errors. */

/** The manifest of the package. */
export interface Package {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  /** Name of the root class. */
  readonly client: string
  readonly npm: NpmFacts
}

/** What only the manifest says of the package. */
export interface NpmFacts {
  readonly homepage: string | null
  readonly repository: Repository | null
  /** Where users report faults. */
  readonly bugs: string | null
  readonly author: string | null
  readonly keywords: readonly string[]
  readonly publishConfig: {
    readonly access: 'public' | 'restricted'
    readonly provenance: boolean
  } | null
}

/** Where the source of the package is. */
export interface Repository {
  /** The https address, as a browser opens it. */
  readonly url: string
  /** The folder of the package, or null if it is the root. */
  readonly directory: string | null
}

/** What every call of the package needs to know of the service. */
export interface Service {
  readonly name: string
  /** Address with its version prefix, without a trailing slash, and with the defaults of its variables; empty if there is none. */
  readonly baseUrl: string
  /** The same with its variables in braces, by the names of their options; null if it has none. */
  readonly template: string | null
  /** What a client chooses among, the usual one first, in the order of the document; empty if there is one. */
  readonly servers: readonly Server[]
  /** Options of the client for the variables of addresses, in the order of their first use. */
  readonly variables: readonly ServerOption[]
  /** What follows the path prefix of any other host, or null if an address with a prefix is the whole one. */
  readonly hostPath: string | null
  readonly auth: Auth
  /** Environment variables of the secret that a client takes as `token`, the first one that is set counts. */
  readonly tokenVariables: readonly string[]
  /** Environment variables of the address, the first one that is set counts. */
  readonly addressVariables: readonly string[]
  /** Environment variable of the log level, or null. */
  readonly logVariable: string | null
  /** How secrets begin that must not reach a browser. */
  readonly browserSecrets: readonly string[]
  /** Request headers that the service accepts from a browser; null if they are not known. */
  readonly corsHeaders: readonly string[] | null
  /** Options of the client and of a call that travel as headers, in the order of sdk.yaml. */
  readonly options: readonly HeaderOption[]
  readonly errors: ErrorRules
  /** How the query names what is deeper in an object: `a[b][c]` in brackets, or `a.b.c` behind a first level in brackets. */
  readonly nested: 'brackets' | 'dots'
}

/** An address that a client chooses by its name. */
export interface Server {
  readonly name: string
  /** With the defaults of its variables. */
  readonly url: string
  /** The same with its variables in braces, by the names of their options; null if it has none. */
  readonly template: string | null
  /** Options that mean something else here than elsewhere. */
  readonly own: readonly ServerOption[]
  /** Options that only other servers have. */
  readonly lacks: readonly string[]
  readonly docs: string | null
}

/** An option for a variable of an address. */
export interface ServerOption {
  readonly name: string
  /** Null if the client has to give it. */
  readonly default: string | null
  /** The values that it may have; empty if it may have any. */
  readonly values: readonly string[]
  readonly docs: string | null
}

/** How a request proves who sends it: one secret in a header, or secrets by name. */
export type Auth =
  | {
      readonly kind: 'header'
      readonly header: string
      /** The word before the secret, `Bearer` for instance; empty if there is none. */
      readonly scheme: string
      /** False if neither the document nor sdk.yaml speaks of a secret: a client may be given one all the same. */
      readonly asked: boolean
    }
  | {
      readonly kind: 'schemes'
      /** Sorted by their keys in the document; empty if no request can carry what the document asks for. */
      readonly schemes: readonly AuthScheme[]
      /** What an action takes that says nothing else. */
      readonly usual: Security
    }

/** Alternatives of secrets that go together, by the names of their schemes; without any, an action takes no secret. */
export type Security = readonly Together[]

/** Names of what goes together. */
export type Together = readonly string[]

/** A secret and how it travels. */
export interface AuthScheme {
  readonly name: string
  /** How a client gives it: as `token`, as `username` and `password`, or by its name in `auth`. */
  readonly given: 'token' | 'password' | 'auth'
  readonly way: Way
  readonly docs: string | null
  /** Environment variables of the secret, of basic those of the password; the first one that is set counts. */
  readonly variables: readonly string[]
  /** Environment variables of the user name; empty unless it travels as basic. */
  readonly userVariables: readonly string[]
}

/** How one secret travels. */
export type Way =
  | { readonly kind: 'header'; readonly name: string; readonly scheme: string }
  | { readonly kind: 'query'; readonly name: string }
  | { readonly kind: 'cookie'; readonly name: string }
  /** User name and password in the header Authorization (RFC 7617). */
  | { readonly kind: 'basic' }

/** An option that travels as a header. */
export interface HeaderOption {
  readonly name: string
  readonly header: string
  /** True if it says in whose name a call is made: such options replace each other. */
  readonly identity: boolean
  readonly docs: string
}

/** How a program tells what went wrong, and what may be repeated. */
export interface ErrorRules {
  /** The first rule that fits an error gives its kind. */
  readonly rules: readonly ErrorRule[]
  /** Statuses that pass by themselves: what is safe or idempotent is repeated. */
  readonly transient: readonly number[]
  /** After what else a request is repeated that only reads; null leaves it to the runtime. */
  readonly safe: SafeFailures | null
  /** A pattern whose first group is the name of the rate limit in a message, or null. */
  readonly family: string | null
  /** Whether errors say what went wrong in other forms than `message` and `code`, at the top or in `error`. */
  readonly otherForms: boolean
  /** The code of an answer that carries none, by status. */
  readonly absent: Readonly<Record<string, string>>
}

/** When an error is of a kind; each condition that is not null must hold. */
export interface ErrorRule {
  readonly kind: 'rateLimit' | 'quota' | 'notAuthorized' | 'notAuthenticated' | 'notFound' | 'conflict'
  readonly status: number | null
  readonly code: string | null
  /** How the message begins. */
  readonly message: string | null
}

/** Failures that pass by themselves. */
export interface SafeFailures {
  readonly statuses: readonly number[]
  /** Codes of a 500; `*` in front matches any beginning. */
  readonly codes: readonly string[]
}

/** A code of the error envelope. */
export interface ErrorCode {
  readonly code: string
  /** HTTP status that comes with it. */
  readonly status: number
  /** The class of the runtime that carries it. */
  readonly className: string
  /** True if its status passes by itself. */
  readonly retryable: boolean
  readonly docs: string
}
