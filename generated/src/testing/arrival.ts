/** What a request has to be before an operation sees it. */
import type { Arriving, Call } from './call.ts'
import { refusal } from './failure.ts'
import { isObject, own } from './json.ts'
import { complaints } from './validate.ts'

/** The request with its caller; a service without accounts has one. */
export function admitted(request: Arriving): Call {
  const { rows, behaviour } = request.world
  return { ...request, caller: behaviour.admit?.(request) ?? { id: '', account: rows.account } }
}

/** Refuses a body that the schema of the operation refuses; a response is the answer to text that is not JSON. */
export function requireValid(call: Call, body: unknown): Response | null {
  const { world, operation, headers, bytes } = call
  if (operation.q === undefined) return null
  const isJson = /\bjson\b/.test(headers.get('content-type') ?? '')
  if (!isJson && operation.u === 1) return null
  if (isJson && isMalformed(body, bytes)) {
    if (world.behaviour.malformed === undefined) throw refusal(world, 400, 'The body is not JSON')
    return world.behaviour.malformed()
  }
  const faults = faultsOf(call, body ?? {})
  if (faults.length > 0) throw refusal(world, 400, faults.join('; '))
  return null
}

function isMalformed(body: unknown, bytes: Uint8Array): boolean {
  return typeof body === 'string' && bytes.length > 0 && !/^\s*"/.test(new TextDecoder().decode(bytes))
}

/** What the schema has against a body. One that asks for a stream may do so in fields that the document need not have. */
function faultsOf(call: Call, given: unknown): readonly string[] {
  const { world, operation } = call
  const { optional = [], undocumented = [] } = world.behaviour.lenience?.(call) ?? {}
  const asks = world.table.streams[operation.stream ?? -1]?.body ?? {}
  const body = without(given, (name) => undocumented.includes(name))
  const asked = without(body, (name, value) => own(asks, name) === value)
  const found = [body, asked].map((each) =>
    complaints(each, operation.q ?? 0, world.schemas, world.behaviour.isNullable)
  )
  const [least = []] = found.sort((left, right) => left.length - right.length)
  return least.filter((fault) => !optional.some((name) => fault === `"${name}" is required`))
}

function without(body: unknown, isLeftOut: (name: string, value: unknown) => boolean): unknown {
  if (!isObject(body)) return body
  return Object.fromEntries(Object.entries(body).filter(([name, value]) => !isLeftOut(name, value)))
}
