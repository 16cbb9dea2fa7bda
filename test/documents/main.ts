/**
 * Judges public documents: `npm run test:documents -- [--seed 7] [--count 120] [--only <text>] [--named] [--again] [--write]`.
 * What was judged by the same generator is taken from the cache, so that a run that was ended goes on.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { digestOf, digestOfGenerator } from '../../generator/run/inputs.ts'
import { byLot, byName, type Listed } from './documents.ts'
import { judge, verdictForm, type Verdict } from './judge.ts'
import { cacheFolder } from './packages.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '7' },
    count: { type: 'string', default: '120' },
    only: { type: 'string' },
    named: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false }
  }
})

const results = join(cacheFolder(), 'results')
mkdirSync(results, { recursive: true })
const generator = digestOfGenerator()

/** The verdict of the cache, else a new one. */
async function verdictOf({ file }: Listed): Promise<Verdict> {
  const text = readFileSync(file, 'utf8')
  const inputs = digestOf({ spec: text, place: '', config: '', names: null })
  const path = join(results, `${createHash('sha256').update(generator).update(inputs).digest('hex')}.json`)
  if (existsSync(path) && !values.again) return verdictForm.parse(JSON.parse(readFileSync(path, 'utf8')))
  const verdict = await judge(file)
  writeFileSync(path, JSON.stringify(verdict))
  return verdict
}

/** One line of a verdict, and what is wrong below it. */
function shown({ path }: Listed, { errors, compile, called, seconds }: Verdict): string {
  const state = errors.length > 0 ? 'refused' : compile.length > 0 ? 'uncompiled' : 'good'
  const calls =
    called === null
      ? 'no calls'
      : `${called.answered} of ${called.operations} answered, ${called.open.length} open, ${called.unjudged.length} unjudged`
  const times = `${seconds.generate.toFixed(1)} + ${seconds.compile.toFixed(1)} s`
  const details = [
    ...errors,
    ...compile,
    ...(called?.faults ?? []).slice(0, 6).map(({ route, fault }) => `${route}: ${fault}`)
  ]
  return [
    `${state.padEnd(10)} ${path}: ${calls}, ${times}`,
    ...details.map((line) => `    ${line.slice(0, 240)}`)
  ].join('\n')
}

const all = values.named ? await byName() : await byLot(Number(values.seed), Number(values.count))
const chosen = all.filter(({ path }) => values.only === undefined || path.includes(values.only))
const verdicts: Verdict[] = []
for (const document of chosen) {
  const verdict = await verdictOf(document)
  verdicts.push(verdict)
  console.log(shown(document, verdict))
}
const compiled = verdicts.filter(({ errors, compile }) => errors.length + compile.length === 0)
const answered = compiled.reduce((sum, { called }) => sum + (called?.answered ?? 0), 0)
const operations = compiled.reduce((sum, { called }) => sum + (called?.operations ?? 0), 0)
console.log(
  `${compiled.length} of ${verdicts.length} documents compile; ${answered} of their ${operations} operations answer.`
)
