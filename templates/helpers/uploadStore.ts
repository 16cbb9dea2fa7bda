import {
  InvalidResponseError,
  encodeFile,
  isApiError,
  type Attempt,
  type BaseCallOptions,
  type BinaryBody,
  type Hooks,
  type Service
} from '../runtime/index.ts'
import { Connection, Exchange, hooksOf, isRecord, isStream, streamBody } from '../runtime/parts.ts'

/** A request that the API promised to its storage. */
interface UploadRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Brings a file to the storage, by the request that the API promised: its headers go with it and nothing else, no
 * secret, no option that travels as a header, no header of the client or the call. `size` is what a stream must give.
 */
export async function store(
  client: Connection,
  promised: unknown,
  data: BinaryBody,
  steps: BaseCallOptions,
  size: number | null = null
): Promise<void> {
  const { options } = client
  const { method, url, headers } = requestOf(promised)
  const service: Service = {
    name: 'The storage',
    baseUrl: new URL(url).origin,
    auth: { header: 'authorization', scheme: '' }
  }
  const storage = new Connection(service, {
    ...options,
    secret: null,
    headers: undefined,
    hooks: hooksOf(client).map(veiled),
    baseUrl: undefined,
    host: undefined,
    protocol: undefined,
    endpoints: { '/': url }
  })
  const encode = isStream(data) ? () => streamBody(data, size) : encodeFile
  const exchange = new Exchange({
    connection: storage,
    operation: { method, path: '/', retry: 'idempotent', bodies: ['binary'], encode },
    ids: [],
    input: data,
    options: {
      ...steps,
      headers: { accept: null, 'content-type': null, ...sendable(headers, data) },
      fetchOptions: { ...options.fetchOptions, ...steps.fetchOptions, credentials: undefined }
    }
  })
  try {
    await exchange.read((response) => response.text())
  } catch (error) {
    if (isApiError(error) && !steps.signal?.aborted)
      error.message = `The file was not stored: ${error.message}`
    throw error
  }
}

// Hooks may add headers, log an address that lets everybody write there, and print whole files.
function veiled(hooks: Hooks): Hooks {
  const veil = <A extends Attempt>(attempt: A): A => {
    const { origin, pathname } = new URL(attempt.url)
    return { ...attempt, url: origin + pathname, headers: { ...attempt.headers }, input: undefined }
  }
  return {
    beforeAttempt: (attempt) => hooks.beforeAttempt?.(veil(attempt)),
    afterAttempt: ({ response, ...outcome }) =>
      hooks.afterAttempt?.(veil(response ? { ...outcome, response: new Response(null, response) } : outcome)),
    beforeRetry: (retry) => hooks.beforeRetry?.(retry)
  }
}

/**
 * Says whether `fetch` sends a stream of known length as such. Node's own does, which others who call themselves Node
 * lack; elsewhere it is sent in chunks, which storages refuse.
 */
export function canStream(): boolean {
  const { process, document } = globalThis as {
    process?: { versions?: Readonly<Record<string, string>> }
    document?: unknown
  }
  return !document && !!process?.versions?.['undici']
}

function requestOf(value: unknown): UploadRequest {
  if (isRecord(value) && typeof value['url'] === 'string' && URL.canParse(value['url'])) {
    const { method, url, headers } = value
    const own = Object.entries(isRecord(headers) ? headers : {}).map(([name, each]) => [name, String(each)])
    return { method: String(method ?? 'PUT').toUpperCase(), url, headers: Object.fromEntries(own) }
  }
  throw new InvalidResponseError('The API did not say where to store the file')
}

// What has a length is sent with it by `fetch`, which would say it twice.
function sendable(
  headers: Readonly<Record<string, string>>,
  data: BinaryBody
): Readonly<Record<string, string>> {
  const kept = Object.entries(headers).filter(
    ([name]) => isStream(data) || name.toLowerCase() !== 'content-length'
  )
  return Object.fromEntries(kept)
}
