import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Api } from '../../generator/model/api.ts'
import { templatesIn } from '../../generator/emit/render.ts'
import { templatesFolder } from '../../generator/ground/home.ts'
import { renderSkill } from '../../generator/run/renderSkill.ts'
import { skillFolder } from '../../generator/target/typescript/skill/skillName.ts'

export type Find = typeof import('../../templates/skill/find.mjs').find

/** The skill of an API on the disk, as a package has it. */
export interface Skill {
  readonly folder: string
  readonly program: string
  readonly find: Find
}

/** Writes the skill of an API into a folder that the runs of the tests clear. */
export async function writtenSkill(api: Api): Promise<Skill> {
  const root = mkdtempSync(join(tmpdir(), 'skill-'))
  for (const [path, text] of renderSkill(api, false, templatesIn(templatesFolder))) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const folder = join(root, skillFolder(api))
  const program = join(folder, 'find.mjs')
  const { find }: { readonly find: Find } = await import(pathToFileURL(program).href)
  return { folder, program, find }
}
