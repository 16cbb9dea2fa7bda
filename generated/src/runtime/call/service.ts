/** Everything particular to one API, as data: the generator writes it, the runtime reads it. */
import type { Envelope } from '../answer/failure.ts'
import type { BodyEncoder } from '../request/body.ts'
import type { HeaderMap } from '../request/headers.ts'
import type { BaseCallOptions, BaseClientOptions } from './options.ts'
import type { Writer, Writers } from '../request/query.ts'
import type { Asker, Credential } from '../send/credential.ts'
import type { DecoderFactory } from '../stream/events.ts'

/** What the runtime knows about an API as a whole. */
export interface Service {
  /** Name of the API in messages. */
  readonly name: string
  /** Address with its path prefix, without a trailing slash. */
  readonly baseUrl: string
  /**
   * What follows the path prefix of any other host, unless its address ends in it already. Without it, an address with
   * a prefix is the whole one.
   */
  readonly hostPath?: string
  /** Fills in an address by the options of a client, that of the service or of an operation; only services without a fixed one name it. */
  readonly address?: (template: string, service: Service, options: BaseClientOptions) => string
  readonly auth: Auth
  /** Names of options that only the client of this API takes. */
  readonly clientOptions?: readonly string[]
  /** Environment variables that hold the secret if no option gives one; the first that is set counts. */
  readonly tokenVariables?: readonly string[]
  /** Environment variables that hold the address if no option gives one; the first that is set counts. */
  readonly addressVariables?: readonly string[]
  /** Environment variable from which `logTo` reads its level. */
  readonly logVariable?: string
  /** What the package calls itself in the `User-Agent` header. */
  readonly userAgent?: string
  /** Client and call options that travel as headers. */
  readonly options?: Readonly<Record<string, HeaderOption>>
  /** How secrets begin that must not reach a browser. */
  readonly browserSecrets?: readonly string[]
  /** Request headers that the API accepts from a browser. */
  readonly corsHeaders?: readonly string[]
  readonly errors?: ErrorStyle
  /** Writes parameters of the query that have no writer of their own; without it objects, and lists in lists, are refused. */
  readonly nested?: Writer
  /** Writes ids that need not be texts; only services with such ids name it. */
  readonly ids?: Writer
  /** Makes headers of parameters; only services whose operations have such parameters name it. */
  readonly parameterHeaders?: (
    operation: Operation,
    given: Readonly<Record<string, unknown>>,
    before: Readonly<HeaderMap>
  ) => HeaderMap
  /** Sees every request before it is sent, and returns the one to send; what it throws ends the call. */
  readonly prepare?: (request: unknown, operation: Operation) => unknown
}

/** What reading the failures of an API needs to know of it. */
export type Reporter = Pick<Service, 'name' | 'errors'>

/** How a request shows who sends it. */
export interface Auth {
  readonly header: string
  /** The word before the secret in the header; empty if there is none. */
  readonly scheme: string
  /** The option that a client gives secrets by, unless it is `token`. */
  readonly option?: string
  /** Sends the secrets if one header is not all; only services that have other ways name it. */
  readonly credential?: (asker: Asker) => Credential
}

/** An option that travels as a header. */
export interface HeaderOption {
  readonly header: string
  /** True if it says in whose name a call is made: such options replace each other. */
  readonly identity?: boolean
  /** Why the secret at hand cannot have it; a call that is given it rejects with this. */
  readonly refused?: string
}

/** How the API reports what went wrong. */
export interface ErrorStyle {
  /** The HTTP status of each known code. */
  readonly codes?: Readonly<Record<string, number>>
  /** The first rule that fits an error gives its kind. */
  readonly rules?: readonly ErrorRule[]
  /** Statuses that pass by themselves; 408, 502, 503 and 504 unless given. */
  readonly transient?: readonly number[]
  /** What a request that only reads is repeated after besides. */
  readonly safe?: SafeStyle
  /** A pattern whose first group is the name of the limit in the message of a refusal, `rate/poll` for instance. */
  readonly family?: string
  /** Reads message and code of an error, if they are elsewhere than in the fields `message` and `code` or those of `error`. */
  readonly read?: (body: unknown) => Envelope
  /** Code of an answer that carries none, by status. */
  readonly absent?: Readonly<Record<number, string>>
}

/** Failures that pass by themselves. */
export interface SafeStyle {
  /** 520 to 530 unless given: what networks in front of a service answer. */
  readonly statuses?: readonly number[]
  /** Codes of a 500; `*` in front matches any beginning. */
  readonly codes?: readonly string[]
}

