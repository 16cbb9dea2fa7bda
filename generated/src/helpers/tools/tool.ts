import type { JsonSchema, OutputOf, StandardSchemaV1 } from './schema.ts'

/** What a handler is told beside its arguments. */
export interface ToolContext {
  /** The name by which the model called the tool. */
  readonly name: string
  /** Fires when the answer is no longer needed: the call was given up, or is over. */
  readonly signal: AbortSignal
}

/** A function that the model may call and that runs here. */
export interface Tool<Parameters = unknown> {
  /** Tells the model what the function does and when to use it. */
  readonly description: string
  /**
   * The schema of the arguments: a Standard Schema (of zod, valibot, arktype…), or a JSON Schema of type `object`. Of a
   * JSON Schema, `type`, `enum`, `properties`, `required`, `additionalProperties` and `items` are checked here.
   */
  readonly parameters: Parameters & (StandardSchemaV1 | JsonSchema)
  /** The JSON Schema that the model sees, if the Standard Schema does not give its own. */
  readonly jsonSchema?: JsonSchema | undefined
  /** Returns the answer, any JSON value. If it throws, the model reads the message. */
  handler(args: ArgumentsOf<Parameters>, context: ToolContext): unknown
}

/** The arguments of a handler: the output of the Standard Schema, or any object. */
export type ArgumentsOf<Parameters> = Parameters extends StandardSchemaV1
  ? OutputOf<Parameters>
  : Readonly<Record<string, unknown>>

/** Tools of unknown types. */
export type AnyTools = Readonly<Record<string, unknown>>

/** A tool whose handler takes arguments of a known type. */
export interface ToolDefinition<Parameters, Arguments> {
  readonly description: string
  readonly parameters: Parameters
  readonly jsonSchema?: JsonSchema | undefined
  handler(args: Arguments, context: ToolContext): unknown
}

/** What a request takes beside its own fields. The arguments of each handler have the type of the schema beside it. */
export interface ToolsInput<Tools = AnyTools> {
  /** Functions that the model may call and that run here, by name; they are added to the `functions` of the request. */
  readonly tools?: { readonly [Name in keyof Tools]: Tool<Tools[Name]> } | undefined
}

/** A tool whose handler takes the output of its Standard Schema. */
export function tool<Schema extends StandardSchemaV1>(
  definition: ToolDefinition<Schema, OutputOf<Schema>>
): Tool
/** A tool with a JSON Schema; give the type of its arguments as `tool<{ city: string }>({ … })`. */
export function tool<Arguments extends object = Readonly<Record<string, unknown>>>(
  definition: ToolDefinition<JsonSchema, Arguments>
): Tool
export function tool(definition: Tool): Tool {
  return definition
}
