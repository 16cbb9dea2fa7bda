/** Writes the client of an expected request: its address and its secret. */
import { isServerAddress } from '../../generator/ground/address.ts'
import type { Api, Auth, Way } from '../../generator/model/api.ts'
import { isTokenAlone } from '../../generator/target/typescript/package/auth.ts'
import { literal } from '../../generator/target/typescript/words/literal.ts'
import type { Request } from './request.ts'

export function clientText(request: Request, api: Api): string {
  const options = [...addressOf(request, api), ...secretOf(request, api.service.auth)]
  return `new Conformance({ ${options.join(', ')} })`
}

/** The whole address replaces that of the document; variables of the address are options. */
function addressOf({ match }: Request, { service }: Api): readonly string[] {
  const { template, variables } = service
  const [first] = template === null ? [] : (/^\{([^{}]+)\}/.exec(template)?.slice(1) ?? [])
  const prefix = first === undefined ? match.operation.prefix : ''
  const own = variables.flatMap(({ name }) => {
    if (name === first) return [`${name}: base`]
    const value = Object.entries(match.server).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
    return value === undefined ? [] : [`${name}: ${literal(value)}`]
  })
  if (first !== undefined) return own
  const path = prefix.replace(/\{([^{}]+)\}/g, (whole, name: string) => match.server[name] ?? whole)
  return [
    `baseUrl: base${path === '' ? '' : ` + ${literal(path)}`}`,
    ...(isServerAddress(service.baseUrl) ? [] : own)
  ]
}

/** The secret that the request carries. */
function secretOf({ expected }: Request, auth: Auth): readonly string[] {
  if (auth.kind === 'header') {
    const value = headerOf(expected.headers, auth.header)
    return value === null ? [] : [`token: ${literal(withoutScheme(value, auth.scheme))}`]
  }
  const given = auth.schemes.flatMap(({ name, way }) => {
    const value = carriedBy(way, expected)
    return value === null ? [] : [{ name, value }]
  })
  const [first] = given
  if (first === undefined) return []
  if (isTokenAlone(auth)) return [`token: ${literal(first.value)}`]
  return [`auth: ${literal(Object.fromEntries(given.map(({ name, value }) => [name, value])))}`]
}

function carriedBy(way: Way, { headers, query }: Request['expected']): string | null {
  switch (way.kind) {
    case 'header': {
      const value = headerOf(headers, way.name)
      const isOwn = way.scheme === '' || value?.toLowerCase().startsWith(way.scheme.toLowerCase()) === true
      return value === null || !isOwn ? null : withoutScheme(value, way.scheme)
    }
    case 'query':
      return way.name in query ? String(query[way.name]) : null
    case 'cookie':
    case 'basic':
      return null
    default:
      return way satisfies never
  }
}

function headerOf(headers: Readonly<Record<string, unknown>>, name: string): string | null {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())
  return found === undefined ? null : String(found[1])
}

function withoutScheme(value: string, scheme: string): string {
  return value.toLowerCase().startsWith(`${scheme.toLowerCase()} `) ? value.slice(scheme.length + 1) : value
}
