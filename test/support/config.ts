import { readConfig, type Config } from '../../generator/read/config.ts'

/** The least that sdk.yaml has to say, with one convention of pages and one of streams. */
export const smallConfig = `package: { name: tiny, version: 1.0.0, description: Tiny, license: MIT, client: Tiny }
document: { url: 'https://tiny.test/spec.json', seconds: 1, mebibytes: 1 }
service:
  name: Tiny
  auth: { header: Authorization, scheme: Bearer }
  secretVariable: TINY_SECRET
  browserSecrets: []
  corsHeaders: []
  options:
    timezone: { header: X-Timezone, description: Time zone. }
paths: { catchAll: [path] }
verbs: { safe: [list, fetch], idempotent: [delete] }
pages:
  cursorPages: { cursor: cursor, take: take, items: items, next: cursor, resumable: true }
streams:
  jsonLines: { framing: jsonl, mediaType: application/jsonl, discriminator: type, payload: data, item: item }
errors:
  fields: { message: message, code: code }
  codes: { NOT_FOUND: { status: 404, description: Not there. } }
  limits: { codes: [], rate: [], window: 60 }
`

/** A checked configuration for tests, with some of its keys replaced. */
export function testConfig(changes: Partial<Config> = {}): Config {
  return { ...readConfig(smallConfig, 'sdk.yaml'), ...changes }
}
