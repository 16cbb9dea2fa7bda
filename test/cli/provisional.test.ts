/** A name that a rule chose: what a run says of it, records and repeats, until a person decides or a release makes it final. */
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readNamesLock, releaseNames } from '../../generator/records/namesLock.ts'
import { fields } from '../support/sketch.ts'
import { configText, documentText, project } from './project.ts'

const path = 'spec/names.lock.yaml'
const document = documentText({
  'POST /report/{reportId}/generate': { id: 'generateReport', body: fields('text') },
  'POST /report/generate': { id: 'generateReports', body: fields('text', 'model') }
})
const warning =
  /^warning name\/provisional at .*#\/paths\/~1report~1\{reportId\}~1generate\/post: A rule chose the name ReportGenerateByReportIdRequest for generateReport, because generateReports#request claims ReportGenerateRequest too\..*\n {2}→ .*operations: \{ generateReport: \{ qualifier: ByReportId \} \}\.$/m

test('two claims on one name end no run: every run, up to date or with --check, reports the names for review', async () => {
  const here = project({ 'spec/spec.json': document })
  const first = await here.run('--offline')
  expect(first.status).toBe(0)
  expect(first.error).toMatch(warning)
  expect(parse(here.read(path))).toMatchObject({
    provisional: ['types.generateReport#request', 'types.generateReports#request']
  })
  const before = here.tree()
  for (const argv of [['--offline'], ['--check', '--offline'], ['--offline', '--strict']]) {
    const { status, error } = await here.run(...argv)
    expect({ argv, status }).toEqual({ argv, status: 0 })
    expect(error).toMatch(warning)
  }
  expect(here.tree()).toEqual(before)
})

test('a decision replaces the name without an alias, and a release makes it final', async () => {
  const here = project({ 'spec/spec.json': document })
  await here.run('--offline')
  here.put('spec/sdk.yaml', configText(undefined, 'operations: { generateReports: { qualifier: Batch } }\n'))
  const decided = await here.run('--offline')
  expect(decided.status).toBe(0)
  const types = (): unknown => readNamesLock(here.read(path), path).types
  expect(types()).toMatchObject({ 'generateReports#request': 'ReportGenerateBatchRequest' })
  expect(here.read('generated/src/types/report.ts')).toContain('ReportGenerateBatchRequest')
  here.put(path, releaseNames(here.read(path)))
  expect((await here.run('--offline')).error).not.toContain('name/provisional')
  here.put('spec/sdk.yaml', configText(undefined, 'operations: { generateReports: { qualifier: Other } }\n'))
  const late = await here.run('--offline')
  expect(late.status).toBe(0)
  expect(types()).toMatchObject({ 'generateReports#request': 'ReportGenerateBatchRequest' })
})

test('a typo in a $ref ends no run: it is told with the near name, and the part is unknown', async () => {
  const body = { type: 'object', properties: { list: { $ref: '#/components/schemas/Raport' } } }
  const broken = JSON.parse(documentText({ 'POST /report/create': { id: 'createReport', body } }))
  broken.components = { schemas: { Report: fields('id', 'name') } }
  const here = project({ 'spec/spec.json': JSON.stringify(broken) })
  const { status, error } = await here.run('--offline')
  expect(status).toBe(0)
  expect(error).toMatch(
    /^warning document\/reference at .*#\/components\/schemas\/Raport has no target\. Did you mean #\/components\/schemas\/Report\?/m
  )
  expect(here.read('generated/src/types/report.ts')).toMatch(/list\?: .*(?:Raport|unknown)/)
})
