import type { Api } from '../../../model/api.ts'
import type { Config, StreamConvention } from '../../../decide/config.ts'
import { eventListsOf } from '../calls/eventLists.ts'
import { jsdoc } from '../words/docs.ts'
import { code, name, row, type Printed } from '../words/doors.ts'
import { literal, Verbatim } from '../words/literal.ts'
import { importsOf } from '../words/imports.ts'
import { noHelpers, type Helpers } from './mounts.ts'

/** What is particular to the API, as data for the runtime, in finished words. */
export interface ServiceView {
  readonly imports: readonly Printed[]
  readonly docs: Printed
  readonly service: Printed
  readonly options: readonly { readonly docs: Printed; readonly name: Printed }[]
  readonly pages: readonly ConstantView[]
  readonly streams: readonly ConstantView[]
  readonly events: readonly ConstantView[]
  /** The convention in which streams are passed on; empty where there is none. */
  readonly relay: Printed
  readonly codes: Printed
}

export interface ConstantView {
  readonly docs: Printed
  readonly name: Printed
  readonly value: Printed
}

/** The view of `service.ts`: the conventions of sdk.yaml as constants. */
export function serviceView(
  api: Api,
  config: Config,
  { prepare }: Pick<Helpers, 'prepare'> = noHelpers
): ServiceView {
  const { service, errors } = config
  return {
    imports: importsFor(config, prepare),
    docs: jsdoc({
      summary: `What the runtime has to know about the ${service.name} API.`,
      description: null,
      deprecated: false
    }),
    service: literal({
      name: service.name,
      baseUrl: api.baseUrl,
      hostPath: service.hostPath,
      auth: api.auth,
      tokenVariables: service.tokenVariables,
      addressVariables: service.addressVariables,
      logVariable: service.logVariable,
      userAgent: new Verbatim(code`userAgent`),
      options: Object.fromEntries(
        Object.entries(service.options).map(([name, { header, identity }]) => [name, { header, identity }])
      ),
      browserSecrets: service.browserSecrets,
      corsHeaders: service.corsHeaders,
      errors: {
        codes: Object.fromEntries(api.errors.map((error) => [error.code, error.status])),
        rules: errors.rules,
        transient: errors.transient,
        safe: errors.safe,
        family: errors.family,
        absent: errors.absent
      },
      prepare: prepare === null ? undefined : new Verbatim(prepare.name)
    }),
    options: Object.entries(service.options).map(([own, option]) => ({
      docs: jsdoc({ summary: option.description, description: null, deprecated: false }, '  '),
      name: name(own)
    })),
    pages: Object.entries(config.pages).map(([own, style]) => ({
      docs: jsdoc({ summary: pageSummary(style.resumable), description: null, deprecated: false }),
      name: name(own),
      value: literal(style)
    })),
    streams: Object.entries(config.streams).map(([own, style]) => ({
      docs: jsdoc({ summary: streamSummary(style), description: null, deprecated: false }),
      name: name(own),
      value: streamText(style)
    })),
    events: [...eventListsOf(api)].map(([own, types]) => ({
      docs: jsdoc({
        summary: 'The types of events that several operations send.',
        description: null,
        deprecated: false
      }),
      name: name(own),
      value: literal(types)
    })),
    relay: config.relay === undefined ? code`` : name(config.relay),
    codes:
      api.errors.length === 0
        ? code`never`
        : row(
            api.errors.map((error) => literal(error.code)),
            ' | '
          )
  }
}

function importsFor({ pages, streams, relay }: Config, prepare: Helpers['prepare']): readonly Printed[] {
  const imports = importsOf(code`service.ts`)
  if (prepare !== null) imports.value(prepare.name, prepare.module)
  const runtime = code`runtime/index.ts`
  imports.value(code`userAgent`, code`version.ts`)
  for (const each of [code`ApiClient`, code`Resource as BaseResource`, code`logToAs`])
    imports.value(each, runtime)
  for (const each of [
    code`BaseCallOptions`,
    code`BaseClientOptions`,
    code`Hooks`,
    code`LogOptions`,
    code`Logger`,
    code`Service`
  ])
    imports.type(each, runtime)
  if (Object.keys(pages).length > 0) imports.type(code`PageStyle`, runtime)
  if (Object.keys(streams).length > 0) imports.type(code`StreamStyle`, runtime)
  if (relay !== undefined) {
    imports.value(code`readEventsAs`, runtime)
    for (const each of [code`EventStream`, code`ReadEventsOptions`]) imports.type(each, runtime)
  }
  if (Object.values(streams).some((style) => style.framing === 'sse'))
    imports.value(code`decodeServerSentEvents`, runtime)
  return imports.lines()
}

function pageSummary(resumable: boolean): string {
  return resumable
    ? 'Pages whose cursor is the id of the last item.'
    : 'Pages whose cursor means nothing to a caller.'
}

function streamSummary({ mediaType, idle }: StreamConvention): string {
  return `Streams of \`${mediaType}\`${idle === undefined ? '' : ' that the service keeps alive'}.`
}

function streamText(style: StreamConvention): Printed {
  // What only the types need to know stays out of the package.
  const { item: _, stamp: __, events: ___, ...known } = style
  return literal(
    style.framing === 'sse' ? { ...known, decoder: new Verbatim(code`decodeServerSentEvents`) } : known
  )
}
