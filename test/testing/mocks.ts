/** Mocks of the committed document, made from the model: no test needs the emitted package for them. */
import { tableOf } from '../../generator/target/typescript/testing/table.ts'
import type { Api } from '../../generator/model/api.ts'
import { behaviour, type ServiceOptions } from '../../templates/testing/chatbotkit/behaviour.ts'
import { createMock, type Mock, type MockOptions } from '../../templates/testing/mock.ts'
import type { Table } from '../../templates/testing/table.ts'
import { readNamesLock } from '../../generator/records/namesLock.ts'
import { readFileSync } from 'node:fs'
import { committedDocument, modelOfDocument, root } from '../support/revisions.ts'

/** Any operation, with any answer. */
export type AnyMock = Mock<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>

/** The table as the package reads it. */
function tableFor(api: Api): Table {
  return JSON.parse(JSON.stringify(tableOf(api)))
}

let committed: Table | null = null

function committedTable(): Table {
  const lock = readNamesLock(readFileSync(`${root}spec/names.lock.yaml`, 'utf8'), 'spec/names.lock.yaml')
  return (committed ??= tableFor(modelOfDocument(committedDocument(), lock).api))
}

/** The mock of any API, as its package has it. */
export function mockOf(api: Api): AnyMock {
  return createMock(tableFor(api), () => ({}), {})
}

/** A mock without the behaviour of the product. */
export function coreMock(options: MockOptions = {}): AnyMock {
  return createMock(committedTable(), () => ({}), options)
}

/** The mock of the package. */
export function productMock(options: MockOptions & ServiceOptions = {}): AnyMock {
  return createMock(committedTable(), behaviour, options)
}
