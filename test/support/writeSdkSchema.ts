/** Writes the JSON Schema of sdk.yaml anew: `npm run schema:sdk`. */
import { writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { root } from './revisions.ts'
import { sdkSchema, sdkSchemaPlace } from './sdkSchema.ts'

const place = root + sdkSchemaPlace
writeFileSync(
  place,
  await format(JSON.stringify(sdkSchema()), { ...(await resolveConfig(place)), parser: 'json' })
)
