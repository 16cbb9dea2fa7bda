/** What the README of an API shows of it; a chapter is printed only if the API has what it is about. */
import { isServerAddress } from '../../../ground/address.ts'
import type { Api, ErrorCode } from '../../../model/api.ts'
import { everyAction, treeOf } from '../../../model/everyResource.ts'
import { commonDocsOf } from '../calls/commonDocs.ts'
import { exampleClient, type ExampleClient } from '../examples/exampleClient.ts'
import { exampleText } from '../examples/exampleText.ts'
import {
  asksForSecret,
  exampleSecret,
  headerOf,
  isTokenAlone,
  secretRows,
  secretVariables,
  secretWith,
  takesScheme,
  takesSecret,
  takesToken,
  tokenHeader
} from '../package/auth.ts'
import { shownWebhooks, type ShownWebhooks } from '../package/shownWebhooks.ts'
import { hasTesting } from '../testing/service.ts'
import { namesOf, productOf } from '../package/package.ts'
import { code, codeSpan, decided, module, name, row, sentence, type Printed } from '../words/doors.ts'
import { keyText, literal } from '../words/literal.ts'
import { skillFolder } from '../skill/skillName.ts'
import { featuresOf, type Features } from './features.ts'
import { leadOf } from './leading.ts'
import { mockedOf, type Mocked } from './mocked.ts'
import { shownCalls, type ShownCalls } from './shownCalls.ts'
import { shownStreams, type ShownStreams } from './shownStreams.ts'

/** README.md, in finished words. What the API lacks is null or empty. */
export interface ReadmeView extends ExampleClient, Features, ShownCalls, ShownStreams {
  readonly name: Printed
  readonly description: Printed
  readonly license: Printed
  readonly client: Printed
  readonly service: Printed
  /** What requests call the package. */
  readonly product: Printed
  readonly apiVersion: Printed
  /** The folder of what agents read, in the package. */
  readonly skill: Printed
  /** Empty if the document names no address. */
  readonly baseUrl: Printed
  /** The names of servers that a client chooses among, the usual one first; empty if there is one. */
  readonly servers: Printed
  /** Another server than the usual one, as a literal. */
  readonly otherServer: Printed
  readonly tokenVariable: Printed
  readonly tokenVariables: Printed
  /** Those of all secrets except the token; empty if there are none. */
  readonly secretVariables: Printed
  readonly addressVariables: Printed
  readonly logVariable: Printed
  /** The header that carries the secret, as the key of an object. */
  readonly authHeader: Printed
  readonly scheme: Printed
  /** Whether a word precedes the secret. */
  readonly hasScheme: boolean
  /** A secret as an option, `token: 'my-secret'`, and one that a function gives. */
  readonly secret: Printed
  readonly rotating: Printed
  /** Whether a client is given any secret. */
  readonly takesSecret: boolean
  /** Whether the description of the API asks for a secret. */
  readonly isAsked: boolean
  /** Whether a client can be given another word before the secret. */
  readonly takesScheme: boolean
  /** Whether a client takes a secret as a token, and whether that is the only one. */
  readonly takesToken: boolean
  readonly isTokenAlone: boolean
  /** The options by which it is given any others; empty for a token, and if it takes no secret. */
  readonly secrets: readonly SecretRow[]
  /** What the address of another host gets behind it. */
  readonly hostPath: Printed
  /** How secrets begin that a browser does not send. */
  readonly browserSecrets: Printed
  readonly hasCorsHeaders: boolean
  /** Options that travel as headers. */
  readonly options: readonly OptionRow[]
  /** The option that says in whose name a call is made. */
  readonly identity: Printed
  /** Statuses after which a call is repeated, and those after which only a read is. */
  readonly transient: Printed
  readonly safe: Printed
  /** An action that may be repeated although it changes something. */
  readonly idempotent: Printed
  /** Whether a refusal can say that an allowance is used up, and which limit it means. */
  readonly hasQuota: boolean
  readonly hasFamilies: boolean
  /** Whether an upload or a download can be shown. */
  readonly hasFiles: boolean
  /** Whether an answer may pause: a stream or a download. */
  readonly hasSilence: boolean
  /** Whether one use of a call may send several requests. */
  readonly hasSeveralRequests: boolean
  /** What the service sends to programs; null if that is nothing. */
  readonly webhooks: ShownWebhooks | null
  /** Whether the package has a mock of the service. */
  readonly hasTesting: boolean
  /** What a test names: an operation that the mock answers, and a collection that it puts a row into. */
  readonly mocked: Mocked
  /** Whether errors are named where the client is described, and not at each method. */
  readonly hasSharedErrors: boolean
  readonly codes: readonly CodeRow[]
}

