import {
  Call,
  encodeFile,
  type Answer,
  type BaseCallOptions,
  type Operation,
  type Resource
} from '../../runtime/index.ts'
import {
  claim,
  claimCall,
  invocation,
  type Invocation,
  isBlob,
  isGlobalBlob,
  isStream,
  Lifetime,
  parseJson,
  readHeaders,
  release,
  settleCall
} from '../../runtime/forHelpers.ts'
import { becomesForm, contentOf, type Content, type UploadSource } from './source.ts'
import { gather } from './sourceGather.ts'
import { canStream, store } from './uploadStore.ts'

export type { UploadSource } from './source.ts'
export { fileFromPath, type PathOptions } from './sourceFromPath.ts'

/** The most bytes that are sent through the API: its gateway refuses bodies that are a little larger. */
const mostThroughApi = 4_000_000

/**
 * An upload, which starts at once. A file of up to 4,000,000 bytes is sent through the API; a larger one is declared there
 * and sent to its storage before the call settles. A file that is given as a URL is always sent through the API.
 */
export class UploadCall<T> extends Call<T> {
  readonly #answer: Promise<Answer<T>>

  constructor(resource: Resource, call: Invocation) {
    super(call, parseJson, 'later')
    this.#answer = uploaded<T>(resource, call)
    settleCall(this, this.#answer)
  }

  override withResponse(): Promise<Answer<T>> {
    const refused = claimCall(this, 'awaited')
    return refused ? Promise.reject(refused) : this.#answer
  }

  override asResponse(): Promise<Response> {
    const refused = claimCall(this, 'taken as a response')
    if (refused) return Promise.reject(refused)
    return this.#answer.then(({ data, response }) => new Response(JSON.stringify(data), response))
  }
}

/** Options of every step of an upload. */
interface Steps extends BaseCallOptions {
  readonly signal: AbortSignal
}

/**
 * Give a blob, a buffer, a stream, a form, or an `UploadSource`: `{ name, type, size, data }`. `fileFromPath` makes one of
 * a file on disk. The API fetches a file by its `https:` URL if that is the `file` of the request.
 *
 * Up to 4,000,000 bytes go through the API. A larger file is declared there and sent to its storage, which the call waits
 * for; a stream needs its `size` then. A file over the limit of the account is refused with `LIMITS_REACHED`.
 */
export function uploadCall<T, Request = unknown>(
  resource: Resource,
  operation: Operation,
  ids: readonly unknown[],
  input?: Request | UploadSource,
  options?: BaseCallOptions | null
): UploadCall<T> {
  return new UploadCall<T>(
    resource,
    invocation(resource, { encode: encodeFile, ...operation }, ids, input, options)
  )
}

async function uploaded<T>(resource: Resource, call: Invocation): Promise<Answer<T>> {
  const { connection, operation, options, input } = call
  const [field] = operation.fields ?? []
  // An operation that takes no form takes the request as it is.
  const content = field === undefined ? null : contentOf(input, field)
  if (isStream(content?.data)) claim(content.data)
  const timeout = options.timeout ?? connection.options.timeout
  const lifetime = new Lifetime({ ...options, timeout }, [], () => ({ method: operation.method }))
  const controller = new AbortController()
  // One deadline and one signal for every step.
  const steps: Steps = { ...options, signal: controller.signal, abortSignal: undefined, timeout: Infinity }
  try {
    const refused = call.refused ?? connection.refused
    if (refused) throw refused
    return await lifetime.guard<Answer<T>>(controller, 'total', 0, () =>
      content ? send<T>(resource, call, content, steps) : ask<T>(resource, call, input, steps)
    )
  } catch (error) {
    // The source of the stream may hold a resource open.
    if (isStream(content?.data)) release(content.data, error)
    throw error
  }
}

function ask<T>(resource: Resource, call: Invocation, request: unknown, steps: Steps): Promise<Answer<T>> {
  const { operation, ids } = call
  const step = { ...invocation(resource, operation, ids, request, steps), origin: call }
  return new Call<T>(step, parseJson, 'now').withResponse()
}

async function send<T>(
  resource: Resource,
  call: Invocation,
  content: Content,
  steps: Steps
): Promise<Answer<T>> {
  const { size, data } = content
  const small = size === null || size <= mostThroughApi
  if (isStream(data) && (small || !canStream())) {
    const blob = await gather(data, size, mostThroughApi, steps.signal)
    return send<T>(resource, call, { ...content, size: blob.size, data: blob }, steps)
  }
  if (small && becomesForm(call.input, content.field)) return ask<T>(resource, call, call.input, steps)
  // A media type that the caller set as a header describes the file, not the form or JSON around it.
  const { 'content-type': given, ...headers } = readHeaders(steps.headers)
  const typed = { ...content, type: given ?? (content.type || 'application/octet-stream') }
  const own = { ...steps, headers }
  if (small) return ask<T>(resource, call, wholeOf(typed, isPlace(call.operation)), own)
  return sendApart<T>(resource, call, { ...typed, size }, own)
}

/** Whether the path of an operation names the file, so that a name of its own has no meaning. */
function isPlace({ path }: Operation): boolean {
  return path.includes('{+')
}

/** A file as one body: as it is, or in a form if it has a name or its type would make the API read it as a request. */
function wholeOf({ data, name, type, field }: Content, nameless: boolean): object {
  const isPlain = (nameless || !name) && !/^(application\/json|multipart\/form-data)\b/i.test(type)
  // A blob of another realm cannot be part of a global one, which would stringify it.
  if (isBlob(data) && !isGlobalBlob(data)) {
    const blob = relabelled(data, name || field, type)
    return isPlain ? blob : { [field]: blob }
  }
  // The types of views differ between libraries; every value that holds bytes can be part of a blob.
  const blob = new Blob([data as Blob], { type })
  if (isPlain) return blob
  const form = new FormData()
  form.append(field, blob, name || field)
  return form
}

function relabelled(blob: Blob, name: string, type: string): object {
  const { size } = blob
  const own = { name, type, size, slice: blob.slice.bind(blob) }
  return typeof blob.arrayBuffer === 'function' ? { ...own, arrayBuffer: blob.arrayBuffer.bind(blob) } : own
}

async function sendApart<T>(
  resource: Resource,
  call: Invocation,
  { data, name, type, size, field }: Content,
  steps: Steps
): Promise<Answer<T>> {
  const declared = name && !isPlace(call.operation) ? { type, size, name } : { type, size }
  const answer = await ask<T & { uploadRequest?: unknown }>(resource, call, { [field]: declared }, steps)
  await store(call, answer.data.uploadRequest, data, steps, size)
  // The request is carried out, and its reader could write to the storage.
  delete answer.data.uploadRequest
  return answer
}
