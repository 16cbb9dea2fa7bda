/** Makes the calls of every scenario, and compares what they give with what the server was to answer. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { createParser } from 'eventsource-parser'

const [base = '', placeholder = ''] = process.argv.slice(2)
const scenarios = JSON.parse(readFileSync('scenarios.json', 'utf8'))
/** @type {Record<string, (string | null)[]>} */
const told = {}

/** @param {Promise<unknown>} promise */
function inTime(promise) {
  return Promise.race([
    promise,
    new Promise((_, reject) =>
      setTimeout(() => reject(new Error('No answer in ten seconds')), 10_000).unref()
    )
  ])
}

/** @param {any} scenario @param {(base: string) => unknown} call @param {any} expected */
async function play({ condition, code }, call, { response }) {
  try {
    const answer = await inTime(Promise.resolve(call(base)))
    if (condition === 'status-code' && code >= 300)
      return `It resolved, although the answer has the status ${code}`
    return await difference(answer, response)
  } catch (error) {
    const status = /** @type {{ status?: unknown }} */ (error)?.status
    if (condition === 'status-code' && status === code) return null
    return String(error instanceof Error ? `${error.name}: ${error.message}` : error)
      .replaceAll(base, '')
      .slice(0, 300)
  }
}

/** @param {any} answer @param {any} response */
async function difference(answer, { body, status }) {
  if (body === null || status === 204 || status === 304)
    return answer === undefined || answer === null
      ? null
      : `The answer has no body, and the call gave ${shown(answer)}`
  const chunks = body.chunks.length > 0 ? body.chunks : [body.base64 ?? '']
  if (body.parts !== null) return null
  const bytes = Buffer.concat(chunks.map((/** @type {string} */ each) => Buffer.from(each, 'base64')))
  if (typeof answer?.arrayBuffer === 'function') {
    const got = Buffer.from(await answer.arrayBuffer())
    return got.equals(bytes) ? null : 'The bytes of the answer are others'
  }
  const text = bytes.toString().replaceAll(placeholder, base)
  if (typeof answer === 'string' && answer.trim() === text.trim()) return null
  const value = valueOf(body.mediaType, text)
  // What a list gives page by page is in several answers.
  if (Array.isArray(answer) && !Array.isArray(value)) return null
  const got = /event-stream/.test(body.mediaType) ? answer.map(eventOf) : answer
  const plain = JSON.parse(JSON.stringify(got ?? null))
  // The mark at the end of a stream is not an event of it.
  const isMarked = /event-stream/.test(body.mediaType) && typeof value.at(-1)?.data === 'string'
  return isDeepStrictEqual(plain, value) || (isMarked && isDeepStrictEqual(plain, value.slice(0, -1)))
    ? null
    : `The call gave ${shown(got)}, and the answer is ${shown(value)}`
}

/** @param {string} mediaType @param {string} text */
function valueOf(mediaType, text) {
  if (/event-stream/.test(mediaType)) return eventsIn(text)
  if (/jsonl/.test(mediaType))
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  return /json/.test(mediaType) ? JSON.parse(text) : text
}

/** The names and the data of events, as another parser reads them. @param {string} text */
function eventsIn(text) {
  /** @type {object[]} */
  const events = []
  const parser = createParser({ onEvent: ({ event, data }) => events.push(eventOf({ event, data })) })
  parser.feed(text)
  return events
}

/** @param {{ event?: string | undefined, data?: unknown }} given */
function eventOf({ event, data }) {
  return { event: event ?? 'message', data: typeof data === 'string' ? read(data) : data }
}

/** @param {string} data */
function read(data) {
  try {
    return JSON.parse(data)
  } catch {
    // It is a text.
    return data
  }
}

/** @param {unknown} value */
function shown(value) {
  return String(JSON.stringify(value)).replaceAll(base, '').slice(0, 100)
}

const queue = [...scenarios]
await Promise.all(
  Array.from({ length: 8 }, async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { calls } = await import(
        pathToFileURL(join(process.cwd(), 'built/calls', `${next.name}.js`)).href
      )
      told[next.name] = []
      for (const [index, call] of calls.entries())
        told[next.name]?.push(await play(next, call, next.exchanges[index]))
    }
  })
)
writeFileSync('played.json', JSON.stringify(told, null, 2))
process.exit(0)
