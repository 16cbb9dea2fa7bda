import { noHelpers } from '../../../../generator/target/typescript/package/mounts.ts'
import { describe, expect, it } from 'vitest'
import type { NamedType } from '../../../../generator/model/api.ts'
import { indexView, packageView } from '../../../../generator/target/typescript/package/package.ts'
import { module, name } from '../../../../generator/target/typescript/words/doors.ts'
import { aResource, silent } from '../anAction.ts'
import { anApi } from '../anApi.ts'

const type = (name: string, ...home: readonly string[]): NamedType => ({
  name,
  role: 'shared',
  row: false,
  home,
  file: null,
  schema: {},
  docs: silent,
  since: null
})
const resources = [aResource('bot', [], [aResource('bot.session')]), aResource('team')]
const types = [type('Team', 'team'), type('Bot', 'bot'), type('BotRow', 'bot'), type('Meta')]
const api = anApi({
  package: {
    ...anApi().package,
    name: 'tiny',
    version: '1.2.3',
    description: 'Says "hello"',
    license: 'MIT'
  },
  resources,
  types
})

describe('indexView', () => {
  it('indexView exports every class and every file of types once, in order', () => {
    expect(
      indexView(api, {
        ...noHelpers,
        exports: [{ module: module('helpers/follow.ts'), names: [name('follow'), name('stop')] }]
      })
    ).toEqual({
      client: 'Tiny',
      resources: [
        { className: 'BotClient', module: './resources/bot.ts' },
        { className: 'BotSessionClient', module: './resources/bot/session.ts' },
        { className: 'TeamClient', module: './resources/team.ts' }
      ],
      types: [{ module: './types/bot.ts' }, { module: './types/shared.ts' }, { module: './types/team.ts' }],
      helpers: [{ module: './helpers/follow.ts', names: 'follow, stop' }],
      relay: false,
      errorBodies: false,
      answerHeaders: false
    })
    expect(indexView({ ...api, relay: 'jsonLines' }, noHelpers).relay).toBe(true)
  })
})

describe('packageView', () => {
  it('packageView has an entry for every resource', () => {
    expect(packageView(api).entries).toEqual([
      { subpath: './bot', module: 'resources/bot' },
      { subpath: './bot/session', module: 'resources/bot/session' },
      { subpath: './team', module: 'resources/team' }
    ])
  })

  it('packageView escapes the texts of sdk.yaml for JSON', () => {
    expect(packageView(api).quoted).toEqual({
      name: '"tiny"',
      version: '"1.2.3"',
      description: '"Says \\"hello\\""',
      license: '"MIT"'
    })
  })
})
