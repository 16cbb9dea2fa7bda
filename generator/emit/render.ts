import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'
import { withOwnLineEnds } from '../ground/text.ts'

/** Fills one template with a view, which must have every field the template names. */
export type Render = (template: string, view: object) => string

const options = { strict: true, noEscape: true, knownHelpersOnly: true } as const

/** What compiles templates, and what it compiled by their texts: that takes longer than to fill them. */
interface Engine {
  readonly handlebars: typeof Handlebars
  readonly compiled: Map<string, Handlebars.TemplateDelegate>
}

/** The engines of this process by the text of their partial; most often it has one for all its packages. */
const engines = new Map<string, Engine>()

/** The templates of a folder, each compiled when it is first used. `header` is the only partial. */
export function templatesIn(folder: string): Render {
  const read = (name: string): string => withOwnLineEnds(readFileSync(join(folder, `${name}.hbs`), 'utf8'))
  const texts = new Map<string, string>()
  const { handlebars, compiled } = engineWith(read('header'))
  return (name, view) => {
    const text = texts.get(name) ?? read(name)
    texts.set(name, text)
    const template = compiled.get(text) ?? handlebars.compile(text, options)
    compiled.set(text, template)
    return template(view)
  }
}

function engineWith(header: string): Engine {
  const known = engines.get(header)
  if (known !== undefined) return known
  const handlebars = Handlebars.create()
  handlebars.registerPartial('header', handlebars.compile(header, options))
  const engine = { handlebars, compiled: new Map<string, Handlebars.TemplateDelegate>() }
  engines.set(header, engine)
  return engine
}
