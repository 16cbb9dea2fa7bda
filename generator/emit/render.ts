import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import { withOwnLineEnds } from '../ground/text.ts'

/** Fills one template with a view, which must have every field the template names. */
export type Render = (template: string, view: object) => string

const options = { strict: true, noEscape: true, knownHelpersOnly: true } as const

/** The templates of a folder, each compiled when it is first used. `header` is the only partial. */
export function templatesIn(folder: string): Render {
  const engine = Handlebars.create()
  const compiled = new Map<string, Handlebars.TemplateDelegate>()
  const read = (name: string): string => withOwnLineEnds(readFileSync(join(folder, `${name}.hbs`), 'utf8'))
  engine.registerPartial('header', engine.compile(read('header'), options))
  return (name, view) => {
    const template = compiled.get(name) ?? engine.compile(read(name), options)
    compiled.set(name, template)
    return template(view)
  }
}