export interface OptionRow {
  readonly name: Printed
  readonly header: Printed
  /** A value of it. */
  readonly example: Printed
  readonly docs: Printed
}

export interface SecretRow {
  readonly name: Printed
  /** The environment variables that hold it if no option gives it; empty if there are none. */
  readonly variables: Printed
  readonly example: Printed
}

export interface CodeRow {
  readonly code: Printed
  readonly status: Printed
  readonly className: Printed
  readonly docs: Printed
}

/** The view of README.md. */
export function readmeView(api: Api): ReadmeView {
  const { service } = api
  const { scheme = '' } = tokenHeader(service.auth) ?? {}
  const { name: packageName, description, license, client } = api.package
  const identity = service.options.find((option) => option.identity)
  const calls = shownCalls(api, leadOf(api))
  const features = featuresOf(api)
  return {
    ...exampleClient(api),
    ...features,
    ...calls,
    ...shownStreams(api),
    name: decided(packageName),
    description: decided(description),
    license: decided(license),
    client: name(client),
    service: decided(service.name),
    product: productOf(packageName),
    skill: module(skillFolder(api)),
    apiVersion: api.version === '' ? code`` : codeSpan(api.version),
    baseUrl: isServerAddress(service.baseUrl) ? codeSpan(service.baseUrl) : code``,
    servers: row(
      service.servers.map((server) => codeSpan(literal(server.name))),
      ', '
    ),
    otherServer: literal(service.servers[1]?.name ?? ''),
    tokenVariable: decided(service.tokenVariables[0] ?? ''),
    tokenVariables: namesOf(service.tokenVariables),
    secretVariables: namesOf(secretVariables(service.auth)),
    addressVariables: namesOf(service.addressVariables),
    logVariable: decided(service.logVariable ?? ''),
    authHeader: keyText(headerOf(service.auth)),
    scheme: scheme === '' ? code`none` : codeSpan(scheme),
    hasScheme: scheme !== '',
    secret: exampleSecret(service.auth, 'my-secret'),
    rotating: secretWith(service.auth, code`async () => readSecret()`),
    takesSecret: takesSecret(service.auth),
    takesScheme: takesScheme(service.auth),
    isAsked: asksForSecret(service.auth),
    takesToken: takesToken(service.auth),
    isTokenAlone: isTokenAlone(service.auth),
    secrets: secretRows(service.auth),
    hostPath: service.hostPath === null ? code`` : module(service.hostPath),
    browserSecrets: namesOf(service.browserSecrets),
    hasCorsHeaders: service.corsHeaders !== null,
    options: service.options.map(({ name: own, header, docs }) => ({
      name: codeSpan(own),
      header: codeSpan(header),
      example: codeSpan(literal(exampleText(own, {}) ?? 'example')),
      docs: sentence(docs)
    })),
    identity: identity === undefined ? code`` : name(identity.name),
    transient: decided(rangesOf(service.errors.transient)),
    safe: decided(rangesOf(service.errors.safe?.statuses ?? [])),
    idempotent: shownRetry(api),
    hasQuota: service.errors.rules.some(({ kind }) => kind === 'quota'),
    hasFamilies: service.errors.family !== null,
    hasFiles: calls.upload !== '' || calls.download !== '',
    hasSilence: features.hasEvents || features.hasDownloads,
    hasSeveralRequests: features.hasEvents || calls.list !== null,
    webhooks: shownWebhooks(api),
    hasTesting: hasTesting(api),
    mocked: mockedOf(api, leadOf(api)),
    hasSharedErrors: commonDocsOf(api).lines.length > 0,
    codes: api.errors.map(codeRow)
  }
}

/** `408, 502 to 504`. */
function rangesOf(statuses: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const status of [...statuses].sort((left, right) => left - right)) {
    const last = ranges.at(-1)
    if (last !== undefined && status === last[1] + 1) last[1] = status
    else ranges.push([status, status])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ')
}

/** The first action that is repeated because it is idempotent. */
function shownRetry(api: Api): Printed {
  const found = everyAction(treeOf(api)).find(({ action }) => action.retry === 'idempotent')
  return found === undefined ? code`` : codeSpan([...found.resource.path, found.action.name].join('.'))
}

function codeRow({ code: own, status, className, docs }: ErrorCode): CodeRow {
  return {
    code: codeSpan(own),
    status: literal(status),
    className: codeSpan(className),
    docs: sentence(docs)
  }
}
