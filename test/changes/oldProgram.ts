/** A program that uses every name that some modules of a surface have. */
import type { ModuleSurface, Surface } from '../../generator/target/surface.ts'
import { exportsOf } from '../../generator/changes/names.ts'
import { accessorsOf } from '../../generator/changes/uses.ts'

interface Program {
  readonly text: string
  readonly counts: Readonly<Record<'modules' | 'classes' | 'methods' | 'types', number>>
}

/** Each class is used as a value and by its accessor, each method with each of its forms, and each type in both directions. */
export function programOf(surface: Surface, modules: RegExp): Program {
  const own = Object.entries(surface.modules).filter(([path]) => modules.test(path))
  const accessors = accessorsOf(surface)
  const names = new Set(exportsOf(surface, 'index.ts').keys())
  const classes = own.flatMap(([path, { classes: all }]) =>
    all.map((each) => ({ ...each, path, accessor: accessors.get(`${path}#${each.name}`) ?? '' }))
  )
  const methods = classes.flatMap(({ methods: all, accessor, name }) =>
    all.flatMap((method) =>
      method.forms.map((form) => ({ form, called: `${accessor}.${method.name}`, name }))
    )
  )
  const types = own.flatMap(([path]) => typesOf(surface, path))
  const used = [...new Set([...types, ...methods.flatMap(({ form }) => form.match(/\b[A-Z][\w$]*/g) ?? [])])]
  const lines = [
    `import { ChatBotKit, ${classes.map(({ name }) => name).join(', ')} } from './index.ts'`,
    `import type { ${used.filter((name) => names.has(name)).join(', ')} } from './index.ts'`,
    ...own.map(([path], index) => `import * as module${index} from './${path}'`),
    `const client = new ChatBotKit()`,
    ...classes.map(({ name, accessor }, index) => `export const class${index}: ${name} = ${accessor}`),
    ...classes.map(({ name }, index) => `export const made${index}: ${name} = new ${name}(client)`),
    ...classes.map(
      ({ name, path }, index) =>
        `export const same${index}: typeof ${name} = module${own.findIndex(([each]) => each === path)}.${name}`
    ),
    ...methods.map(
      ({ form, called }, index) =>
        `export const call${index}: ${typeOf(form)} = (...given) => ${called}(...given)`
    ),
    ...types.map((name, index) => `export const type${index} = (given: ${name}): ${name} => ({ ...given })`)
  ]
  return {
    text: `${lines.join('\n')}\n`,
    counts: { modules: own.length, classes: classes.length, methods: methods.length, types: types.length }
  }
}

/** The types that a module of a resource hands on. */
function typesOf(surface: Surface, path: string): readonly string[] {
  const declared = new Set(
    Object.values(surface.modules).flatMap(({ types }: ModuleSurface) => types.map(({ name }) => name))
  )
  return [...exportsOf(surface, path).keys()].filter((name) => declared.has(name))
}

/** The type of a function that is called in a form of a method. */
function typeOf(form: string): string {
  const end = form.lastIndexOf('): ')
  return `${form.slice(0, end)}) => ${form.slice(end + '): '.length)}`
}
