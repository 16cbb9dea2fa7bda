import { expect, test } from 'vitest'
import { folderRows } from './bundleParts.ts'
import { sharesOf } from './profile.ts'

const frame = (functionName: string, url: string) => ({
  functionName,
  url,
  scriptId: '0',
  lineNumber: 6,
  columnNumber: 0
})

test('a sample counts for the part of its function, and an idle one for none', () => {
  const nodes = [
    { id: 1, callFrame: frame('prepare', 'file:///x/dist/sdk.js') },
    { id: 2, callFrame: frame('setTimeout', 'node:internal/timers') },
    { id: 3, callFrame: frame('(garbage collector)', '') },
    { id: 4, callFrame: frame('(idle)', '') },
    { id: 5, callFrame: frame('parse', '') }
  ]
  const { parts, functions } = sharesOf(
    {
      nodes,
      startTime: 0,
      endTime: 1,
      samples: [1, 2, 3, 4, 5, 1],
      timeDeltas: [10, 20, 30, 1000, 40, 10]
    },
    10
  )
  expect([...parts]).toEqual([
    ['the SDK', 2],
    ['timers', 2],
    ['collection of garbage', 3],
    ['native code', 4]
  ])
  expect([...functions]).toEqual([['prepare:7', 2]])
})

test('the bytes of files are summed by folder, those of all resources in one row', () => {
  const bundle = (gzip: number, files: Readonly<Record<string, number>>) => ({
    raw: 0,
    gzip,
    files: new Map(Object.entries(files))
  })
  const rows = folderRows({
    one: bundle(9, { 'service.ts': 1, 'runtime/send/retry.ts': 2, 'runtime/values.ts': 3 }),
    whole: bundle(99, { 'resources/a/b/c.ts': 4, 'resources/d.ts': 5, 'runtime/send/gate.ts': 6 })
  })
  expect(rows).toEqual([
    ['folders, bytes', 'one', 'whole'],
    ['resources', '0', '9'],
    ['runtime/send', '2', '6'],
    ['runtime', '3', '0'],
    ['service.ts', '1', '0'],
    ['in all, gzip', '9', '99']
  ])
})
