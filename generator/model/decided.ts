/** Package, service and conventions as sdk.yaml decides them, in the words of THE MODEL. */
import type { Config, StreamConvention as StyleOfConfig } from '../decide/config.ts'
import type { Decisions as Written } from '../decide/decisions.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import type { Document } from '../read/document.ts'
import type { Api, StreamConvention } from './api.ts'
import { hasOtherErrors } from './errorBodies.ts'
import { expander } from './expander.ts'
import { clientNameOf, serviceNameOf } from './inferred.ts'
import { isPlatformName } from './names.ts'
import { pageConventions } from './pageConventions.ts'
import type { NamesLock } from './lockedNames.ts'
import { securedBy, type Secured } from './security.ts'
import { servedBy, type Served } from './servers.ts'

/** The sections of sdk.yaml that a target sees as they are. */
type Decisions = Pick<Config, 'package' | 'document' | 'service' | 'errors' | 'pages' | 'streams' | 'relay'>

type Decided = Pick<Api, 'package' | 'service' | 'pages' | 'streams' | 'relay'>

/** What sdk.yaml decides about an API as a whole; `taken` are the names that the root class cannot have by itself. */
export function decidedBy(
  config: Decisions,
  document: Document,
  taken: ReadonlySet<string> = new Set(),
  options: ReadonlySet<string> = new Set(),
  { servers, secrets }: Pick<NamesLock, 'servers' | 'secrets'> = {}
): Decided {
  const client = config.package.client ?? clientNameOf(config.package.name, taken)
  const name = config.service.name ?? serviceNameOf(document) ?? client
  return {
    package: packageOf(config, client, name),
    service: serviceOf(config, document, name, {
      served: servedBy(config, document, options, servers),
      secured: securedBy(config, document, secrets)
    }),
    pages: pageConventions(config.pages),
    streams: Object.entries(config.streams).map(([name, convention]) => conventionOf(name, convention)),
    relay: config.relay ?? null
  }
}

/** The root class that sdk.yaml names cannot be one that the platform or the runtime has: its module would not compile. */
export function clientFaults(
  { config, placeOf }: Pick<Written, 'config' | 'placeOf'>,
  taken: ReadonlySet<string>
): readonly Diagnostic[] {
  const { client } = config.package
  if (client === undefined || !(taken.has(client) || isPlatformName(client))) return []
  return [
    diagnostic(
      'name/reserved',
      placeOf(['package', 'client']),
      `The class ${client} cannot be that of the client: the platform or the runtime has one of this name.`,
      `Give it another name: package.client: ${client}Api.`
    )
  ]
}

/** A convention of streams in the words of THE MODEL. */
export function conventionOf(
  name: string,
  { framing, mediaType, ...given }: StyleOfConfig
): StreamConvention {
  return {
    name,
    framing,
    mediaType,
    shape: 'object',
    texts: [],
    discriminator: given.discriminator ?? null,
    payload: given.payload ?? null,
    stamp: given.stamp ?? null,
    item: given.item ?? null,
    error: given.error ?? null,
    result: given.result ?? null,
    text: given.text ?? null,
    heartbeats: given.heartbeats ?? [],
    idle: given.idle ?? null,
    body: given.body ?? null,
    whole: null,
    noResult: given.noResult ?? null,
    ends: given.ends ?? [],
    done: given.done ?? null
  }
}

function packageOf({ package: given }: Decisions, client: string, service: string): Decided['package'] {
  const { name, version, license, repository, ...facts } = given
  return {
    name,
    version,
    description: facts.description ?? `The ${service} API as a typed client`,
    license,
    client,
    npm: {
      homepage: facts.homepage ?? null,
      repository: repository === undefined ? null : { url: repository, directory: facts.directory ?? null },
      bugs: facts.bugs ?? null,
      author: facts.author ?? null,
      keywords: facts.keywords,
      publishConfig: facts.publishConfig ?? null
    }
  }
}

function serviceOf(
  config: Decisions,
  document: Document,
  name: string,
  {
    served: { baseUrl, template, servers, variables },
    secured: { auth, tokenVariables }
  }: { readonly served: Served; readonly secured: Secured }
): Decided['service'] {
  const { service, errors } = config
  return {
    name,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    template,
    servers,
    variables,
    hostPath: service.hostPath ?? null,
    nested: service.nested,
    auth,
    tokenVariables,
    addressVariables: service.addressVariables,
    logVariable: service.logVariable ?? null,
    browserSecrets: service.browserSecrets,
    corsHeaders: service.corsHeaders ?? null,
    options: Object.entries(service.options).map(([name, { header, identity, description }]) => ({
      name,
      header,
      identity: identity ?? false,
      docs: description
    })),
    errors: {
      rules: errors.rules.map(({ kind, status, code, message }) => ({
        kind,
        status: status ?? null,
        code: code ?? null,
        message: message ?? null
      })),
      transient: errors.transient,
      safe: errors.safe ?? null,
      family: errors.family ?? null,
      otherForms: hasOtherErrors(document, expander(document)),
      absent: errors.absent
    }
  }
}
