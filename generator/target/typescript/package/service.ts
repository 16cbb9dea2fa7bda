import { isDeepStrictEqual } from 'node:util'
import type { Api } from '../../../model/api.ts'
import type { StreamConvention } from '../../../model/api.ts'
import { everyAction, everyResource, treeOf } from '../../../model/everyResource.ts'
import { importFields, type OperationFields } from '../calls/descriptor.ts'
import { otherIds } from '../calls/idTypes.ts'
import { inputFacts } from '../calls/inputWords.ts'
import { idWriter } from '../calls/writers.ts'
import { rulesText } from '../calls/routes.ts'
import { eventListsOf, nameOf, usualEventsOf } from '../calls/eventLists.ts'
import { jsdoc } from '../words/docs.ts'
import { code, name, row, type Printed } from '../words/doors.ts'
import { literal, Verbatim } from '../words/literal.ts'
import { importsOf, type Imports } from '../words/imports.ts'
import { authFacts, authOptions, leftOutOptions, takesToken, type ClientOption } from './auth.ts'
import { addressFact, givenOptions, serverOptions } from './servers.ts'
import { noHelpers, type Helpers } from './mounts.ts'
import { pageConstant, turnerOf } from './pageConstants.ts'

/** What is particular to the API, as data for the runtime, in finished words. */
export interface ServiceView {
  readonly imports: readonly Printed[]
  readonly docs: Printed
  readonly service: Printed
  /** The name of the API, as a literal. */
  readonly name: Printed
  /** How the API reports failures, as an object literal. */
  readonly errors: Printed
  /** The revision of the API, as a literal. */
  readonly apiVersion: Printed
  /** What the options of a client add to: those of the runtime, or those of them that the package takes. */
  readonly baseOptions: Printed
  /** The options of a client as its constructor hands them on. */
  readonly given: Printed
  /** Options that only a client takes. */
  readonly clientOptions: readonly ClientOption[]
  readonly options: readonly { readonly docs: Printed; readonly name: Printed }[]
  readonly pages: readonly ConstantView[]
  readonly streams: readonly ConstantView[]
  readonly events: readonly ConstantView[]
  /** The convention in which streams are passed on; empty if there is none. */
  readonly relay: Printed
  readonly codes: Printed
  /** What holds for operations by their verb, as an object literal. */
  readonly rules: Printed
  /** Whether a resource can be extended as the client can: the API has nothing by that name. */
  readonly extend: boolean
}

export interface ConstantView {
  readonly docs: Printed
  readonly name: Printed
  readonly value: Printed
}

