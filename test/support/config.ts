import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readConfig, type Config } from '../../generator/decide/config.ts'

/** The text of the committed decisions. */
export const committedText: string = readFileSync(
  fileURLToPath(new URL('../../spec/sdk.yaml', import.meta.url)),
  'utf8'
)

/** The committed decisions. */
export function committedConfig(): Config {
  return readConfig(committedText, 'spec/sdk.yaml')
}

/** The part of the decisions that the model asks, small and the same whatever is decided for the real API. */
const small: Partial<Config> = {
  paths: { catchAll: ['path'] },
  verbs: { safe: ['list', 'fetch'], idempotent: ['delete'], leading: [] },
  nouns: {},
  words: {},
  resources: {},
  operations: {},
  components: {},
  pages: { cursorPages: { cursor: 'cursor', take: 'take', items: 'items', next: 'cursor', resumable: true } },
  streams: {
    jsonLines: {
      framing: 'jsonl',
      mediaType: 'application/jsonl',
      discriminator: 'type',
      payload: 'data',
      item: 'item'
    }
  },
  relay: undefined,
  events: {},
  schemas: {},
  helpers: {},
  renamed: {},
  aliases: {}
}

/** A configuration for tests that knows nothing of the real API, with some of its keys replaced. */
export function testConfig(changes: Partial<Config> = {}): Config {
  return { ...committedConfig(), ...small, ...changes }
}
