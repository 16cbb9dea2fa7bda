/** Whether a request can carry a parameter, and how it is written there. */
import { diagnostic, tolerated, type Diagnostic } from '../ground/diagnostics.ts'
import type { ParameterObject } from './document.ts'
import { isObject } from '../ground/json.ts'
import { keyInLine } from '../ground/text.ts'
import { encodingOf, type Written } from './encodings.ts'
import type { Context, Raw } from './nodes.ts'
import { isPlace } from './places.ts'
import { lookUp } from './pointer.ts'
import { shapesOf } from './shapes.ts'

/** The operation of a parameter. */
export interface Placed {
  /** Method and path, by which sdk.yaml can name it. */
  readonly operation: string
  /** The names in its path. */
  readonly template: readonly string[]
}

/** A parameter of an operation. */
export interface Sent extends Placed {
  readonly in: string
  readonly name: string
  readonly style: string | undefined
  readonly explode: boolean | undefined
  readonly node: Raw
  readonly pointer: string
}

/** Where a parameter travels and how it is written there. If no request can carry it that is reported, and the answer is null. */
export function sendableAs(
  context: Context,
  sent: Sent
): Pick<ParameterObject, 'in' | 'encoding' | 'reserved'> | null {
  const { in: place } = sent
  const known = place === 'querystring' || isPlace(place) ? place : null
  const fault = faultOf(sent)
  const encoded =
    fault ??
    (known === null
      ? { fault: `is sent in "${place}", which the SDK cannot do`, remedy }
      : encodingOf(writtenIn(context, known, sent)))
  if (!('fault' in encoded))
    return { in: known === 'querystring' || known === null ? 'query' : known, ...encoded }
  context.report(lost(sent, encoded.fault, encoded.remedy, fault === null && place === 'path'))
  return null
}

const remedy = 'Correct the parameter'

/**
 * A call can leave out a parameter of the query, but not a part of its path. What the server requires makes each call fail,
 * which a person has to know of; the other operations are none the worse for it.
 */
function lost(
  { in: place, node, name, pointer, operation }: Sent,
  fault: string,
  remedy: string,
  isPath: boolean
): Diagnostic {
  if (isPath)
    return {
      ...diagnostic(
        'document/parameter',
        pointer,
        `${name} ${fault}: the operation cannot be called.`,
        `${remedy}, or leave the operation out in sdk.yaml: operations: { ${keyInLine(operation)}: { skip: true } }.`
      ),
      severity: 'error'
    }
  const what = `${name} ${fault}`
  const fix = `${remedy}, or leave it out of the document.`
  // A place in the path that the template does not have cannot be filled, whatever the parameter says.
  return node['required'] === true && place !== 'path'
    ? tolerated(
        diagnostic('document/required-parameter', pointer, `${what}.`, fix),
        'No method takes it, and the server requires it: its calls fail.'
      )
    : diagnostic('document/parameter', pointer, `${what}, so that no method takes it.`, fix)
}

interface Fault {
  readonly fault: string
  readonly remedy: string
}

/** What is wrong with the place or the name of a parameter, or null. */
function faultOf({ in: place, name, template }: Sent): Fault | null {
  if (place === 'path' && !template.includes(name))
    return { fault: 'is declared in the path, whose template does not name it', remedy }
  if (place === 'header' && !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
    return { fault: 'is not a name that a header can have', remedy }
  if (place === 'cookie' && !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
    return { fault: 'is not a name that a cookie can have', remedy }
  return null
}

function writtenIn({ root }: Context, place: Written['in'], { style, explode, node }: Sent): Written {
  const { content } = node
  const [first] = isObject(content) ? Object.values(content) : []
  const media = isObject(first) && typeof first['$ref'] === 'string' ? lookUp(root, first['$ref']) : first
  return {
    in: place,
    style,
    explode,
    allowReserved: node['allowReserved'] === true,
    content: isObject(content) ? Object.keys(content) : null,
    // Without a schema it is a text.
    shapes: shapesOf(root, isObject(media) ? media['schema'] : (node['schema'] ?? { type: 'string' }))
  }
}
