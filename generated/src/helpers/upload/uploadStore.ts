import {
  InvalidResponseError,
  encodeFile,
  isApiError,
  type Attempt,
  type BaseCallOptions,
  type BinaryBody,
  type Hooks,
  type Outcome,
  type Service
} from '../../runtime/index.ts'
import {
  Connection,
  Exchange,
  hooksOf,
  isRecord,
  isStream,
  parseUrl,
  streamBody,
  type Invocation
} from '../../runtime/forHelpers.ts'

/** The request by which the API lets a file be stored. */
interface UploadRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Sends a file to the storage by the request that the API answered with. Only the headers of that request are sent: no
 * secret, no header of the client or the call. `size` is the number of bytes that a stream must give.
 */
export async function store(
  origin: Invocation,
  promised: unknown,
  data: BinaryBody,
  steps: BaseCallOptions,
  size: number | null = null
): Promise<void> {
  const { connection: client } = origin
  const { options } = client
  const { method, url, headers } = requestOf(promised)
  const service: Service = {
    name: 'The storage',
    baseUrl: new URL(url).origin,
    auth: { header: 'authorization', scheme: '' }
  }
  // The storage knows none of the options that travel as headers.
  const known = Object.entries(options).filter(([name]) => !Object.hasOwn(client.service.options ?? {}, name))
  const storage = new Connection(service, {
    ...Object.fromEntries(known),
    token: null,
    headers: undefined,
    hooks: hooksOf({ connection: client, options: steps }).map(veiling()),
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
    origin,
    options: {
      ...steps,
      hooks: undefined,
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

// A hook must not add headers, see an address that lets its reader write to the storage, or print whole files.
function veiling(): (hooks: Hooks) => Hooks {
  // All hooks see the same object of an attempt here too.
  const veils = new WeakMap<Attempt, Attempt>()
  const veil = (attempt: Attempt): Attempt => {
    const known = veils.get(attempt)
    if (known) return known
    const { origin, pathname } = new URL(attempt.url)
    const url = origin + pathname
    const veiled = { ...attempt, url, headers: { ...attempt.headers }, input: undefined }
    veils.set(attempt, veiled)
    return veiled
  }
  return (hooks) => ({
    beforeAttempt: (attempt) => hooks.beforeAttempt?.(veil(attempt)),
    afterAttempt: (outcome) => hooks.afterAttempt?.(Object.assign(veil(outcome), endOf(outcome))),
    beforeRetry: (retry) =>
      hooks.beforeRetry?.(
        Object.assign(veil(retry), { ...endOf(retry), error: retry.error, delay: retry.delay })
      )
  })
}

function endOf({ response, error, duration }: Outcome): Pick<Outcome, 'duration' | 'error' | 'response'> {
  return response ? { duration, response: new Response(null, response) } : { duration, error }
}

/**
 * Whether `fetch` sends a stream with its length. Only Node's own does; elsewhere a stream is sent in chunks, which
 * storages refuse. Other runtimes that imitate Node have no undici.
 */
export function canStream(): boolean {
  const { process, document } = globalThis as {
    process?: { versions?: Readonly<Record<string, string>> }
    document?: unknown
  }
  return !document && !!process?.versions?.['undici']
}

function requestOf(value: unknown): UploadRequest {
  if (isRecord(value) && typeof value['url'] === 'string' && parseUrl(value['url'])) {
    const { method, url, headers } = value
    const own = Object.entries(isRecord(headers) ? headers : {}).map(([name, each]) => [name, String(each)])
    return { method: String(method ?? 'PUT').toUpperCase(), url, headers: Object.fromEntries(own) }
  }
  throw new InvalidResponseError('The answer does not say where to store the file')
}

// `fetch` adds the length of a body itself; a second header would repeat it.
function sendable(
  headers: Readonly<Record<string, string>>,
  data: BinaryBody
): Readonly<Record<string, string>> {
  const kept = Object.entries(headers).filter(
    ([name]) => isStream(data) || name.toLowerCase() !== 'content-length'
  )
  return Object.fromEntries(kept)
}
