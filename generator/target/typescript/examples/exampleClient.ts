/** How documents make a client of an API. */
import { isServerAddress } from '../../../ground/address.ts'
import type { Api } from '../../../model/api.ts'
import { asksForSecret, exampleSecret, exampleVariables } from '../package/auth.ts'
import { code, decided, row, type Printed } from '../words/doors.ts'

/** What a client has to be given, in the words of a program. */
export interface ExampleClient {
  /** The argument of a client that has what it needs, `{ token: 'my-secret' }`; empty if the environment or nothing is enough. */
  readonly needed: Printed
  /** Where a client reads its secrets that is given none, `the secret is read from TINY_TOKEN`; empty if nowhere. */
  readonly secretFrom: Printed
  /** The same options in front of others, `token: 'my-secret', `; empty if a client needs no address. */
  readonly addressed: Printed
  /** A secret for a mock, as an option: `token: 'test'`. */
  readonly mockSecret: Printed
}

/** What a client of this API has to be given. */
export function exampleClient({ service }: Api): ExampleClient {
  const address = isServerAddress(service.baseUrl) ? [] : [code`baseUrl: 'https://api.example.com'`]
  const { auth } = service
  const variables = exampleVariables(service)
  const secret = exampleSecret(auth, 'my-secret')
  const isGiven = asksForSecret(auth) && variables === null
  const needed = [...address, ...(isGiven ? [secret] : [])]
  return {
    needed: needed.length === 0 ? code`` : code`{ ${row(needed, ', ')} }`,
    secretFrom: secretFrom(variables ?? []),
    addressed: row(
      address.map((each) => code`${each}, `),
      ''
    ),
    mockSecret: exampleSecret(auth, 'test')
  }
}

function secretFrom([first, ...others]: readonly string[]): Printed {
  if (first === undefined) return code``
  const names = decided([[first, ...others.slice(0, -1)].join(', '), ...others.slice(-1)].join(' and '))
  return others.length === 0
    ? code`the secret is read from ${names}`
    : code`the secrets are read from ${names}`
}
