/** The JSON Schema of sdk.yaml, for editors: derived from the form, with what its keys mean. */
import { z } from 'zod'
import { configForm } from '../../generator/decide/form.ts'
import { docsByPattern } from '../../generator/decide/keyDocs.ts'
import { valueAt } from '../../generator/ground/valueAt.ts'

/** Where the schema is kept: the published generator ships it. */
export const sdkSchemaPlace = 'generator/decide/sdk.schema.json'

export function sdkSchema(): z.core.JSONSchema.JSONSchema {
  const derived = z.toJSONSchema(configForm, { io: 'input', target: 'draft-7', unrepresentable: 'any' })
  return {
    ...derived,
    $id: 'urn:chatbotkit-sdk-generator:sdk',
    title: 'Decisions about an SDK',
    ...described(derived, '')
  }
}

type Node = z.core.JSONSchema._JSONSchema

function described(node: z.core.JSONSchema.JSONSchema, pattern: string): z.core.JSONSchema.JSONSchema {
  const { properties, additionalProperties, items } = node
  const below = (step: string): string => (pattern === '' ? step : `${pattern}.${step}`)
  const at = (child: Node, step: string): Node =>
    typeof child === 'boolean' ? child : described(child, below(step))
  const docs = valueAt(docsByPattern, pattern)
  const { type } = node
  const isSection =
    (type === 'object' || type === 'array') && !node.required && !/^$|(?:\*|\[\])$/.test(pattern)
  return {
    ...(docs === undefined ? {} : { description: docs }),
    ...node,
    // A section with nothing below it is an empty one.
    ...(isSection ? { type: [type, 'null'] as const } : {}),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, child]) => [name, at(child, name)])
          )
        }),
    ...(additionalProperties === undefined ? {} : { additionalProperties: at(additionalProperties, '*') }),
    ...(items === undefined || Array.isArray(items) ? {} : { items: at(items, '[]') })
  }
}
