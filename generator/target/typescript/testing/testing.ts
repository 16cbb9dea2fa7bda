import type { Api } from '../../../model/api.ts'
import { decided, name, type Printed } from '../words/doors.ts'

/** The module of the entry `testing`, in finished words. */
export interface TestingView {
  readonly service: Printed
  readonly client: Printed
}

/** The view of the module. */
export function testingView({ service, package: { client } }: Api): TestingView {
  return { service: decided(service.name), client: name(client) }
}
