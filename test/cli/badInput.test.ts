import { mkdirSync, rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { host } from './host.ts'
import { configText, documentText, generatedProject, sketch, type Project } from './project.ts'

interface Refusal {
  readonly what: string
  /** Brings the project into the state that is at fault. */
  readonly given?: (here: Project) => void
  readonly argv?: readonly string[]
  readonly status?: number
  /** The line that says what is wrong. */
  readonly want: string | RegExp
}

/** Runs what must be refused: one message with a remedy, nothing on the standard output, and nothing changed. */
async function refuse(
  here: Project,
  { given, argv = ['--offline'], status = 1, want }: Omit<Refusal, 'what'>
): Promise<void> {
  given?.(here)
  const before = here.tree('.')
  const run = await here.run(...argv)
  const [line, remedy, ...more] = run.error.split('\n')
  expect({ ...run, error: [line, more] }).toEqual({
    status,
    out: '',
    error: [typeof want === 'string' ? want : expect.stringMatching(want), ['']]
  })
  expect(remedy).toMatch(/^ {2}→ \S/)
  expect(here.tree('.')).toEqual(before)
}

const spec = (text: string) => (here: Project) => here.put('spec/spec.json', text)
const edit = (path: string, from: string | RegExp, to: string) => (here: Project) => {
  const text = here.read(path).replace(from, to)
  if (text === here.read(path)) throw new Error(`${path} does not have ${from}`)
  here.put(path, text)
}

const documents: readonly Refusal[] = [
  {
    what: 'no file',
    argv: ['--spec', 'none.json'],
    want: 'error input/missing at none.json: The file does not exist.'
  },
  {
    what: 'a folder',
    argv: ['--spec', 'spec'],
    want: 'error input/missing at spec: It is a folder, not a file. Did you mean spec/spec.json?'
  },
  {
    what: 'no snapshot',
    given: (here) => rmSync(here.at('spec/spec.json')),
    want: 'error input/missing at spec/spec.json: There is no snapshot of the document.'
  },
  {
    what: 'a snapshot that is a folder',
    given: (here) => {
      rmSync(here.at('spec/spec.json'))
      mkdirSync(here.at('spec/spec.json'))
    },
    want: /^error input\/missing at spec\/spec\.json: /
  },
  {
    what: 'no snapshot and no host',
    given: (here) => rmSync(here.at('spec/spec.json')),
    argv: [],
    want: /^error input\/no-network at http:\S+: The host is unreachable: it refused the connection\. There is no snapshot spec\/spec\.json\.$/
  },
  {
    what: 'an address with --offline',
    argv: ['--offline', '--spec', 'https://api.test/spec.json'],
    want: 'error input/no-network at https://api.test/spec.json: An address cannot be read with --offline.'
  },
  {
    what: 'an address that nobody answers',
    argv: ['--spec', 'http://127.0.0.1:9/x.json'],
    want: 'error input/no-network at http://127.0.0.1:9/x.json: The host is unreachable: it refused the connection.'
  },
  {
    what: 'nothing',
    given: spec(' \n'),
    want: 'error input/not-a-document at spec/spec.json: The text is empty.'
  },
  {
    what: 'HTML',
    given: spec('<!doctype html>'),
    want: 'error input/not-a-document at spec/spec.json: It is HTML or XML.'
  },
  {
    what: 'malformed JSON',
    given: spec('{\n  "openapi": "3.0.0",\n  "paths": nothing\n}'),
    want: /^error input\/syntax at spec\/spec\.json:3:12: /
  },
  {
    what: 'malformed YAML',
    given: (here) => here.put('other.yaml', 'openapi: 3.0.0\npaths:\n  /a: {\n'),
    argv: ['--spec', 'other.yaml'],
    want: /^error input\/syntax at other\.yaml:4:1: /
  },
  {
    what: 'Swagger 2',
    given: spec('{"swagger":"2.0","paths":{}}'),
    want: 'error input/version at spec/spec.json: It is Swagger 2.0.'
  },
  {
    what: 'no paths',
    given: spec('{"openapi":"3.0.0"}'),
    want: 'error document/structure at spec/spec.json:1:1 (#/paths): The document has no `paths` object.'
  },
  {
    what: 'a $ref of a schema that has no target',
    given: spec(
      documentText({ 'POST /bot/create': { id: 'createBot', body: { $ref: '#/components/schemas/Gone' } } })
    ),
    argv: ['--offline', '--strict'],
    want: /^error document\/reference at spec\/spec\.json:1:194 \(#\/paths\/~1bot~1create\/post\/requestBody\S+\): .*#\/components\/schemas\/Gone/
  },
  {
    what: 'a path that does not fit the grammar',
    given: spec(documentText({ 'GET /bot/{botId}': 'fetchBot' })),
    want: /^error path\/grammar at spec\/spec\.json:1:83 \(#\/paths\/~1bot~1\{botId\}\/get\): \/bot\/\{botId\} ends in a parameter/
  }
]

const decisions: readonly Refusal[] = [
  {
    what: 'no sdk.yaml',
    argv: ['--offline', '--config', 'other.yaml'],
    want: 'error input/missing at other.yaml: The file does not exist.'
  },
  {
    what: 'a folder for sdk.yaml',
    argv: ['--offline', '--config', 'spec'],
    want: 'error input/missing at spec: It is a folder, not a file. Did you mean spec/sdk.yaml?'
  },
  {
    what: 'a wrong key in sdk.yaml',
    given: (here) => here.put('spec/sdk.yaml', `${configText()}colour: blue\n`),
    want: /^error config\/key at spec\/sdk\.yaml:\d+:1: `colour` is not a key\.$/
  },
  {
    what: 'a wrong key below another',
    given: edit('spec/sdk.yaml', '  seconds: 30', '  seconds: 30\n  minutes: 1'),
    want: /^error config\/key at spec\/sdk\.yaml:\d+:3: `document\.minutes` is not a key\.$/
  },
  {
    what: 'a wrong form of a value',
    given: edit('spec/sdk.yaml', '  seconds: 30', '  seconds: soon'),
    want: /^error config\/key at spec\/sdk\.yaml:\d+:\d+: `document\.seconds` must be a number; got "soon"\.$/
  },
  {
    what: 'sdk.yaml that is no YAML',
    given: (here) => here.put('spec/sdk.yaml', configText(undefined, 'document: {}')),
    want: /^error input\/syntax at spec\/sdk\.yaml:\d+:\d+: /
  },
  {
    what: 'an address in sdk.yaml that is none',
    given: edit('spec/sdk.yaml', /url: .*/, 'url: htp://spec'),
    argv: [],
    want: /^error config\/key at spec\/sdk\.yaml:\d+:\d+: `document\.url` must be an address of http or https, or the path of a file; got "htp:\/\/spec"\. .* Did you mean http:\/\/spec\?$/
  },
  {
    what: 'a document of sdk.yaml that does not exist',
    given: edit('spec/sdk.yaml', /url: .*/, 'url: api.example.com/spec.json'),
    argv: [],
    want: /^error input\/missing at api\.example\.com\/spec\.json: The file does not exist\. Did you mean https:\/\/api\.example\.com\/spec\.json\?$/
  }
]

const records: readonly Refusal[] = [
  {
    what: 'names.lock.yaml that is no YAML',
    given: edit('spec/names.lock.yaml', 'resources:', '- one\nresources:'),
    want: /^error lock\/form at spec\/names\.lock\.yaml:\d+:1: /
  },
  {
    what: 'names.lock.yaml with a wrong value',
    given: edit('spec/names.lock.yaml', 'ids: 1', 'ids: one'),
    want: /^error lock\/form at spec\/names\.lock\.yaml:\d+:\d+: operations\.fetchBot\.ids: /
  },
  {
    what: 'an empty names.lock.yaml',
    given: (here) => here.put('spec/names.lock.yaml', ''),
    want: 'error lock/form at spec/names.lock.yaml:1:1: It is empty.'
  },
  {
    what: 'a folder for names.lock.yaml',
    given: (here) => {
      rmSync(here.at('spec/names.lock.yaml'))
      mkdirSync(here.at('spec/names.lock.yaml'))
    },
    want: 'error input/missing at spec/names.lock.yaml: It is a folder, not a file.'
  },
  {
    what: 'spec.lock.yaml with a wrong value',
    given: (here) => here.put('spec/spec.lock.yaml', 'url: https://api.test/spec.json\nsha256: 1\n'),
    want: 'error lock/form at spec/spec.lock.yaml:2:9: sha256 is not 64 hexadecimal digits.'
  },
  {
    what: 'spec.lock.yaml that is no YAML',
    given: (here) => here.put('spec/spec.lock.yaml', 'url: {\n'),
    want: /^error lock\/form at spec\/spec\.lock\.yaml:2:1: /
  },
  {
    what: 'a malformed manifest',
    given: (here) => here.put('generated/.manifest.json', '{'),
    want: 'error lock/form at generated/.manifest.json: This is not a manifest that the generator wrote.'
  }
]

const places: readonly Refusal[] = [
  {
    what: 'a file where the output folder should be',
    given: (here) => here.put('taken', ''),
    argv: ['--offline', '--out', 'taken'],
    want: /^error output\/folder at taken: /
  },
  {
    what: 'a file above the output folder',
    given: (here) => here.put('taken', ''),
    argv: ['--offline', '--out', 'taken/below'],
    want: /^error output\/folder at taken\/below: /
  },
  {
    what: 'a file of somebody in the output folder',
    given: (here) => here.put('other/API.md', 'mine'),
    argv: ['--offline', '--out', 'other'],
    want: /^error output\/edited at other\/API\.md: /
  },
  {
    what: 'an edited file of the output',
    given: (here) => here.put('generated/src/index.ts', 'mine'),
    want: /^error output\/edited at generated\/src\/index\.ts: /
  }
]

const usages: readonly Refusal[] = [
  {
    what: 'an unknown flag',
    argv: ['--colour'],
    status: 2,
    want: "error usage/arguments at the command line: Unknown option '--colour'."
  },
  {
    what: 'a missing value',
    argv: ['--spec'],
    status: 2,
    want: 'error usage/arguments at the command line: --spec needs a value.'
  }
]

describe.each([
  ['documents', documents],
  ['sdk.yaml', decisions],
  ['records', records],
  ['places', places],
  ['command lines', usages]
])('of %s', (_name, refusals) => {
  test.each(refusals)('$what ends the run with one message and changes nothing', async (refusal) => {
    await refuse(await generatedProject(), refusal)
  })
})

describe('a host', () => {
  test.each([
    {
      what: '404',
      answer: { status: 404 },
      want: 'input/status',
      message: 'The server answered with status 404.'
    },
    {
      what: '500',
      answer: { status: 500 },
      want: 'input/status',
      message: 'The server answered with status 500.'
    },
    {
      what: 'HTML',
      answer: { headers: { 'content-type': 'text/html' }, body: '<html>' },
      want: 'input/not-a-document',
      message: 'The answer is a web page, not a document.'
    },
    { what: 'nothing', answer: { body: '' }, want: 'input/not-a-document', message: 'The answer is empty.' },
    {
      what: 'malformed JSON',
      answer: { body: '{"openapi": }' },
      want: 'input/syntax',
      message: expect.any(String),
      position: ':1:13'
    },
    {
      what: 'Swagger 2',
      answer: { body: '{"swagger":"2.0"}' },
      want: 'input/version',
      message: 'It is Swagger 2.0.'
    }
  ])(
    'that answers with $what ends the run, configured with --ci or given',
    async ({ answer, want, message, position = '' }) => {
      const there = await host(answer)
      const here = await generatedProject({ 'spec/sdk.yaml': configText(there.url) })
      const line = expect.objectContaining({
        severity: 'error',
        code: want,
        place: `${there.url}${position}`,
        message
      })
      for (const argv of [['--ci'], ['--spec', there.url], ['--spec', there.url, '--save']]) {
        const before = here.tree('.')
        const { status, out, error } = await here.run(...argv, '--json')
        expect({ status, error, ...JSON.parse(out) }).toEqual({
          status: 1,
          error: '',
          ok: false,
          diagnostics: [line]
        })
        expect(here.tree('.')).toEqual(before)
      }
      await refuse(here, { argv: ['--ci'], want: new RegExp(`^error ${want} at `) })
    }
  )
})

describe('two operations that claim one method', () => {
  const twice = documentText({
    ...sketch,
    'GET /bot/{botId}/get-it': 'getItBot',
    'POST /bot/{botId}/getIt': 'getBotNow'
  })

  test('a claim that a rule settled is told with the line of sdk.yaml that decides it, which can be pasted', async () => {
    const here = await generatedProject()
    here.put('spec/spec.json', twice)
    const { status, error } = await here.run('--offline')
    expect(status).toBe(0)
    expect(error).toMatch(/^warning name\/provisional at spec\/spec\.json#\/paths/m)
    const [, line = ''] = /sdk\.yaml[^:]*: (operations: .*\})\.?$/m.exec(error) ?? []
    here.put('spec/sdk.yaml', `${configText()}${line.replace(/name: [^},]*/, 'name: getOther')}\n`)
    expect(await here.run('--offline')).toMatchObject({ status: 0 })
    expect(here.read('generated/API.md')).toContain('bot.getOther(')
  })
})

test('several faults are all reported', async () => {
  const here = await generatedProject({})
  here.put(
    'spec/spec.json',
    documentText({ 'GET /bot/{botId}': 'fetchBot', 'GET /file/{fileId}': 'fetchFile' })
  )
  expect((await here.run('--offline')).error.match(/^error path\/grammar/gm)).toHaveLength(2)
})
