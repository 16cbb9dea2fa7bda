/** Which operations are proposed as renamed, and that a successor is a name of today. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { changeOf } from '../../../generator/changes/change.ts'
import { compareSurfaces } from '../../../generator/changes/compare.ts'
import { proposeRenames, renamesOf } from '../../../generator/changes/renames.ts'
import { build } from '../../../generator/run/build.ts'
import { compilerHere } from '../../../generator/run/compiler.ts'
import type { Surface } from '../../../generator/target/surface.ts'

const config = readFileSync(new URL('../../fixtures/sdk.yaml', import.meta.url), 'utf8')

const field = { type: 'string', description: 'A text.' }
const object = (names: string) => ({
  type: 'object',
  required: names.split(' '),
  properties: Object.fromEntries(names.split(' ').map((name) => [name, field]))
})
const json = (schema: object) => ({ content: { 'application/json': { schema } } })
const page = {
  type: 'object',
  required: ['items'],
  properties: { items: { type: 'array', items: object('id name') } }
}

/** One operation of a line: `POST /team/create createTeam name id`: its body and its answer, `-` for an empty body, `[]` for a list. */
function operationOf(line: string) {
  const [method = '', path = '', operationId = '', body = '', answer = ''] = line.split(' ')
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  const content = json(answer === '[]' ? page : object(answer.replaceAll(',', ' ')))
  const given = body === '' || method === 'GET' ? {} : { requestBody: bodyOf(body) }
  const operation = {
    operationId,
    summary: 'Does it.',
    parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...given,
    responses: { 200: { description: 'Good.', ...content } }
  }
  return { path, method: method.toLowerCase(), operation }
}

function bodyOf(names: string) {
  const schema = names === '-' ? { type: 'object', properties: {} } : object(names.replaceAll(',', ' '))
  return { required: true, ...json(schema) }
}

async function surfaceOf(lines: readonly string[]): Promise<Surface> {
  const paths: Record<string, Record<string, object>> = {}
  for (const { path, method, operation } of ['GET /lamp/{lampId}/fetch fetchLamp - id', ...lines].map(
    operationOf
  ))
    paths[path] = { ...paths[path], [method]: operation }
  const document = {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    servers: [{ url: 'https://api.example.test/v1' }],
    paths
  }
  const inputs = { spec: JSON.stringify(document), place: 'small.json', config, names: null }
  const nothing = { formatted: new Map(), surface: null }
  const { files } = await build(inputs, 'small/sdk.yaml', nothing, compilerHere, 'surface')
  return JSON.parse(files.get('surface.json') ?? '') as Surface
}

const team = [
  'POST /team/create createTeam name id',
  'GET /team/list listTeams - []',
  'POST /team/{teamId}/delete deleteTeam - id',
  'GET /team/{teamId}/fetch fetchTeam - id,name'
]
const toCrew = (lines: readonly string[]) =>
  lines.map((line) => line.replaceAll('team', 'crew').replaceAll('Team', 'Crew'))
const all = [
  'createTeam: createCrew',
  'listTeams: listCrews',
  'deleteTeam: deleteCrew',
  'fetchTeam: fetchCrew'
]
const member = 'POST /team/{teamId}/member/create createTeamMember name id'

