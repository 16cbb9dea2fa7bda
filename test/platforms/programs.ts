/** The programs of checks, compiled against the packed package as a user's program is. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Project } from '../generated/project.ts'
import { sharedProject } from '../generated/sharedProject.ts'
import { root } from '../support/revisions.ts'

/** What the test tells a program; `programs/ground.mts` says what each part is. */
export interface Plan {
  readonly baseUrl: string
  readonly secret: string
  readonly file: string
  readonly nowhere: string
}

/** What each check gave, by name. */
export type Report = Readonly<Record<string, unknown>>

/** The packed package with the compiled programs beside it. */
export interface Programs {
  readonly project: Project
  /** The folder of the programs: `esnext` keeps `await using`, which `es2022` spells out for platforms that lack it. */
  folder(target: Target): string
}

const targets = ['es2022', 'esnext'] as const

/** The syntax that a platform is given. */
export type Target = (typeof targets)[number]

const entries = ['process', 'worker', 'page'].map((name) => join('platforms', `${name}.mts`))
const libraries = 'es2023,dom,dom.iterable,dom.asynciterable,esnext.disposable'

/** Packs the package, installs it in an empty project and compiles the programs there. */
export async function compiledPrograms(): Promise<Programs> {
  const project = await sharedProject()
  cpSync(join(root, 'test/platforms/programs'), join(project.folder, 'platforms'), { recursive: true })
  await Promise.all(targets.map((target) => compile(project, target)))
  return { project, folder: (target) => join(project.folder, target) }
}

async function compile(project: Project, target: Target): Promise<void> {
  const { code, output } = await project.compile([
    '--target',
    target,
    '--module',
    'nodenext',
    '--lib',
    libraries,
    '--rootDir',
    'platforms',
    '--outDir',
    target,
    ...entries
  ])
  if (code !== 0) throw new Error(`The programs do not compile:\n${output}`)
}

const report = z.record(z.string(), z.unknown())

/** Reads the report that a program wrote. */
export function readReport(text: string): Report {
  return report.parse(JSON.parse(text))
}
