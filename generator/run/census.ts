/** Prints the census of a document: each construct that it uses, how often, and what is done with it. */
import { censusOf, type Used } from '../read/census/census.ts'
import { readDecisions } from '../decide/decisions.ts'
import { GenerationError, visible } from '../ground/diagnostics.ts'
import { gather } from './gather.ts'
import type { RawDocument } from '../read/load.ts'
import type { Options } from './options.ts'
import { readRoot } from './readRoot.ts'

/** The table as a person reads it, or as JSON: `{ ok, document, openapi, constructs }`. */
export async function printCensus(options: Options): Promise<string> {
  const { document, openapi, constructs } = await census(options)
  return options.json
    ? `${JSON.stringify({ ok: true, document, openapi, constructs }, null, 2)}\n`
    : textOf([headOf({ document, openapi, constructs }), ...constructs.map(lineOf)])
}

/** The counts of a document, and the lines of what is not carried although calls or types depend on it. */
export function uncarriedText(root: RawDocument, document: string): string {
  const constructs = censusOf(root)
  const telling = constructs.filter(
    ({ state, matters }) => state === 'refused' || (state === 'unread' && matters)
  )
  return textOf([headOf({ document, openapi: String(root['openapi']), constructs }), ...telling.map(lineOf)])
}

interface Census {
  readonly document: string
  readonly openapi: string
  readonly constructs: readonly Used[]
}

async function census(options: Options): Promise<Census> {
  const { inputs } = await gather(options)
  const { root, locate, diagnostics } = readRoot(inputs, readDecisions(inputs.config, options.config))
  if (diagnostics.length > 0) throw new GenerationError(diagnostics.map(locate))
  return { document: inputs.place, openapi: String(root['openapi']), constructs: censusOf(root) }
}

function headOf({ document, openapi, constructs }: Census): string {
  const counts = (['carried', 'unread', 'refused'] as const).map(
    (state) => `${constructs.filter((used) => used.state === state).length} ${state}`
  )
  return `${document}: OpenAPI ${openapi}, ${constructs.length} constructs (${counts.join(', ')}).`
}

function textOf(lines: readonly string[]): string {
  return `${lines.map(visible).join('\n')}\n`
}

function lineOf({ state, construct, does, count, first }: Used): string {
  const place = state === 'carried' ? '' : ` (first at ${first})`
  return `${state.padEnd(7)} ${String(count).padStart(7)}  ${construct.padEnd(32)}  ${does}${place}`
}