const rows: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  [
    'the one operation of a resource is proposed',
    team.slice(0, 1),
    toCrew(team.slice(0, 1)),
    all.slice(0, 1)
  ],
  ['every operation of a resource is proposed', team, toCrew(team), all],
  ['a list page alone is proposed', team.slice(1, 2), toCrew(team.slice(1, 2)), all.slice(1, 2)],
  [
    'an operation with an empty body is proposed',
    ['POST /team/reset resetTeam - id,state'],
    ['POST /crew/reset resetCrew - id,state'],
    ['resetTeam: resetCrew']
  ],
  [
    'an operation of which the verb alone speaks for another is not proposed',
    ['POST /widget/{widgetId}/delete deleteWidget - id'],
    ['POST /invoice/{invoiceId}/delete deleteInvoice - id'],
    []
  ],
  [
    'an operation is proposed if its resource has a word of the other',
    ['POST /widget/{widgetId}/delete deleteWidget - id'],
    ['POST /shop/widgets/{widgetId}/delete deleteShopWidget - id'],
    ['deleteWidget: deleteShopWidget']
  ],
  [
    'the resource around a nested one is proposed',
    [member],
    toCrew([member]),
    ['createTeamMember: createCrewMember']
  ],
  [
    'a nested resource is proposed',
    [...team, member],
    [...team, 'POST /team/{teamId}/person/create createTeamPerson name id'],
    ['createTeamMember: createTeamPerson']
  ],
  [
    'a collection without a verb in its path is proposed',
    ['POST /teams createTeam name id'],
    ['POST /crews createCrew name id'],
    ['createTeam: createCrew']
  ],
  [
    'an operation whose twin stays is proposed',
    [
      'POST /partner/user/create createPartnerUser name id',
      'POST /partner/user/{userId}/delete deletePartnerUser - id'
    ],
    ['POST /partner/user/create createPartnerUser name id', 'POST /user/{userId}/delete deleteUser - id'],
    ['deletePartnerUser: deleteUser']
  ],
  [
    'of two candidates the one with more of the resource is proposed',
    team,
    [...toCrew(team), 'POST /gang/create createGang name id'],
    all
  ],
  [
    'two candidates that fit equally are not proposed',
    team.slice(0, 1),
    [...toCrew(team.slice(0, 1)), 'POST /gang/create createGang name id'],
    []
  ],
  [
    'two operations for one are not proposed',
    [...team.slice(0, 1), 'POST /gang/create createGang name id'],
    toCrew(team.slice(0, 1)),
    []
  ],
  ['a new verb is not proposed', team, [...team.slice(1), 'POST /team/make makeTeam name id'], []],
  [
    'a new verb at the end of an id is not proposed',
    ['POST /team/create teamCreate name id'],
    ['POST /team/make teamMake name id'],
    []
  ],
  ['another answer is not proposed', team.slice(0, 1), ['POST /crew/create createCrew name key'], []],
  ['another HTTP method is not proposed', team.slice(1, 2), ['POST /crew/list listCrews - []'], []]
]

describe('a rename of operations', () => {
  test.each(rows)('%s', async (_, before, after, wanted) => {
    const [old, now] = [await surfaceOf(before), await surfaceOf(after)]
    const found = [...renamesOf(old, now)].map(([from, to]) => `${from}: ${to}`)
    expect(found.sort()).toEqual([...wanted].sort())
  })
})

test('a removed method of a renamed resource has the line to paste', async () => {
  const [old, now] = [await surfaceOf(team.slice(0, 1)), await surfaceOf(toCrew(team.slice(0, 1)))]
  expect(compareSurfaces(old, now, '1.0.0').changes).toContainEqual(
    expect.objectContaining({
      name: 'client.team.create',
      successor: 'client.crew.create',
      proposal: 'renamed: { createTeam: createCrew }'
    })
  )
})

test('a successor that is gone gives way to the one that lives', async () => {
  const [old, now] = [
    await surfaceOf(toCrew(team.slice(0, 1))),
    await surfaceOf(['POST /gang/create createGang name id'])
  ]
  const gone = (kind: 'method/removed' | 'export/removed', name: string, successor: string | null) =>
    changeOf({ kind, name, place: '', level: 'major', decidedBy: 'rule', reason: 'Why.', successor })
  const given = [
    gone('method/removed', 'client.team.create', 'client.crew.create'),
    gone('method/removed', 'client.crew.create', null),
    gone('method/removed', 'client.old.create', 'client.older.create'),
    gone('export/removed', 'TeamClient', 'CrewClient'),
    gone('export/removed', 'CrewClient', null)
  ]
  expect(proposeRenames(old, now, given).map(({ successor }) => successor)).toEqual([
    'client.gang.create',
    'client.gang.create',
    null,
    'GangClient',
    'GangClient'
  ])
})
