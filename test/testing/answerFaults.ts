/** What an independent validator has against answers: ajv over the schemas of the document, with every object closed. */
import Ajv2019 from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import type { Schema } from '../../generator/read/document.ts'
import { closed } from '../operations/schemas.ts'
import type { Operation } from '../operations/document.ts'

const ajv = addFormats.default(new Ajv2019.default({ strict: false, allErrors: true }))
const validators = new Map<Schema, ReturnType<typeof ajv.compile>>()

/** Everything that is wrong with a body of one media type. */
export function answerFaults({ object }: Operation, mediaType: string, body: string): readonly string[] {
  const schema = object.responses['200']?.content?.[mediaType]?.schema
  if (schema === undefined || !/json/.test(mediaType)) return []
  const lines = mediaType === 'application/jsonl' ? body.split('\n').filter(Boolean) : [body]
  return lines.flatMap((line) => faultsOf(schema, JSON.parse(line)))
}

/** The end of a list has no cursor, or null as one, whatever the document says: the service answers so. */
function withEnd(schema: Schema): Schema {
  const { cursor } = schema.properties ?? {}
  if (cursor === undefined) return schema
  const required = (schema.required ?? []).filter((name) => name !== 'cursor')
  return { ...schema, required, properties: { ...schema.properties, cursor: { ...cursor, nullable: true } } }
}

function faultsOf(schema: Schema, value: unknown): readonly string[] {
  const validate = validators.get(schema) ?? ajv.compile(withEnd(closed(schema)))
  validators.set(schema, validate)
  return validate(value) ? [] : [`${ajv.errorsText(validate.errors)} in ${JSON.stringify(value)}`]
}
