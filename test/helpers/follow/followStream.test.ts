import { expect, test } from 'vitest'
import { followChannel, followPlace } from '../../../templates/helpers/follow/followStream.ts'
import { ArgumentError } from '../../../templates/runtime/index.ts'
import { connectionOf } from '../../../templates/runtime/forHelpers.ts'
import { Platform, rejection } from '../platform.ts'

const client = new Platform({ secret: 's', fetch: () => Promise.reject(new Error('was sent')) })

test('a followed stream knows its channel before anything is sent', () => {
  expect(followChannel(client, 'channel', {}, { refused: null }).channelId).toBe('channel')
})

test('a refused following rejects with the reason and sends nothing', async () => {
  const refused = new ArgumentError('no')
  expect(await rejection(followChannel(client, 'channel', {}, { refused }).result())).toBe(refused)
})

test('follow accepts the options of a call, a deadline and an idle timeout', () => {
  const { what, kinds } = followPlace(connectionOf(client))
  expect(what).toBe('follow')
  expect(Object.keys(kinds)).toEqual(expect.arrayContaining(['signal', 'deadline', 'silence']))
})
