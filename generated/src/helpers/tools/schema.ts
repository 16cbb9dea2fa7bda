import { ArgumentError, type EventRecord } from '../../runtime/index.ts'
import { isRecord } from '../../runtime/forHelpers.ts'
import { complaints } from './schemaCheck.ts'

/** JSON Schema, as it is sent; `complaints` names the keywords that are checked here. */
export interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly enum?: readonly unknown[]
  readonly items?: JsonSchema
  readonly additionalProperties?: boolean | JsonSchema
  readonly [keyword: string]: unknown
}

/** A schema of any library that implements Standard Schema (https://standardschema.dev). */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>
    readonly types?: { readonly input: Input; readonly output: Output } | undefined
    /** Standard JSON Schema (https://standardschema.dev/json-schema), if the library has it. */
    readonly jsonSchema?:
      | { readonly input: (options: { readonly target: 'draft-07' }) => Readonly<Record<string, unknown>> }
      | undefined
  }
}

/** The result of a validation. */
export type StandardResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] }

/** One violation of a Standard Schema. */
export interface StandardIssue {
  readonly message: string
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined
}

/** The output type of a Standard Schema. */
export type OutputOf<Schema> = Schema extends {
  readonly '~standard': { readonly types?: { readonly output: infer Output } | undefined }
}
  ? Output
  : unknown

/** The JSON Schema of the arguments of a function, reduced to what the API takes: type, properties and required. */
export function argumentSchema(name: string, parameters: unknown, given: unknown): EventRecord {
  const schema = given ?? (isStandardSchema(parameters) ? ownJsonSchema(name, parameters) : parameters)
  if (!isRecord(schema) || (schema['type'] ?? 'object') !== 'object') {
    throw new ArgumentError(
      `The parameters of the tool ${name} must be a Standard Schema or a JSON Schema of type "object"`
    )
  }
  if ('$defs' in schema || 'definitions' in schema) {
    throw new ArgumentError(
      `The parameters of the tool ${name} must not refer to definitions: the API takes type, properties and required alone`
    )
  }
  const { properties = {}, required } = schema
  return { type: 'object', properties, ...(required === undefined ? {} : { required }) }
}

/** The arguments as a handler takes them; throws a message for the model if they do not fit. */
export async function readArguments(parameters: unknown, value: unknown): Promise<unknown> {
  const problems: string[] = []
  if (isStandardSchema(parameters)) {
    const result = await parameters['~standard'].validate(value)
    if (!result.issues) return result.value
    problems.push(...result.issues.map(issueText))
  } else problems.push(...complaints(value, parameters, ''))
  if (problems.length) throw new TypeError(`The arguments do not fit: ${problems.join('; ')}`)
  return value
}

// Some libraries make schemas that are functions.
function isStandardSchema(value: unknown): value is StandardSchemaV1 {
  return (typeof value === 'function' || isRecord(value)) && isRecord(Reflect.get(value, '~standard'))
}

function ownJsonSchema(name: string, { '~standard': standard }: StandardSchemaV1): unknown {
  if (!standard.jsonSchema) {
    throw new ArgumentError(
      `The schema of the tool ${name} (of ${standard.vendor}) does not give its JSON Schema, which the model has to see: set jsonSchema beside parameters`
    )
  }
  try {
    return standard.jsonSchema.input({ target: 'draft-07' })
  } catch (cause) {
    throw new ArgumentError(
      `The schema of the tool ${name} has no JSON Schema: set jsonSchema beside parameters`,
      { cause }
    )
  }
}

function issueText({ message, path }: StandardIssue): string {
  const place = (path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.')
  return place ? `${place}: ${message}` : message
}
