/** How parameters are written that are not one value or a repeated name of the query (RFC 6570 §3.2, OpenAPI 3.0.4 §4.8.12). */
import { ArgumentError } from '../errors/errors.ts'
import { checkJson } from '../values.ts'
import { encoded, type Encode, fieldsOf, given, isMap, repeated, textOf, type Writer } from './query.ts'

export { repeated }

/** What a style puts in front of the first value, between exploded values, and between values that are in one. */
interface Style {
  readonly first: string
  readonly between: string
  readonly inside: string
  /** What follows a name whose value is empty; null if values have no name. */
  readonly empty: '=' | '' | null
}

function styled({ first, between, inside, empty }: Style, explode: boolean): Writer {
  return (name, value, encode = encoded) => {
    const under = (key: string, text: string): string =>
      empty === null ? text : text || empty ? `${key}=${text}` : key
    if (isMap(value) && explode) {
      const parts = fieldsOf(value).map(([field, part]) => `${encode(field)}=${encode(part, field)}`)
      return parts.length ? first + parts.join(between) : ''
    }
    const parts = given(isMap(value) ? fieldsOf(value).flat() : value).map((part) => encode(part, name))
    if (!parts.length) return ''
    const key = encode(name)
    if (explode) return first + parts.map((part) => under(key, part)).join(between)
    if (inside !== ',' && typeof value === 'object' && parts.some((part) => part.includes(inside)))
      throw new ArgumentError(`The values of ${name} must not contain ${decodeURIComponent(inside)}`)
    return first + under(key, parts.join(inside))
  }
}

const simple = { first: '', between: ',', inside: ',', empty: null } as const
const label = { first: '.', between: '.', inside: ',', empty: null } as const
const matrix = { first: ';', between: ';', inside: ',', empty: '' } as const

/** The name of a list is repeated, and the fields of an object are parameters of their own: `a=1&b=2`. */
export const fields: Writer = (name, value, encode) =>
  isMap(value)
    ? fieldsOf(value)
        .map(([key, part]) => repeated(key, part, encode))
        .filter(Boolean)
        .join('&')
    : repeated(name, value, encode)

/** The values of a list, or the names and values of an object, in one: `name=1,2`. */
export const commas: Writer = /* @__PURE__ */ styled(
  { first: '', between: '&', inside: ',', empty: '=' },
  false
)

/** The same with a space between them. */
export const spaces: Writer = /* @__PURE__ */ styled(
  { first: '', between: '&', inside: '%20', empty: '=' },
  false
)

/** The same with `|` between them. */
export const pipes: Writer = /* @__PURE__ */ styled(
  { first: '', between: '&', inside: '%7C', empty: '=' },
  false
)

/** Values without their name: `1,2` of a list, `a,1,b,2` of an object. */
export const list: Writer = /* @__PURE__ */ styled(simple, false)

/** The same with `a=1,b=2` of an object. */
export const pairs: Writer = /* @__PURE__ */ styled(simple, true)

/** `.1,2` and `.a,1,b,2`. */
export const labelled: Writer = /* @__PURE__ */ styled(label, false)

/** `.1.2` and `.a=1.b=2`. */
export const labels: Writer = /* @__PURE__ */ styled(label, true)

/** `;name=1,2` and `;name=a,1,b,2`. */
export const matrixed: Writer = /* @__PURE__ */ styled(matrix, false)

/** `;name=1;name=2` and `;a=1;b=2`. */
export const matrices: Writer = /* @__PURE__ */ styled(matrix, true)

/** A value as JSON, under its name. */
export const json: Writer = (name, value, encode = encoded) => {
  const text = jsonValue(name, value, encode)
  return text && `${encode(name)}=${text}`
}

/** A value as JSON, without its name. */
export const jsonValue: Writer = (name, value, encode = encoded) => {
  if (value === undefined) return ''
  checkJson(value, name)
  // A header carries no other letters (RFC 9110 §5.5).
  return encode(JSON.stringify(value).replace(/[^\x20-\x7e]/g, escaped))
}

/** The fields of a form: each value of a list under the name of its field, and what is an object or a list as JSON. */
export const formed: Writer = (_, value, encode) =>
  fieldsOf(Object(value))
    .map(([name, part]) => eachOrJson(name, part, encode))
    .filter(Boolean)
    .join('&')

/** Each value of a list under the name: the media type of a list is that of its values. */
export const eachOrJson: Writer = (name, value, encode) =>
  [value]
    .flat()
    .map((each) => (isMap(each) || Array.isArray(each) ? json : repeated)(name, each, encode))
    .filter(Boolean)
    .join('&')

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** The same without the encoding of what the place lets through (RFC 6570 §3.2.3); what would end the value stays encoded. */
export function reserved(write: Writer, stays = ":/?@!$'()*,;="): Writer {
  const encode: Encode = (value, name) =>
    textOf(value, name)
      .split(/(%[\da-f]{2})/i)
      .map((part, index) => (index % 2 ? part : letThrough(encodeURIComponent(part), stays)))
      .join('')
  return (name, value) => write(name, value, encode)
}

function letThrough(text: string, stays: string): string {
  return text.replace(/%[2-7][\da-f]/gi, (code) => {
    const letter = String.fromCharCode(parseInt(code.slice(1), 16))
    return stays.includes(letter) ? letter : code
  })
}

/** The same under the name that travels: an option of a call may have another. */
export function named(own: string, write: Writer): Writer {
  return (_, value, encode) => write(own, value, encode)
}

/** A part of a path; what a style makes of nothing, or of a dot, would be another path. */
export function inPath(write: Writer): Writer {
  return (name, value) => {
    const text = write(name, value)
    if (/^\.{0,2}$/.test(text)) throw new ArgumentError(`${name} must have a value that is not empty`)
    return text
  }
}

/** A cookie, or several of a list or an object; `isRaw` encodes nothing (OpenAPI 3.2.0 §4.12.4.1, style `cookie`). */
export function cookie(own: string, write: Writer, isRaw = false): Writer {
  return (_, value) => {
    // An ampersand of a value is told from one between two cookies.
    const raw: Encode = (each, name) => textOf(each, name).replaceAll('&', '\0')
    const text = write(own, value, isRaw ? raw : encoded)
    // A semicolon or a space ends a cookie (RFC 6265 §4.1.1).
    if (/[;\s]/.test(text))
      throw new ArgumentError(`The cookie ${own} has characters that no cookie can carry`)
    return text.replaceAll('&', '; ').replaceAll('\0', '&')
  }
}
