import { Download } from '../answer/download.ts'
import { invalidResponse } from '../answer/failure.ts'
import type { Answer } from '../answer/response.ts'
import { plainReader } from '../answer/responseBody.ts'
import { ArgumentError } from '../errors/errors.ts'
import type { Invocation } from '../request/prepare.ts'
import { Exchange } from '../send/exchange.ts'
import { tryJson } from '../values.ts'
import { Call, claimCall, invocationOf } from './call.ts'
import { checkFailure, isJson, parseJson, parseText } from './calls.ts'
import type { BaseCallOptions } from './options.ts'
import { invocation, type Resource } from './resource.ts'
import type { MediaForm, Operation } from './service.ts'

/** A call that answers in several forms: await it for the usual one, or ask for another. Nothing is sent before that. */
export class MediaCall<T, Media> extends Call<T> {
  #asked: { readonly mediaType: string; readonly answer: Promise<Answer<unknown>> } | undefined

  constructor(call: Invocation) {
    super(
      call,
      (response, exchange) => readAs<T>(formOf(call.operation, response), response, exchange),
      'later'
    )
  }

  /** The answer as another media type. */
  async as<M extends keyof Media & string>(mediaType: M): Promise<Media[M]> {
    if (typeof mediaType !== 'string') throw new ArgumentError('The media type must be a string')
    const refused = claimCall(this, `read as ${mediaType}`)
    if (refused) throw refused
    const call = invocationOf(this)
    const form = call.operation.media?.[mediaType] ?? 'text'
    const exchange = new Exchange(call, () => ({ accept: mediaType }))
    this.#asked ??= {
      mediaType,
      answer: exchange.read((response) => readAs<Media[M]>(form, response, exchange))
    }
    const { data } = await this.#asked.answer
    return data as Media[M]
  }
}

/** An operation that answers on several media types. */
export function mediaCall<T, Media = Record<never, never>>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: unknown,
  options?: BaseCallOptions | null
): MediaCall<T, Media> {
  return new MediaCall<T, Media>(invocation(resource, operation, ids, input, options))
}

/** The usual form; if several were asked for, because the service decides by the status, the one of the answer. */
function formOf({ accept = 'application/json', media }: Operation, response: Response): MediaForm {
  const [usual = '', ...others] = accept.split(', ')
  const type = response.headers.get('content-type')?.toLowerCase() ?? ''
  const other = others.find((each) => type.split(';', 1)[0]?.trim() === each.split(';', 1)[0])
  return media?.[other ?? usual] ?? 'json'
}

async function readAs<T>(form: MediaForm, response: Response, exchange: Exchange): Promise<T> {
  switch (form) {
    case 'json':
    case 'any':
      return parseJson<T>(response, exchange, form === 'any')
    case 'text':
      return (await parseText(response, exchange)) as T
    case 'bytes':
      return (await readBytes(response, exchange)) as T
  }
}

async function readBytes(response: Response, exchange: Exchange): Promise<Download | null> {
  if (response.status === 204) return null
  const range = response.headers.get('content-range')
  const { connection, options } = exchange.call
  const isAsked = [options, connection.options].some(({ headers }) => 'range' in Object(headers))
  if (response.status === 206 && range && !isAsked)
    throw invalidResponse(`a whole file: it has ${range}`, exchange.details)
  const isBare = response.body === null
  // A file comes with its name; JSON without one may be a failure that came late, in the place of the file.
  const isFile = !isJson(response) || response.headers.get('content-disposition') !== null
  if (isFile && !isBare) return new Download(response, exchange)
  // A fetch that is not that of the platform may give the bytes without a stream.
  const bytes = isBare ? (await plainReader(response).read()).value : await response.arrayBuffer()
  if (!bytes) return null
  if (!isFile) checkFailure(tryJson(new TextDecoder().decode(bytes)), response, exchange)
  return new Download(new Response(bytes as Uint8Array<ArrayBuffer>, response), exchange, true)
}
