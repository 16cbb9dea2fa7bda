/** The fields of a form that is sent in parts: which hold files, and which are written in another way than as text. */
import type { FieldEncoding, ParameterEncoding, Schema } from '../read/document.ts'
import { compareText } from '../ground/text.ts'
import { valueAt } from '../ground/valueAt.ts'
import { holdsBytes } from '../read/mediaTypes.ts'
import type { PartStyle } from './api.ts'
import { membersOf, type Expand } from './fields.ts'

/** What a form of several parts consists of. */
export interface FormFields {
  readonly schema: Schema
  /** The fields that hold a file or a list of files. */
  readonly fields: readonly string[]
  readonly parts: readonly PartStyle[]
}

export function formFields(
  given: Schema,
  encoding: Readonly<Record<string, FieldEncoding>>,
  expand: Expand
): FormFields {
  const schema = withFiles(given, encoding, expand)
  const own = propertiesOf(schema, expand)
  const fields = own.flatMap(([name, field]) => (isFile(field, expand) ? [name] : []))
  const parts = propertiesOf(given, expand).flatMap(
    ([name, field]) => partOf(name, field, valueAt(encoding, name), expand) ?? []
  )
  return { schema, fields: [...new Set(fields)].sort(compareText), parts }
}

/** The fields of a form and of its members; a form and its fields may be references. */
export function propertiesOf(form: Schema, expand: Expand): readonly (readonly [string, Schema])[] {
  return [
    ...Object.entries(expand(form).properties ?? {}),
    ...membersOf(form, expand).flatMap((member) => propertiesOf(member, expand))
  ]
}

function isFile(field: Schema, expand: Expand): boolean {
  return [field, expand(field).items ?? {}, ...membersOf(field, expand)].some((one) =>
    holdsBytes(expand(one))
  )
}

/** The form with its bytes in the words of OpenAPI 3.0: 3.1 says them by a media type, of the schema or of the encoding. */
function withFiles(form: Schema, encoding: Readonly<Record<string, FieldEncoding>>, expand: Expand): Schema {
  const { properties = {} } = expand(form)
  const changed = Object.entries(properties).map(([name, field]): readonly [string, Schema] => {
    const { items } = expand(field)
    const type = valueAt(encoding, name)?.contentType ?? undefined
    if (items !== undefined && isUnsaid(items, type, expand))
      return [name, { ...expand(field), items: bytesOf(expand(items)) }]
    return [name, isUnsaid(field, type, expand) ? bytesOf(expand(field)) : field]
  })
  const isSame = changed.every(([name, field]) => valueAt(properties, name) === field)
  return isSame ? form : { ...expand(form), properties: Object.fromEntries(changed) }
}

function isUnsaid(field: Schema, contentType: string | undefined, expand: Expand): boolean {
  const whole = expand(field)
  if (whole.format === 'binary') return false
  const isOpen = whole.type === undefined && Object.keys(whole).every((key) => key === 'description')
  return holdsBytes(isOpen && contentType !== undefined ? { contentMediaType: contentType } : whole)
}

function bytesOf({ contentMediaType: _, ...field }: Schema): Schema {
  return { ...field, type: 'string', format: 'binary' }
}

/** How a field is sent if it is not text or a file as it is (OpenAPI 3.0.4 §4.8.15.1.1): an object is JSON, a list a field for each value. */
function partOf(
  name: string,
  field: Schema,
  encoding: FieldEncoding | undefined,
  expand: Expand
): PartStyle | null {
  const whole = expand(field)
  const item = whole.items === undefined ? null : expand(whole.items)
  // A style takes the place of the media type (OpenAPI 3.0.4 §4.8.15.1.2).
  if (encoding?.style && !isFile(field, expand))
    return styledPart(name, encoding.style.encoding, item !== null)
  // A list in one part needs a media type that can hold it.
  const each = item !== null && !/json/i.test(encoding?.contentType ?? '')
  // Of several media types, or a range, the value decides.
  const given = encoding?.contentType?.split(',')[0]?.trim() ?? ''
  const isObject = isObjectSchema(each ? (item ?? {}) : field, expand)
  const mediaType =
    given !== '' && !given.includes('*')
      ? given
      : isObject
        ? 'application/json'
        : (whole.contentMediaType ?? null)
  return mediaType === null && !each ? null : { name, mediaType, each, style: null }
}

function styledPart(name: string, style: ParameterEncoding, isList: boolean): PartStyle | null {
  if (style !== 'form') return { name, mediaType: null, each: false, style }
  return isList ? { name, mediaType: null, each: true, style: null } : null
}

/** Says whether every value of a schema is an object. */
export function isObjectSchema(schema: Schema, expand: Expand, depth = 0): boolean {
  const {
    type,
    properties,
    additionalProperties,
    required,
    oneOf = [],
    anyOf = [],
    allOf = []
  } = expand(schema)
  const types = type === undefined ? [] : [type].flat().filter((each) => each !== 'null')
  if (types.length > 0) return types.every((each) => each === 'object')
  if (properties !== undefined || additionalProperties !== undefined || required !== undefined) return true
  const inner = (each: Schema): boolean => isObjectSchema(each, expand, depth + 1)
  if (depth > 20) return false
  const branches = [...oneOf, ...anyOf]
  return allOf.some(inner) || (branches.length > 0 && branches.every(inner))
}

/** A form in the encoding of an address with a text in the place of each file: such a form carries nothing else. */
export function withoutFiles(form: Schema, expand: Expand, known = new Map<Schema, Schema | null>()): Schema {
  const before = known.get(form)
  if (before !== undefined) return before ?? form
  // A schema may lead back to itself; with words beside its reference it is another whole each time.
  known.set(form, null)
  const whole = expand(form)
  const { properties, items, format, ...others } = whole
  if (format === 'binary') return { ...others, type: 'string' }
  let isSame = true
  const inner = (each: Schema): Schema => {
    const changed = withoutFiles(each, expand, known)
    isSame &&= changed === each
    return changed
  }
  const members = (['allOf', 'oneOf', 'anyOf'] as const).flatMap((key) => {
    const own = whole[key]
    return own === undefined ? [] : [[key, own.map(inner)] as const]
  })
  const fields = Object.entries(properties ?? {}).map(([name, field]) => [name, inner(field)] as const)
  const changed = {
    ...whole,
    ...(properties === undefined ? {} : { properties: Object.fromEntries(fields) }),
    ...(items === undefined ? {} : { items: inner(items) }),
    ...Object.fromEntries(members)
  }
  if (isSame) return form
  known.set(form, changed)
  return changed
}
