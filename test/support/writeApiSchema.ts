/** Writes the JSON Schema of the model anew: `npm run schema:model`. */
import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { apiSchema, apiSchemaPlace } from './apiSchema.ts'
import { root } from './revisions.ts'

const place = root + apiSchemaPlace
writeFileSync(
  place,
  await format(JSON.stringify(apiSchema()), { ...(await resolveConfig(place)), parser: 'json' })
)
