/** How a parameter is written (OpenAPI 3.0.4 §4.8.12.2.2 and §4.8.12.2.3), or why the SDK cannot write it. */
import type { ParameterEncoding } from './document.ts'
import { isJson, isRange } from './mediaTypes.ts'
import type { ParameterPlace } from './places.ts'
import { isAny, type Shapes } from './shapes.ts'

/** What of a parameter decides how it is written. */
export interface Written {
  readonly in: ParameterPlace | 'querystring'
  readonly style: string | undefined
  readonly explode: boolean | undefined
  readonly allowReserved: boolean
  /** The media types of its value, if it has one instead of a style. */
  readonly content: readonly string[] | null
  readonly shapes: Shapes
}

export type Encoded =
  | { readonly encoding: ParameterEncoding; readonly reserved?: true }
  | { readonly fault: string; readonly remedy: string }

export function encodingOf(written: Written): Encoded {
  if (written.in === 'querystring') return wholeQuery(written)
  if (written.content !== null) return byMediaType(written.in, written.content, written.shapes)
  switch (written.in) {
    case 'query':
      return inQuery(written)
    case 'cookie':
      return inCookie(written)
    case 'path':
      return inPath(written)
    case 'header':
      return inHeader(written)
    default:
      return written.in satisfies never
  }
}

/** The whole query as one value (OpenAPI 3.2.0 §4.12.4). */
function wholeQuery({ content }: Written): Encoded {
  const [mediaType = ''] = content ?? []
  if (content?.length === 1 && mediaType === 'application/x-www-form-urlencoded') return written('formQuery')
  if (content?.length === 1 && isJson(mediaType)) return written('jsonQuery')
  return fault(
    'is the whole query and has no media type that the SDK writes',
    'Describe it by `content` of application/x-www-form-urlencoded or application/json'
  )
}

function byMediaType(place: ParameterPlace, content: readonly string[], shapes: Shapes): Encoded {
  const [mediaType = ''] = content
  const isNamed = place === 'query' || place === 'cookie'
  if (content.length === 1 && isJson(mediaType)) return written(isNamed ? 'json' : 'jsonValue')
  // Of any media type it is what its schema says: one value as it is, anything else as JSON.
  const isValue = isRange(mediaType) && !shapes.array && !shapes.object
  if (content.length === 1 && isRange(mediaType) && !isValue) return written(isNamed ? 'json' : 'jsonValue')
  if (content.length === 1 && (isValue || mediaType.startsWith('text/')))
    return written(isNamed ? 'form' : 'simple')
  return fault(
    content.length === 1
      ? `is described by \`content\` of ${mediaType}`
      : 'is described by `content` of several media types',
    'Describe it by `schema`, or by `content` of application/json'
  )
}

function inPath({ style = 'simple', explode = false, allowReserved, shapes }: Written): Encoded {
  if (shapes.nested) return nested
  const isText = isAny(shapes) || (!shapes.array && !shapes.object)
  switch (style) {
    case 'simple':
      return written(isText ? 'simple' : explode ? 'pairs' : 'list', allowReserved)
    case 'label':
      return written(explode ? 'labels' : 'label', allowReserved)
    case 'matrix':
      return written(explode ? 'matrices' : 'matrix', allowReserved)
    default:
      return fault(`has the style ${style} in a path`, 'Give it the style simple, label or matrix')
  }
}

function inHeader({ style = 'simple', explode = false, shapes }: Written): Encoded {
  if (style !== 'simple') return fault(`has the style ${style} in a header`, 'Give it the style simple')
  if (shapes.nested) return nested
  const isText = !shapes.array && !shapes.object
  return written(isText ? 'simple' : explode && shapes.object ? 'pairs' : 'list')
}

/** `cookie` is a style of OpenAPI 3.2: as `form`, with a semicolon between cookies and nothing encoded. */
function inCookie({ style = 'form', explode = true, shapes }: Written): Encoded {
  if (style !== 'form' && style !== 'cookie')
    return fault(`has the style ${style} in a cookie`, 'Give it the style form')
  if (shapes.nested) return nested
  return written(explode ? (shapes.object ? 'fields' : 'form') : 'commas', style === 'cookie')
}

function inQuery({ style = 'form', explode = style === 'form', allowReserved, shapes }: Written): Encoded {
  if (shapes.nested && style !== 'deepObject') return nestedFault('Give it the style deepObject')
  const exploded = shapes.object ? 'fields' : 'form'
  switch (style) {
    case 'form':
      return written(explode ? exploded : 'commas', allowReserved)
    case 'spaceDelimited':
      return written(explode ? exploded : 'spaces', allowReserved)
    case 'pipeDelimited':
      return written(explode ? exploded : 'pipes', allowReserved)
    case 'deepObject':
      return written(
        isAny(shapes) || !shapes.array ? (shapes.object ? 'deepObject' : 'form') : 'indexed',
        allowReserved
      )
    default:
      return fault(
        `has the style ${style}`,
        'Give it the style form, spaceDelimited, pipeDelimited or deepObject'
      )
  }
}

function written(encoding: ParameterEncoding, reserved = false): Encoded {
  return reserved ? { encoding, reserved } : { encoding }
}

function fault(text: string, remedy: string): Encoded {
  return { fault: text, remedy }
}

function nestedFault(remedy: string): Encoded {
  return fault('has an array or an object inside of another', remedy)
}

/** Of the styles of a path, a header and a cookie none writes it (OpenAPI 3.1.1 §4.8.12.4). */
const nested = nestedFault('Describe it by `content` of application/json')
