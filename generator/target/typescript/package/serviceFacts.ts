/** What holds for a package as a whole and no declaration shows, as facts of its surface. */
import type { Api, Auth, PageConvention, StreamConvention } from '../../../model/api.ts'
import { firstOf } from '../../../model/pageConventions.ts'
import type { Facts } from '../../surface.ts'
import { toldSecurity, tokenHeader } from './auth.ts'

/** One fact for each thing that a person or a document decides, by the dotted path to it; lists are texts. */
export function serviceFacts(api: Api): Facts {
  const { package: own, version, service, pages, streams, relay, webhooks } = api
  const { name: _, baseUrl, template, servers, variables, auth, options, errors, ...rest } = service
  return Object.fromEntries(
    flat('', {
      package: own.name,
      apiVersion: version,
      baseUrl,
      template,
      servers: Object.fromEntries(servers.map(({ name: each, url }) => [each, url])),
      variables: byName(variables.map(({ docs: _, ...each }) => each)),
      auth: authFacts(auth),
      ...rest,
      options: byName(options.map(({ docs: _, ...each }) => each)),
      errors: errorFacts(errors),
      pages: byName(pages.map(withoutUsual)),
      streams: byName(streams.map(streamFacts)),
      relay,
      webhooks: webhooks === null ? null : { signature: webhooks.signature }
    })
  )
}

/** A convention without what one of the usual kind has alike. */
function withoutUsual({ by, place, nextHeader, sparse, first, numeric, follow, ...rest }: PageConvention): {
  readonly name: string
} {
  return {
    ...rest,
    ...(by === 'cursor' ? {} : { by }),
    ...(place === 'query' ? {} : { place }),
    ...(nextHeader === null ? {} : { nextHeader }),
    ...(sparse ? { sparse } : {}),
    ...(first === firstOf(by) ? {} : { first }),
    ...(numeric ? { numeric } : {}),
    ...(follow === null ? {} : { follow })
  }
}

/** What is usual is not a fact of a convention. */
function streamFacts({ shape, ...convention }: StreamConvention) {
  return { ...convention, ...(shape === 'object' ? {} : { shape }) }
}

function byName(list: readonly { readonly name: string }[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(list.map(({ name, ...rest }) => [name, rest]))
}

/** The usual form of errors is left out, as what is usual of a convention. */
function errorFacts({ otherForms, ...rest }: Api['service']['errors']): object {
  return { ...rest, ...(otherForms ? { otherForms } : {}) }
}

function authFacts(auth: Auth): object {
  if (auth.kind === 'header') return { header: auth.header, scheme: auth.scheme }
  const token = tokenHeader(auth)
  // A token in a header is told as if it were alone, so that a secret beside it changes nothing of it.
  const others = auth.schemes.filter(({ given }) => given !== 'token' || token === null)
  return {
    ...(token ?? {}),
    schemes: Object.fromEntries(others.map(({ name, way }) => [name, Object.values(way).join(' ').trim()])),
    usual: toldSecurity(auth.usual, auth).map((names) => names.join(' + ')),
    variables: Object.fromEntries(others.map(({ name, variables }) => [name, variables])),
    userVariables: Object.fromEntries(others.map(({ name, userVariables }) => [name, userVariables]))
  }
}

type Fact = Facts[string]

function flat(path: string, value: unknown): readonly (readonly [string, Fact])[] {
  if (value === null || value === undefined) return []
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [[path, value]]
  if (Array.isArray(value)) {
    const texts = value.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)))
    return texts.length === 0 ? [] : [[path, texts.join(', ')]]
  }
  return Object.entries(value).flatMap(([key, each]) => flat(path === '' ? key : `${path}.${key}`, each))
}
