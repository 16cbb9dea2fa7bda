/** Prints the scenarios as JSON: the requests that the server expects, and how it answers them. The address of the server is the argument. */
import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { load, specs } from './packages.mjs'

const config = { baseUrl: String(process.argv[2]) }
const { expandDyns } = await load('@typespec/spec-api')
const compiled = join(specs, '../dist/specs')

const bytes = (/** @type {Uint8Array | string} */ content) => Buffer.from(content).toString('base64')
const plain = (/** @type {unknown} */ value) => JSON.parse(JSON.stringify(expandDyns(value, config) ?? {}))

/** @param {any} content */
function contentOf(content) {
  if (typeof content === 'string' || content instanceof Uint8Array) return content
  return typeof content?.serialize === 'function' ? content.serialize(config) : content
}

/** @param {any} body */
function bodyOf(body) {
  if (body === undefined) return null
  const content = 'rawContent' in body ? contentOf(body.rawContent) : undefined
  const chunks = (body.streamChunks ?? []).map(bytes)
  return {
    mediaType: body.contentType,
    // A form in parts has its fields as they are.
    parts:
      content !== undefined && typeof content === 'object' && !(content instanceof Uint8Array)
        ? content
        : (body.parts ?? null),
    base64: typeof content === 'string' || content instanceof Uint8Array ? bytes(content) : null,
    chunks
  }
}

/** @param {any[]} files */
const filesOf = (files) =>
  files.map(({ fieldname, originalname, mimetype, buffer }) => ({
    field: fieldname,
    name: originalname,
    type: mimetype,
    base64: bytes(buffer)
  }))

/** @param {any} api */
function exchangeOf({ uri, method, request = {}, response = {}, handler }) {
  return {
    uri,
    method,
    query: plain(request.query),
    headers: plain(request.headers),
    params: plain(request.params),
    body: bodyOf(request.body),
    files: filesOf([...(request.files ?? []), ...(request.body?.files ?? [])]),
    isChecked: handler !== undefined,
    response: { status: response.status, headers: plain(response.headers), body: bodyOf(response.body) }
  }
}

const scenarios = []
for (const path of readdirSync(compiled, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!path.endsWith('mockapi.js')) continue
  const { Scenarios } = await import(pathToFileURL(join(compiled, path)).href)
  for (const [name, { passCondition, code, apis }] of Object.entries(Scenarios ?? {}))
    scenarios.push({
      name,
      folder: relative('.', join(path, '..')).split(sep).join('/'),
      condition: passCondition,
      code: code ?? null,
      exchanges: apis.map(exchangeOf)
    })
}
console.log(JSON.stringify(scenarios))
