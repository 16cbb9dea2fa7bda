/** sdk.schema.json is what editors read: it is derived from the form, and takes what the form takes. */
import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { configForm } from '../../../generator/decide/form.ts'
import { keysOf } from '../../../generator/decide/formAt.ts'
import { docsByPattern } from '../../../generator/decide/keyDocs.ts'
import { decisionsOf, fixtureNames } from '../../fixtures/fixture.ts'
import { committedText } from '../../support/config.ts'
import { root } from '../../support/revisions.ts'
import { sdkSchema, sdkSchemaPlace } from '../../support/sdkSchema.ts'

const kept: object = JSON.parse(readFileSync(root + sdkSchemaPlace, 'utf8'))
const ajv = new Ajv({ allErrors: true })
formats.default(ajv)
const validate = ajv.compile(kept)

/** The faults that an editor shows in a text. */
function faultsOf(text: string): readonly string[] {
  validate(parse(text, { merge: true }))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`)
}

test('the schema that is kept is the one that the form gives', () => {
  // Run `npm run schema:sdk` after a change of the form.
  expect(kept).toEqual(JSON.parse(JSON.stringify(sdkSchema())))
})

test('every key has a description, and every description a key', () => {
  const named = keysOf(configForm).flatMap(({ pattern }) => (/(?:\*|\[\])$/.test(pattern) ? [] : [pattern]))
  expect(Object.keys(docsByPattern)).toEqual(named)
})

describe('an editor finds no fault', () => {
  test('an editor finds no fault in the committed file', () => {
    expect(faultsOf(committedText)).toEqual([])
  })

  test('an editor finds no fault in the file of any fixture', () => {
    for (const name of fixtureNames())
      expect({ name, faults: faultsOf(decisionsOf(name)) }).toEqual({ name, faults: [] })
  })
})

test('an editor finds a misspelt key and a value of the wrong kind', () => {
  expect(faultsOf(committedText.replace('seconds: 30', 'seconds: soon'))).toEqual([
    '/document/seconds: must be number'
  ])
  expect(faultsOf(committedText.replace('needs: [updateBot]', 'need: [updateBot]'))).toEqual([
    '/helpers/meta: must NOT have additional properties'
  ])
})

test('the committed file names its schema', () => {
  const [, place = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(committedText) ?? []
  expect(existsSync(new URL(place, `file://${root}spec/`))).toBe(true)
})
