import { expect, test } from 'vitest'
import type { Config } from '../../../generator/decide/config.ts'
import { modelOf, type Sketch } from '../../support/sketch.ts'

const { lock } = modelOf({ 'POST /talk/say': 'say', 'POST /talk/room/open': 'openRoom' })
const now: Sketch = { 'POST /chat/say': 'sayInChat', 'POST /chat/room/open': 'openChatRoom' }
const renamed = { say: 'sayInChat', openRoom: 'openChatRoom' }

function mountedAt(methods: Readonly<Record<string, string>>, given: Partial<Config> = {}, sketch = now) {
  const helpers = { talk: { needs: [], calls: {}, methods, statics: {} } }
  const { api, diagnostics } = modelOf(sketch, { lock, config: { renamed, helpers, ...given } })
  return {
    methods: api.mounts.flatMap(({ methods: own }) =>
      own.map(({ resource, name }) => [...resource, name].join('.'))
    ),
    aliases: api.aliases.map(({ at, name }) => [...at, name].join('.')),
    told: diagnostics
      .filter(({ code }) => code === 'config/former')
      .map(({ place, message, fix }) => `${place}: ${message} ${fix}`)
  }
}

test('a helper that is mounted by the new name of a resource is there by the former one, too', () => {
  expect(mountedAt({ 'chat.follow': 'follow', 'chat.room.follow': 'follow' })).toEqual({
    methods: ['chat.follow', 'chat.room.follow', 'talk.follow', 'talk.room.follow'],
    aliases: ['talk.room.open', 'talk.say'],
    told: []
  })
})

test('a helper that is mounted by a former name is there by the new one, and the line is told', () => {
  expect(mountedAt({ 'talk.follow': 'follow' })).toEqual({
    methods: ['talk.follow', 'chat.follow'],
    aliases: ['talk.room.open', 'talk.say'],
    told: [
      'sdk.yaml helpers.talk.methods.talk.follow: talk is a former name, deprecated since 0.1.0. Write chat.follow.'
    ]
  })
})

test('a line for each of the two names is one method each', () => {
  expect(mountedAt({ 'talk.follow': 'follow', 'chat.follow': 'follow' }).methods).toEqual([
    'talk.follow',
    'chat.follow'
  ])
})

test('a name that an operation has is not given to a helper', () => {
  const sketch = { ...now, 'POST /chat/follow': 'followChat' }
  expect(mountedAt({ 'talk.follow': 'follow' }, {}, sketch).methods).toEqual(['talk.follow'])
})

test('an alias whose name a helper has is told and left out', () => {
  expect(mountedAt({ 'talk.say': 'follow' }).aliases).toEqual(['talk.room.open'])
})

test('a line of mounts that names a resource by a former name is told', () => {
  const mounts = { 'talk.greet': 'greet.ts#greet' }
  expect(mountedAt({}, { mounts }).told).toEqual([
    'sdk.yaml mounts.talk.greet: talk is a former name, deprecated since 0.1.0. Write chat.greet.'
  ])
})

test('a line that names an operation by its former id says what it is now', () => {
  const helpers = { talk: { needs: ['say'], calls: {}, methods: {}, statics: {} } }
  const config = { renamed, helpers, operations: { openRoom: { retry: 'never' as const } } }
  const { api, diagnostics } = modelOf(now, { lock, config })
  const messages = diagnostics.map(({ message }) => message)
  expect(messages).toContain(
    'operations.openRoom: openRoom is called openChatRoom now, and the line is read so.'
  )
  expect(messages).toContain('helpers.talk.needs.0: say is called sayInChat now, and the line is read so.')
  expect(api.mounts).toMatchObject([
    { helper: 'talk', needs: ['sayInChat'], formerIds: [{ former: 'say', operation: 'sayInChat' }] }
  ])
})
