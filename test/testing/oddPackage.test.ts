/** A package of a document with odd paths, secrets and values: its own test passes, because the mock sees requests as the client writes them. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { projectAt, type Project } from '../cli/project.ts'
import { root } from '../support/revisions.ts'

const run = promisify(execFile)

const text = { type: 'string' }
const json = (schema: object) => ({ 'application/json': { schema } })
const answers = (schema: object = { type: 'object', properties: { id: text } }) => ({
  '200': { description: 'Done', content: json(schema) }
})
const get = (operationId: string, more: object = {}) => ({
  get: { operationId, responses: answers(), ...more }
})
const id = (name: string, more: object = {}) => ({
  name,
  in: 'path',
  required: true,
  schema: text,
  ...more
})
const list = { type: 'array', items: text }
const object = { type: 'object', properties: { a: text } }
const inherited = Object.getOwnPropertyNames(Object.prototype).filter((name) => !name.startsWith('__'))
const optional = {
  type: 'object',
  properties: { a: text, ...Object.fromEntries(inherited.map((name) => [name, text])) }
}
const post = (operationId: string, schema: object) => ({
  post: {
    operationId,
    requestBody: { required: true, content: json(schema) },
    responses: answers(schema)
  }
})

/** An operation that shares its path with others, and says in a header which one it is. */
const target = (name: string, schema: object) => {
  const { post: own } = post(`target${name}`, schema)
  const header = { name: 'X-Target', in: 'header', required: true, schema: { type: 'string', enum: [name] } }
  return { post: { ...own, parameters: [header], responses: answers(object) } }
}

const paths = {
  // Text that a request has in another spelling than the document.
  '/with space/x': get('space'),
  '/a%20b/c': get('encoded'),
  '/münchen/{größe}': get('city', { parameters: [id('größe')] }),
  // Parameters beside text: more of it is more exact.
  '/files/{id}': get('file', { parameters: [id('id')] }),
  // A parameter right behind another.
  '/pages/{id}{ext}': get('pageOf', {
    parameters: [id('id'), { ...id('ext'), schema: { type: 'string', enum: ['.json', '.xml'] } }]
  }),
  '/files/{id}.{ext}': get('fileOf', { parameters: [id('id'), id('ext')] }),
  '/files/{file-id}.json': get('fileJson', { parameters: [id('file-id')] }),
  // What a method and a path cannot tell apart.
  '/a/{id}/b/{other}': get('first', { parameters: [id('id'), id('other')] }),
  '/a/{one}/b/{two}': get('second', { parameters: [id('one'), id('two')] }),
  '/search?type=exact': get('exact'),
  '/search?type=fuzzy&x={q}': get('fuzzy', { parameters: [id('q')] }),
  '/#Action=Stop': get('stop'),
  '/#Action=Start': get('start'),
  '/#Target=Get': target('Get', { type: 'object', required: ['a'], properties: { a: text } }),
  '/#Target=List': target('List', { type: 'object', properties: { most: { type: 'integer' } } }),
  // Ids in a style.
  '/label/{p}': get('label', { parameters: [id('p', { style: 'label' })] }),
  '/matrix/{p}': get('matrix', { parameters: [id('p', { style: 'matrix', explode: true, schema: list })] }),
  '/pairs/{p}': get('pairs', { parameters: [id('p', { explode: true, schema: object })] }),
  '/json/{p}': get('json', {
    parameters: [{ name: 'p', in: 'path', required: true, content: json(object) }]
  }),
  // Several secrets, and an address of its own.
  '/both': get('both', { security: [{ key: [], bearer: [] }] }),
  '/elsewhere': get('elsewhere', {
    servers: [{ url: 'https://other.example/{stage}', variables: { stage: { default: 'live' } } }]
  }),
  // Answers that are not objects, and values that only a list of values allows.
  '/texts': post('addText', { type: 'string', enum: ['a', 'b'] }),
  '/lists': post('addList', list),
  // Names that every object inherits, of fields that may be left out.
  '/inherited': {
    ...get('inherited', {
      parameters: inherited.flatMap((name) =>
        ['query', 'header'].map((place) => ({ name, in: place, schema: text }))
      ),
      responses: answers(optional)
    }),
    ...post('addInherited', {
      type: 'object',
      properties: { inner: optional, more: { type: 'array', items: optional } }
    })
  },
  '/values': post('addValue', {
    type: 'object',
    required: ['none', 'whole', 'ghost', 'constructor'],
    properties: { none: { const: null }, whole: { const: { q: 1 } }, constructor: { const: 'x' } }
  })
}

const document = {
  openapi: '3.1.0',
  info: { title: 'Odd', version: '1' },
  servers: [{ url: 'https://odd.example/v1' }],
  security: [{ bearer: [] }],
  paths,
  components: {
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer' },
      key: { type: 'apiKey', in: 'header', name: 'X-Key' }
    }
  }
}

let here: Project

beforeAll(async () => {
  here = projectAt(mkdtempSync(join(tmpdir(), 'odd-package-')))
  here.put('openapi.json', JSON.stringify(document))
  await run(process.execPath, [join(root, 'generator/cli/bin.js'), 'init', 'openapi.json'], {
    cwd: here.folder
  })
  symlinkSync(join(root, 'node_modules'), here.at('generated/node_modules'), 'dir')
})

afterAll(() => rmSync(here.folder, { recursive: true, force: true }))

test('npm test of a package with odd paths, secrets and values calls each operation', async () => {
  const { stdout } = await run('npm', ['test'], { cwd: here.at('generated') }).catch(
    (error: { readonly stdout: string }) => error
  )
  expect(stdout).toMatch(/^(?:#|ℹ) fail 0$/m)
  expect(stdout).toMatch(/^(?:#|ℹ) pass 26$/m)
})
