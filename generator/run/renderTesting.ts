/** The files of the entry `testing`: a mock of the service, for the tests of users. */
import { join } from 'node:path'
import { readCopies } from '../emit/copy.ts'
import type { Render } from '../emit/render.ts'
import { templatesFolder } from '../ground/home.ts'
import type { Api } from '../model/api.ts'
import { hasTesting, testingServiceView } from '../target/typescript/testing/service.ts'
import { testingView } from '../target/typescript/testing/testing.ts'

/** What is rendered, one line an entry, which leaves nothing to format. */
export function renderTesting(api: Api, render: Render): ReadonlyMap<string, string> {
  return hasTesting(api)
    ? new Map([
        ['src/testing.ts', render('testing', testingView(api))],
        ['src/testing/service.ts', render('testingService', testingServiceView(api))]
      ])
    : new Map()
}

/** What is copied. */
export function copiedTesting(api: Api): ReadonlyMap<string, string> {
  if (!hasTesting(api)) return new Map()
  const copies = readCopies(join(templatesFolder, 'testing'))
  return new Map([...copies].map(([path, text]) => [`src/testing/${path}`, text]))
}
