/** A small API in the shape that the generator emits, for the tests of the runtime. */
import {
  ApiClient,
  Resource as BaseResource,
  childOf,
  eventStream,
  emptyCall,
  encodeFile,
  exportCall,
  jsonCall,
  listCall,
  mediaCall,
  pageCall,
  scoped,
  streamCall,
  textCall,
  type BaseCallOptions,
  type BaseClientOptions,
  type Call,
  type Download,
  type EventStream,
  type ExportCall,
  type ItemEvent,
  type ListCall,
  type MediaCall,
  type PageCall,
  type PageStyle,
  type Service,
  type StreamCall,
  type StreamStyle
} from '../../templates/runtime/index.ts'
import { dots } from '../../templates/runtime/request/dots.ts'
import { numberOrText, segments } from '../../templates/runtime/request/ids.ts'
import { parameterHeaders } from '../../templates/runtime/request/parameterHeaders.ts'
import { commas } from '../../templates/runtime/request/styles.ts'

export interface ClientOptions extends BaseClientOptions {
  readonly runAsUserId?: string | null | undefined
  readonly runAsEmail?: string | null | undefined
  readonly timezone?: string | null | undefined
}

export interface CallOptions extends BaseCallOptions {
  readonly runAsUserId?: string | null | undefined
  readonly runAsEmail?: string | null | undefined
  readonly timezone?: string | null | undefined
}

export const service: Service = {
  name: 'Shelf',
  baseUrl: 'https://api.shelf.example/v1',
  auth: { header: 'Authorization', scheme: 'Bearer' },
  tokenVariables: ['SHELF_TOKEN', 'SHELF_SECRET'],
  addressVariables: ['SHELF_URL'],
  options: {
    runAsUserId: { header: 'X-RunAs-UserId', identity: true },
    runAsEmail: { header: 'X-RunAs-Email', identity: true },
    timezone: { header: 'X-Timezone' }
  },
  nested: dots,
  ids: numberOrText,
  parameterHeaders,
  browserSecrets: ['sk-'],
  corsHeaders: ['Accept', 'Content-Type', 'Authorization'],
  errors: {
    codes: {
      BAD_REQUEST: 400,
      NOT_AUTHENTICATED: 401,
      NOT_AUTHORIZED: 403,
      NOT_FOUND: 404,
      LIMITS_REACHED: 429,
      TOO_MANY_REQUESTS: 429,
      GENERIC_ERROR: 500
    },
    rules: [
      { kind: 'rateLimit', code: 'LIMITS_REACHED', message: 'You have exceeded your allocated rate limits' },
      { kind: 'rateLimit', code: 'TOO_MANY_REQUESTS' },
      { kind: 'quota', status: 429 },
      { kind: 'notAuthorized', code: 'NOT_AUTHORIZED' }
    ],
    safe: {
      statuses: [520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 530],
      codes: ['GENERIC_ERROR', 'INTERNAL_SERVER_ERROR', '*_TOO_MANY_REQUESTS']
    },
    family: 'rate limits: ([\\w/.-]*\\w)',
    absent: { 413: 'CONTENT_TOO_LARGE' }
  }
}

export const cursorPages: PageStyle = {
  cursor: 'cursor',
  take: 'take',
  order: 'order',
  items: 'items',
  next: 'cursor',
  maximum: 100,
  resumable: true
}
export const opaquePages: PageStyle = { ...cursorPages, resumable: false }
export const jsonLines: StreamStyle = {
  framing: 'jsonl',
  mediaType: 'application/jsonl',
  discriminator: 'type',
  payload: 'data',
  heartbeats: ['nop', 'ping'],
  error: 'error',
  result: 'result',
  text: { event: 'token', field: 'token' }
}
export const liveLines: StreamStyle = { ...jsonLines, idle: 30_000 }

export abstract class Resource extends BaseResource {
  constructor(options?: ClientOptions | BaseResource) {
    super(service, options)
  }
}

export interface Book {
  id: string
  name?: string
}

export type ReadEvent =
  { type: 'token'; data: { token: string } } | { type: 'result'; data: { text: string } }

export class PageResource extends Resource {
  fetch(bookId: string, pageId: string, params?: object | null, options?: CallOptions): Call<{ id: string }> {
    return jsonCall(
      this,
      { method: 'GET', path: '/book/{bookId}/page/{pageId}/fetch', retry: 'safe' },
      [bookId, pageId],
      params,
      options
    )
  }
}

export class BookClient extends Resource {
  get page(): PageResource {
    return childOf(this, PageResource)
  }

  create(request: object, options?: CallOptions): Call<Book> {
    return jsonCall(this, { method: 'POST', path: '/book/create' }, [], request, options)
  }

  update(bookId: string, request: object, options?: CallOptions): Call<Book> {
    return jsonCall(
      this,
      { method: 'POST', path: '/book/{bookId}/update', retry: 'idempotent' },
      [bookId],
      request,
      options
    )
  }

