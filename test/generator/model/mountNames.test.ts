import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readModel } from '../../../generator/run/readModel.ts'
import { GenerationError } from '../../../generator/ground/diagnostics.ts'

const config = readFileSync(new URL('../../fixtures/sdk.yaml', import.meta.url), 'utf8')
const operation = (operationId: string) => ({
  post: { operationId, responses: { 200: { description: 'Done' } } }
})
const spec = JSON.stringify({
  openapi: '3.0.0',
  info: { title: 'Tiny', version: '1' },
  paths: {
    '/lamp/light': operation('lightLamp'),
    '/lamp/bulb/change': operation('changeBulb')
  }
})

/** The errors of a document whose sdk.yaml mounts a helper at these places. */
function errorsOf(mounts: string): readonly string[] {
  const text = `${config}\nhelpers:\n  meta: { needs: [lightLamp], ${mounts} }\n`
  try {
    readModel({ spec, place: 'spec.json', config: text, names: null }, 'sdk.yaml')
    return []
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error
    return error.diagnostics.map(
      ({ code, place, message }) => `${code} ${/^sdk\.yaml:\d+:\d+$/.test(place)} ${message}`
    )
  }
}

test.each([
  {
    mounts: 'methods: { lamp.light: updateMeta }',
    want: 'name/conflict true A helper cannot add lamp.light: the name is taken.'
  },
  {
    mounts: 'methods: { lamp.bulb: updateMeta }',
    want: 'name/conflict true A helper cannot add lamp.bulb: the name is taken.'
  },
  {
    mounts: 'methods: { shine: updateMeta }',
    want: 'config/key true shine names a method without its resource.'
  },
  {
    mounts: 'methods: { lamp.shi-ne: updateMeta }',
    want: 'name/reserved true A helper cannot add a method shi-ne: it is not a valid name.'
  },
  {
    mounts: 'methods: { lamp.constructor: updateMeta }',
    want: 'name/reserved true A helper cannot add a method constructor: it is not a valid name.'
  },
  {
    mounts: 'statics: { prototype: updateMeta }',
    want: 'name/conflict true A helper cannot add prototype: the name is taken.'
  }
])('the mount $mounts is refused with its line', ({ mounts, want }) => {
  expect(errorsOf(mounts)).toEqual([want])
})

test('a mount with a free name is accepted', () => {
  expect(errorsOf('methods: { lamp.shine: updateMeta }, statics: { fromMeta: updateMeta }')).toEqual([])
})
