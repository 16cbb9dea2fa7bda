import { ArgumentError } from '../errors/errors.ts'
import { checkJson, describe } from '../values.ts'
import { type ByteStream, claim, isBlob, isStream, viewOf } from './binary.ts'
import type { Body, BodyEncoder } from './body.ts'
import { carryFields, carryPieces, carryStream, readBlob } from './carry.ts'
import type { Field } from './multipart.ts'
import { Outgoing } from './outgoing.ts'
import { fieldsOf, isForm, isGlobalBlob, isNativeForm } from './realms.ts'

/** The encoder of operations that take a form or bytes; null for a request that is neither. */
export const encodeFile: BodyEncoder = (input, { bodies = [], fields }) => {
  if (bodies.includes('multipart')) {
    if (isForm(input)) return formBody(input)
    const own = fileFields(input, bodies.includes('json') ? fields : null)
    if (own) return fieldsBody(own)
  }
  if (bodies.includes('binary')) {
    if (isBlob(input)) return blobBody(input)
    const view = viewOf(input)
    if (view) return { ...upload, mediaType: octets, content: view }
    if (isStream(input)) {
      claim(input)
      return streamBody(input, null)
    }
  }
  if (
    isForm(input) ||
    isBlob(input) ||
    viewOf(input) ||
    isStream(input) ||
    (fields && (input ?? null) === null)
  )
    throw new ArgumentError(`The request must be ${wanted(bodies)}; got ${describe(input)}`)
  return null
}

const octets = 'application/octet-stream'
const upload = { replayable: true, upload: true } as const

/** A body that is read once, `size` bytes if that is known. */
export function streamBody(stream: ByteStream, size: number | null): Body {
  let outgoing: Outgoing | undefined
  return {
    mediaType: octets,
    replayable: false,
    upload: true,
    close: (reason) => outgoing?.cancel(reason),
    carry: (fetch, sending, send) => {
      outgoing = new Outgoing(stream, size)
      return carryStream(outgoing, size, fetch, sending, send)
    }
  }
}

function formBody(form: FormData): Body {
  return {
    ...upload,
    mediaType: null,
    carry: (fetch, sending, send) => {
      if (isNativeForm(fetch, form)) return send({ ...sending, body: form })
      const fields = fieldsOf(form)
      if (!fields)
        throw new ArgumentError(
          'The form does not show its fields, so that only the global fetch could send it: use the global FormData'
        )
      return carryFields(fields, fetch, sending, send)
    }
  }
}

function fieldsBody(fields: readonly Field[]): Body {
  return {
    ...upload,
    mediaType: null,
    carry: (fetch, sending, send) => {
      if (fetch === globalThis.fetch && fields.every(([, value]) => !isBlob(value) || isGlobalBlob(value))) {
        const form = new FormData()
        for (const [name, value] of fields) form.append(name, value as string)
        if (isNativeForm(fetch, form))
          return readably(
            fields.map(([, value]) => value),
            send({ ...sending, body: form })
          )
      }
      return carryFields(fields, fetch, sending, send)
    }
  }
}

function blobBody(blob: Blob): Body {
  return {
    ...upload,
    mediaType: blob.type || octets,
    carry: (fetch, sending, send) =>
      fetch === globalThis.fetch && isGlobalBlob(blob)
        ? readably([blob], send({ ...sending, body: blob }))
        : carryPieces([blob], fetch, sending, send)
  }
}

// A blob of a file that changed or vanished cannot be read, which `fetch` tells as a failure of the connection.
async function readably(parts: readonly unknown[], sent: Promise<Response>): Promise<Response> {
  try {
    return await sent
  } catch (error) {
    for (const part of parts) if (isBlob(part)) await readBlob(part.slice(0, 1))
    throw error
  }
}

// An object goes as a form if there is a file in one of the fields, or if nothing else can be sent, which is null; its other
// fields go as text or JSON.
function fileFields(input: unknown, names: readonly string[] | null = []): readonly Field[] | null {
  if (typeof input !== 'object' || input === null || isBlob(input) || viewOf(input) || isStream(input))
    return null
  const filesOf = (value: unknown): readonly (Blob | null)[] => [value].flat().map(fileOf)
  if (names && !names.some((name) => filesOf(Reflect.get(input, name)).some(Boolean))) return null
  return Object.entries(input).flatMap(([name, value]): readonly Field[] => {
    const files = filesOf(value).flatMap((file) => file ?? [])
    if (files.length > 0 && files.length === [value].flat().length) return files.map((file) => [name, file])
    if (value === undefined || value === null) return []
    checkJson(value, `The field ${name}`)
    return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]]
  })
}

/** The file that a field holds, null if it holds none. */
export function fileOf(value: unknown): Blob | null {
  const view = viewOf(value)
  return isBlob(value) ? value : view && new Blob([view])
}

function wanted(bodies: readonly string[]): string {
  return bodies.includes('binary')
    ? 'an object or a file'
    : bodies.includes('multipart')
      ? 'an object or a form'
      : 'an object'
}
