/** Calls every operation of an emitted package once, and prints what came of it as one line of JSON. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Called } from './judge.ts'
import { documentIn, isNode } from './schemas.ts'
import { serviceOf, type Findings } from './service.ts'

interface OneCall {
  readonly name: string
  readonly route: string
  readonly answer: string
  readonly call: (client: unknown) => unknown
}

const milliseconds = 10_000
const [, , folder = '', place = ''] = process.argv
const { calls, open, options }: { calls: readonly OneCall[]; open: string[]; options: object } = await import(
  pathToFileURL(join(folder, 'test/calls.mjs')).href
)
const entry: Record<string, new (options: object) => unknown> = await import(
  pathToFileURL(join(folder, 'src/index.ts')).href
)
const [, clientName = ''] =
  /@import \{ (\w+) as Client/.exec(readFileSync(join(folder, 'test/calls.mjs'), 'utf8')) ?? []
const Client = entry[clientName]
if (Client === undefined) throw new Error(`The package does not export ${clientName}.`)

const service = serviceOf(documentIn(place))
const called: Called = { answered: 0, open, faults: [], unjudged: [] }
for (const one of calls) {
  const { route } = one
  const findings: Findings = { faults: [], unjudged: [] }
  const fault = await faultOf(one, new Client({ ...options, fetch: service.fetchFor(route, findings) }))
  const all = [...(fault === null ? [] : [fault]), ...findings.faults]
  if (all.length === 0) called.answered += 1
  else called.faults.push({ route, fault: all.join('; ').slice(0, 400) })
  if (findings.unjudged.length > 0) called.unjudged.push(route)
}
process.stdout.write(`${JSON.stringify(called)}\n`)
process.exit(0)

/** What the package threw, or that the answer is not of its kind; null if all is well. */
async function faultOf({ call, answer }: OneCall, client: unknown): Promise<string | null> {
  const late = new Promise<string>((resolve) =>
    setTimeout(resolve, milliseconds, 'no answer in time').unref()
  )
  const used = async (): Promise<string | null> => {
    const given = call(client)
    const value = isIterable(given) && answer === 'stream' ? given : await given
    // The address of a second page is only as good as a sample of it.
    if (answer === 'page') return isNode(value) && Array.isArray(value['items']) ? null : 'gave no page'
    if (answer === 'stream') return isIterable(value) ? read(value) : 'gave no stream'
    const isNothing = value === undefined || value === null
    return isFitting(answer.replace('?', ''), value) || (answer.endsWith('?') && isNothing)
      ? null
      : `gave ${Array.isArray(value) ? 'array' : typeof value}, not ${answer}`
  }
  try {
    return await Promise.race([used(), late])
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}

/** Reads the first events of a stream. */
async function read(events: AsyncIterable<unknown>): Promise<null> {
  let most = 3
  for await (const _ of events) if ((most -= 1) === 0) break
  return null
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}

function isFitting(kind: string, value: unknown): boolean {
  switch (kind) {
    case 'object':
      return isNode(value)
    case 'array':
      return Array.isArray(value)
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === kind
    case 'text':
      return typeof value === 'string'
    case 'nothing':
      return value === undefined || value === null
    default:
      return value !== undefined || kind === 'any'
  }
}
