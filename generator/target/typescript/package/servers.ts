/** How clients of a package find their service, and how the runtime is told about it. */
import { isServerAddress } from '../../../ground/address.ts'
import type { ServerOption, Service } from '../../../model/api.ts'
import { jsdoc } from '../words/docs.ts'
import { code, name, row, type Printed } from '../words/doors.ts'
import type { Imports } from '../words/imports.ts'
import { literal, Verbatim } from '../words/literal.ts'
import type { ClientOption } from './auth.ts'

const part = code`runtime/request/servers.ts`

/** What fills in addresses; undefined if they are all fixed. */
export function addressFact({ variables }: Service, imports: Imports): Verbatim | undefined {
  if (variables.length === 0) return undefined
  imports.value(code`inServers`, part)
  const facts = Object.fromEntries(
    variables.map(({ name: own, default: usual, values }) => [
      own,
      { default: usual ?? undefined, values: values.length === 0 ? undefined : values }
    ])
  )
  return new Verbatim(code`inServers(${literal(facts)})`)
}

/** The options as a constructor hands them on: it throws if they lack an address that nothing else gives. */
export function givenOptions({ template, baseUrl, variables }: Service, imports: Imports): Printed {
  const lacking = variables.some(
    (each) => each.default === null && template?.includes(`{${each.name}}`) === true
  )
  if (isServerAddress(baseUrl) && !lacking) return code`options`
  imports.value(code`addressed`, part)
  return code`addressed(service, options)`
}

/** The options of a client for the variables of addresses, and the addresses that the document has. */
export function serverOptions({ baseUrl, servers, variables }: Service): readonly ClientOption[] {
  return [
    ...variables.map((variable) => ({
      name: name(variable.name),
      type: typeOf(variable),
      docs: jsdoc({ summary: summaryOf(variable), description: null, deprecated: false }, '  ')
    })),
    ...(servers.length === 0 ? [] : [addressOption(baseUrl, servers)])
  ]
}

function summaryOf({ docs, default: usual, name: own }: ServerOption): string {
  const what = docs ?? `The part \`${own}\` of the address`
  return usual === null ? what : `${what.replace(/\.$/, '')}; \`${usual}\` unless given.`
}

function typeOf({ values }: ServerOption): Printed {
  return values.length === 0 ? code`string | undefined` : code`${row(values.map(literal), ' | ')} | undefined`
}

/** An editor completes the addresses of the document, and any other one may be given. */
function addressOption(baseUrl: string, servers: Service['servers']): ClientOption {
  const urls = [baseUrl, ...servers.map(({ url }) => url)]
  const lines = servers.flatMap(({ url, docs }) => (docs === null ? [] : [`- \`${url}\`: ${docs}`]))
  return {
    name: name('baseUrl'),
    type: code`${row([...new Set(urls)].map(literal), ' | ')} | (string & {}) | URL | undefined`,
    docs: jsdoc(
      {
        summary:
          'Address of the API, one of the document or your own; its path prefix and its query are kept, and operations with an address of their own use it, too.',
        description: lines.length === 0 ? null : lines.join('\n'),
        deprecated: false
      },
      '  '
    )
  }
}
