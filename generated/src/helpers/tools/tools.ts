import {
  ArgumentError,
  EventStream,
  StreamCall,
  type Answer,
  type BaseCallOptions,
  type Operation,
  type Resource,
  type StreamOptions
} from '../../runtime/index.ts'
import {
  answerOf,
  claimCall,
  eventSource,
  invocation,
  invocationOf,
  refusedSource,
  streamPlace,
  takeOptions,
  type Invocation
} from '../../runtime/forHelpers.ts'
import type { ToolsInput } from './tool.ts'
import { isNone, offerTools, takeTools } from './toolOffer.ts'
import { toolSource } from './toolSource.ts'

export type { JsonSchema, StandardIssue, StandardResult, StandardSchemaV1 } from './schema.ts'
export {
  tool,
  type AnyTools,
  type ArgumentsOf,
  type Tool,
  type ToolContext,
  type ToolDefinition,
  type ToolsInput
} from './tool.ts'

/** A completion that runs the tools of its request when the model calls them. Like every stream call it is sent when it is used. */
export class EngineCall<T, E> extends StreamCall<T, E> {
  readonly #resource: Resource
  readonly #tools: unknown
  #stream: EventStream<E, T> | undefined
  #answer: Promise<Answer<T>> | undefined

  constructor(resource: Resource, call: Invocation, tools: unknown) {
    super(call)
    this.#resource = resource
    this.#tools = tools
  }

  /** The answer event by event; tools run while it is read. */
  override stream(options: StreamOptions = {}): EventStream<E, T> {
    if (isNone(this.#tools)) return super.stream(options)
    const { options: taken, refused: unreadable } = takeOptions(options, {}, streamPlace)
    const refused = claimCall(this, 'streamed') ?? unreadable
    if (refused) return new EventStream(refusedSource(invocationOf(this), refused))
    return (this.#stream ??= this.#open(taken))
  }

  override withResponse(): Promise<Answer<T>> {
    if (isNone(this.#tools)) return super.withResponse()
    const refused = claimCall(this, 'awaited')
    if (refused) return Promise.reject(refused)
    return (this.#answer ??= answerOf(this.#open({})))
  }

  override asResponse(): Promise<Response> {
    if (isNone(this.#tools)) return super.asResponse()
    return Promise.reject(
      new ArgumentError(
        'A call with tools has to read its answer itself; use .stream().toResponse() to send it on'
      )
    )
  }

  #open(options: StreamOptions): EventStream<E, T> {
    const call = invocationOf(this)
    const resource = this.#resource
    const tools = this.#tools
    return new EventStream<E, T>(
      toolSource({
        base: eventSource(call, options),
        call,
        resource,
        options,
        offer: () => offerTools(call.input, tools)
      })
    )
  }
}

/**
 * `tools` of the request are functions that the model may call; they run here while the answer is read.
 *
 * @inheritDoc
 */
export function engineCall<T, E, Request, Tools>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: Request & ToolsInput<Tools>,
  options?: BaseCallOptions | null
): EngineCall<T, E>
export function engineCall<T, E>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): EngineCall<T, E>
export function engineCall<T, E>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): EngineCall<T, E> {
  const { tools, request } = takeTools(input)
  return new EngineCall<T, E>(resource, invocation(resource, operation, ids, request, options), tools)
}
