/** The code blocks of SKILL.md as modules: with the client and the ids that it takes for given. */

/** The TypeScript of a page, block by block. */
export function blocksIn(text: string): readonly string[] {
  return [...text.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, block = '']) => block)
}

/** A module with a block; `from` is where it imports the package from. */
export function moduleOf(
  block: string,
  client: string,
  from: string,
  ids: Readonly<Record<string, string>>
): string {
  const own = [
    ...(/^const client\b/m.test(block)
      ? []
      : [`import { ${client} as Given } from '${from}'`, 'const client = new Given()']),
    ...(new RegExp(`\\b${client}\\b`).test(block) && !block.includes(`import { ${client} }`)
      ? [`import { ${client} } from '${from}'`]
      : []),
    ...Object.entries(ids).flatMap(([name, id]) =>
      new RegExp(`\\b${name}\\b`).test(block) ? [`const ${name}: string = '${id}'`] : []
    )
  ]
  return [...own, block, 'export {}', ''].join('\n')
}

/** The names that a block takes for the ids of its calls. */
export function idsIn(block: string): readonly string[] {
  return [...new Set(block.match(/\b[a-z]\w*Id\b/g) ?? [])].filter((name) => !block.includes(`${name}:`))
}
