/** Documents that do not say where the API is: a package is made of them, and each client names the address. */
import { expect, test } from 'vitest'
import { build } from '../../generator/run/build.ts'
import { documentText } from './project.ts'

const config = "package: { name: '@acme/tiny-sdk' }\ndocument: { url: ../api.json }\n"

test.each([
  ['no server', undefined, ['']],
  ['an empty address', '', ['']],
  ['a path', '/v3/', ['', '/v3']],
  ['a path without a slash', 'api/v3', ['']],
  ['an address with variables', '{protocol}://{host}/v3', ['']],
  ['an address', 'https://tiny.example/v3/', ['/v3']]
])('a document with %s gives a package whose mock knows where calls go', async (_, url, prefixes) => {
  const { servers: _servers, ...document } = JSON.parse(documentText())
  const spec = JSON.stringify(url === undefined ? document : { ...document, servers: [{ url }] })
  const { files } = await build({ spec, place: 'api.json', config, names: null }, 'sdk.yaml', {
    formatted: new Map(),
    surface: null
  })
  const table = [...files].find(([path]) => path === 'src/testing/service.ts')?.[1] ?? ''
  expect(/"prefixes":(\[[^\]]*\])/.exec(table)?.[1]).toBe(JSON.stringify(prefixes))
})
