/** The README of packages of other APIs: it says what is true of them, and every example compiles and runs. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Api } from '../../generator/model/api.ts'
import { build } from '../../generator/run/build.ts'
import { readModel } from '../../generator/run/readModel.ts'
import { compileTrees } from '../fixtures/compileTrees.ts'
import { fixtureNames, modelOf, packageOf, type Tree } from '../fixtures/fixture.ts'
import { blocksIn, givenIn, idsOf, programOf, readmeModules } from '../support/readmePrograms.ts'
import { documentOf, type Sketch } from '../support/sketch.ts'
import { packedProject, type Project } from './project.ts'
import { ranExamples } from './readmeRun.ts'

const isLong = process.env['LONG'] !== undefined

interface Package {
  readonly api: Api
  readonly files: Tree
  readonly readme: string
}

/** The package of a document of which sdk.yaml says its two keys, or a few more. */
async function emitted(document: object, more = ''): Promise<Package> {
  const config = `package: { name: tiny-sdk }\ndocument: { url: api.json }\n${more}`
  const inputs = { spec: JSON.stringify(document), place: 'api.json', config, names: null }
  const { files } = await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null })
  const { api } = readModel(inputs, 'sdk.yaml')
  return { api, files, readme: files.get('README.md') ?? '' }
}

const lamps: Sketch = {
  'POST /lamp/create': {
    id: 'createLamp',
    body: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
    answer: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } }
  },
  'GET /lamp/{lampId}/fetch': {
    id: 'fetchLamp',
    answer: { type: 'object', properties: { id: { type: 'string' } } }
  }
}

const servers = [{ url: 'https://tiny.example/v1' }]
const bytes = { type: 'string', format: 'binary' }
const done = { description: 'Done', content: { 'application/json': { schema: { type: 'object' } } } }
const fileForm = { type: 'object', required: ['file'], properties: { file: bytes } }
const lines = {
  'application/jsonl': { schema: { type: 'object', properties: { type: { type: 'string' } } } }
}
const pathId = { name: 'lampId', in: 'path', required: true, schema: { type: 'string' } }

function withPath(path: string, operation: object, method = 'post'): object {
  const document = documentOf(lamps)
  const paths = Object(document['paths'])
  return {
    ...document,
    servers,
    paths: { ...paths, [path]: { [method]: { ...operation, parameters: [pathId] } } }
  }
}

const webhooks = {
  'lamp.lit': {
    post: {
      summary: 'A lamp was lit',
      requestBody: {
        content: {
          'application/json': { schema: { type: 'object', properties: { id: { type: 'string' } } } }
        }
      },
      responses: { 204: { description: 'Heard' } }
    }
  }
}

/** Packages whose examples are compiled by each run; the others by long ones. */
const short: readonly string[] = [
  'an API without an address',
  'an API that sends webhooks',
  'an API whose webhooks are signed',
  'an API that takes several secrets'
]

/** Documents that each lack or have something that a README may say too much of. */
const documents: Readonly<Record<string, readonly [document: object, more?: string]>> = {
  'an API without an address': [documentOf(lamps)],
  'an API whose address has variables': [
    { ...documentOf(lamps), servers: [{ url: 'https://{region}.tiny.example' }] }
  ],
  'an API with a key in a header of its own': [
    {
      ...documentOf(lamps),
      servers,
      components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } }
    }
  ],
  'an API of one operation': [{ ...documentOf({ 'GET /lamp/count': 'countLamps' }), servers }],
  'an API with a token': [
    {
      ...documentOf(lamps),
      servers,
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } }
    }
  ],
  'an API that takes a form with a file': [
    withPath('/lamp/{lampId}/paint', {
      operationId: 'paintLamp',
      requestBody: { required: true, content: { 'multipart/form-data': { schema: fileForm } } },
      responses: { 200: done }
    })
  ],
  'an API that gives a file and takes none': [
    withPath(
      '/lamp/{lampId}/photo',
      {
        operationId: 'photoLamp',
        responses: {
          200: { description: 'Done', content: { 'image/png': { schema: bytes } } },
          204: { description: 'None' }
        }
      },
      'get'
    )
  ],
  'an API that sends webhooks': [{ ...documentOf(lamps), servers, webhooks }],
  'an API whose webhooks are signed': [
    { ...documentOf(lamps), servers, webhooks },
    'webhooks: { signature: hmac, header: X-Signature, encoding: hex }\n'
  ],
  'an API that takes several secrets': [
    {
      ...documentOf(lamps),
      servers,
      components: {
        securitySchemes: {
          key: { type: 'apiKey', in: 'query', name: 'key' },
          login: { type: 'http', scheme: 'basic' }
        }
      },
      security: [{ key: [], login: [] }]
    },
    'service: { secretVariables: { key: [TINY_KEY], login: [TINY_PASSWORD] }, userVariables: { login: [TINY_USERNAME] } }\n'
  ],
  'an API that streams and lists nothing': [
    withPath(
      '/lamp/{lampId}/watch',
      { operationId: 'watchLamp', responses: { 200: { description: 'Done', content: lines } } },
      'get'
    ),
    'streams: { jsonLines: { framing: jsonl, mediaType: application/jsonl, discriminator: type } }\n'
  ]
}

