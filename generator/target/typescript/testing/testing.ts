import type { Api } from '../../../model/api.ts'
import { code, decided, module, name, row, type Printed } from '../words/doors.ts'
import { literal } from '../words/literal.ts'
import { exampleSecret } from '../package/auth.ts'

/** The module of the entry `testing`, in finished words. */
export interface TestingView {
  readonly service: Printed
  readonly client: Printed
  /** The folder of what the mock does beyond the document; empty if there is none. */
  readonly behaviour: Printed
  /** The names of what it has to have, as a type. */
  readonly acts: Printed
  /** A secret for a mock, as an option of a client. */
  readonly mockSecret: Printed
}

/** The view of the module. */
export function testingView({ service, testing, package: { client } }: Api): TestingView {
  const acts = [...new Set((testing?.acts ?? []).map(({ act }) => act))].sort()
  return {
    service: decided(service.name),
    client: name(client),
    behaviour: testing === null ? code`` : module(testing.behaviour),
    acts: acts.length === 0 ? code`never` : row(acts.map(literal), ' | '),
    mockSecret: exampleSecret(service.auth, 'test')
  }
}
