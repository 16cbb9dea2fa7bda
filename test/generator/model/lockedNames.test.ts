import { describe, expect, test } from 'vitest'
import type { NamesLock } from '../../../generator/model/lockedNames.ts'
import { fields, membersOf, modelOf, typesOf } from '../../support/sketch.ts'

const fetchBot = { id: 'fetchBot', answer: fields('name', 'model') }

describe('what is recorded of a first run', () => {
  test('a first run records every resource, operation and type', () => {
    const { lock } = modelOf({ 'GET /bot/{botId}/fetch': fetchBot, 'GET /bot/list': 'listBots' })
    const want: NamesLock = {
      resources: { bot: 'BotClient' },
      operations: {
        fetchBot: { path: 'GET /bot/{}/fetch', method: 'bot.fetch', ids: 1 },
        listBots: { path: 'GET /bot/list', method: 'bot.list', ids: 0 }
      },
      types: {
        'fetchBot#parameters': 'BotFetchParams',
        'fetchBot#response': 'Bot',
        'listBots#parameters': 'BotListParams'
      }
    }
    expect(lock).toEqual(want)
  })

  test('optional ids are not counted in the record', () => {
    const parameters = [{ name: 'path', in: 'path', required: false, schema: { type: 'string' } }]
    const { lock } = modelOf({
      'GET /space/{spaceId}/storage/list/{path}': { id: 'listStorage', parameters }
    })
    expect(lock.operations['listStorage']?.ids).toBe(1)
  })

  test('the record is sorted and so independent of the order of the document', () => {
    const { lock } = modelOf({ 'GET /b/list': 'listB', 'GET /a/list': 'listA' })
    expect(Object.keys(lock.operations)).toEqual(['listA', 'listB'])
    expect(Object.keys(lock.types)).toEqual(['listA#parameters', 'listB#parameters'])
  })

  test('a record that grows stays sorted', () => {
    const first = modelOf({ 'GET /b/list': 'listB' }).lock
    const { lock } = modelOf({ 'GET /a/list': 'listA' }, { lock: first })
    expect([Object.keys(lock.resources), Object.keys(lock.operations), Object.keys(lock.types)]).toEqual([
      ['a', 'b'],
      ['listA', 'listB'],
      ['listA#parameters', 'listB#parameters']
    ])
  })

  test('the record keeps an operation that the document no longer has', () => {
    const first = modelOf({ 'GET /bot/list': 'listBots', 'GET /team/list': 'listTeams' }).lock
    expect(modelOf({ 'GET /bot/list': 'listBots' }, { lock: first }).lock).toEqual(first)
  })
})

describe('a recorded name', () => {
  const lock: NamesLock = {
    resources: { robot: 'RobotClient' },
    operations: { fetchBot: { path: 'GET /bot/{}/fetch', method: 'robot.get', ids: 1 } },
    types: { 'fetchBot#response': 'Robot', 'fetchBot#parameters': 'RobotGetParams' }
  }
  const model = modelOf({ 'GET /bot/{botId}/fetch': fetchBot }, { lock })

  test('a recorded name takes precedence over the rules', () => {
    expect(membersOf(model)).toEqual({ 'robot.get': 'fetchBot' })
    expect([...typesOf(model).keys()]).toEqual(['Robot', 'RobotGetParams'])
    expect(model.api.resources[0]?.className).toBe('RobotClient')
  })

  test('a recorded name takes precedence over sdk.yaml', () => {
    const config = { operations: { fetchBot: { name: 'load', qualifier: 'Whole' } } }
    expect(membersOf(modelOf({ 'GET /bot/{botId}/fetch': fetchBot }, { lock, config }))).toEqual({
      'robot.get': 'fetchBot'
    })
  })

  test('a recorded name of a GET stays when a POST comes on its path, and the POST gets another', () => {
    const { lock: recorded } = modelOf({ 'GET /bot/{botId}/check': 'readCheck' })
    const both = { 'GET /bot/{botId}/check': 'readCheck', 'POST /bot/{botId}/check': 'makeCheck' }
    expect(membersOf(modelOf(both, { lock: recorded }))).toEqual({
      'bot.check': 'readCheck',
      'bot.makeCheck': 'makeCheck'
    })
  })

  test('a recorded name is found by operationId after the path moved', () => {
    expect(membersOf(modelOf({ 'GET /machine/{botId}/fetch': fetchBot }, { lock }))).toEqual({
      'robot.get': 'fetchBot'
    })
  })

  test('a recorded name is recorded again unchanged', () => {
    expect(model.lock).toEqual(lock)
  })
})

