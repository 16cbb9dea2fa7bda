import { expect, it } from 'vitest'
import { findIndex } from '../../../../generator/target/typescript/skill/findIndex.ts'
import { anAction, aResource, body, named, query, silent, takes } from '../anAction.ts'
import { anApi } from '../anApi.ts'

/** The words of the one operation of an index, by column. */
function rowOf(api: Parameters<typeof findIndex>[0], at = 0): Readonly<Record<string, string>> {
  const { columns, operations } = findIndex(api)
  return Object.fromEntries(columns.map((column, index) => [column, operations[at]?.[index] ?? '']))
}

it('an operation is a row with its call, answer, route, summary, fields and other words', () => {
  const action = anAction({
    path: '/bot/create',
    docs: { summary: 'Create a bot', description: 'Robots answer people.', deprecated: false },
    synonyms: ['assemble']
  })
  expect(rowOf(anApi({ resources: [aResource('bot', [action])] }))).toEqual({
    call: 'bot.create(request?, options?)',
    gives: expect.any(String),
    route: 'POST /bot/create',
    does: 'Create a bot',
    fields: '',
    words: 'assemble robots answer people'
  })
})

it('the fields of a request are those of its type, of what it refers to and of each branch of a union', () => {
  const types = [
    {
      name: 'BotCreateRequest',
      schema: {
        allOf: [
          { $ref: '#/components/schemas/Named' },
          { properties: { model: {} }, anyOf: [{ properties: { a: {} } }, { properties: { b: {} } }] }
        ]
      }
    },
    { name: 'Named', schema: { properties: { name: {} }, allOf: [{ $ref: '#/components/schemas/Named' }] } }
  ].map((type) => ({
    role: 'request' as const,
    row: false,
    home: [],
    file: null,
    docs: silent,
    since: null,
    ...type
  }))
  const action = anAction({ input: takes(body([], { type: named('BotCreateRequest') })) })
  expect(rowOf(anApi({ types, resources: [aResource('bot', [action])] }))['fields']).toBe('name model a b')
})

it('a word that many descriptions have is not among the words of one', () => {
  const docs = (word: string) => ({ summary: 'Do', description: `Counted ${word}`, deprecated: false })
  const actions = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta', 'eta'].map((word) =>
    anAction({ path: `/bot/${word}`, docs: docs(`${word}word`) })
  )
  expect(rowOf(anApi({ resources: [aResource('bot', actions)] }))['words']).toBe('alphaword')
})

it('a resource without operations is in the index for its words, and a name that its path runs together is spelt out', () => {
  const child = { ...aResource('tool.mcpserver', [anAction()]), className: 'ToolMcpServerClient' }
  const parent = { ...aResource('tool', [], [child]), synonyms: ['gadget'] }
  expect(findIndex(anApi({ resources: [parent] })).resources).toEqual({
    tool: { words: 'gadget' },
    'tool.mcpserver': { is: expect.any(String), words: 'mcp server' }
  })
})

it('an operation is found by its other names too', () => {
  const action = anAction({ id: 'createBot' })
  const aliases = [{ at: ['bot'], name: 'make', action: 'createBot', since: '2.0.0' }]
  expect(rowOf(anApi({ aliases, resources: [aResource('bot', [action])] }))['words']).toBe('make')
})

it('a text that no reader sees is a space in the index', () => {
  const docs = { summary: 'Create\u202e a\n bot', description: null, deprecated: false }
  expect(rowOf(anApi({ resources: [aResource('bot', [anAction({ docs })])] }))['does']).toBe('Create a bot')
})

it('other words are listed for the verbs that the API has, and for no other', () => {
  const actions = [anAction({ path: '/bot/delete' }), anAction({ path: '/bot/frobnicate' })]
  expect(Object.keys(findIndex(anApi({ resources: [aResource('bot', actions)] })).verbs)).toEqual(['delete'])
})

it('a verb called as a member of every object has no words by accident', () => {
  const actions = [anAction({ path: '/bot/constructor' })]
  expect(findIndex(anApi({ resources: [aResource('bot', actions)] })).verbs).toEqual({})
})

it('the form for the collection is told from the form for a row', () => {
  const all = anAction({ path: '/bot/tell', id: 'tellBots' })
  const one = anAction({ path: '/bot/{botId}/tell', id: 'tellBot', input: takes(query()) })
  const { operations } = findIndex(anApi({ resources: [aResource('bot', [all, one])] }))
  expect(operations.map(([call]) => call)).toEqual([
    'bot.tell(request, options?)',
    expect.stringMatching(/^bot\.tell\(botId, /)
  ])
})
