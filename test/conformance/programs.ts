/** Writes the calls as programs, compiles them strictly together with the packages, and runs them. */
import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { root } from '../support/revisions.ts'
import type { Scenario } from './scenario.ts'

const run = promisify(execFile)

/** The calls of a scenario with the package that they are made by. */
export interface Program {
  readonly scenario: string
  readonly package: string
  /** Expressions, each with the number of the request that it makes. */
  readonly calls: readonly { readonly index: number; readonly text: string }[]
}

/** As strict as the packages themselves; nothing but what the runtime of the web has. */
const settings = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'],
    module: 'nodenext',
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    noFallthroughCasesInSwitch: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
    rootDir: '.',
    outDir: 'built'
  },
  include: ['packages', 'calls', 'values.ts']
}

const values = `/** Bytes as programs have them. */
export function bytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}

/** Everything that a stream gives. */
export async function all<T>(events: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const event of events) found.push(event)
  return found
}
`

function textOf({ package: own, calls }: Program): string {
  const used = ['all', 'bytes'].filter((name) => calls.some(({ text }) => text.includes(`${name}(`)))
  const imports = used.length === 0 ? '' : `import { ${used.join(', ')} } from '../values.ts'\n`
  const lines = calls.map(({ text }) => `  (base: string) =>\n    ${text}`)
  return `import { Conformance } from '../packages/${own}/src/index.ts'\n${imports}\nexport const calls = [\n${lines.join(',\n')}\n]\n`
}

/** Compiles the programs; gives what the compiler has against each, by scenario, and against packages, by package. */
export async function compile(
  programs: readonly Program[],
  work: string
): Promise<ReadonlyMap<string, readonly string[]>> {
  mkdirSync(join(work, 'calls'), { recursive: true })
  writeFileSync(join(work, 'package.json'), '{ "private": true, "type": "module" }\n')
  writeFileSync(join(work, 'tsconfig.json'), JSON.stringify(settings, null, 2))
  writeFileSync(join(work, 'values.ts'), values)
  for (const program of programs)
    writeFileSync(join(work, 'calls', `${program.scenario}.ts`), textOf(program))
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc')
  const faults = new Map<string, string[]>()
  for (const line of (await printed(compiler, ['-p', work, '--pretty', 'false'], work)).split('\n')) {
    const [, folder, name, message] =
      /^(packages|calls)\/([^/(]+?)(?:\.ts|\/[^(]*)?\(\d+,\d+\): error TS\d+: (.*)$/.exec(line) ?? []
    if (folder === undefined || name === undefined || message === undefined) {
      if (/error TS\d+:/.test(line)) throw new Error(`The compiler is against what no call is about: ${line}`)
      continue
    }
    const key = `${folder}/${name}`
    faults.set(key, [...(faults.get(key) ?? []), message])
  }
  return faults
}

async function printed(script: string, args: readonly string[], cwd: string): Promise<string> {
  try {
    return (await run(process.execPath, [script, ...args], { cwd, maxBuffer: 2 ** 28 })).stdout
  } catch (error) {
    const failed = z.object({ stdout: z.string(), code: z.number() }).safeParse(error)
    // The compiler ends so if it has something against the programs.
    if (failed.success && failed.data.code <= 2) return failed.data.stdout
    throw error
  }
}

const told = z.record(z.string(), z.array(z.string().nullable()))

/** What became of each call: null, or what was wrong with it. */
export type Played = z.infer<typeof told>

/** Runs the calls against the server, whose address the scenarios have as `placeholder`. */
export async function play(
  programs: readonly Program[],
  scenarios: readonly Scenario[],
  { base, placeholder }: { readonly base: string; readonly placeholder: string },
  work: string
): Promise<Played> {
  const played = programs.flatMap(({ scenario, calls }) => {
    const expected = scenarios.find(({ name }) => name === scenario)
    if (expected === undefined) return []
    return [{ ...expected, exchanges: calls.map(({ index }) => expected.exchanges[index]) }]
  })
  writeFileSync(join(work, 'scenarios.json'), JSON.stringify(played))
  const player = join(root, 'test/conformance/programs/play.mjs')
  await run(process.execPath, [player, base, placeholder], {
    cwd: work,
    maxBuffer: 2 ** 26,
    timeout: 600_000
  })
  return told.parse(JSON.parse(readFileSync(join(work, 'played.json'), 'utf8')))
}
