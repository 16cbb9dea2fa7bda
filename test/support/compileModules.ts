/**
 * Compiles modules with the native compiler, which takes a tenth of the time of 5.9. What 5.9 and others say of a package is
 * asked where it is packed (test/generated, test/types/compilers.test.ts).
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inject } from 'vitest'
import { root } from './revisions.ts'

const compiler = join(root, 'node_modules/typescript-7/bin/tsc')

/** What the compiler says. A fault of no module has an empty path. */
export interface Fault {
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly message: string
}

/** Faults of the modules, whose paths are relative, and of files outside, whose paths are absolute. */
export function compileModules(
  texts: ReadonlyMap<string, string>,
  compilerOptions: Readonly<Record<string, unknown>>,
  outside: readonly string[] = []
): readonly Fault[] {
  const folder = mkdtempSync(join(inject('scratch'), 'compiled-'))
  try {
    const settings = {
      compilerOptions: { ...compilerOptions, noEmit: true },
      files: [...texts.keys(), ...outside]
    }
    const files = new Map([
      ['package.json', '{ "type": "module" }'],
      ['tsconfig.json', JSON.stringify(settings)],
      ...texts
    ])
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    const { stdout, stderr, status, error } = spawnSync(
      process.execPath,
      [compiler, '--project', folder, '--pretty', 'false'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 }
    )
    const faults = faultsIn(stdout)
    if (error !== undefined || (status !== 0) !== faults.length > 0)
      throw new Error(`The compiler ended with ${status}: ${error?.message ?? ''}${stdout}${stderr}`)
    return faults
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Lines as `path(line,column): error TS1: message`, each with further lines of its message, which are indented. */
function faultsIn(output: string): readonly Fault[] {
  const faults: Fault[] = []
  for (const said of output.split(/\n(?! )/)) {
    const [, path = '', line = '0', message] =
      /^(?:(.+?)\((\d+),\d+\): )?error TS\d+: ([^]*)$/.exec(said.trimEnd()) ?? []
    if (message !== undefined) faults.push({ path, line: Number(line), message })
  }
  return faults
}
