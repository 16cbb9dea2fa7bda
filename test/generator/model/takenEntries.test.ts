/** A resource whose subpath is that of an entry of the package: the entry is left out, and every run says so. */
import { expect, test } from 'vitest'
import { hasTesting } from '../../../generator/target/typescript/testing/service.ts'
import { printNamesLock } from '../../../generator/records/namesLock.ts'
import { readModel } from '../../../generator/run/readModel.ts'
import type { Inputs } from '../../../generator/run/inputs.ts'
import { bareDecisions } from '../../support/config.ts'
import { documentOf } from '../../support/sketch.ts'

function read(operations: Readonly<Record<string, string>>, lines = '', more: Partial<Inputs> = {}) {
  const { api, lock, diagnostics } = readModel(
    {
      spec: JSON.stringify(documentOf(operations)),
      place: 'spec.json',
      config: `${bareDecisions().toString()}${lines}`,
      names: null,
      ...more
    },
    'sdk.yaml'
  )
  return { api, lock, told: diagnostics.filter(({ code }) => code === 'name/subpath') }
}

const lamp = { 'POST /lamp/create': 'createLamp' }
const tested = {
  ...lamp,
  'POST /testing/create': 'createTest',
  'POST /testing/{testId}/run/start': 'startRun'
}
const lack = 'so the package has no mock of the service, which would be at this subpath.'

test('a resource named testing keeps its subpath, and a warning names the operation, the lack and the lines that give both', () => {
  const { api, told } = read(tested)
  expect(hasTesting(api)).toBe(false)
  expect(told).toEqual([
    {
      code: 'name/subpath',
      severity: 'warning',
      place: 'spec.json#/paths/~1testing~1create/post',
      message: `The resource testing has the subpath ./testing, ${lack}`,
      fix: 'To have both, give the resource another name in sdk.yaml, with a word of yours: operations: { createTest: { resource: testing-other, name: create }, startRun: { resource: testing-other/run, name: start } }.'
    }
  ])
})

test('the lines of the remedy give the package its mock', () => {
  const [line = ''] = /operations: \{.*\}/.exec(read(tested).told[0]?.fix ?? '') ?? []
  const { api, told } = read(tested, `\n${line}\n`)
  expect([hasTesting(api), told]).toEqual([true, []])
})

test('a resource named testing that has children alone is told at the first operation below it', () => {
  const { told } = read({ ...lamp, 'POST /testing/run/start': 'startRun' })
  expect(told.map(({ place }) => place)).toEqual(['spec.json#/paths/~1testing~1run~1start/post'])
})

test('a former resource named testing is told at the lines of renamed', () => {
  const before = { ...lamp, 'POST /testing/create': 'createTest' }
  const { lock } = read(before)
  const after = { ...lamp, 'POST /trial/create': 'createTrial' }
  const { api, told } = read(after, '\nrenamed: { createTest: createTrial }\n', {
    names: printNamesLock({ ...lock }, null, lock)
  })
  expect(hasTesting(api)).toBe(false)
  expect(told).toEqual([
    {
      code: 'name/subpath',
      severity: 'warning',
      place: expect.stringMatching(/^sdk\.yaml:\d+:1$/),
      message: `The former resource testing has the subpath ./testing, ${lack}`,
      fix: 'It comes with the release that drops the former names of testing.'
    }
  ])
})

test.each(['lamp/testing', 'testings', 'compat'])(
  'a resource at %s takes the subpath of no entry',
  (path) => {
    const { api, told } = read({ ...lamp, [`POST /${path}/start`]: 'start' })
    expect([hasTesting(api), told]).toEqual([true, []])
  }
)

test('a resource named compat is told if the package has the names of another one', () => {
  const surface = 'package: old-lamp\nversion: 2.0.0\nsubpaths: { .: { types: [LampCreateRequestBody] } }\n'
  const { told } = read(
    { ...lamp, 'POST /compat/start': 'startCompat' },
    "\ncompat: { rules: { '{Name}RequestBody': '{Name}Request' } }\n",
    { compat: { surface, checked: null, chapters: null } }
  )
  expect(told).toMatchObject([
    {
      place: 'spec.json#/paths/~1compat~1start/post',
      message:
        'The resource compat has the subpath ./compat, so the package does not offer the old names that have no path of their own, which would be at this subpath.'
    }
  ])
})
