/** What becomes of one document: `init`, a strict compile, and a call of each operation against an independent service. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../support/revisions.ts'
import { ended } from './processes.ts'

/** What a program of this folder prints about the calls. */
export const calledForm = z.object({
  /** Operations that the document has. */
  operations: z.number(),
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
  /** The errors that ended `init`, by code; empty if the package was written. */
  errors: z.array(z.string()),
  /** The constructs that the census reports as unread or refused. */
  unread: z.array(z.string()),
  files: z.number(),
  /** Errors of the compiler, the first few. */
  compile: z.array(z.string()),
  called: calledForm.nullable(),
  /** Seconds that `init` took, and the compiler. */
  seconds: z.object({ generate: z.number(), compile: z.number() })
})

export type Verdict = z.infer<typeof verdictForm>

const mostErrors = 8

/** Judges the document of a file. Nothing is left on the disk. */
export async function judge(document: string): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'document-'))
  try {
    const started = performance.now()
    const { output, errors } = await generate(folder, document)
    const generated = performance.now()
    const verdict = { errors, unread: unreadIn(output), files: 0, compile: [], called: null }
    const seconds = { generate: (generated - started) / 1000, compile: 0 }
    if (errors.length > 0) return { ...verdict, seconds }
    const compile = await compileErrors(join(folder, 'generated'))
    seconds.compile = (performance.now() - generated) / 1000
    const files = readdirSync(join(folder, 'generated'), { recursive: true }).length
    return { ...verdict, files, compile, called: await callAll(folder, document), seconds }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function generate(folder: string, document: string) {
  const cli = join(root, 'generator/cli/bin.js')
  mkdirSync(folder, { recursive: true })
  const { stdout, stderr } = await ended(process.execPath, [cli, 'init', document], folder)
  const errors = [...stderr.matchAll(/^error (\S+) at (.*)$/gm)].map(([line]) => line.slice(0, 300))
  const isWritten = existsSync(join(folder, 'generated/package.json'))
  const failed = errors.length > 0 ? errors : [`no package: ${stderr.slice(-300)}`]
  return { output: stdout, errors: isWritten ? [] : failed.slice(0, mostErrors) }
}

function unreadIn(output: string): string[] {
  return [...output.matchAll(/^(?:unread|refused) +\d+ {2}(\S+)/gm)].map(([, construct = '']) => construct)
}

async function compileErrors(folder: string): Promise<string[]> {
  const compiler = join(root, 'node_modules/typescript-7/bin/tsc')
  const projects = [folder, join(folder, 'test')].filter((each) => existsSync(join(each, 'tsconfig.json')))
  const errors: string[] = []
  for (const project of projects) {
    const { stdout } = await ended(process.execPath, [compiler, '-p', project, '--pretty', 'false'], folder)
    errors.push(...stdout.split('\n').filter((line) => /error TS/.test(line)))
  }
  return errors.slice(0, mostErrors)
}

async function callAll(folder: string, document: string): Promise<Called | null> {
  if (!existsSync(join(folder, 'generated/test/calls.mjs'))) return null
  const program = join(root, 'test/documents/callAll.ts')
  const args = ['--import', 'tsx', program, join(folder, 'generated'), document]
  const { stdout, stderr } = await ended(process.execPath, args, root)
  const line = stdout.trimEnd().split('\n').at(-1) ?? ''
  if (!line.startsWith('{')) throw new Error(`${document}: the calls ended with ${stderr.slice(-2000)}`)
  return calledForm.parse(JSON.parse(line))
}
