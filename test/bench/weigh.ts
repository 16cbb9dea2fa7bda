import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { z } from 'zod'

/** Bytes of all declarations of packages. */
export function declarationBytes(folders: readonly string[]): number {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
  )
  return files
    .filter((path) => /\.d\.[cm]?ts$/.test(path) && !/node_modules.*node_modules/.test(path))
    .reduce((sum, path) => sum + statSync(path).size, 0)
}

const bundling = ['--bundle', '--minify', '--format=esm', '--platform=node', '--target=es2022']

/** Bytes of a program with all that it imports in one file, minified, raw and compressed. */
export function bundle(
  esbuild: string,
  program: string,
  cwd: string
): { readonly raw: number; readonly gzip: number } {
  const code = execFileSync(esbuild, [program, ...bundling], {
    cwd,
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore']
  })
  return { raw: code.length, gzip: gzipSync(code, { level: 9 }).length }
}

const outputsSchema = z.object({
  outputs: z.record(
    z.string(),
    z.object({
      entryPoint: z.string().optional(),
      imports: z.array(z.object({ path: z.string(), kind: z.string() }))
    })
  )
})

/** Compressed bytes of the files that a program loads before it runs, if the bundler may split it. */
export function loadedFirst(esbuild: string, program: string, cwd: string): number {
  const out = mkdtempSync(join(cwd, 'split-'))
  const meta = join(out, 'meta.json')
  execFileSync(
    esbuild,
    [
      program,
      ...bundling,
      '--splitting',
      '--out-extension:.js=.mjs',
      `--outdir=${out}`,
      `--metafile=${meta}`
    ],
    { cwd, stdio: 'ignore' }
  )
  const { outputs } = outputsSchema.parse(JSON.parse(readFileSync(meta, 'utf8')))
  const [first = ''] = Object.keys(outputs).filter((file) => outputs[file]?.entryPoint === program)
  const loaded = new Set([first])
  for (const file of loaded)
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && outputs[path] !== undefined) loaded.add(path)
  const sizes = [...loaded].map((file) => gzipSync(readFileSync(join(cwd, file)), { level: 9 }).length)
  rmSync(out, { recursive: true })
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Milliseconds that fresh processes need to import each of some packages, by package; the first round counts for none. */
export function importTimes(
  specifiers: readonly string[],
  cwd: string,
  rounds: number
): ReadonlyMap<string, readonly number[]> {
  const times = new Map<string, number[]>(specifiers.map((specifier) => [specifier, []]))
  for (let round = 0; round <= rounds; round++)
    for (const specifier of specifiers) {
      const program = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start)`
      const options = { cwd, encoding: 'utf8' } as const
      const time = Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], options))
      if (round > 0) times.get(specifier)?.push(time)
    }
  return times
}

/** How many modules an import loads, those of Node aside. */
export function modulesLoaded(specifier: string, cwd: string): number {
  const list = join(cwd, 'loaded.txt')
  rmSync(list, { force: true })
  const hook = `import { appendFileSync } from 'node:fs'; export async function load(url, context, next) { if (url.startsWith('file:')) appendFileSync(${JSON.stringify(list)}, url + '\\n'); return next(url, context) }`
  const register = `import { register } from 'node:module'; register('data:text/javascript,${encodeURIComponent(hook).replaceAll("'", '%27')}')`
  execFileSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(register)}`,
      '--input-type=module',
      '-e',
      `await import('${specifier}')`
    ],
    { cwd }
  )
  return new Set(readFileSync(list, 'utf8').trim().split('\n')).size
}
