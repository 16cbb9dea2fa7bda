/** What a person reads after a mistake. `wrongInputs.txt` is the table; read each line of it that a change moves. */
import { mkdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { host } from './host.ts'
import { configText, generatedProject, projectAt, type Project } from './project.ts'

interface Mistake {
  readonly what: string
  readonly given?: (here: Project) => void
  readonly argv: readonly string[]
  /** Where the command runs, from the folder of the project. */
  readonly from?: string
}

const offline = ['--offline']
const sdk = (from: string | RegExp, to: string) => (here: Project) => {
  const text = here.read('spec/sdk.yaml').replace(from, to)
  if (text === here.read('spec/sdk.yaml')) throw new Error(`sdk.yaml does not have ${from}`)
  here.put('spec/sdk.yaml', text)
}
const more = (text: string) => (here: Project) =>
  here.put('spec/sdk.yaml', `${here.read('spec/sdk.yaml')}${text}\n`)
const document = (change: (text: string) => string) => (here: Project) =>
  here.put('spec/spec.json', change(here.read('spec/spec.json')))
const twoPlaces = '{"type":"object","properties":{"one":{"$ref":"#/components/schemas/Bott"}}}'

const mistakes: readonly Mistake[] = [
  { what: 'A slip in an option.', argv: ['--ofline'] },
  { what: 'A beginning of an option.', argv: ['--dry'] },
  { what: 'One dash too few.', argv: ['-check'] },
  { what: 'An option without its value.', argv: ['--out'] },
  { what: 'An option given twice.', argv: ['--out', 'a', '--out', 'b'] },
  { what: 'An option that is followed by another one.', argv: ['--out', '--check'] },
  { what: 'A value for an option that takes none.', argv: ['--check=yes'] },
  { what: 'Options that exclude each other.', argv: ['--check', '--save'] },
  { what: 'A slip in a command.', argv: ['chagnes'] },
  { what: 'A document without --spec.', argv: ['openapi.json'] },
  { what: 'A command behind its options.', argv: ['--offline', 'changes'] },
  { what: 'A slip in a value.', argv: ['changes', '--form', 'markdwon'] },
  { what: 'A slip in the other side of a comparison.', argv: ['changes', '--from', 'generatde'] },
  {
    what: 'A name that npm does not take.',
    argv: ['init', 'new', '--name', 'My SDK', '--url', 'https://x.test/api.json']
  },
  { what: 'A run in a folder below.', argv: offline, from: 'generated' },
  { what: 'A run in a folder that has nothing.', argv: [...offline, '--config', 'elsewhere/sdk.yaml'] },
  { what: 'A slip in the path of sdk.yaml.', argv: [...offline, '--config', 'sepc/sdk.yaml'] },
  { what: 'A slip in the path of a document.', argv: ['--spec', 'spec/spce.json'] },
  { what: 'A folder for a document.', argv: ['--spec', 'spec'] },
  { what: 'A folder for sdk.yaml.', argv: [...offline, '--config', 'spec'] },
  { what: 'A slip in a protocol.', argv: ['--spec', 'htp://x'] },
  { what: 'One slash.', argv: ['--spec', 'https:/x.test/openapi.json'] },
  { what: 'A protocol that is not for documents.', argv: ['--spec', 'ftp://x.test/openapi.json'] },
  { what: 'A file as an address.', argv: ['--spec', 'file:///srv/openapi.json'] },
  { what: 'A host without a protocol.', argv: ['--spec', 'localhost:3000/openapi.json'] },
  { what: 'A site without a protocol.', argv: ['--spec', 'api.example.com/openapi.json'] },
  { what: 'A slip in the configured address.', given: sdk('http://127', 'htps://127'), argv: offline },
  { what: 'A slip in a key.', given: sdk('version:', 'versoin:'), argv: offline },
  { what: 'A slip in a section.', given: more('nonus: {}'), argv: offline },
  { what: 'A word for a number.', given: sdk(/seconds: .*/, 'seconds: thirty'), argv: offline },
  {
    what: 'A slip in the id of an operation.',
    given: more('operations:\n  fetchBott: { name: get }'),
    argv: offline
  },
  { what: 'A slip in a renamed operation.', given: more('renamed: { fetchBott: getBot }'), argv: offline },
  { what: 'YAML that does not parse.', given: more('words: [a, b'), argv: offline },
  { what: 'JSON that ends early.', given: document((text) => text.slice(0, -40)), argv: offline },
  { what: 'A document that is not one.', given: document(() => '{ "name": "x" }'), argv: offline },
  { what: 'A web page.', given: document(() => '<!doctype html><p>Hello'), argv: offline },
  { what: 'Swagger.', given: document(() => '{ "swagger": "2.0", "paths": {} }'), argv: offline },
  {
    what: 'Two $refs without a target, in a document of many lines, and a slip in a key.',
    given: (here) => {
      const found = JSON.parse(here.read('spec/spec.json'))
      found.components = { schemas: { Bot: JSON.parse(twoPlaces), Cat: JSON.parse(twoPlaces) } }
      here.put('spec/spec.json', JSON.stringify(found, null, 2))
      sdk('version:', 'versoin:')(here)
    },
    argv: [...offline, '--strict']
  },
  {
    what: 'A generated file that was edited.',
    given: (here) => {
      here.put('generated/src/client.ts', `${here.read('generated/src/client.ts')}// Mine.\n`)
      document((text) => text.replace('createBot', 'makeBot'))(here)
    },
    argv: offline
  },
  { what: 'A host that nobody answers at.', argv: ['--spec', 'http://127.0.0.1:9/x.json'] },
  { what: 'A folder to migrate that does not exist.', argv: ['migrate', 'scr'] },
  {
    what: 'A slip in a folder to migrate.',
    given: (here) => here.put('src/go.ts', ''),
    argv: ['migrate', 'scr']
  },
  {
    what: 'A package to migrate from that sdk.yaml does not name.',
    given: (here) => here.put('src/go.ts', ''),
    argv: ['migrate', 'src', '--config', './spec/sdk.yaml']
  }
]

test('each wrong input is told with its place, its cause and a remedy, and what was meant if that is near', async () => {
  const story: string[] = []
  for (const { what, given, argv, from } of mistakes) {
    const here = await generatedProject()
    given?.(here)
    if (from !== undefined) mkdirSync(here.at(from), { recursive: true })
    const before = here.tree('.')
    const { status, out, error } = await (from === undefined ? here : projectAt(here.at(from))).run(...argv)
    const told = `${error}${out}`.replaceAll(here.folder, '<folder>').trimEnd()
    story.push(`# ${what}\n$ chatbotkit-sdk-generator ${argv.join(' ')}\n${told}\n(exit ${status})\n`)
    if (status === 0) continue
    expect({ what, tree: here.tree('.') }).toEqual({ what, tree: before })
    expect({ what, remedy: /\n {2}→ \S/.test(error) }).toEqual({ what, remedy: true })
  }
  await expect(story.join('\n')).toMatchFileSnapshot('wrongInputs.txt')
}, 120_000)

test('a server that answers with a web page is told with its address', async () => {
  const here = await generatedProject()
  const there = await host({ headers: { 'content-type': 'text/html' }, body: '<!doctype html>' })
  here.put('spec/sdk.yaml', configText(there.url))
  expect((await here.run('--ci')).error).toMatch(
    /^error input\/\S+ at http:\/\/127\.0\.0\.1:\d+\/spec\.json: .*\n {2}→ /
  )
})
