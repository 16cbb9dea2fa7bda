/** The files of the entry `testing`: a mock of the service, for the tests of users. */
import { join } from 'node:path'
import { readCopies } from '../emit/copy.ts'
import { fail } from '../ground/diagnostics.ts'
import type { PlaceOf } from '../decide/places.ts'
import type { Render } from '../emit/render.ts'
import { templatesFolder } from '../ground/home.ts'
import type { Api } from '../model/api.ts'
import { callsView } from '../target/typescript/testing/callsView.ts'
import {
  emptyServiceView,
  hasTesting,
  testingServiceView,
  type TestingServiceView
} from '../target/typescript/testing/service.ts'
import { testingView } from '../target/typescript/testing/testing.ts'

/** What is rendered, one line an entry, which leaves nothing to format. */
export function renderTesting(api: Api, render: Render): ReadonlyMap<string, string> {
  return hasTesting(api) ? testingFiles(api, testingServiceView(api), render) : new Map()
}

/** The same with tables that hold nothing: no surface has anything of what they hold. */
export function renderEmptyTesting(api: Api, render: Render): ReadonlyMap<string, string> {
  return hasTesting(api) ? testingFiles(api, emptyServiceView, render) : new Map()
}

function testingFiles(api: Api, service: TestingServiceView, render: Render): ReadonlyMap<string, string> {
  return new Map([
    ['src/testing.ts', render('testing', testingView(api))],
    ['src/testing/service.ts', render('testingService', service)]
  ])
}

/** The test that the package brings, outside of what is packed: it calls each operation of the mock. */
export function renderCalls(api: Api, render: Render): ReadonlyMap<string, string> {
  if (!hasTesting(api)) return new Map()
  const view = callsView(api)
  return new Map([
    ['test/calls.mjs', render('testCalls', view)],
    ['test/operations.test.mjs', render('testOperations', view)],
    ['test/tsconfig.json', render('testTsconfig', view)]
  ])
}

/** What is copied: what every mock has, and the behaviour that sdk.yaml names. */
export function copiedTesting(api: Api, placeOf: PlaceOf): ReadonlyMap<string, string> {
  if (!hasTesting(api)) return new Map()
  const copies = readCopies(join(templatesFolder, 'testing'))
  const behaviour = api.testing?.behaviour ?? null
  if (behaviour !== null && !copies.has(`${behaviour}/behaviour.ts`))
    fail(
      'input/missing',
      placeOf(['testing', 'behaviour']),
      `There is no ${behaviour}/behaviour.ts in templates/testing.`,
      'Correct the name under testing in sdk.yaml.'
    )
  return new Map(
    [...copies]
      .filter(([path]) => !path.includes('/') || path.startsWith(`${behaviour}/`))
      .map(([path, text]) => [`src/testing/${path}`, text])
  )
}
