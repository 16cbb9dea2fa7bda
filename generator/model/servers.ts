/** Where requests go: as sdk.yaml says, else by the servers of the document, of paths and of operations. */
import type { Config } from '../decide/config.ts'
import { diagnostic, type Diagnostic } from '../ground/diagnostics.ts'
import { isServerAddress, withoutSecret } from '../ground/address.ts'
import { valueAt } from '../ground/valueAt.ts'
import type { Document, OperationObject, ServerObject } from '../read/document.ts'
import type { Server, ServerOption } from './apiService.ts'
import { camelCase, isIdentifier, pascalCase } from './names.ts'
import { serverNames } from './serverNames.ts'

/** The addresses of a service. */
export interface Served {
  /** With the defaults of its variables. */
  readonly baseUrl: string
  /** The address with its variables, by the names of their options; null if it has none. */
  readonly template: string | null
  /** What a client chooses among; empty if there is one server. */
  readonly servers: readonly Server[]
  /** The names of these servers by their addresses in the document. */
  readonly names: Readonly<Record<string, string>>
  readonly variables: readonly ServerOption[]
  /** The address of an operation that has one of its own, else null. */
  readonly serverOf: (operation: Pick<OperationObject, 'servers'>) => string | null
  readonly diagnostics: readonly Diagnostic[]
}

/** A server whose address is whole, or a path if the document has no address. */
interface Resolved {
  readonly server: ServerObject
  readonly url: string
}

/** Decides where requests go; `taken` are names that no option can have, `recorded` the names that servers had before. */
export function servedBy(
  config: Pick<Config, 'service' | 'document'>,
  document: Document,
  taken: ReadonlySet<string>,
  recorded: Readonly<Record<string, string>> = {}
): Served {
  const place = config.document.url
  const decided = config.service.baseUrl
  const given = document.servers ?? []
  // Without servers there is one, `/`, beside the document (OpenAPI 3.1 §4.8.1).
  const all = (given.length > 0 ? given : [{ url: '/', variables: {} }]).map((server) =>
    resolved(server, place)
  )
  const usable = all.filter(({ url }) => faultOf(url) === null)
  const own = decided === undefined ? (usable[0] ?? null) : null
  const basis = operationsPlace(place, decided ?? (own === null ? '' : filled(own)))
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item))
  const ofOperations = operations.flatMap((operation) => firstOf(operation, basis) ?? [])
  const chosen = own === null ? [] : distinct(usable)
  const options = optionsOf(
    [...chosen, ...ofOperations],
    new Set([
      ...taken,
      ...Object.keys(config.service.options),
      'auth',
      'username',
      'password',
      ...(chosen.length > 1 ? ['server'] : [])
    ])
  )
  const ofAll = new Set(ofOperations.flatMap((each) => optionsIn(each, options)))
  const names = serverNames(
    chosen.map(({ server }) => server),
    config.service.servers,
    recorded
  )
  const servers = chosen.map((each, index) => choiceOf(each, names[index] ?? '', { options, ofAll }))
  const templateOf = ({ server, url }: Resolved): string =>
    url.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
      const option = options.get(name)
      if (option === undefined) return whole
      // Another meaning of a variable elsewhere cannot be an option of the same name.
      const isSame = sameVariable(option, server, name)
      return isSame ? `{${option.name}}` : (valueAt(server.variables, name)?.default ?? `{${option.name}}`)
    })
  const template = own === null ? null : templateOf(own)
  return {
    baseUrl: decided ?? (own === null ? '' : plainOf(filled(own))),
    template: template?.includes('{') === true ? plainOf(template) : null,
    servers: servers.length > 1 ? servers : [],
    names:
      servers.length > 1
        ? Object.fromEntries(chosen.map(({ server }, index) => [server.url, names[index] ?? '']))
        : {},
    variables: [...options.values()],
    serverOf(operation) {
      const first = firstOf(operation, basis)
      const address = first === null ? null : plainOf(templateOf(first))
      return address === (template === null ? null : plainOf(template)) ? null : address
    },
    diagnostics: decided === undefined ? faultsOf(all, own) : []
  }
}

/** From where the relative addresses of operations are resolved: a document of a file has no address, but its API has one. */
function operationsPlace(place: string, address: string): string {
  return /^https?:/i.test(place) || !isServerAddress(address) ? place : address
}

/** Each address once. */
function distinct(servers: readonly Resolved[]): readonly Resolved[] {
  return servers.filter(({ url }, index) => servers.findIndex((other) => other.url === url) === index)
}

/** The names of the options for the variables of an address. */
function optionsIn({ url }: Resolved, options: ReadonlyMap<string, ServerOption>): readonly string[] {
  return [...url.matchAll(marks)].flatMap(([, variable = '']) => options.get(variable)?.name ?? [])
}