/** Whether sending a request again is harmless, leads to the same state, or neither. */
export type Repeat = 'safe' | 'idempotent' | 'never'

/** When an error is of a kind; each given condition must hold. */
export interface ErrorRule {
  readonly kind: ErrorKind
  readonly status?: number
  readonly code?: string
  /** How the message begins. */
  readonly message?: string
}

/** What an error means to a program, beyond its status. */
export type ErrorKind = 'rateLimit' | 'quota' | 'notAuthorized' | 'notAuthenticated' | 'notFound' | 'conflict'

/** What a generated method says about its operation. */
export interface Operation {
  /** operationId of the document; a raw request has none. */
  readonly id?: string
  readonly method: string
  /**
   * `/a/{aId}/b/{+rest}`; `{+rest}` keeps slashes, by the writer that `encoding` has for it, `{+rest?}` is taken from the parameters
   * and may be missing, and `{#id}` may be a number or a boolean, which `ids` of the service writes.
   */
  readonly path: string
  /** Whether sending it again is harmless or leads to the same state; a GET is safe and a POST neither unless given. */
  readonly retry?: Repeat | undefined
  /** The rate limit that it is known to share with others, `rate/poll` for instance. */
  readonly limit?: string | undefined
  /** True if it hands on what another server answered, whatever the status. */
  readonly passThrough?: true
  /** A field of the request that makes sending it again harmless, `channelId` for instance. */
  readonly idempotentWith?: string
  readonly accept?: string
  /** What the argument holds: parameters of a GET or a HEAD, the body of any other request, unless given. */
  readonly argument?: 'params' | 'request'
  /** True if a call that is given no body sends none; else it sends `{}`. */
  readonly bare?: true
  /** Options of the call that travel in the query or in the path, if the argument is the body. */
  readonly query?: readonly string[]
  /** Options that only this operation takes and that travel as headers: option name to header name. */
  readonly headers?: Readonly<Record<string, string>>
  /**
   * How parameters are written that are neither one value nor a list whose name is repeated: those of the query by their names,
   * those of the path with a slash before it, and headers and cookies with a colon behind it, because places share names.
   */
  readonly encoding?: Writers
  /** What may be sent; JSON unless given. */
  readonly bodies?: readonly BodyKind[]
  /** Fields of a multipart body that hold files. */
  readonly fields?: readonly string[]
  /** Makes the body if it is more than plain JSON; only operations that take one name it, so that a bundle of others lacks it. */
  readonly encode?: BodyEncoder
  /** True if any JSON may be sent and answered: `request()` makes calls that the document does not describe. */
  readonly anyJson?: boolean
  /** Reads the headers of its answers; only operations whose answers have described ones name it. */
  readonly answerHeaders?: (headers: { get(name: string): string | null }) => object
  /** What is made of each media type that the operation answers. */
  readonly media?: Readonly<Record<string, MediaForm>>
  readonly page?: PageStyle | undefined
  /** Where its answer has the items, if its convention does not say it. */
  readonly rows?: string
  readonly stream?: StreamStyle | undefined
  /** Types of events that the document declares; those of its convention unless given. */
  readonly events?: readonly string[]
  /** Its address, if it is not that of the service. */
  readonly server?: string
  /** The secrets that it takes: alternatives of what goes together, none if it is empty; those of the service unless given. */
  readonly security?: Security
}

/** Alternatives of secrets that go together, each by its name. */
export type Security = readonly (readonly string[])[]

/** The kinds of bodies. */
export type BodyKind = 'json' | 'form' | 'multipart' | 'text' | 'lines' | 'binary'

/** What holds for an operation unless it says something else, by the last literal of its path. */
export type RouteRules = Readonly<Record<string, Pick<Operation, 'retry' | 'limit' | 'page' | 'stream'>>>

/** Makes an operation of its id, its route, `POST /bot/{botId}/update`, and what differs from the rule. */
export type Route = (id: string, route: string, more?: Partial<Operation>) => Operation

/** What an answer becomes: the parsed JSON, that or null for an empty body, its text, or a download. */
export type MediaForm = 'json' | 'any' | 'text' | 'bytes'

