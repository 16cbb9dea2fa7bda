import { describe, expect, test } from 'vitest'
import { diagnosticsOf } from '../../support/diagnostics.ts'
import { modelOf, type Sketch } from '../../support/sketch.ts'

const given: Sketch = {
  'GET /disk/{diskId}/list/{path}': 'listDisk',
  'GET /disk/{diskId}/download/{path}': 'downloadDisk',
  'POST /disk/{diskId}/upload/{path}': 'uploadDisk'
}

describe('a slip in paths.catchAll', () => {
  test.each(['Path', 'paths', 'pahth'])(
    'the name %s is told once, with its place and the near name',
    (name) => {
      const found = diagnosticsOf(() =>
        modelOf(given, { config: { paths: { grammar: 'action', catchAll: [name] } } })
      )
      expect(found.map(({ code, place, message }) => `${code} at ${place}: ${message}`)).toEqual([
        `path/grammar at sdk.yaml paths.catchAll.0: paths.catchAll lists ${name}; paths of the document end in {path}. Did you mean path?`
      ])
    }
  )

  test('a name that is near to nothing leaves each path to be told', () => {
    const found = diagnosticsOf(() =>
      modelOf(given, { config: { paths: { grammar: 'action', catchAll: ['rest'] } } })
    )
    expect(found.map(({ code }) => code)).toEqual(['path/grammar', 'path/grammar', 'path/grammar'])
  })

  test('if lines place each operation, the slip alone is told', () => {
    const operations = Object.fromEntries(
      Object.values(given).map((id) => [String(id), { resource: 'disk', name: String(id) }])
    )
    const config = { paths: { grammar: 'action' as const, catchAll: ['Path'] }, operations }
    const found = diagnosticsOf(() => modelOf(given, { config }))
    expect(found.map(({ code }) => code)).toEqual(['config/unused'])
  })
})
