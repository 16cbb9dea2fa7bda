/** A resource can be extended as the client can, unless the API itself has something by that name. */
import { expect, test } from 'vitest'
import { compileFaults } from '../../../generator/emit/compile.ts'
import { build } from '../../../generator/run/build.ts'
import { bareDecisions } from '../../support/config.ts'
import { documentOf, type Sketch } from '../../support/sketch.ts'

async function emitted(sketch: Sketch, lines = ''): Promise<ReadonlyMap<string, string>> {
  const spec = JSON.stringify(documentOf(sketch))
  const inputs = { spec, place: 'spec.json', config: `${bareDecisions().toString()}${lines}`, names: null }
  return (await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null })).files
}

test('a resource of an API without the name has extend', async () => {
  const files = await emitted({ 'POST /lamp/create': 'createLamp' })
  expect(files.get('src/service.ts')).toContain('return extended(this, options)')
  expect(compileFaults(files)).toEqual([])
})

test.each<[string, Sketch, string]>([
  ['an action', { 'POST /lease/{leaseId}/extend': 'extendLease' }, ''],
  ['a child', { 'POST /lease/extend/create': 'createLeaseExtend', 'GET /lease/list': 'listLeases' }, ''],
  ['an alias', { 'POST /lease/{leaseId}/renew': 'renewLease' }, 'aliases: { lease.extend: renewLease }\n']
])('a package whose API calls %s extend keeps that, and compiles', async (_, sketch, lines) => {
  const files = await emitted(sketch, lines)
  expect(files.get('src/service.ts')).not.toContain('extended')
  expect(files.get('src/resources/lease.ts')).toMatch(/\bextend\b/)
  expect(compileFaults(files)).toEqual([])
})
