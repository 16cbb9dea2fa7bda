/** How documents make a client of an API. */
import { isServerAddress } from '../../../ground/address.ts'
import type { Api } from '../../../model/api.ts'
import { asksForSecret, exampleSecret, givenAs } from '../package/auth.ts'
import { code, row, type Printed } from '../words/doors.ts'

/** What a client has to be given, in the words of a program. */
export interface ExampleClient {
  /** The argument of a client that has what it needs, `{ token: 'my-secret' }`; empty if the environment or nothing is enough. */
  readonly needed: Printed
  /** The same options in front of others, `token: 'my-secret', `; empty if a client needs no address. */
  readonly addressed: Printed
  /** A secret for a mock, as an option: `token: 'test'`. */
  readonly mockSecret: Printed
}

/** What a client of this API has to be given. */
export function exampleClient({ service }: Api): ExampleClient {
  const address = isServerAddress(service.baseUrl) ? [] : [code`baseUrl: 'https://api.example.com'`]
  const { auth, tokenVariables } = service
  const secret = exampleSecret(auth, 'my-secret')
  const isGiven = asksForSecret(auth) && !(givenAs(auth) === 'token' && tokenVariables.length > 0)
  const needed = [...address, ...(isGiven ? [secret] : [])]
  return {
    needed: needed.length === 0 ? code`` : code`{ ${row(needed, ', ')} }`,
    addressed: row(
      address.map((each) => code`${each}, `),
      ''
    ),
    mockSecret: exampleSecret(auth, 'test')
  }
}
