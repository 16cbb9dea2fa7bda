import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { median } from './measure.ts'

/** Bytes of all declarations of packages. */
export function declarationBytes(folders: readonly string[]): number {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path))
  )
  return files
    .filter((path) => /\.d\.[cm]?ts$/.test(path) && !/node_modules.*node_modules/.test(path))
    .reduce((sum, path) => sum + statSync(path).size, 0)
}

/** Bytes of a program with all that it imports, minified, raw and compressed. */
export function bundle(
  esbuild: string,
  program: string,
  cwd: string
): { readonly raw: number; readonly gzip: number } {
  const code = execFileSync(
    esbuild,
    [program, '--bundle', '--minify', '--format=esm', '--platform=node', '--target=es2022'],
    { cwd, maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] }
  )
  return { raw: code.length, gzip: gzipSync(code, { level: 9 }).length }
}

/** Milliseconds that a fresh process needs to import a package, the middle of some rounds. */
export function importTime(specifier: string, cwd: string, rounds: number): number {
  const program = `const start = performance.now(); await import('${specifier}'); console.log(performance.now() - start)`
  const times = Array.from({ length: rounds + 1 }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd, encoding: 'utf8' }))
  )
  return median(times.slice(1))
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
