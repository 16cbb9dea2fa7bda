import type { Api } from './api.ts'

/**
 * The number of the model's form. It changes if a field goes or changes its meaning; a new field leaves it as it is, since a tool
 * passes over fields that it does not know.
 */
export const modelForm = 1

/** The identifier of `api.schema.json`, which describes this form. */
export const modelSchemaId = `urn:chatbotkit-sdk-generator:model:${modelForm}`

/** The model as `--print-model` prints it, for tools that start from it. */
export function modelText(api: Api): string {
  return `${JSON.stringify({ $schema: modelSchemaId, form: modelForm, ...api }, null, 2)}\n`
}
