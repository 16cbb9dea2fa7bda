/** A package has what writes ids, parts of paths and headers of parameters only if its document has such parameters. */
import { expect, test } from 'vitest'
import { operationText } from '../../../../generator/target/typescript/calls/descriptor.ts'
import { serviceView } from '../../../../generator/target/typescript/package/service.ts'
import { anAction, partsOf } from '../anAction.ts'
import { modelOf } from '../../../support/sketch.ts'

/** What the service names beside what every service does. */
function named(path: string, parameters: readonly object[]): readonly string[] {
  const operation = { id: 'fetchPet', parameters } as Parameters<typeof modelOf>[0][string]
  const { service, imports } = serviceView(modelOf({ [`GET ${path}`]: operation }).api)
  const found = ['ids: numberOrText', 'parameterHeaders: parameterHeaders'].filter((each) =>
    service.includes(each)
  )
  for (const each of found) expect(imports.join('\n')).toContain(`import { ${each.split(' ')[1]} } from`)
  return found.map((each) => each.split(':')[0] ?? '')
}

const id = { name: 'id', in: 'path', required: true }

test.each([
  ['a text as an id', [{ ...id, schema: { type: 'string' } }], []],
  ['a number as an id', [{ ...id, schema: { type: 'integer' } }], ['ids']],
  [
    'a header',
    [
      { ...id, schema: { type: 'string' } },
      { name: 'X-Shop', in: 'header', schema: { type: 'string' } }
    ],
    ['parameterHeaders']
  ],
  [
    'a cookie',
    [
      { ...id, schema: { type: 'string' } },
      { name: 'shop', in: 'cookie', schema: { type: 'string' } }
    ],
    ['parameterHeaders']
  ]
])('a service whose operation has %s names the writer of it alone', (_, parameters, want) => {
  expect(named('/pet/{id}/fetch', parameters)).toEqual(want)
})

test('an operation with a path in its path names the writer of it', () => {
  expect(operationText({ ...anAction(), path: partsOf('/space/{spaceId}/file/{+path}') })).toContain(
    "encoding: { '/path': segments }"
  )
  expect(operationText({ ...anAction(), path: partsOf('/space/{spaceId}/file') })).not.toContain('encoding')
})
