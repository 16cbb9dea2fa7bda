import { randomUUID } from 'node:crypto'

/** The content of a file. */
export interface Content {
  readonly bytes: Buffer
  readonly type: string
  readonly name: string | null
}

/** A request that the caller is to make to the storage by itself, with exactly these headers. */
export interface UploadRequest {
  readonly method: 'PUT'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

/** What an upload request was signed for. */
export interface Promised {
  readonly key: string
  readonly type: string
  readonly name: string | null
  readonly headers: Readonly<Record<string, string>>
}

/** The contents of all files, and what the storage was promised. */
export interface Files {
  get(key: string): Content | null
  put(key: string, content: Content): void
  remove(key: string): void
  keys(): readonly string[]
  /** Signs an upload of so many bytes. */
  promise(
    key: string,
    file: { readonly type: string; readonly size: number; readonly name: string | null }
  ): UploadRequest
  /** What a signature stands for; null for one that nobody gave. */
  promised(signature: string): Promised | null
  /** Where the content of a file can be read. */
  urlOf(key: string): string
}

/** Makes an empty storage that is reached at an origin, which is known once the storage listens. */
export function createFiles(origin: () => string): Files {
  const contents = new Map<string, Content>()
  const promises = new Map<string, Promised>()
  const urlOf = (key: string): string =>
    `${origin()}/content/${key.split('/').map(encodeURIComponent).join('/')}`
  return {
    get: (key) => contents.get(key) ?? null,
    put: (key, content) => void contents.set(key, content),
    remove: (key) => void contents.delete(key),
    keys: () => [...contents.keys()],
    promise(key, { type, size, name }) {
      const disposition =
        name === null ? {} : { 'Content-Disposition': `attachment; filename="${name.replaceAll('"', '')}"` }
      const headers = { 'Content-Length': String(size), 'Content-Type': type, ...disposition }
      const signature = randomUUID()
      promises.set(signature, { key, type, name, headers })
      return { method: 'PUT', url: `${urlOf(key)}?signature=${signature}`, headers }
    },
    promised: (signature) => promises.get(signature) ?? null,
    urlOf
  }
}
