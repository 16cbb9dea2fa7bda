/** Asks a compiler what it takes for each named type, and holds that against what a validator takes. */
import type { ErrorObject } from 'ajv/dist/2019.js'
import { expect } from 'vitest'
import type { Api, NamedType } from '../../generator/model/api.ts'
import type { RawDocument } from '../../generator/read/load.ts'
import { printTypes } from '../../generator/target/typescript/types/typeText.ts'
import { modelOfDocument } from '../support/revisions.ts'
import { complaintsIn } from './compile.ts'
import { limits } from './exceptions.ts'
import { bytes, expand, isSent, judgesOf, type Judges } from './promise.ts'
import { mixesOf, mutationsOf, samplesOf, type Sample } from './samples.ts'

/** Whether a value is as promised; `beyond` is wrong in a way that no type can say. */
type Verdict =
  { readonly kind: 'right' | 'wrong' } | { readonly kind: 'beyond'; readonly broken: readonly string[] }

/** A value that the compiler is asked about. */
interface Case extends Sample {
  readonly type: NamedType
  readonly verdict: Verdict
}

/**
 * Makes samples for every type of a document and expects that what the promise takes compiles, and that what it refuses
 * does not, wherever TypeScript can say so. Returns a line on what was asked, and which limits of TypeScript were met.
 */
export async function proveSound(
  name: string,
  document: RawDocument
): Promise<{ readonly report: string; readonly met: ReadonlySet<string> }> {
  const { api } = modelOfDocument(document)
  const cases = casesOf(api)
  const declarations = [...(await printTypes(api.types)).values()].map(({ text }) => text).join('\n')
  const { [samplesFile]: complaints, [typesFile]: broken } = complaintsIn({
    [typesFile]: declarations,
    [samplesFile]: sourceOf(api, cases)
  })
  expect(broken).toEqual(new Map())

  const asked = cases.map((each, index) => ({ ...each, complaint: complaints?.get(index + 2) ?? null }))
  expect(
    asked.filter(({ verdict, complaint }) => complaint !== null && verdict.kind !== 'wrong').map(tell)
  ).toEqual([])
  expect(
    asked.filter(({ verdict, complaint }) => complaint === null && verdict.kind === 'wrong').map(tell)
  ).toEqual([])
  return { report: report(name, api, cases), met: new Set(brokenIn(cases)) }
}

const typesFile = 'types.ts'
const samplesFile = 'samples.ts'

function casesOf(api: Api): readonly Case[] {
  const lookup = new Map(api.types.map((type) => [type.name, type]))
  return api.types.flatMap((type): readonly Case[] => {
    const judges = judgesOf(type, lookup)
    const samples = samplesOf(expand(type.schema, lookup))
    for (const { what, value } of samples)
      expect(judges.document(value), `${type.name}: ${what} ${JSON.stringify(value)}`).toEqual([])
    const changed = [
      ...(isSent(type) || type.role === 'shared' ? mixesOf(samples) : []),
      ...samples.flatMap(({ value }) => mutationsOf(value, isSent(type)))
    ]
    const all = new Map([...samples, ...changed].map((sample) => [JSON.stringify(sample.value), sample]))
    const asked = [...all.values()].filter(
      ({ value }) =>
        samples.some((sample) => sample.value === value) ||
        judges.compiler(value).length > 0 ||
        judges.literal(value).length === 0
    )
    return asked.map((sample) => ({ ...sample, type, verdict: verdictOn(sample.value, judges) }))
  })
}

function verdictOn(value: unknown, { promise, compiler }: Judges): Verdict {
  if (compiler(value).length > 0) return { kind: 'wrong' }
  const broken = [...new Set(promise(value).map(faultOf))].filter((fault) => fault in limits)
  return broken.length === 0 ? { kind: 'right' } : { kind: 'beyond', broken }
}

function faultOf({ keyword, params, data }: ErrorObject): string {
  return keyword === 'type' && params['type'] === 'integer' && typeof data === 'number' ? 'integer' : keyword
}

/** One line for the imports, then one for each case. */
function sourceOf(api: Api, cases: readonly Case[]): string {
  const lines = cases.map(
    ({ type, value }, index) =>
      `const x${index}: ${type.name} = ${JSON.stringify(value).replaceAll(JSON.stringify(bytes), 'new Blob()')}`
  )
  return [
    `import type { ${api.types.map(({ name }) => name).join(', ')} } from './${typesFile}'`,
    ...lines
  ].join('\n')
}

function tell({ type, what, value, complaint }: Case & { readonly complaint: string | null }): string {
  return `${type.name} (${type.role}${type.row ? ', row' : ''}): ${what}: ${complaint ?? 'taken'} — ${JSON.stringify(value).slice(0, 400)}`
}

function brokenIn(cases: readonly Case[]): readonly string[] {
  return cases.flatMap(({ verdict }) => (verdict.kind === 'beyond' ? verdict.broken : []))
}

function report(name: string, api: Api, cases: readonly Case[]): string {
  const count = (kind: Verdict['kind']): number => cases.filter(({ verdict }) => verdict.kind === kind).length
  const harmless = new Set(api.types.map((type) => type.name))
  for (const { type, verdict } of cases) if (verdict.kind === 'wrong') harmless.delete(type.name)
  const exceptions = Object.keys(limits).map(
    (limit) => `${limit} ${brokenIn(cases).filter((one) => one === limit).length}`
  )
  return `${name}: ${api.types.length} types, ${count('right')} samples that compile, ${count('wrong')} that do not, ${count('beyond')} exceptions (${exceptions.join(', ')}); ${harmless.size} types take every sample (${[...harmless].join(', ')}).`
}
