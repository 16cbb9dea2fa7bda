import { describe, expect, test } from 'vitest'
import { configText, project, type Project } from '../cli/project.ts'
import { answering } from './deep.ts'

const document = (schema: unknown, schemas: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify(answering(schema, schemas))
const object = (properties: Readonly<Record<string, unknown>>) => ({ type: 'object', properties })

function small(text: string): Project {
  return project({
    'spec/sdk.yaml': configText().replace(/mebibytes: \d+/, 'mebibytes: 2'),
    'one.json': text
  })
}

describe('a file given with --spec', () => {
  test('a file for --spec that is larger than a fetch may be is refused before it is read', async () => {
    const here = small(document(object({ a: { type: 'string', description: 'x'.repeat(3 * 2 ** 20) } })))
    expect(await here.run('--spec', 'one.json')).toEqual({
      status: 1,
      out: '',
      error:
        'error input/limit at one.json: The file is larger than 2097152 bytes.\n  → Raise document.mebibytes in sdk.yaml, or give a smaller document.\n'
    })
    expect(here.has('generated')).toBe(false)
  })

  test('texts of the allowed size are printed in part with a warning, and messages stay short', async () => {
    const long = 'word '.repeat(60_000)
    const here = small(
      document(
        object({
          a: { type: 'string', description: long, example: long, pattern: long },
          [`p${'q'.repeat(50_000)}`]: { $ref: '#/gone' }
        })
      )
    )
    const { status, error } = await here.run('--spec', 'one.json')
    expect(status).toBe(0)
    expect(error.match(/^warning \S+/gm)?.sort()).toEqual([
      'warning document/reference',
      'warning document/text',
      'warning document/text',
      'warning document/text'
    ])
    expect(error).toContain('The text has 300000 characters; the first 20000 are printed.')
    expect(error.length).toBeLessThan(20_000)
    expect(here.read('generated/src/types/bot.ts').length).toBeLessThan(300_000)
  })
})

test.each([
  [
    'other.yaml#/A',
    /other\.yaml#\/A is neither the `\$id` of a schema in the document nor a file that was found where the document was read\..*\n {2}→ Correct the reference, or bundle/
  ],
  ['https://example.com/api.json#/components/schemas/A', /The address is not on the host of the document\./],
  ['./A', /is neither the `\$id` of a schema/],
  [
    '#anchor',
    /#anchor is an anchor that no schema has, or that two have\..*\n {2}→ Refer to the place by its pointer/
  ],
  ['#/components/schemas/Gone', /#\/components\/schemas\/Gone has no target\./]
])('the reference %s is reported for what it is', async (reference, message) => {
  const here = small(document(object({ a: { $ref: reference } })))
  expect(await here.run('--spec', 'one.json')).toMatchObject({
    status: 0,
    error: expect.stringMatching(message)
  })
  expect(await here.run('--spec', 'one.json', '--strict')).toMatchObject({
    status: 1,
    error: expect.stringMatching(message)
  })
})

describe('faults of several stages', () => {
  test('faults of sdk.yaml, of the names and of the document are reported at once', async () => {
    const here = small(
      document({}).replace('"operationId":"createBot",', '"operationId":"createBot","parameters":{},')
    )
    here.put('spec/sdk.yaml', `${configText()}\nunknown: 1\n`)
    here.put('spec/names.lock.yaml', 'resources: 5\n')
    const { status, error } = await here.run('--spec', 'one.json')
    expect({ status, codes: [...new Set(error.match(/(?<=^error )\S+/gm))].sort() }).toEqual({
      status: 1,
      codes: ['config/key', 'document/structure', 'lock/form']
    })
  })

  test('faults of reading and naming are reported at once, and of one part only the first', async () => {
    const bent = JSON.parse(document({})) as { paths: Record<string, unknown> }
    const responses = { 200: { description: 'Done' } }
    bent.paths['/bot/list'] = { get: { operationId: 'listBots', parameters: {}, responses } }
    bent.paths['/{id}/create'] = { post: { operationId: 'createConstructor', responses } }
    const { status, error } = await small(JSON.stringify(bent)).run('--spec', 'one.json')
    expect({ status, lines: error.match(/^error .*?:(?= )/gm) }).toEqual({
      status: 1,
      lines: [
        'error document/structure at one.json:1:251 (#/paths/~1bot~1list/get/parameters):',
        'error path/grammar at one.json:1:328 (#/paths/~1{id}~1create/post):'
      ]
    })
  })
})
