import { diagnostic, tolerated } from '../ground/diagnostics.ts'
import type { ParameterObject } from './document.ts'
import { isObject } from '../ground/json.ts'
import { dereference, optional, text, truth, words, type Context, type Place, type Raw } from './nodes.ts'
import { lookUp, pointerTo, sentAs } from './pointer.ts'
import { sendableAs, type Placed } from './sendable.ts'
import {
  declarePathParameters,
  dropDanglingParameter,
  isEmptyParameter,
  markOptionalPathParameter
} from './repair.ts'

/** A parameter where it is written. */
export interface Written {
  readonly value: unknown
  readonly pointer: string
}

/** The `parameters` of an operation or a path. */
export function parametersIn(list: readonly unknown[], pointer: string): readonly Written[] {
  return list.map((value, index) => ({ value, pointer: pointerTo(pointer, 'parameters', index) }))
}

/** The parameters of an operation, those that only its path names included; a later one replaces an earlier of the same name. */
export function readParameters(
  context: Context,
  path: string,
  list: readonly Written[],
  pointer: string
): readonly ParameterObject[] {
  const template = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] ?? '')
  const places = pointerTo(pointer, 'parameters')
  const place: Placed = {
    operation: `${sentAs(pointer.slice(pointer.lastIndexOf('/') + 1))} ${path}`,
    template
  }
  const found = list.map((written) => dereferenceParameter(context, written))
  const named = found.flatMap((one) => (one.node['in'] === 'path' ? [one.node['name']] : []))
  let undeclared = template.filter((name) => !named.includes(name)).length
  const declared = new Map<string, ParameterObject>()
  for (const { node, pointer: at, found: exists, dangling } of found) {
    if (dangling !== null) {
      dropDanglingParameter(dangling, at, undeclared, context)
      undeclared -= 1
      continue
    }
    const parameter = exists ? readParameter(context, node, at, place) : null
    if (parameter !== null) declared.set(keyOf(parameter), parameter)
  }
  return [
    ...declared.values(),
    ...declarePathParameters(template, [...declared.values()], places, context.report)
  ]
}

/** One parameter of one name is sent; the names of headers know no case (RFC 9110 §5.1). */
function keyOf({ in: place, name }: ParameterObject): string {
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`
}

/** A parameter reference without a target is not an error if the path template declares the parameter. */
function dereferenceParameter(
  context: Context,
  { value, pointer }: Written
): Place & { readonly dangling: string | null } {
  const reference = isObject(value) ? text(value['$ref']) : undefined
  if (reference !== undefined && lookUp(context.root, reference) === undefined)
    return { node: {}, pointer, found: false, dangling: reference }
  return { ...dereference(context, value, pointer), dangling: null }
}

function readParameter(
  context: Context,
  value: Raw,
  pointer: string,
  placed: Placed
): ParameterObject | null {
  const { $$ref: _, ...parameter } = value
  const { report } = context
  if (isEmptyParameter(parameter, pointer, context.report)) return null
  const [name, place] = [text(parameter['name']), text(parameter['in'])]
  if (name === undefined || name === '' || place === undefined) {
    const message = 'A parameter needs a name and a place (in).'
    const fault = diagnostic('document/structure', pointer, message, 'Correct the parameter.')
    // A template that has it in its path declares it.
    context.report(tolerated(fault, 'It is left out.'))
    return null
  }
  const source = describedAt(context, parameter, pointer)
  const schema = source === null ? {} : { schema: context.schemas.read(source.schema, source.pointer) }
  const described = {
    ...optional('description', words(parameter, 'description', pointer, report)),
    ...optional('required', truth(parameter, 'required', pointer, report)),
    ...optional('deprecated', truth(parameter, 'deprecated', pointer, report))
  }
  const [style, explode] = [
    words(parameter, 'style', pointer, report),
    truth(parameter, 'explode', pointer, report)
  ]
  const sent = sendableAs(context, {
    in: place,
    name,
    style,
    explode,
    node: parameter,
    pointer,
    ...placed
  })
  if (sent === null) return null
  return markOptionalPathParameter(
    {
      name,
      ...sent,
      ...described,
      ...('example' in parameter ? { example: parameter['example'] } : {}),
      ...schema
    },
    pointer,
    report
  )
}

/** The schema of a parameter: its own, or that of its media type (OpenAPI 3.0.4 §4.8.12.2.3). */
function describedAt(
  context: Context,
  parameter: Raw,
  pointer: string
): { readonly schema: unknown; readonly pointer: string } | null {
  if ('schema' in parameter) return { schema: parameter['schema'], pointer: pointerTo(pointer, 'schema') }
  const { content } = parameter
  if (!isObject(content)) return null
  const [found] = Object.entries(content).flatMap(([mediaType, media]) => {
    const { node, pointer: place } = dereference(context, media, pointerTo(pointer, 'content', mediaType))
    return 'schema' in node ? [{ schema: node['schema'], pointer: pointerTo(place, 'schema') }] : []
  })
  return found ?? null
}
