/**
 * Runs the scenarios of TypeSpec's conformance server: `npm run test:conformance`. Each specification is converted to OpenAPI, a
 * package is generated of each document, and each scenario is called by its typed method.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { callOf } from './call.ts'
import { make, type Made } from './packages.ts'
import { compile, play, type Program } from './programs.ts'
import { writeReadme } from './readme.ts'
import { countOf, textOf, type Result, type Results } from './results.ts'
import type { Scenario } from './scenario.ts'
import { convert, install, scenariosOf, serve, type Converted, type Suite } from './suite.ts'
import { readDocuments, surveyOf, type Surveyed } from './survey.ts'

/** The address of the server before it is known. */
const base = 'http://conformance.invalid'

/** A program for a scenario, or what became of it without one. */
function programOf(
  { name }: Scenario,
  surveyed: readonly Surveyed[],
  made: ReadonlyMap<Converted, Made>
): Program | Result {
  const calls: Program['calls'][number][] = []
  let own = ''
  const lost = surveyed.find((one) => 'lost' in one)
  if (lost !== undefined) return { kind: 'lost', reason: lost.lost }
  for (const [index, one] of surveyed.entries()) {
    if (!('request' in one)) continue
    const found = made.get(one.request.match.operation.document)
    if (found === undefined || 'fault' in found)
      return { kind: 'miss', reason: `no package: ${found?.fault ?? 'not made'}` }
    const call = callOf(one.request, found.api)
    if (call === null) return { kind: 'miss', reason: 'the package leaves the operation out' }
    calls.push({ index, text: call.replaceAll(`'${base}`, "base + '") })
    own = found.name
  }
  return { scenario: name, package: own, calls }
}

/** Compiles the programs, runs them against the server, and gives what is wrong with each; null if nothing is. */
async function runAll(
  programs: readonly Program[],
  scenarios: readonly Scenario[],
  suite: Suite,
  work: string
): Promise<ReadonlyMap<string, string | null>> {
  const faults = await compile(programs, work)
  const server = await serve(suite, work)
  const played = await play(programs, scenarios, { base: server.base, placeholder: base }, work)
  const coverage = await server.stop()
  return new Map(
    programs.map(({ scenario, package: own }) => {
      const [fault] = [...(faults.get(`calls/${scenario}`) ?? []), ...(faults.get(`packages/${own}`) ?? [])]
      if (fault !== undefined) return [scenario, `does not compile: ${fault}`] as const
      const wrong = (played[scenario] ?? ['it was not called']).find((each) => each !== null)
      const counted = coverage[scenario] ?? 'unknown'
      return [scenario, wrong ?? (counted === 'pass' ? null : `the server counts it as ${counted}`)] as const
    })
  )
}

async function main(): Promise<void> {
  const suite = await install()
  const documents = await convert(suite)
  const work = join(suite.folder, 'work')
  rmSync(work, { recursive: true, force: true })
  mkdirSync(work)
  const scenarios = await scenariosOf(suite, base)
  const made = new Map<Converted, Made>()
  for (const document of documents) made.set(document, await make(document, work))
  const operations = readDocuments(documents)
  const planned = scenarios.map((one) => programOf(one, surveyOf(one, operations), made))
  const programs = planned.flatMap((one) => ('calls' in one ? [one] : []))
  const wrong = await runAll(programs, scenarios, suite, work)
  const results: Results = new Map(
    scenarios.map(({ name }, index) => {
      const one = planned[index]
      if (one !== undefined && 'kind' in one) return [name, one] as const
      const reason = wrong.get(name) ?? null
      return [name, reason === null ? { kind: 'pass' } : { kind: 'miss', reason }] as const
    })
  )
  writeFileSync(fileURLToPath(new URL('results.txt', import.meta.url)), textOf(results))
  await writeReadme(results)
  const { pass, miss, lost } = countOf(results.values())
  console.log(`${pass} of ${pass + miss} scenarios pass; the conversion loses ${lost} of ${scenarios.length}`)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