/** A server as a client chooses it; what operations have on addresses of their own belongs to every server. */
function choiceOf(
  each: Resolved,
  name: string,
  {
    options,
    ofAll
  }: { readonly options: ReadonlyMap<string, ServerOption>; readonly ofAll: ReadonlySet<string> }
): Server {
  const { server, url } = each
  const used = new Set(optionsIn(each, options))
  const template = plainOf(
    url.replace(marks, (whole, variable: string) => `{${options.get(variable)?.name ?? whole.slice(1, -1)}}`)
  )
  const own = [...url.matchAll(marks)].flatMap(([, variable = '']) => {
    const option = options.get(variable)
    return option === undefined || sameVariable(option, server, variable)
      ? []
      : [optionOf(option.name, server, variable)]
  })
  return {
    name,
    url: plainOf(filled(each)),
    template: template.includes('{') ? template : null,
    own,
    lacks: [...options.values()].flatMap((option) =>
      used.has(option.name) || ofAll.has(option.name) ? [] : [option.name]
    ),
    docs: server.description ?? null
  }
}

function optionOf(name: string, { variables }: ServerObject, variable: string): ServerOption {
  const found = valueAt(variables, variable)
  return {
    name,
    default: found?.default ?? found?.enum?.[0] ?? null,
    values: found?.enum ?? [],
    docs: found?.description ?? null
  }
}

/** The first server of an operation to which requests can be sent. */
function firstOf({ servers = [] }: Pick<OperationObject, 'servers'>, place: string): Resolved | null {
  return (
    servers
      .map((server) => resolved(server, place))
      .find(({ url }) => faultOf(url) === null && isServerAddress(url.replace(/[{}]/g, ''))) ?? null
  )
}

function plainOf(url: string): string {
  return url.replace(/\/+$/, '')
}

const marks = /\{([^{}]+)\}/g

/** A relative address is one from the place of the document. A parser of addresses would change the variables, so that they are put in afterwards. */
function resolved(server: ServerObject, place: string): Resolved {
  const names: string[] = []
  const url = server.url.trim()
  const marked = url.replace(marks, (_, name: string) => `var${names.push(name) - 1}x`)
  const isWhole = /^(?:[a-z][a-z\d+.-]*:|\{)/i.test(url)
  const isFound = !isWhole && /^https?:/i.test(place) && URL.canParse(marked, place)
  if (!isFound) return { server, url }
  const whole = new URL(marked, withoutSecret(place)).href
  return { server, url: whole.replace(/var(\d+)x/g, (_, index: string) => `{${names[Number(index)] ?? ''}}`) }
}

/** An address with the default of each variable, or its first value (OpenAPI 3.1 §4.8.6). */
function filled({ server, url }: Resolved): string {
  return url.replace(marks, (whole, name: string) => {
    const variable = valueAt(server.variables, name)
    return variable?.default ?? variable?.enum?.[0] ?? whole
  })
}

/** Why no request can be sent to an address, as far as it is known; a path waits for a host. */
function faultOf(url: string): string | null {
  const sample = url
    .replace(/^\{[^{}]+\}(?!:)/, 'https://host')
    .replace(/^\{[^{}]+\}:/, 'https:')
    .replace(marks, '1')
  if (/^\.{0,2}\/(?!\/)/.test(sample) || /^[\w.-]+(?:\/|$)/.test(sample)) return null
  const found = URL.canParse(sample) ? new URL(sample) : null
  if (found === null) return 'is not an address'
  if (!/^https?:$/.test(found.protocol))
    return `has the protocol ${found.protocol.slice(0, -1)}; requests are sent by http and https`
  return found.username || found.password || found.hash ? 'has a user, a password or a fragment' : null
}

function faultsOf(all: readonly Resolved[], own: Resolved | null): readonly Diagnostic[] {
  const remedy = 'Write service.baseUrl in sdk.yaml, the address of the API.'
  const unusable = all.flatMap(({ url }, index) => {
    const fault = faultOf(url)
    return fault === null
      ? []
      : [
          diagnostic(
            'document/server',
            `#/servers/${index}/url`,
            `${shown(url)} ${fault}; it is left out.`,
            remedy
          )
        ]
  })
  const address = own === null ? null : filled(own)
  if (address !== null && isServerAddress(address)) return unusable
  const what = own?.server.url ?? 'The document'
  const message =
    own === null || what === '/'
      ? 'The document names no address'
      : `${what} is not an address that requests can be sent to`
  return [
    ...unusable,
    diagnostic('document/server', '#/servers', `${message}; every client has to be given a baseUrl.`, remedy)
  ]
}

function shown(url: string): string {
  return URL.canParse(url) ? withoutSecret(url) : url
}

/** The options of all variables, by the names of the document; the first server with a variable decides about it. */
function optionsOf(
  servers: readonly Resolved[],
  taken: ReadonlySet<string>
): ReadonlyMap<string, ServerOption> {
  const options = new Map<string, ServerOption>()
  const names = new Set(taken)
  for (const { server, url } of servers)
    for (const [, own = ''] of url.matchAll(marks)) {
      if (options.has(own)) continue
      const spelt = isIdentifier(camelCase(own)) ? camelCase(own) : `server${pascalCase(own)}`
      const name = names.has(spelt) ? `server${pascalCase(own)}` : spelt
      names.add(name)
      options.set(own, optionOf(name, server, own))
    }
  return options
}

function sameVariable(option: ServerOption, server: ServerObject, name: string): boolean {
  const variable = valueAt(server.variables, name)
  const own = variable?.default ?? variable?.enum?.[0] ?? null
  return own === option.default && JSON.stringify(variable?.enum ?? []) === JSON.stringify(option.values)
}
