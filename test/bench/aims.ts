/** What is measured against an aim: a row of the README's table for each, in this order. */

/** What a figure has to be: at most or at least a number, or not beyond the peer's. */
export type Aim = { readonly most: number } | { readonly least: number } | 'at most the peer'

/** A row of the table. */
export interface Row {
  readonly work: string
  /** Whose figure is beside ours; null if the figure itself is the ratio to it. */
  readonly peer: string | null
  readonly unit: '×' | 'KB'
  readonly aim: Aim
}

const sdk = '@chatbotkit/sdk 1.36.0'

/** The rows by the bench that measures them and their name. */
export const aims = {
  'generate.cold': {
    work: 'cold generation, 335 operations ÷ hey-api',
    peer: null,
    unit: '×',
    aim: { most: 0.8 }
  },
  'generate.one': {
    work: 'one operation changed ÷ openapi-typescript',
    peer: null,
    unit: '×',
    aim: { most: 1 }
  },
  'generate.none': {
    work: 'nothing changed ÷ openapi-typescript',
    peer: null,
    unit: '×',
    aim: { most: 0.1 }
  },
  'generate.changes': {
    work: '`changes` of one operation that is still to be generated ÷ cold generation',
    peer: null,
    unit: '×',
    aim: { most: 0.5 }
  },
  'generate.linear': {
    work: 'an operation of GitHub’s document ÷ one of ChatBotKit’s, cold',
    peer: null,
    unit: '×',
    aim: { most: 1.2 }
  },
  'runtime.get': { work: 'CPU of a small GET ÷ bare fetch', peer: sdk, unit: '×', aim: 'at most the peer' },
  'runtime.first': {
    work: 'first event of a stream ÷ bare first chunk',
    peer: sdk,
    unit: '×',
    aim: 'at most the peer'
  },
  'runtime.lines': {
    work: 'JSON lines ÷ bare loop, 64 KiB chunks',
    peer: sdk,
    unit: '×',
    aim: { least: 0.95 }
  },
  'runtime.smallLines': {
    work: 'JSON lines ÷ bare loop, chunks of 1 to 1024 bytes',
    peer: sdk,
    unit: '×',
    aim: { least: 0.95 }
  },
  'types.first': {
    work: 'bundle of one resource, what loads first (minified, gzip)',
    peer: sdk,
    unit: 'KB',
    aim: { most: 12 }
  },
  'types.one': {
    work: 'bundle of one resource, without code splitting',
    peer: sdk,
    unit: 'KB',
    aim: { most: 14 }
  },
  'types.whole': {
    work: 'bundle of the whole client, without code splitting',
    peer: sdk,
    unit: 'KB',
    aim: { most: 22 }
  },
  'types.readEvents': { work: 'bundle of `readEvents` alone', peer: null, unit: 'KB', aim: { most: 4 } },
  'types.import': {
    work: `cold import of the whole client ÷ ${sdk}`,
    peer: null,
    unit: '×',
    aim: { most: 0.1 }
  },
  'types.compile': {
    work: `compile of a program with the whole client ÷ ${sdk}, each over an empty file`,
    peer: null,
    unit: '×',
    aim: { most: 0.6 }
  }
} as const satisfies Readonly<Record<string, Row>>

/** The name of a row. */
export type RowName = keyof typeof aims
