import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readModel } from '../../../generator/run/readModel.ts'

const config = readFileSync(new URL('../../fixtures/sdk.yaml', import.meta.url), 'utf8')

/** A document whose one request is the component of a name. */
function documentWith(component: string): string {
  const schema = { $ref: `#/components/schemas/${component}` }
  const operation = {
    operationId: 'lightLamp',
    requestBody: {
      content: { 'application/json': { schema: { type: 'object', properties: { how: schema } } } }
    },
    responses: { 200: { description: 'Lit' } }
  }
  return JSON.stringify({
    openapi: '3.0.0',
    info: { title: 'Tiny', version: '1' },
    paths: { '/lamp/light': { post: operation } },
    components: {
      schemas: {
        [component]: {
          type: 'object',
          properties: { bright: { type: 'boolean' }, warm: { type: 'boolean' } }
        }
      }
    }
  })
}

const namesOf = (component: string) =>
  readModel(
    { spec: documentWith(component), place: 'spec.json', config, names: null },
    'sdk.yaml'
  ).api.types.map(({ name }) => name)

it.each(['Page', 'CallOptions', 'KnownErrorCode', 'FollowStream', 'Operation'])(
  'no type takes the name %s, which the runtime, the service or a helper exports',
  (name) => {
    expect(namesOf(name)).not.toContain(name)
    expect(namesOf(name)).toContain(`${name}Shape`)
  }
)

it('a free name stays as it is', () => {
  expect(namesOf('Glow')).toContain('Glow')
})
