/** Every change is told with its place in the document where it has one. */
import { expect, test } from 'vitest'
import { printChanges } from '../../generator/changes/report.ts'
import { changesOf, type Draft, type Edit } from './tiny.ts'

/** Kind, name and place of what an edit changes, without words alone. */
async function placesOf(edit: Edit): Promise<readonly string[]> {
  const { changes } = await changesOf(edit)
  return changes
    .filter(({ kind }) => !['docs/changed', 'constant/changed'].includes(kind))
    .map(({ kind, name, place }) => `${kind} ${name} (${place})`)
}

const body = (document: Draft): Draft =>
  document.paths['/lamp/create'].post.requestBody.content['application/json'].schema.properties

test.each([
  ['limit', (d: Draft) => (body(d).name.maxLength = 5), 'name'],
  ['default', (d: Draft) => (body(d).size.default = 5), 'size'],
  ['format', (d: Draft) => (body(d).since.format = 'date'), 'since'],
  ['deprecation', (d: Draft) => (body(d).note.deprecated = true), 'note']
])('the place of a %s is the operation that has it', async (_, document, field) => {
  expect(await placesOf({ document })).toEqual([
    `fact/changed LampCreateRequest.${field} (POST /lamp/create)`
  ])
})

const fresh = (d: Draft): void => {
  const operation = structuredClone(d.paths['/lamp/create'].post)
  d.paths['/bulb/create'] = { post: { ...operation, operationId: 'createBulb' } }
}

test('the place of a new subpath, class, type and method is the operation that they come from', async () => {
  const told = await placesOf({ document: fresh, locked: true })
  expect(told).toContain('subpath/added ./bulb (POST /bulb/create)')
  expect(told).toContain('export/added BulbClient (POST /bulb/create)')
  expect(told).toContain('export/added BulbCreateRequest (POST /bulb/create)')
  expect(told.filter((line) => !line.endsWith('(POST /bulb/create)'))).toEqual([])
})

test('the place of a type that is gone is the operation that it was of', async () => {
  const told = await placesOf({ document: (d) => delete d.paths['/lamp/create'], locked: true })
  expect(told).toContain('export/removed LampCreateRequest (POST /lamp/create)')
  expect(told.filter((line) => /\((?:types|resources|package\.json)/.test(line))).toEqual([])
})

test('a report has one place for the class of a resource and the types of all of its operations', async () => {
  const document = (d: Draft): void => {
    fresh(d)
    for (const verb of ['dim', 'light', 'paint', 'test'])
      d.paths[`/bulb/${verb}`] = {
        post: { ...structuredClone(d.paths['/bulb/create'].post), operationId: `${verb}Bulb` }
      }
  }
  const report = printChanges(await changesOf({ document, locked: true }), 'text')
  expect(report).not.toMatch(/types\/|package\.json/)
  const [, names = ''] = /exported names added:?\n([\s\S]*?)\n\n/.exec(report) ?? []
  expect(names.match(/\(POST/g)).toHaveLength(1)
})

const silent = (yaml: string): string => yaml.replace(/^ *baseUrl: .*\n/m, '').replace(/^ *auth: .*\n/m, '')

test('the place of a host and a scheme is the document if sdk.yaml has no line for them', async () => {
  const document = (d: Draft): void => {
    d.servers[0].url = 'https://eu.tiny.example/v1'
    d.components.securitySchemes = { key: { type: 'apiKey', in: 'header', name: 'X-Key' } }
    d.info.version = '2.0.0'
  }
  expect(await placesOf({ document, decisions: silent })).toEqual([
    'fact/changed service.auth.header (#/components/securitySchemes/key)',
    'fact/changed service.baseUrl (#/servers/0/url)',
    'fact/changed service.auth.scheme (#/components/securitySchemes/key)',
    'fact/changed service.apiVersion (#/info/version)'
  ])
})

test('the place of a host is sdk.yaml if a line there says it', async () => {
  const decisions = (yaml: string): string =>
    yaml.replace('https://tiny.example/v1', 'https://tiny.example/v2')
  expect(await placesOf({ decisions })).toEqual(['fact/changed service.baseUrl (sdk.yaml)'])
})
