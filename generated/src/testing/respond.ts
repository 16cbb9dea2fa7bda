import type { Answered, Call } from './call.ts'
import { MockFailure } from './failure.ts'
import { own } from './json.ts'
import { MockEvents, bodyOf, framed, itemEvent, table } from './streams.ts'
import type { StreamStyle } from './table.ts'

/** An answer in the form that the caller accepts. */
export async function respond(call: Call, answered: Answered): Promise<Response> {
  if (answered.kind === 'response') return answered.response
  const { operation } = call
  const other = otherForm(call)
  const style = streamOf(call)
  if (answered.kind === 'events' && style !== null) {
    const items = operation.page === undefined ? answered.events() : asItems(answered.events(), style)
    return stream(call, framed(items, style), style.mediaType)
  }
  if (answered.kind === 'events' && other === 'text/csv') return stream(call, table(answered.events()), other)
  if (other !== null) return sampleOf(other)
  const status = operation.status ?? 200
  if (operation.a === undefined && (status === 204 || status === 205)) return new Response(null, { status })
  return Response.json(answered.kind === 'json' ? answered.value : await answered.json(), { status })
}

/** What a script gives, as an answer. */
export async function respondWith(call: Call, scripted: unknown): Promise<Response> {
  if (scripted instanceof MockFailure) throw scripted
  // The same script may answer again.
  if (scripted instanceof Response) return scripted.clone()
  if (scripted instanceof MockEvents) return scriptedEvents(call, scripted)
  if (scripted === undefined || scripted === null) return new Response(null, { status: 204 })
  return Response.json(scripted, { status: call.operation.status ?? 200 })
}

/** Events that were given; the result among them is what an awaited call gets. */
async function scriptedEvents(call: Call, { list }: MockEvents<unknown>): Promise<Response> {
  const given = call.world.table.streams[call.operation.stream ?? -1]
  const style = streamOf(call) ?? (call.operation.a === undefined ? (given ?? null) : null)
  if (style !== null) return stream(call, framed(list, style), style.mediaType)
  let result: unknown
  for await (const event of list)
    if (given?.discriminator != null && own(event, given.discriminator) === given.result)
      result = own(event, given.payload ?? 'data')
  return Response.json(result ?? {})
}

async function* asItems(
  list: AsyncIterable<unknown> | Iterable<unknown>,
  style: StreamStyle
): AsyncGenerator<unknown> {
  for await (const item of list) yield itemEvent(item, style)
}

async function stream(call: Call, texts: AsyncGenerator<string>, mediaType: string): Promise<Response> {
  // What fails before the first event is a status of its own.
  const first = await texts.next()
  async function* all(): AsyncGenerator<string> {
    try {
      if (first.done !== true) yield first.value
      yield* texts
    } finally {
      await texts.return(undefined)
    }
  }
  return new Response(bodyOf(all(), call), { headers: { 'content-type': mediaType } })
}

/** The convention in which the caller wants a stream, or null. */
function streamOf({ operation, world, headers, body }: Call): StreamStyle | null {
  const style = world.table.streams[operation.stream ?? -1]
  if (style === undefined) return null
  const asks = Object.entries(style.body ?? {})
  if (asks.length > 0) return asks.every(([name, value]) => body[name] === value) ? style : null
  const accepted = acceptedOf(headers)
  const isOnly = operation.a === undefined && operation.page === undefined && operation.t === undefined
  return accepted === style.mediaType || isOnly ? style : null
}

/** The media type beside JSON in which the caller wants the answer, or null. */
function otherForm({ operation, headers }: Call): string | null {
  const [usual, ...others] = operation.t ?? []
  if (usual === undefined) return null
  const accepted = acceptedOf(headers)
  const asked = [usual, ...others].find((mediaType) => mediaType === accepted)
  const isJson = operation.a !== undefined || operation.page !== undefined
  return asked ?? (isJson ? null : usual)
}

/** The first media type of `Accept`. */
function acceptedOf(headers: Headers): string {
  return (headers.get('accept') ?? '').split(/[,;]/)[0]?.trim().toLowerCase() ?? ''
}

function sampleOf(mediaType: string): Response {
  const type = mediaType.includes('*') ? 'application/octet-stream' : mediaType
  return new Response('text', { headers: { 'content-type': type } })
}
