/** `--census` prints what of OpenAPI a document uses; it needs no package, and writes nothing. */
import { expect, test } from 'vitest'
import { project } from './project.ts'

const document = {
  openapi: '3.0.3',
  info: { title: 'Shop', version: '1' },
  paths: {
    '/order/{orderId}': {
      get: {
        operationId: 'getOrder',
        externalDocs: { url: 'x' },
        'x-owner': 'a',
        responses: { '200': { description: 'Done' } }
      },
      options: { responses: {} }
    }
  }
}

const here = () => project({ 'spec/spec.json': JSON.stringify(document) })

test('the census lists each construct with its count and what is done with it, the unread ones with their place', async () => {
  const shop = here()
  const before = shop.tree()
  const { status, out } = await shop.run('--census', '--offline')
  expect({ status, tree: shop.tree() }).toEqual({ status: 0, tree: before })
  const [head, ...lines] = out.trimEnd().split('\n')
  expect(head).toMatch(
    /^spec\/spec\.json: OpenAPI 3\.0\.3, \d+ constructs \(\d+ carried, 4 unread, 0 refused\)\.$/
  )
  expect(lines.filter((line) => line.startsWith('unread')).map((line) => line.replace(/ +/g, ' '))).toEqual([
    'unread 1 externalDocs.url words for people outside of programs (first at #/paths/~1order~1{orderId}/get/externalDocs/url)',
    'unread 1 operation.externalDocs words for people outside of programs (first at #/paths/~1order~1{orderId}/get/externalDocs)',
    'unread 1 pathItem.options left out: no method of a client sends it (first at #/paths/~1order~1{orderId}/options)',
    'unread 1 x-owner an extension, which means nothing to the generator (first at #/paths/~1order~1{orderId}/get/x-owner)'
  ])
})

test('the census is of the document with its overlays and without what sdk.yaml skips', async () => {
  const shop = here()
  shop.put(
    'spec/sdk.yaml',
    `${shop.read('spec/sdk.yaml')}overlays: [{ target: $.paths.*.options, remove: true }]\noperations: { getOrder: { skip: true } }\n`
  )
  const { out } = await shop.run('--census', '--offline', '--json')
  const { ok, openapi, constructs } = JSON.parse(out)
  expect({ ok, openapi }).toEqual({ ok: true, openapi: '3.0.3' })
  expect(constructs.map((each: { construct: string }) => each.construct)).toEqual([
    'info.title',
    'info.version',
    'openapi.info',
    'openapi.openapi',
    'openapi.paths',
    'paths./{path}'
  ])
})

test('an overlay that does not fit ends the census with its line', async () => {
  const shop = here()
  shop.put('spec/sdk.yaml', `${shop.read('spec/sdk.yaml')}overlays: [{ target: $.path, remove: true }]\n`)
  const { status, error } = await shop.run('--census', '--offline')
  expect(status).toBe(1)
  expect(error).toMatch(
    /^error document\/overlay at spec\/sdk\.yaml:\d+:12: \$\.path selects nothing in the document\./
  )
})
