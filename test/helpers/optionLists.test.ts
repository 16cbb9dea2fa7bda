/** Kind: an option of a helper that is not known and has no effect. */
import { expect, test, vi } from 'vitest'
import { follow } from '../../templates/helpers/follow/follow.ts'
import { fileFromPath } from '../../templates/helpers/upload/upload.ts'
import { logTo } from '../../templates/runtime/index.ts'
import { Shelf } from '../runtime/service.ts'
import { rejection } from './platform.ts'

const helpers: Readonly<Record<string, (options: object) => unknown>> = {
  logTo: (options) => logTo(console, options),
  fileFromPath: (options) => fileFromPath('/x', options),
  follow: (options) => follow(new Shelf({ secret: 's' }), '0123456789abcdef01234567', options).next()
}

test.each<[string, object, RegExp]>([
  ['logTo', { levl: 'debug' }, /"levl" .*use level/],
  ['logTo', Object('debug'), /must be a plain object; got/],
  ['fileFromPath', { namee: 'x' }, /"namee" .*use name/],
  ['fileFromPath', new Map(), /must be a plain object; got a Map/],
  ['follow', { deadlne: 5 }, /"deadlne" .*use deadline/],
  ['follow', new Map(), /must be a plain object; got a Map/],
  ['follow', { silence: -1 }, /silence must be a number/]
])('%s refuses %j', async (helper, options, message) => {
  const fetch = vi.fn()
  vi.stubGlobal('fetch', fetch)
  const error = await rejection((async () => helpers[helper]?.(options))())
  vi.unstubAllGlobals()
  expect(error).toMatchObject({ name: 'ArgumentError', message: expect.stringMatching(message) as unknown })
  expect(fetch).not.toHaveBeenCalled()
})
