/** A line of sdk.yaml that names nothing of the document is told with its place and the nearest name. */
import { describe, expect, test } from 'vitest'
import { printNamesLock } from '../../../generator/records/namesLock.ts'
import { readModel } from '../../../generator/run/readModel.ts'
import { committedText } from '../../support/config.ts'
import { committedNames, committedSpec, slip, toldOf } from '../../support/decided.ts'
import { modelOf } from '../../support/sketch.ts'

describe('a slip in sdk.yaml', () => {
  test.each([
    { find: 'uploadFile]', replace: 'uploadFiel]', means: 'uploadFile' },
    { find: 'listBlueprintResources', replace: 'listBlueprintResource', means: 'listBlueprintResources' },
    { find: 'openai: OpenAI', replace: 'openia: OpenAI', means: 'openai' },
    { find: 'integration/*:', replace: 'integrations/*:', means: 'integration/*' },
    { find: 'bot.memory:', replace: 'bot.memroy:', means: 'bot.memory' },
    { find: 'export, download', replace: 'exprot, download', means: 'export' }
  ])(
    'the slip $replace in sdk.yaml is reported with line, column and the nearest name',
    ({ find, replace, means }) => {
      const { config, place } = slip(find, replace)
      expect(toldOf({ config })).toContainEqual(
        expect.objectContaining({
          code: 'config/unused',
          place,
          message: expect.stringContaining(`Did you mean ${means}?`)
        })
      )
    }
  )

  test('a slip in sdk.yaml is an error if no line of the same section has the nearest name', () => {
    const severityOf = (find: string, replace: string) => {
      const { config, place } = slip(find, replace)
      return toldOf({ config }).find((entry) => entry.place === place)?.severity
    }
    expect(severityOf('listBlueprintResources', 'listBlueprintResource')).toBe('error')
    // Another section names the operation, which says nothing of what the helper needs.
    expect(severityOf('uploadFile]', 'uploadFiel]')).toBe('error')
  })
})

describe('a name that the document lost', () => {
  const spec = committedSpec.replaceAll('"generatePlatformReports"', '"composeReports"')

  test('a name that the document lost is news if the lock has held it, even if the document has a near name', () => {
    const told = toldOf({ spec }).filter(({ message }) => message.includes('generatePlatformReports'))
    expect(told.map(({ severity }) => severity)).toEqual(['news', 'news'])
  })

  test('a name that the document lost is news in every later run, if its operation is found by its path', () => {
    const { lock } = readModel(
      { spec, names: committedNames, config: committedText, place: 'spec.json' },
      'sdk.yaml'
    )
    const names = printNamesLock({ ...lock }, committedNames)
    const told = toldOf({ spec, names }).filter(({ message }) => message.includes('generatePlatformReports'))
    expect(told.map(({ severity }) => severity)).toEqual(['news', 'news'])
  })

  test('a name that the document lost is an error if the lock has never held it', () => {
    const names = committedNames.replaceAll('generatePlatformReports', 'someOtherName')
    const told = toldOf({ spec, names }).filter(({ message }) => message.includes('generatePlatformReports'))
    expect(told.map(({ severity }) => severity)).toEqual(['error', 'error'])
  })
})

test('a line below a line that names nothing is not told', () => {
  const config = { operations: { gone: { idempotentWith: 'lost' } } }
  const { diagnostics } = modelOf({ 'GET /a/list': 'listA' }, { config })
  const places = diagnostics.map(({ place }) => place).filter((place) => place.includes('operations'))
  expect(places).toEqual(['sdk.yaml operations.gone'])
})

describe('a name under expected', () => {
  test('a name under `expected` keeps its lines from being reported', () => {
    expect(toldOf({})).toEqual([])
  })

  test('a name under `expected` is reported if the document has it', () => {
    const { config, place } = slip('proxy\n\n', 'list\n\n')
    expect(toldOf({ config })).toContainEqual(
      expect.objectContaining({ place, message: expect.stringContaining('waits for list') })
    )
  })
})

describe('a helper whose operation is missing', () => {
  test('a helper whose operation is missing is reported with both names', () => {
    const { config } = slip('needs: [uploadFile]', 'needs: [sendFile]')
    expect(toldOf({ config })).toContainEqual(
      expect.objectContaining({
        code: 'config/helper',
        severity: 'warning',
        message: 'The helper upload is left out: the document has no operation sendFile, which it needs.'
      })
    )
  })

  test('a helper whose operation is missing is news if the document once had the operation', () => {
    const document = JSON.parse(committedSpec)
    for (const item of Object.values<Record<string, { operationId?: string }>>(document.paths))
      if (item['post']?.operationId === 'uploadFile') delete item['post']
    expect(toldOf({ spec: JSON.stringify(document) })).toContainEqual(
      expect.objectContaining({
        code: 'config/helper',
        severity: 'news',
        message: expect.stringContaining('uploadFile')
      })
    )
  })
})

describe('a name that the lock keeps by no entry of its own', () => {
  test('a name without an entry of its own is recorded as mentioned, and is news after the document lost it', () => {
    const spec = committedSpec.replaceAll('"channelId"', '"channelKey"')
    const { lock } = readModel(
      { spec: committedSpec, names: committedNames, config: committedText, place: 'spec.json' },
      'sdk.yaml'
    )
    expect(lock.mentioned).toMatchObject({ field: ['channelId'], 'path parameter': ['path'] })
    const names = printNamesLock({ ...lock }, committedNames)
    const severities = toldOf({ spec, names })
      .filter(({ message }) => message.includes('no field channelId'))
      .map(({ severity }) => severity)
    expect(severities).toEqual(['news', 'news'])
  })
})

test('an operation that the document renamed is told as news wherever sdk.yaml names it', () => {
  const told = toldOf({ spec: committedSpec.replaceAll('"listUsageRecords"', '"listUsageEntries"') })
  expect(told.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    'news operations.listUsageRecords: listUsageRecords is called listUsageEntries now, and the line is read so.'
  ])
})

test('no line is told beside a part of the document that cannot be read', () => {
  const document = JSON.parse(committedSpec)
  document.paths['/bot/list'] = { get: { responses: 'none' } }
  const codes = toldOf({ spec: JSON.stringify(document), config: slip('openai: O', 'openia: O').config })
  expect(codes).toEqual([])
})
