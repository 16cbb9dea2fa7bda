/** What becomes of one document: `init`, a strict compile, and a call of each operation against an independent service. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { digestOfFiles } from '../../generator/ground/codeDigest.js'
import { root } from '../support/revisions.ts'
import type { Generator } from './generate.ts'
import { ended } from './processes.ts'
import { documentIn } from './schemas.ts'
import { routesOf } from './service.ts'

/** What a program of this folder prints about the calls. */
export const calledForm = z.object({
  /** Operations that were called and answered. */
  answered: z.number(),
  /** Operations that the package has no values for. */
  open: z.array(z.string()),
  /** What the service refused, or the package threw, by the operation. */
  faults: z.array(z.object({ route: z.string(), fault: z.string() })),
  /** Requests of operations whose schemas the validator cannot read. */
  unjudged: z.array(z.string())
})

export type Called = z.infer<typeof calledForm>

export const verdictForm = z.object({
  /** Operations that the document has. */
  operations: z.number(),
  /** The errors that ended `init`, by code; empty if the package was written. */
  errors: z.array(z.string()),
  /** The constructs that the census reports as unread or refused. */
  unread: z.array(z.string()),
  /** Errors of the compiler, the first few. */
  compile: z.array(z.string()),
  called: calledForm.nullable()
})

export type Verdict = z.infer<typeof verdictForm>

const mostErrors = 8

/** What a verdict follows from, beside the generator. */
const judges = ['judge', 'callAll', 'service', 'parameters', 'bodies', 'schemas']

/** One digest of the code that judges. */
export function digestOfJudges(): string {
  return digestOfFiles(
    root,
    judges.map((name) => `test/documents/${name}.ts`)
  )
}

/** Judges the document of a file, which the generator makes a package of. Nothing is left on the disk. */
export async function judge(document: string, generator: Generator): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'document-'))
  try {
    const { stdout, stderr } = await generator.run(folder, document)
    const out = join(folder, 'generated')
    const verdict = { operations: routesOf(documentIn(document)).length, unread: unreadIn(stdout) }
    if (!existsSync(join(out, 'package.json')))
      return { ...verdict, errors: errorsIn(stderr), compile: [], called: null }
    return { ...verdict, errors: [], compile: await compileErrors(out), called: await callAll(out, document) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function errorsIn(stderr: string): string[] {
  const errors = [...stderr.matchAll(/^error (\S+) at (.*)$/gm)].map(([line]) => line.slice(0, 300))
  return (errors.length > 0 ? errors : [`no package: ${stderr.slice(-300)}`]).slice(0, mostErrors)
}

function unreadIn(output: string): string[] {
  return [...output.matchAll(/^(?:unread|refused) +\d+ {2}(\S+)/gm)].map(([, construct = '']) => construct)
}

/** Errors of the compiler in the package, of which its test is a part. */
async function compileErrors(folder: string): Promise<string[]> {
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc')
  const project = join(folder, 'test/whole.json')
  writeFileSync(project, JSON.stringify({ extends: './tsconfig.json', include: ['calls.mjs', '../src'] }))
  const { stdout } = await ended(process.execPath, [compiler, '-p', project, '--pretty', 'false'], folder)
  const errors = stdout.split('\n').filter((line) => /error TS/.test(line))
  return errors.slice(0, mostErrors)
}

async function callAll(folder: string, document: string): Promise<Called> {
  const program = join(root, 'test/documents/callAll.ts')
  const { stdout, stderr } = await ended(
    process.execPath,
    ['--import', 'tsx', program, folder, document],
    root
  )
  const line = stdout.trimEnd().split('\n').at(-1) ?? ''
  if (line.startsWith('{')) return calledForm.parse(JSON.parse(line))
  const fault = `the calls ended with ${stderr.slice(-300)}`
  return { answered: 0, open: [], faults: [{ route: 'all', fault }], unjudged: [] }
}
