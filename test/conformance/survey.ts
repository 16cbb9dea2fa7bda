/** Finds what each scenario expects in the converted documents. */
import { operationsOf, type Operation } from './document.ts'
import { matchesOf } from './match.ts'
import { describedBy, type Described } from './request.ts'
import { textOf, type Expected, type Scenario } from './scenario.ts'
import type { Converted } from './suite.ts'

/** An expected request of a scenario; one that a page links to, or that no pass asks for, has no call of its own. */
export type Surveyed = Described | { readonly own: false }

/** The documents of the specifications, with their operations. */
export type Documents = ReadonlyMap<Converted, readonly Operation[]>

export function readDocuments(documents: readonly Converted[]): Documents {
  return new Map(documents.map((document) => [document, operationsOf(document)]))
}

/** The requests of a scenario by the document that describes most of them: of several versions, the one of its address, or the newest. */
export function surveyOf(scenario: Scenario, documents: Documents): readonly Surveyed[] {
  const own = [...documents].filter(([{ folder }]) => folder === scenario.folder)
  const all = own.toReversed().map(([, operations]) => surveyed(scenario, operations))
  const lostIn = (each: readonly Surveyed[]): number => each.filter((one) => 'lost' in one).length
  const others = (each: readonly Surveyed[]): number => each.filter((one) => !isOfItsVersion(one)).length
  const best = all.toSorted((left, right) => lostIn(left) - lostIn(right) || others(left) - others(right))
  return best[0] ?? [{ lost: 'the folder has no document' }]
}

/** Whether the address of a request names the version of its document. */
function isOfItsVersion(one: Surveyed): boolean {
  if (!('request' in one)) return false
  const { server, operation } = one.request.match
  return Object.values(server).some((value) => operation.document.name.includes(`.${value}.`))
}

function surveyed({ condition, exchanges }: Scenario, operations: readonly Operation[]): readonly Surveyed[] {
  return exchanges.map((expected, index) => {
    const isRefused = condition === 'by-key' && (expected.response.status ?? 200) >= 400
    const isNeeded = !isRefused && !isLinked(expected, exchanges.slice(0, index))
    return isNeeded ? described(expected, operations) : { own: false }
  })
}

function isLinked({ uri }: Expected, before: readonly Expected[]): boolean {
  return before.some(({ response }) => textOf(response.body)?.includes(uri) === true)
}

function described(expected: Expected, operations: readonly Operation[]): Described {
  const all = matchesOf(expected, operations).map((match) => describedBy(expected, match))
  return (
    all.find((one) => 'request' in one) ??
    all[0] ?? { lost: `the document has no ${expected.method.toUpperCase()} ${expected.uri}` }
  )
}
