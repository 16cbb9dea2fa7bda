import type { Table } from './table.ts'

/** A refusal of the service. */
export interface FailureInit {
  readonly status?: number
  readonly code?: string
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Answers with status 200 and the refusal in the body, as a service does that has begun its answer before it fails. */
  readonly late?: boolean
}

/** What the mock answers instead of a success; behaviour throws it, and a script gives it. */
export class MockFailure extends Error {
  override readonly name = 'MockFailure'
  readonly status: number
  readonly code: string | null
  readonly headers: Readonly<Record<string, string>>
  readonly late: boolean

  constructor({ status = 500, code, message, headers = {}, late = false }: FailureInit) {
    super(message ?? code ?? `Status ${status}`)
    this.status = status
    this.code = code ?? null
    this.headers = headers
    this.late = late
  }
}

/** A refusal, to answer an operation with: `mock.once('thing.create', failure({ status: 429, code: 'LIMITS_REACHED' }))`. */
export function failure(init: FailureInit): MockFailure {
  return new MockFailure(init)
}

/** The envelope of an error. */
export function envelope({ message, code }: MockFailure): Readonly<Record<string, string>> {
  return code === null ? { message } : { message, code }
}

/** A refusal as an answer. */
export function failureResponse(failed: MockFailure): Response {
  return Response.json(envelope(failed), {
    status: failed.late ? 200 : failed.status,
    headers: failed.headers
  })
}

/** A refusal with the code that the service has for the status. */
export function refusal({ table }: { readonly table: Table }, status: number, message: string): MockFailure {
  const [code] = Object.entries(table.codes).find(([, each]) => each === status) ?? []
  return new MockFailure({ status, message, ...(code === undefined ? {} : { code }) })
}

/** The service has no such row, or no such path. */
export function notFound(world: { readonly table: Table }): MockFailure {
  return refusal(world, 404, 'Not found')
}