describe('a renamed operation', () => {
  const { lock } = modelOf({ 'GET /bot/{botId}/fetch': fetchBot })
  const moved = { id: 'loadMachine', answer: fields('name', 'model') }

  test('a renamed operation is found by method and path with the parameter names erased', () => {
    const model = modelOf({ 'GET /bot/{id}/fetch': moved }, { lock })
    expect(membersOf(model)).toEqual({ 'bot.fetch': 'loadMachine' })
    expect(model.lock.types).toEqual({
      'loadMachine#parameters': 'BotFetchParams',
      'loadMachine#response': 'Bot'
    })
    expect(Object.keys(model.lock.operations)).toEqual(['loadMachine'])
  })

  test('a renamed operation keeps its name in later runs', () => {
    const second = modelOf({ 'GET /bot/{id}/fetch': moved }, { lock }).lock
    expect(membersOf(modelOf({ 'GET /elsewhere/{id}/fetch': moved }, { lock: second }))).toEqual({
      'bot.fetch': 'loadMachine'
    })
  })

  test('a renamed operation takes nothing from an operation that still exists', () => {
    const config = { renamed: { fetchBot: 'loadMachine' } }
    const model = modelOf(
      { 'GET /bot/{botId}/fetch': fetchBot, 'GET /machine/{id}/load': moved },
      { lock, config }
    )
    expect(membersOf(model)).toEqual({ 'bot.fetch': 'fetchBot', 'machine.load': 'loadMachine' })
  })

  test('an operation is new if its id, its path and every line are unknown', () => {
    expect(membersOf(modelOf({ 'GET /machine/{machineId}/load': moved }, { lock }))).toEqual({
      'machine.load': 'loadMachine'
    })
  })
})

describe('a renamed component', () => {
  const answer = (component: string) => ({
    'GET /bot/{botId}/fetch': {
      id: 'fetchBot',
      answer: { type: 'object', properties: { link: { $ref: `#/components/schemas/${component}` } } }
    }
  })
  const { lock } = modelOf(answer('BotRef'), { schemas: { BotRef: fields('id') } })

  test('a renamed component without that line is a new type', () => {
    const model = modelOf(answer('BotLink'), { schemas: { BotLink: fields('id') }, lock })
    expect(typesOf(model).has('BotLink')).toBe(true)
  })

  test('a renamed component takes nothing from a component that still exists', () => {
    const schemas = { BotRef: fields('id'), BotLink: fields('id', 'href') }
    const sketch = {
      ...answer('BotLink'),
      'GET /bot/{botId}/peek': {
        id: 'peekBot',
        answer: { type: 'object', properties: { a: { $ref: '#/components/schemas/BotRef' } } }
      }
    }
    const names = [
      ...typesOf(modelOf(sketch, { schemas, lock, config: { renamed: { BotRef: 'BotLink' } } })).keys()
    ]
    expect(names).toEqual(expect.arrayContaining(['BotRef', 'BotLink']))
  })
})

describe('a change in the number of ids', () => {
  const { lock } = modelOf({ 'POST /bot/{botId}/clone': 'cloneBot' })

  test('a method whose number of ids changes stays, and is told', () => {
    const model = modelOf({ 'POST /team/{teamId}/bot/{botId}/clone': 'cloneBot' }, { lock })
    expect(membersOf(model)).toEqual({ 'bot.clone': 'cloneBot' })
    expect(model.diagnostics.find(({ code }) => code === 'name/moved')).toEqual({
      code: 'name/moved',
      severity: 'news',
      place: '#/paths/~1team~1{teamId}~1bot~1{botId}~1clone/post',
      message:
        'cloneBot keeps its method bot.clone: it was called with 1 ids, and the path /team/{teamId}/bot/{botId}/clone has 2.',
      fix: 'Programs that call it break, as the report of changes says. To name it by its path, write in sdk.yaml: renamed: { cloneBot: cloneBot }.'
    })
  })

  test('names follow a path with another number of ids by a line that names the operation twice', () => {
    for (const path of ['/team/{teamId}/bot/{botId}/clone', '/bot/clone']) {
      const config = { renamed: { cloneBot: 'cloneBot' } }
      const model = modelOf({ [`POST ${path}`]: 'cloneBot' }, { lock, config })
      expect(model.api.aliases).toEqual([])
      const again = modelOf({ [`POST ${path}`]: 'cloneBot' }, { lock: model.lock })
      expect([again.api, again.lock]).toEqual([model.api, model.lock])
    }
  })
})
