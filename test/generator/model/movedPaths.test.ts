import { expect, test } from 'vitest'
import type { Config } from '../../../generator/decide/config.ts'
import type { NamesLock } from '../../../generator/model/lockedNames.ts'
import { membersOf, modelOf, type Sketch } from '../../support/sketch.ts'

const { lock } = modelOf({ 'GET /bot/{botId}/fetch': 'fetchBot' })

/** What is told of names that stay. */
function heldIn(sketch: Sketch, config: Partial<Config> = {}, recorded: NamesLock = lock) {
  const model = modelOf(sketch, { lock: recorded, config })
  const held = model.diagnostics.filter(({ code }) => code === 'name/held')
  return { ...model, held: held.map(({ message, fix }) => [message, fix]) }
}

test('a name that stays although its path moved is news with both lines to write', () => {
  const { held, ...model } = heldIn({ 'GET /team/robot/{robotId}/load': 'fetchBot' })
  expect(membersOf(model)).toEqual({ 'bot.fetch': 'fetchBot' })
  expect(held).toEqual([
    [
      'fetchBot keeps its method bot.fetch: its path was GET /bot/{}/fetch and is GET /team/robot/{}/load.',
      'Write in sdk.yaml renamed: { fetchBot: fetchBot } to call it team.robot.load and keep bot.fetch as a deprecated alias, or confirm the name: operations: { fetchBot: { resource: bot, name: fetch } }.'
    ]
  ])
})

test('each of the two lines settles it', () => {
  const sketch = { 'GET /robot/{robotId}/fetch': 'fetchBot' }
  const followed = heldIn(sketch, { renamed: { fetchBot: 'fetchBot' } })
  expect([followed.held, membersOf(followed)]).toEqual([[], { 'robot.fetch': 'fetchBot' }])
  const confirmed = heldIn(sketch, { operations: { fetchBot: { resource: 'bot', name: 'fetch' } } })
  expect([confirmed.held, membersOf(confirmed)]).toEqual([[], { 'bot.fetch': 'fetchBot' }])
})

test('a name that follows from both paths is not told', () => {
  expect(heldIn({ 'GET /bot/{id}/fetch': 'fetchBot' }).held).toEqual([])
  expect(heldIn({ 'GET /bot/{id}/fetch': 'loadBot' }).held).toEqual([])
})

test('a name is told in the run in which its path moved', () => {
  const sketch = { 'GET /robot/{robotId}/fetch': 'fetchBot' }
  const { held, lock: recorded } = heldIn(sketch)
  expect(held).toHaveLength(1)
  expect(heldIn(sketch, {}, recorded).held).toEqual([])
})

test('the GET of a path that a POST shares is told by its resource alone', () => {
  const pair = (home: string): Sketch => ({
    [`GET ${home}/check`]: 'readCheck',
    [`POST ${home}/check`]: 'makeCheck'
  })
  const both = modelOf(pair('/bot/{botId}')).lock
  expect(heldIn(pair('/bot/{id}'), {}, both).held).toEqual([])
  expect(heldIn(pair('/robot/{id}'), {}, both).held).toHaveLength(2)
})

test('ids that are exchanged are told with the lines for both readings, and each reading can be chosen later', () => {
  const before = modelOf({ 'POST /x/go': 'one', 'POST /y/go': 'two' }).lock
  const after = { 'POST /x/go': 'two', 'POST /y/go': 'one' }
  const { held, lock: recorded } = heldIn(after, {}, before)
  expect(held).toEqual(
    [
      ['one', 'x', 'y', 'two'],
      ['two', 'y', 'x', 'one']
    ].map(([id, from, to, other]) => [
      `${id} keeps its method ${from}.go, which now calls POST /${to}/go: that was the path of ${other}.`,
      `If the ids moved and not the paths, write in sdk.yaml renamed: { ${other}: ${id} }, so that each method calls the path that it called. If the paths moved, write renamed: { ${id}: ${id} } to name it by its path.`
    ])
  )
  for (const known of [before, recorded]) {
    const ids = heldIn(after, { renamed: { one: 'two', two: 'one' } }, known)
    expect([membersOf(ids), ids.api.aliases]).toEqual([{ 'x.go': 'two', 'y.go': 'one' }, []])
  }
})

test('a form of a method that takes the ids of the other one is told by the name that it has now', () => {
  const before = modelOf({ 'POST /chat/complete': 'completeAll', 'POST /chat/{id}/complete': 'completeOne' })
  const { diagnostics, ...model } = modelOf(
    { 'POST /chat/{id}/complete/all': 'completeAll', 'POST /chat/one/{id}/complete': 'completeOne' },
    { lock: before.lock }
  )
  expect(membersOf(model)).toEqual({
    'chat.complete': 'completeOne',
    'chat.completeById': 'completeAll'
  })
  expect(diagnostics.filter(({ code }) => code === 'name/moved').map(({ message }) => message)).toEqual([
    'completeAll was chat.complete and is chat.completeById: it was called with 0 ids, and the path /chat/{id}/complete/all has 1.'
  ])
})
