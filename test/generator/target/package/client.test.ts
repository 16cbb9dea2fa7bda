import { expect, it } from 'vitest'
import { contextOf } from '../../../../generator/target/typescript/calls/context.ts'
import { clientView } from '../../../../generator/target/typescript/package/client.ts'
import { noHelpers } from '../../../../generator/target/typescript/package/mounts.ts'
import { aResource, anAction, silent } from '../anAction.ts'
import { anApi } from '../anApi.ts'

it('is the root of the tree', () => {
  const resources = [
    aResource('bot', [anAction()], [aResource('bot.session')]),
    { ...aResource('team'), docs: { ...silent, summary: 'People.' } }
  ]
  const view = clientView(contextOf(anApi({ resources }), noHelpers))
  expect(view).toEqual({
    imports: [
      "import { BotClient } from './resources/bot.ts'",
      "import { TeamClient } from './resources/team.ts'",
      "import { childOf } from './runtime/index.ts'",
      "import { Client } from './service.ts'"
    ],
    docs: '/**\n * The Tiny API: every resource is a property. A client sends nothing until a method is called.\n *\n * @see https://tiny.example/v1\n */',
    className: 'Tiny',
    children: [
      { docs: '  /** `bot`: create, session. */', name: 'bot', className: 'BotClient' },
      { docs: '  /** People. */', name: 'team', className: 'TeamClient' }
    ],
    statics: [],
    methods: []
  })
})
