import { ArgumentError } from '../errors/errors.ts'
import { checkJson, recordOf } from '../values.ts'
import type { BodyEncoder } from './body.ts'
import { carryFields } from './carry.ts'
import { encodeFile, fileOf } from './encodeFile.ts'
import type { Field } from './multipart.ts'
import type { Writer } from './query.ts'
import { isForm } from './realms.ts'

/** How a field of a form is sent. */
export interface PartStyle {
  /** Its media type, if it is not that of the file or of plain text. */
  readonly type?: string
  /** True if each value of a list is a field of its own. */
  readonly each?: true
  /** Writes its pairs as those of a query: each is a field of its own, without the encoding of an address. */
  readonly write?: Writer
}

/** The encoder of a form whose fields have media types of their own, or are lists (OpenAPI 3.0.4 §4.8.15.4). */
export function partsAs(parts: Readonly<Record<string, PartStyle>>): BodyEncoder {
  return (input, operation) => {
    if (isForm(input)) return encodeFile(input, operation)
    const { bodies = [], fields: names = [] } = operation
    const record = recordOf(input, 'The request')
    const isForOther = bodies.length > 1 && !names.some((name) => [record[name]].flat().some(fileOf))
    if (isForOther) return null
    const fields = Object.entries(record).flatMap(([name, value]) =>
      fieldsOf(name, value, Object.hasOwn(parts, name) ? parts[name] : undefined, names.includes(name))
    )
    return {
      mediaType: null,
      replayable: true,
      upload: true,
      carry: (fetch, sending, send) => carryFields(fields, fetch, sending, send)
    }
  }
}

function fieldsOf(
  name: string,
  value: unknown,
  { type, each, write }: PartStyle = {},
  isFile = false
): readonly Field[] {
  if (value === undefined || value === null) return []
  if (isFile && Array.isArray(value) && !value.every(fileOf))
    throw new ArgumentError(`The field ${name} must be a list of files`)
  const values: readonly unknown[] = Array.isArray(value) && (each || value.every(fileOf)) ? value : [value]
  if (write)
    return write(name, value)
      .split('&')
      .filter(Boolean)
      .map((pair): Field => {
        const [key = '', text = ''] = pair.split('=').map(decodeURIComponent)
        return [key, text]
      })
  return values.map((one): Field => {
    const file = fileOf(one)
    if (file) return [name, file, file.type ? undefined : type]
    checkJson(one, `The field ${name}`)
    return [name, typeof one === 'object' ? JSON.stringify(one) : String(one), type]
  })
}
