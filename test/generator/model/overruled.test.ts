import { describe, expect, test } from 'vitest'
import type { Config } from '../../../generator/decide/config.ts'
import type { NamesLock } from '../../../generator/model/lockedNames.ts'
import { fields, modelOf, type Sketch } from '../../support/sketch.ts'

const sketch: Sketch = {
  'POST /bot/{botId}/update': {
    id: 'updateBot',
    body: { type: 'object', properties: { a: { $ref: '#/components/schemas/Link' } } }
  }
}
const schemas = { Link: fields('id', 'name') }
const { lock } = modelOf(sketch, { schemas })

/** The warnings about decisions that the recorded names overrule. */
const warnings = (config: Partial<Config>, recorded: NamesLock = lock): readonly string[] =>
  modelOf(sketch, { schemas, lock: recorded, config })
    .diagnostics.filter(({ code }) => code === 'config/overruled')
    .map(({ severity, place, message, fix }) => `${severity} at ${place}: ${message} → ${fix}`)

describe('a line of sdk.yaml against a recorded name', () => {
  test.each<{ config: Partial<Config>; want: string }>([
    {
      config: { operations: { updateBot: { name: 'change' } } },
      want: 'warning at sdk.yaml operations.updateBot.name: operations.updateBot.name: updateBot keeps its recorded method bot.update. → Write renamed: { updateBot: updateBot } to rename it and keep the old names as deprecated aliases, remove the lines of updateBot from names.lock.yaml to give them up, or remove this line.'
    },
    {
      config: { operations: { updateBot: { resource: 'robot' } } },
      want: 'warning at sdk.yaml operations.updateBot.resource: operations.updateBot.resource: updateBot keeps its recorded method bot.update. → Write renamed: { updateBot: updateBot } to rename it and keep the old names as deprecated aliases, remove the lines of updateBot from names.lock.yaml to give them up, or remove this line.'
    },
    {
      config: { operations: { updateBot: { qualifier: 'Whole' } } },
      want: 'warning at sdk.yaml operations.updateBot.qualifier: operations.updateBot.qualifier: updateBot keeps its recorded types BotUpdateRequest. → Write renamed: { updateBot: updateBot } to rename it and keep the old names as deprecated aliases, remove the lines of updateBot from names.lock.yaml to give them up, or remove this line.'
    },
    {
      config: { components: { Link: 'BotLink' } },
      want: 'warning at sdk.yaml components.Link: components.Link: Link keeps its recorded name Link, not BotLink. → Remove the line Link from names.lock.yaml to give its name up, or remove this line.'
    }
  ])('$config is told with its place and the ways out', ({ config, want }) => {
    expect(warnings(config)).toEqual([want])
  })

  test('a line that says what is recorded is not told', () => {
    const operations = { updateBot: { name: 'update', resource: 'bot' } }
    expect(warnings({ operations, components: { Link: 'Link' } })).toEqual([])
  })

  test('the line that the warning proposes applies the decision', () => {
    const config = { operations: { updateBot: { name: 'change' } }, renamed: { updateBot: 'updateBot' } }
    const model = modelOf(sketch, { schemas, lock, config })
    expect(model.lock.operations['updateBot']?.method).toBe('bot.change')
    expect(warnings(config)).toEqual([])
  })

  test('a provisional name follows its line, and a new name is given by it', () => {
    const provisional = ['operations.updateBot', 'types.updateBot#request', 'types.Link']
    const config = { operations: { updateBot: { name: 'change' } }, components: { Link: 'BotLink' } }
    expect(warnings(config, { ...lock, provisional })).toEqual([])
    expect(warnings(config, { resources: {}, operations: {}, types: {} })).toEqual([])
  })
})
