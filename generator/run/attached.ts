/** What sdk.yaml attaches of the files of people: found, read, or refused with the line that names it. */
import type { PlaceOf } from '../decide/places.ts'
import { exportedNamesOf, readCustomModules, type CustomModules } from '../emit/customModules.ts'
import { readAttached } from '../emit/readAttached.ts'
import { diagnostic, GenerationError, type Diagnostic } from '../ground/diagnostics.ts'
import { nearNames } from '../ground/nearest.ts'
import type { Api, Attached } from '../model/api.ts'
import type { AttachedMember, AttachedMembers } from '../target/typescript/package/attached.ts'
import type { CustomFiles } from './inputs.ts'

/** What is attached, and the files of people that it takes, by their path in the package. */
export interface Attachments {
  readonly members: AttachedMembers
  readonly reached: ReadonlyMap<string, string>
}

/**
 * Reads what sdk.yaml attaches; without any, no file is read.
 *
 * @throws GenerationError with every line that names what no file has, and every place that has no declaration.
 */
export function attachedMembers(
  { attached }: Pick<Api, 'attached'>,
  { out, texts }: CustomFiles,
  placeOf: PlaceOf
): Attachments {
  if (attached.length === 0) return { members: new Map(), reached: new Map() }
  const sources = new Map([...texts].filter(([module]) => !module.endsWith('.d.ts')))
  const { modules, reached, faults } = readCustomModules(
    sources,
    attached.map(({ module }) => module)
  )
  const undeclared = faults.map(({ module, line, message }) =>
    diagnostic(
      'output/compile',
      `${out}/src/${module}:${line}`,
      message,
      'Correct the file: what a package exports says its types.'
    )
  )
  const read = attached.map((each) => memberOf(each, { modules, sources, placeOf, undeclared }))
  const errors = [...undeclared, ...read.flatMap((each) => ('code' in each ? [each] : []))]
  if (errors.length > 0) throw new GenerationError(errors)
  const members = new Map<string, AttachedMember[]>()
  for (const [index, { at }] of attached.entries()) {
    const [key, member] = [at.join('.'), read[index]]
    if (member !== undefined && 'declared' in member) members.set(key, [...(members.get(key) ?? []), member])
  }
  const kept = [...sources].filter(([module]) => reached.has(module))
  return { members, reached: new Map(kept.map(([module, text]) => [`src/${module}`, text])) }
}

interface Reading {
  readonly modules: CustomModules
  readonly sources: ReadonlyMap<string, string>
  readonly placeOf: PlaceOf
  /** Faults of files, which keep their exports from being known. */
  readonly undeclared: readonly Diagnostic[]
}

function memberOf(
  { at, name, module, exported }: Attached,
  { modules, sources, placeOf, undeclared }: Reading
): AttachedMember | Diagnostic | { readonly unknown: true } {
  const place = placeOf(['mounts', [...at, name].join('.')], 'value')
  const fault = (message: string, fix: string): Diagnostic => diagnostic('config/mount', place, message, fix)
  const asked = (wanted: string, known: Iterable<string>): string => {
    const [near] = nearNames(wanted, known)
    return near === undefined ? '' : ` Did you mean ${near}?`
  }
  if (!sources.has(module))
    return fault(
      `There is no file src/${module}.${asked(module, sources.keys())}`,
      'Correct the path, or write the file: the generator never does.'
    )
  if (undeclared.length > 0) return { unknown: true }
  const names = exportedNamesOf(modules, module)
  if (names.includes('default'))
    return fault(`src/${module} has a default export.`, 'Export everything of the file by its name.')
  const declared = readAttached(modules, module, exported)
  if (declared === null)
    return fault(
      `src/${module} exports no ${exported}.${asked(exported, names)}`,
      names.length === 0 ? 'Export it with a name.' : `Name one of its exports: ${names.join(', ')}.`
    )
  return declared.kind === 'unfit'
    ? fault(`src/${module}#${exported} cannot be attached: ${declared.message}`, declared.fix)
    : { name, module, exported, declared }
}
