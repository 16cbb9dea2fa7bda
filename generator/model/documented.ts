/** Which facts of a service the document says, because sdk.yaml does not. */
import type { Config } from '../decide/config.ts'
import { compareText } from '../ground/text.ts'
import type { Document } from '../read/document.ts'

/** The place in the document by the beginning of the fact's name. */
export function documentedFacts(
  { service }: Pick<Config, 'service'>,
  { servers, components }: Document
): Readonly<Record<string, string>> {
  const { header, scheme } = service.auth
  const schemes = Object.keys(components.securitySchemes).sort(compareText)
  const [only, ...others] = schemes
  const pointer = '#/components/securitySchemes'
  const auth = only === undefined || others.length > 0 ? pointer : `${pointer}/${escaped(only)}`
  return {
    ...(header === undefined && scheme === undefined ? { auth } : {}),
    ...(service.baseUrl === undefined
      ? { baseUrl: servers?.[0] === undefined ? '#/servers' : '#/servers/0/url' }
      : {})
  }
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
