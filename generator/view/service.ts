import type { Api } from '../model/api.ts'
import type { Config, StreamConvention } from '../read/config.ts'
import { eventListsOf } from './eventLists.ts'
import { jsdoc } from './docs.ts'
import { literal, Verbatim } from './literal.ts'
import { importsOf } from './modules.ts'
import { noHelpers, type Helpers } from './mounts.ts'

/** What is particular to the API, as data for the runtime, in finished words. */
export interface ServiceView {
  readonly imports: readonly string[]
  readonly docs: string
  readonly service: string
  readonly options: readonly { readonly docs: string; readonly name: string }[]
  readonly pages: readonly ConstantView[]
  readonly streams: readonly ConstantView[]
  readonly events: readonly ConstantView[]
  /** The convention in which streams are passed on; empty where there is none. */
  readonly relay: string
  readonly codes: string
}

export interface ConstantView {
  readonly docs: string
  readonly name: string
  readonly value: string
}

/** The view of `service.ts`: the conventions of sdk.yaml as constants. */
export function serviceView(api: Api, config: Config, { prepare }: Pick<Helpers, 'prepare'> = noHelpers): ServiceView {
  const { service, errors } = config
  return {
    imports: importsFor(config, prepare),
    docs: jsdoc({ summary: `What the runtime has to know about the ${service.name} API.`, description: null, deprecated: false }),
    service: literal({
      name: service.name,
      baseUrl: api.baseUrl,
      hostPath: service.hostPath,
      auth: api.auth,
      tokenVariables: service.tokenVariables,
      addressVariables: service.addressVariables,
      logVariable: service.logVariable,
      userAgent: new Verbatim('userAgent'),
      options: Object.fromEntries(Object.entries(service.options).map(([name, { header, identity }]) => [name, { header, identity }])),
      browserSecrets: service.browserSecrets,
      corsHeaders: service.corsHeaders,
      errors: { codes: Object.fromEntries(api.errors.map((error) => [error.code, error.status])), rules: errors.rules, transient: errors.transient, safe: errors.safe, family: errors.family, absent: errors.absent },
      prepare: prepare === null ? undefined : new Verbatim(prepare.name),
    }),
    options: Object.entries(service.options).map(([name, option]) => ({ docs: jsdoc({ summary: option.description, description: null, deprecated: false }, '  '), name })),
    pages: Object.entries(config.pages).map(([name, style]) => ({ docs: jsdoc({ summary: pageSummary(style.resumable), description: null, deprecated: false }), name, value: literal(style) })),
    streams: Object.entries(config.streams).map(([name, style]) => ({ docs: jsdoc({ summary: streamSummary(style), description: null, deprecated: false }), name, value: streamText(style) })),
    events: [...eventListsOf(api)].map(([name, types]) => ({ docs: jsdoc({ summary: 'The types of events that several operations send.', description: null, deprecated: false }), name, value: literal(types) })),
    relay: config.relay ?? '',
    codes: api.errors.length === 0 ? 'never' : api.errors.map((error) => literal(error.code)).join(' | '),
  }
}

function importsFor({ pages, streams, relay }: Config, prepare: Helpers['prepare']): readonly string[] {
  const imports = importsOf('service.ts')
  if (prepare !== null) imports.value(prepare.name, prepare.module)
  const runtime = 'runtime/index.ts'
  imports.value('userAgent', 'version.ts')
  for (const name of ['ApiClient', 'Resource as BaseResource', 'logToAs']) imports.value(name, runtime)
  for (const name of ['BaseCallOptions', 'BaseClientOptions', 'Hooks', 'LogOptions', 'Logger', 'Service']) imports.type(name, runtime)
  if (Object.keys(pages).length > 0) imports.type('PageStyle', runtime)
  if (Object.keys(streams).length > 0) imports.type('StreamStyle', runtime)
  if (relay !== undefined) {
    imports.value('readEventsAs', runtime)
    for (const name of ['EventStream', 'ReadEventsOptions']) imports.type(name, runtime)
  }
  if (Object.values(streams).some((style) => style.framing === 'sse')) imports.value('decodeServerSentEvents', runtime)
  return imports.lines()
}

function pageSummary(resumable: boolean): string {
  return resumable ? 'Pages whose cursor is the id of the last item.' : 'Pages whose cursor means nothing to a caller.'
}

function streamSummary({ mediaType, idle }: StreamConvention): string {
  return `Streams of \`${mediaType}\`${idle === undefined ? '' : ' that the service keeps alive'}.`
}

function streamText(style: StreamConvention): string {
  // What only the types need to know stays out of the package.
  const { item: _, stamp: __, events: ___, ...known } = style
  return literal(style.framing === 'sse' ? { ...known, decoder: new Verbatim('decodeServerSentEvents') } : known)
}
