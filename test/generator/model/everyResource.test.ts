import { expect, it } from 'vitest'
import { everyAction, everyResource } from '../../../generator/model/everyResource.ts'
import { anAction, aResource } from '../target/anAction.ts'

const resources = [
  aResource('bot', [anAction({ id: 'a' })], [aResource('bot.session', [anAction({ id: 'b' })])]),
  aResource('team', [anAction({ id: 'c' })])
]

it('everyResource lists parents before their children', () => {
  expect(everyResource(resources).map(({ path }) => path.join('.'))).toEqual(['bot', 'bot.session', 'team'])
})

it('everyAction lists each action with its resource', () => {
  expect(everyAction(resources).map(({ resource, action }) => [resource.name, action.id])).toEqual([
    ['bot', 'a'],
    ['session', 'b'],
    ['team', 'c']
  ])
})
