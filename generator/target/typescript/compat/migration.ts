/** MIGRATION.md, in finished words: everything that programs of another package import and call, and what each is here. */
import type { Api } from '../../../model/api.ts'
import type { Compat, CompatModule } from '../../../model/compat/compatModel.ts'
import { code, codeSpan, decided, module, type Printed } from '../words/doors.ts'
import { classLines, firstPaths, functionLines, pathLine, typeLines } from './migrationLines.ts'

export interface MigrationView {
  readonly old: Printed
  readonly version: Printed
  /** Empty if nothing was compared. */
  readonly comparedWith: Printed
  readonly name: Printed
  readonly chapters: readonly { readonly title: Printed; readonly text: Printed }[]
  readonly sections: readonly MigrationSection[]
  /** Where the chapter of each kind of difference is. */
  readonly links: readonly Printed[]
}

export interface MigrationSection {
  readonly title: Printed
  readonly lines: readonly Printed[]
}

/** The view of MIGRATION.md. */
export function migrationView(api: Api, compat: Compat): MigrationView {
  const kinds = new Set(compat.chapters.map(({ kind }) => kind))
  const first = firstPaths(compat.modules)
  const paths = new Set(compat.modules.map(({ path }) => path))
  const sections = new Map<string, CompatModule[]>()
  for (const own of compat.modules) {
    const key = baseOf(own.path, paths)
    sections.set(key, [...(sections.get(key) ?? []), own])
  }
  return {
    old: codeSpan(compat.package),
    version: decided(compat.version),
    comparedWith: decided(compat.comparedWith ?? ''),
    name: codeSpan(api.package.name),
    chapters: compat.chapters.map(({ title, text }) => ({ title: decided(title), text: decided(text) })),
    sections: [...sections].map(([key, modules]) => ({
      title: codeSpan(key === '.' ? compat.package : key),
      lines: [
        ...modules.map((own) => pathLine(own, kinds)),
        ...modules.flatMap((own) => own.classes.flatMap((each) => classLines(each, kinds))),
        ...modules.flatMap((own) => functionLines(own.functions, kinds)),
        ...modules.flatMap((own) => typeLines(own, first, kinds))
      ]
    })),
    links: compat.chapters.map(({ kind, title }) => code`[${decided(kind)}]: #${module(anchorOf(title))}`)
  }
}

/** The shortest other path that a path continues: `bot` of `bot/v1`, if both are there. */
function baseOf(path: string, paths: ReadonlySet<string>): string {
  const above = path.split('/').slice(0, -1).join('/')
  const isLast = ![...paths].some((other) => other.startsWith(`${path}/`))
  return above !== '' && paths.has(above) && isLast && isVersion(path) ? above : path
}

/** `v1`, `v2`: a version of what is above it. */
function isVersion(path: string): boolean {
  return /\/v\d+$/.test(path)
}

/** How a heading is linked to. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .replace(/\s+/g, '-')
}
