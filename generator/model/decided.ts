/** Package, service and conventions as sdk.yaml decides them, in the words of THE MODEL. */
import type { Config } from '../decide/config.ts'
import type { Document } from '../read/document.ts'
import type { Api } from './api.ts'

/** The sections of sdk.yaml that a target sees as they are. */
type Decisions = Pick<Config, 'package' | 'service' | 'errors' | 'pages' | 'streams' | 'relay'>

type Decided = Pick<Api, 'package' | 'service' | 'pages' | 'streams' | 'relay'>

/** What sdk.yaml decides about an API as a whole. */
export function decidedBy(config: Decisions, document: Document): Decided {
  return {
    package: packageOf(config),
    service: serviceOf(config, config.service.baseUrl ?? document.servers?.[0]?.url ?? ''),
    pages: Object.entries(config.pages).map(([name, convention]) => ({
      name,
      ...convention,
      order: convention.order ?? null,
      maximum: convention.maximum ?? null,
      id: convention.id ?? null
    })),
    streams: Object.entries(config.streams).map(([name, { framing, mediaType, ...given }]) => ({
      name,
      framing,
      mediaType,
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
      noResult: given.noResult ?? null,
      ends: given.ends ?? [],
      done: given.done ?? null
    })),
    relay: config.relay ?? null
  }
}

function packageOf({ package: given }: Decisions): Decided['package'] {
  const { name, version, description, license, client, repository, ...facts } = given
  return {
    name,
    version,
    description,
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

function serviceOf({ service, errors }: Decisions, address: string): Decided['service'] {
  return {
    name: service.name,
    baseUrl: address.replace(/\/+$/, ''),
    hostPath: service.hostPath ?? null,
    auth: service.auth,
    tokenVariables: service.tokenVariables,
    addressVariables: service.addressVariables,
    logVariable: service.logVariable ?? null,
    browserSecrets: service.browserSecrets,
    corsHeaders: service.corsHeaders,
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
      absent: errors.absent
    }
  }
}
