/** Examines what became of documents: nothing of them may run, change anything or stand anywhere but as data. */
import { callAll } from './callBatch.ts'
import { canariesIn, compileBatch } from './compileBatch.ts'
import { neverRaw } from './texts.ts'
import { buildAll, verdictOf, type Outcome } from './workshop.ts'

/** One document with a name by which a message knows it. */
export interface Subject {
  readonly name: string
  readonly document: unknown
}

export interface Examination {
  /** How many documents came to which end. */
  readonly verdicts: Readonly<Record<string, number>>
  /** What was wrong, one line each. */
  readonly faults: readonly string[]
  readonly written: number
  readonly calls: number
}

/** How many packages are compiled as one program and called in one thread. */
const batchSize = 40

/** Builds every document, and compiles, imports and calls each package that is written. */
export async function examine(subjects: readonly Subject[]): Promise<Examination> {
  const total = nothing()
  for (let start = 0; start < subjects.length; start += batchSize) {
    const batch = subjects.slice(start, start + batchSize)
    await examineBatch(batch, await buildAll(batch.map(({ document }) => document)), total)
  }
  return total
}

/** Does the same with documents that were built; the outcomes are in their order. */
export async function examineBuilt(
  subjects: readonly Subject[],
  outcomes: readonly Outcome[]
): Promise<Examination> {
  const total = nothing()
  for (let start = 0; start < subjects.length; start += batchSize) {
    const end = start + batchSize
    await examineBatch(subjects.slice(start, end), outcomes.slice(start, end), total)
  }
  return total
}

interface Total extends Examination {
  readonly verdicts: Record<string, number>
  readonly faults: string[]
  written: number
  calls: number
}

function nothing(): Total {
  return { verdicts: {}, faults: [], written: 0, calls: 0 }
}

async function examineBatch(
  batch: readonly Subject[],
  outcomes: readonly Outcome[],
  total: Total
): Promise<void> {
  outcomes.forEach((outcome, index) => {
    const verdict = verdictOf(outcome)
    const word = verdict.startsWith('fault') ? 'fault' : verdict
    total.verdicts[word] = (total.verdicts[word] ?? 0) + 1
    if (
      outcome.kind === 'fault' ||
      outcome.kind === 'hang' ||
      verdict.startsWith('internal') ||
      verdict === 'output/invalid'
    )
      total.faults.push(`${batch[index]?.name}: ${detailOf(outcome)}`)
  })
  await examinePackages(batch, outcomes, total)
}

function detailOf(outcome: Outcome): string {
  if (outcome.kind === 'refused')
    return outcome.diagnostics
      .map(({ code, place, message }) => `${code} at ${place}: ${message}`)
      .join('; ')
      .slice(0, 400)
  return verdictOf(outcome).slice(0, 600)
}

async function examinePackages(
  batch: readonly Subject[],
  outcomes: readonly Outcome[],
  total: Total
): Promise<void> {
  const written = outcomes.flatMap((outcome, index) =>
    outcome.kind === 'written' ? [{ name: batch[index]?.name ?? '', files: outcome.files }] : []
  )
  total.written += written.length
  for (const { name, files } of written) {
    for (const [path, text] of files)
      if (neverRaw.test(text))
        total.faults.push(
          `${name}: ${path} has a character that is not seen: ${JSON.stringify(neverRaw.exec(text)?.[0])}`
        )
    for (const path of files.keys())
      if (!/^(?:[\w.-]+\/)*[\w.-]+$/.test(path) || path.split('/').includes('..') || path.length > 200)
        total.faults.push(`${name}: a file is called ${JSON.stringify(path)}`)
    for (const canary of canariesIn(files)) total.faults.push(`${name}: code of the document in ${canary}`)
  }
  const faults = compileBatch(written.map(({ files }) => files))
  written.forEach(({ name }, index) => {
    const [first] = faults[index] ?? []
    if (first !== undefined) total.faults.push(`${name}: does not compile: ${first}`)
  })
  const called = await callAll(written.map(({ files }) => files))
  written.forEach(({ name }, index) => {
    const result = called[index] ?? {}
    total.calls += result.calls ?? 0
    if (result.failed !== undefined) total.faults.push(`${name}: cannot be called: ${result.failed}`)
    if (result.pwned === true) total.faults.push(`${name}: code of the document ran`)
    if (result.changed === true) total.faults.push(`${name}: a global or a prototype changed`)
    if ((result.strange ?? []).length > 0)
      total.faults.push(`${name}: a request went to ${JSON.stringify(result.strange?.[0])}`)
  })
}