/** The view of `service.ts`: the conventions of sdk.yaml as constants. */
export function serviceView(api: Api, { prepare }: Pick<Helpers, 'prepare'> = noHelpers): ServiceView {
  const { service } = api
  const writers = writersOf(api)
  const imports = importsFor(api, prepare)
  importFields(writers, imports)
  const auth = authFacts(api, imports)
  const clientOptions = [...authOptions(service.auth, imports), ...serverOptions(service)]
  const address = addressFact(service, imports)
  const handedOn = givenOptions(service, imports)
  // The runtime knows this one.
  const ownNames = clientOptions.map(({ name: own }) => own).filter((own) => own !== 'baseUrl')
  return {
    imports: imports.lines(),
    extend: !hasMember(api, 'extend'),
    docs: jsdoc({
      summary: `The facts about the ${service.name} API that the runtime needs.`,
      description: null,
      deprecated: false
    }),
    name: literal(service.name),
    errors: literal({
      codes: Object.fromEntries(api.errors.map((error) => [error.code, error.status])),
      ...errorFacts(service.errors)
    }),
    apiVersion: literal(api.version),
    service: literal({
      name: service.name,
      baseUrl: service.template ?? service.baseUrl,
      address,
      hostPath: service.hostPath ?? undefined,
      auth,
      clientOptions: ownNames.length === 0 ? undefined : ownNames,
      tokenVariables: takesToken(service.auth) ? service.tokenVariables : undefined,
      addressVariables: service.addressVariables,
      logVariable: service.logVariable ?? undefined,
      userAgent: new Verbatim(code`userAgent`),
      options: Object.fromEntries(
        service.options.map(({ name, header, identity }) => [
          name,
          { header, identity: identity ? true : undefined }
        ])
      ),
      browserSecrets: service.browserSecrets,
      corsHeaders: service.corsHeaders ?? undefined,
      errors: new Verbatim(code`errors`),
      nested: new Verbatim(name(service.nested)),
      ...writers,
      prepare: prepare === null ? undefined : new Verbatim(prepare.name)
    }),
    given: handedOn,
    baseOptions: baseOptionsOf(leftOutOptions(service.auth)),
    clientOptions,
    options: service.options.map((option) => ({
      docs: jsdoc({ summary: option.docs, description: null, deprecated: false }, '  '),
      name: name(option.name)
    })),
    pages: api.pages.map((convention) => pageConstant(convention, api)),
    streams: api.streams.map((convention) => streamConstant(convention, api)),
    events: [...eventListsOf(api)].map(([own, types]) => ({
      docs: jsdoc({
        summary: 'Types of the events that several operations send.',
        description: null,
        deprecated: false
      }),
      name: name(own),
      value: literal(types)
    })),
    relay: api.relay === null ? code`` : name(api.relay),
    rules: rulesText(api),
    codes:
      api.errors.length === 0
        ? code`never`
        : row(
            api.errors.map((error) => literal(error.code)),
            ' | '
          )
  }
}

/** What writes parameters that only some documents have, by the names of the runtime's facts. */
function writersOf(api: Api): OperationFields {
  const actions = everyAction(treeOf(api)).map(({ action }) => action)
  const headers = code`parameterHeaders`
  return {
    ids: actions.some((action) => otherIds(action).size > 0) ? idWriter : undefined,
    parameterHeaders: actions.some((action) => inputFacts(action).headers !== undefined)
      ? new Verbatim(headers, [[headers, code`runtime/request/parameterHeaders.ts`]])
      : undefined
  }
}

/** Whether a resource has a member of this name, by whatever it came there. */
function hasMember({ actions, resources, aliases, mounts, attached }: Api, own: string): boolean {
  const members = [
    ...actions,
    ...everyResource(resources).flatMap(({ actions, children }) => [...actions, ...children]),
    ...aliases,
    ...mounts.flatMap(({ methods }) => methods),
    ...attached
  ]
  return members.some((each) => each.name === own)
}

function baseOptionsOf(leftOut: readonly string[]): Printed {
  const base = code`BaseClientOptions`
  return leftOut.length === 0 ? base : code`Omit<${base}, ${row(leftOut.map(literal), ' | ')}>`
}

function importsFor(api: Api, prepare: Helpers['prepare']): Imports {
  const { pages, streams, relay } = api
  const imports = importsOf(code`service.ts`)
  if (prepare !== null) imports.value(prepare.name, prepare.module)
  const runtime = code`runtime/index.ts`
  imports.value(code`userAgent`, code`version.ts`)
  const nested = name(api.service.nested)
  imports.value(nested, code`runtime/request/${nested}.ts`)
  if (api.service.errors.otherForms) imports.value(code`standardEnvelope`, code`runtime/answer/envelopes.ts`)
  for (const each of [code`ApiClient`, code`Resource as BaseResource`, code`logToAs`, code`routing`])
    imports.value(each, runtime)
  for (const each of [
    code`BaseCallOptions`,
    code`BaseClientOptions`,
    code`ErrorStyle`,
    code`Hooks`,
    code`LogOptions`,
    code`Logger`,
    code`Route`,
    code`Service`
  ])
    imports.type(each, runtime)
  if (!hasMember(api, 'extend')) imports.value(code`extended`, runtime)
  if (pages.length > 0) imports.type(code`PageStyle`, runtime)
  for (const convention of pages)
    for (const [turner, module] of turnerOf(convention, api)?.names ?? []) imports.value(turner, module)
  if (streams.length > 0) imports.type(code`StreamStyle`, runtime)
  if (relay !== null) {
    imports.value(code`readEventsAs`, runtime)
    for (const each of [code`EventStream`, code`ReadEventsOptions`]) imports.type(each, runtime)
  }
  for (const { decoder, file } of streams.flatMap((style) => decoderOf(style) ?? []))
    imports.value(decoder, file)
  return imports
}

