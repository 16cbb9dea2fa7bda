/** The code blocks of a document as programs, with what the document says is there already. */
import type { Api } from '../../generator/model/api.ts'
import { everyAction, treeOf } from '../../generator/model/everyResource.ts'
import { signatureOf } from '../../generator/target/typescript/calls/signature.ts'
import { webhooksEntry } from '../../generator/target/typescript/package/webhooks.ts'
import { exampleCall } from '../../generator/target/typescript/examples/exampleCall.ts'

/** A code block, with the heading that it is under. */
export interface Block {
  readonly name: string
  readonly language: string
  readonly code: string
}

/** The code blocks of a markdown text. */
export function blocksIn(text: string): readonly Block[] {
  const counts = new Map<string, number>()
  let heading = ''
  return [...text.matchAll(/^#+ (.+)$|^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, title, language, code]) => {
    if (title !== undefined) heading = title
    if (language === undefined || code === undefined) return []
    const number = (counts.get(heading) ?? 0) + 1
    counts.set(heading, number)
    return [{ name: `${heading} ${number}`, language, code }]
  })
}

/** The names of the ids that examples of an API use. */
export function idsOf(api: Api): readonly string[] {
  const ids = everyAction(treeOf(api)).flatMap(
    ({ resource, action }) => exampleCall(resource, action, api)?.ids ?? []
  )
  return [...new Set(['userId', ...ids])].sort()
}

/** The types of ids by their names; of a name for ids of several types, what fits all of them. */
export function idTypesIn(api: Api): Readonly<Record<string, string>> {
  const types = new Map<string, string>()
  for (const { action } of everyAction(treeOf(api))) {
    const { ids, idTypes } = signatureOf(action)
    for (const [index, id] of ids.entries()) {
      const type = idTypes[index] ?? 'string'
      types.set(id, (types.get(id) ?? type) === type ? type : 'never')
    }
  }
  return Object.fromEntries(types)
}

/** What programs out of a document have in common. */
export interface Around {
  /** The name of the class of the client. */
  readonly client: string
  /** The name of the package. */
  readonly from: string
  readonly ids: Readonly<Record<string, string>>
  /** The types of ids that are not texts. */
  readonly types?: Readonly<Record<string, string>>
  /** What the client of the first example is given; nothing if absent. */
  readonly given?: string
}

/** What the first client of a README is given, `{ token: 'my-secret' }`; "a client like this one" has it too. */
export function givenIn(readme: string): string {
  const [, given = ''] = /^const client = new \w+\((\{.*\})?\)/m.exec(readme) ?? []
  return given
}

/** A program with the client and the ids that the document says are there; imports are of the package by its name. */
export function programOf(
  { code }: Block,
  { client, from, ids, types = {}, given: needed = '' }: Around
): string {
  const given = /^const client\b/m.test(code)
    ? []
    : [`import { ${client} as Given } from '${from}'`, `const client = new Given(${needed})`]
  const used = Object.entries(ids).filter(([name]) => new RegExp(`\\b${name}\\b`).test(code))
  return [
    ...given,
    ...used.map(([name, id]) =>
      (types[name] ?? 'string') === 'string'
        ? `const ${name}: string = '${id}'`
        : `declare const ${name}: ${types[name]}`
    ),
    code,
    'export {}',
    ''
  ].join('\n')
}

/** The examples of a README as modules beside the sources of its package, by their path. */
export function readmeModules(readme: string, api: Api): ReadonlyMap<string, string> {
  const { name, client } = api.package
  const around: Around = {
    client,
    from: name,
    ids: Object.fromEntries(idsOf(api).map((id) => [id, 'abc'])),
    types: idTypesIn(api),
    given: givenIn(readme)
  }
  const entry = webhooksEntry(api) ?? 'testing'
  const typed = blocksIn(readme).filter(({ language }) => language === 'ts')
  return new Map(
    typed.map((block, index) => [
      `src/readme${index}.ts`,
      programOf(block, around)
        .replaceAll(new RegExp(`from '${name}/(testing|${entry})'`, 'g'), "from './$1.ts'")
        .replaceAll(`from '${name}'`, "from './index.ts'")
        .replaceAll(new RegExp(`from '${name}/([^']+)'`, 'g'), "from './resources/$1.ts'")
    ])
  )
}
