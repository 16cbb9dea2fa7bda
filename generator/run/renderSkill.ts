/** Writes what agents read: the index of operations, and the program that searches it. */
import { join } from 'node:path'
import { readScripts } from '../emit/copy.ts'
import { templatesFolder } from '../ground/home.ts'
import type { Render } from '../emit/render.ts'
import { withEscapes } from '../ground/invisible.ts'
import type { Api } from '../model/api.ts'
import { everyResource, treeOf } from '../model/everyResource.ts'
import { findIndex, type FindIndex } from '../target/typescript/skill/findIndex.ts'
import { pageView } from '../target/typescript/pages/pageView.ts'
import { pagePath } from '../target/typescript/skill/pagePath.ts'
import { llmsView, skillView } from '../target/typescript/skill/skill.ts'
import { skillFolder } from '../target/typescript/skill/skillName.ts'

/** The files of the skill; nothing in them is formatted. */
export function renderSkill(api: Api, migration: boolean, render: Render): ReadonlyMap<string, string> {
  const folder = skillFolder(api)
  const resources = everyResource(treeOf(api)).filter(({ actions }) => actions.length > 0)
  return new Map([
    ...resources.map(
      (resource) => [`${folder}/${pagePath(resource)}`, render('page', pageView(resource, api))] as const
    ),
    ['llms.txt', render('llms', llmsView(api, migration))],
    [`${folder}/SKILL.md`, render('SKILL', skillView(api))],
    [`${folder}/index.json`, indexText(findIndex(api))],
    ...[...readScripts(join(templatesFolder, 'skill'))].map(
      ([path, text]) => [`${folder}/${path}`, text] as const
    )
  ])
}

/** An operation a line, so that a line that grep finds is whole. */
function indexText({ verbs, fields, resources, columns, operations }: FindIndex): string {
  const line = (value: unknown): string => withEscapes(JSON.stringify(value))
  const members = (entries: object): string =>
    Object.entries(entries)
      .map(([name, value]) => `${line(name)}: ${line(value)}`)
      .join(',\n')
  return [
    `{\n"verbs": {\n${members(verbs)}\n},`,
    `"fields": {\n${members(fields)}\n},`,
    `"resources": {\n${members(resources)}\n},`,
    `"columns": ${line(columns)},`,
    `"operations": [\n${operations.map(line).join(',\n')}\n]\n}\n`
  ].join('\n')
}