function streamConstant({ name: own, ...convention }: StreamConvention, api: Api): ConstantView {
  // To the runtime a sequence differs from lines by its decoder alone.
  const { framing, mediaType, idle, heartbeats, ends, texts } = convention
  const summary = `Streams of \`${mediaType}\`${idle === null ? '' : ' that the service keeps alive'}.`
  // What only the types need to know stays out of the package.
  const { item: _, stamp: __, shape: ___, ...known } = convention
  const decoder = decoderOf(convention)?.decoder
  const types = usualEventsOf(api).get(own)
  const list = types === undefined ? null : nameOf(types, eventListsOf(api))
  return {
    docs: jsdoc({ summary, description: null, deprecated: false }),
    name: name(own),
    value: literal({
      events: list === null ? types : new Verbatim(name(list)),
      ...given({
        ...known,
        framing: framing === 'sse' ? framing : 'jsonl',
        heartbeats: orNull(heartbeats),
        ends: orNull(ends),
        texts: orNull(texts)
      }),
      decoder: decoder === undefined ? undefined : new Verbatim(decoder)
    })
  }
}

interface DecoderView {
  readonly decoder: Printed
  readonly file: Printed
}

/** The function of the runtime that makes events of bytes, in a module that only packages with such streams have; null for lines of objects. */
function decoderOf({ framing, shape }: Pick<StreamConvention, 'framing' | 'shape'>): DecoderView | null {
  const file = framing === 'sse' ? code`runtime/stream/eventFrames.ts` : code`runtime/stream/jsonValues.ts`
  if (framing === 'jsonSeq') return { decoder: code`decodeJsonSequence`, file }
  switch (shape) {
    case 'object':
      return framing === 'sse'
        ? { decoder: code`decodeServerSentEvents`, file: code`runtime/index.ts` }
        : null
    case 'value':
      return { decoder: framing === 'sse' ? code`decodeEventValues` : code`decodeJsonValues`, file }
    case 'text':
      return { decoder: code`decodeEventTexts`, file }
    case 'frame':
      return { decoder: code`decodeEventFrames`, file }
    case 'textFrame':
      return { decoder: code`decodeTextFrames`, file }
    default:
      return shape satisfies never
  }
}

/** The fields that are not null: what the runtime takes may be absent. */
/** What the runtime repeats requests after, unless a service says it. */
const usualFailures = {
  transient: [408, 502, 503, 504],
  statuses: [520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 530]
}

function errorFacts(errors: Api['service']['errors']): object {
  const { transient, safe, rules, otherForms, ...rest } = errors
  const isUsual = (name: keyof typeof usualFailures, statuses: readonly number[]): boolean =>
    isDeepStrictEqual(statuses, usualFailures[name])
  return {
    rules: rules.map(given),
    transient: isUsual('transient', transient) ? undefined : transient,
    safe: safe === null ? undefined : isUsual('statuses', safe.statuses) ? { codes: safe.codes } : safe,
    ...given(rest),
    read: otherForms ? new Verbatim(code`standardEnvelope`) : undefined
  }
}

function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null))
}

function orNull(list: readonly string[]): readonly string[] | null {
  return list.length === 0 ? null : list
}
