/** What a change of the mock for tests, the entry `testing`, means for the tests of users. */
import { beforeAll, describe, expect, test } from 'vitest'
import { compareSurfaces } from '../../generator/changes/compare.ts'
import { homesOf } from '../../generator/changes/homes.ts'
import type { Surface } from '../../generator/target/surface.ts'
import { got, text } from './documentParts.ts'
import { changesOf, packageOf, type Draft } from './tiny.ts'

async function surfaceOf(edit: Parameters<typeof packageOf>[0] = {}): Promise<Surface> {
  return JSON.parse((await packageOf(edit)).get('surface.json') ?? '') as Surface
}

let surface: Surface
beforeAll(async () => {
  surface = await surfaceOf()
})

/** The surface with another text in its record. */
function edited(from: string, to: string): Surface {
  const before = JSON.stringify(surface)
  const after = before.replace(from, () => to)
  expect(after).not.toBe(before)
  return JSON.parse(after) as Surface
}

function told(old: Surface, now: Surface): readonly string[] {
  return compareSurfaces(old, now, '1.0.0').changes.map(({ level, kind, name }) => `${level} ${kind} ${name}`)
}

/** A surface as a generator recorded it that knew nothing of the mock. */
function withoutMock({ subpaths: { './testing': _, ...subpaths }, modules, ...rest }: Surface): Surface {
  const others = Object.entries(modules).filter(([path]) => !path.startsWith('testing'))
  return { ...rest, subpaths, modules: Object.fromEntries(others) }
}

describe('the record of the mock', () => {
  test('the record has what a test can import, and only what that is made of', () => {
    const own = Object.entries(surface.modules).filter(([path]) => path.startsWith('testing'))
    const names = own.map(([path, { classes, types, functions, constants, inner }]) => [
      path,
      [classes, types, functions, constants, inner].flat().map(({ name }) => name)
    ])
    expect(Object.fromEntries(names)).toEqual({
      'testing.ts': ['mockService'],
      'testing/failure.ts': ['MockFailure', 'FailureInit', 'failure'],
      'testing/fill.ts': ['Values'],
      'testing/log.ts': ['MockRequest'],
      'testing/mock.ts': ['EventOf', 'MockOptions', 'Mock'],
      'testing/rows.ts': ['Row'],
      'testing/scripts.ts': ['Scripted', 'Script'],
      'testing/service.ts': ['Answers', 'Events'],
      'testing/streams.ts': ['MockEvents', 'events']
    })
    expect(surface.modules['testing/service.ts']?.types.map((each) => each.text)).toEqual([
      'interface Answers { }',
      'interface Events { }'
    ])
  })

  test('the record is the same if the mock is unchanged and if its table changed', async () => {
    const mockOf = ({ modules }: Surface) =>
      Object.entries(modules).filter(([path]) => path.startsWith('testing'))
    const grown = await surfaceOf({ document: (document) => (got(document).shine = text) })
    expect(mockOf(grown)).toEqual(mockOf(surface))
  })

  test('a record without the mock says nothing of it', () => {
    expect(told(withoutMock(surface), surface)).toEqual([])
    expect(told(surface, withoutMock(surface))).toEqual([])
  })
})

describe('a change of the mock', () => {
  test.each([
    [
      'an export is removed',
      '"events","type MockEvents"',
      '"type MockEvents"',
      'major export/removed events'
    ],
    ['a type is removed', '"type Script","type Scripted"', '"type Scripted"', 'major export/removed Script'],
    [
      'an option of mockService is removed',
      ' readonly now?: () => number;',
      '',
      'major field/removed MockOptions.now'
    ],
    [
      'an option of mockService is added',
      'readonly now?: () => number;',
      'readonly now?: () => number; readonly zone?: string;',
      'minor field/added MockOptions.zone'
    ],
    [
      'an option of a failure is removed',
      ' readonly late?: boolean;',
      '',
      'major field/removed FailureInit.late'
    ],
    [
      'a method of the mock takes more',
      'seedPath(path: string): void',
      'seedPath(path: string, deep: boolean): void',
      'major field/changed Mock.seedPath'
    ],
    ['a method of the mock is removed', ' reset(): void;', '', 'major field/removed Mock.reset'],
    [
      'a method of the mock is added',
      ' reset(): void;',
      ' reset(): void; freeze(): void;',
      'minor field/added Mock.freeze'
    ],
    [
      'a request shows less',
      ' readonly problem: string | null;',
      '',
      'major field/removed MockRequest.problem'
    ],
    [
      'a script may no longer be a response',
      ' | MockFailure | Response',
      ' | MockFailure',
      'major variant/removed Scripted'
    ],
    [
      'mockService needs its options',
      '(options?: MockOptions)',
      '(options: MockOptions)',
      'major function/changed mockService'
    ]
  ])('%s: the report says so', (_, from, to, change) => {
    expect(told(surface, edited(from, to))).toContain(change)
  })

  test('a mock that a resource replaces at its subpath takes its exports along', () => {
    const now = { ...surface, subpaths: { ...surface.subpaths, './testing': 'resources/room.ts' } }
    expect(told(surface, now)).toContain('major export/removed mockService')
  })
})

describe('what tests answer operations with', () => {
  const namesOf = async (edit: Parameters<typeof changesOf>[0]): Promise<readonly string[]> =>
    (await changesOf(edit)).changes.map(({ level, kind, name }) => `${level} ${kind} ${name}`)

  test('a field that an answer gains is minor, also for tests that answer without it', async () => {
    expect(await namesOf({ document: (document) => (got(document).shine = text) })).toEqual([
      'minor field/added Lamp.shine'
    ])
  })

  test('an operation that goes is told once, as a method', async () => {
    const names = await namesOf({
      document: (document) => delete document['paths']['/lamp/{lampId}/update']
    })
    expect(names.filter((name) => /method|Answers|Events|lamp\.update/.test(name))).toEqual([
      'major method/removed client.lamp.update'
    ])
  })

  test('a renamed operation keeps its former name for tests', async () => {
    const edit = {
      document: (document: Draft) => {
        document['paths']['/hall/{hallId}/fetch'] = document['paths']['/room/{roomId}/fetch']
        delete document['paths']['/room/{roomId}/fetch']
        document['paths']['/hall/{hallId}/fetch'].get.operationId = 'fetchHall'
      },
      decisions: (yaml: string) => `${yaml}\nrenamed: { fetchRoom: fetchHall }\n`,
      locked: true
    }
    const names = await namesOf(edit)
    expect(names.filter((name) => name.startsWith('major'))).toEqual([])
    expect(names.filter((name) => /Answers|Events|Mock|testing/.test(name))).toEqual([])
  })

  test('a type of the API keeps its rules if the mock exports one of its name', async () => {
    const named = (document: Draft, format: string): void => {
      const schema = { type: 'object', properties: { at: { type: 'string', format } } }
      const done = { description: 'Done', content: { 'application/json': { schema } } }
      document['paths']['/row/fetch'] = { get: { operationId: 'fetchRow', responses: { 200: done } } }
    }
    const [before, after] = [
      await surfaceOf({ document: (document) => named(document, 'date') }),
      await surfaceOf({ document: (document) => named(document, 'uuid') })
    ]
    const { changes } = compareSurfaces(before, after, '1.0.0')
    expect(changes.map(({ name, place }) => `${name} at ${place}`)).toEqual(['Row.at at GET /row/fetch'])
    const home = homesOf(before, after)
    expect(changes.map(home)).toEqual(['client.row'])
  })
})
