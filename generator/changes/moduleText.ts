/** Writes a module of a surface as declarations that the compiler reads; everything is exported, so that probes reach it. */
import type { ClassSurface, Links, MethodSurface, ModuleSurface } from '../target/surface.ts'

export function moduleText(module: ModuleSurface): string {
  const text = known.get(module) ?? written(module)
  known.set(module, text)
  return text
}

/** A module of a surface never changes, and several steps of a comparison ask for its text. */
const known = new WeakMap<ModuleSurface, string>()

function written({ imports, exports, classes, types, functions, constants, inner }: ModuleSurface): string {
  return [
    ...linkLines('import', imports),
    ...linkLines('export', exports),
    ...[...types, ...constants, ...inner].map(({ text }) => `export declare ${text};`),
    ...functions.flatMap(({ name, forms }) => forms.map((form) => `export declare function ${name}${form};`)),
    ...classes.map(classText),
    'export {};',
    ''
  ].join('\n')
}

function linkLines(word: 'import' | 'export', links: Links): readonly string[] {
  return Object.entries(links).flatMap(([from, list]) => {
    const stars = list.filter((link) => /^(?:type )?\*/.test(link))
    const named = list.filter((link) => !stars.includes(link))
    const source = from === '' ? '' : ` from ${JSON.stringify(from)}`
    return [
      ...stars.map((star) => `${word} ${star}${source};`),
      ...(named.length === 0 ? [] : [`${word} { ${named.join(', ')} }${source};`])
    ]
  })
}

function classText({ head, children, methods, statics, members }: ClassSurface): string {
  const getters = Object.entries(children).map(([name, type]) => `  get ${name}(): ${type};`)
  const formsOf = (list: readonly MethodSurface[], word: string) =>
    list.flatMap(({ name, forms }) => forms.map((form) => `  ${word}${name}${form};`))
  return [
    `export declare ${head} {`,
    ...members.map((member) => `  ${member}`),
    ...getters,
    ...formsOf(methods, ''),
    ...formsOf(statics, 'static '),
    '}'
  ].join('\n')
}
