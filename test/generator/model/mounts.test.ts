import { expect, test } from 'vitest'
import { decisionsFrom } from '../../../generator/decide/decisions.ts'
import { mountsOf } from '../../../generator/model/mounts.ts'
import { testConfig } from '../../support/config.ts'

const none = { calls: {}, methods: {}, statics: {} }
const { config } = decisionsFrom(
  testConfig({
    helpers: {
      zeta: { ...none, needs: [], prepare: 'look' },
      talk: {
        needs: ['tell', 'ask'],
        calls: { ask: { call: 'askCall', event: 'tell' }, tell: { call: 'askCall' } },
        methods: { 'talk.room.follow': 'follow' },
        statics: { fromToken: 'withToken' }
      }
    }
  })
)

test('mounts are sorted and say which function stands where', () => {
  expect(mountsOf(config, new Set(['ask', 'tell']))).toEqual([
    {
      helper: 'talk',
      needs: ['ask', 'tell'],
      formerIds: [],
      calls: [
        { operation: 'ask', function: 'askCall', events: 'tell' },
        { operation: 'tell', function: 'askCall', events: null }
      ],
      methods: [{ resource: ['talk', 'room'], name: 'follow', function: 'follow' }],
      statics: [{ name: 'fromToken', function: 'withToken' }],
      prepare: null
    },
    { helper: 'zeta', needs: [], formerIds: [], calls: [], methods: [], statics: [], prepare: 'look' }
  ])
})

test('a helper that needs an operation which the document lacks is not mounted', () => {
  expect(mountsOf(config, new Set(['ask'])).map(({ helper }) => helper)).toEqual(['zeta'])
})
