/** What most operations have in common never takes a public name away from one of them: another operation may come at any time. */
import { describe, expect, test } from 'vitest'
import { readModel } from '../../../generator/run/readModel.ts'

const fault = {
  type: 'object',
  required: ['detail'],
  properties: { detail: { type: 'string' }, fields: { type: 'array', items: { type: 'string' } } }
}

/** A document with a switch for each of some lamps, of which each has errors of its own or the common ones. */
function documentOf(lamps: readonly string[], own: readonly string[] = [], security: object = {}): object {
  const paths = lamps.map((lamp) => [
    `/${lamp}`,
    {
      post: {
        operationId: `${lamp}Switch`,
        ...(own.includes(lamp) && 'own' in security ? { security: security.own } : {}),
        responses: {
          '204': { description: 'Done' },
          [own.includes(lamp) ? '409' : '422']: {
            description: 'Wrong',
            content: { 'application/json': { schema: fault } }
          }
        }
      }
    }
  ])
  return {
    openapi: '3.1.0',
    info: { title: 'Lamps', version: '1' },
    servers: [{ url: 'https://lamps.example' }],
    ...('usual' in security ? { security: security.usual } : {}),
    components: {
      securitySchemes: {
        key: { type: 'apiKey', in: 'query', name: 'key' },
        login: { type: 'http', scheme: 'basic' }
      }
    },
    paths: Object.fromEntries(paths)
  }
}

const config =
  'document: { url: lamps.json }\npackage: { name: lamps, client: Lamps }\npaths: { grammar: rest }\n'

function modelOf(document: object, names: string | null = null) {
  const inputs = { spec: JSON.stringify(document), place: 'lamps.json', config, names }
  return readModel(inputs, 'sdk.yaml')
}

const lamps = ['red', 'green', 'blue', 'white', 'black']

describe('the types of errors', () => {
  const typesOf = (document: object, names: string | null = null): readonly string[] =>
    modelOf(document, names).api.types.map(({ name }) => name)

  test.each([2, 3, 4, 5])('keep their names beside the common one with %i operations', (count) => {
    const some = typesOf(documentOf(lamps.slice(0, count)))
    for (let fewer = 1; fewer < count; fewer++)
      expect(some).toEqual(expect.arrayContaining([...typesOf(documentOf(lamps.slice(0, fewer)))]))
    expect(some.includes('LampsErrors')).toBe(count > 2)
  })

  test('that were common once stay so while one operation has them', () => {
    const three = ['red', 'green', 'blue']
    const recorded = 'types:\n  LampsErrors: LampsErrors\n'
    for (const left of [2, 1]) {
      const rest = three.slice(left)
      expect(typesOf(documentOf(three, rest), recorded)).toContain('LampsErrors')
      expect(typesOf(documentOf(three, rest))).not.toContain('LampsErrors')
    }
  })

  test('that as many operations have as others are common by a rule that knows no order', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `lamp${letter}`)
    const commonIn = (order: readonly string[]): unknown =>
      modelOf(documentOf(order, six.slice(0, 3))).api.types.find(({ name }) => name === 'LampsErrors')?.schema
    expect(commonIn(six.toReversed())).toEqual(commonIn(six))
  })
})

describe('the secrets that are usual', () => {
  const usualOf = (document: object): unknown => Reflect.get(modelOf(document).api.service.auth, 'usual')

  test('are those that the document asks for, whatever most operations take', () => {
    const security = { usual: [{ login: [] }], own: [{ key: [] }] }
    for (const own of [[], ['red'], ['red', 'green', 'blue', 'white']])
      expect(usualOf(documentOf(lamps, ['black', ...own], security))).toEqual(
        own.length === 4 ? [['key']] : [['login']]
      )
  })

  test('are those of most operations if the document asks for none that a client has', () => {
    const security = { own: [{ key: [] }] }
    expect(usualOf(documentOf(lamps, ['red'], security))).toEqual([['key']])
  })
})
