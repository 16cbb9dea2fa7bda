/** Names that do not move: documents of fixtures change as vendors change them, several times, with the names of the run before. */
import { expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { GenerationError } from '../../generator/ground/diagnostics.ts'
import { printNamesLock, type RecordedNames } from '../../generator/records/namesLock.ts'
import { readModel } from '../../generator/run/readModel.ts'
import { decisionsOf, fixtureNames, specOf } from '../fixtures/fixture.ts'
import { diceOf } from './mutations.ts'
import type { Draft } from './tiny.ts'
import { prepare, vendorEdits } from './vendorEdits.ts'

const isLong = process.env['LONG'] !== undefined
/** How many documents grow by each kind of edit, and how many edits of any kind follow. */
const [runs, more] = isLong ? [60, 3] : [1, 1]
const kinds = Object.keys(vendorEdits)

vi.setConfig({ testTimeout: isLong ? 900_000 : 60_000 })

/** The text of the lock after a run; null if the document is refused, which moves nothing. */
function namesAfter(document: Draft, config: string, names: string | null): string | null {
  try {
    const inputs = { spec: JSON.stringify(document), place: 'spec.json', config, names }
    const { lock, recorded } = readModel(inputs, 'sdk.yaml')
    return printNamesLock({ ...lock }, names, recorded)
  } catch (error) {
    if (error instanceof GenerationError) return null
    throw error
  }
}

/** The methods that programs call, by what they send. */
function methodsIn(names: string): ReadonlyMap<string, string> {
  const { operations } = parse(names) as RecordedNames
  return new Map(
    Object.values(operations).flatMap(({ path, method, ids, now }) =>
      now === undefined ? [[path, `${method}, ${ids} ids`] as const] : []
    )
  )
}

/** Edits a document once by an edit of a kind, and then by others; what each step does to names is compared with the run before. */
function grow(kind: string, seed: number): boolean {
  const dice = diceOf(seed)
  const name = fixtureNames()[dice(fixtureNames().length)] ?? ''
  const config = decisionsOf(name)
  let document: Draft = parse(specOf(name).text)
  prepare[kind]?.(document)
  if (document.paths === undefined) return false
  const said: string[] = [name]
  const steps = [kind, ...Array.from({ length: more }, () => kinds[dice(kinds.length)] ?? kind)]
  let names: string | null = null
  for (const step of steps) {
    const next = structuredClone(document)
    const place = vendorEdits[step]?.(next, dice) ?? false
    if (place === false) {
      if (said.length === 1) return false
      continue
    }
    names ??= namesAfter(document, config, null)
    if (names === null) return false
    const after = namesAfter(next, config, names)
    if (after === null) continue
    said.push(`${step} ${place}`)
    const [before, now] = [methodsIn(names), methodsIn(after)]
    expect({ said, methods: [...before.keys()].map((path) => [path, now.get(path)]) }).toEqual({
      said,
      methods: [...before]
    })
    const turned = structuredClone(next)
    vendorEdits['another order']?.(turned, dice)
    expect({ said, names: namesAfter(turned, config, names) }).toEqual({ said, names: after })
    expect({ said, names: namesAfter(next, config, after) }).toEqual({ said, names: after })
    document = next
    names = after
  }
  return said.length > 1
}

test.each(kinds)('a document that gains %s moves no method', (kind) => {
  let grown = 0
  for (let seed = 1; grown < runs && seed < 1_000; seed++) if (grow(kind, seed)) grown++
  expect(grown).toBe(runs)
})
