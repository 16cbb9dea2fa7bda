/** A media type of a parameter may be that of the components (OpenAPI 3.2 §4.12.4). */
import { expect, test } from 'vitest'
import { readOf } from '../../support/readOf.ts'

test.each(['query', 'header', 'querystring'])(
  'a referenced media type describes a parameter in %s',
  (place) => {
    const parameters = [
      { name: 'q', in: place, content: { 'application/json': { $ref: '#/components/mediaTypes/Q' } } }
    ]
    const schema = { type: 'object', properties: { deep: { type: 'integer' } } }
    const { api, told } = readOf({
      openapi: '3.2.0',
      info: { title: 'Tiny', version: '1' },
      paths: { '/row/list': { get: { operationId: 'listRows', parameters, responses: {} } } },
      components: { mediaTypes: { Q: { schema } } }
    })
    expect(JSON.stringify(api?.types)).toContain('"deep"')
    expect(told.filter((line) => line.includes('mediaTypes') || line.includes('parameter'))).toEqual([])
  }
)
