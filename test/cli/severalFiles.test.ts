/** A document of several files: on the disk, and on a host. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { configText, project } from './project.ts'

const pet = 'type: object\nproperties: { name: { type: string } }\n'
const document = (reference: string) =>
  JSON.stringify({
    openapi: '3.0.0',
    info: { title: 'Tiny', version: '1' },
    paths: {
      '/pet/list': {
        get: {
          operationId: 'listPets',
          responses: {
            '200': { description: 'Done', content: { 'application/json': { schema: { $ref: reference } } } }
          }
        }
      }
    }
  })

const modelOf = (out: string): string => JSON.stringify(JSON.parse(out).types)

test('files beside a document of the disk are read, others are not', async () => {
  const here = project({ 'api/openapi.json': document('./schemas/Pet.yaml'), 'api/schemas/Pet.yaml': pet })
  const read = await here.run('--print-model', '--spec', 'api/openapi.json')
  expect(modelOf(read.out)).toContain('"name":{"type":"string"}')
  here.put('api/openapi.json', document('../../../../etc/hostname'))
  const { error, status } = await here.run('--print-model', '--spec', 'api/openapi.json')
  expect(status).toBe(0)
  expect(error).toContain('The file is neither in the folder of the document nor in the working folder.')
})

test('a file is found by a reference with percent-encoded letters, but not outside of the folder', async () => {
  const here = project({
    'api/openapi.json': document('./my%20schemas/Pet%C3%A9.yaml'),
    'api/my schemas/Peté.yaml': pet
  })
  const { out, error } = await here.run('--print-model', '--spec', 'api/openapi.json')
  expect(error).not.toContain('document/reference')
  expect(modelOf(out)).toContain('"name":{"type":"string"}')
  here.put('api/openapi.json', document('%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/hostname'))
  expect((await here.run('--print-model', '--spec', 'api/openapi.json')).error).toContain(
    'The file is neither in the folder of the document nor in the working folder.'
  )
})

test('a document refers to itself by the name of its file', async () => {
  const whole = {
    ...JSON.parse(document('openapi.json#/components/schemas/Pet')),
    components: { schemas: { Pet: { type: 'object', properties: { name: { type: 'string' } } } } }
  }
  const here = project({ 'api/openapi.json': JSON.stringify(whole) })
  const { out, error } = await here.run('--print-model', '--spec', 'api/openapi.json')
  expect(error).not.toContain('document/reference')
  expect(modelOf(out)).toContain('"name":{"type":"string"}')
})

test('the snapshot holds what the files of a host hold', async () => {
  const server = createServer((request, response) => {
    const body = request.url === '/v1/openapi.json' ? document('schemas/Pet.yaml') : pet
    response.writeHead(request.url === '/v1/gone.yaml' ? 404 : 200).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => new Promise((done) => server.close(() => done())))
  const { port } = server.address() as AddressInfo
  const here = project({ 'spec/sdk.yaml': configText(`http://127.0.0.1:${port}/v1/openapi.json`) })
  expect((await here.run()).status).toBe(0)
  expect(here.read('spec/spec.json')).toContain('"$ref": "#/components/schemas/Pet"')
  expect((await here.run('--check', '--offline')).status).toBe(0)
})
