/** How a parameter is written (OpenAPI 3.0.4 §4.8.12.2.2 and §4.8.12.2.3), or why the SDK cannot write it. */
import type { ParameterEncoding } from './document.ts'
import type { Shapes } from './shapes.ts'

/** What of a parameter decides how it is written. */
export interface Written {
  readonly in: string
  readonly style: string | undefined
  readonly explode: boolean | undefined
  readonly allowReserved: boolean
  /** True if its value has a media type instead of a style. */
  readonly hasContent: boolean
  readonly shapes: Shapes
}

export type Encoded =
  { readonly encoding: ParameterEncoding } | { readonly fault: string; readonly remedy: string }

export function encodingOf(written: Written): Encoded {
  if (written.hasContent) return fault('is described by `content`', 'Describe it by `schema`')
  return written.in === 'query' ? inQuery(written) : simple(written)
}

/** Path and headers: one value, or in a header a list. */
function simple({ in: place, style = 'simple', shapes }: Written): Encoded {
  if (style !== 'simple') return fault(`has the style ${style} in a ${place}`, 'Give it the style simple')
  const allowsText = shapes.text || (place === 'header' && shapes.array)
  if (allowsText) return { encoding: 'simple' }
  return fault(
    `is ${shapes.object ? 'an object' : 'an array'} in a ${place}`,
    'Give it the type of one value'
  )
}

function inQuery({ style = 'form', explode = style === 'form', allowReserved, shapes }: Written): Encoded {
  if (allowReserved) return fault('has `allowReserved: true`', 'Leave `allowReserved` out')
  if (shapes.nested && style !== 'deepObject')
    return fault('has an array or an object inside of another', 'Give it the style deepObject')
  switch (style) {
    case 'form':
      return { encoding: explode ? (shapes.object ? 'fields' : 'form') : 'commas' }
    case 'pipeDelimited':
      return explode
        ? fault('has the style pipeDelimited with `explode: true`', 'Leave `explode` out')
        : { encoding: 'pipes' }
    case 'deepObject':
      return shapes.object
        ? { encoding: 'deepObject' }
        : fault('has the style deepObject and is not an object', 'Give it the style form')
    default:
      return fault(`has the style ${style}`, 'Give it the style form, pipeDelimited or deepObject')
  }
}

function fault(text: string, remedy: string): Encoded {
  return { fault: text, remedy }
}