  fetch(bookId: string, params?: object | null, options?: CallOptions): Call<Book> {
    return jsonCall(
      this,
      { method: 'GET', path: '/book/{bookId}/fetch', retry: 'safe' },
      [bookId],
      params,
      options
    )
  }

  order(request: object, options?: CallOptions): Call<Book> {
    return jsonCall(
      this,
      { method: 'POST', path: '/book/order', idempotentWith: 'orderId' },
      [],
      request,
      options
    )
  }

  remove(bookId: string, request?: object, options?: CallOptions): Call<void> {
    return emptyCall(this, { method: 'POST', path: '/book/{bookId}/remove' }, [bookId], request, options)
  }

  manual(params?: object | null, options?: CallOptions): Call<string> {
    return textCall(this, { method: 'GET', path: '/book/manual', retry: 'safe' }, [], params, options)
  }

  pages(params?: object | null, options?: CallOptions): PageCall<Book> {
    return pageCall(
      this,
      { method: 'GET', path: '/book/pages', retry: 'safe', page: opaquePages, encoding: { tags: commas } },
      [],
      params,
      options
    )
  }

  list(params?: object | null, options?: CallOptions): ListCall<Book> {
    return listCall(
      this,
      { method: 'GET', path: '/book/list', retry: 'safe', page: cursorPages, stream: jsonLines },
      [],
      params,
      options
    )
  }

  records(params?: object | null, options?: CallOptions): ListCall<Book> {
    return listCall(
      this,
      { method: 'GET', path: '/book/records', retry: 'safe', page: opaquePages, stream: jsonLines },
      [],
      params,
      options
    )
  }

  export(params?: object | null, options?: CallOptions): ExportCall<Book> {
    return exportCall(
      this,
      { method: 'GET', path: '/book/export', retry: 'safe', page: cursorPages, stream: jsonLines },
      [],
      params,
      options
    )
  }

  read(bookId: string, request: object, options?: CallOptions): StreamCall<{ text: string }, ReadEvent>
  read(nothing: null, request: object, options?: CallOptions): StreamCall<{ text: string }, ReadEvent>
  read(request: object): StreamCall<{ text: string }, ReadEvent>
  read(...args: readonly unknown[]): StreamCall<{ text: string }, ReadEvent> {
    return scoped(
      this,
      streamCall<{ text: string }, ReadEvent>,
      {
        collection: {
          method: 'POST',
          path: '/book/read',
          stream: liveLines,
          events: ['token', 'result', 'error']
        },
        item: {
          method: 'POST',
          path: '/book/{bookId}/read',
          stream: liveLines,
          events: ['token', 'result', 'error']
        }
      },
      args
    )
  }

  watch(bookId: string, request?: object, options?: CallOptions): EventStream<ItemEvent<Book>> {
    return eventStream(
      this,
      { method: 'POST', path: '/book/{bookId}/watch', stream: jsonLines },
      [bookId],
      request,
      options
    )
  }

  download(
    bookId: string,
    params?: object | null,
    options?: CallOptions
  ): MediaCall<Download | null, { 'application/json': { url: string } }> {
    return mediaCall(
      this,
      {
        method: 'GET',
        path: '/book/{bookId}/download',
        retry: 'safe',
        accept: '*/*',
        media: { '*/*': 'bytes', 'application/json': 'json' }
      },
      [bookId],
      params,
      options
    )
  }

  upload(
    bookId: string,
    request: object,
    options?: CallOptions & { checksum?: string; folder?: string }
  ): Call<{ id: string }> {
    return jsonCall(
      this,
      {
        method: 'POST',
        path: '/book/{bookId}/upload',
        bodies: ['json', 'multipart', 'binary'],
        fields: ['file'],
        encode: encodeFile,
        headers: { checksum: 'X-Checksum' },
        query: ['folder']
      },
      [bookId],
      request,
      options
    )
  }

  store(shelfId: string, path: string, request?: object, options?: CallOptions): Call<{ id: string }> {
    return jsonCall(
      this,
      { method: 'POST', path: '/shelf/{shelfId}/store/{+path}', encoding: { '/path': segments } },
      [shelfId, path],
      request,
      options
    )
  }

  stored(shelfId: string, params?: object | null, options?: CallOptions): Call<{ items: unknown[] }> {
    return jsonCall(
      this,
      {
        method: 'GET',
        path: '/shelf/{shelfId}/stored/{+path?}',
        retry: 'safe',
        encoding: { '/path': segments }
      },
      [shelfId],
      params,
      options
    )
  }
}

export class Shelf extends ApiClient<ClientOptions, CallOptions> {
  constructor(options?: ClientOptions | BaseResource) {
    super(service, options)
  }

  get book(): BookClient {
    return childOf(this, BookClient)
  }
}
