/** A sdk.yaml with two keys gives a package that compiles, for any document that fits the grammar. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '../../generator/run/build.ts'
import { compileTrees } from '../fixtures/compileTrees.ts'
import { fixtureNames, specOf, type Tree } from '../fixtures/fixture.ts'
import { documentText, project } from './project.ts'
import { revisions, root, sayAbsentRevisions } from '../support/revisions.ts'

const two = "package: { name: '@acme/tiny-sdk' }\ndocument: { url: http://127.0.0.1:9/spec.json }\n"

async function packageOf(spec: string, place: string, more = ''): Promise<Tree> {
  const inputs = { spec, place, config: two + more, names: null }
  return (await build(inputs, 'sdk.yaml', { formatted: new Map(), surface: null })).files
}

test.runIf(process.env['LONG'])('two keys are enough for the document of every fixture', async () => {
  const trees = new Map<string, Tree>()
  for (const name of fixtureNames()) {
    const { place, text } = specOf(name)
    // The path of one fixture does not fit the grammar, so that a person has to say what it is.
    const more = name === 'one-literal' ? readFileSync(join(dirname(place), 'sdk.yaml'), 'utf8') : ''
    trees.set(name, await packageOf(text, place, more))
  }
  expect(compileTrees(trees)).toEqual([])
})

test('two keys give the package a class, a description and a licence that grants nothing', async () => {
  const files = await packageOf(documentText(), 'spec.json')
  expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({
    name: '@acme/tiny-sdk',
    version: '0.1.0',
    description: 'The Tiny API as a typed client',
    license: 'UNLICENSED'
  })
  expect(files.get('src/client.ts')).toContain('export class Tiny extends Client')
})

sayAbsentRevisions()
const committed = { name: 'committed', file: `${root}spec/spec.json`, present: true }
// Each takes some seconds; the oldest is enough for the gate.
const tried = process.env['LONG'] ? revisions : []
test.each([committed, ...tried].filter(({ present }) => present))(
  'two keys are enough for the document $name',
  async ({ name, file }) => {
    const tree = await packageOf(readFileSync(file, 'utf8'), file)
    expect(compileTrees(new Map([[name, tree]]))).toEqual([])
  }
)

test('a path that only a default reads is told with the line that settles it', async () => {
  const here = project({
    'spec/sdk.yaml': two,
    'spec/spec.json': documentText({ 'GET /disk/{diskId}/list/{path}': 'listDisk' })
  })
  const { status, error } = await here.run('--offline')
  expect(status).toBe(0)
  expect(error).toMatch(
    /^warning path\/rule at .*\n {2}→ Write in sdk.yaml: paths: \{ catchAll: \[path\] \}\.$/m
  )
  here.put('spec/sdk.yaml', `${two}paths: { catchAll: [path] }\n`)
  expect(await here.run('--offline')).toMatchObject({ status: 0, error: '' })
})
