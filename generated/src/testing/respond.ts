import type { Answered, Call, Events } from './call.ts'
import { MockFailure } from './failure.ts'
import { withHeaders } from './headers.ts'
import { own } from './json.ts'
import { MockEvents, bodyOf, framed, itemEvent, table } from './streams.ts'
import type { StreamStyle } from './table.ts'
import { asThrown } from './thrown.ts'

/** An answer in the form that the caller accepts. */
export async function respond(call: Call, answered: Answered): Promise<Response> {
  if (answered.kind === 'response') return answered.response
  const { operation, world } = call
  const form = answered.kind === 'events' ? formOf(call) : null
  if (answered.kind === 'events' && form !== null) return streamed(call, answered.events, form)
  const other = answered.kind === 'events' && world.behaviour.form !== undefined ? null : otherForm(call)
  if (other !== null) return sampleOf(other)
  const status = operation.status ?? 200
  if (operation.a === undefined && (status === 204 || status === 205)) return new Response(null, { status })
  return jsonOf(call, answered.kind === 'json' ? answered.value : await answered.json(), status)
}

function jsonOf({ world }: Call, value: unknown, status: number): Response {
  const text = (world.behaviour.encode ?? JSON.stringify)(value)
  return new Response(text, { status, headers: { 'content-type': 'application/json' } })
}

/** The form in which a list or a stream is wanted; null for JSON. */
function formOf(call: Call): StreamStyle | 'table' | null {
  const own = call.world.behaviour.form?.(call)
  return own === undefined ? (streamOf(call) ?? (otherForm(call) === 'text/csv' ? 'table' : null)) : own
}

function streamed(call: Call, events: () => Events, form: StreamStyle | 'table'): Promise<Response> {
  const { operation, world } = call
  const { alive = (_, given) => given, encode, cell } = world.behaviour
  const isList = operation.role === 'list'
  // A table has rows alone.
  if (form === 'table') return stream(call, table(isList ? events() : [], cell), 'text/csv')
  const items = isList ? asItems(events(), form) : events()
  return stream(call, framed(alive(call, items), form, encode), form.mediaType)
}

/** What a script gives, as an answer. */
export async function respondWith(call: Call, scripted: unknown): Promise<Response> {
  if (scripted instanceof MockFailure) throw scripted
  // The same script may answer again.
  if (scripted instanceof Response) return scripted.clone()
  if (scripted instanceof MockEvents) return scriptedEvents(call, scripted)
  if (scripted === undefined || scripted === null) return new Response(null, { status: 204 })
  return withHeaders(call, Response.json(scripted, { status: call.operation.status ?? 200 }))
}

/** Events that were given; the result among them is what an awaited call gets. */
async function scriptedEvents(call: Call, { list }: MockEvents<unknown>): Promise<Response> {
  const given = call.world.table.streams[call.operation.stream ?? -1]
  const style = streamOf(call) ?? (call.operation.a === undefined ? (given ?? null) : null)
  const told = asTold(list)
  if (style !== null) return stream(call, framed(told, style, call.world.behaviour.encode), style.mediaType)
  let result: unknown
  for await (const event of told)
    if (given?.discriminator != null && own(event, given.discriminator) === given.result)
      result = own(event, given.payload ?? 'data')
  return Response.json(result ?? {})
}

/** The events of a script; what their list throws is the test's. */
async function* asTold(list: Events): AsyncGenerator<unknown> {
  try {
    yield* list
  } catch (error) {
    throw asThrown(error)
  }
}

async function* asItems(list: Events, style: StreamStyle): AsyncGenerator<unknown> {
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
