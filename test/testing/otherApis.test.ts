/** The mock of each fixture answers every operation of its document, in every form, valid against its schema. */
import { createParser } from 'eventsource-parser'
import Ajv2019 from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import openapiSampler from 'openapi-sampler'
import type { JSONSchema7 } from 'json-schema'
import { expect, test } from 'vitest'
import { treeOf } from '../../generator/model/everyResource.ts'
import { placedActions } from '../../generator/target/typescript/testing/placedActions.ts'
import type { Document, EventFrames, OperationObject, Schema } from '../../generator/read/document.ts'
import { keysOf } from '../../generator/read/pointer.ts'
import { readDocument } from '../../generator/read/read.ts'
import { fixtureNames, modelOf, specOf } from '../fixtures/fixture.ts'
import { loadFile } from '../support/loadFile.ts'
import { mockOf } from './mocks.ts'

const ajv = addFormats.default(new Ajv2019.default({ strict: false, allErrors: true }))

/** What an independent validator has against a body of one media type. */
function faultsOf({ type: mediaType, schema, frames }: Form, body: string, document: Document) {
  if (schema === undefined || !/json|event-stream/.test(mediaType)) return []
  const validate = ajv.compile({ ...schema, components: document.components })
  return valuesIn(mediaType, body, frames).flatMap((value) =>
    validate(value) ? [] : [`${ajv.errorsText(validate.errors)} in ${JSON.stringify(value)}`]
  )
}

function valuesIn(mediaType: string, body: string, frames: EventFrames | undefined): readonly unknown[] {
  const lines = body.split('\n').filter(Boolean)
  switch (mediaType) {
    case 'application/jsonl':
    case 'application/x-ndjson':
      return lines.map((line) => JSON.parse(line))
    case 'application/json-seq':
      return lines.map((line) => JSON.parse(line.replace(/^\x1e/, '')))
    case 'text/event-stream':
      if (frames !== undefined) return framesIn(body, frames)
      return lines
        .map((line) => line.replace(/^data: /, ''))
        .filter((line) => line !== '[DONE]')
        .map((line) => JSON.parse(line))
    default:
      return [JSON.parse(body)]
  }
}

/** Events with their fields, as another reader finds them. */
function framesIn(body: string, { texts, isText }: EventFrames): readonly unknown[] {
  const events: unknown[] = []
  const parser = createParser({
    onEvent({ event = 'message', data, id }) {
      if (data === '[DONE]') return
      const value: unknown = isText || texts.includes(event) ? data : JSON.parse(data)
      events.push({ event, data: value, ...(id === undefined ? {} : { id }) })
    }
  })
  parser.feed(body)
  return events
}

const sampleOf = (schema: Schema, document: Document): unknown => {
  const plain: JSONSchema7 = JSON.parse(JSON.stringify(schema))
  return openapiSampler.sample(plain, { quiet: true }, JSON.parse(JSON.stringify(document)))
}

/** A body of the first form that the document describes. */
function bodyOf({ requestBody }: OperationObject, isStream: boolean, document: Document): RequestInit {
  const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? []
  if (type === undefined || media?.schema === undefined)
    return isStream ? { body: '{"stream":true}', headers: { 'content-type': 'application/json' } } : {}
  if (type === 'multipart/form-data') {
    const form = new FormData()
    for (const name of Object.keys(media.schema.properties ?? {})) form.set(name, new Blob(['x']))
    return { body: form }
  }
  if (!/json/.test(type)) return { body: new Blob(['x'], { type }), headers: { 'content-type': type } }
  const sample = sampleOf(media.schema, document)
  const value = isStream || 'stream' in Object(sample) ? { ...Object(sample), stream: isStream } : sample
  return { body: JSON.stringify(value), headers: { 'content-type': type } }
}

