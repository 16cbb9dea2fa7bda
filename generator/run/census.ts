/** Prints the census of a document: each construct that it uses, how often, and what is done with it. */
import { censusOf, type Used } from '../read/census/census.ts'
import { readDecisions } from '../decide/decisions.ts'
import { GenerationError, visible } from '../ground/diagnostics.ts'
import { gather } from './gather.ts'
import type { Options } from './options.ts'
import { readRoot } from './readRoot.ts'

/** The table as a person reads it, or as JSON: `{ ok, document, openapi, constructs }`. */
export async function printCensus(options: Options): Promise<string> {
  const { inputs } = await gather(options)
  const { root, locate, diagnostics } = readRoot(inputs, readDecisions(inputs.config, options.config))
  if (diagnostics.length > 0) throw new GenerationError(diagnostics.map(locate))
  const constructs = censusOf(root)
  const openapi = String(root['openapi'])
  if (options.json)
    return `${JSON.stringify({ ok: true, document: inputs.place, openapi, constructs }, null, 2)}\n`
  const counts = (['carried', 'unread', 'refused'] as const).map(
    (state) => `${constructs.filter((used) => used.state === state).length} ${state}`
  )
  const lines = [
    `${inputs.place}: OpenAPI ${openapi}, ${constructs.length} constructs (${counts.join(', ')}).`,
    ...constructs.map(lineOf)
  ]
  return `${lines.map(visible).join('\n')}\n`
}

function lineOf({ state, construct, does, count, first }: Used): string {
  const place = state === 'carried' ? '' : ` (first at ${first})`
  return `${state.padEnd(7)} ${String(count).padStart(7)}  ${construct.padEnd(32)}  ${does}${place}`
}
