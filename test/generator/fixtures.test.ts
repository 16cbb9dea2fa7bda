/**
 * Each folder of test/fixtures has a document with one feature and what is made of it. `UPDATE=<fixture> npx vitest run
 * test/generator/fixtures.test.ts` records one of them anew; read every line of the difference before it is committed.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { compileTrees } from '../fixtures/compileTrees.ts'
import {
  compareSets,
  fixtureNames,
  isAlone,
  modelOf,
  modelText,
  packageOf,
  record,
  recordedModel,
  recordedPart,
  recordedTree,
  specOf,
  type Tree
} from '../fixtures/fixture.ts'

const names = fixtureNames()
const update = process.env['UPDATE']
const packages = new Map<string, Tree>()

beforeAll(async () => {
  if (update !== undefined && !names.includes(update))
    throw new Error(`UPDATE names one fixture: ${names.join(', ')}`)
  if (update !== undefined) await record(update)
})

async function emitted(name: string): Promise<Tree> {
  const files = packages.get(name) ?? (await packageOf(name))
  packages.set(name, files)
  return files
}

describe.each(names)('%s', (name) => {
  it('the fixture is small', () => {
    expect(specOf(name).text.split('\n').length).toBeLessThanOrEqual(60)
  })

  it('the fixture becomes its model', async () => {
    // The order of keywords means nothing; that of properties shows in the package.
    expect(JSON.parse(await modelText(name))).toEqual(JSON.parse(recordedModel(name)))
  })

  it('the fixture becomes its package, byte by byte', async () => {
    const [recorded, actual] = [recordedTree(name), recordedPart(name, await emitted(name))]
    expect(compareSets(recorded, actual)).toEqual([])
    for (const [path, text] of recorded) expect(actual.get(path), path).toBe(text)
  })
})
import { readmeModules } from '../support/readmePrograms.ts'
import { exampleProgram } from '../support/exampleProgram.ts'

/** The service without what only documents with numbers as ids, or with parameters in headers, need. */
function withoutWriters(service: string | undefined): string | undefined {
  return service
    ?.replace(/^import \{ (?:numberOrText|parameterHeaders) \}.*\n/gm, '')
    .replace(/,\n {2}(?:ids|parameterHeaders): \w+$/gm, '')
}

describe('all fixtures', () => {
  it('all fixtures share the service, which one of them records, but those that are about it, and but for writers of ids and headers', async () => {
    const services = new Set<string | undefined>()
    for (const name of names.filter((each) => !isAlone(each)))
      services.add(withoutWriters((await emitted(name)).get('src/service.ts')))
    expect(services.size).toBe(1)
  })

  it('all fixtures compile under the strictest rules', async () => {
    const wrong: Tree = new Map([
      [
        'src/wrong.ts',
        "import { Resource } from './runtime/index.ts'\n\nexport const wrong: number = Resource.name\n"
      ]
    ])
    const trees = new Map([['wrong', wrong]])
    for (const name of names) {
      // The examples of documents compile with the package that they are for.
      const examples = ['src/examples.ts', exampleProgram(modelOf(name))] as const
      const files = await emitted(name)
      const readme = readmeModules(files.get('README.md') ?? '', modelOf(name))
      trees.set(name, new Map([...files, ...recordedTree(name), examples, ...readme]))
    }
    // An example may make what only a reader uses.
    const unused = /\/src\/readme\d+\.ts:.*is declared but its value is never read/
    expect(compileTrees(trees).filter((fault) => !unused.test(fault))).toEqual([
      "/wrong/src/wrong.ts:3: Type 'string' is not assignable to type 'number'."
    ])
  })
})

describe('the comparison of trees', () => {
  const tree: Tree = new Map([
    ['a.ts', ''],
    ['b.ts', '']
  ])

  it('equal sets of files have no difference, whatever their order', () => {
    expect(compareSets(tree, new Map([...tree].reverse()))).toEqual([])
  })

  it('the comparison finds a missing file and a surplus one', () => {
    expect(
      compareSets(
        tree,
        new Map([
          ['a.ts', ''],
          ['c.ts', '']
        ])
      )
    ).toEqual(['extra: c.ts', 'missing: b.ts'])
  })
})
