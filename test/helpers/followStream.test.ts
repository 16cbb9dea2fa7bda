import { expect, test } from 'vitest'
import { followChannel, followPlace } from '../../templates/helpers/follow/followStream.ts'
import { ArgumentError } from '../../templates/runtime/index.ts'
import { connectionOf } from '../../templates/runtime/forHelpers.ts'
import { Platform, rejection } from './platform.ts'

const client = new Platform({ secret: 's', fetch: () => Promise.reject(new Error('was sent')) })

test('a followed channel is known to its stream before anything is sent', () => {
  expect(followChannel(client, 'channel', {}, { refused: null }).channelId).toBe('channel')
})

test('a following that is refused rejects with the reason and sends nothing', async () => {
  const refused = new ArgumentError('no')
  expect(await rejection(followChannel(client, 'channel', {}, { refused }).result())).toBe(refused)
})

test('follow takes the options of a call, deadline and silence', () => {
  const { what, names } = followPlace(connectionOf(client))
  expect(what).toBe('follow')
  expect(names.split(' ')).toEqual(expect.arrayContaining(['signal', 'deadline', 'silence']))
})
