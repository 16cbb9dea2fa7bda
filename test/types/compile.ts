/** Compiles modules that stand in memory, the way the strictest user would. */
import { compileModules } from '../support/compileModules.ts'

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  allowImportingTsExtensions: true,
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable', 'esnext.disposable'],
  types: []
}

/** What the compiler says about a module: one message for each line that has any. */
export type Complaints = ReadonlyMap<number, string>

/** Compiles a set of modules as one program; the complaints about each, by line counted from 1. */
export function complaintsIn(
  modules: Readonly<Record<string, string>>
): Readonly<Record<string, Complaints>> {
  const complaints = new Map(Object.keys(modules).map((name) => [name, new Map<number, string>()] as const))
  for (const { path, line, message } of compileModules(new Map(Object.entries(modules)), options)) {
    const said = complaints.get(path)
    if (said === undefined) throw new Error(`The compiler says of ${path || 'no module'}: ${message}`)
    if (!said.has(line)) said.set(line, message)
  }
  return Object.fromEntries(complaints)
}
