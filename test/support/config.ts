import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isMap, parseDocument, type Document } from 'yaml'
import { readConfig, type Config } from '../../generator/decide/config.ts'

/** The text of the committed decisions. */
export const committedText: string = readFileSync(
  fileURLToPath(new URL('../../spec/sdk.yaml', import.meta.url)),
  'utf8'
)

/** The text is read once: a model of a few operations takes less time. */
let committed: Config | null = null

/** The committed decisions. */
export function committedConfig(): Config {
  committed ??= readConfig(committedText, 'spec/sdk.yaml')
  return structuredClone(committed)
}

/** The parts of the committed sdk.yaml that name things of the real document. */
const particular = [
  ...['operations', 'components', 'aliases', 'nouns', 'words', 'resources', 'helpers', 'events', 'schemas'],
  ...['paths', 'overlays', 'expected', 'compat', 'synonyms', 'skill', 'testing', 'answers', 'webhooks']
]

/** The committed decisions without those that name a thing of the real document; conventions and verbs stay. */
export function generalDecisions(): Document {
  const document = parseDocument(committedText)
  for (const key of particular) document.delete(key)
  for (const name of ['quietEngineEvents', 'engineEvents', 'chatChunks']) document.deleteIn(['streams', name])
  document.deleteIn(['pages', 'opaquePages'])
  return document
}

/** The same without conventions and verbs: nothing that a small document could lack. */
export function bareDecisions(): Document {
  const document = generalDecisions()
  for (const key of ['pages', 'streams', 'relay']) document.delete(key)
  document.set('verbs', { safe: [], idempotent: [] })
  document.deleteIn(['errors', 'limits'])
  const codes = document.getIn(['errors', 'codes'], true)
  if (isMap(codes)) for (const { value } of codes.items) if (isMap(value)) value.delete('verbs')
  return document
}

/** A convention of pages by a cursor, with some of its keys replaced. */
export function pageStyle(changes: Partial<Config['pages'][string]> = {}): Config['pages'][string] {
  const style = { by: 'cursor', in: 'query', items: 'items', cursor: 'cursor', next: 'cursor' } as const
  return { ...style, resumable: false, sparse: false, numeric: false, ...changes }
}

/** The part of the decisions that the model asks, small and the same whatever is decided for the real API. */
const small: Partial<Config> = {
  paths: { grammar: 'action', catchAll: ['path'] },
  verbs: { safe: ['list', 'fetch'], idempotent: ['delete'], leading: [] },
  nouns: {},
  words: {},
  resources: {},
  operations: {},
  components: {},
  pages: { cursorPages: pageStyle({ take: 'take', resumable: true }) },
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
  aliases: {},
  synonyms: {},
  compat: undefined
}

/** A configuration for tests that knows nothing of the real API, with some of its keys replaced. */
export function testConfig(changes: Partial<Config> = {}): Config {
  return { ...committedConfig(), ...small, ...changes }
}