describe('the README of another API', () => {
  const packages = new Map<string, Package>()
  const readmeOf = (name: keyof typeof documents): string => packages.get(name)?.readme ?? ''

  beforeAll(async () => {
    for (const [name, [document, more]] of Object.entries(documents))
      packages.set(name, await emitted(document, more))
  }, 120_000)

  test('a README describes webhooks where the API sends some, and checks signatures where they are known', () => {
    expect(readmeOf('an API without an address')).not.toContain('## Webhooks')
    expect(readmeOf('an API that sends webhooks')).toContain("parse<WebhookPayloads['lamp.lit']>")
    expect(readmeOf('an API that sends webhooks')).not.toContain('unwrap')
    expect(readmeOf('an API whose webhooks are signed')).toContain("unwrap<WebhookPayloads['lamp.lit']>")
  })

  test('a README names the environment variables of several secrets', () => {
    const readme = readmeOf('an API that takes several secrets')
    expect(readme).toContain(
      'const client = new Tiny() // the secrets are read from TINY_KEY, TINY_USERNAME and TINY_PASSWORD'
    )
    expect(readme).toMatch(/^\| `auth\.login` +\| client \| `TINY_USERNAME`, `TINY_PASSWORD` \|/m)
  })

  test('the examples of each README compile with its package', () => {
    const trees = new Map(
      [...packages]
        .filter(([name]) => isLong || short.includes(name))
        .map(([name, { files, readme, api }]) => [
          name.replaceAll(' ', '-'),
          new Map([...files, ...readmeModules(readme, api)])
        ])
    )
    const unused = /\/src\/readme\d+\.ts:.*is declared but its value is never read/
    expect(compileTrees(trees).filter((fault) => !unused.test(fault))).toEqual([])
  })

  test.each(isLong ? Object.keys(documents) : ['an API without an address'])(
    'the examples of the README of %s run',
    async (name) => {
      const found = packages.get(name)
      if (found === undefined) throw new Error(`${name} was not emitted`)
      const { count, failed, requests } = await ranExamples(found.files, found.api)
      expect(failed).toEqual([])
      expect(count).toBeGreaterThan(10)
      expect(requests).toBeGreaterThan(2)
    },
    120_000
  )

  test.each(['an API without an address', 'an API whose address has variables'])(
    'the README of %s gives an address to every client, and shows none as its default',
    (name) => {
      const readme = readmeOf(name)
      const made = [...readme.matchAll(/new (?:Tiny|\w+Client)\([^]*?\)/g)].map(([text]) => text)
      expect(made.length).toBeGreaterThan(5)
      expect(made.filter((text) => !text.includes('baseUrl') && !/Client\(client/.test(text))).toEqual([])
      expect(readme).toContain('names no address')
      expect(readme).not.toMatch(/(?<!`)``(?!`)|\{region\}/)
      expect(packages.get(name)?.files.get('skills/tiny/SKILL.md')).toContain('baseUrl')
    }
  )

  test('a secret that no environment variable holds is given in the first example', () => {
    expect(readmeOf('an API with a token')).toContain("const client = new Tiny({ token: 'my-secret' })")
    expect(readmeOf('an API with a token')).not.toContain('asks for no secret')
  })

  test('an API whose document speaks of no secret is called without one, and the README says so', () => {
    const { readme = '', files } = packages.get('an API of one operation') ?? {}
    expect(readme).toContain('const client = new Tiny()\n')
    expect(readme).toContain('The description of the API asks for no secret. If the API does, pass a secret,')
    expect(files?.get('skills/tiny/SKILL.md')).toContain('const client = new Tiny()\n')
  })

  test('a key in a header of its own has no scheme, and is removed by the name of its header', () => {
    const readme = readmeOf('an API with a key in a header of its own')
    expect(readme).toMatch(/\| `scheme` +\| client +\| none +\|/)
    expect(readme).toContain("headers: { 'X-Key': null }")
    expect(readme).not.toMatch(/Bearer|Authorization|name of the scheme/)
  })

  test.each([
    [
      'an API of one operation',
      /upload|download|stream\(|a stream|\bpages\b|nextPage|toArray|heartbeat|`limit`|idleTimeout/i
    ],
    [
      'an API that takes a form with a file',
      /download|stream\(|nextPage|toArray|heartbeat|`limit`|idleTimeout/i
    ],
    ['an API that gives a file and takes none', /upload|stream\(|nextPage|toArray|heartbeat|`limit`/i],
    ['an API that streams and lists nothing', /upload|download|nextPage|toArray|heartbeat|`limit`/i]
  ])('the README of %s says nothing of what it lacks', (name, absent) => {
    const lines = readmeOf(name).split('\n')
    expect(lines.filter((line) => absent.test(line))).toEqual([])
  })

  test('files are described where an API only takes or only gives them', () => {
    const [takes, gives] = [
      'an API that takes a form with a file',
      'an API that gives a file and takes none'
    ].map(readmeOf)
    expect(takes).toMatch(/## Files[^]*client\.lamp\.paint\(lampId, \{ file: new Blob/)
    expect(gives).toMatch(/## Files[^]*const file = await client\.lamp\.photo\(lampId\)[^]*file\?\.text\(\)/)
  })

  test('one operation is counted in the singular wherever a text counts', () => {
    const files = packages.get('an API of one operation')?.files ?? new Map<string, string>()
    const texts = [...files].filter(([path]) => /\.(?:md|txt)$/.test(path))
    expect(
      texts.filter(([, text]) => /\b1 (?:operations|resources|types|files|methods)\b/.test(text))
    ).toEqual([])
    expect(files.get('llms.txt')).toContain('with 1 operation on 1 resource.')
    expect(files.get('skills/tiny/SKILL.md')).toContain('the API has 1 operation.')
  })
})

/** A client that answers from memory, in the place of every `fetch` of the examples. */
const preload = `
import { mockService } from 'tiny-sdk/testing'
const mock = mockService()
globalThis.fetch = (url, init) => {
  // The ids of examples are those of rows that are there.
  mock.seedPath(new URL(url).pathname.replace(/^\\/v1/, ''))
  return mock.fetch(url, init)
}
`

async function projectOf(fixture: string): Promise<Project> {
  const folder = mkdtempSync(join(tmpdir(), 'other-'))
  for (const [path, text] of await packageOf(fixture)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const project = await packedProject(folder)
  rmSync(folder, { recursive: true })
  onTestFinished(() => project.remove())
  return project
}

describe.runIf(isLong)('the README of a fixture', () => {
  test.each(fixtureNames())('the examples of the README run: %s', { timeout: 120_000 }, async (fixture) => {
    expect((await ranExamples(await packageOf(fixture), modelOf(fixture))).failed).toEqual([])
  })

  test.each(['plain-actions', 'pages', 'completion', 'upload'])(
    'the examples of the README compile and run with the package as it is packed: %s',
    { timeout: 300_000 },
    async (fixture) => {
      const project = await projectOf(fixture)
      const api = modelOf(fixture)
      const readme = (await packageOf(fixture)).get('README.md') ?? ''
      const ids = Object.fromEntries(idsOf(api).map((id) => [id, 'abc']))
      const around = { client: api.package.client, from: api.package.name, ids, given: givenIn(readme) }
      const blocks = blocksIn(readme).filter(({ language }) => language === 'ts' || language === 'js')
      expect(blocks.length).toBeGreaterThan(10)
      project.write('preload.mjs', preload)
      const files = blocks.map(
        ({ language }, index) => `example-${index}.${language === 'ts' ? 'mts' : 'cjs'}`
      )
      blocks.forEach((block, index) =>
        project.write(files[index] ?? '', block.language === 'ts' ? programOf(block, around) : block.code)
      )
      const typed = files.filter((file) => file.endsWith('.mts'))
      expect((await project.compile(['--module', 'nodenext', ...typed])).output).toBe('')
      const ended = []
      for (const [index, { name }] of blocks.entries()) {
        const program = (files[index] ?? '').replace('.mts', '.mjs')
        const { code, errors } = await project.node(['--import', './preload.mjs', program], {
          TINY_TOKEN: 'test'
        })
        if (code !== 0 || errors !== '') ended.push(`${name}: ${errors}`)
      }
      expect(ended).toEqual([])
    }
  )
})
