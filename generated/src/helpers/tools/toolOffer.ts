import { ArgumentError, type EventRecord } from '../../runtime/index.ts'
import { checkNames, isRecord } from '../../runtime/forHelpers.ts'
import { newChannelId } from '../channelId.ts'
import { argumentSchema } from './schema.ts'
import type { Tool } from './tool.ts'

/** A tool with its name in the request. */
export interface OfferedTool {
  readonly name: string
  readonly tool: Tool
}

/** A request that offers tools to the model. */
export interface ToolOffer {
  readonly request: EventRecord
  /** The tools by the channel on which each is answered. */
  readonly offered: ReadonlyMap<string, OfferedTool>
}

const kinds = { description: null, parameters: null, jsonSchema: null, handler: null }

/** Takes the tools out of a request; the rest is what the API knows. */
export function takeTools(input: unknown): { readonly tools: unknown; readonly request: unknown } {
  if (!isRecord(input) || !Object.hasOwn(input, 'tools')) return { tools: null, request: input }
  const { tools, ...request } = input
  return { tools, request }
}

/** Whether a request has no tools. */
export function isNone(tools: unknown): tools is null | undefined {
  return tools === null || tools === undefined
}

/** Writes tools into a request as functions that are answered over channels of their own. */
export function offerTools(input: unknown, tools: unknown): ToolOffer {
  const request = isRecord(input) ? input : {}
  const own = request['functions'] ?? []
  if (!isRecord(tools) || !Array.isArray(own))
    throw new ArgumentError('The tools must be an object by name, and the functions an array')
  const taken = new Set(own.map((each: unknown) => (isRecord(each) ? each['name'] : null)))
  const offered = new Map<string, OfferedTool>()
  const functions = Object.entries(tools).map(([name, tool]) => {
    if (!/^[A-Za-z_$][\w$]{0,63}$/.test(name))
      throw new ArgumentError(
        `"${name}" is not a name of a tool: it must be an identifier of at most 64 characters`
      )
    if (taken.has(name)) throw new ArgumentError(`The request has a function and a tool of the name ${name}`)
    if (!isTool(tool))
      throw new ArgumentError(`The tool ${name} must have a description, parameters and a handler`)
    checkNames(tool, { what: `the tool ${name}`, kinds })
    const channel = newChannelId()
    offered.set(channel, { name, tool })
    return {
      name,
      description: tool.description,
      parameters: argumentSchema(name, tool.parameters, tool.jsonSchema),
      result: { channel }
    }
  })
  return { request: { ...request, functions: [...own, ...functions] }, offered }
}

function isTool(value: unknown): value is Tool {
  return (
    isRecord(value) &&
    typeof value['handler'] === 'function' &&
    typeof value['description'] === 'string' &&
    !isNone(value['parameters'])
  )
}
