/** Compiles an emitted package the way its strictest user would. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compileModules } from '../support/compileModules.ts'

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  module: 'nodenext',
  target: 'es2023',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'],
  types: [],
  // The library is the same for all, and no module here can change what it declares.
  skipLibCheck: true,
  allowImportingTsExtensions: true
}

/** What the compiler has to say about every module below `src`, and about other files that are named. */
export function compilePackage(folder: string, others: readonly string[] = []): readonly string[] {
  return compileModules(new Map(), options, [...modulesIn(folder), ...others]).map(
    ({ path, line, message }) => `${path.replace(/^.*\/(?=src\/)/, '')}:${line} ${message}`
  )
}

/** Every module of a package. */
function modulesIn(folder: string): readonly string[] {
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => join(folder, 'src', path))
}