/** Values of the parameters that the mock asks for: those of the path by name, the query as a text, and the headers. */
function parametersOf({ parameters = [] }: OperationObject, document: Document) {
  const texts = (schema: Schema = {}): readonly string[] => {
    const value = sampleOf(schema, document)
    const all = Array.isArray(value) ? (value.length > 0 ? value : ['a']) : [value ?? 'a']
    return all.map((each) => (typeof each === 'string' && each !== '' ? each : JSON.stringify(each)))
  }
  const query = new URLSearchParams()
  const headers: Record<string, string> = {}
  const path: Record<string, string> = {}
  for (const { name, in: place, required = false, schema, encoding } of parameters) {
    const [first = 'a'] = texts(schema)
    if (place === 'path') path[name] = schema?.type === 'string' && schema.enum === undefined ? 'a' : first
    else if (!required) continue
    else if (place === 'query')
      for (const text of encoding === 'form' ? texts(schema) : [first])
        query.append(encoding === 'deepObject' || encoding === 'indexed' ? `${name}[a]` : name, text)
    else if (place === 'header') headers[name] = texts(schema).join(',')
    else
      headers['cookie'] = `${headers['cookie'] ?? ''}; ${name}=${encodeURIComponent(first)}`.replace(
        /^; /,
        ''
      )
  }
  return { path, query: query.size === 0 ? '' : `?${query}`, headers }
}

interface Form {
  readonly type: string
  readonly schema: Schema | undefined
  readonly frames: EventFrames | undefined
}

/** The ways in which an answer can be asked for, each with its schema. */
function formsOf({ responses }: OperationObject): readonly Form[] {
  const content = Object.entries(responses).flatMap(([status, { content = {} }]) =>
    status.startsWith('2') ? Object.entries(content) : []
  )
  return content.length === 0
    ? [{ type: 'application/json', schema: undefined, frames: undefined }]
    : content.map(([type, { schema, frames }]) => ({ type, schema, frames }))
}

test.each(fixtureNames())(
  'the mock of %s answers each of its operations valid against its schema',
  async (name) => {
    const { document } = readDocument(loadFile(specOf(name).place))
    const api = modelOf(name)
    const actions = placedActions(treeOf(api))
    expect(actions.length).toBeGreaterThan(0)
    for (const { name: called, action } of actions) {
      const [, template = '', ...field] = keysOf(action.pointer) ?? []
      const method = field.at(-1)
      const object = Object.entries(document.paths[template] ?? {}).find(([each]) => each === method)?.[1]
      if (object === undefined) throw new Error(`${name} has no ${method} ${template}.`)
      for (const form of formsOf(object)) {
        const { type, schema } = form
        const mock = mockOf(api)
        const given = parametersOf(object, document)
        const path = template.replaceAll(/\{([^}]+)\}/g, (_, own: string) => given.path[own] ?? 'a')
        mock.seedPath(path)
        // A path of one word is the collection itself.
        const words = path.split('/').slice(1)
        if (action.answer.kind === 'page')
          mock.seed(words.slice(0, Math.max(1, words.length - 1)).join('/'), {})
        const { headers, ...init } = bodyOf(object, type === 'text/event-stream', document)
        const response = await mock.fetch(`https://tiny.example/v1${path}${given.query}`, {
          method: action.method,
          ...init,
          headers: { accept: type, ...given.headers, ...Object(headers) }
        })
        const body = await response.text()
        expect(mock.requests, `${called} as ${type}: ${body}`).toMatchObject([
          {
            operation: called,
            problem: null,
            status: expect.toSatisfy((status) => status >= 200 && status < 300)
          }
        ])
        if (schema !== undefined && response.status !== 204 && action.answer.kind !== 'passThrough')
          // The mock calls every JSON by its usual name.
          expect(response.headers.get('content-type'), called).toContain(
            type.endsWith('+json') ? 'application/json' : type.includes('*') ? 'octet' : type
          )
        expect(response.status === 204 ? [] : faultsOf(form, body, document), called).toEqual([])
      }
    }
  }
)
