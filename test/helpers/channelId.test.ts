import { expect, test } from 'vitest'
import { newChannelId } from '../../templates/helpers/channelId.ts'

test('a channel id is long enough for the API and unique', () => {
  const ids = Array.from({ length: 1_000 }, newChannelId)
  expect(new Set(ids).size).toBe(1_000)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/)
})
