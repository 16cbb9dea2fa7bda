/** How clients of a package find their service, and how the runtime is told about it. */
import { isServerAddress } from '../../../ground/address.ts'
import type { ServerOption, Service } from '../../../model/api.ts'
import { jsdoc } from '../words/docs.ts'
import { code, name, row, type Printed } from '../words/doors.ts'
import type { Imports } from '../words/imports.ts'
import { literal, Verbatim } from '../words/literal.ts'
import type { ClientOption } from './auth.ts'

const part = code`runtime/request/servers.ts`

/** What fills in addresses; undefined if there is one, and it is fixed. */
export function addressFact({ variables, servers }: Service, imports: Imports): Verbatim | undefined {
  if (variables.length === 0 && servers.length === 0) return undefined
  imports.value(code`inServers`, part)
  const choices = servers.map(({ name: own, url, template, own: meant, lacks }) => [
    own,
    {
      url: template ?? url,
      variables: meant.length === 0 ? undefined : variableFacts(meant),
      lacks: lacks.length === 0 ? undefined : lacks
    }
  ])
  const facts = [variableFacts(variables), ...(choices.length === 0 ? [] : [Object.fromEntries(choices)])]
  return new Verbatim(code`inServers(${row(facts.map(literal), ', ')})`)
}

function variableFacts(variables: readonly ServerOption[]): object {
  return Object.fromEntries(
    variables.map(({ name: own, default: usual, values }) => [
      own,
      { default: usual ?? undefined, values: values.length === 0 ? undefined : values }
    ])
  )
}

/** The options as a constructor hands them on: it throws if they lack an address that nothing else gives. */
export function givenOptions({ template, baseUrl, variables, servers }: Service, imports: Imports): Printed {
  const templates = [template, ...servers.map((server) => server.template)]
  const needed = [...variables, ...servers.flatMap(({ own }) => own)].filter((each) => each.default === null)
  const lacking = needed.some((each) => templates.some((text) => text?.includes(`{${each.name}}`) === true))
  if (isServerAddress(baseUrl) && !lacking) return code`options`
  imports.value(code`addressed`, part)
  return code`addressed(service, options)`
}

/** The options of a client for the variables of addresses, and the addresses that the document has. */
export function serverOptions({ baseUrl, servers, variables }: Service): readonly ClientOption[] {
  return [
    ...variables.map((variable) => ({
      name: name(variable.name),
      type: typeOf(meaningsOf(variable, servers)),
      docs: jsdoc({ summary: summaryOf(variable), description: null, deprecated: false }, '  ')
    })),
    ...(servers.length === 0 ? [] : [choiceOption(servers), addressOption(baseUrl, servers)])
  ]
}

/** The option that chooses a server by its name. */
function choiceOption(servers: Service['servers']): ClientOption {
  const [first] = servers
  const lines = servers.map(
    ({ name: own, url, docs }) => `- \`${own}\`: \`${url}\`${docs === null ? '' : `, ${docs}`}`
  )
  return {
    name: name('server'),
    type: code`${row(
      servers.map((server) => literal(server.name)),
      ' | '
    )} | undefined`,
    docs: jsdoc(
      {
        summary: `The server of the document to which calls go; \`${first?.name ?? ''}\` unless given. It is not given beside \`baseUrl\`.`,
        description: lines.join('\n'),
        deprecated: false
      },
      '  '
    )
  }
}

function summaryOf({ docs, default: usual, name: own }: ServerOption): string {
  const what = docs ?? `The part \`${own}\` of the address`
  return usual === null ? what : `${what.replace(/\.$/, '')}; \`${usual}\` unless given.`
}

/** The values that a part of an address has on some server; any text if one of them takes it. */
function meaningsOf(variable: ServerOption, servers: Service['servers']): ServerOption {
  const own = servers.flatMap((server) => server.own.filter(({ name: each }) => each === variable.name))
  const all = [variable, ...own].map(({ values }) => values)
  return { ...variable, values: all.some(({ length }) => length === 0) ? [] : [...new Set(all.flat())] }
}

function typeOf({ values }: ServerOption): Printed {
  return values.length === 0 ? code`string | undefined` : code`${row(values.map(literal), ' | ')} | undefined`
}

/** An editor completes the addresses of the document, and any other one may be given. */
function addressOption(baseUrl: string, servers: Service['servers']): ClientOption {
  const urls = [baseUrl, ...servers.map(({ url }) => url)]
  return {
    name: name('baseUrl'),
    type: code`${row([...new Set(urls)].map(literal), ' | ')} | (string & {}) | URL | undefined`,
    docs: jsdoc(
      {
        summary:
          'Address of the API, one of the document or your own; its path prefix and its query are kept, and operations with an address of their own use it, too.',
        description: null,
        deprecated: false
      },
      '  '
    )
  }
}
