import { ArgumentError, type BinaryBody } from '../../runtime/index.ts'
import {
  describe,
  fieldsOf,
  isBlob,
  isForm,
  isRecord,
  isStream,
  release,
  textBytes,
  viewOf
} from '../../runtime/forHelpers.ts'

/** A file with what is known of it. */
export interface UploadSource {
  /** Name under which the file is kept; that of a `File` unless given. */
  readonly name?: string | undefined
  /** Media type; that of a blob unless given, else `application/octet-stream`. */
  readonly type?: string | undefined
  /** Number of bytes that a stream gives; needed if there are more than 4,000,000. */
  readonly size?: number | undefined
  /**
   * The content. Of a view only its own bytes are sent; text is sent as UTF-8. A stream may be a web stream, a Node stream or
   * any other iterable of bytes. Only Node sends a stream as it is read: elsewhere `fetch` cannot announce its length, which
   * storages require, so that it is first gathered in memory. A blob or file is read piece by piece everywhere.
   */
  readonly data: BinaryBody | string
}

/** A file as it is to be sent. */
export interface Content {
  /** Empty if the file has none. */
  readonly name: string
  /** Empty if it is not known. */
  readonly type: string
  /** Null for a stream of unknown length. */
  readonly size: number | null
  readonly data: BinaryBody
  /** The name of the file in a form, and of its declaration. */
  readonly field: string
}

/**
 * The file that an upload was given; null if it was given a URL or a declaration. `field` is the name of the
 * file in a form.
 */
export function contentOf(input: unknown, field: string): Content | null {
  try {
    const content = readContent(input, field)
    return content && { ...content, field }
  } catch (cause) {
    if (cause instanceof ArgumentError) throw cause
    throw new ArgumentError('The file cannot be read', { cause })
  }
}

function readContent(input: unknown, field: string): Omit<Content, 'field'> | null {
  if (!isRecord(input) || !Object.hasOwn(input, 'data')) return formContent(input, field) ?? bytesOf(input)
  const { name, type, size, data } = input
  const content = bytesOf(typeof data === 'string' ? textBytes(data) : data)
  if (!content)
    throw new ArgumentError(
      `The data of a file must be a blob, a buffer, a view, a stream or text; got ${describe(data)}`
    )
  try {
    return {
      name: textOf(name, 'name') ?? content.name,
      type: textOf(type, 'type') ?? content.type,
      size: sizeOf(size, content.size),
      data: content.data
    }
  } catch (error) {
    // A stream that is refused is not read, and may hold a resource open.
    if (isStream(content.data)) release(content.data, error)
    throw error
  }
}

/** Says whether a value is a form, or an object that becomes one because its file is a blob. */
export function becomesForm(input: unknown, field: string): boolean {
  return isForm(input) || (isRecord(input) && isBlob(input[field]))
}

function formContent(input: unknown, field: string): Omit<Content, 'field'> | null {
  if (!becomesForm(input, field)) return null
  const fields = isForm(input) ? fieldsOf(input) : Object.entries(Object(input))
  const file = fields?.find(([name]) => name === field)?.[1]
  // Other fields of a form would be lost if the file were sent in another way.
  return fields?.length === 1 ? bytesOf(file) : null
}

function bytesOf(data: unknown): Omit<Content, 'field'> | null {
  if (isBlob(data)) return { name: data.name ?? '', type: data.type, size: data.size, data }
  const view = viewOf(data)
  if (view) return { name: '', type: '', size: view.byteLength, data: view }
  if (!isStream(data)) return null
  if ('locked' in data && data.locked) throw new ArgumentError('The stream of a file is being read elsewhere')
  return { name: '', type: '', size: null, data }
}

function textOf(value: unknown, what: string): string | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return value
  throw new ArgumentError(`The ${what} of a file must be text`)
}

function sizeOf(value: unknown, known: number | null): number | null {
  if (value === undefined || value === null) return known
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new ArgumentError('The size of a file must be its number of bytes')
  if (known !== null && known !== value)
    throw new ArgumentError(`The size of the file must be ${known}, as its data has; got ${value}`)
  return value
}