/** A convention of paging that several lists share. With a turner, a field of the answer may be named by a path with dots. */
export interface PageStyle {
  /** Field of the answer that holds the items. */
  readonly items: string
  /** Parameter or field of the body for the cursor from which to continue, by its name on the wire. */
  readonly cursor?: string
  /** Field of the answer with the cursor of the next page; absent if there is only one page. */
  readonly next?: string
  /** Header of the answer with the cursor of the next page, in place of a field. */
  readonly nextHeader?: string
  /** Reads and asks for a page in another way than by a cursor in the query, which the answer has in a field. */
  readonly page?: PageTurner
  /** True if fields of the body ask for a page. */
  readonly body?: true
  /** True if a header asks for a page, which an option of the call is. */
  readonly header?: true
  /** Where the argument has what asks for a page, by its name, if it is inside of an object: `page[number]` in `page`. */
  readonly within?: Readonly<Record<string, readonly string[]>>
  /** True if a cursor is sent as a number. */
  readonly numeric?: true
  /** True if a list without items may be answered without a body; the style then has a turner. */
  readonly nothing?: true
  /** `GET` if a link to the path of the call is followed by it, whatever the method of the call; a link to another path always is. */
  readonly follow?: 'GET'
  /** Field of the answer that is false on the last page. */
  readonly hasMore?: string
  /** Field of the answer with the number of all items. */
  readonly total?: string
  /** Field of the answer with the number of all pages. */
  readonly totalPages?: string
  /** Number of the first page, 1 unless given; or of the first item, 0 unless given. */
  readonly first?: number
  /** True if more pages may follow one without items. */
  readonly sparse?: boolean
  /** Parameters that are secrets, which a link to a page may repeat. */
  readonly without?: readonly string[]
  /** Query parameter for the size of a page. */
  readonly take?: string
  /** Query parameter for the direction. */
  readonly order?: string
  /** Largest page that the API gives. */
  readonly maximum?: number
  /** Field that identifies an item; `id` unless given. */
  readonly id?: string
  /** True if the cursor is the id of the last item, so that a list can continue from any item. */
  readonly resumable?: boolean
}

/** The call of a list, as far as pages depend on it. */
export interface Listed {
  readonly operation: Operation
  readonly ids?: readonly unknown[]
  readonly input: unknown
  readonly options?: object
  readonly connection?: {
    readonly place: { readonly address: string }
    readonly service: Pick<Service, 'ids'>
  }
}

/** How the pages of a convention follow each other, if not by a cursor in the query that is a field of the answer. */
export interface PageTurner {
  /**
   * An answer as the fields of the style: the items, and the cursor of the next page, null on the last one, under `next` or 0.
   * `at` is the cursor of the page; the first page has none.
   */
  read(
    body: unknown,
    list: Listed,
    response: Response,
    at: string | undefined
  ): Readonly<Record<string, unknown>>
  /** What the request for the page behind a cursor has beside the arguments of the call. */
  ask(list: Listed, cursor: string): PageRequest
  /** The cursor from which the caller wants the list, a text; anything else is its start. */
  start(list: Listed): unknown
  /** What the call for the page behind a cursor has in place of its own; undefined if it is the same but for its parameters. */
  readonly turn?:
    | ((
        list: Listed,
        cursor: string
      ) => (Pick<Listed, 'operation' | 'input'> & { readonly options?: BaseCallOptions }) | undefined)
    | undefined
}

/** Parameters and fields of the body, and the path if it is another one than that of the operation. */
export interface PageRequest {
  readonly path?: string
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: Readonly<Record<string, unknown>>
}

/** A convention of streaming that several operations share. */
export interface StreamStyle {
  readonly framing: 'jsonl' | 'sse'
  readonly mediaType: string
  /** Field that holds the type of an event. */
  readonly discriminator?: string
  /** Field that holds what an event carries. */
  readonly payload?: string
  /** Types of events that the document declares for its operations, unless an operation declares its own. */
  readonly events?: readonly string[]
  /** Types of events that only keep the connection alive. */
  readonly heartbeats?: readonly string[]
  /** Type of the event that reports a failure. */
  readonly error?: string
  /** Type of the event that carries the final answer. */
  readonly result?: string
  /** Types of events of which one has to come before the stream ends; without one it was interrupted. Any end will do unless given. */
  readonly ends?: readonly string[]
  /** Field of a result that is set if there is no result after all. */
  readonly noResult?: string
  /** Which events carry text, and in which field of their payload. */
  readonly text?: { readonly event: string; readonly field: string }
  /** Longest silence in milliseconds, if the API keeps the stream alive. */
  readonly idle?: number
  /** Fields that a request body gets if its answer is to be streamed. */
  readonly body?: Readonly<Record<string, unknown>>
  /** Fields that it gets if its answer is to come as a whole. */
  readonly whole?: Readonly<Record<string, unknown>>
  /** Data that ends the stream, `[DONE]` for instance. */
  readonly done?: string
  /** Types of events whose data is text, where that of the others is JSON. */
  readonly texts?: readonly string[]
  /** The decoder if events are not JSON objects in lines. */
  readonly decoder?: DecoderFactory
}
