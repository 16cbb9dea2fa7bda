/** The calls that the helpers are mounted on, in the shape that the generator emits. */
import {
  ApiClient,
  scoped,
  type BaseCallOptions,
  type BaseClientOptions,
  type Service,
  type StreamStyle
} from '../../templates/runtime/index.ts'
import {
  dispatchCall,
  follow,
  type DispatchCall,
  type FollowOptions,
  type FollowStream
} from '../../templates/helpers/follow/follow.ts'
import { engineCall, type EngineCall, type ToolsInput } from '../../templates/helpers/tools/tools.ts'
import type { TestServer } from '../server/server.ts'

export const service: Service = {
  name: 'ChatBotKit',
  baseUrl: 'https://api.chatbotkit.com/v1',
  auth: { header: 'Authorization', scheme: 'Bearer' },
  browserSecrets: ['sk-', 'oaac-'],
  options: {
    runAsUserId: { header: 'X-RunAs-UserId', identity: true },
    runAsChildUserEmail: { header: 'X-RunAs-Child-User-Email', identity: true }
  },
  errors: {
    codes: { BAD_REQUEST: 400, NOT_FOUND: 404, LIMITS_REACHED: 429, GENERIC_ERROR: 500 },
    rules: [
      { kind: 'rateLimit', code: 'LIMITS_REACHED', message: 'You have exceeded your allocated rate limits' }
    ]
  }
}

export const engineEvents: StreamStyle = {
  framing: 'jsonl',
  mediaType: 'application/jsonl',
  discriminator: 'type',
  payload: 'data',
  error: 'error',
  result: 'result',
  noResult: 'ping',
  ends: ['result'],
  text: { event: 'token', field: 'token' },
  heartbeats: ['nop', 'ping'],
  idle: 30_000
}

export interface Options extends BaseClientOptions {
  readonly runAsUserId?: string | undefined
  readonly runAsChildUserEmail?: string | undefined
}

export interface Per extends BaseCallOptions {
  readonly runAsUserId?: string | undefined
  readonly runAsChildUserEmail?: string | undefined
}

export interface Result {
  readonly id?: string
  readonly text: string
}

export type CompleteEvent =
  | { readonly type: 'token'; readonly data: { readonly token: string } }
  | { readonly type: 'waitForChannelMessageBegin'; readonly data: Readonly<Record<string, unknown>> }
  | { readonly type: 'result'; readonly data: Result }

export interface Request {
  readonly messages?: readonly object[]
  readonly text?: string
  readonly functions?: readonly object[]
  readonly channelId?: string | undefined
}

export class Platform extends ApiClient<Options, Per> {
  constructor(options?: Options) {
    super(service, options)
  }

  dispatch<Tools>(
    request: Request & ToolsInput<Tools>,
    options?: Per
  ): DispatchCall<{ channelId: string }, CompleteEvent>
  dispatch<Tools>(
    conversationId: string,
    request?: Request & ToolsInput<Tools>,
    options?: Per
  ): DispatchCall<{ channelId: string }, CompleteEvent>
  dispatch(...args: unknown[]): DispatchCall<{ channelId: string }, CompleteEvent> {
    return scoped(
      this,
      dispatchCall<{ channelId: string }, CompleteEvent>,
      {
        collection: { method: 'POST', path: '/conversation/dispatch', idempotentWith: 'channelId' },
        item: { method: 'POST', path: '/conversation/{conversationId}/dispatch', idempotentWith: 'channelId' }
      },
      args
    )
  }

  complete<Tools>(request: Request & ToolsInput<Tools>, options?: Per): EngineCall<Result, CompleteEvent> {
    return engineCall(
      this,
      { method: 'POST', path: '/conversation/complete', stream: engineEvents },
      [],
      request,
      options
    )
  }

  follow(channelId: string, options?: FollowOptions & Per): FollowStream<CompleteEvent> {
    return follow(this, channelId, options)
  }
}

/** A client of a test server. */
export function platform(server: TestServer, options: Options = {}): Platform {
  return new Platform({ secret: server.secret, baseUrl: server.baseUrl, retryDelay: 1, ...options })
}

/** What a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise
  } catch (error) {
    return error
  }
  throw new Error('expected a rejection')
}
