/** The subpaths by which programs of another package import, for the manifest. */
import type { Api } from '../../../model/api.ts'
import type { Compat } from '../../../model/compat/compatModel.ts'
import { everyResource } from '../../../model/everyResource.ts'
import { code, module, row, type Printed } from '../words/doors.ts'
import { compatModules } from './oldTypes.ts'

/** What the manifest and the build of a package know of another package; both are empty if sdk.yaml names none. */
export interface CompatEntriesView {
  /** Whether there are old names. */
  readonly hasCompat: boolean
  readonly compat: readonly CompatEntryView[]
}

/** A subpath; `*` is any path. */
export interface CompatEntryView {
  /** Without the leading `./`. */
  readonly subpath: Printed
  /** The modules below `dist` with the types and with the code, without an extension. */
  readonly types: Printed
  readonly code: Printed
}

/** The modules with the types and with the code, by subpath. */
type Entries = Map<string, readonly [types: string, code: string]>

/** The subpaths beside those of the package: `compat`, the old paths, and their other spellings. */
export function compatEntries(api: Api, compat: Compat | null): CompatEntriesView {
  if (compat === null) return { hasCompat: false, compat: [] }
  const resources = everyResource(api.resources)
  const own = new Map(resources.map(({ path, file }) => [path.join('/'), (file ?? path).join('/')]))
  const old = [...compatModules(compat).values()].map(({ path }) => path)
  const patterns = [...new Set(compat.spellings.map(({ path }) => path).filter(isSuffixed))]
  const single = old.filter((path) => !patterns.some((pattern) => matches(pattern, path)))
  const entries: Entries = new Map([['compat', ['compat', 'compat'] as const]])
  for (const pattern of patterns)
    if (old.some((path) => matches(pattern, path))) add(entries, pattern, pattern)
  for (const path of single) add(entries, path, path)
  for (const { spelled, path } of compat.spellings) {
    if (path === '.') entries.set(spelled, ['index', 'index'])
    else if (path === '{path}') {
      entries.set(star(spelled), ['resources/*', 'resources/*'])
      // The modules of these are not where their path leads.
      for (const [at, file] of own)
        if (at !== file) entries.set(spelled.replace(path, at), [`resources/${file}`, `resources/${file}`])
    } else if (own.has(path)) {
      const file = `resources/${own.get(path) ?? path}`
      entries.set(spelled, [file, file])
    } else if (entries.has(star(path))) add(entries, spelled, path)
  }
  return {
    hasCompat: true,
    compat: [...entries]
      .filter(([subpath]) => !own.has(subpath))
      .map(([subpath, [types, values]]) => ({
        subpath: subpathOf(subpath),
        types: subpathOf(types),
        code: subpathOf(values)
      }))
  }
}

/** Types alone lie behind an old path, so the code is the empty module of all of them. */
function add(entries: Entries, subpath: string, path: string): void {
  entries.set(star(subpath), [`compat/${star(path)}`, 'compat'])
}

function isSuffixed(path: string): boolean {
  return path.startsWith('{path}/')
}

function matches(pattern: string, path: string): boolean {
  return path.endsWith(pattern.slice('{path}'.length))
}

function star(path: string): string {
  return path.replace('{path}', '*')
}

/** A path, in which `*` is any part. */
function subpathOf(path: string): Printed {
  const parts = path.split('*')
  return row(
    parts.map((part) => (part === '' ? code`` : module(part))),
    '*'
  )
}
